import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PowerSeries, together } from '../../../src/parse/power/series.ts'

function energyOf(readings: readonly (readonly [number, number])[], window?: { from: number; to: number }) {
  const series = new PowerSeries(window ?? null)
  for (const [time, watts] of readings) series.add(time, watts)
  return series.energy()
}

const NOTHING = { joules: 0, seconds: 0, gaps: 0, gapSeconds: 0, restarts: 0, restartSeconds: 0, backwards: 0 }

describe('trapezoids', () => {
  test('100, 200, 300 W at 0, 1, 3 s are 150 + 500 J', () => {
    expect(
      energyOf([
        [0, 100],
        [1, 200],
        [3, 300],
      ]),
    ).toEqual({ ...NOTHING, joules: 650, seconds: 3 })
  })

  test('one reading is no energy', () => {
    expect(energyOf([[5, 100]])).toEqual(NOTHING)
  })

  test('two loggers in one file do not double it', () => {
    expect(
      energyOf([
        [0, 100],
        [0, 100],
        [0.5, 100],
        [1, 100],
        [1, 100],
        [2, 100],
      ]),
    ).toEqual({ ...NOTHING, joules: 200, seconds: 2 })
  })
})

describe('pauses of the logger', () => {
  const second = Array.from({ length: 11 }, (_, index): [number, number] => [index, 400])

  test('a minute between 400 and 50 W is counted at 50 W', () => {
    expect(energyOf([...second, [70, 50], [71, 50]])).toEqual({
      ...NOTHING,
      joules: 4000 + 60 * 50 + 50,
      seconds: 71,
      gaps: 1,
      gapSeconds: 60,
    })
  })

  test('of a meter that is read by another machine, they are bridged', () => {
    const series = new PowerSeries()
    for (const [time, watts] of second) series.add(time, watts)
    series.add(70, 200)
    expect(series.energy('bridge')).toEqual({ ...NOTHING, joules: 4000 + 60 * 300, seconds: 70 })
  })

  test('five seconds are bridged', () => {
    expect(energyOf([...second, [15, 200]])).toEqual({ ...NOTHING, joules: 4000 + 5 * 300, seconds: 15 })
  })

  test('more than an hour is not counted', () => {
    expect(energyOf([...second, [3611, 400], [3612, 400]])).toEqual({
      ...NOTHING,
      joules: 4400,
      seconds: 11,
      restarts: 1,
      restartSeconds: 3601,
    })
  })

  test('a time that goes back begins a new stretch', () => {
    expect(energyOf([...second, [3, 100], [4, 100]])).toEqual({ ...NOTHING, joules: 4100, seconds: 11, backwards: 1 })
  })
})

describe('a window', () => {
  test('cuts the readings at its edges, along the line between them', () => {
    // 0 W at 0 s to 100 W at 10 s: from 2 s (20 W) to 6 s (60 W) it is 40 W on average.
    expect(
      energyOf(
        [
          [0, 0],
          [10, 100],
        ],
        { from: 2, to: 6 },
      ),
    ).toEqual({ ...NOTHING, joules: 160, seconds: 4 })
  })

  test('nothing within', () => {
    expect(
      energyOf(
        [
          [0, 10],
          [1, 10],
        ],
        { from: 2, to: 6 },
      ),
    ).toEqual(NOTHING)
  })
})

test('devices together: joules add up, seconds are those of the longest', () => {
  const [a, b] = [
    energyOf([
      [0, 10],
      [2, 10],
    ]),
    energyOf([
      [0, 30],
      [1, 30],
    ]),
  ]
  expect(together([a, b])).toEqual({ ...NOTHING, joules: 50, seconds: 2 })
})

test('a constant power is power times time, however it is sampled', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 1000 }),
      (steps, watts) => {
        let at = 0
        const readings: [number, number][] = [[0, watts]]
        for (const step of steps) {
          at += step / 1000
          readings.push([at, watts])
        }
        const { joules } = energyOf(readings)
        expect(joules).toBeCloseTo(watts * at, 6)
      },
    ),
  )
})
