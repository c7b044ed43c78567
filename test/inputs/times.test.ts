/** D01 to D18: dates and times. Programs read 30 February as 2 March; here it is no day. */
import { expect, test } from 'vitest'
import { file, row } from '../parse/codecarbon/rows.ts'
import { CSV, RECORD, RUN, tracked, withLine } from './controls.ts'
import { changed, judged, passed, refused, reportOn, warned } from './judged.ts'

const FINISHED = '10:15'

test('the control passes', async () => {
  expect(await judged(RECORD, withLine('finished', '2026-11-02T18:00:00+00:00'))).toEqual(passed('carbon:sft'))
  expect(await judged(CSV, file(row({ timestamp: '2026-11-02T18:00:00+02:00' })))).toEqual(passed(tracked))
})

test.each([
  ['D01 30 February', '2026-02-30T00:00:00Z', 'E_TIME'],
  ['D02 month 13', '2026-13-01', 'E_TIME'],
  ['D03 02/03/2026', '02/03/2026', 'E_TIME'],
  ['D08 seconds since 1970', '1763899200', 'E_TIME'],
  ['D08 milliseconds since 1970', '1763899200000', 'E_TIME'],
  ['D09 the year 0001', '0001-01-01T00:00:00Z', 'E_RANGE'],
  ['D09 the year 9999', '9999-01-01T00:00:00Z', 'E_RANGE'],
  ['D09 the year 275761', '+275761-01-01T00:00:00Z', 'E_RANGE'],
  ['D09 the year -2026', '-2026-01-01T00:00:00Z', 'E_RANGE'],
  ['D10 +25:00', '2026-11-02T18:00:00+25:00', 'E_TIME'],
  ['D10 -99:99', '2026-11-02T18:00:00-99:99', 'E_TIME'],
  ['D10 Z+01:00', '2026-11-02T18:00:00Z+01:00', 'E_TIME'],
  ['D11 a leap second', '2026-06-30T23:59:60Z', 'E_TIME'],
  ['D12 24 o’clock', '2026-11-23T24:00:00Z', 'E_TIME'],
  ['D13 a name of a zone', '2026-03-29T02:30:00 Europe/Paris', 'E_TIME'],
  ['D18 1,000 fractional digits', `2026-11-02T18:00:00.${'0'.repeat(1000)}Z`, 'E_TIME'],
])('%s', async (_, time, group) => {
  expect(await judged(RECORD, withLine('finished', time))).toEqual(refused(`${group} ${FINISHED}`))
  // When a tracker finished decides nothing that is counted: the run counts, its time is unknown, and that is said.
  expect(await judged(CSV, file(row({ timestamp: time })))).toEqual(warned(['E_TIME 2:1'], tracked))
  const told = await reportOn({ [CSV]: file(row({ timestamp: time })) })
  expect(told.runs.map(({ started, finished }) => [started, finished])).toEqual([[null, null]])
})

test('D04 a time without a zone is read as UTC, with a word', async () => {
  expect(await judged(RECORD, withLine('finished', '2026-11-02T18:00:00'))).toEqual(
    warned([`E_TIME ${FINISHED}`], 'carbon:sft'),
  )
  const report = await reportOn({ [RECORD]: withLine('finished', '2026-11-02T18:00:00') })
  expect(report.runs.map(({ duration_s, warnings }) => [duration_s, warnings])).toEqual([
    [36 * 3600, expect.arrayContaining(['time_without_zone'])],
  ])
  // Trackers never write one, so it is no news there.
  expect(await judged(CSV, file(row()))).toEqual(passed(tracked))
})

test('D05 an end before the start, D06 an end at the start', async () => {
  expect(await judged(RECORD, withLine('finished', '2026-11-01T05:00:00Z'))).toEqual(
    refused(`E_TIME_ORDER ${FINISHED}`),
  )
  expect(await judged(RECORD, withLine('finished', '2026-11-01T06:00:00Z'))).toEqual(
    refused(`E_TIME_ORDER ${FINISHED}`),
  )
})

test.each([
  ['2026-11-23T12:05:00Z', 'five minutes after the commit', []],
  ['2026-11-23T12:11:00Z', 'eleven minutes after it', ['E_TIME_FUTURE 2:5']],
  ['2026-11-23T14:05:00+02:00', 'five minutes, told in another zone', []],
  ['2027-11-23T12:00:00Z', 'a year after it', ['E_TIME_FUTURE 2:5']],
])('D07 %s is %s', async (finished, _, problems) => {
  // The clock is that of the head commit, so that a verdict can be had again later. The energy was spent whenever it
  // was, and no budget goes by what a record says of its date, so the run counts and a person looks.
  const answer = await judged(
    RECORD,
    changed(withLine('finished', finished), '    started: 2026-11-01T06:00:00Z\n', ''),
  )
  expect(answer).toEqual(warned(problems, 'carbon:sft'))
})

test('D07 a time without a zone may be that of any zone', async () => {
  const ofTracker = (timestamp: string) => judged(CSV, file(row({ timestamp })))
  expect(await ofTracker('2026-11-24T02:00:00')).toEqual(passed(tracked))
  expect(await ofTracker('2026-11-24T02:11:00')).toEqual(warned(['E_TIME_FUTURE 2:1'], tracked))
})

test('D14 hours that start and finish contradict by more than a twentieth', async () => {
  expect(await judged(RECORD, withLine('hours', '34.3'))).toEqual(passed('carbon:sft'))
  expect(await judged(RECORD, withLine('hours', '34'))).toEqual(refused('E_CONFLICT 4:12'))
})

test('D15 runs of one machine at one time are both counted, and told', async () => {
  const other = row({ run_id: 'bbbbbbbb-0000-4000-8000-000000000002', timestamp: '2025-03-01T12:30:00' })
  const report = await reportOn({ [CSV]: file(row(), other) })
  expect(report.verdict).toBe('PASS')
  expect(report.runs.map(({ id, warnings }) => [id, warnings.includes('overlapping_runs')])).toEqual([
    [tracked, true],
    ['codecarbon:bbbbbbbb-0000-4000-8000-000000000002', true],
  ])
})

test('D16 ten years, D17 a negative duration', async () => {
  expect(await judged(RECORD, withLine('hours', '87660'))).toEqual(refused('E_RANGE 4:12'))
  expect(await judged(RECORD, withLine('finished', '2036-11-02T18:00:00Z'))).toEqual(refused(`E_RANGE ${FINISHED}`))
  // In ten years a tracker with this energy would have drawn two milliwatts.
  expect(await judged(CSV, file(row({ duration: '315576000' })))).toEqual(refused('E_IMPLAUSIBLE 2:162'))
  expect(await judged(RECORD, withLine('hours', '-3600'))).toEqual(refused('E_NEGATIVE 4:12'))
  expect(await judged(CSV, file(row({ duration: '-3600' })))).toEqual(refused('E_NEGATIVE 2:100'))
})

test('D17 the same without hours', async () => {
  const timed = changed(RUN, '    hours: 36\n', '')
  expect(await judged(RECORD, timed)).toEqual(passed('carbon:sft'))
})
