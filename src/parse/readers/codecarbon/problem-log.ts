/**
 * Problems of one file. A file of a gigabyte can be wrong on every line, so each kind of problem is listed up to a bound
 * and then counted: nothing is lost silently, and memory stays bounded.
 */
import { type Problem, reporter } from '../../../core/problem.ts'
import { codecarbonProblems } from './problems.ts'

export type Code = keyof typeof codecarbonProblems

/** How many of each kind are listed one by one. */
const listedPerKind = 20

const report = reporter(codecarbonProblems)

export class ProblemLog {
  readonly #path: string
  readonly #listed: Problem[] = []
  readonly #counts = new Map<Code, { total: number; line: number; hint: string }>()

  constructor(path: string) {
    this.#path = path
  }

  add(code: Code, at: { readonly line: number; readonly column: number }, message: string, hint: string): void {
    const count = this.#counts.get(code) ?? { total: 0, line: 0, hint }
    count.total++
    this.#counts.set(code, count)
    if (count.total === listedPerKind + 1) count.line = at.line
    if (count.total > listedPerKind) return
    this.#listed.push(report(code, { file: this.#path, line: at.line, column: at.column }, message, hint))
  }

  /** Takes over what another log listed and counted. */
  addAll(other: ProblemLog): void {
    this.#listed.push(...other.#listed)
    for (const [code, count] of other.#counts) this.#counts.set(code, { ...count })
  }

  all(): Problem[] {
    const rest = [...this.#counts].flatMap(([code, { total, line, hint }]) => {
      const more = total - listedPerKind
      if (more <= 0) return []
      const message = more === 1 ? 'one more of the same' : `${more} more of the same, from this line on`
      return [report(code, { file: this.#path, line, column: 1 }, message, hint)]
    })
    return [...this.#listed, ...rest]
  }
}
