/** The catalogue as a reader sees it: entries with all their figures, and each figure with what it rests on. */

export const ENTRY_KINDS = [
  'accelerators',
  'cpus',
  'instances',
  'regions',
  'grids',
  'sites',
  'embodied',
  'method',
  'sources',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One figure of an entry. */
export interface EntryFigure {
  /** As a footprint cites it; `null` for a figure that no estimate uses. */
  readonly id: string | null
  /** `rated power`, `grid intensity`. */
  readonly what: string
  readonly value: number
  /** 5 % and 95 %, where the table has them. */
  readonly range: readonly [number, number] | null
  readonly unit: string
  readonly year: number | null
  /** Id of a source. */
  readonly source: string
  /** What it counts, or how it was come by: `combustion only`, `estimate of the source`. */
  readonly note: string | null
}

/** A name that may mean several entries. */
export interface Ambiguity {
  readonly name: string
  /** Ids. */
  readonly covers: readonly string[]
  /** Rated watts of the smallest and the largest; `null` where they do not differ or nobody published them. */
  readonly watts: readonly [number, number] | null
}

export interface CatalogueEntry {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  /** Label and text: vendor, class, form, country. */
  readonly facts: readonly (readonly [string, string])[]
  readonly figures: readonly EntryFigure[]
  readonly aliases: readonly string[]
  readonly ambiguous: readonly Ambiguity[]
  readonly notes: readonly string[]
}

/** One line of a list. */
export interface EntrySummary {
  readonly kind: EntryKind
  readonly id: string
  readonly name: string
  /** The figures that tell entries apart, in words: `700 W`, `40.5 g (2024)`. */
  readonly figures: readonly string[]
}

export interface EntryList {
  readonly kind: EntryKind
  /** Of those that match, in the order in which they are shown: what the words mean exactly comes first. */
  readonly entries: readonly EntrySummary[]
}

interface KindOverview {
  readonly kind: EntryKind
  readonly entries: number
  /** First and last year of the figures; `null` where they have none. */
  readonly years: readonly [number, number] | null
  readonly about: string
}

export interface CatalogueOverview {
  readonly version: string
  readonly kinds: readonly KindOverview[]
  /** What a licence means, and how many sources stand under it. */
  readonly terms: readonly (readonly [string, number])[]
}

/** A figure ready to be cited. */
export interface Citation {
  /** The factor, as asked for. */
  readonly id: string
  /** `40.48 gCO2e/kWh`; `null` for a whole source. */
  readonly figure: string | null
  readonly what: string
  readonly year: number | null
  readonly source: {
    readonly id: string
    readonly title: string
    readonly publisher: string
    readonly version: string
    readonly licence: string
    /** Attribution, share-alike and so on. */
    readonly terms: string
    readonly link: string
  }
}
