/** What this pull request adds: runs, plans and servings, how their numbers are known, and what stays booked. */
import type { Report } from '../../core/report.ts'
import { formatEmissions, formatEnergy, formatMass, formatRange, tight } from '../numbers.ts'
import { code, table } from '../text.ts'
import { evidenceInWords, extentInWords, hardwareInWords, type Item, type ItemKind, itemsOf, nameOf } from '../words.ts'
import { blocksOf, type Extent, fold } from './extent.ts'

type Entry = readonly [ItemKind, Item]

export function renderAdditions(report: Report, extent: Extent, folded: boolean): string | null {
  const entries = touched(report)
  if (entries.length === 0) return null
  const visible = entries.slice(0, extent.shown)
  const hidden = entries.slice(extent.shown, extent.shown + extent.folded)
  const rest = entries.length - visible.length - hidden.length
  const body = blocksOf([
    listing(visible),
    hidden.length > 0 ? fold(`${hidden.length} more, each smaller`, listing(hidden)) : null,
    rest > 0 ? `${rest} more, each smaller, are counted and not listed here.` : null,
  ])
  const content = `${sum(report)}\n\n${body}`
  const list = folded ? fold('What this pull request adds', content) : `#### What this pull request adds\n\n${content}`
  return blocksOf([renderBooked(entries, extent), list])
}

/** Items that differ from base, the largest first. */
export function touched(report: Report): readonly Entry[] {
  return itemsOf(report)
    .filter(([, item]) => item.change !== 'same')
    .sort(([, a], [, b]) => weight(b) - weight(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Removed and shrunk items have nothing to add and come last, the largest first. */
function weight(item: Item): number {
  return difference(item) || item.footprint.total_kg.central * 1e-9
}

/** kg that the item adds to what base has. What is removed or made smaller stays booked and changes nothing. */
export function difference(item: Item): number {
  if (item.change === 'removed') return 0
  return Math.max(item.gated_kg - Math.max(item.before?.total_kg.central ?? 0, item.booked_kg ?? 0), 0)
}

function sum(report: Report): string {
  const { training_kg, inference_kg, embodied_kg, total_kg, energy_kwh } = report.added
  const idle = total_kg.central - training_kg.central - inference_kg.central - embodied_kg.central
  const parts = [
    ['training', training_kg.central],
    ['inference', inference_kg.central],
    ['idle', idle > total_kg.central * 0.001 ? idle : 0],
    ['embodied', embodied_kg.central],
  ] as const
  const named = parts.filter(([, kg]) => kg !== 0).map(([name, kg]) => `${name} ${formatMass(kg)}`)
  const split = named.length > 1 ? `: ${named.join(', ')}` : ''
  return `${formatEmissions(total_kg)}${split}. Energy: ${formatEnergy(energy_kwh.central)}.`
}

function listing(entries: readonly Entry[]): string {
  const rows = entries.map(([kind, item]) => [
    `${code(nameOf(item))} ${item.change ?? 'new'} ${kind}<br><sub>${facts(item)}; ${evidenceInWords(item.evidence)}<br>${place(item)}</sub>`,
    tight(amount(item)),
  ])
  return table(['Run, plan or serving', 'CO2e'], 'lr', rows)
}

function place(item: Item): string {
  return code(`${item.path}:${item.line}`)
}

function facts(item: Item): string {
  const region = item.region === null ? '' : code(item.region)
  const hardware = hardwareInWords(item)
  const extent = extentInWords(item)
  return [hardware || 'no hardware named', extent, region].filter((part) => part !== '').join(', ')
}

function amount(item: Item): string {
  const { total_kg } = item.footprint
  if (item.evidence === 'default') return '**not known**'
  const range = formatRange(total_kg)
  const doubt = range === null ? '' : `<br><sub>${range}</sub>`
  const before = item.before === undefined ? '' : `<br><sub>was ${formatMass(item.before.total_kg.central)}</sub>`
  const judged = item.gated_kg > total_kg.central * 1.005 ? `<br><sub>judged as ${formatMass(item.gated_kg)}</sub>` : ''
  const booked = item.change === 'removed' ? '<br><sub>stays booked</sub>' : ''
  const known = item.booked_kg === undefined ? '' : `<br><sub>booked before: ${formatMass(item.booked_kg)}</sub>`
  return `**${formatMass(total_kg.central)}**${doubt}${before}${judged}${booked}${known}`
}

/** What was removed or made smaller refunds nothing; said once, with names. */
function renderBooked(entries: readonly Entry[], extent: Extent): string | null {
  const booked = entries.filter(([kind, item]) => kind === 'run' && (item.change === 'removed' || shrunk(item)))
  if (booked.length === 0) return null
  const names = booked.slice(0, extent.shown).map(([, item]) => code(nameOf(item)))
  const more = booked.length > names.length ? ` and ${booked.length - names.length} more` : ''
  const stay = booked.length === 1 ? 'stays booked at its' : 'stay booked at their'
  return `${names.join(', ')}${more} ${stay} old amount: the energy was spent, and removing or shrinking a record refunds nothing.`
}

function shrunk(item: Item): boolean {
  return item.before !== undefined && item.footprint.total_kg.central < item.before.total_kg.central
}
