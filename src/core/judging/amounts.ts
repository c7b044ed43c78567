/** The amounts that a budget counts of a record, in the unit of its limit: a mass, an energy, water, or money. */
import { scaled } from '../amount.ts'
import { type Amount, type Footprint, isEstimate, type Line } from '../footprint.ts'
import type { Ledger, Lines } from '../ledger/ledger.ts'
import type { Budget, Component, Limit, Prices } from '../policy.ts'
import type { Record } from '../record.ts'
import type { Unit } from '../units.ts'
import type { Estimated } from './judging.ts'

export function unitOf(limit: Limit): Unit {
  return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit
}

/** Why a limit cannot be worked out with these prices; `null` where it can. The policy is refused before it comes to this. */
export function unpriced({ limit }: Budget, prices: Prices | null): string | null {
  const unit = unitOf(limit)
  if (unit === 'kgCO2e' || unit === 'kWh' || unit === 'L') return null
  const priced = prices !== null && [prices.perKwh, prices.perKgCO2e, prices.perL].some((price) => price !== null)
  return priced && prices.currency === unit ? null : `the policy has no prices in ${unit}`
}

const LINES: { readonly [C in Component]: readonly Line[] } = {
  training: ['operationalKg'],
  inference: ['operationalKg', 'idleKg'],
  idle: ['idleKg'],
  embodied: ['embodiedKg'],
}

/** Always as many for records of one kind, and in the same order. */
function amountsOf(budget: Budget, prices: Prices | null, record: Record, lines: Lines): Amount[] {
  const components = budget.covers.filter((component) => appliesTo(component, record, budget.covers))
  const masses = [...new Set(components.flatMap((one) => LINES[one]))].map((line) => lines[line])
  const unit = unitOf(budget.limit)
  if (unit === 'kgCO2e') return masses
  // Idle machines and the making of hardware are known as masses only.
  const works = components.some((component) => component === 'training' || component === 'inference')
  if (unit === 'kWh') return works ? [lines.energyKwh] : []
  if (unit === 'L') return works ? [lines.waterL] : []
  return costs(masses, works ? lines : null, prices)
}

/** Electricity x price, and what of the rest has one. */
function costs(masses: readonly Amount[], works: Lines | null, prices: Prices | null): Amount[] {
  if (prices === null) return []
  const { perKwh, perKgCO2e, perL } = prices
  const at = (price: number | null, amounts: readonly Amount[]) =>
    price === null ? [] : amounts.map((amount) => scaled(amount, price))
  const [energy, water] = works === null ? [[], []] : [[works.energyKwh], [works.waterL]]
  return [...at(perKwh, energy), ...at(perKgCO2e, masses), ...at(perL, water)]
}

/**
 * Training and idle are of runs and plans, inference is of servings. Embodied goes with what the budget covers: a budget
 * on training does not pay for the hardware that serves, and one on embodied alone pays for all of it.
 */
function appliesTo(component: Component, record: Record, covers: readonly Component[]): boolean {
  const serves = record.kind === 'serving'
  if (component !== 'embodied') return serves === (component === 'inference')
  const training = covers.includes('training') || covers.includes('idle')
  const inference = covers.includes('inference')
  return training === inference || (serves ? inference : training)
}

/** One budget's way to count. */
export interface Counting {
  readonly of: (record: Record, footprint: Footprint) => Amount[]
  readonly head: (one: Estimated) => Amount[]
  readonly base: (one: Estimated) => Amount[]
  /** What the change of one item adds: all of a new one, the growth of a changed one, never a refund. */
  readonly added: (one: Estimated) => Amount[]
  readonly lines: (record: Record, lines: Lines) => Amount[]
}

export function countingOf(budget: Budget, prices: Prices | null): Counting {
  const lines = (record: Record, some: Lines) => amountsOf(budget, prices, record, some)
  const of = (record: Record, footprint: Footprint) => (isEstimate(footprint) ? lines(record, footprint.lines) : [])
  const head = ({ item, head: footprint }: Estimated) => (item.head && footprint ? of(item.head, footprint) : [])
  const base = ({ item, base: footprint }: Estimated) => (item.base && footprint ? of(item.base, footprint) : [])
  const added = (one: Estimated) => {
    if (one.item.change !== 'new' && one.item.change !== 'changed') return []
    return growth(head(one), base(one))
  }
  return { of, head, base, added, lines }
}

/** What a run is more than was ever booked of it, and than it was on base. */
export function charged(counting: Counting, ledger: Ledger | null, one: Estimated): Amount[] {
  const { head } = one.item
  const more = counting.added(one)
  const booked = head?.kind === 'run' && ledger !== null ? ledger.bookedOf(head) : null
  return head === null || booked === null
    ? more
    : lesser(more, growth(counting.head(one), counting.lines(head, booked)))
}

function lesser(some: readonly Amount[], others: readonly Amount[]): Amount[] {
  return some.map((amount, index) => {
    const other = others[index] ?? amount
    const central = Math.min(amount.central, other.central)
    return { ...amount, central, cautious: Math.max(central, Math.min(amount.cautious, other.cautious)) }
  })
}

/** Amount by amount; what has no counterpart is added whole. */
function growth(amounts: readonly Amount[], before: readonly Amount[]): Amount[] {
  return amounts.map((amount, index) => grownBy(amount, before[index]))
}

function grownBy(amount: Amount, before: Amount | undefined): Amount {
  if (!before) return amount
  const central = Math.max(0, amount.central - before.central)
  return { ...amount, central, cautious: Math.max(central, amount.cautious - before.cautious) }
}
