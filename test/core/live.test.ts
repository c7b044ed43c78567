/** When a run took place, and what the grid of those hours does to its footprint. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalOf, sigmaOf } from '../../src/core/amount.ts'
import { computeOfRun, type EstimateContext } from '../../src/core/estimate/compute.ts'
import { spreadOf } from '../../src/core/estimate/constants/constant.ts'
import { GENERATION_TO_LIFE_CYCLE } from '../../src/core/estimate/constants/place.ts'
import { estimateRun } from '../../src/core/estimate/estimate.ts'
import { windowOf } from '../../src/core/estimate/place/live.ts'
import { type LiveAnswer, type LiveMiss, type LiveService, liveKey, minuteOf, spanOf } from '../../src/core/live.ts'
import type { Run } from '../../src/core/record.ts'
import { fakeCatalogue } from './fake-catalogue.ts'
import { aRun, at, bestContext, energy, gpus } from './records.ts'

function span(started: string | null, finished: string | null, wallHours: number | null = null, slotS = 1800) {
  const found = spanOf({ started, finished, wallHours }, slotS)
  return found === null ? null : `${minuteOf(found.from)} ${minuteOf(found.to)} ${found.precision}`
}

describe('the window of a run', () => {
  test.each([
    ['2026-11-01T06:10:00Z', '2026-11-01T07:40:00Z', '2026-11-01T06:00Z 2026-11-01T08:00Z hours'],
    ['2026-11-01T06:00:00Z', '2026-11-01T07:30:00Z', '2026-11-01T06:00Z 2026-11-01T07:30Z hours'],
    ['2026-11-01T06:10:00Z', '2026-11-01T06:10:00Z', '2026-11-01T06:00Z 2026-11-01T06:30Z hours'],
    ['2026-11-01T06:30:00Z', '2026-11-01T06:30:00Z', '2026-11-01T06:30Z 2026-11-01T07:00Z hours'],
    ['2026-11-01T01:00:00.5+02:00', '2026-11-01T04:00:00+02:00', '2026-10-31T23:00Z 2026-11-01T02:00Z hours'],
    // Half a day off at worst, so whole days.
    ['2026-11-01T06:10:00', '2026-11-01T07:40:00', '2026-11-01T00:00Z 2026-11-02T00:00Z days'],
    ['2026-11-01T06:10:00Z', '2026-11-02T07:40:00', '2026-11-01T00:00Z 2026-11-03T00:00Z days'],
    ['2026-11-01', '2026-11-03', '2026-11-01T00:00Z 2026-11-04T00:00Z days'],
  ])('%s to %s', (started, finished, expected) => {
    expect(span(started, finished)).toBe(expected)
  })

  test.each([
    [null, null],
    ['2026-11-01T06:00:00Z', null],
    [null, '2026-11-01'],
    ['2026-11-02T06:00:00Z', '2026-11-01T06:00:00Z'],
    ['yesterday', '2026-11-01T06:00:00Z'],
    ['2026-13-01T06:00:00Z', '2026-11-01T06:00:00Z'],
    ['2026-11-01T25:00:00Z', '2026-11-02T06:00:00Z'],
  ])('%j to %j is none', (started, finished) => {
    expect(span(started, finished)).toBeNull()
  })

  test('one time and the hours make the other', () => {
    expect(span(null, '2026-11-01T06:00:00Z', 2)).toBe('2026-11-01T04:00Z 2026-11-01T06:00Z hours')
    expect(span('2026-11-01T06:00:00Z', null, 2)).toBe('2026-11-01T06:00Z 2026-11-01T08:00Z hours')
  })

  test('a few hours do not stand for a long run', () => {
    expect(span('2026-11-01T02:00:00Z', '2026-11-01T04:00:00Z', 2.5)).not.toBeNull()
    expect(span('2026-11-01T02:00:00Z', '2026-11-01T04:00:00Z', 8)).toBeNull()
    expect(span('2026-11-01', '2026-11-01', 30)).toBeNull()
  })

  test('holds the run, in whole slots', () => {
    const moment = fc.integer({ min: 1.5e9, max: 1.9e9 })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 1e7 }), fc.constantFrom(1800, 3600), (start, length, slotS) => {
        const text = (seconds: number) => new Date(seconds * 1000).toISOString()
        const found = spanOf({ started: text(start), finished: text(start + length), wallHours: length / 3600 }, slotS)
        expect(found).not.toBeNull()
        const { from = 0, to = 0 } = found ?? {}
        expect([from % slotS, to % slotS]).toEqual([0, 0])
        expect(from <= start && start - from < slotS && to >= start + length && to - from >= slotS).toBe(true)
        expect(to - from).toBeLessThan(length + 2 * slotS + 1)
      }),
    )
  })
})

const times = { started: '2026-11-01T06:00:00Z', finished: '2026-11-01T16:00:00Z' }
const tracked: Run = aRun({
  ...times,
  durationS: 36_000,
  hardware: gpus('H100'),
  energy: energy(30),
  evidence: 'counter',
  source: { format: 'codecarbon', path: 'emissions.csv', line: 2, column: 1 },
  site: at('FR'),
})
const written: Run = { ...tracked, source: { ...tracked.source, format: 'carbon-yml' } }

function answer(value: number, fields: Partial<LiveAnswer> = {}): LiveAnswer {
  const factor = { id: 'live/x', value, unit: 'gCO2e/kWh', source: 'electricity-maps', year: 2026 }
  return { factor, basis: 'lifecycle', points: 10, slots: 10, estimated: 0, ...fields }
}

/** A context in which the service says this of the window of this run. */
function live(
  run: Run,
  said: LiveAnswer | LiveMiss | null,
  service: LiveService = 'electricity-maps',
): EstimateContext {
  const window = windowOf(run.site.region ?? '', computeOfRun(run), service, fakeCatalogue)
  const answers = new Map(typeof window === 'string' || said === null ? [] : [[liveKey(window), said]])
  return { ...bestContext, live: { service, answers } }
}

function grid(run: Run, context: EstimateContext) {
  const { lines, warnings, factors, assumptions, trail } = estimateRun(run, context)
  const kwh = lines.energyKwh
  return {
    central: (lines.operationalKg.central * 1000) / kwh.central,
    cautious: (lines.operationalKg.cautious * 1000) / kwh.cautious,
    sigma: sigmaOf(lines.operationalKg),
    warned: warnings.includes('live_grid_unavailable'),
    factors: factors.map(({ id }) => id),
    assumptions: assumptions.filter(({ what }) => what === 'grid'),
    trail,
  }
}

describe('the footprint', () => {
  test('of a run that a tracker timed stands on its hours, for better and for worse', () => {
    for (const value of [20, 90]) {
      const found = grid(tracked, live(tracked, answer(value)))
      expect(found.central).toBeCloseTo(value, 9)
      expect(found.cautious).toBeCloseTo(value, 9)
      expect(found.warned).toBe(false)
      expect(found.factors).toContain('live/x')
      expect(found.factors).not.toContain('grid/FR/2024')
    }
  })

  test('of a run whose times somebody wrote is never greener than the year, against a budget', () => {
    const clean = grid(written, live(written, answer(20)))
    expect([clean.central, clean.cautious].map(Math.round)).toEqual([20, 50])
    expect(clean.factors).toEqual(expect.arrayContaining(['live/x', 'grid/FR/2024']))
    const dirty = grid(written, live(written, answer(90)))
    expect([dirty.central, dirty.cautious].map(Math.round)).toEqual([90, 90])
  })

  test('says in its trail what the hours gave, so that it can be redone', () => {
    const { trail } = grid(tracked, live(tracked, answer(20, { points: 9 })))
    expect(trail.find(({ factors }) => factors.includes('live/x'))).toEqual({
      label: 'grid intensity of the hours of the run, 9 of 10 readings',
      formula: '20 g',
      value: 20,
      unit: 'gCO2e/kWh',
      factors: ['live/x'],
    })
  })

  test('of what power stations burn is brought up to the life cycle, which the year counts', () => {
    const run = { ...tracked, site: at('GB') }
    const found = grid(run, live(run, answer(100, { basis: 'combustion' }), 'uk-carbon-intensity'))
    expect(found.central).toBeCloseTo(160, 9)
    expect(found.trail.find(({ factors }) => factors.includes('live/x'))).toMatchObject({
      formula: '100 g x 1.6',
      factors: ['live/x', 'method/generation-to-life-cycle'],
    })
    const { low, high } = GENERATION_TO_LIFE_CYCLE
    expect(found.sigma).toBeGreaterThan(spreadOf(low, high))
  })

  test('is less sure where the hour of the day is not known, or the service has estimated', () => {
    const sigma = (run: Run, fields: Partial<LiveAnswer>) => grid(run, live(run, answer(40, fields))).sigma
    const sure = sigma(tracked, {})
    const days = sigma({ ...tracked, started: '2026-11-01T06:00:00', finished: '2026-11-01T16:00:00' }, {})
    const estimated = sigma(tracked, { estimated: 6 })
    expect(days).toBeCloseTo(Math.hypot(sure, 0.1), 9)
    expect(estimated).toBeCloseTo(days, 9)
    expect(sigma(tracked, { estimated: 5 })).toBeCloseTo(sure, 9)
  })

  test.each<LiveMiss>(['service', 'access', 'gaps', 'limit', 'future'])('is that of the year when %s', (why) => {
    const yearly = grid(tracked, bestContext)
    const found = grid(tracked, live(tracked, why))
    expect({ ...found, warned: false, assumptions: [] }).toEqual({ ...yearly, assumptions: [] })
    expect(found.warned).toBe(true)
    expect(found.assumptions).toEqual([
      { what: 'grid', value: expect.stringMatching(/^yearly figure: /), from: 'default' },
    ])
  })

  test('is that of the year where the service does not know the place, or nobody asked', () => {
    const yearly = grid(tracked, bestContext)
    const elsewhere = grid(tracked, live(tracked, null, 'uk-carbon-intensity'))
    expect([elsewhere.central, elsewhere.cautious, elsewhere.warned]).toEqual([yearly.central, yearly.cautious, true])
    expect(grid(tracked, live(tracked, null)).central).toBe(yearly.central)
  })

  test('of a record that leaves its times out counts as hours of a bad day, against a budget', () => {
    const silent = { ...tracked, started: null, finished: null }
    const found = grid(silent, live(silent, null))
    expect([found.central, found.cautious].map(Math.round)).toEqual([50, 80])
    expect(found.warned).toBe(true)
  })

  test('of a person who asks is the figure of the hours', () => {
    const context = { ...live(written, answer(20)), trustRecord: true }
    expect(grid(written, context).cautious).toBeCloseTo(20, 9)
  })

  test('of a record that states its own intensity is not below what the hours give', () => {
    const stated = { ...written, gridGPerKwh: 55 }
    expect(Math.round(grid(stated, live(written, answer(90))).cautious)).toBe(90)
    expect(Math.round(grid(stated, live(written, answer(20))).cautious)).toBe(55)
  })

  test('of two runs in one zone shares the error of the service', () => {
    const keys = (run: Run) => estimateRun(run, live(run, answer(20))).lines.operationalKg.spread.map(({ key }) => key)
    const later = { ...tracked, started: '2026-11-05T06:00:00Z', finished: '2026-11-05T16:00:00Z' }
    expect(keys(tracked)).toContain('live/electricity-maps/FR')
    expect(keys(later)).toContain('live/electricity-maps/FR')
  })
})

test('times that are left out are never cheaper against a budget, and never look surer', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 80, noNaN: true }), fc.boolean(), fc.boolean(), (value, byTracker, byDay) => {
      const moments = byDay ? { started: '2026-11-01T06:00:00', finished: '2026-11-01T16:00:00' } : {}
      const run = { ...(byTracker ? tracked : written), site: at('aws:eu-west-3'), ...moments }
      const whole = estimateRun(run, live(run, answer(value))).lines.operationalKg
      const silent = { ...run, started: null, finished: null }
      const less = estimateRun(silent, live(silent, null)).lines.operationalKg
      expect(less.cautious).toBeGreaterThanOrEqual(whole.cautious * (1 - 1e-12))
      expect(sigmaOf(less)).toBeGreaterThanOrEqual(sigmaOf(whole) - 1e-9)
      expect(intervalOf(whole).low).toBeGreaterThan(0)
    }),
  )
})
