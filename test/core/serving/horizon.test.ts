/** Days, growth that a record states, and the futures that are shown beside an estimate and never inside it. */
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/core/catalogue.ts'
import { type EstimateContext, estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Serving } from '../../../src/core/record.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aServing, at, bestContext } from '../records.ts'

const api = {
  requestsPerDay: 1000,
  horizonDays: 365,
  pue: 1,
  site: at('FR'),
  params: 70e9,
  inputTokens: 500,
  outputTokens: 400,
  batch: 64,
}
const estimate = (fields: Partial<Serving> = {}, context: EstimateContext = bestContext) =>
  estimateServing(aServing({ ...api, ...fields }), context)
const kwh = (fields: Partial<Serving> = {}) => estimate(fields).lines.energyKwh

describe('growth', () => {
  test('that is stated is in the estimate: the mean over the horizon', () => {
    const mean = 0.5 / Math.log(1.5)
    expect(kwh({ growthPerYear: 0.5 }).central / kwh().central).toBeCloseTo(mean, 9)
    expect(kwh({ growthPerYear: 0.5 }).cautious).toBeGreaterThan(kwh().cautious)
    expect(estimate({ growthPerYear: 0.5 }).serving?.requests).toBeCloseTo(365_000 * mean, 6)
  })

  test('over two years it is more than over one, over a day nothing', () => {
    const mean = (days: number) =>
      kwh({ growthPerYear: 1, horizonDays: days }).central / kwh({ horizonDays: days }).central
    expect(mean(730)).toBeCloseTo(3 / (2 * Math.log(2)), 9)
    expect(mean(1)).toBeCloseTo(1, 2)
    expect(estimate({ growthPerYear: 1, horizonDays: 0 }).serving?.requests).toBe(0)
  })
})

describe('futures', () => {
  const codes = (fields: Partial<Serving>, context = bestContext) =>
    estimate(fields, context).scenarios.map(({ code }) => code)

  test('requests that double or halve in a year, as the same serving comes to for so many', () => {
    const { scenarios, lines } = estimate()
    expect(scenarios).toEqual([
      {
        code: 'requests_growing',
        kwh: expect.closeTo(lines.energyKwh.central / Math.log(2), 6),
        kg: expect.any(Number),
      },
      {
        code: 'requests_falling',
        kwh: expect.closeTo((lines.energyKwh.central * 0.5) / Math.log(2), 6),
        kg: expect.any(Number),
      },
    ])
  })

  test('growth that is stated takes the place of a doubling', () => {
    expect(codes({ growthPerYear: 0.2 })).toEqual(['requests_falling'])
  })

  test('without requests, or over a few days, there are none', () => {
    expect(codes({ requestsPerDay: null })).toEqual([])
    expect(codes({ horizonDays: 1 })).toEqual([])
  })

  test('the estimate and its interval know nothing of them', () => {
    const { lines } = estimate()
    expect(lines).toEqual(estimate({ growthPerYear: 0 }).lines)
  })
})

describe('a grid that declines', () => {
  /** France falls by a tenth a year, Poland grows. */
  const grid: Catalogue['grid'] = (region, year) => {
    const found = fakeCatalogue.grid(region, year)
    if (found === null) return null
    const of = Math.min(2024, Math.max(2015, year ?? 2024))
    const value = region === 'FR' ? 50 * 0.9 ** (of - 2024) : 700 * 1.01 ** (of - 2024)
    return { ...found, factor: { ...found.factor, id: `grid/${region}/${of}`, value, year: of } }
  }
  const context = { ...bestContext, catalogue: { ...fakeCatalogue, grid } }
  const declining = (fields: Partial<Serving>) =>
    estimate(fields, context).scenarios.find(({ code }) => code === 'grid_declining') ?? null

  test('goes on as over the last five years of its table', () => {
    const { lines } = estimate({ horizonDays: 730 }, context)
    const mean = (0.9 ** 2 - 1) / (2 * Math.log(0.9))
    const electric = lines.operationalKg.central + lines.idleKg.central
    expect(declining({ horizonDays: 730 })).toEqual({
      code: 'grid_declining',
      kwh: lines.energyKwh.central,
      kg: expect.closeTo(electric * mean + lines.embodiedKg.central, 9),
    })
  })

  test('one that does not fall, a place that is not known and a grid of the record have no such future', () => {
    expect(declining({ site: at('PL') })).toBe(null)
    expect(declining({ site: at(null) })).toBe(null)
    expect(declining({ gridGPerKwh: 60 })).toBe(null)
    expect(estimate({}, bestContext).scenarios.map(({ code }) => code)).not.toContain('grid_declining')
  })
})
