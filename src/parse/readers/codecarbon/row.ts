/** One row with its cells under their columns: decoded only when it has been chosen to speak for its run. */
import { type CsvRecord, cellPlace } from '../../csv/record.ts'
import type { Reading } from './alignment.ts'
import type { Column } from './columns.ts'

export interface Row {
  readonly line: number
  readonly order: Reading['order']
  /** The cell of a column as it is written, trimmed; empty when the column is missing or unknown. */
  raw(column: Column): string
  /** The same for names: also empty for what stands in for a missing one. */
  text(column: Column): string
  place(column: Column): { readonly line: number; readonly column: number }
}

/**
 * @param cells The decoded cells of `record`.
 * @param line Where the record stands in its file, when it is a copy that was cut out of it.
 */
export function rowOf(record: CsvRecord, cells: readonly string[], reading: Reading, line: number): Row {
  const { columns, order } = reading
  return {
    line,
    order,
    raw: (column) => cells[columns.get(column) ?? -1] ?? '',
    text: (column) => nameOf(cells[columns.get(column) ?? -1] ?? ''),
    place: (column) => {
      const at = cellPlace(record, columns.get(column) ?? 0)
      return { line: at.line - record.line + line, column: at.column }
    },
  }
}

/** What pandas and Python leave where there was no name. */
const BLANK: ReadonlySet<string> = new Set(['None', 'none', 'nan', 'NaN', 'NA', 'N/A', '<NA>', 'null'])

/** A name, or nothing when the cell only stands in for a missing one. */
export function nameOf(text: string): string {
  return BLANK.has(text) ? '' : text
}
