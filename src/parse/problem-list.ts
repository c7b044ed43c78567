/**
 * Problems of one file. A file can be wrong on every line, so each kind of problem is listed up to a bound and then
 * counted: nothing is lost silently, and memory stays bounded.
 */
import { type Problem, type ProblemTable, reporter } from '../core/problem.ts'

/** How many of each kind are listed one by one. */
const listedPerKind = 20

export interface LinePlace {
  readonly line: number
  readonly column: number
}

export class ProblemList<T extends ProblemTable> {
  readonly #path: string
  readonly #report: ReturnType<typeof reporter<T>>
  readonly #listed: Problem[] = []
  readonly #counts = new Map<keyof T & string, { total: number; line: number; hint: string }>()

  constructor(path: string, table: T) {
    this.#path = path
    this.#report = reporter(table)
  }

  add(code: keyof T & string, at: LinePlace, message: string, hint: string): void {
    const count = this.#counts.get(code) ?? { total: 0, line: 0, hint }
    count.total++
    this.#counts.set(code, count)
    if (count.total === listedPerKind + 1) count.line = at.line
    if (count.total > listedPerKind) return
    this.#listed.push(this.#report(code, { file: this.#path, line: at.line, column: at.column }, message, hint))
  }

  /** Takes over what another list holds and has counted. */
  addAll(other: ProblemList<T>): void {
    this.#listed.push(...other.#listed)
    for (const [code, count] of other.#counts) this.#counts.set(code, { ...count })
  }

  all(): Problem[] {
    const rest = [...this.#counts].flatMap(([code, { total, line, hint }]) => {
      const more = total - listedPerKind
      if (more <= 0) return []
      const message = more === 1 ? 'one more of the same' : `${more} more of the same, from this line on`
      return [this.#report(code, { file: this.#path, line, column: 1 }, message, hint)]
    })
    return [...this.#listed, ...rest]
  }
}
