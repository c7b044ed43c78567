/** Ways to write a serving so that less is counted than it says. Each of them once made a figure smaller. */
import { describe, expect, test } from 'vitest'
import { estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Serving } from '../../../src/core/record.ts'
import { aServing, at, bestContext, gpus } from '../records.ts'

function estimated(fields: Partial<Serving>) {
  return estimateServing(aServing({ requestsPerDay: 20_000, horizonDays: 365, site: at('FR'), ...fields }), bestContext)
}

function gated(fields: Partial<Serving>): number {
  const { lines } = estimated(fields)
  return lines.operationalKg.cautious + lines.idleKg.cautious + lines.embodiedKg.cautious
}

const MODEL = { params: 30e9, activeParams: 3e9, inputTokens: 500, outputTokens: 500 }
const OWN = { hardware: gpus('L4', 2), replicas: 3 }

describe('the size of a mixture', () => {
  test('active parameters below any mixture count as those of the sparsest, and are pointed out', () => {
    expect(gated({ ...MODEL, activeParams: 1 })).toBe(gated({ ...MODEL, activeParams: 0.02 * 30e9 }))
    expect(estimated({ ...MODEL, activeParams: 1 }).warnings).toContain('active_params_implausible')
  })

  test('active parameters alone are no way to hide the others', () => {
    expect(gated({ ...MODEL, params: null })).toBeGreaterThan(gated(MODEL))
  })
})

describe('replicas', () => {
  test('three that nobody states are no cheaper', () => {
    expect(gated({ ...MODEL, ...OWN, replicas: null })).toBeGreaterThan(gated({ ...MODEL, ...OWN }))
  })

  test('stated ones stay when the hardware goes', () => {
    const without = (replicas: number | null) => gated({ ...MODEL, hardware: [], replicas })
    expect(without(3)).toBeGreaterThan(gated({ ...MODEL, ...OWN }))
    expect(without(100)).toBeGreaterThan(10 * without(3))
    expect(without(null)).toBeGreaterThan(without(3))
  })
})

describe('what a request takes', () => {
  const busy = { ...OWN, requestsPerDay: 2_000_000 }

  test.each(['image-generation', 'object-detection', 'image-classification', 'speech-recognition'] as const)(
    'tokens do not make %s cheaper than its task',
    (task) => {
      const said = { ...busy, task, params: 1e9, inputTokens: 1, outputTokens: 1 }
      // The host is that of the time, not a share of the request, which may be a little less.
      expect(gated(said)).toBeGreaterThanOrEqual(gated({ ...busy, task }) * 0.98)
    },
  )

  test.each<[string, Partial<Serving>]>([
    ['an energy', { energyPerRequestWh: 1e-9 }],
    ['a rate', { tokensPerSecond: 1e7 }],
  ])('%s below the operations counts as none', (_what, claim) => {
    expect(estimated({ ...busy, ...MODEL, ...claim }).warnings).toContain('request_below_operations')
    expect(gated({ ...busy, ...MODEL, ...claim })).toBeGreaterThanOrEqual(gated({ ...busy, ...MODEL }) * 0.99)
  })

  test('a rate of tokens says nothing of answers that have none', () => {
    const none = { ...busy, ...MODEL, inputTokens: 100_000, outputTokens: 0 }
    expect(gated({ ...none, tokensPerSecond: 2000 })).toBe(gated(none))
  })

  test('a request of any kind may be a dear one where no replicas bound it', () => {
    expect(gated({ ...busy, replicas: null })).toBeGreaterThan(
      gated({ ...busy, replicas: null, task: 'object-detection' }),
    )
  })
})
