/** The other method beside the answer. */
import { describe, expect, test } from 'vitest'
import { estimateCase } from '../../../src/core/estimate/case/case.ts'
import { estimatePlan, estimateRun, estimateServing } from '../../../src/core/estimate/estimate.ts'
import type { Footprint } from '../../../src/core/footprint.ts'
import { fakeCatalogue } from '../fake-catalogue.ts'
import { aPlan, aRun, aServing, at, bestContext, contextWith, energy, gpus } from '../records.ts'
import { paris } from './figures.ts'

const card = contextWith({ method: 'card' })
const run = aRun({ hardware: gpus('H100'), durationS: 36_000, workload: 'pretraining', site: paris })

function totals({ lines }: Footprint) {
  return [lines.operationalKg, lines.idleKg, lines.embodiedKg]
}

describe('the other method', () => {
  test.each([
    ['a run', () => estimateRun(run, bestContext), () => estimateRun(run, card)],
    [
      'a plan',
      () => estimatePlan(aPlan({ hardware: gpus('A100'), wallHours: 5, site: paris }), bestContext),
      () => estimatePlan(aPlan({ hardware: gpus('A100'), wallHours: 5, site: paris }), card),
    ],
    [
      'a serving',
      () => estimateServing(aServing({ hardware: gpus('L4', 2), requestsPerDay: 1000, site: paris }), bestContext),
      () => estimateServing(aServing({ hardware: gpus('L4', 2), requestsPerDay: 1000, site: paris }), card),
    ],
  ])('of %s is what asking for it gives', (_, ours, theirs) => {
    const [best, other] = [ours(), theirs()]
    expect(best.otherMethod).toEqual({ method: 'card', energyKwh: other.lines.energyKwh, totalKg: totals(other) })
    expect(other.otherMethod).toEqual({ method: 'best', energyKwh: best.lines.energyKwh, totalKg: totals(best) })
  })

  test('leaves no trace in the answer', () => {
    const read = estimateRun(run, bestContext)
    const unread = estimateRun(run, bestContext)
    expect(read.otherMethod).not.toBeNull()
    expect({ ...read, trail: [] }).toEqual({ ...unread, trail: [] })
    const answer = estimateCase({ hardware: [{ model: 'H100', count: 8 }], wall_hours: 10 }, fakeCatalogue)
    expect(answer.device_hours).toEqual({ low: 80, central: 80, high: 80 })
  })

  test('is left out where both come to the same', () => {
    const metered = aRun({
      hardware: gpus('RTX 4090', 1),
      energy: energy(1000, { boundary: 'facility' }),
      durationS: 3600 * 2500,
      evidence: 'metered',
      site: at('PL'),
      pue: 1,
    })
    expect(estimateRun(metered, bestContext).otherMethod).toBeNull()
  })

  test('is left out of a placeholder', () => {
    expect(estimatePlan(aPlan(), bestContext).otherMethod).toBeNull()
  })
})
