import { describe, expect, test } from 'vitest'
import { intervalOf, sigmaOf } from '../../../src/core/amount.ts'
import { type EstimateContext, estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Serving } from '../../../src/core/record.ts'
import { aServing, at, bestContext, contextWith, gpus } from '../records.ts'

/** One request of an interface somewhere in France, in a building without overhead. */
const one = (fields: Partial<Serving>) =>
  estimateServing(
    aServing({ requestsPerDay: 1000, horizonDays: 1, pue: 1, site: at('FR'), inputTokens: 0, ...fields }),
    bestContext,
  )
const wh = (fields: Partial<Serving>) => one(fields).lines.energyKwh.central
const gpuOnly = (context: EstimateContext): EstimateContext => {
  return { ...context, accounting: { ...context.accounting, boundary: 'gpu' } }
}
const chat = { params: 70e9, outputTokens: 400, batch: 64, weightBits: 16 } as const

describe('tokens of a model of known size', () => {
  test('by the fit, worked out by hand', () => {
    // Of no device that the fit has seen: 1.25.
    const joules = 400 * 0.28 * 1.25 * 70 ** 0.87 * 64 ** -0.57
    expect(wh(chat)).toBeCloseTo((1.3 * joules) / 3600, 12)
    expect(one(chat).evidence).toBe('tokens')
  })

  test.each([
    ['a mixture of experts: what is used, and what must be read', { activeParams: 7e9 }, 0.1 ** 0.87 * 10 ** 0.63],
    ['8-bit weights', { weightBits: 8 }, 0.89],
    ['4-bit weights', { weightBits: 4 }, 0.35],
    ['a batch of 8', { batch: 8 }, 8 ** 0.57],
    ['a batch of 256', { batch: 256 }, 4 ** -0.57],
    ['a large batch gains less', { batch: 1024 }, 4 ** -0.57 * 4 ** -0.26],
    ['a batch beyond what was measured gains nothing', { batch: 1e6 }, 4 ** -0.57 * 16 ** -0.26],
    ['below 8 each answer pays its share of the weights', { batch: 2 }, 8 ** 0.57 * 4 * 1.5 ** (2 / 3)],
    ['a single request on a device that nobody names', { batch: 1 }, 8 ** 0.57 * 8 * 1.5],
    ['half a request at once is one', { batch: 0.5 }, 8 ** 0.57 * 8 * 1.5],
    ['a few requests read a few experts', { activeParams: 7e9, batch: 1 }, 0.1 ** 0.87 * 8 ** 0.57 * 8 * 1.5],
    [
      'half of the smallest batch reads less than half as much again',
      { activeParams: 7e9, batch: 4 },
      0.1 ** 0.87 * 10 ** 0.63 * ((1 - 0.9 ** 4) / (1 - 0.9 ** 8)) * 8 ** 0.57 * 2 * 1.5 ** (1 / 3),
    ],
    ['ten times the answer takes more than ten times', { outputTokens: 4000 }, 10 * 8 ** 0.12],
    ['more active parameters than there are', { activeParams: 90e9 }, 1],
  ] as const)('%s', (_, fields, factor) => {
    expect(wh({ ...chat, ...fields }) / wh(chat)).toBeCloseTo(factor, 9)
  })

  test('a B200 takes less for a token than the fit’s H100, and its own rate to read', () => {
    const context = { ...bestContext, catalogue: { ...bestContext.catalogue, accelerator: () => B200 } }
    const served = aServing({ requestsPerDay: 1e6, horizonDays: 1, pue: 1, site: at('FR'), ...chat, inputTokens: 0 })
    const on = (hardware: Serving['hardware'], within = bestContext) =>
      estimateServing({ ...served, hardware }, gpuOnly(within)).basis.find(({ part }) => part === 'requests')?.kwh ?? 0
    expect(on(gpus('B200'), context) / on(gpus('H100'))).toBeCloseTo(0.87, 9)
  })

  test('reading: two operations for each parameter and token, a tenth of it from a cache', () => {
    const read = (fields: Partial<Serving>) => wh({ ...chat, ...fields }) - wh(chat)
    const joules = (2 * 70e9 * 1000) / 0.7e12
    expect(read({ inputTokens: 1000 })).toBeCloseTo((1.3 * joules) / 3600, 12)
    expect(read({ inputTokens: 1000, cachedInputTokens: 600 }) / read({ inputTokens: 1000 })).toBeCloseTo(0.46, 9)
    expect(read({ inputTokens: 1000, cachedInputTokens: 5000 }) / read({ inputTokens: 1000 })).toBeCloseTo(0.1, 9)
    const eight = wh({ ...chat, weightBits: 8, inputTokens: 1000 }) - wh({ ...chat, weightBits: 8 })
    expect(eight / read({ inputTokens: 1000 })).toBeCloseTo(0.5, 9)
  })

  test('accounted at the accelerators, the machine around them is left out', () => {
    const serving = aServing({ ...chat, inputTokens: 0, requestsPerDay: 1000, horizonDays: 1, site: at('FR') })
    const whole = estimateServing(serving, contextWith({ boundary: 'node' })).lines.energyKwh.central
    expect(estimateServing(serving, contextWith({ boundary: 'gpu' })).lines.energyKwh.central * 1.3).toBeCloseTo(
      whole,
      12,
    )
  })
})

describe('the batch of replicas of one’s own', () => {
  const { batch: _, ...unbatched } = chat
  const own = { ...unbatched, hardware: gpus('H100', 4), replicas: 1 }
  const batch = (fields: Partial<Serving>) =>
    one({ ...own, ...fields }).assumptions.find(({ what }) => what === 'batch')?.value

  test('is as many requests as are under way at once, itself included, and 64 at most', () => {
    // 8640 a day are one in ten seconds; an answer of 400 tokens takes 26.8 s, and twice the mean is 5.4 at once.
    const seconds = 400 * (0.019473717579473387 + 0.0006785088094353663 * 70)
    expect(batch({ requestsPerDay: 8640 })).toBe(
      `${Number((1 + 0.2 * seconds).toPrecision(3))} requests, at least 1.78`,
    )
    expect(batch({ requestsPerDay: 1 })).toBe('1 requests, at least 1')
    expect(batch({ requestsPerDay: 1e9 })).toBe('64 requests, at least 8')
    expect(batch({ hardware: [] })).toBe('64 requests, at least 8')
  })

  test('a request on its own takes several times what one of a crowd does', () => {
    const ofRequests = (requestsPerDay: number) =>
      (one({ ...own, requestsPerDay }).basis.find(({ part }) => part === 'requests')?.kwh ?? 0) / requestsPerDay
    expect(ofRequests(1) / ofRequests(1e6)).toBeCloseTo(8 ** 0.57 * 8, 1)
    expect(ofRequests(1)).toBeGreaterThan(ofRequests(1000))
  })

  test('more replicas share the requests among them, fewer answer more at once', () => {
    const at = (replicas: number) => Number(batch({ requestsPerDay: 20_000, replicas })?.split(' ')[0])
    expect(at(1)).toBeGreaterThan(at(2))
    expect(at(2)).toBeGreaterThan(at(20))
  })
})

describe('how sure it is', () => {
  const s = (fields: Partial<Serving>) => sigmaOf(one({ ...chat, ...fields }).lines.energyKwh)

  test('half the fit’s own error with everything stated, more for each thing that is not', () => {
    const all = s({})
    expect(all).toBeGreaterThan(0.3)
    expect(all).toBeLessThan(0.5)
    expect(s({ batch: null })).toBeGreaterThan(0.65)
    expect(s({ batch: null })).toBeLessThan(0.85)
    expect(s({ params: null, batch: null })).toBeGreaterThan(1)
    for (const missing of [
      { batch: null },
      { weightBits: null },
      { params: null },
      { inputTokens: null },
      { outputTokens: null },
    ])
      expect(s(missing), Object.keys(missing)[0]).toBeGreaterThan(all)
  })

  test('a small batch and a large model count against the budget', () => {
    const { lines } = one({ ...chat, batch: null })
    expect(lines.energyKwh.cautious).toBeGreaterThan(lines.energyKwh.central * 8 ** 0.57)
    expect(one({ ...chat, params: null }).lines.energyKwh.cautious).toBeGreaterThan(
      one(chat).lines.energyKwh.central * (405 / 70) ** 0.87,
    )
  })
})

/** What others publish for one answer of a chat, data centre included: docs/methodology.md, "Serving". */
describe('an answer of 300 to 500 tokens', () => {
  const answer = (params: number | null) => {
    const serving = aServing({
      requestsPerDay: 1000,
      horizonDays: 1,
      pue: 1.12,
      site: at('FR'),
      params,
      inputTokens: 500,
      outputTokens: 400,
    })
    const { low, central, high } = intervalOf(estimateServing(serving, bestContext).lines.energyKwh)
    return { low, central, high }
  }

  test.each([
    ['Google, median prompt', 0.24],
    ['Epoch AI', 0.3],
    ['Oviedo et al., median', 0.31],
    ['Altman', 0.34],
    ['Jegham et al., GPT-4o', 0.42],
    ['Jegham et al., o3', 1.2],
  ])('of a model of unknown size: %s, %d Wh, is inside', (_, published) => {
    const { low, high } = answer(null)
    expect(published).toBeGreaterThan(low)
    expect(published).toBeLessThan(high)
  })

  test('of unknown size it is in the middle of them, and of a small open model a tenth', () => {
    expect(answer(null).central).toBeGreaterThan(0.2)
    expect(answer(null).central).toBeLessThan(0.42)
    for (const params of [3e9, 8e9]) {
      expect(answer(params).central).toBeGreaterThan(0.01)
      expect(answer(params).central).toBeLessThan(0.05)
    }
  })
})

const B200 = {
  id: 'nvidia-b200',
  name: 'B200',
  class: 'datacenter',
  tdpW: { id: 'tdp/b200', value: 1000, unit: 'W', source: 'fake', year: null },
  idleW: null,
  denseTflops: { id: 'tflops/b200', value: 2250, unit: 'TFLOP/s', source: 'fake', year: null },
  memoryGb: 180,
  tdpRangeW: null,
} as const
