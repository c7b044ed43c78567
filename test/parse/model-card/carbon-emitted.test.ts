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
      supply: 'ac',
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
