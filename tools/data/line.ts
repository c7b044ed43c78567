import { CELL, ROW } from '../../src/data/rows.ts'

/** What a runtime row may hold: printable ASCII without quote, backslash and the two separators. */
const PLAIN = /^[ !#-&(-[\]_-{}~]*$/

/**
 * One row of a runtime table. ASCII, because one letter outside makes the engine keep the whole bundle in two bytes a
 * character; no escapes, because they slow its reading down.
 * @throws Error naming the cell that a table cannot hold.
 */
export function line(cells: readonly (string | number)[]): string {
  const bad = cells.find((cell) => !PLAIN.test(String(cell)))
  if (bad !== undefined)
    throw new Error(
      `${JSON.stringify(bad)} has a character that a runtime table cannot hold (${ROW} ${CELL} ' " \\ or not ASCII)`,
    )
  return cells.join(CELL)
}
