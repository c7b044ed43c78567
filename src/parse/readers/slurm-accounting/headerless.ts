/**
 * Accounts without a header (`sacct --noheader`). A column is taken only for what all rows show it to be: the job by its
 * form, start and end as the two times that lie apart by the elapsed time, energy as the one number that makes a power.
 */
import { parseElapsed } from '../../slurm/time.ts'
import type { Column } from './columns.ts'

const JOB = /^[0-9]{1,12}(?:_[0-9]+|\+[0-9]+)?(?:\.[A-Za-z0-9+]+)?$/
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$/
const FEWEST = 4
/** Watts of a job, from a quiet node to a whole cluster. */
const LEAST_W = 30
const MOST_W = 2e7
const SAMPLE = 200
/** Of the rows with a figure. */
const MOSTLY = 0.8

/** Rows of one length that begin with a job and hold an elapsed time and two points in time. */
export function isHeaderless(text: string): boolean {
  const rows = sampleOf(text.split(/\r\n|\n|\r/, 6).slice(0, -1))
  return rows.length >= 1 && rows.every(looksLikeRow)
}

function looksLikeRow(cells: readonly string[]): boolean {
  const times = cells.filter((cell) => TIME.test(cell)).length
  return cells.length >= FEWEST && JOB.test(cells[0] ?? '') && times >= 2 && cells.some(isElapsed)
}

function sampleOf(lines: readonly string[]): string[][] {
  return lines.filter((line) => line.trim() !== '').map((line) => line.split(line.includes('|') ? '|' : '\t'))
}

function isElapsed(cell: string): boolean {
  return /:[0-9]{2}:[0-9]{2}$/.test(cell) && !TIME.test(cell) && parseElapsed(cell) !== null
}

/** What each cell is; `null` where rows do not agree, or two columns could be the same. */
export function guessColumns(lines: readonly string[]): ReadonlyMap<Column, number> | null {
  const rows = sampleOf(lines.slice(0, SAMPLE)).filter(looksLikeRow)
  const [first] = rows
  if (first === undefined || rows.some(({ length }) => length !== first.length)) return null
  const all = first.map((_, index) => index)
  const where = (test: (cell: string) => boolean) => all.filter((index) => rows.every((row) => test(row[index] ?? '')))
  const elapsed = where(isElapsed)
  const [only] = elapsed
  if (only === undefined || elapsed.length !== 1) return null
  const times = where((cell) => TIME.test(cell))
  const pairs = times.flatMap((start) =>
    times.filter((end) => rows.every((row) => lasts(row, start, end, only))).map((end) => [start, end]),
  )
  const [pair] = pairs
  if (pair === undefined || pairs.length !== 1) return null
  const found = new Map<Column, number>([
    ['jobid', 0],
    ['elapsed', only],
    ['start', pair[0] ?? -1],
    ['end', pair[1] ?? -1],
  ])
  const [energy, other] = all.filter((index) => isEnergy(rows, index, only))
  if (energy !== undefined && other === undefined) found.set('consumedenergyraw', energy)
  const partition = where((cell) => /^(?:gpu|cpu|prepost|visu|archive|compil)[\w-]*$/i.test(cell))[0]
  if (partition !== undefined) found.set('partition', partition)
  return found
}

function lasts(row: readonly string[], start: number, end: number, elapsed: number): boolean {
  const [from, to] = [row[start], row[end]].map((cell) => Date.parse(`${cell}Z`) / 1000)
  return (
    Math.abs((to ?? 0) - (from ?? 0) - (parseElapsed(row[elapsed] ?? '') ?? 0)) <= 3600 &&
    start !== end &&
    (to ?? 0) >= (from ?? 0)
  )
}

/** Not the number of the job, which every row has too; a few rows may hold what a reset counter left. */
function isEnergy(rows: readonly (readonly string[])[], index: number, elapsed: number): boolean {
  const long = rows.filter((row) => (parseElapsed(row[elapsed] ?? '') ?? 0) >= 60)
  if (index === 0 || long.length === 0 || !rows.every((row) => /^(?:[0-9]{0,20}|N\/A|Unknown)$/.test(row[index] ?? '')))
    return false
  const watts = long.map((row) => Number(row[index]) / (parseElapsed(row[elapsed] ?? '') ?? 1)).filter((one) => one > 0)
  const likely = watts.filter((one) => one >= LEAST_W && one <= MOST_W)
  return watts.length >= long.length / 2 && likely.length >= watts.length * MOSTLY
}
