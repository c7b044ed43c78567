/**
 * JSON as tools write it. What is in order goes through `JSON.parse`; what is not gets a place and words.
 *
 * `JSON.parse` alone keeps the last of two equal keys, takes 1e309 for Infinity and 1e-400 for 0, and builds five million
 * nested lists without a word. A value that a reader asks for goes through `fields.ts`, which knows of the numbers.
 */
import { type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { placesIn } from '../yaml/lines.ts'
import { type Fault, type Limits, type Located, parseExactly } from './exact.ts'
import { jsonProblems } from './problems.ts'
import { mayBeParsed, mayHaveLostKeys, measure } from './walk.ts'

const report = reporter(jsonProblems)

/** What is read where nothing else is asked: no record known nests deeper than 20. */
const DEFAULTS: Limits = { nonFinite: 'refuse', maxDepth: 64, maxNodes: 1_000_000 }

/** `nonFinite: 'allow'` reads NaN, Infinity and -Infinity, which Python writes and JSON does not have. */
export type JsonOptions = Partial<Limits>

export interface JsonText {
  /** As `JSON.parse` makes it. Nothing in it is to be merged into another object: a key may be named `__proto__`. */
  readonly value: unknown
  /** Where a key or an item stands; of what is missing, where that which should hold it stands. */
  placeOf(keys: readonly PropertyKey[]): Place
  /** Whether a 0 is written as a number that is none, such as 1e-400. */
  isRounded(keys: readonly PropertyKey[]): boolean
}

/** Reads bytes as UTF-8 and then as one JSON value. Never throws for what the bytes hold. */
export function parseJson(path: string, bytes: Uint8Array, options: JsonOptions = {}): Parsed<JsonText> {
  const decoded = decodeText(path, bytes, 'refuse')
  return decoded.ok ? parseJsonText(path, decoded.value.text, 1, options) : decoded
}

/** @param firstLine The line of the file on which the text begins. */
export function parseJsonText(path: string, text: string, firstLine: number, options: JsonOptions): Parsed<JsonText> {
  const limits = { ...DEFAULTS, ...options }
  if (!/\S/.test(text)) {
    const at = { file: path, line: firstLine, column: 1 }
    return { ok: false, problems: [report('json/empty', at, 'the file is empty', 'write it again, or delete it')] }
  }
  const quick = mayBeParsed(text, limits.maxDepth) ? parseQuickly(text, limits) : null
  if (quick !== null) return { ok: true, value: located(path, text, firstLine, limits, quick.value, null) }
  const exact = parseExactly(text, limits)
  const faults = 'code' in exact ? [exact] : exact.twice
  const [first, ...others] = problemsOf(faults, placesIn(text, path, firstLine))
  if (first) return { ok: false, problems: [first, ...others] }
  if ('code' in exact) throw new Error('a fault without a problem')
  return { ok: true, value: located(path, text, firstLine, limits, exact.value, exact.located) }
}

/** The value, if nothing at all is wrong with it. */
function parseQuickly(text: string, { maxDepth, maxNodes }: Limits): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    const tree = measure(value, maxDepth, maxNodes)
    return tree.tooDeep || tree.nodes > maxNodes || mayHaveLostKeys(text, value, tree) ? null : { value }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function problemsOf(faults: readonly Fault[], placeAt: (offset: number) => Place): Problem[] {
  return faults.map(({ code, offset, message, hint }) => report(code, placeAt(offset), message, hint))
}

/** Places are worked out when one is asked for, which is nearly never. */
function located(
  file: string,
  text: string,
  firstLine: number,
  limits: Limits,
  value: unknown,
  known: Located | null,
): JsonText {
  let [root, placeAt]: [Located | null, ((offset: number) => Place) | null] = [known, null]
  let mayRound: boolean | null = null
  const offsetOf = (keys: readonly PropertyKey[]) => {
    root ??= rootOf(text, limits)
    return nearest(root, keys)
  }
  return {
    value,
    placeOf(keys) {
      placeAt ??= placesIn(text, file, firstLine)
      return placeAt(offsetOf(keys).offset)
    },
    isRounded(keys) {
      // Zeros are common and such numbers are not: one search of the text saves looking for the place of each zero.
      mayRound ??= TINY.test(text)
      if (!mayRound) return false
      const { offset, found } = offsetOf(keys)
      const written = found ? writtenAfter(text, offset, typeof keys.at(-1) === 'string') : ''
      return /^-?[0.]*[1-9]/.test(written)
    },
  }
}

function rootOf(text: string, limits: Limits): Located {
  const exact = parseExactly(text, limits)
  if ('code' in exact) throw new Error(`two parsers of JSON disagree: ${exact.message}`)
  return exact.located
}

function nearest(root: Located, keys: readonly PropertyKey[]): { offset: number; found: boolean } {
  let node = root
  for (const key of keys) {
    if (typeof node === 'number') return { offset: node, found: false }
    const index = node.keys === null ? Number(key) : node.keys.indexOf(String(key))
    const part = node.parts[index]
    if (part === undefined) return { offset: node.at, found: false }
    node = part
  }
  return { offset: typeof node === 'number' ? node : node.at, found: true }
}

/** What every number below 1e-323 has: an exponent of three digits, or very many zeros. */
const TINY = /[eE]-[0-9]{3}|0{200}/

/** The number or word that begins at an offset, or behind the key there; nothing where a text or a bracket does. */
function writtenAfter(text: string, offset: number, isMember: boolean): string {
  const key = isMember ? /"(?:[^"\\]|\\.)*"[ \t\n\r]*:[ \t\n\r]*/y : /(?:)/y
  key.lastIndex = offset
  key.exec(text)
  const value = /[-+.A-Za-z0-9]+/y
  value.lastIndex = key.lastIndex
  return value.exec(text)?.[0] ?? ''
}
