/** N01 to N36: numbers. Plain numbers of our own format follow the strict grammar; a tracker's cells follow its printer. */
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { renderComment } from '../../src/render/comment.ts'
import { file, row } from '../parse/codecarbon/rows.ts'
import { CSV, RECORD, RUN, tracked, withLine } from './controls.ts'
import { judged, passed, refused, reportOn, warned } from './judged.ts'

const HOURS = '4:12'
const ENERGY = '2:159'

test('the controls pass', async () => {
  expect(await judged(RECORD, RUN)).toEqual(passed('carbon:sft'))
  expect(await judged(CSV, file(row()))).toEqual(passed(tracked))
})

test.each([
  ['N01 an empty value', ''],
  ['N02 spaces and a tab', ' \t '],
])('%s', async (_, value) => {
  expect(await judged(RECORD, withLine('hours', value))).toEqual(refused('E_MISSING 4:5'))
  // A tracker that measured nothing leaves the cell blank: unknown, told, and counted from time and devices instead.
  expect(await judged(CSV, file(row({ energy_consumed: value })))).toEqual(warned([`E_MISSING ${ENERGY}`], tracked))
})

test.each([
  ['N03 NaN', 'NaN', 'E_NONFINITE'],
  ['N04 nan', 'nan', 'E_NONFINITE'],
  ['N05 -nan(ind)', '-nan(ind)', 'E_NUMBER'],
  ['N06 Infinity', 'Infinity', 'E_NONFINITE'],
  ['N06 inf', 'inf', 'E_NONFINITE'],
  ['N06 +INF', '+INF', 'E_NONFINITE'],
  ['N07 1e309', '1e309', 'E_NONFINITE'],
  ['N08 -1e309', '-1e309', 'E_NEGATIVE'],
  ['N09 1e-400', '1e-400', 'E_RANGE'],
  ['N11 -0.0001', '-0.0001', 'E_NEGATIVE'],
  ['N12 -0', '-0', 'E_NEGATIVE'],
  ['N13 U+2212', '\u22125', 'E_NUMBER'],
  ['N14 +5', '+5', 'E_NUMBER'],
  ['N15 0x1F', '0x1F', 'E_NUMBER'],
  ['N16 0b101', '0b101', 'E_NUMBER'],
  ['N17 0o17', '0o17', 'E_NUMBER'],
  ['N18 007', '007', 'E_NUMBER'],
  ['N19 1_000', '1_000', 'E_NUMBER'],
  ['N21 1.234,56', '1.234,56', 'E_NUMBER'],
  ['N22 a no-break space', '1\u00a0234', 'E_NUMBER'],
  ['N22 a narrow space', '1\u202f234', 'E_NUMBER'],
  ['N23 full width', '\uff11\uff12.\uff15', 'E_NUMBER'],
  ['N24 a half', '\u00bd', 'E_NUMBER'],
  ['N25 5%', '5%', 'E_UNIT'],
  ['N26 12 kWh', '12 kWh', 'E_UNIT'],
  ['N27 5e', '5e', 'E_NUMBER'],
  ['N27 e5', 'e5', 'E_NUMBER'],
  ['N27 .', '.', 'E_NUMBER'],
  ['N27 .5', '.5', 'E_NUMBER'],
  ['N27 5.', '5.', 'E_NUMBER'],
  ['N27 1e5e5', '1e5e5', 'E_NUMBER'],
  ['N27 1..2', '1..2', 'E_NUMBER'],
  ['N27 1 2', '1 2', 'E_NUMBER'],
  ['N28 1,000 digits', '1'.repeat(1000), 'E_NUMBER'],
  ['N29 twenty digits', '99999999999999999999', 'E_NUMBER'],
])('%s', async (_, value, group) => {
  expect(await judged(RECORD, withLine('hours', value))).toEqual(refused(`${group} ${HOURS}`))
  expect(await judged(CSV, file(row({ energy_consumed: value })))).toEqual(refused(`${group} ${ENERGY}`))
})

test('N10 0e999 is 0, and 0 of energy is what no run uses', async () => {
  expect(await judged(RECORD, withLine('energy', '0e999 kWh'))).toEqual(refused('E_IMPLAUSIBLE 5:13'))
  // Trackers write 0.0 where their meters failed; it is unknown then, and the hours count.
  const report = await reportOn({ [CSV]: file(row({ energy_consumed: '0e999' })) })
  expect(report.verdict).toBe('PASS')
  expect(report.runs.map(({ warnings }) => warnings)).toEqual([['zero_energy']])
  expect(report.runs[0]?.gated_kg).toBeGreaterThan(0)
})

test.each([
  ['N20 1,234', '"1,234"', '"1,234" may mean 1234 or 1.234'],
  ['N21 1.234,56', '1.234,56', '"1.234,56" has'],
])('%s: the message names the ambiguity', async (_, value, message) => {
  const report = await reportOn({ [RECORD]: withLine('hours', value) })
  expect(report.problems.map((problem) => [problem.class, problem.line, problem.column])).toEqual([['E_NUMBER', 4, 12]])
  expect(report.problems[0]?.message).toContain(message)
  const cells = file(row({ energy_consumed: value.replaceAll('"', '') }))
  expect(await judged(CSV, cells)).toEqual(refused(`E_NUMBER ${ENERGY}`))
})

const budget = (limit: string) =>
  `version: 1\naccounting:\n  embodied: false\nbudgets:\n  - name: one\n    per: pull_request\n    limit: ${limit}\n`
/** Energy at the meter of the building, to which nothing is added. */
const metered = (...kwh: readonly string[]) =>
  `runs:\n${kwh.map((one, index) => `  - id: r${index}\n    energy: ${one}\n    measured: facility\n`).join('')}`

async function verdictOf(limit: string, ...kwh: readonly string[]): Promise<Report['verdict']> {
  return (await reportOn({ [RECORD]: metered(...kwh) }, budget(limit))).verdict
}

test('N30 ten tenths are 1', async () => {
  const tenths = Array.from({ length: 10 }, () => '0.1 kWh')
  expect(await verdictOf('1 kWh', ...tenths)).toBe('PASS')
  expect(await verdictOf('0.999999999 kWh', ...tenths)).toBe('OVER')
})

test('N31 0.1 and 0.2 are 0.3', async () => {
  expect(await verdictOf('0.3 kWh', '0.1 kWh', '0.2 kWh')).toBe('PASS')
})

test('N32 a total equal to its budget passes, and a microwatt-hour more does not', async () => {
  expect(await verdictOf('5 kWh', '5 kWh')).toBe('PASS')
  expect(await verdictOf('5 kWh', '4.999999999 kWh', '0.000000002 kWh')).toBe('OVER')
})

test.each([
  ['1.5', 'E_NUMBER', 'E_RANGE'],
  ['0', 'E_RANGE', null],
  ['-8', 'E_NEGATIVE', 'E_NUMBER'],
  ['200001', 'E_RANGE', 'E_RANGE'],
] as const)('N33 %s devices', async (count, group, ofTracker) => {
  expect(await judged(RECORD, withLine('hardware', `${count}x NVIDIA H100 SXM`))).toEqual(refused(`${group} 3:15`))
  // Energy counts without the number of devices, so it is a warning there; hosts without a GPU write 0.
  const cells = file(row({ gpu_count: count, gpu_model: '' }))
  const problems = ofTracker === null ? [] : [`${ofTracker} 2:285`]
  expect(await judged(CSV, cells)).toEqual(warned(problems, tracked))
})

test('N34 ten thousand times 1e-9 kWh are 0.00001 kWh', async () => {
  const quarter = (file: string) =>
    metered(...Array.from({ length: 2500 }, () => '1e-9 kWh')).replaceAll('id: r', `id: ${file}`)
  const files = ['a', 'b', 'c', 'd'].map((file) => [`runs/${file}.carbon.yml`, quarter(file)])
  const report = await reportOn(Object.fromEntries(files), budget('1 kWh'))
  expect(report.totals.runs).toBe(10_000)
  expect(report.totals.declared_energy_kwh).toBeCloseTo(1e-5, 15)
  expect(report.findings[0]?.gated).toBeCloseTo(1e-5, 15)
})

test('N35 0.0004 kWh is not shown as nothing, and is exact in the report', async () => {
  const report = await reportOn({ [RECORD]: metered('0.0004 kWh') }, budget('0.001 kWh'))
  expect(report.totals.declared_energy_kwh).toBe(0.0004)
  expect(report.headline).toBe('Within budget: 0.4 of 1 Wh for “one”')
  expect(renderComment(report, { maxBytes: 60_000 })).toContain('0.4 of 1 Wh')
})

test('N36 1e12 kWh', async () => {
  expect(await judged(RECORD, withLine('energy', '1e12 kWh'))).toEqual(refused('E_RANGE 5:13'))
  expect(await judged(CSV, file(row({ energy_consumed: '1e12' })))).toEqual(refused(`E_RANGE ${ENERGY}`))
})
