/** Training against serving: when they meet, and what they come to together. */
import { expect, test } from 'vitest'
import { estimateRun, estimateServing } from '../../src/core/estimate/estimate.ts'
import type { Estimated } from '../../src/core/judge.ts'
import type { Record, Run, Serving } from '../../src/core/record.ts'
import { breakEvens } from '../../src/review/sums.ts'
import { aRun, aServing, at, bestContext, energy, gpus } from '../core/records.ts'

const site = at('FR')
const training: Run = aRun({
  model: 'summarizer',
  hardware: gpus('H100'),
  durationS: 36_000,
  energy: energy(60),
  evidence: 'metered',
  pue: 1,
  site,
})
const serving: Serving = aServing({
  model: 'summarizer',
  hardware: gpus('H100', 1),
  replicas: 1,
  requestsPerDay: 1000,
  horizonDays: 50,
  energyPerRequestWh: 1,
  pue: 1,
  site,
})

const estimated = (...records: readonly Record[]): Estimated[] =>
  records.map((head) => {
    const footprint =
      head.kind === 'serving' ? estimateServing(head, bestContext) : estimateRun(head as Run, bestContext)
    return { item: { change: 'new', base: null, head }, base: null, head: footprint }
  })

function kg(record: Run | Serving): number {
  const { lines } = record.kind === 'serving' ? estimateServing(record, bestContext) : estimateRun(record, bestContext)
  return lines.operationalKg.central + lines.idleKg.central + lines.embodiedKg.central
}

test('days and requests after which serving has emitted as much, and both together over the horizon', () => {
  const perDay = kg(serving) / 50
  expect(breakEvens(estimated(training, serving))).toEqual([
    {
      model: 'summarizer',
      training_kg: expect.closeTo(kg(training), 9),
      inference_kg_per_day: expect.closeTo(perDay, 9),
      days: expect.closeTo(kg(training) / perDay, 6),
      requests: expect.closeTo((kg(training) / perDay) * 1000, 6),
      lifetime_kg: expect.closeTo(kg(training) + kg(serving), 9),
    },
  ])
})

test('two servings of a model, over horizons of their own', () => {
  const other = { ...serving, id: 'test:eu', horizonDays: 100 }
  const [found] = breakEvens(estimated(training, serving, other))
  expect(found?.lifetime_kg).toBeCloseTo(kg(training) + kg(serving) + kg(other), 9)
  expect(found?.inference_kg_per_day).toBeCloseTo(kg(serving) / 50 + kg(other) / 100, 12)
})

test('a model that nobody trained here, or that nobody serves, has no break-even', () => {
  expect(breakEvens(estimated({ ...training, model: 'another' }, serving))).toEqual([])
  expect(breakEvens(estimated(training))).toEqual([])
})
