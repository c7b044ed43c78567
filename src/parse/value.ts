/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */
import { type NumberResult, shorten, trimBlanks } from '../core/number.ts'
import type { ProblemKind } from '../core/problem.ts'

export type Read<T, W extends string = ValueProblem> = { readonly ok: true; readonly value: T } | Refused<W>

export interface Refused<W extends string = ValueProblem> {
  readonly ok: false
  readonly what: W
  /** Completes a sentence that begins with the name of the field: `"12" has no unit`. */
  readonly why: string
  /** `write "12 kgCO2e"`. */
  readonly hint: string
}

/** The same in every file that people write by hand; each area prefixes them with its name. */
export const valueKinds = {
  missing: {
    class: 'E_MISSING',
    severity: 'error',
    means: 'A key that is needed is not there, or has no value.',
    fix: 'Add the key with a value.',
  },
  type: {
    class: 'E_TYPE',
    severity: 'error',
    means: 'A list or a mapping stands where one value is expected, or the other way round.',
    fix: 'Write what the hint shows.',
  },
  choice: {
    class: 'E_TYPE',
    severity: 'error',
    means: 'The key takes one of a few words, and this is none of them.',
    fix: 'Write one of the words that the hint names, in lower case.',
  },
  'unknown-key': {
    class: 'E_UNKNOWN_FIELD',
    severity: 'error',
    means:
      'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
    fix: 'Correct the spelling, or delete the line.',
  },
  number: {
    class: 'E_NUMBER',
    severity: 'error',
    means: 'The text is not a number, or could be read as two different ones (`1,234`).',
    fix: 'Write digits with one decimal point and no separators.',
  },
  'not-finite': {
    class: 'E_NONFINITE',
    severity: 'error',
    means: 'The number is infinite, not a number, or too large to count.',
    fix: 'Write a number.',
  },
  negative: {
    class: 'E_NEGATIVE',
    severity: 'error',
    means: 'The number is negative where only zero and more make sense.',
    fix: 'Write a number of at least 0.',
  },
  'out-of-range': {
    class: 'E_RANGE',
    severity: 'error',
    means: 'The number lies outside what is possible for this key.',
    fix: 'Write a number in the range that the hint names.',
  },
  'unit-missing': {
    class: 'E_UNIT',
    severity: 'error',
    means: 'A quantity has no unit.',
    fix: 'Write the unit after the number, such as `50 kgCO2e`.',
  },
  unit: {
    class: 'E_UNIT',
    severity: 'error',
    means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
    fix: 'Write one of the units that the hint names.',
  },
  region: {
    class: 'E_REGION',
    severity: 'error',
    means: 'The text is neither `provider:region` nor a country or grid zone.',
    fix: 'Write for example `aws:eu-west-3` or `FR`.',
  },
  hardware: {
    class: 'E_HARDWARE',
    severity: 'error',
    means: 'The text is not a count and the name of a device.',
    fix: 'Write for example `8x NVIDIA H100 SXM`.',
  },
  name: {
    class: 'E_NAME',
    severity: 'error',
    means: 'A name is blank, longer than 200 characters, or has a control character.',
    fix: 'Write a shorter name in plain characters.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>

/** A name for people: not blank, at most 200 characters, no control characters. */
export function parseName(text: string): Read<string> {
  const written = trimBlanks(text)
  if (written === '') return refuse('name', 'is blank', 'write a name')
  if (/[\p{Cc}\u2028\u2029]/u.test(written))
    return refuse('name', `"${shorten(written)}" has a control character or a line break`, 'write it on one line')
  if (written.length > 200 && [...written.slice(0, 500)].length > 200)
    return refuse('name', `"${shorten(written)}" is longer than 200 characters`, 'shorten it')
  return { ok: true, value: written }
}

export type ValueProblem = keyof typeof valueKinds

const OF_NUMBER = {
  E_MISSING: 'missing',
  E_NUMBER: 'number',
  E_NONFINITE: 'not-finite',
  E_NEGATIVE: 'negative',
  E_RANGE: 'out-of-range',
  E_UNIT: 'unit',
} as const

export function refuse<W extends string = ValueProblem>(what: W, why: string, hint: string): Refused<W> {
  return { ok: false, what, why, hint }
}

/** Takes the answer of the number grammar as the answer for a value. */
export function fromNumber(read: NumberResult): Read<number> {
  return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint)
}

/** The kinds above under the codes of one area: `policy/unit-missing`. */
export function valueProblems<A extends string>(
  area: A,
): { readonly [K in ValueProblem as `${A}/${K}`]: (typeof valueKinds)[K] } {
  const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind])
  return Object.fromEntries(entries) as { readonly [K in ValueProblem as `${A}/${K}`]: (typeof valueKinds)[K] }
}
