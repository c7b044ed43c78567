/**
 * Calls in a text of Python with the keyword arguments that are written out: texts, whole numbers and products of them,
 * lists of texts. Nothing is run, nothing is looked up: what is computed or stands in a variable is not known.
 */

export type Literal = string | number | readonly string[]

export interface Call {
  /** Last part of the name: `function` of `app.function(`. */
  readonly name: string
  /** All of it: `app.function`. */
  readonly path: string
  readonly line: number
  readonly arguments: ReadonlyMap<string, Literal | null>
}

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'computed'
  readonly text: string
  readonly line: number
}

interface Open {
  readonly path: string
  readonly line: number
  readonly found: Map<string, Literal | null>
}

const TOKEN =
  /(?<space>[ \t\r\f\\]+|#[^\n]*)|(?<line>\n)|(?<prefix>[A-Za-z]{0,2})(?<quote>"""|'''|"|')|(?<name>[A-Za-z_]\w*)|(?<number>[0-9][\w.]*)|(?<sign>[^\s])/y
const MOST_TOKENS = 300_000
const MOST_VALUE = 32

export function callsIn(text: string): readonly Call[] {
  const tokens = tokensOf(text)
  const calls: Call[] = []
  const open: (Open | null)[] = []
  for (const [at, { kind, text: word }] of tokens.entries()) {
    if (kind !== 'sign') continue
    if (word === '(') open.push(callAt(tokens, at))
    else if (word === '[' || word === '{') open.push(null)
    else if (word === ')' || word === ']' || word === '}') close(open.pop() ?? null, calls)
    else if (word === '=') argument(tokens, at, open.at(-1) ?? null)
  }
  return calls
}

function close(one: Open | null, calls: Call[]): void {
  if (one === null || one.found.size === 0) return
  calls.push({ name: one.path.split('.').at(-1) ?? '', path: one.path, line: one.line, arguments: one.found })
}

function callAt(tokens: readonly Token[], at: number): Open | null {
  const names: string[] = []
  let from = at - 1
  while (tokens[from]?.kind === 'name') {
    names.unshift(tokens[from]?.text ?? '')
    if (tokens[from - 1]?.text !== '.') break
    from -= 2
  }
  return names.length === 0 ? null : { path: names.join('.'), line: tokens[from]?.line ?? 1, found: new Map() }
}

/** `name = value` directly in the brackets of a call. */
function argument(tokens: readonly Token[], at: number, call: Open | null): void {
  const [before, name] = [tokens[at - 2]?.text, tokens[at - 1]]
  if (call === null || name?.kind !== 'name' || (before !== '(' && before !== ',')) return
  const value: Token[] = []
  let depth = 0
  for (let next = at + 1; next < tokens.length && value.length <= MOST_VALUE; next += 1) {
    const token = tokens[next] as Token
    if (token.kind === 'sign' && '([{'.includes(token.text)) depth += 1
    if (token.kind === 'sign' && ')]}'.includes(token.text)) depth -= 1
    if (depth < 0 || (depth === 0 && token.kind === 'sign' && token.text === ',')) break
    value.push(token)
  }
  call.found.set(name.text, literalOf(value))
}

function literalOf(value: readonly Token[]): Literal | null {
  const [first] = value
  if (first?.kind === 'text' && value.length === 1) return first.text
  if (first?.text === '[' && value.at(-1)?.text === ']') {
    const inside = value.slice(1, -1).filter(({ kind, text }) => !(kind === 'sign' && text === ','))
    return inside.every(({ kind }) => kind === 'text') ? inside.map(({ text }) => text) : null
  }
  let product = 1
  for (const [index, { kind, text }] of value.entries()) {
    if (index % 2 === 1) {
      if (text !== '*') return null
    } else {
      if (kind !== 'number' || !/^[0-9][0-9_]{0,11}$/.test(text)) return null
      product *= Number(text.replaceAll('_', ''))
    }
  }
  return value.length % 2 === 1 ? product : null
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let line = 1
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null && tokens.length < MOST_TOKENS; match = TOKEN.exec(text)) {
    const { space, line: end, prefix = '', quote, name, number, sign } = match.groups ?? {}
    if (space !== undefined) continue
    if (end !== undefined) line += 1
    else if (quote !== undefined) {
      const from = TOKEN.lastIndex
      const close = endOfText(text, from, quote)
      const inside = text.slice(from, close)
      // Formatted texts, bytes and escapes are computed; so is one that stands beside another.
      const plain = /^[ru]?$/i.test(prefix) && !inside.includes('\\') && inside.length <= 1000
      tokens.push({ kind: plain ? 'text' : 'computed', text: plain ? inside : '', line })
      line += inside.split('\n').length - 1
      TOKEN.lastIndex = Math.min(text.length, close + quote.length)
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name, line })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, line })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, line })
  }
  return tokens
}

/** Where the closing quotes stand; the end of the line or the text where nobody closed them. */
function endOfText(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(quote, at)) return at
    else if (quote.length === 1 && text[at] === '\n') return at
  }
  return text.length
}
