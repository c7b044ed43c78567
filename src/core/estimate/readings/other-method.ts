/**
 * The same record by the other method, beside the answer: `best` by what machines were measured to draw, `card` as model
 * cards count (rated power x device-hours x PUE). Rated power alone is two errors of opposite sign: it overstates the
 * accelerators and leaves out the rest, so neither method is always above the other.
 */
import { exactSum } from '../../exact.ts'
import type { Amount, Footprint, OtherMethod } from '../../footprint.ts'
import type { EstimateContext } from '../compute.ts'
import { Notes } from '../notes.ts'

/** What is closer than this is the same answer. */
const APART = 1.1

type Lines = Footprint['lines']

/** `null` when both come to the same within a tenth, in energy and in total. */
export function otherMethodOf(
  context: EstimateContext,
  ours: Lines,
  work: (notes: Notes, context: EstimateContext) => { readonly lines: Lines },
): OtherMethod | null {
  const method = context.accounting.method === 'card' ? 'best' : 'card'
  const { lines } = work(new Notes(false), { ...context, accounting: { ...context.accounting, method } })
  const totalKg = totalOf(lines)
  const energies = [ours.energyKwh.central, lines.energyKwh.central] as const
  if (!apart(...energies) && !apart(sum(totalOf(ours)), sum(totalKg))) return null
  return { method, energyKwh: lines.energyKwh, totalKg }
}

function totalOf({ operationalKg, idleKg, embodiedKg }: Lines): readonly Amount[] {
  return [operationalKg, idleKg, embodiedKg]
}

function sum(amounts: readonly Amount[]): number {
  return exactSum(amounts.map(({ central }) => central))
}

function apart(a: number, b: number): boolean {
  return Math.max(a, b) > APART * Math.min(a, b)
}
