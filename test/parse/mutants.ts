/** Files as nobody meant to write them: fixtures with bytes changed, cut, doubled and moved, always the same for a seed. */
import type { Files } from '../review/memory-trees.ts'

/** Numbers below a bound, the same on every machine for a seed. */
export type Dice = (below: number) => number

/** xorshift. */
export function dice(seed: number): Dice {
  let state = seed | 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(1, below)
  }
}

/** What parsers trip over: numbers out of range, names with a meaning, marks of strings, blocks and lines. */
const TOKENS = [
  'NaN',
  '-Infinity',
  '1e309',
  '1.7e308',
  '-1',
  '0',
  '-0.0',
  '1e-320',
  '9'.repeat(400),
  '9223372036854775807',
  '-9223372036854775808',
  'null',
  'true',
  '""',
  '__proto__',
  'constructor',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999+14:00',
  '1970-01-01',
  '{',
  '}',
  '['.repeat(300),
  ']',
  '"',
  "'",
  '`',
  ',',
  ';',
  '|',
  ':',
  ' : ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\u2028',
  '\ufeff',
  '\ud83d\ude00',
  '&a [*a,*a]',
  '<<: *a',
  '!!python/object:os.system',
  '---\n',
  '#',
  '\\u0000',
  '\\',
  '%',
  '{{ x }}',
  '${X}',
]

type Mutation = (bytes: Uint8Array, roll: Dice) => Uint8Array

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** @returns the bytes with those between two offsets replaced. */
function splice(bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array {
  const result = new Uint8Array(from + middle.length + bytes.length - to)
  result.set(bytes.subarray(0, from))
  result.set(middle, from)
  result.set(bytes.subarray(to), from + middle.length)
  return result
}

function stretch(bytes: Uint8Array, roll: Dice): readonly [number, number] {
  const from = roll(bytes.length + 1)
  return [from, Math.min(bytes.length, from + roll(roll(2) === 0 ? 8 : 400))]
}

function token(roll: Dice): Uint8Array {
  return encode(TOKENS[roll(TOKENS.length)] ?? '')
}

/** Offsets of a number in the text; an empty stretch where there is none. */
function numeral(bytes: Uint8Array, roll: Dice): readonly [number, number] {
  const all = [...decode(bytes.subarray(0, 200_000)).matchAll(/\d[\d.]*/g)]
  const one = all[roll(all.length)]
  return one === undefined ? [0, 0] : [one.index, one.index + one[0].length]
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, roll) => bytes.subarray(0, roll(bytes.length)),
  (bytes, roll) => splice(bytes, ...stretch(bytes, roll), new Uint8Array()),
  (bytes, roll) => {
    const at = roll(bytes.length)
    return splice(bytes, at, Math.min(bytes.length, at + 1), Uint8Array.of(roll(256)))
  },
  (bytes, roll) => splice(bytes, ...stretch(bytes, roll), token(roll)),
  (bytes, roll) => {
    const at = roll(bytes.length + 1)
    return splice(bytes, at, at, token(roll))
  },
  (bytes, roll) => splice(bytes, ...numeral(bytes, roll), token(roll)),
  (bytes, roll) => splice(bytes, ...numeral(bytes, roll), token(roll)),
  (bytes, roll) => {
    const [from, to] = stretch(bytes, roll)
    return splice(bytes, to, to, bytes.slice(from, to))
  },
  (bytes, roll) => {
    const lines = decode(bytes).split('\n')
    const [from, to] = [roll(lines.length), roll(lines.length)]
    lines.splice(to, roll(2), lines[from] ?? '')
    return Uint8Array.from(lines.join('\n'), (char) => char.charCodeAt(0))
  },
  (bytes) => Uint8Array.from(decode(bytes).replace(/\r?\n/g, '\r\n'), (char) => char.charCodeAt(0)),
  (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
]

/** @returns the folder with one or two of its files mutated up to four times; now and then one file is missing. */
export function mutate(files: Files, roll: Dice): Files {
  const paths = Object.keys(files)
  const result: Record<string, string | Uint8Array> = { ...files }
  for (let count = 1 + roll(2); count > 0; count -= 1) {
    const path = paths[roll(paths.length)] ?? ''
    const given = result[path]
    if (given === undefined) continue
    let bytes = typeof given === 'string' ? encode(given) : given
    for (let times = 1 + roll(4); times > 0; times -= 1) {
      const mutation = MUTATIONS[roll(MUTATIONS.length)]
      if (mutation !== undefined && bytes.length < 1 << 20) bytes = mutation(bytes, roll)
    }
    result[path] = bytes
  }
  if (roll(8) === 0) delete result[paths[roll(paths.length)] ?? '']
  return result
}
