/** Ways to write a record so that less is counted than it says. Each of them once made a figure smaller. */
import { describe, expect, test } from 'vitest'
import { estimatePlan, estimateRun } from '../../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import type { Device, Plan, Run } from '../../../src/core/record.ts'
import { aPlan, aRun, at, bestContext, energy, gpus } from '../records.ts'

function gated({ lines }: Footprint): number {
  return lines.operationalKg.cautious + lines.idleKg.cautious + lines.embodiedKg.cautious
}

function ofRun(fields: Partial<Run>): number {
  return gated(estimateRun(aRun({ site: at('PL'), ...fields }), bestContext))
}

function ofPlan(fields: Partial<Plan>): number {
  return gated(estimatePlan(aPlan({ site: at('PL'), ...fields }), bestContext))
}

const HOURS = { durationS: 36 * 3600 }
const H100S = gpus('H100', 8)

describe('a second kind of device', () => {
  test.each<[string, readonly Device[]]>([
    ['a chip', gpus('M1', 1)],
    ['a tensor processor', gpus('TPU v3', 1)],
    ['a card of a desk machine', gpus('RTX 4090', 1)],
    ['a small card', gpus('L4', 1)],
  ])('%s listed first is counted beside the others', (_what, more) => {
    expect(ofRun({ ...HOURS, hardware: [...more, ...H100S] })).toBeGreaterThan(ofRun({ ...HOURS, hardware: H100S }))
  })

  test.each(['M1', 'L4', 'RTX 4090'])('a crowd of %s does not thin out device-hours', (model) => {
    const crowd = [...H100S, ...gpus(model, 100_000)]
    expect(ofRun({ gpuHours: 288, hardware: crowd })).toBeGreaterThan(ofRun({ gpuHours: 288, hardware: H100S }) * 0.99)
  })

  test('slow ones beside a fast one slow a plan down', () => {
    const work = { params: 8e9, tokens: 15e9 }
    const mixed = ofPlan({ ...work, hardware: [...gpus('H100', 1), ...gpus('T4', 8)] })
    expect(mixed).toBeGreaterThan(ofPlan({ ...work, hardware: gpus('H100', 1) }) * 0.7)
  })
})

test('a device of few watts does not compute like one of many, where nobody published how fast it is', () => {
  const work = { params: 8e9, tokens: 15e9 }
  expect(ofPlan({ ...work, hardware: gpus('M1', 1) })).toBeGreaterThan(ofPlan({ ...work, hardware: gpus('H100', 1) }))
})

test('processors that a person counted are sockets', () => {
  const cpus = (count: number): Device[] => [{ kind: 'cpu', model: 'Xeon', count, sockets: true }]
  const [one, many] = [ofRun({ ...HOURS, hardware: cpus(1) }), ofRun({ ...HOURS, hardware: cpus(200) })]
  expect(many / one).toBeCloseTo(200, 6)
})

describe('a claim that is disproved does not pay', () => {
  const hours = { ...HOURS, hardware: H100S }

  test.each(['gpu', 'node', 'it', 'facility'] as const)('an energy below idle at %s counts as none', (boundary) => {
    for (const evidence of ['metered', 'declared'] as const) {
      const claimed = { ...hours, energy: energy(0.001, { boundary }), evidence }
      expect(ofRun(claimed)).toBeGreaterThanOrEqual(ofRun(hours) * (1 - 1e-9))
    }
  })

  test('a year in which the hardware did not exist is no year', () => {
    const place = { ...hours, site: at('FR') }
    expect(ofRun({ ...place, finished: '2001-01-01' })).toBe(ofRun({ ...place, finished: null }))
  })
})
