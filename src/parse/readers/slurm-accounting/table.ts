/** Rows of `sacct` as text: cells between a delimiter, or columns of fixed width. */
import { digest } from '../../../core/digest.ts'
import { type Problem, reporter } from '../../../core/problem.ts'
import { parseGres } from '../../slurm/gpus.ts'
import { parseElapsed } from '../../slurm/time.ts'
import { parseTres, type Tres } from '../../slurm/tres.ts'
import { type Column, columnOf, delimiterOf } from './columns.ts'
import { parseJoules } from './energy.ts'
import type { Row } from './jobs.ts'
import { slurmAccountingProblems } from './problems.ts'

const report = reporter(slurmAccountingProblems)

interface Layout {
  readonly cells: ReadonlyMap<Column, number>
  /** Cells of a row; 0 where it does not matter. */
  readonly count: number
  readonly split: (line: string) => readonly string[]
}

/** The layout of a header with a delimiter. */
export function delimited(header: string): Layout | null {
  const delimiter = delimiterOf(header)
  if (delimiter === null) return null
  const split = (line: string) => cellsOf(line, delimiter)
  const names = split(header)
  return { cells: placesOf(names), count: names.length, split }
}

/** Columns as wide as the dashes below their names; what is longer ends with `+`. */
export function fixedWidth(header: string, dashes: string): Layout {
  const columns = [...dashes.matchAll(/-+/g)].map(({ 0: dash, index }) => [index, index + dash.length] as const)
  const split = (line: string) => columns.map(([from, to]) => line.slice(from, to).trim())
  return { cells: placesOf(split(header)), count: 0, split }
}

export function headerless(cells: ReadonlyMap<Column, number>, line: string): Layout {
  const delimiter = line.includes('|') ? '|' : '\t'
  return { cells, count: line.split(delimiter).length, split: (text) => text.split(delimiter) }
}

function placesOf(names: readonly string[]): ReadonlyMap<Column, number> {
  const cells = new Map<Column, number>()
  for (const [index, name] of names.entries()) {
    const column = columnOf(name)
    if (column !== null && column !== 'other' && !cells.has(column)) cells.set(column, index)
  }
  return cells
}

/** Quotes are those of programs that wrote the table again; `sacct` has none. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter)
  const cells: string[] = ['']
  let quoted = false
  for (const part of line.split('"')) {
    const parts = quoted ? [part] : part.split(delimiter)
    cells[cells.length - 1] += parts[0] ?? ''
    cells.push(...parts.slice(1))
    quoted = !quoted
  }
  return cells
}

/** The name of a job may hold the delimiter, and a cell then holds what stood in another: a user, a host, a folder. */
function shown(cell: string): string {
  return /^[-+]?[0-9]{1,20}(?:[:-][0-9]{1,3}){0,4}(?:\.[0-9]{1,20})?[A-Za-z]{0,3}$/.test(cell) ? `"${cell}"` : 'a text'
}

export class Table {
  readonly #layout: Layout
  readonly #path: string
  readonly #problems: Problem[]
  readonly #seen = new Map<string, number>()

  constructor(layout: Layout, path: string, problems: Problem[]) {
    this.#layout = layout
    this.#path = path
    this.#problems = problems
  }

  /** Whether jobs can be told apart, and something of them is a quantity. */
  get isAccount(): boolean {
    return (['elapsed', 'elapsedraw', 'consumedenergy', 'consumedenergyraw', 'start'] as const).some((one) =>
      this.#layout.cells.has(one),
    )
  }

  get namesJobs(): boolean {
    return this.#layout.cells.has('jobid') || this.#layout.cells.has('jobidraw')
  }

  /** `null` for a row that is not counted; what is wrong with it has been said. */
  row(text: string, line: number): Row | null {
    const { split, count } = this.#layout
    const cells = this.#joined(split(text))
    if (count > 0 && cells.length !== count && cells.length !== count - 1) {
      const message = `${cells.length} cells where the header has ${count}`
      this.#say('slurm-accounting/torn-row', line, message, 'write it again with another delimiter')
      return null
    }
    const cell = (column: Column) => (cells[this.#layout.cells.get(column) ?? -1] ?? '').trim()
    const name = this.#nameOf(cell, text)
    if (name === null) return null
    const elapsedS = this.#elapsed(cell, line)
    if (elapsedS === undefined) return null
    return {
      line,
      ...name,
      cluster: clean(cell('cluster')),
      state: cell('state'),
      elapsedS,
      started: timeOf(cell('start')),
      finished: timeOf(cell('end')),
      tres: tresOf(cell),
      cpus: countOf(cell('alloccpus') || cell('ncpus')),
      nodes: countOf(cell('allocnodes') || cell('nnodes')),
      nodeList: cell('nodelist'),
      partition: cell('partition'),
      asked: this.#layout.cells.has('consumedenergyraw') || this.#layout.cells.has('consumedenergy'),
      energyJ: this.#energy(cell, line),
    }
  }

  /** `cpu=4,mem=2G` in a table that has commas between its cells. */
  #joined(cells: readonly string[]): readonly string[] {
    const { count, cells: places } = this.#layout
    const extra = cells.length - count
    const tres = places.get('alloctres') ?? places.get('reqtres')
    if (count === 0 || extra <= 0 || tres === undefined || !(cells[tres] ?? '').includes('=')) return cells
    const joined = cells.slice(tres, tres + extra + 1)
    return joined.every((cell) => cell.includes('='))
      ? [...cells.slice(0, tres), joined.join(','), ...cells.slice(tres + extra + 1)]
      : cells
  }

  #nameOf(cell: (column: Column) => string, text: string): Pick<Row, 'job' | 'step'> | null {
    if (!this.namesJobs) {
      // Steps have no partition; without names they cannot be told from jobs by anything else.
      if (cell('partition') === '') return null
      const key = digest(text)
      const times = (this.#seen.get(key) ?? 0) + 1
      this.#seen.set(key, times)
      return { job: times === 1 ? `row-${key}` : `row-${key}-${times}`, step: null }
    }
    const id = /^([0-9]{1,12}(?:_[0-9]{1,9}|\+[0-9]{1,6})?)(?:\.(.{1,40}))?$/.exec(cell('jobid') || cell('jobidraw'))
    // `123_[5-9]` are jobs of an array that have not begun.
    return id === null ? null : { job: id[1] ?? '', step: id[2] ?? null }
  }

  /** `undefined`: a time is there and is none. */
  #elapsed(cell: (column: Column) => string, line: number): number | null | undefined {
    const raw = cell('elapsedraw')
    if (/^[0-9]{1,12}$/.test(raw)) return Number(raw)
    const written = cell('elapsed')
    if (written !== '') {
      const seconds = parseElapsed(written)
      if (seconds !== null) return seconds
      if (!/^(?:INVALID|Unknown|None)$/i.test(written)) {
        this.#say('slurm-accounting/elapsed', line, `${shown(written)} is no elapsed time`, 'restore it')
        return undefined
      }
    }
    const [from, to] = [timeOf(cell('start')), timeOf(cell('end'))]
    const span = from !== null && to !== null ? (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000 : null
    if (span !== null && span >= 0) return span
    const cpus = countOf(cell('alloccpus') || cell('ncpus'))
    const total = cell('cputimeraw')
    return cpus !== null && cpus > 0 && /^[0-9]{1,15}$/.test(total) ? Number(total) / cpus : null
  }

  #energy(cell: (column: Column) => string, line: number): number | null {
    const written = cell('consumedenergyraw') || cell('consumedenergy')
    const joules = parseJoules(written)
    if (joules !== undefined) return joules
    this.#say('slurm-accounting/energy', line, `${shown(written)} is no energy`, 'restore it')
    return null
  }

  #say(code: keyof typeof slurmAccountingProblems, line: number, message: string, hint: string): void {
    if (this.#problems.length < MOST_PROBLEMS)
      this.#problems.push(report(code, { file: this.#path, line, column: 1 }, message, hint))
  }
}

const MOST_PROBLEMS = 100

function tresOf(cell: (column: Column) => string): Tres {
  const tres = parseTres(cell('alloctres') || cell('reqtres'))
  if (tres.gpus.length > 0) return tres
  const gres = parseGres(cell('allocgres') || cell('reqgres'))
  const nodes = countOf(cell('allocnodes') || cell('nnodes')) ?? 1
  // Generic resources are those of each node.
  return { ...tres, gpus: (gres ?? []).map(({ type, count }) => ({ type, count: count * nodes })) }
}

function countOf(text: string): number | null {
  return /^[1-9][0-9]{0,7}$/.test(text) ? Number(text) : null
}

/** Local time of the cluster, without a zone. */
function timeOf(text: string): string | null {
  return /^(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}Z`))
    ? text
    : null
}

export function clean(cluster: string): string {
  return /^[\w.-]{1,64}$/.test(cluster) ? cluster : ''
}
