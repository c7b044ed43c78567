/** U01 to U16: units. A quantity is a number and a unit, matched whole; upper and lower case carry meaning. */
import { expect, test } from 'vitest'
import { file, row } from '../parse/codecarbon/rows.ts'
import { CARD, CSV, card, carded, RECORD, RUN, tracked, withExtra, withLine } from './controls.ts'
import { judged, passed, refused, reportOn, warned } from './judged.ts'

const declared = async (emissions: string) =>
  (await reportOn({ [RECORD]: withExtra(`emissions: ${emissions}`) })).totals.declared_emissions_kg

test('the controls pass', async () => {
  expect(await judged(RECORD, withExtra('emissions: 5 kgCO2e'))).toEqual(passed('carbon:sft'))
  expect(await judged(RECORD, withExtra('grid: 56 g/kWh'))).toEqual(passed('carbon:sft'))
  expect(await judged(CARD, card('  emissions: 5000'))).toEqual(passed(carded))
})

test('U01 emissions without a unit, of a producer that has none', async () => {
  expect(await judged(RECORD, withExtra('emissions: 5000'))).toEqual(refused('E_UNIT 8:16'))
})

test('U02 emissions said twice', async () => {
  // There is one key for emissions, and it brings its unit: a second one is a second value, equal or not.
  const twice = (a: string, b: string) => withExtra(`emissions: ${a}`, `emissions: ${b}`)
  expect(await judged(RECORD, twice('5000 gCO2e', '5000 kgCO2e'))).toEqual(refused('E_DUP_KEY 9:5'))
  expect(await judged(RECORD, twice('5000 gCO2e', '5 kgCO2e'))).toEqual(refused('E_DUP_KEY 9:5'))
  expect(await judged(RECORD, withExtra('emissions_g: 5000', 'emissions_kg: 5000'))).toEqual(
    refused('E_UNKNOWN_FIELD 8:5', 'E_UNKNOWN_FIELD 9:5'),
  )
})

test('U03 5 Wh are 0.005 kWh, and KWH is no unit', async () => {
  const report = await reportOn({ [RECORD]: withLine('energy', '5 Wh') })
  expect(report.totals.declared_energy_kwh).toBe(0.005)
  expect(await judged(RECORD, withLine('energy', '5 KWH'))).toEqual(refused('E_UNIT 5:13'))
  const { problems } = await reportOn({ [RECORD]: withLine('energy', '5 KWH') })
  expect(problems[0]?.hint).toContain('kWh')
})

test('U04 5 mWh and 5 MWh differ by a thousand million, and neither is what eight boards draw in 36 hours', async () => {
  const small = await reportOn({ [RECORD]: withLine('energy', '5 mWh') })
  expect(small.totals.declared_energy_kwh).toBe(5e-6)
  // The gate reads what the devices must have drawn at the least, not the few milliwatt-hours.
  const idle = await reportOn({ [RECORD]: withLine('energy', '1 kWh') })
  expect(small.runs[0]?.gated_kg).toBeGreaterThan(0.5)
  expect(small.runs[0]?.gated_kg).toBeCloseTo(idle.runs[0]?.gated_kg ?? 0, 2)
  expect(await judged(RECORD, withLine('energy', '5 MWh'))).toEqual(refused('E_IMPLAUSIBLE 5:13'))
})

test.each([
  ['U05 5 kW', '5 kW'],
  ['U06 5 kWh/day', '5 kWh/day'],
  ['U16 a joiner inside the unit', '5 k\u200dWh'],
])('%s is no energy', async (_, energy) => {
  expect(await judged(RECORD, withLine('energy', energy))).toEqual(refused('E_UNIT 5:13'))
})

test('U07 the Kelvin sign is no k', async () => {
  expect(await judged(RECORD, withExtra('emissions: 5 \u212agCO2'))).toEqual(refused('E_UNIT 8:16'))
})

test('U08 the micro sign and the Greek letter are one unit', async () => {
  expect([await declared('5000000 \u00b5gCO2e'), await declared('5000000 \u03bcgCO2e')]).toEqual([0.005, 0.005])
})

test('U09 a lowered 2 is a 2', async () => {
  expect([await declared('5 kgCO\u2082e'), await declared('5 kgCO2e')]).toEqual([5, 5])
})

test('U10 a ton is one of three; t and lb are not', async () => {
  expect(await judged(RECORD, withExtra('emissions: 2 ton'))).toEqual(refused('E_UNIT 8:16'))
  expect(await declared('2 t')).toBe(2000)
  expect(await declared('2 lb')).toBeCloseTo(0.907_184_74, 8)
})

test.each([
  ['0.4', 'E_UNIT'],
  ['0.4 g/kWh', 'E_IMPLAUSIBLE'],
  ['2500 g/kWh', 'E_RANGE'],
])('U11 an intensity of %s', async (grid, group) => {
  expect(await judged(RECORD, withExtra(`grid: ${grid}`))).toEqual(refused(`${group} 8:11`))
})

test('U12 a duration without a unit', async () => {
  const serving = (horizon: string) =>
    `servings:\n  - model: m\n    requests: 9 per day\n    horizon: ${horizon}\n    hardware: 1x NVIDIA L4\n`
  expect(await judged(RECORD, serving('8 days'))).toEqual(passed('carbon:m'))
  expect(await judged(RECORD, serving('8'))).toEqual(refused('E_UNIT 4:14'))
  // The hours of a run have their unit in their name.
  expect(await judged(RECORD, withExtra('duration: 8'))).toEqual(refused('E_UNKNOWN_FIELD 8:5'))
})

test.each([
  ['1 day, 2:03:04', 'E_UNIT'],
  ['PT8H', 'E_NUMBER'],
  ['8h30', 'E_UNIT'],
])('U13 %s where hours are asked for', async (time, group) => {
  // The field takes a number of hours and nothing else, so what is wrong is the number, not a time.
  expect(await judged(RECORD, withLine('hours', time))).toEqual(refused(`${group} 4:12`))
})

test('U14 eight seconds and 4,000 kWh', async () => {
  expect(await judged(RECORD, withLine('energy', '4000 kWh'))).toEqual(refused('E_IMPLAUSIBLE 5:13'))
  const noPower = { cpu_power: '', gpu_power: '', ram_power: '', duration: '8', energy_consumed: '4000' }
  expect(await judged(CSV, file(row(noPower)))).toEqual(refused('E_IMPLAUSIBLE 2:138'))
})

test.each([
  ['0.4', 'E_RANGE'],
  ['0', 'E_RANGE'],
  ['11', 'E_RANGE'],
  ['110%', 'E_UNIT'],
])('U15 a PUE of %s', async (pue, group) => {
  expect(await judged(RECORD, withLine('pue', pue))).toEqual(refused(`${group} 8:10`))
})

test('U15 a PUE that a tracker cannot have used is told, and divided out of nothing', async () => {
  expect(await judged(CSV, file(row({ pue: '0.4' })))).toEqual({ ...refused('E_RANGE 2:362'), counted: [tracked] })
  expect(await judged(CSV, file(row({ pue: '11' })))).toEqual({ ...refused('E_RANGE 2:362'), counted: [tracked] })
  // What cannot be read is taken as 1, which adds the PUE of the place: the dearer reading, so a warning is enough.
  expect(await judged(CSV, file(row({ pue: '110%' })))).toEqual(warned(['E_NUMBER 2:362'], tracked))
})

test('U13 times on a card, where people write as they speak', async () => {
  const timed = (hours: string) =>
    `# Demo\n\n## Environmental Impact\n\n- **Hardware Type:** 1x NVIDIA A100\n- **Hours used:** ${hours}\n`
  const seconds = async (hours: string) =>
    (await reportOn({ [CARD]: timed(hours) })).runs.map(({ duration_s }) => duration_s)
  expect(await seconds('1 day, 2:03:04')).toEqual([93_784])
  expect(await seconds('8h30')).toEqual([30_600])
  expect(await judged(CARD, timed('PT8H'))).toEqual(refused('E_UNIT 5:1', 'E_TIME 6:1'))
})

test('U16 grams on a card that were meant as kilograms do not make eight boards draw nothing', async () => {
  const body = '## Environmental Impact\n\n- **Hardware Type:** 8x NVIDIA H100\n- **Hours used:** 100\n'
  const report = await reportOn({ [CARD]: `${card('  emissions: 5')}\n${body}` })
  expect(report.totals.declared_emissions_kg).toBe(0.005)
  expect(report.runs.map(({ gated_kg }) => gated_kg > 1)).toEqual([true])
})

test('the control is read to the end', async () => {
  expect((await reportOn({ [RECORD]: RUN })).totals.declared_energy_kwh).toBe(214)
})
