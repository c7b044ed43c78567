import { describe, expect, test } from 'vitest'
import { codes, gist, metadata, read } from './card.ts'

describe('co2_eq_emissions is in grams', () => {
  test('an AutoTrain card is one run under its model number, and the rounded copy in the text is not added', async () => {
    const { runs, problems } = await read(
      metadata(
        '  emissions: 25.447577064303335',
        '\n# Model Trained Using AutoTrain\n\n- Problem type: Summarization\n- Model ID: 2874884135\n- CO2 Emissions (in grams): 25.4476\n',
      ),
      'README.md',
    )
    expect(problems).toEqual([])
    expect(runs).toEqual([
      {
        kind: 'run',
        id: 'model-card:2874884135',
        source: { format: 'model-card', path: 'README.md', line: 4, column: 14 },
        model: null,
        hardware: [],
        site: { region: null, provider: null, fallback: false },
        pue: null,
        gridGPerKwh: null,
        marketGPerKwh: null,
        warnings: [],
        started: null,
        finished: null,
        durationS: null,
        durationQuality: 'unknown',
        gpuHours: null,
        energy: null,
        declaredKg: 0.025447577064303336,
        declaredScope: 'unknown',
        waterL: null,
        evidence: 'declared',
        workload: null,
        params: null,
        activeParams: null,
        tokens: null,
        role: 'total',
      },
    ])
  })

  test.each([
    ['a bare number', '---\nco2_eq_emissions: 0.5988\n---\n', 0.0005988],
    ['an object', metadata('  emissions: 1710\n  source: CodeCarbon'), 1.71],
    ['a list of objects with one key', metadata('- emissions: 1710\n- source: CodeCarbon'), 1.71],
    ['flow style', '---\n{co2_eq_emissions: {emissions: 1710}}\n---\n', 1.71],
    ['what Python prints', metadata('  emissions: 1e-05'), 1e-8],
    ['a quoted number', metadata('  emissions: "1710"'), 1.71],
    ['a comment behind it', metadata('  emissions: 1710 # g'), 1.71],
    [
      'a tenth digit of rounding in the text',
      metadata('  emissions: 0.0067037', '- CO2 Emissions (in grams): 0.0067\n'),
      0.0000067037,
    ],
  ])('%s', async (_, text, kg) => {
    const { runs, problems } = await read(text)
    expect(problems).toEqual([])
    expect(runs.map((run) => run.declaredKg)).toEqual([kg])
  })

  test('a figure with a unit is followed, with a warning that says what to write', async () => {
    const { runs, problems } = await read(metadata('  emissions: 2.14 kg'))
    expect(gist(runs[0])).toMatchObject({ kg: 2.14, warnings: ['unit_in_grams_field'] })
    expect(problems).toEqual([
      {
        code: 'model-card/unit-in-grams-field',
        class: 'E_UNIT',
        severity: 'warning',
        message: 'emissions "2.14 kg" has a unit; the field is in grams, and 2.14 kg is used',
        hint: 'write "emissions: 2140"',
        at: { file: 'models/demo/README.md', line: 4, column: 14 },
      },
    ])
  })

  test('zero is not measured: the run stays, without a figure', async () => {
    const { runs, problems } = await read(
      metadata(
        '  emissions: 0\n  source: Colab T4 free tier - 17 minutes\n  hardware_used: NVIDIA T4\n  geographical_location: unknown',
      ),
    )
    expect(runs.map(gist)).toEqual([
      {
        kg: null,
        kwh: null,
        gpuHours: null,
        durationS: 1020,
        hardware: ['? gpu NVIDIA T4'],
        region: null,
        evidence: 'hours',
        warnings: ['hours_semantics', 'not_measured'],
      },
    ])
    expect(codes({ runs, problems })).toEqual(['model-card/hours-semantics', 'model-card/not-measured'])
  })

  test('a bare zero leaves a run of which nothing is known', async () => {
    const { runs } = await read('---\nco2_eq_emissions: 0\n---\n')
    expect(runs.map((run) => [run.declaredKg, run.evidence])).toEqual([[null, 'default']])
  })
})

describe('metadata against text', () => {
  const aira = (place: string, grams: string) =>
    metadata(
      `  emissions: ${grams}\n  source: CodeCarbon\n  training_type: fine-tuning\n  geographical_location: ${place}\n  hardware_used: NVIDIA A100-SXM4-40GB`,
      [
        '# Demo-1B',
        '',
        '## Details',
        '',
        '- **Size:** 1,261,545,472 parameters',
        '- **GPU:** 1 NVIDIA A100-SXM4-40GB',
        '- **Emissions:** 1.71 KgCO2 (Singapore)',
        '- **Total Energy Consumption:** 3.51 kWh',
        '',
      ].join('\n'),
    )

  test('the text adds energy, parameters and a device count', async () => {
    const { runs, problems } = await read(aira('Singapore', '1710'), 'Cards/models/Demo.md')
    expect(problems).toEqual([])
    expect(runs.map((run) => ({ ...gist(run), id: run.id, params: run.params, workload: run.workload }))).toEqual([
      {
        id: 'model-card:Cards/models/Demo.md#Demo-1B',
        kg: 1.71,
        kwh: 3.51,
        gpuHours: null,
        durationS: null,
        hardware: ['1 gpu NVIDIA A100-SXM4-40GB'],
        region: 'Singapore',
        evidence: 'declared',
        warnings: [],
        params: 1_261_545_472,
        workload: 'finetuning',
      },
    ])
  })

  test('two places make the place unknown', async () => {
    const { runs, problems } = await read(aira('United States of America', '1710'))
    expect(gist(runs[0])).toMatchObject({ kg: 1.71, region: null, warnings: ['place_conflict'] })
    expect(problems.map((problem) => [problem.code, problem.at.line, problem.message])).toEqual([
      [
        'model-card/place-differs',
        4,
        'the metadata says United States of America and line 16 says Singapore; the place counts as unknown',
      ],
    ])
  })

  test('kilograms in the field of grams are found by the text', async () => {
    const { runs, problems } = await read(aira('Singapore', '1.71'))
    expect(gist(runs[0])).toMatchObject({ kg: 1.71, warnings: ['grams_as_kilograms'] })
    expect(problems.map((problem) => [problem.code, problem.hint])).toEqual([
      ['model-card/grams-as-kilograms', 'write 1710 in the metadata, which is in grams'],
    ])
  })

  test.each([
    ['the metadata is larger', '2710', 2.71],
    ['the text is larger', '1000', 1.71],
  ])('when they differ the larger is used: %s', async (_, grams, kg) => {
    const { runs, problems } = await read(aira('Singapore', grams))
    expect(gist(runs[0])).toMatchObject({ kg, warnings: ['figures_differ'] })
    expect(codes({ runs, problems })).toEqual(['model-card/figures-differ'])
  })
})

describe('what cannot be read is a problem and no run', () => {
  test.each([
    ['nothing', '', 'model-card/emissions-missing', 'E_MISSING'],
    ['~', '~', 'model-card/emissions-missing', 'E_MISSING'],
    ['an empty text', '"  "', 'model-card/emissions-missing', 'E_MISSING'],
    ['NaN', 'NaN', 'model-card/emissions-nonfinite', 'E_NONFINITE'],
    ['.inf', '.inf', 'model-card/emissions-nonfinite', 'E_NONFINITE'],
    ['-.inf', '-.inf', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['a negative', '-3', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['-0', '-0', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['a negative with a unit', '-3 kg', 'model-card/emissions-negative', 'E_NEGATIVE'],
    ['too large', '1e400', 'model-card/emissions-nonfinite', 'E_NONFINITE'],
    ['too small', '1e-400', 'model-card/emissions-range', 'E_RANGE'],
    ['more than the world', '1e15', 'model-card/emissions-range', 'E_RANGE'],
    ['hexadecimal', '0x1F', 'model-card/emissions-number', 'E_NUMBER'],
    ['octal', '017', 'model-card/emissions-number', 'E_NUMBER'],
    ['an underscore', '1_000', 'model-card/emissions-number', 'E_NUMBER'],
    ['two readings', '"1,234"', 'model-card/emissions-number', 'E_NUMBER'],
    ['German', '"1.234,56"', 'model-card/emissions-number', 'E_NUMBER'],
    ['a sexagesimal', '1:30', 'model-card/emissions-number', 'E_NUMBER'],
    ['an energy', '5 kWh', 'model-card/emissions-unit', 'E_UNIT'],
    ['a hidden joiner', '"5 k\\u200dg"', 'model-card/emissions-unit', 'E_UNIT'],
    ['yes', 'true', 'model-card/emissions-type', 'E_TYPE'],
    ['a list', '[5]', 'model-card/emissions-type', 'E_TYPE'],
    ['a mapping', '{value: 5}', 'model-card/emissions-type', 'E_TYPE'],
    ['a tag', '!!float 5', 'yaml/tag', 'E_TAG'],
    ['an alias', '*five', 'yaml/alias', 'E_ALIAS'],
    ['a duplicate', '5\n  emissions: 1', 'yaml/duplicate-key', 'E_DUP_KEY'],
  ])('%s', async (_, value, code, errorClass) => {
    const outcome = await read(metadata(`  emissions: ${value}`))
    expect(outcome.runs).toEqual([])
    const errors = outcome.problems.filter((problem) => problem.severity === 'error')
    expect(errors.map((problem) => problem.class)).toContain(errorClass)
    if (!code.includes('number') || !value.includes('200d'))
      expect(errors.map((problem) => problem.code)).toContain(code)
  })

  test('a list with one key twice', async () => {
    expect(codes(await read(metadata('- emissions: 5\n- emissions: 6')))).toEqual(['model-card/emissions-duplicate'])
  })

  test('the template of the documentation is told to fill in a number', async () => {
    expect(codes(await read(metadata('  emissions: number (in grams of CO2)')))).toEqual([
      'model-card/emissions-number',
    ])
  })

  test('words of a template are no figure and no error', async () => {
    const outcome = await read(metadata('  emissions: [More Information Needed]'))
    expect(outcome.problems.map((problem) => [problem.code, problem.severity])).toEqual([
      ['model-card/no-figure', 'warning'],
    ])
  })

  test('keys that look like an object’s own change nothing', async () => {
    const outcome = await read(
      metadata('  __proto__: {emissions: 1}\n  constructor: {prototype: {emissions: 1}}\n  emissions: 5'),
    )
    expect(outcome.runs.map((run) => run.declaredKg)).toEqual([0.005])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
