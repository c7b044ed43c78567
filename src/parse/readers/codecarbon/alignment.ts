/**
 * Puts the cells of a row back under their columns when the row does not fit its header.
 *
 * Since 3.2.9 CodeCarbon leaves empty cells out of the rows that it appends, files are merged by hand, and pandas pads
 * what is short: everything right of the gap then stands under the wrong name, sometimes with the right number of cells.
 * A row is matched against an order of columns in which some may be missing; each cell must look like its column. A cell
 * is believed only when every possible match puts it under the same column: anything else is unknown, never a guess.
 */
import { type Column, fits, isDroppable, type Order } from './columns.ts'
import { cellsOf, type Layout } from './layout.ts'

/** Which cell belongs to a column; columns that are not in it are unknown. */
export type Alignment = ReadonlyMap<string, number>

/** Whether a row with as many cells as its header has them in their places. */
function isInOrder(layout: Layout, cells: readonly string[]): boolean {
  if (cells.length !== layout.names.length) return false
  let seen = 0
  for (const { name, cell } of layout.anchors) {
    const text = cells[cell] as string
    if (text === '') continue
    if (!fits(name, text)) return false
    seen++
  }
  // A torn row that pandas padded has nothing at all where the anchors should be.
  return seen >= Math.min(2, layout.anchors.length) || isNumber(cells[layout.energy])
}

/** How the cells of a row were given to columns: as they stand, moved back, or only those that cannot have moved. */
export interface Reading {
  readonly columns: Alignment
  readonly order: 'kept' | 'restored' | 'start-only'
}

/**
 * Reads a row under its header. `null`: the row is torn, nothing in it can be believed.
 * @param thorough Try the orders of other versions, too; costly for rows that are nothing at all.
 */
export function readOrder(layout: Layout, cells: readonly string[], thorough: boolean): Reading | null {
  if (isInOrder(layout, cells)) return { columns: layout.cells, order: 'kept' }
  for (const order of thorough ? layout.orders : layout.orders.slice(0, 1)) {
    const columns = align(order, cells)
    if (columns !== null && ESSENTIAL.every((name) => columns.has(name))) return { columns, order: 'restored' }
  }
  return readStart(layout, cells)
}

const ESSENTIAL: readonly Column[] = ['timestamp', 'duration', 'emissions', 'energy_consumed']

/**
 * The cells before any that may be missing, when they look right and the row does not just stop: a row that stops was
 * torn while it was written.
 */
function readStart(layout: Layout, cells: readonly string[]): Reading | null {
  const { names, timestamp, duration, emissions, energy } = layout
  if (!layout.safe || cells.length > names.length || cells.length < (layout.orders[0] as Order).least) return null
  const known = names.findIndex(isDroppable)
  const columns = known === -1 ? names : names.slice(0, known)
  if (!fits('timestamp', cells[timestamp] ?? '')) return null
  if (![duration, emissions, energy].every((cell) => isNumber(cells[cell]))) return null
  const stops =
    cells.length < names.length && cells.slice(0, -1).every((text, cell) => fits(names[cell] as string, text))
  return stops ? null : { columns: cellsOf(columns), order: 'start-only' }
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && text !== '' && fits('duration', text)
}

/**
 * Matches cells with an order of columns from which droppable ones may be missing; blank cells at the end are padding.
 * @returns The columns that are certain, or `null` when the cells cannot be matched at all.
 */
function align({ names, least }: Order, cells: readonly string[]): Alignment | null {
  if (cells.length < least) return null
  const forward = reachable(names, cells)
  return forward === null ? null : certain(names, cells, forward)
}

/** For each column, how many cells may have been used before it; `null` when no match gets to the end. */
function reachable(order: readonly string[], cells: readonly string[]): readonly ReadonlySet<number>[] | null {
  const steps: ReadonlySet<number>[] = [new Set([0])]
  for (const name of order) {
    const next = new Set<number>()
    for (const used of steps.at(-1) as ReadonlySet<number>) {
      if (used < cells.length && fits(name, cells[used] as string)) next.add(used + 1)
      if (isDroppable(name)) next.add(used)
    }
    if (next.size === 0) return null
    steps.push(next)
  }
  return steps
}

/** Walks back from every possible end and keeps the cells that have one column only. */
function certain(
  order: readonly string[],
  cells: readonly string[],
  forward: readonly ReadonlySet<number>[],
): Alignment | null {
  const padding = cells.findLastIndex((text) => text !== '') + 1
  let behind = new Set([...(forward.at(-1) as ReadonlySet<number>)].filter((used) => used >= padding))
  if (behind.size === 0) return null
  const columnsOf = new Map<number, Set<string>>()
  for (let column = order.length - 1; column >= 0; column--) {
    const name = order[column] as string
    const before = new Set<number>()
    for (const used of behind) {
      const cell = used - 1
      if (cell >= 0 && forward[column]?.has(cell) && fits(name, cells[cell] as string)) {
        before.add(cell)
        columnsOf.set(cell, (columnsOf.get(cell) ?? new Set()).add(name))
      }
      if (isDroppable(name) && forward[column]?.has(used)) before.add(used)
    }
    behind = before
  }
  const found = new Map<string, number>()
  for (const [cell, names] of columnsOf) if (names.size === 1) found.set([...names][0] as string, cell)
  return found
}
