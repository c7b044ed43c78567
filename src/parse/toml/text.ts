/** The characters of a TOML text: keys, strings, bare values, white space and comments. */
import type { tomlProblems } from './problems.ts'

type Code = keyof typeof tomlProblems

/** Thrown within this folder alone, and caught in document.ts. */
export class TomlFault extends Error {
  readonly code: Code
  readonly offset: number
  readonly hint: string

  constructor(code: Code, offset: number, message: string, hint: string) {
    super(message)
    this.code = code
    this.offset = offset
    this.hint = hint
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
])

export class TomlText {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get offset(): number {
    return this.#at
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  fail(code: Code, message: string, hint: string): never {
    throw new TomlFault(code, this.#at, message, hint)
  }

  take(sign: string): boolean {
    if (!this.#text.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }

  expect(sign: string): void {
    this.skipBlanks()
    if (!this.take(sign))
      this.fail('toml/syntax', `"${sign}" is missing here`, 'check the brackets and the equals signs')
  }

  skipBlanks(): void {
    this.#match(/[ \t]*/y)
  }

  /** White space, ends of lines and comments. */
  skipLines(): void {
    while (this.#match(/[ \t\r\n]+|#[^\n]*/y) !== '');
  }

  endLine(): void {
    this.#match(/[ \t]*(?:#[^\n\r]*)?/y)
    if (!this.atEnd && this.#match(/\r?\n/y) === '') {
      this.fail('toml/syntax', 'something stands behind a value', 'write one key on a line')
    }
  }

  key(): string {
    const bare = this.#match(/[A-Za-z0-9_-]+/y)
    if (bare !== '') return bare
    const sign = this.#text[this.#at]
    const quoted = sign === '"' || sign === "'" ? this.quoted() : null
    return quoted ?? this.fail('toml/syntax', 'a key is missing here', 'write key = value')
  }

  /** A number, a date, true or false, as it is written. */
  bare(): string {
    const value = this.#match(/[A-Za-z0-9_+:.-]+(?: [0-9]{2}:[0-9:.]+)?/y)
    return value === '' ? this.fail('toml/syntax', 'a value is missing here', 'write texts in quotes') : value
  }

  /** A text in any of the four kinds of quotes; `null` where none begins. */
  quoted(): string | null {
    for (const [quote, raw] of [
      ['"""', false],
      ["'''", true],
    ] as const) {
      if (!this.take(quote)) continue
      this.#match(/\r?\n/y)
      return this.#until(quote, raw)
    }
    if (this.take('"')) return this.#until('"', false)
    return this.take("'") ? this.#until("'", true) : null
  }

  #until(quote: string, raw: boolean): string {
    const [start, parts] = [this.#at, [] as string[]]
    const plain = raw ? /[^'\n]+/y : /[^"\\\n]+/y
    while (!this.atEnd) {
      if (this.take(quote)) {
        // Up to two more quotes belong to the text.
        for (let more = 0; quote.length === 3 && more < 2 && this.take(quote.charAt(0)); more += 1)
          parts.push(quote.charAt(0))
        return parts.join('')
      }
      if (quote.length === 1 && this.#text[this.#at] === '\n') break
      if (!raw && this.take('\\')) parts.push(this.#escape())
      else parts.push(this.#match(plain) || this.#one())
    }
    throw new TomlFault('toml/syntax', start - 1, 'a text is opened and never closed', 'close the quote')
  }

  #escape(): string {
    if (this.#match(/[ \t]*\r?\n\s*/y) !== '') return ''
    const sign = this.#one()
    const known = ESCAPES.get(sign)
    if (known !== undefined) return known
    const digits = sign === 'u' ? this.#match(/[0-9a-fA-F]{4}/y) : sign === 'U' ? this.#match(/[0-9a-fA-F]{8}/y) : ''
    const code = Number.parseInt(digits, 16)
    if (digits === '' || code > 0x10ffff)
      this.fail('toml/syntax', 'an escape that is none of TOML', 'write a backslash as \\\\')
    return String.fromCodePoint(code)
  }

  #one(): string {
    const sign = this.#text.charAt(this.#at)
    this.#at += 1
    return sign
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}
