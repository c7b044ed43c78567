/**
 * A JSON parser that knows where everything stands and what is wrong in words. Slower than `JSON.parse`, which reads
 * whatever is in order; this one is asked only where something is not, or where a place has to be told.
 *
 * The grammar is RFC 8259; `NaN`, `Infinity` and `-Infinity`, which Python's json module writes, are read on request.
 */
import { shorten } from '../../core/number.ts'
import { type Explained, explain, NON_FINITE } from './explain.ts'

/** Where a value and its parts stand. A key stands for its value; a number stands for a value without parts. */
export type Located =
  | number
  | { readonly at: number; readonly keys: readonly string[] | null; readonly parts: Located[] }

export interface Limits {
  readonly nonFinite: 'allow' | 'refuse'
  readonly maxDepth: number
  readonly maxNodes: number
}

export interface Fault {
  readonly code: 'json/syntax' | 'json/duplicate-key' | 'json/too-deep' | 'json/too-many-values'
  readonly offset: number
  readonly message: string
  readonly hint: string
}

export interface Exact {
  readonly value: unknown
  readonly located: Located
  /** Keys that stand twice, as far as anybody would read on. */
  readonly twice: readonly Fault[]
}

const MOST_TWICE = 20

const BLANK = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y
const MEANING: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Carries what is wrong out of the depth of the text; never leaves this file. */
class Stop extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

export function parseExactly(text: string, limits: Limits): Exact | Fault {
  try {
    return new ExactParser(text, limits).document()
  } catch (error) {
    if (error instanceof Stop) return error.fault
    throw error
  }
}

class ExactParser {
  readonly #text: string
  readonly #limits: Limits
  readonly #twice: Fault[] = []
  #at = 0
  #depth = 0
  #nodes = 0

  constructor(text: string, limits: Limits) {
    this.#text = text
    this.#limits = limits
  }

  document(): Exact {
    this.#blank()
    const value = this.#value(this.#at)
    this.#blank()
    if (this.#at < this.#text.length) this.#fail(explain(this.#text, this.#at, 'after the end'))
    return { ...value, twice: this.#twice }
  }

  /** @param at Where the value is said to stand: its own place, or that of its key. */
  #value(at: number): { value: unknown; located: Located } {
    this.#nodes += 1
    if (this.#nodes > this.#limits.maxNodes) {
      const message = `more than ${this.#limits.maxNodes.toLocaleString('en-US')} values`
      this.#stop('json/too-many-values', message, 'split the file into several')
    }
    const sign = this.#text[this.#at]
    if (sign === '{' || sign === '[') return this.#nested(sign, at)
    if (sign === '"') return { value: this.#string(), located: at }
    return { value: this.#scalar(), located: at }
  }

  #nested(sign: '{' | '[', at: number): { value: unknown; located: Located } {
    this.#depth += 1
    if (this.#depth > this.#limits.maxDepth) {
      const message = `lists and objects are nested more than ${this.#limits.maxDepth} deep`
      this.#stop('json/too-deep', message, 'nest less')
    }
    this.#at += 1
    const nested = sign === '{' ? this.#object(at) : this.#list(at)
    this.#depth -= 1
    return nested
  }

  #list(at: number): { value: unknown; located: Located } {
    const [value, parts]: [unknown[], Located[]] = [[], []]
    for (let more = !this.#closes(']'); more; more = this.#goesOn(']')) {
      const item = this.#value(this.#at)
      value.push(item.value)
      parts.push(item.located)
    }
    return { value, located: { at, keys: null, parts } }
  }

  #object(at: number): { value: unknown; located: Located } {
    const found = new Map<string, { value: unknown; located: Located }>()
    for (let more = !this.#closes('}'); more; more = this.#goesOn('}')) {
      const keyAt = this.#at
      if (this.#text[keyAt] !== '"') this.#fail(explain(this.#text, keyAt, 'for a key'))
      const key = this.#string()
      this.#blank()
      if (this.#text[this.#at] !== ':') this.#fail(explain(this.#text, this.#at, 'after a key'))
      this.#at += 1
      this.#blank()
      if (found.has(key)) this.#noteTwice(key, keyAt)
      found.set(key, this.#value(keyAt))
    }
    const parts = [...found.values()].map(({ located }) => located)
    return { value: objectOf(found), located: { at, keys: [...found.keys()], parts } }
  }

  #noteTwice(key: string, offset: number): void {
    if (this.#twice.length >= MOST_TWICE) return
    const message = `"${shorten(key)}" stands here for the second time in one object`
    this.#twice.push({ code: 'json/duplicate-key', offset, message, hint: 'keep one of the two' })
  }

  #string(): string {
    const start = this.#at
    const end = closingQuote(this.#text, start)
    const read = end === -1 ? null : unquoted(this.#text.slice(start, end + 1))
    if (read === null) this.#fail(explain(this.#text, start, 'in a text'))
    this.#at = end + 1
    return read
  }

  #scalar(): unknown {
    const special = this.#limits.nonFinite === 'allow' ? this.#take(NON_FINITE) : null
    if (special !== null) return Number(special)
    const start = this.#at
    const word = this.#take(WORD)
    const number = word ?? this.#take(NUMBER)
    // What follows must end the value: `12kWh` and `007` begin with a number and are none.
    if (number === null || /[^ \t\n\r,\]}:]/.test(this.#text[this.#at] ?? ' ')) {
      this.#at = start
      this.#fail(explain(this.#text, start, 'for a value'))
    }
    return word === null ? Number(number) : MEANING.get(word)
  }

  /** Steps over a closing bracket directly after the opening one. */
  #closes(bracket: string): boolean {
    this.#blank()
    if (this.#text[this.#at] !== bracket) return false
    this.#at += 1
    return true
  }

  /** Steps over the comma before the next part, or over the closing bracket. */
  #goesOn(bracket: string): boolean {
    this.#blank()
    const sign = this.#text[this.#at]
    if (sign !== ',' && sign !== bracket) this.#fail(explain(this.#text, this.#at, 'between'))
    this.#at += 1
    if (sign === bracket) return false
    this.#blank()
    const next = this.#text[this.#at]
    if (next === '}' || next === ']') this.#fail(explain(this.#text, this.#at, 'after a comma'))
    return true
  }

  #blank(): void {
    this.#take(BLANK)
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return null
    this.#at = pattern.lastIndex
    return match[0]
  }

  #fail({ offset, message, hint }: Explained): never {
    throw new Stop({ code: 'json/syntax', offset, message, hint })
  }

  #stop(code: Fault['code'], message: string, hint: string): never {
    throw new Stop({ code, offset: this.#at, message, hint })
  }
}

/** By hand, because a pattern of runs and escapes overflows the stack of regular expressions on a text of megabytes. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at += 1
  }
  return -1
}

function unquoted(written: string): string | null {
  // Most texts have neither escapes nor control characters, and a parser for each of them costs the most here.
  if (!/[\\\u0000-\u001f]/.test(written)) return written.slice(1, -1)
  try {
    return String(JSON.parse(written))
  } catch {
    return null
  }
}

/** As `JSON.parse` makes it: a key named `__proto__` is a key like any other. */
function objectOf(found: ReadonlyMap<string, { value: unknown }>): object {
  return Object.fromEntries([...found].map(([key, { value }]) => [key, value]))
}
