/**
 * What an architecture asks of its `config.json`. A number that is missing or cannot be one is NaN, and NaN goes through
 * every sum to the end, so that no formula needs to ask whether what it was given makes sense.
 */

/** No dimension of a real model is larger: vocabularies reach a million, inner widths a hundred thousand. */
const LARGEST = 50_000_000

export class Config {
  readonly #values: ReadonlyMap<string, unknown>

  constructor(value: object) {
    this.#values = new Map(Object.entries(value))
  }

  get type(): string {
    const type = this.#values.get('model_type')
    return typeof type === 'string' ? type : ''
  }

  /** A whole number of at least 1, under the first of its names that has a value; NaN where it is none. */
  count(...names: readonly string[]): number {
    return this.countOr(Number.NaN, ...names)
  }

  /** The same, with what is meant where none of the names has a value. */
  countOr(fallback: number, ...names: readonly string[]): number {
    const value = this.#first(names)
    if (value === undefined) return fallback
    return isDimension(value) && value > 0 ? value : Number.NaN
  }

  /** The same, where zero has a meaning. */
  anyOr(fallback: number, ...names: readonly string[]): number {
    const value = this.#first(names)
    if (value === undefined) return fallback
    return isDimension(value) ? value : Number.NaN
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#values.get(name)
    return typeof value === 'boolean' ? value : fallback
  }

  text(name: string): string {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : ''
  }

  /** Numbers of a list, such as layers that are different; whatever else stands in it is left out. */
  numbers(name: string): ReadonlySet<number> {
    const value = this.#values.get(name)
    return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [])
  }

  /** How many entries a list or an object has; 0 where there is none. */
  entries(name: string): number {
    const value = this.#values.get(name)
    return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
  }

  #first(names: readonly string[]): unknown {
    for (const name of names) {
      const value = this.#values.get(name)
      if (value !== undefined && value !== null) return value
    }
    return undefined
  }
}

function isDimension(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST
}

/** Weights and bias of a linear layer. */
export function linear(from: number, to: number, bias: boolean): number {
  return from * to + (bias ? to : 0)
}

/** Parameters of a model, and those that one token uses; the same where all are used. */
export interface Sum {
  readonly all: number
  readonly active: number
}

export function dense(all: number): Sum {
  return { all, active: all }
}
