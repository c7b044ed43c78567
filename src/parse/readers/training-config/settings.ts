/** A configuration as a tree of settings, and what a reader asks of it. What is wrong is noted, and taken as not said. */
import { shorten } from '../../../core/number.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { textUnder, under } from '../../yaml/values.ts'
import { type Report, reportOf } from './problems.ts'

/** Whole numbers as YAML, TOML and Python write them, decimals and exponents where they come to a whole number. */
const NUMBER = /^[+-]?[0-9][0-9_]{0,24}(?:\.[0-9]{0,24})?(?:[eE][+-]?[0-9]{1,3})?$/
/** More tokens, steps or devices than this are a mistake of the keyboard. */
const MOST = 1e16
/** Filled in by somebody else later: DeepSpeed's `auto`, variables, places in a template such as `CONFIG_GBSIZE`. */
const LATER = /^(?:[Aa]uto|[Nn]ull|[Nn]one|[A-Z][A-Z0-9_]{2,})$|[$%{<]/

export class Settings {
  readonly format: string
  readonly path: string
  readonly root: LocatedNode
  readonly problems: Problem[] = []
  readonly #report: Report
  readonly #told = new Set<string>()

  constructor(format: string, root: LocatedNode) {
    this.format = format
    this.path = root.at.file
    this.root = root
    this.#report = reportOf(format)
  }

  /** A whole number of at least 1; `null` where none is said, or one that cannot be. */
  count(...keys: readonly string[]): number | null {
    const value = this.#whole(keys)
    if (value === null || value >= 1) return value
    this.#refuse(keys, `is ${value}`)
    return null
  }

  /** The same, where zero and less stand for nothing: `max_steps: -1`. */
  countIfPositive(...keys: readonly string[]): number | null {
    const value = this.#whole(keys)
    return value === null || value < 1 ? null : value
  }

  /** The same, or what the tool takes where nothing is written; `null` where something is, and is not known. */
  countOr(fallback: number, ...keys: readonly string[]): number | null {
    return under(this.root, ...keys) === null ? fallback : this.count(...keys)
  }

  text(...keys: readonly string[]): string | null {
    return textUnder(this.root, ...keys)
  }

  /** `true`, `yes`, `1`: as PyYAML, argparse and TOML have it. */
  isOn(...keys: readonly string[]): boolean {
    return /^(?:true|yes|on|1)$/i.test(this.text(...keys) ?? '')
  }

  has(...keys: readonly string[]): boolean {
    return under(this.root, ...keys) !== null
  }

  placeOf(...keys: readonly string[]): Place {
    return under(this.root, ...keys)?.at ?? this.root.at
  }

  conflict(keys: readonly string[], message: string, hint: string): void {
    this.problems.push(this.#report('conflict', this.placeOf(...keys), message, hint))
  }

  #whole(keys: readonly string[]): number | null {
    const node = under(this.root, ...keys)
    if (node === null) return null
    const text = node.kind === 'scalar' ? node.text.trim() : null
    if (text === null || text === '' || LATER.test(text)) return null
    const value = NUMBER.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN
    if (Number.isInteger(value) && Math.abs(value) <= MOST) return value
    this.#refuse(keys, `is "${shorten(text)}"`)
    return null
  }

  #refuse(keys: readonly string[], what: string): void {
    const name = keys.join('.')
    if (this.#told.has(name)) return
    this.#told.add(name)
    const message = `${keys.at(-1)} ${what}, which is no count`
    this.problems.push(this.#report('number', this.placeOf(...keys), message, 'write a whole number of at least 1'))
  }
}

/** The product; `null` when one of the factors is not known. */
export function product(...factors: readonly (number | null)[]): number | null {
  let all = 1
  for (const factor of factors) {
    if (factor === null) return null
    all *= factor
  }
  return all <= Number.MAX_SAFE_INTEGER ? all : null
}
