/** The tables of MLflow's tracking store, as far as they are read: five of them, in every generation of the schema. */
import type { Problem } from '../../../core/problem.ts'
import { millisecondsOf } from '../mlflow/samples.ts'
import { report } from './problems.ts'
import type { Cell, SqliteFile } from './sqlite.ts'

interface Run {
  readonly id: string
  readonly startMs: number | null
  readonly endMs: number | null
  readonly deleted: boolean
}

interface Limits {
  readonly runs: number
  readonly keys: number
  readonly values: number
  readonly texts: number
}

/** Every one of them takes a fraction of a second; together they stay inside the two seconds of the fence. */
const LIMITS: Limits = { runs: 50_000, keys: 20_000, values: 1_000_000, texts: 100_000 }

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  runs: ['run_uuid', 'start_time', 'end_time', 'lifecycle_stage'],
  metrics: ['key', 'value', 'timestamp', 'run_uuid'],
  latest_metrics: ['key', 'timestamp', 'run_uuid'],
  params: ['key', 'value', 'run_uuid'],
  tags: ['key', 'value', 'run_uuid'],
}

/** One value of a metric; `null` for what is no number. */
export type TakeValue = (run: string, key: string, ms: number, value: number | null) => void

export class Store {
  readonly #file: SqliteFile
  readonly #path: string
  readonly #problems: Problem[]
  readonly #tables = new Map<string, ReadonlySet<string>>()

  constructor(file: SqliteFile, path: string, problems: Problem[]) {
    this.#file = file
    this.#path = path
    this.#problems = problems
    for (const [table, needed] of Object.entries(NEEDED)) {
      const columns = file.columnsOf(table)
      if (columns === null) continue
      if (columns !== 'refused' && needed.every((column) => columns.has(column))) this.#tables.set(table, columns)
      else if (this.#isOurs()) this.#tell('schema', `the table "${table}" is not one that MLflow makes`)
    }
  }

  /** Other databases have a table of runs too; that of MLflow knows its columns. */
  get isMlflow(): boolean {
    return this.#tables.has('runs')
  }

  runs(): readonly Run[] {
    const runs: Run[] = []
    const sql = 'SELECT run_uuid, start_time, end_time, lifecycle_stage FROM runs ORDER BY rowid'
    const count = this.#file.rows(sql, [], LIMITS.runs + 1, ([id, start, end, stage]) => {
      if (runs.length === LIMITS.runs) return
      if (typeof id !== 'string' || !isTime(start) || !isTime(end)) {
        this.#tell('row', 'a run has an id, a start or an end of another kind')
      } else runs.push({ id, startMs: start, endMs: end, deleted: stage === 'deleted' })
    })
    if (count > LIMITS.runs) this.#tell('too-many', `more than ${LIMITS.runs} runs`)
    return runs
  }

  /** Names of metrics, each once: from one to the next by the index, whose first column they are. */
  metricKeys(): readonly string[] {
    if (!this.#tables.has('metrics')) return []
    const keys: string[] = []
    const sql = `WITH RECURSIVE k(key) AS (SELECT min(key) FROM metrics UNION ALL
      SELECT (SELECT min(key) FROM metrics WHERE key > k.key) FROM k WHERE k.key IS NOT NULL)
      SELECT substr(key, 1, 300) FROM k WHERE key IS NOT NULL`
    const count = this.#file.rows(sql, [], LIMITS.keys, ([key]) => {
      if (typeof key === 'string') keys.push(key)
    })
    if (count === LIMITS.keys) this.#tell('too-many', `more than ${LIMITS.keys} names of metrics`)
    return keys
  }

  /** Values of the metrics of these names, in no order. */
  values(keys: readonly string[], take: TakeValue): void {
    if (keys.length === 0) return
    const nan = this.#tables.get('metrics')?.has('is_nan') ? 'is_nan' : '0'
    let left = LIMITS.values
    for (const part of parts(keys)) {
      const sql = `SELECT run_uuid, key, timestamp, value, ${nan} FROM metrics WHERE key IN (${part.map(() => '?').join()})`
      left -= this.#file.rows(sql, part, left, ([run, key, ms, value, isNan]) => {
        if (typeof run !== 'string' || typeof key !== 'string' || typeof ms !== 'number') return
        // MLflow stores an infinity as the largest double.
        const known = typeof value === 'number' && isNan === 0 && Math.abs(value) < Number.MAX_VALUE
        take(run, key, millisecondsOf(ms), known ? value : null)
      })
      if (left > 0) continue
      this.#tell('too-many', `more than ${LIMITS.values} readings`)
      return
    }
  }

  /** When each run logged its last value; only asked for where a run has no end. */
  lastLogged(): ReadonlyMap<string, number> {
    const table = this.#tables.has('latest_metrics') ? 'latest_metrics' : 'metrics'
    const last = new Map<string, number>()
    if (!this.#tables.has(table)) return last
    const sql = `SELECT run_uuid, max(timestamp) FROM ${table} GROUP BY run_uuid`
    this.#file.rows(sql, [], LIMITS.runs, ([run, ms]) => {
      if (typeof run === 'string' && typeof ms === 'number') last.set(run, millisecondsOf(ms))
    })
    return last
  }

  /** Tags of these names. */
  tags(keys: readonly string[], take: (run: string, key: string, text: string) => void): void {
    if (!this.#tables.has('tags')) return
    const sql = `SELECT run_uuid, key, substr(value, 1, 500) FROM tags WHERE key IN (${keys.map(() => '?').join()})`
    this.#texts(sql, keys, take)
  }

  /** @returns whether these were all. */
  params(take: (run: string, key: string, text: string) => void): boolean {
    if (!this.#tables.has('params')) return true
    return this.#texts('SELECT run_uuid, substr(key, 1, 300), substr(value, 1, 500) FROM params', [], take)
  }

  #texts(sql: string, values: readonly Cell[], take: (run: string, key: string, text: string) => void): boolean {
    const count = this.#file.rows(sql, values, LIMITS.texts, ([run, key, text]) => {
      if (typeof run === 'string' && typeof key === 'string' && typeof text === 'string') take(run, key, text)
    })
    return count < LIMITS.texts
  }

  #isOurs(): boolean {
    const columns = this.#file.columnsOf('runs')
    return columns === 'refused' || (columns?.has('run_uuid') ?? false)
  }

  #tell(what: 'schema' | 'too-many' | 'row', message: string): void {
    const code = `mlflow-db/${what}` as const
    if (this.#problems.some((problem) => problem.code === code && problem.message === message)) return
    const hint = what === 'too-many' ? 'commit a smaller database' : 'commit the database as MLflow made it'
    this.#problems.push(report(code, { file: this.#path, line: 1, column: 1 }, message, hint))
  }
}

function isTime(cell: Cell | undefined): cell is number | null {
  return cell === null || (typeof cell === 'number' && Number.isFinite(cell))
}

/** SQLite takes 32,766 values in a statement; a list of a thousand is searched as fast. */
function parts(keys: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(keys.length / 1000) }, (_, index) =>
    keys.slice(index * 1000, (index + 1) * 1000),
  )
}
