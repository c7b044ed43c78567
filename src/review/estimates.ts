/** Footprints of both sides of every item, under one policy. */
import type { Catalogue } from '../core/catalogue.ts'
import { type EstimateContext, estimatePlan, estimateRun, estimateServing } from '../core/estimate/estimate.ts'
import type { Footprint } from '../core/footprint.ts'
import type { Estimated } from '../core/judge.ts'
import type { LiveGrid } from '../core/live.ts'
import type { Policy } from '../core/policy.ts'
import type { Item } from '../core/reconcile.ts'
import type { Record } from '../core/record.ts'

export function estimateRecord(record: Record, context: EstimateContext): Footprint {
  if (record.kind === 'run') return estimateRun(record, context)
  return record.kind === 'plan' ? estimatePlan(record, context) : estimateServing(record, context)
}

export function estimateAll(
  items: readonly Item[],
  { accounting, assume }: Pick<Policy, 'accounting' | 'assume'>,
  catalogue: Catalogue,
  live: LiveGrid | null,
): Estimated[] {
  const context = { accounting, assume, catalogue, ...(live === null ? {} : { live }) }
  return items.map((item) => {
    const head = item.head ? estimateRecord(item.head, context) : null
    const base = item.change === 'same' ? head : item.base ? estimateRecord(item.base, context) : null
    return { item, base, head }
  })
}

/** Servings again, over the days that a budget names. */
export function overHorizon({ accounting, assume }: Policy, catalogue: Catalogue) {
  return (one: Estimated, horizonDays: number): Estimated => {
    const context = { accounting, assume, catalogue, horizonDays }
    const again = (record: Record | null, footprint: Footprint | null) =>
      record?.kind === 'serving' ? estimateServing(record, context) : footprint
    return { item: one.item, base: again(one.item.base, one.base), head: again(one.item.head, one.head) }
  }
}
