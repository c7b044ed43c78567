/** What a pull request adds, what is booked in all, and when serving has emitted as much as training. */
import { type Amount, type Footprint, isEstimate } from '../core/footprint.ts'
import { intervalOfSum, totalAmounts } from '../core/footprint-report.ts'
import type { Estimated } from '../core/judge.ts'
import type { Ledger, Lines } from '../core/ledger/ledger.ts'
import { larger } from '../core/ledger/lines.ts'
import { compare } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { BreakEven, Report } from '../core/report.ts'
import { sameBoundary } from '../core/same-boundary.ts'
import { sumAmounts } from '../core/sum/sum.ts'

interface Counted {
  readonly record: Record
  readonly footprint: Pick<Footprint, 'boundary' | 'lines' | 'serving'>
}

/**
 * New items whole, changed ones by their growth; what earlier merges booked of a run that comes back is not added again. The
 * spread is that of the head's figure.
 */
export function addedTotals(estimated: readonly Estimated[], ledger: Ledger | null): Report['added'] {
  const growths = estimated.flatMap(({ item, base, head }) => {
    if (!item.head || !head || !isEstimate(head) || (item.change !== 'new' && item.change !== 'changed')) return []
    const booked = ledger?.bookedOf(item.head) ?? null
    const before = base && booked ? larger(base.lines, booked) : (base?.lines ?? booked)
    return [{ record: item.head, footprint: before ? growth(head, before) : head }]
  })
  sameBoundary(growths.map(({ footprint }) => footprint))
  const of = (serves: boolean) => growths.filter(({ record }) => (record.kind === 'serving') === serves)
  const operating = ({ footprint: { lines } }: Counted) => [lines.operationalKg, lines.idleKg]
  return {
    training_kg: intervalOfSum(of(false).flatMap(operating)),
    inference_kg: intervalOfSum(of(true).flatMap(operating)),
    embodied_kg: intervalOfSum(growths.map(({ footprint }) => footprint.lines.embodiedKg)),
    total_kg: intervalOfSum(growths.flatMap(({ footprint }) => totalAmounts(footprint))),
    energy_kwh: intervalOfSum(growths.map(({ footprint }) => footprint.lines.energyKwh)),
    water_l: intervalOfSum(growths.map(({ footprint }) => footprint.lines.waterL)),
  }
}

type Footing = Counted['footprint']

/** What a head adds to what it is held against. Only what is added up: to copy the whole would write out its trail. */
function growth(head: Footing, before: Lines): Footing {
  const by = (after: Amount, was: Amount): Amount => {
    const central = Math.max(0, after.central - was.central)
    return { ...after, central, cautious: Math.max(central, after.cautious - was.cautious) }
  }
  const { lines } = head
  return {
    boundary: head.boundary,
    serving: head.serving,
    lines: {
      energyKwh: by(lines.energyKwh, before.energyKwh),
      operationalKg: by(lines.operationalKg, before.operationalKg),
      idleKg: by(lines.idleKg, before.idleKg),
      embodiedKg: by(lines.embodiedKg, before.embodiedKg),
      waterL: by(lines.waterL, before.waterL),
    },
  }
}

/** Runs that were removed stay booked, and a shrunk one counts as it stood; the rest counts as it is on head. */
export function booked(estimated: readonly Estimated[]): Counted[] {
  return estimated.flatMap(({ item, base, head }) => {
    const before = item.base && base && isEstimate(base) ? { record: item.base, footprint: base } : null
    const after = item.head && head && isEstimate(head) ? { record: item.head, footprint: head } : null
    if (!after) return before?.record.kind === 'run' ? [before] : []
    if (!before || after.record.kind !== 'run') return [after]
    return emitted(before) > emitted(after) ? [before] : [after]
  })
}

function emitted({ footprint }: Counted): number {
  return sumAmounts(totalAmounts(footprint)).central
}

/** Training and serving that name the same model; where nothing is named, one model is taken to be meant. */
export function breakEvens(estimated: readonly Estimated[]): BreakEven[] {
  const all = booked(estimated)
  const servings = all.filter(({ record }) => record.kind === 'serving')
  const runs = all.filter(({ record }) => record.kind === 'run')
  const models = [...new Set(servings.map(({ record }) => record.model ?? ''))].sort(compare)
  const unnamed = models.length === 1 && runs.every(({ record }) => record.model === null)
  return models.flatMap((model) => {
    const trained = unnamed ? runs : runs.filter(({ record }) => record.model === model)
    return breakEven(
      model,
      trained,
      servings.filter(({ record }) => (record.model ?? '') === model),
    )
  })
}

function breakEven(model: string, trained: readonly Counted[], served: readonly Counted[]): BreakEven[] {
  const trainingKg = trained.reduce((sum, one) => sum + emitted(one), 0)
  const perDay = served.reduce((sum, one) => sum + emitted(one) / (one.footprint.serving?.days || 1), 0)
  const requestsPerDay = served.reduce(
    (sum, { footprint: { serving } }) => sum + (serving ? serving.requests / serving.days : 0),
    0,
  )
  if (trainingKg === 0 || perDay === 0) return []
  const days = trainingKg / perDay
  const requests = requestsPerDay > 0 ? days * requestsPerDay : null
  const lifetimeKg = served.reduce((sum, one) => sum + emitted(one), trainingKg)
  return [{ model, training_kg: trainingKg, inference_kg_per_day: perDay, days, requests, lifetime_kg: lifetimeKg }]
}
