import { describe, expect, test } from 'vitest'
import { codes, gist, read, section } from './card.ts'

const carbon = (text: string) => read(section({ 'Carbon Emitted': text }))

describe('Carbon Emitted', () => {
  test.each([
    ['2.14 kg', 2.14, []],
    ['71.25 kg CO_2 eq.', 71.25, []],
    ['123g', 0.123, []],
    ['~0.06-0.12 kg CO2 eq. (U.S. grid average)', 0.12, ['range_high_end']],
    ['0.06 to 0.12 kg', 0.12, ['range_high_end']],
    ['between 0.06 and 0.12 kg', 0.12, ['range_high_end']],
    ['0.06–0.12 kg', 0.12, ['range_high_end']],
    ['5 ± 1 kg', 6, ['range_high_end']],
    ['2.6 pounds', 2.6 * 0.45359237, []],
    ['2 lbs', 2 * 0.45359237, []],
    ['12 mg', 0.000012, []],
    ['5 tons', 5000, ['ton_as_tonne']],
    ['5 metric tons', 5000, []],
    ['5 tonnes CO2eq', 5000, []],
    ['1,354 t', 1_354_000, []],
    ['1.2e-05 kg', 0.000012, []],
    ['0,01226 kg', 0.01226, ['decimal_comma']],
    ['1.71 KgCO2', 1.71, []],
    ['31.22 tCO2eq', 31_220, []],
    ['~150 kg CO₂', 150, []],
    ['~0.04 kgCO₂eq (based on calculator estimate for A100 running for 24 minutes at high load)', 0.04, []],
    ['appx. 513.27 kg CO2 e', 513.27, []],
    ['Estimated 2.3 kg CO<sub>2</sub>eq', 2.3, []],
    ['**0.9** kg CO$_2$eq', 0.9, []],
    ['6.75 kgCO2eq at 0.27 kgCO2eq/kWh', 6.75, []],
    ['2 kg or 3 kg', 3, ['several_figures']],
  ])('%s', async (text, kg, warnings) => {
    const { runs, problems } = await carbon(text)
    expect(runs.map((run) => [run.declaredKg, run.evidence, run.warnings, run.source.line])).toEqual([
      [kg, 'declared', warnings, 5],
    ])
    expect(problems.map((problem) => [problem.severity, problem.at.line])).toEqual(warnings.map(() => ['warning', 5]))
  })

  test('a range is shown with both ends', async () => {
    const { problems } = await carbon('0.06-0.12 kg')
    expect(problems.map((problem) => problem.message)).toEqual([
      '"0.06-0.12 kg" is a range from 0.06 to 0.12 kg; 0.12 kg is used',
    ])
  })

  test.each([
    ['25.4', 'model-card/emissions-unit', 'E_UNIT'],
    ['about 25.4', 'model-card/emissions-unit', 'E_UNIT'],
    ['0.432 kgCO2eq/kWh', 'model-card/emissions-unit', 'E_UNIT'],
    ['5 kg per epoch', 'model-card/emissions-unit', 'E_UNIT'],
    ['5 \u212ag', 'model-card/emissions-unit', 'E_UNIT'],
    ['5 k\u200dg', 'model-card/emissions-unit', 'E_UNIT'],
    ['5 kW', 'model-card/emissions-unit', 'E_UNIT'],
    ['5 stone', 'model-card/emissions-unit', 'E_UNIT'],
    ['12 Mg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1 234 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1\u00a0234 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1\u202f234 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1.234,56 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['007 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['99999999999999999999 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1e309 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['1e-400 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['10^-5 kg', 'model-card/emissions-number', 'E_NUMBER'],
    ['-5 kg', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['−5 kg', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['900000000000 kg', 'model-card/emissions-range', 'E_RANGE'],
  ])('%j is a figure that cannot be read', async (text, code, errorClass) => {
    const { runs, problems } = await carbon(text)
    expect(runs).toEqual([])
    expect(problems.map((problem) => [problem.code, problem.class, problem.severity])).toEqual([
      [code, errorClass, 'error'],
    ])
  })

  test.each([
    '[More Information Needed]',
    '{{ co2_emitted | default("[More Information Needed]", true)}}',
    'TBD',
    'Unknown',
    'Not measured',
    'N/A',
    '-',
    '',
    'The references [2] and [3] do not mention how much was emitted.',
    '(Power consumption x Time x Carbon produced based on location of power grid): Unknown',
  ])('%j is a place for a figure, not a figure', async (text) => {
    const { runs, problems } = await carbon(text)
    expect(runs).toEqual([])
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([['model-card/no-figure', 'warning']])
  })

  test('zero is not measured', async () => {
    for (const text of ['0 kg', '0', '0.0 g CO2eq']) {
      const outcome = await carbon(text)
      expect(outcome.runs.map((run) => [run.declaredKg, run.evidence])).toEqual([[null, 'default']])
      expect(codes(outcome)).toEqual(['model-card/not-measured'])
    }
  })

  test('a figure of energy beside it is kept', async () => {
    const { runs } = await carbon('0.0025 gCO2eq (0.045 Wh), measured by CodeCarbon')
    expect(gist(runs[0])).toMatchObject({ kg: 0.0000025, kwh: 0.045 / 1000 })
    expect(runs[0]?.energy).toEqual({
      totalKwh: 0.045 / 1000,
      boundary: 'node',
      pueApplied: 1,
      gpuKwh: null,
      cpuKwh: null,
      ramKwh: null,
    })
  })

  test('the whole template in a comment is not read, and not passed over', async () => {
    const text = `# Demo\n<!--\n${section({ 'Hours used': '5', 'Carbon Emitted': '5 kg' })}-->\n`
    expect(await read(text)).toMatchObject({ runs: [], problems: [{ code: 'model-card/no-figure' }] })
  })

  test('a comment between keeps the line numbers', async () => {
    const text =
      '# Demo\n## Environmental Impact\n<!-- Total\nemissions\n-->\n- **Carbon Emitted:** 5 <!-- kg? --> kg\n'
    expect((await read(text)).runs.map((run) => [run.declaredKg, run.source.line])).toEqual([[5, 6]])
  })

  test('an example in a code block is not a figure', async () => {
    const text = '# Demo\n## Environmental Impact\n```\n- **Carbon Emitted:** 5 kg\n```\n- **Carbon Emitted:** 2 kg\n'
    expect((await read(text)).runs.map((run) => run.declaredKg)).toEqual([2])
  })

  test('the long label of one card, and a paragraph in place of a bullet', async () => {
    const text =
      '# Demo\n### Environmental Impact\n**Carbon Emitted (Power consumption x Time x Carbon produced based on location of power grid):** 11250 kg CO2 eq.\n'
    expect((await read(text)).runs.map((run) => run.declaredKg)).toEqual([11_250])
  })

  test('what is saved, per unit or of inference is not what was emitted', async () => {
    const text =
      '# Demo\n## Environmental Impact\n- **Carbon Offset:** 90 kg\n- **Carbon intensity:** 400 g/kWh\n- **CO2 saved:** 80 kg\n- **Inference emissions:** 3 g\n- **Total emissions:** 5 kg CO2\n'
    expect((await read(text)).runs.map((run) => run.declaredKg)).toEqual([5])
  })

  test('the sentence of the calculator', async () => {
    const text = [
      '# Demo',
      '## Environmental impact',
      'Region europe-west1 has a carbon efficiency of 0.27 kgCO$_2$eq/kWh. A cumulative of 100 hours of computation was performed on hardware of type A100 PCIe 40/80GB (TDP of 250W).',
      '',
      'Total emissions are estimated to be 6.75 kgCO$_2$eq of which 100 percents were directly offset by the cloud provider.',
    ].join('\n')
    expect((await read(text)).runs.map(gist)).toEqual([
      {
        kg: 6.75,
        kwh: null,
        gpuHours: null,
        durationS: 360_000,
        hardware: ['? gpu A100 PCIe 40/80GB'],
        region: null,
        evidence: 'declared',
        warnings: ['hours_semantics'],
      },
    ])
  })

  test('a table of two columns', async () => {
    const text =
      '# Demo\n## Carbon footprint\n\n| Metric | Value |\n|---|---|\n| Hardware Type | 1x T4 |\n| CO2 emissions (kg CO2eq) | 0,01226 |\n| Energy consumed | 0.03 kWh |\n| Training time | 25 minutes |\n'
    expect((await read(text)).runs.map(gist)).toEqual([
      {
        kg: 0.01226,
        kwh: 0.03,
        gpuHours: null,
        durationS: 1500,
        hardware: ['1 gpu T4'],
        region: null,
        evidence: 'declared',
        warnings: ['decimal_comma'],
      },
    ])
  })
})

describe('Hours used and Hardware Type', () => {
  const spent = async (hardware: string, hours: string) => {
    const outcome = await read(section({ 'Hardware Type': hardware, 'Hours used': hours }))
    const [run] = outcome.runs
    return (
      run && [
        run.gpuHours,
        run.durationS,
        ...run.hardware.map((it) => `${it.count ?? '?'} ${it.kind} ${it.model}`),
        ...run.warnings,
      ]
    )
  }

  test.each([
    ['A100x4 for training', '500 GPU-hours', [500, null, '4 gpu A100']],
    ['8 GPUs * 0.325 kW = 2.6 kW', '2 hours', [null, 7200, '8 gpu ', 'hours_semantics']],
    ['1x NVIDIA T4', '~0.27 heure (16 minutes)', [null, 972, '1 gpu NVIDIA T4']],
    ['1x T4', '0,27 h', [null, 972, '1 gpu T4', 'decimal_comma']],
    ['Nvidia H200 140GB GPUs', '1,825 GPU hours', [1825, null, '? gpu Nvidia H200 140GB']],
    ['A100 PCIe 40GB', '150000', [150_000, null, '? gpu A100 PCIe 40GB', 'hours_semantics']],
    ['1 NVIDIA Tesla V100 GPUs', '12', [null, 43_200, '1 gpu NVIDIA Tesla V100']],
    ['64 Volta GPUs', '12', [null, 43_200, '64 gpu Volta', 'hours_semantics']],
    ['4 NVIDIA A40 48GB GPUs', '3 days', [null, 259_200, '4 gpu NVIDIA A40 48GB', 'hours_semantics']],
    ['a single A100', '1 hour 20 minutes', [null, 4800, '1 gpu A100']],
    ['1x A100', '1h 30m', [null, 5400, '1 gpu A100']],
    ['1x A100', '8h30', [null, 30_600, '1 gpu A100']],
    ['1x A100', '08:00:00', [null, 28_800, '1 gpu A100']],
    ['1x A100', '1 day, 2:03:04', [null, 93_784, '1 gpu A100']],
    ['1x A100', '~1–2 hours per fold (~10–20 hours in all)', [null, 72_000, '1 gpu A100', 'range_high_end']],
    ['NVIDIA A100 80GB GPU', '~0.4 GPU hours (3 epochs, ~7 min/epoch)', [0.4, null, '? gpu NVIDIA A100 80GB']],
    ['1x A100', '3 days of pre-training and 10 hours of tuning', [null, 259_200, '1 gpu A100', 'several_figures']],
    ['2x A100 and 4x V100', '12 GPU-hours', [12, null, '2 gpu A100', '4 gpu V100']],
    ['16 nodes with 8 A100 80GB each', '2 GPU hours', [2, null, '128 gpu A100 80GB']],
    ['384 A100 80GB GPUs (48 nodes)', '2 GPU hours', [2, null, '384 gpu A100 80GB']],
    ['8 x 80GB A100', '2 GPU hours', [2, null, '8 gpu A100']],
    ['H100 SXM5 x 8', '2 GPU hours', [2, null, '8 gpu H100 SXM5']],
    ['Cloud TPU v3-8', '5 TPU hours', [5, null, '? tpu Cloud TPU v3-8']],
    ['Intel Core i7-12700H (CPU)', '0.0013 h', [null, 4.68, '? cpu Intel Core i7-12700H']],
    ['RTX 4090', '7.7M GPU hours', [7_700_000, null, '? gpu RTX 4090']],
    ['Kaggle GPU', '2 GPU hours', [2, null, '? gpu Kaggle GPU']],
    ['8x V100', '12 hours on 8 GPUs', [null, 43_200, '8 gpu V100']],
    ['A100', '125 hours on 4 GPUs', [null, 450_000, '4 gpu A100']],
    ['A100', '2000 (8 GPUs)', [null, 7_200_000, '8 gpu A100']],
    ['8x V100', '960 = 5 days x 24h x 8 GPUs', [null, 432_000, '8 gpu V100', 'several_figures']],
    ['64x TPU v4', '3 days on 64 TPUs', [null, 259_200, '64 tpu TPU v4']],
    ['1x V100', '385,000 V100 GPU hours', [385_000, null, '1 gpu V100']],
    ['1x V100', '30 GPU-seconds', [30 / 3600, null, '1 gpu V100']],
  ])('%s for %s', async (hardware, hours, expected) => {
    expect(await spent(hardware, hours)).toEqual(expected)
  })

  test('hardware and hours are evidence of their own', async () => {
    const { runs } = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '10', 'Carbon Emitted': 'TBD' }))
    expect(runs.map((run) => [run.evidence, run.declaredKg, run.durationQuality])).toEqual([['hours', null, 'wall']])
  })

  test('the ambiguity is named with what it was taken for', async () => {
    const { problems } = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '10' }))
    expect(problems.map((problem) => [problem.code, problem.message, problem.at.line])).toEqual([
      ['model-card/hours-semantics', '10 hours on 8 devices were read as hours of the clock', 6],
    ])
  })

  test.each(['Exact training hours were not publicly reported', '[More Information Needed]', 'Not measured', 'three'])(
    '%j says nothing, and the card says so',
    async (hours) => {
      const outcome = await read(section({ 'Hardware Type': '8x A100', 'Hours used': hours }))
      expect(outcome.runs).toEqual([])
      expect(codes(outcome)).toEqual(['model-card/no-figure'])
    },
  )

  test('hours that are there and cannot be read are an error when nothing else is known', async () => {
    const outcome = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '12 fortnights' }))
    expect(outcome.runs).toEqual([])
    expect(codes(outcome)).toEqual(['model-card/hours-unreadable', 'model-card/unreadable'])
  })

  test('and a warning when emissions are', async () => {
    const outcome = await read(section({ 'Hours used': '12 fortnights', 'Carbon Emitted': '5 kg' }))
    expect(outcome.runs).toHaveLength(1)
    expect(codes(outcome)).toEqual(['model-card/hours-unreadable'])
  })
})

describe('where it ran', () => {
  const place = async (provider: string, region: string) => {
    const { runs } = await read(
      section({ 'Hours used': '5 GPU hours', 'Cloud Provider': provider, 'Compute Region': region }),
    )
    return [runs[0]?.site.region, runs[0]?.site.provider, ...(runs[0]?.warnings ?? [])]
  }

  test.each([
    ['AWS', 'us-east-1', ['aws:us-east-1', 'aws']],
    ['AWS  EC2 P3', 'us-west-2a', ['aws:us-west-2', 'aws']],
    ['GCP  tpu-v8s', 'europe-west4', ['gcp:europe-west4', 'gcp']],
    ['Google Cloud', 'europe-west4-b', ['gcp:europe-west4', 'gcp']],
    ['Microsoft Azure', 'East US', ['azure:eastus', 'azure']],
    ['Azure', 'us-east-1', ['azure:us-east-1', 'azure']],
    ['[More Information Needed]', 'eu-west-3', ['aws:eu-west-3', 'aws']],
    ['None', 'France (FRA)', ['FRA', null]],
    ['SURF Research Cloud', 'Europe (Netherlands)', ['Netherlands', null]],
    ['None', 'Paris, France', ['France', null]],
    ['None', 'Singapore', ['Singapore', null]],
    ['Jean Zay', 'FR', ['FR', 'jean zay']],
    ['AWS', 'Unknown', [null, 'aws']],
    ['None', 'https://evil.example/', [null, null, 'place_unreadable']],
    ['None', 'x'.repeat(300), [null, null, 'place_unreadable']],
    ['None', '`$(id)`', [null, null, 'place_unreadable']],
  ])('%s, %s', async (provider, region, expected) => {
    expect(await place(provider, region)).toEqual(expected)
  })
})

describe('what the model is called', () => {
  const named = async (text: string, path: string) => {
    const { runs } = await read(text, path)
    return runs.map((run) => [run.id, run.model])
  }
  const body = '## Environmental Impact\n- **Carbon Emitted:** 5 kg\n'

  test.each([
    [
      'the index of the metadata',
      '---\nmodel-index:\n- name: sum-1\n  results: []\n---\n# Other\n',
      'a/README.md',
      'a/README.md#sum-1',
      'sum-1',
    ],
    ['its quoted form', '---\nmodel-index:\n  - name: "sum 1"\n---\n', 'a/README.md', 'a/README.md#sum 1', 'sum 1'],
    ['the first heading', '# Model Card for [Demo](x)\n', 'a/README.md', 'a/README.md#Demo', 'Demo'],
    [
      'the folder, when the heading is generic',
      '# Model Details\n',
      'llama/MODEL_CARD.md',
      'llama/MODEL_CARD.md#llama',
      'llama',
    ],
    ['the file, when it has a name', '', 'Cards/models/Aira.md', 'Cards/models/Aira.md#Aira', 'Aira'],
    ['nothing at the root', '', 'README.md', 'README.md', null],
    ['a blank name is no name', '---\nmodel-index:\n- name: ""\n---\n', 'a/README.md', 'a/README.md#a', 'a'],
  ])('%s', async (_, head, path, id, model) => {
    expect(await named(`${head}${body}`, path)).toEqual([[`model-card:${id}`, model]])
  })

  test.each([
    ['a heading', (name: string) => `# ${name}\n`],
    ['metadata', (name: string) => `---\nmodel-index:\n- name: ${name}\n---\n`],
  ])('more than 200 characters are no name: %s', async (_, head) => {
    const fits = await read(`${head('👩'.repeat(200))}${body}`, 'a/README.md')
    expect([fits.runs[0]?.model, codes(fits)]).toEqual(['👩'.repeat(200), []])
    for (const length of [201, 10_000]) {
      const outcome = await read(`${head('👩'.repeat(length))}${body}`, 'a/README.md')
      expect([outcome.runs[0]?.model, codes(outcome)]).toEqual(['a', ['model-card/name']])
    }
  })

  test.each(['@octocat', '<script>alert(1)</script> x', '| a | b', 'a\u202eb', '</details>x', '`x`'])(
    'the name %j is data',
    async (name) => {
      const { runs, problems } = await read(`# M ${name}\n${body}`, 'a/README.md')
      expect(runs).toHaveLength(1)
      expect(problems).toEqual([])
    },
  )
})

test('zero hours in a vendor’s table are not counted hours', async () => {
  const text = '## Carbon Footprint\n\n| Model | Time (GPU hours) | CO2 (t) |\n|---|---|---|\n| A | 0 | 12 |\n'
  const { runs } = await read(text)
  expect(runs.map(({ gpuHours, declaredKg }) => ({ gpuHours, declaredKg }))).toEqual([
    { gpuHours: null, declaredKg: 12_000 },
  ])
})
