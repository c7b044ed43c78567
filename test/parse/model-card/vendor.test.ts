import { describe, expect, test } from 'vitest'
import { codes, gist, read, recognise } from './card.ts'

const PATH = 'models/llm/MODEL_CARD.md'

/** A card in the style of a vendor: bold lead-ins, an empty heading that slipped in, a table. */
function card(total: string, table: string, device = 'H100-80GB (TDP of 700W) type hardware'): string {
  return [
    '## Model Information',
    '',
    `**Training Energy Use** All in all **39.3**M GPU hours of computation were spent on ${device}, see the table.`,
    '',
    '##',
    '',
    `**Training Greenhouse Gas Emissions** Estimated total location-based greenhouse gas emissions were **${total}** tons CO2eq. As power is matched with certificates, the market-based emissions were 0 tons CO2eq.`,
    '',
    table,
    '',
    '## Training Data',
    '',
    'It has seen 15 t of paper.',
    '',
  ].join('\n')
}

const HEAD = [
  '|  | Training Time (GPU hours) | Training Power Consumption (W) | Training Location-Based Greenhouse Gas Emissions (metric tons CO2eq) | Training Market-Based Greenhouse Gas Emissions (metric tons CO2eq) |',
  '| :---- | :---: | :---: | :---: | :---: |',
]
const table = (...rows: readonly string[]) => [...HEAD, ...rows].join('\n')

const row = (kg: number | null, gpuHours: number, device: string, evidence = 'declared') => ({
  kg,
  kwh: null,
  gpuHours,
  durationS: null,
  hardware: [`? gpu ${device}`],
  region: null,
  evidence,
  warnings: evidence === 'declared' ? [] : ['declared_conflict'],
})

describe('one run a row', () => {
  test('rows by location, with the total neither added nor missed', async () => {
    const text = card(
      '1,999',
      table(
        '| M 4 Small | 5.0M | 700 | 1,354 | 0 |',
        '| M 4 Large | 2.38M | 700 | 645 | 0 |',
        '| Total | 7.38M | \\- | 1,999 | 0 |',
      ),
    )
    expect(recognise(text, PATH)).toBe('yes')
    const { runs, problems } = await read(text, PATH)
    expect(problems).toEqual([])
    expect(runs.map((run) => [run.id, run.model, run.source.line, run.declaredScope])).toEqual([
      [`model-card:${PATH}#M 4 Small`, 'M 4 Small', 11, 'location'],
      [`model-card:${PATH}#M 4 Large`, 'M 4 Large', 12, 'location'],
    ])
    expect(runs.map(gist)).toEqual([row(1_354_000, 5_000_000, 'H100-80GB'), row(645_000, 2_380_000, 'H100-80GB')])
  })

  test('a table in HTML', async () => {
    const cell = (text: string) => `   <td>${text}\n   </td>\n`
    const line = (...cells: readonly string[]) => `  <tr>\n${cells.map(cell).join('')}  </tr>\n`
    const html = `<table>\n${[
      line(
        '',
        '<strong>Training Time (GPU hours)</strong>',
        '<strong>Training Power Consumption (W)</strong>',
        '<strong>Training Location-Based Greenhouse Gas Emissions</strong>\n<p>\n<strong>(tons CO2eq)</strong>',
        '<strong>Training Market-Based Greenhouse Gas Emissions</strong>\n<p>\n<strong>(tons CO2eq)</strong>',
      ),
      line('M 3.1 8B', '1.46M', '700', '420', '0'),
      line('M 3.1 70B', '7.0M', '700', '2,040', '0'),
      line('Total', '8.46M', '<ul>\n\n</ul>', '2,460', '0'),
    ].join('')}</table>`
    const { runs, problems } = await read(card('2,460', html), PATH)
    expect(runs.map(gist)).toEqual([row(420_000, 1_460_000, 'H100-80GB'), row(2_040_000, 7_000_000, 'H100-80GB')])
    expect(runs.map((run) => run.source.line)).toEqual([26, 38])
    expect(codes({ runs, problems })).toEqual(['model-card/ton'])
  })

  test('rows that do not add up to the total are used, and the gap is shown', async () => {
    const text = [
      '# Model Details',
      '# **Hardware and Software**',
      '**Carbon Footprint** It took 3.3M GPU hours on hardware of type A100-80GB (TDP of 350-400W). Total emissions were 539 tCO2eq.',
      '',
      '||Time (GPU hours)|Power Consumption (W)|Carbon Emitted(tCO<sub>2</sub>eq)|',
      '|---|---|---|---|',
      '|M 2 7B|184320|400|31.22|',
      '|M 2 13B|368640|400|62.44|',
      '|M 2 70B|1720320|400|291.42|',
      '|Total|3311616||539.00|',
      '',
    ].join('\n')
    const { runs, problems } = await read(text, PATH)
    expect(runs.map(gist)).toEqual([
      row(31_220, 184_320, 'A100-80GB'),
      row(62_440, 368_640, 'A100-80GB'),
      row(291_420, 1_720_320, 'A100-80GB'),
    ])
    expect(problems.map((problem) => [problem.code, problem.at.line, problem.message])).toEqual([
      ['model-card/total-differs', 10, 'the rows add up to 385080 kg and the total says 539000 kg'],
    ])
  })

  test('a table and a text that contradict each other: no figure is used, the hours are', async () => {
    const { runs, problems } = await read(card('11,390', table('| M 3.3 70B | 7.0M | 700 | 12.9 | 0 |')), PATH)
    expect(runs.map(gist)).toEqual([row(null, 7_000_000, 'H100-80GB', 'hours')])
    expect(problems.map((problem) => [problem.code, problem.class, problem.severity, problem.message])).toEqual([
      [
        'model-card/contradiction',
        'E_CONFLICT',
        'error',
        'the table says 12900 kg and line 7 says 11390000 kg; neither is used',
      ],
    ])
  })

  test('hours of training and of logits stand in two columns', async () => {
    const text = card(
      '240',
      [
        '|  | Training Time (GPU hours) | Logit Generation Time (GPU Hours) | Training Location-Based Greenhouse Gas Emissions (tons CO2eq) |',
        '| :---- | :---: | ----- | :---: |',
        '| M 1B | 370k | \\- | 107 |',
        '| M 3B | 460k | 10k | 133 |',
      ].join('\n'),
    )
    const { runs } = await read(text, PATH)
    expect(runs.map((run) => [run.gpuHours, run.declaredKg])).toEqual([
      [370_000, 107_000],
      [470_000, 133_000],
    ])
  })

  test('stages in one cell add up, and a word in place of a figure leaves the hours', async () => {
    const text = card(
      '584',
      table(
        '| M V | Pretraining: 147K H100 hours Annealing: 98K H100 hours SFT: 896 H100 hours | 700 | 584 | 0 |',
        '| M Q | 2.4 | 700 | Negligible | 0 |',
      ),
    )
    const { runs, problems } = await read(text, PATH)
    expect(runs.map((run) => [run.gpuHours, run.declaredKg, run.evidence, run.warnings])).toEqual([
      [245_896, 584_000, 'declared', []],
      [2.4, null, 'hours', []],
    ])
    expect(problems).toEqual([])
  })

  test('a market column alone is marked as such, and its zero is not measured', async () => {
    const text =
      '# M\n## Carbon footprint\n\n| Model | Market-based (tCO2eq) emissions |\n|---|---|\n| A | 5 |\n| B | 0 |\n\nGPU hours unknown.\n'
    const { runs, problems } = await read(text, PATH)
    expect(runs.map((run) => [run.model, run.declaredKg, run.declaredScope, run.evidence])).toEqual([
      ['A', 5000, 'market', 'declared'],
      ['B', null, 'unknown', 'default'],
    ])
    expect(codes({ runs, problems })).toEqual(['model-card/not-measured'])
  })

  test('equal names stay apart, a cell that cannot be read is a problem, an empty row is none', async () => {
    const text =
      '# M\n## Carbon footprint\n\n| Model | CO2 (kg) | Energy (MWh) |\n|---|---|---|\n| A | 5 | 1.5 |\n| A | 1 234 | |\n|  |  |  |\n| A | 7 | |\n'
    const { runs, problems } = await read(text, PATH)
    expect(runs.map((run) => [run.id, run.declaredKg, run.energy?.totalKwh ?? null])).toEqual([
      [`model-card:${PATH}#A`, 5, 1500],
      [`model-card:${PATH}#A@2`, 7, null],
    ])
    expect(problems.map((problem) => [problem.code, problem.at.line])).toEqual([['model-card/emissions-number', 7]])
  })

  test('a figure in the metadata that is larger than all rows is believed', async () => {
    const text = `---\nco2_eq_emissions: 9000000\n---\n# M\n## Carbon footprint\n\n| Model | CO2 (kg) |\n|---|---|\n| A | 5 |\n`
    const { runs, problems } = await read(text, PATH)
    expect(runs.map((run) => run.declaredKg)).toEqual([9000])
    expect(codes({ runs, problems })).toEqual(['model-card/figures-differ'])
  })

  test('a table of which nothing can be read is a problem', async () => {
    const text = '# M\n## Carbon footprint\n\n| Model | CO2 (kg) |\n|---|---|\n| A | 1 234 |\n'
    const outcome = await read(text, PATH)
    expect([outcome.runs, codes(outcome)]).toEqual([[], ['model-card/emissions-number']])
  })

  test('1,000 rows are read and the next one is a problem', async () => {
    const rows = (count: number) =>
      `# M\n## Carbon footprint\n\n| Model | CO2 (kg) |\n|---|---|\n${Array.from({ length: count }, (_, i) => `| m${i} | 5 |`).join('\n')}\n`
    const fits = await read(rows(1000), PATH)
    expect([fits.runs.length, codes(fits)]).toEqual([1000, []])
    const over = await read(rows(1001), PATH)
    expect([over.runs.length, codes(over)]).toEqual([1000, ['model-card/too-many-rows']])
  })

  test('a table of benchmarks is not one of emissions', async () => {
    const text =
      '# M\n## Environmental Impact\n\n| Model | Score |\n|---|---|\n| A | 5 |\n\n- **Carbon Emitted:** 2 kg\n'
    expect((await read(text, PATH)).runs.map((run) => run.declaredKg)).toEqual([2])
  })
})
