import { expect, test } from 'vitest'
import { readSacred } from '../../../src/parse/readers/sacred/read.ts'

const read = async (run: object) => {
  const all = new TextEncoder().encode(JSON.stringify(run))
  const {
    runs,
    problems,
    unused = [],
  } = await readSacred([{ path: 'runs/3/run.json', size: all.length, chunks: [all] }])
  return {
    of: runs.map(({ id, started, finished, durationS, durationQuality }) => ({
      id,
      started,
      finished,
      durationS,
      durationQuality,
    })),
    problems: problems.map(({ code }) => code),
    unused: unused.map(({ reason }) => reason),
  }
}
const start = '2022-02-03T04:00:00.250000'

test('times are UTC, and the end is the end', async () => {
  expect(
    await read({ start_time: start, stop_time: '2022-02-03T05:00:00.500000', heartbeat: '2022-02-03T05:00:01' }),
  ).toEqual({
    of: [
      {
        id: `sacred:3@${start}Z`,
        started: `${start}Z`,
        finished: '2022-02-03T05:00:00.500000Z',
        durationS: 3600.25,
        durationQuality: 'wall',
      },
    ],
    problems: [],
    unused: [],
  })
})

test('without an end, the last heartbeat bounds it from below', async () => {
  const { of } = await read({
    start_time: start,
    stop_time: null,
    heartbeat: '2022-02-03T04:00:10.250000',
    status: 'RUNNING',
  })
  expect([of[0]?.durationS, of[0]?.durationQuality]).toEqual([10, 'lower-bound'])
})

test('what never ran is listed, what cannot be is an error', async () => {
  expect(await read({ start_time: null })).toEqual({ of: [], problems: [], unused: ['no-quantity'] })
  expect((await read({ start_time: start, stop_time: '2022-02-03T03:00:00' })).problems).toEqual(['sacred/order'])
  expect((await read({ start_time: start, stop_time: 'soon' })).problems).toEqual(['sacred/time'])
})
