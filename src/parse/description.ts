import type { ProblemTable } from '../core/problem.ts'
import type { Reader } from './reader.ts'

/**
 * What a person should know of a format; docs/formats/ is made of it. Stands in `about.ts` beside the reader, is imported by
 * tools and tests only, and never gets into the bundle. Texts are Markdown, one paragraph each.
 */
export interface FormatDescription {
  readonly reader: Reader
  /** What writes such files, and what they tell. */
  readonly about: string
  /** By what content a file is recognised, and what is left alone. */
  readonly signature: string
  /** One row for each generation that differs. */
  readonly variants: readonly Variant[]
  /** What is read, with the unit it is written in. */
  readonly fields: readonly { readonly field: string; readonly unit: string; readonly becomes: string }[]
  /** What files lie about, and what is done: `a row without energy` -> `not known, never zero`. */
  readonly rules: readonly { readonly seen: string; readonly happens: string }[]
  /** Further sections, with headings of the second level. */
  readonly more?: string
  /** What stays in the file: names of people, hosts, coordinates. */
  readonly kept: string
  /** Problems of this format alone. */
  readonly problems: ProblemTable
  /** Where each fact was looked up. */
  readonly sources: readonly string[]
}

interface Variant {
  readonly name: string
  readonly tells: string
  /** Folder of fixtures/formats/FORMAT/ that shows it. */
  readonly fixture: string
}
