import { expect, test } from 'vitest'
import { plan, problems, read, run } from './reading.ts'

const clock = (lines: string) => {
  const [first] = read(run(lines)).runs
  return first && { hours: first.durationS === null ? null : first.durationS / 3600, quality: first.durationQuality }
}

test.each([
  ['whole days between two dates', 'started: 2026-01-01; finished: 2026-02-01', { hours: 720, quality: 'lower-bound' }],
  ['a date and a time', 'started: 2026-01-01; finished: 2026-01-04T12:00:00Z', { hours: 60, quality: 'lower-bound' }],
  ['a time and a date', 'started: 2026-01-01T12:00:00Z; finished: 2026-01-04', { hours: 60, quality: 'lower-bound' }],
  ['one date twice', 'started: 2026-01-01; finished: 2026-01-01', { hours: null, quality: 'unknown' }],
  ['a date and the next', 'started: 2026-01-01; finished: 2026-01-02', { hours: null, quality: 'unknown' }],
  ['hours beside dates', 'hours: 700; started: 2026-01-01; finished: 2026-02-01', { hours: 700, quality: 'wall' }],
])('%s say at least how long a run took', (_, lines, expected) => {
  expect(clock(`energy: 214 kWh; measured: node; ${lines}`)).toEqual(expected)
})

test('hours that are fewer than the days between the dates contradict them', () => {
  expect(problems(run('hours: 0.5; started: 2026-01-01; finished: 2026-02-01'))).toEqual([
    '3:12 error E_CONFLICT hours says 0.5, and from started to finished there are at least 720 | correct one of the three, or delete the dates',
  ])
})

test('dates that are further apart than any run takes are refused', () => {
  expect(problems(run('energy: 2 kWh; measured: node; started: 2001-01-01; finished: 2026-02-01'))).toEqual([
    '6:15 error E_RANGE the run takes longer than five years | correct started or finished',
  ])
})

test.each([run, plan])('device-hours of less than one device contradict the hours, whatever the hardware', (item) => {
  expect(problems(item('hours: 720; gpu_hours: 0.001'))).toEqual([
    '4:16 error E_CONFLICT gpu_hours says 0.001, and one device for 720 hours is already more | correct one of them, or delete gpu_hours',
  ])
  expect(problems(item('hours: 36; gpu_hours: 288'))).toEqual([])
})
