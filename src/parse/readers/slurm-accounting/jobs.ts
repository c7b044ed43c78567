/**
 * Rows are not jobs: an account has a row for the allocation of a job and one for each of its steps, and each tells the
 * same time and energy again. Everything of one job is gathered here before anything is counted.
 */
import { parseTres, type Tres } from '../../slurm/tres.ts'

/** What one row says. */
export interface Row {
  readonly line: number
  /** `123`, `123_4`, `123+0`. */
  readonly job: string
  /** `batch`, `extern`, `0`; `null` for the allocation. */
  readonly step: string | null
  readonly cluster: string
  readonly state: string
  readonly elapsedS: number | null
  readonly started: string | null
  readonly finished: string | null
  readonly tres: Tres
  readonly cpus: number | null
  readonly nodes: number | null
  readonly nodeList: string
  readonly partition: string
  /** Energy was asked for. */
  readonly asked: boolean
  /** Joules; 0 and what was never measured are `null`. */
  readonly energyJ: number | null
}

export interface Job {
  readonly row: Row
  readonly allocation: boolean
  /** The largest of its steps: `.batch` and `.extern` see the same counters as `.0`. */
  readonly stepJ: number | null
  readonly stepS: number | null
}

export const NO_TRES: Tres = parseTres('')

export class Jobs {
  readonly #jobs = new Map<string, Job>()

  get size(): number {
    return this.#jobs.size
  }

  add(row: Row): void {
    const name = `${row.cluster}/${row.job}`
    const before = this.#jobs.get(name)
    if (row.step !== null) {
      const stepJ = larger(before?.stepJ ?? null, row.energyJ)
      const stepS = larger(before?.stepS ?? null, row.elapsedS)
      this.#jobs.set(name, { row: before?.row ?? row, allocation: before?.allocation ?? false, stepJ, stepS })
    } else if (before?.allocation !== true) {
      this.#jobs.set(name, { row, allocation: true, stepJ: before?.stepJ ?? null, stepS: before?.stepS ?? null })
    } else if (isAnother(before.row, row)) {
      // A job that was queued again has its number a second time.
      this.add({ ...row, job: `${row.job}@${row.started}` })
    } else if ((row.elapsedS ?? 0) > (before.row.elapsedS ?? 0)) {
      this.#jobs.set(name, { ...before, row })
    }
  }

  all(): IterableIterator<Job> {
    return this.#jobs.values()
  }
}

function isAnother(before: Row, row: Row): boolean {
  return before.started !== null && row.started !== null && before.started !== row.started && !row.job.includes('@')
}

function larger(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}
