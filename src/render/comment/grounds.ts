/** What each new number stands on, what else it could be, and what would narrow it; folded, a few lines an item. */
import type { PlanReport, Report, RunReport, ServingReport } from '../../core/report.ts'
import { basisInWords, otherReadings } from '../grounds.ts'
import { type Narrowing, narrowings } from '../narrowing.ts'
import { formatInterval, formatMass, formatRange, unitOf } from '../numbers.ts'
import { code } from '../text.ts'
import { nameOf } from '../words.ts'
import { difference } from './additions.ts'
import type { Extent } from './extent.ts'

export type Grounded = RunReport | PlanReport | ServingReport

const MOST_INPUTS = 3
/** What takes most doubt away is among the largest. */
const MOST_ASKED = 50

export function renderGrounds(items: readonly Grounded[], extent: Extent): string | null {
  const present = items.filter(({ change }) => change !== 'removed')
  // Grounds are worked out when they are read, so only those that are shown are, and once.
  const lines = largestOf(present, extent.shown).flatMap((item) => {
    const parts = partsOf(item)
    return parts.length === 0 ? [] : [`- ${code(nameOf(item), 40)}: ${parts.join('<br>')}`]
  })
  if (lines.length === 0) return null
  const rest = present.length - Math.min(present.length, extent.shown)
  const more = rest > 0 ? `\n\nand ${rest} more; \`carbon-clerk explain\` shows each.` : ''
  return `**What the numbers stand on**\n\n${lines.join('\n')}${more}`
}

/** By what they add to base. */
function largestOf(items: readonly Grounded[], most: number): readonly Grounded[] {
  return [...items].sort((a, b) => difference(b) - difference(a) || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** Empty for an item of which the list of additions says all there is. */
function partsOf(item: Grounded): readonly string[] {
  const basis = item.basis.length === 0 ? null : `${basisInWords(item.basis)}.`
  return [basis, otherwise(item), narrowing(item)].filter((part) => part !== null)
}

/** A reading that is nearer than this to the estimate changes nobody's mind; `explain` has it. */
const APART = 0.05

/** Readings that are in no figure of the comment: other methods, contracts, what the record leaves open. */
function otherwise(item: Grounded): string | null {
  const { market_kg, footprint, basis, evidence, other_method } = item
  const { central } = footprint.total_kg
  const scenarios = item.scenarios.filter(({ total_kg }) => Math.abs(total_kg - central) > APART * central)
  const readings = otherReadings({ basis, evidence, other_method, scenarios }).map(({ kg, name }) => `${kg} ${name}`)
  const market = market_kg === null ? [] : [`${formatInterval(market_kg)} operational by contracts (market-based)`]
  const all = [...readings, ...market]
  return all.length === 0 ? null : `Counted otherwise, in no total: ${all.join('; ')}.`
}

function narrowing(item: Grounded): string | null {
  const asked = narrowings(item.footprint.total_kg, item).filter(({ ask }) => ask !== null)
  const range = rangeWithUnit(item.footprint.total_kg)
  if (asked.length === 0 || range === null) return null
  const ways = asked.slice(0, MOST_INPUTS).map((one) => `${one.ask} (about ${formatRange(one.left) ?? 'exact'})`)
  return `To narrow ${range}: ${ways.join('; ')}.`
}

function rangeWithUnit(interval: Parameters<typeof formatRange>[0]): string | null {
  const range = formatRange(interval)
  if (range === null) return null
  return /[a-z]$/i.test(range) ? range : `${range} ${unitOf(interval.central)}`
}

/** The one statement that would take most doubt out of this pull request: kg of width, not share of one item. */
export function bestStep(report: Report): string | null {
  const best = bestOf(changedIn(report))
  if (best === undefined) return null
  const { item, one } = best
  const [from, to] = [rangeWithUnit(item.footprint.total_kg), rangeWithUnit(one.left)]
  if (from === null) return null
  return `Narrow the interval: ${one.ask} for ${code(nameOf(item))}, and ${from} becomes about ${to ?? formatMass(one.left.central)}.`
}

/** Where records say all that they can: what the doubt is then about. `null`: nothing is known of it. */
export function whatIsLeft(report: Report): string | null {
  return waysOf(changedIn(report))[0]?.one.what ?? null
}

/** `state the region for x`, of a record that is judged at its dearest because of what it leaves out. */
export function missingIn(report: Report): string | null {
  const best = bestOf(changedIn(report).filter(({ gated_kg, footprint }) => gated_kg > footprint.total_kg.central))
  return best === undefined ? null : `${best.one.ask} for ${code(nameOf(best.item))}`
}

function changedIn(report: Report): readonly Grounded[] {
  const items = [...report.runs, ...report.plans, ...report.servings]
  return items.filter(({ change }) => change === 'new' || change === 'changed')
}

interface Way {
  readonly item: Grounded
  readonly one: Narrowing
  /** kg that the interval would lose. */
  readonly gain: number
}

function waysOf(items: readonly Grounded[]): readonly Way[] {
  return largestOf(items, MOST_ASKED)
    .flatMap((item) => {
      const found = narrowings(item.footprint.total_kg, item)
      return found.map((one) => ({ item, one, gain: gainOf(item, one) }))
    })
    .sort((a, b) => b.gain - a.gain)
}

function bestOf(items: readonly Grounded[]): Way | undefined {
  return waysOf(items).find(({ one }) => one.ask !== null)
}

function gainOf({ footprint }: Grounded, { left }: Narrowing): number {
  return footprint.total_kg.high - footprint.total_kg.low - (left.high - left.low)
}
