import fc from 'fast-check'
import { expect, test } from 'vitest'
import { driftReports } from '../../../src/core/ledger/drift.ts'
import { pairsOf } from '../../../src/core/ledger/pairs.ts'
import type { Device, Plan, Record, Run } from '../../../src/core/record.ts'
import { aPlan, aRun, withEnergy } from '../builders.ts'
import { historyOfRecords } from './arbitrary.ts'
import { booked, HOUR, START } from './chronicle-of.ts'

const H100: readonly Device[] = [{ kind: 'gpu', model: 'NVIDIA H100', count: 8 }]
const at = (format: string, path: string) => ({ source: { format, path, line: 2, column: 1 } })
/** A launcher with a limit of ten hours; a plan emits a gram for each token. */
const script = (kg: number): Plan =>
  aPlan('sbatch:train', {
    ...at('sbatch', 'exp/scripts/train.sbatch'),
    hoursAre: 'limit',
    hardware: H100,
    tokens: kg * 1000,
  })
const trained = (kg: number, fields: Partial<Run> = {}) =>
  withEnergy(
    aRun('codecarbon:1', { ...at('codecarbon', 'exp/emissions.csv'), hardware: H100, durationS: 30_000, ...fields }),
    kg,
  )
const planned = (kg: number) =>
  aPlan('carbon:p', { ...at('carbon-yml', 'exp/p.carbon.yml'), tokens: kg * 1000, wallHours: null })
const written = (id: string, kg: number, plan?: string) =>
  withEnergy(aRun(id, { ...at('carbon-yml', 'exp/r.carbon.yml'), ...(plan === undefined ? {} : { plan }) }), kg)

function matched(landings: readonly (readonly Record[])[]) {
  return pairsOf(booked(landings).ledger).map(({ plan, runs, plannedKg, spentKg, at: when }) => {
    return [plan.id, runs.map(({ id }) => id), plannedKg, spentKg, (when - START) / HOUR]
  })
}

test('a script whose run comes in beside it is carried out, and gone from the plans', () => {
  const { ledger } = booked([[script(8)], [script(8), trained(10)]])
  expect(ledger.commitments.map(({ ended }) => ended?.commit)).toEqual(['c1'])
  expect(matched([[script(8)], [script(8), trained(10)]])).toEqual([['sbatch:train', ['codecarbon:1'], 8, 10, 1]])
  // Both in one landing: nobody gated the plan before.
  expect(matched([[], [script(8), trained(10)]])).toEqual([])
})

test('a run that grows is held against its plan with all of it, one that shrinks with what stays booked', () => {
  const [p, r] = [planned(10), (kg: number) => written('carbon:r', kg, 'p')]
  expect(matched([[p], [p, r(8)], [p, r(15)], [p, r(3)]])).toEqual([['carbon:p', ['carbon:r'], 10, 15, 1]])
})

test('a plan that is replaced by its run, removed before it, or edited before it', () => {
  const run = written('carbon:r', 12, 'p')
  expect(matched([[planned(10)], [run]])).toEqual([['carbon:p', ['carbon:r'], 10, 12, 1]])
  expect(matched([[planned(10)], [], [run]])).toEqual([['carbon:p', ['carbon:r'], 10, 12, 2]])
  expect(matched([[planned(10)], [planned(12)], [run]])).toEqual([['carbon:p', ['carbon:r'], 12, 12, 2]])
  expect(matched([[planned(10)], []])).toEqual([])
})

test('a run that is corrected is held against its plan as corrected', () => {
  const run = written('carbon:r', 40, 'p')
  const place = { file: 'policy.yml', line: 1, column: 1 }
  const correction = { correction: { run: 'carbon:r', kg: 11, reason: 'a wrong meter', at: place }, since: null }
  const { ledger } = booked([[planned(10)], [run]], { corrections: [correction] })
  expect(driftReports(ledger, true)[0]?.newest).toEqual([
    { plan: 'carbon:p', run: 'carbon:r', planned_kg: 10, spent_kg: 11 },
  ])
})

test('of any history: every pair is of a plan and runs that landed, and no run is in two', () => {
  fc.assert(
    fc.property(historyOfRecords, (history) => {
      const units = new Map<string, readonly Record[]>()
      const landings = history.map((changes) => {
        for (const [key, records] of changes) units.set(key, records)
        return [...units.values()].flat()
      })
      const { ledger } = booked(landings)
      const pairs = pairsOf(ledger)
      const runs = pairs.flatMap((pair) => pair.runs.map(({ id }) => id))
      expect(new Set(runs).size).toBe(runs.length)
      for (const { plan, plannedKg, spentKg } of pairs) {
        expect(ledger.commitments.some(({ record }) => record.id === plan.id)).toBe(true)
        expect(Math.min(plannedKg, spentKg)).toBeGreaterThan(0)
      }
    }),
  )
})
