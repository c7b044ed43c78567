/** Where figures come from, for `explain` and for notices. */
import { findRow } from './rows.ts'
import { sourceRows } from './sources.generated.ts'

export interface DataSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  /** What the licence means for this project: `attribution`, `share-alike`, `public-domain`, `facts`, `ours`, `unclear`. */
  readonly terms: string
  readonly version: string
  readonly pointer: string
}

/** The source behind `Factor.source`; `null`: no such id. */
export function dataSource(id: string): DataSource | null {
  const row = findRow(sourceRows, id)
  if (row === null) return null
  const [title = '', publisher = '', licence = '', terms = '', version = '', pointer = ''] = row
  return { id, title, publisher, licence, terms, version, pointer }
}
