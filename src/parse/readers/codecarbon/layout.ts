/** The order of columns that a header line declares, for all rows up to the next header. */
import { type Column, foldName, isAnchor, isDroppable, isHeader, knownOrders, type Order, orderOf } from './columns.ts'

export interface Layout {
  /** Folded names, in the order of the file. */
  readonly names: readonly string[]
  /** The cell of each name. */
  readonly cells: ReadonlyMap<string, number>
  /** Where the cells stand that are looked at in every row; -1 when there is no such column. */
  readonly timestamp: number
  readonly duration: number
  readonly emissions: number
  readonly energy: number
  /** The column that tells runs apart, and -1 when every row has to stand for itself. */
  readonly key: number
  /** Rows are parts of a run, and add up to it. */
  readonly tasks: boolean
  /** The columns above come before any that CodeCarbon may leave out of a row, so that their cells cannot have moved. */
  readonly safe: boolean
  /** Columns whose cells look like those of no other column. */
  readonly anchors: readonly { readonly name: string; readonly cell: number }[]
  /** Orders that a row below this header may have been written in: the header's own, then others. */
  readonly orders: readonly Order[]
}

/** As long as the name that is looked for first: rows are asked, too, and should be told no quickly. */
const TELLTALE = 'energy_consumed'.length

/** The layout that a line declares, or `null` when the line is no header of CodeCarbon's. */
export function readLayout(header: readonly string[]): Layout | null {
  if (!header.some((cell) => cell.length >= TELLTALE && /energy_consumed/i.test(cell))) return null
  const names = header.map(foldName)
  if (!isHeader(names)) return null
  const where = (name: Column) => names.indexOf(name)
  const [timestamp, duration, emissions] = [where('timestamp'), where('duration'), where('emissions')]
  const energy = where('energy_consumed')
  const key = names.includes('run_id') ? where('run_id') : where('experiment_id')
  const firstDroppable = names.findIndex(isDroppable)
  const safe = firstDroppable === -1 || Math.max(timestamp, duration, emissions, energy, key) < firstDroppable
  const cells = cellsOf(names)
  const anchors = names.map((name, cell) => ({ name, cell })).filter(({ name }) => isAnchor(name))
  return {
    names,
    cells,
    timestamp,
    duration,
    emissions,
    energy,
    key,
    tasks: names.includes('task_name'),
    safe,
    anchors,
    orders: ordersFor(names),
  }
}

export function hasSameNames(a: Layout, b: Layout): boolean {
  return a.names.length === b.names.length && a.names.every((name, cell) => name === b.names[cell])
}

/** Names that stand twice, after folding, with the place of the second. */
export function repeatedNames(layout: Layout): readonly { readonly name: string; readonly cell: number }[] {
  return layout.names.flatMap((name, cell) =>
    name !== '' && layout.names.indexOf(name) !== cell ? [{ name, cell }] : [],
  )
}

/** The columns in the order in which they are named. */
export function cellsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, cell) => [name, cell]))
}

const CLOUD: readonly string[] = ['cloud_provider', 'cloud_region'] satisfies Column[]

function ordersFor(names: readonly string[]): readonly Order[] {
  const cloudLast = [...names.filter((name) => !CLOUD.includes(name)), ...CLOUD]
  return [orderOf(names), ...(names.includes('cloud_provider') ? [orderOf(cloudLast)] : []), ...knownOrders]
}
