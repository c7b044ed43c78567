/**
 * Three kinds of wrong, three treatments.
 * 1. The author can fix it: a `Problem`, a value. All are collected and shown.
 * 2. The world refused: a `WorldError`, thrown, caught once in `entry`.
 * 3. We are wrong: an ordinary exception, which nobody catches but the outermost door.
 */

/** Where in a file something stands. Lines and columns count from 1; column 1 and line 1 stand for "the file". */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The groups that problem codes belong to; stable strings, also printed in JSON. */
type ProblemClass =
  | 'E_SIZE'
  | 'E_COUNT'
  | 'E_DEPTH'
  | 'E_TIMEOUT'
  | 'E_MEMORY'
  | 'E_ENCODING'
  | 'E_SYNTAX'
  | 'E_DUP_KEY'
  | 'E_ALIAS'
  | 'E_TAG'
  | 'E_DIRECTIVE'
  | 'E_MULTIDOC'
  | 'E_TYPE'
  | 'E_MISSING'
  | 'E_UNKNOWN_FIELD'
  | 'E_NUMBER'
  | 'E_NONFINITE'
  | 'E_NEGATIVE'
  | 'E_RANGE'
  | 'E_UNIT'
  | 'E_UNIT_CONFLICT'
  | 'E_TIME'
  | 'E_TIME_ORDER'
  | 'E_TIME_FUTURE'
  | 'E_REGION'
  | 'E_HARDWARE'
  | 'E_IMPLAUSIBLE'
  | 'E_CONFLICT'
  | 'E_DUP_RECORD'
  | 'E_NAME'
  | 'E_PATH'
  | 'E_SYMLINK'
  | 'E_FILETYPE'
  | 'E_INCOMPLETE'
  | 'E_TAMPER'
  | 'E_POLICY'

/** Something the author of the pull request can fix. */
export interface Problem {
  /** `area/what`, stable and documented in docs/problems.md: `policy/unit-missing`. */
  readonly code: string
  readonly class: ProblemClass
  /** What is wrong, in the words of the person who wrote the file: `limit "12" has no unit`. */
  readonly message: string
  /** What to write instead: `write "12 kgCO2e"`. */
  readonly hint: string
  readonly at: Place
  /** `error`: something could not be counted. `warning`: it was counted, a person should look. */
  readonly severity: 'error' | 'warning'
}

/** One row of the table that documents an area's codes. The table is the only place where a code gets its class. */
export interface ProblemKind {
  readonly class: ProblemClass
  readonly severity: 'error' | 'warning'
  /** One sentence for docs/problems.md. */
  readonly means: string
  /** One sentence for docs/problems.md: what a person does about it. */
  readonly fix: string
}

export type ProblemTable = Readonly<Record<string, ProblemKind>>

/** Makes the function with which one area reports its problems; a code outside its table does not compile. */
export function reporter<T extends ProblemTable>(table: T) {
  return (code: keyof T & string, at: Place, message: string, hint: string): Problem => {
    const kind = table[code] as ProblemKind
    return { code, class: kind.class, message, hint, at, severity: kind.severity }
  }
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** By file, line, column, code: the same problems always print in the same order. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.code, b.code)
}

/** Code-unit order, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Something outside refused or broke: an API, a disk, a clone without the base commit. */
export class WorldError extends Error {
  readonly code: string
  readonly hint: string
  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'WorldError'
    this.code = code
    this.hint = hint
  }
}

/** Orders by a text of each, in code-unit order. */
export function compareBy<T>(text: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => compare(text(a), text(b))
}
