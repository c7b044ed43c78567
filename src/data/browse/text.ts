/** Small things that the entries have in common. */
import type { EntryFigure } from '../../core/catalogue-entry.ts'
import { CELL, ROW } from '../rows.ts'

/** Every row of a table: its key and the cells after it. */
export function rowsOf(table: string): { readonly key: string; readonly cells: readonly string[] }[] {
  if (table === '') return []
  return table
    .slice(1)
    .split(ROW)
    .map((row) => {
      const [key = '', ...cells] = row.split(CELL)
      return { key, cells }
    })
}

/** The parts of a list in a cell; none of an empty one. */
export function parts(cell: string | undefined, by: string): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(by)
}

export function figure(
  given: Pick<EntryFigure, 'what' | 'value' | 'unit' | 'source'> & Partial<EntryFigure>,
): EntryFigure {
  return { id: null, range: null, year: null, note: null, ...given }
}

/** Four significant digits, without an exponent. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}

/** Label and text, without those that have no text. */
export function facts(...all: readonly (readonly [string, string | undefined])[]): (readonly [string, string])[] {
  return all.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text] as const]))
}
