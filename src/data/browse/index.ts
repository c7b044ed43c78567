/**
 * The catalogue to look at: lists, searches, whole entries. For people and for `catalog`; no estimate comes through here,
 * so this may take the tables apart, which a look-up never does.
 */
import {
  type CatalogueEntry,
  type CatalogueOverview,
  ENTRY_KINDS,
  type EntryKind,
  type EntryList,
  type EntrySummary,
} from '../../core/catalogue-entry.ts'
import { version } from '../edition.generated.ts'
import { nearest } from '../grid.ts'
import { sourceRows } from '../sources.generated.ts'
import * as hardware from './hardware.ts'
import * as others from './others.ts'
import * as places from './places.ts'
import { isFactor, type Meant, meant } from './resolve.ts'
import { matches, wanted } from './search.ts'
import { rowsOf } from './text.ts'

const ABOUT: { readonly [K in EntryKind]: string } = {
  accelerators: 'GPUs, TPUs, systems on a chip: power, rates, memory',
  cpus: 'processors: power of a socket',
  instances: 'cloud machine types and the accelerators in them',
  regions: 'cloud regions: grid, PUE and water by year',
  grids: 'countries, states, subregions: g CO2e/kWh by year',
  sites: 'PUE and water of fleets, halls and power stations',
  embodied: 'what it took to make cards and hosts',
  method: 'constants of the method, with their ranges',
  sources: 'where the figures come from, and under which licence',
}

const SUMMARIES: { readonly [K in EntryKind]: (year: number | null) => EntrySummary[] } = {
  accelerators: hardware.acceleratorSummaries,
  cpus: hardware.cpuSummaries,
  instances: hardware.instanceSummaries,
  regions: places.regionSummaries,
  grids: places.gridSummaries,
  sites: places.siteSummaries,
  embodied: others.embodiedSummaries,
  method: others.methodSummaries,
  sources: others.sourceSummaries,
}

const ENTRIES: { readonly [K in EntryKind]: (id: string) => CatalogueEntry | null } = {
  accelerators: hardware.acceleratorEntry,
  cpus: hardware.cpuEntry,
  instances: hardware.instanceEntry,
  regions: places.regionEntry,
  grids: places.gridEntry,
  sites: places.siteEntry,
  embodied: others.embodiedEntry,
  method: others.methodEntry,
  sources: others.sourceEntry,
}

/** As many as fit into a hint. */
const FEW = 6

export function overview(): CatalogueOverview {
  const terms = new Map<string, number>()
  for (const { cells } of rowsOf(sourceRows)) terms.set(cells[3] ?? '', (terms.get(cells[3] ?? '') ?? 0) + 1)
  return {
    version,
    kinds: ENTRY_KINDS.map((kind) => ({
      kind,
      entries: SUMMARIES[kind](null).length,
      years: places.yearsOf(kind),
      about: ABOUT[kind],
    })),
    terms: [...terms].sort((a, b) => b[1] - a[1]),
  }
}

/** Ids of a kind, or of all. */
export function idsOf(kind: EntryKind | null): string[] {
  return ENTRY_KINDS.filter((one) => kind === null || kind === one).flatMap((one) =>
    SUMMARIES[one](null).map(({ id }) => id),
  )
}

/** What of a kind the words mean, best first; all of it when there are none. `year` picks the figures that are shown. */
export function list(kind: EntryKind, words: readonly string[], year: number | null): EntryList {
  const asked = wanted(kind, words, year)
  const all = SUMMARIES[kind](asked.year)
  if (asked.words.length === 0) return { kind, entries: all }
  const exact = new Set(meant(asked.words.join(' ')).flatMap((one) => (one.kind === kind ? [one.id] : [])))
  const found = all.filter((one) => exact.has(one.id) || matches(one, asked.words))
  const first = (one: EntrySummary) => (exact.has(one.id) ? 0 : 1)
  return { kind, entries: found.sort((a, b) => first(a) - first(b)) }
}

export type Shown =
  | { readonly kind: 'one'; readonly entry: CatalogueEntry; readonly factor: string | null }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** The entry is known, and has no such figure: another year, or a power that nobody published. */
  | { readonly kind: 'no figure'; readonly has: readonly string[] }
  | { readonly kind: 'none' }

/**
 * The entry behind an id, a factor of a footprint (`grid/FR/2024`, `tdp/nvidia-h100-sxm5-80gb`) or a name. With a year
 * only the figures of that year, or of the nearest.
 */
export function show(text: string, year: number | null): Shown {
  const exact = meant(text)
  // A factor is meant to the letter.
  const all = exact.length > 0 || isFactor(text) ? exact : searched(text)
  const [first, ...more] = all
  if (first === undefined) return { kind: 'none' }
  if (more.length > 0) return { kind: 'several', ids: all.map(({ id }) => id) }
  const found = first.kind === 'grids' ? gridOrMean(first.id) : ENTRIES[first.kind](first.id)
  if (found === null) return { kind: 'none' }
  const entry = found.kind === 'accelerators' ? { ...found, notes: [...hardware.readAs(text), ...found.notes] } : found
  const ids = entry.figures.flatMap(({ id }) => id ?? [])
  if (first.factor !== null && !ids.includes(first.factor)) return { kind: 'no figure', has: ids }
  return { kind: 'one', entry: year === null ? entry : ofYear(entry, year), factor: first.factor }
}

/** Nobody's name, but perhaps enough words for a few entries; more than a few are no answer. */
function searched(text: string): Meant[] {
  const words = text.split(/[\s/]+/)
  const found = ENTRY_KINDS.flatMap((kind) =>
    list(kind, words, null).entries.map(({ id }) => ({ kind, id, factor: null })),
  )
  return found.length <= FEW ? found : []
}

/** A provider has no grid of its own; a footprint that knows no more cites the mean of its regions. */
function gridOrMean(id: string): CatalogueEntry | null {
  return ENTRIES.grids(id) ?? places.providerEntry(id)
}

function ofYear(entry: CatalogueEntry, year: number): CatalogueEntry {
  const groups = new Map<string, CatalogueEntry['figures'][number][]>()
  for (const one of entry.figures) groups.set(one.what, [...(groups.get(one.what) ?? []), one])
  const figures = [...groups.values()].flatMap((all) => {
    const dated = all.flatMap((one) => (one.year === null ? [] : [{ ...one, year: one.year }]))
    if (dated.length < 2) return all
    const best = nearest(dated, year)
    if (best === null) return all
    const missed = best.year === year ? [] : [`nearest to ${year}`]
    const note = [...missed, ...(best.note === null ? [] : [best.note])].join('; ')
    return [{ ...best, note: note === '' ? null : note }]
  })
  return { ...entry, figures }
}
