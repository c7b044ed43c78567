/**
 * What a reader asks of a JSON value: `null` where it is not there or is null, a problem where it is of another kind.
 * Nothing is turned into a number: `"5"`, `true`, `[5]` and `{"valueOf": 5}` are none.
 */
import { type Problem, reporter } from '../../core/problem.ts'
import type { JsonText } from './document.ts'
import { jsonProblems } from './problems.ts'

const report = reporter(jsonProblems)

type Keys = readonly (string | number)[]
export type JsonObject = Readonly<Record<string, unknown>>

/** Any finite number. NaN, infinities and numbers that were rounded to 0 are problems. */
export function numberAt(json: JsonText, keys: Keys, problems: Problem[]): number | null {
  const value = valueAt(json.value, keys)
  if (value === undefined || value === null) return null
  if (typeof value !== 'number') return wrongKind(json, keys, problems, value, 'a number')
  if (!Number.isFinite(value)) {
    const hint = 'restore the number that was measured'
    problems.push(report('json/not-finite', json.placeOf(keys), `${named(keys)} is not a finite number`, hint))
    return null
  }
  if (value === 0 && json.isRounded(keys)) {
    const message = `${named(keys)} is too small to count`
    problems.push(report('json/out-of-range', json.placeOf(keys), message, 'write 0, or check the exponent'))
    return null
  }
  return value
}

/** A number of at least zero: a quantity. */
export function amountAt(json: JsonText, keys: Keys, problems: Problem[]): number | null {
  const value = numberAt(json, keys, problems)
  if (value === null || (value >= 0 && !Object.is(value, -0))) return value
  const hint = 'restore the number that was measured'
  problems.push(report('json/negative', json.placeOf(keys), `${named(keys)} is negative`, hint))
  return null
}

export function textAt(json: JsonText, keys: Keys, problems: Problem[]): string | null {
  const value = valueAt(json.value, keys)
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') return wrongKind(json, keys, problems, value, 'a text')
  if (value.includes('\0') || /[\ud800-\udfff]/u.test(value)) {
    const what = value.includes('\0') ? 'a NUL character' : 'half of a surrogate pair'
    const message = `${named(keys)} contains ${what}`
    problems.push(report('json/name', json.placeOf(keys), message, 'delete the escape sequence'))
    return null
  }
  return value
}

export function objectAt(json: JsonText, keys: Keys, problems: Problem[]): JsonObject | null {
  const value = valueAt(json.value, keys)
  if (value === undefined || value === null || isObject(value)) return value ?? null
  return wrongKind(json, keys, problems, value, 'an object')
}

export function listAt(json: JsonText, keys: Keys, problems: Problem[]): readonly unknown[] | null {
  const value = valueAt(json.value, keys)
  if (value === undefined || value === null || Array.isArray(value)) return value ?? null
  return wrongKind(json, keys, problems, value, 'a list')
}

/** What the keys lead to, of the object's own; `undefined` where the way ends. */
function valueAt(root: unknown, keys: Keys): unknown {
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongKind(json: JsonText, keys: Keys, problems: Problem[], value: unknown, wanted: string): null {
  const message = `${named(keys)} is ${kindOf(value)}, where ${wanted} belongs`
  problems.push(report('json/type', json.placeOf(keys), message, `restore ${wanted}, as the tool writes it`))
  return null
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'a text'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The last key by name; items of a list go by the name of their list. */
function named(keys: Keys): string {
  return keys.findLast((key) => typeof key === 'string')?.toString() ?? 'the value'
}
