/**
 * Holds a located YAML tree against a zod schema and turns what does not fit into problems with places.
 * The schema sees text only; each value brings its own reading (`written`), so that no library guesses a number.
 */
import * as z from 'zod'
import { shorten } from '../core/number.ts'
import type { Place, Problem } from '../core/problem.ts'
import { nearest } from './nearest.ts'
import type { Read } from './value.ts'
import { isEmpty, keyPlaceOf, type LocatedNode, placeOf, toPlain } from './yaml/located.ts'

/** Makes a problem of the area that the file belongs to: `what` is one of the kinds of value problems or of the area's own. */
export type MakeProblem = (what: string, at: Place, message: string, hint: string) => Problem

/** Keys that exist in the design and not in this release, with what to write instead: refused by name, never ignored. */
export type LaterKeys = ReadonlyMap<string, string>

/** What a key is, for people and for editors. */
export interface Meaning {
  readonly description: string
  readonly examples: readonly [string | number | boolean, ...(string | number | boolean)[]]
  /** JSON Schema of the value as an editor sees it. */
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | readonly ['number', 'string']
  readonly [more: string]: unknown
}

/** A value that is read from its text by a function of ours. */
export function written<T>(read: (text: string) => Read<T, string>, meaning: Meaning) {
  return z
    .string()
    .transform((text, context): T => {
      const result = read(text)
      if (result.ok) return result.value
      context.addIssue({ code: 'custom', message: result.why, params: { what: result.what, hint: result.hint } })
      return z.NEVER
    })
    .meta({ type: 'string', ...meaning })
}

/** A single text where a list is also possible. */
export function oneOrMore<T extends z.ZodType>(item: T, meaning: Meaning) {
  const { type, ...rest } = { type: 'string', ...meaning }
  const json = { anyOf: [{ type }, { type: 'array', items: { type } }] }
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item))
    .meta({ ...json, ...rest, type: undefined, items: undefined })
}

/** Nobody reads more, and a file of fifty thousand mistakes should not take seconds. */
const MOST_ISSUES = 500

/** Everything in the tree that does not fit the schema, in no particular order. */
export function shapeProblems(
  schema: z.ZodType,
  root: LocatedNode,
  make: MakeProblem,
  later: LaterKeys,
): readonly Problem[] {
  // A key that is not known is a problem of its own, whatever stands below it.
  const empty = emptyPaths(root)
    .slice(0, MOST_ISSUES)
    .filter((path) => schemaAt(schema, path) !== null)
  const problems = empty.map((path) => {
    return make('missing', keyPlaceOf(root, path), `${label(path)} has no value`, 'write a value, or delete the line')
  })
  const hidden = new Set(empty.map((path) => path.join('\0')))
  const result = schema.safeParse(toPlain(root))
  const issues = (result.error?.issues ?? [])
    .slice(0, MOST_ISSUES)
    .filter((issue) => !hidden.has(issue.path.join('\0')))
  return [...problems, ...issues.flatMap((issue) => issueProblems(issue, schema, root, make, later))]
}

function issueProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  root: LocatedNode,
  make: MakeProblem,
  later: LaterKeys,
): readonly Problem[] {
  const { path } = issue
  const name = label(path)
  const node = exactNode(root, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey(key, [...path, key], schema, root, make, later))
  }
  // An item of a list goes by its list, whose example shows both.
  const example = exampleAt(schema, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path)
  if (node === undefined)
    return [make('missing', placeOf(root, path), `${name} is missing`, `add "${name}: ${example}"`)]
  if (issue.code === 'custom') {
    const { what, hint } = issue.params as { what: string; hint: string }
    return [make(what, node.at, `${name} ${issue.message}`, hint)]
  }
  if (issue.code === 'invalid_value' && node.kind === 'scalar') {
    const choices = issue.values.map(String)
    const meant = nearest(node.text, choices)
    const hint = `write ${meant ? `"${meant}"` : listed(choices)}`
    return [make('choice', node.at, `${name} "${shorten(node.text)}" is not known`, hint)]
  }
  const item = typeof path.at(-1) === 'number' ? 'has an item that is' : 'is'
  const kind = node.kind === 'map' ? 'a mapping' : node.kind === 'list' ? 'a list' : 'a single value'
  return [make('type', node.at, `${name} ${item} ${kind}`, `write it as ${name}: ${example}`)]
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  root: LocatedNode,
  make: MakeProblem,
  later: LaterKeys,
): Problem {
  const at = keyPlaceOf(root, path)
  const instead = later.get(key)
  if (instead !== undefined) return make('later', at, `${key} is not in this release`, instead)
  const known = keysAt(schema, path.slice(0, -1))
  const meant = nearest(key, known)
  const hint = meant ? `write "${meant}"` : `the keys here are ${listed(known, 'and')}`
  return make('unknown-key', at, `"${shorten(key)}" is not a known key`, hint)
}

/** The name that stands before the value: the last key of the path; items of a list go by the name of their list. */
function label(path: readonly PropertyKey[]): string {
  const last = path.findLast((step) => typeof step === 'string')
  return last === undefined ? (path.length > 0 ? 'the item' : 'the document') : String(last)
}

function exactNode(root: LocatedNode, path: readonly PropertyKey[]): LocatedNode | undefined {
  let node: LocatedNode | undefined = root
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value
    else if (node?.kind === 'list') node = node.items[Number(step)]
    // A single value that was taken as a list of one.
    else if (step !== 0) return undefined
  }
  return node
}

/** Keys without a value. A schema would take them for keys that are not there. */
export function emptyPaths(node: LocatedNode, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (isEmpty(node)) return [path]
  if (node.kind === 'list') return node.items.flatMap((item, index) => emptyPaths(item, [...path, index]))
  if (node.kind === 'map')
    return [...node.entries.values()].flatMap(({ key, value }) => emptyPaths(value, [...path, key]))
  return []
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path)
  const object = found && unwrapped(found)
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

function exampleAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let found = schemaAt(schema, path)
  while (found && !found.meta()?.examples) found = inner(found)
  const examples = found?.meta()?.examples
  return Array.isArray(examples) ? String(examples[0]) : '…'
}

/** The schema of what a path leads to; `null` below a key that is not known. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let found: z.ZodType | null = schema
  for (const step of path) {
    const outer: z.ZodType = unwrapped(found)
    // `Object.hasOwn`, for there may be a key named `constructor`.
    if (outer instanceof z.ZodObject)
      found = Object.hasOwn(outer.shape, step) ? (outer.shape[String(step)] as z.ZodType) : null
    else if (outer instanceof z.ZodArray) found = outer.element as z.ZodType
    if (found === null) return null
  }
  return found
}

/** Without the wrappers for defaults and the like. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const within = inner(schema)
  return within === null ? schema : unwrapped(within)
}

function inner(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return schema.unwrap() as z.ZodType
  }
  return null
}

function listed(words: readonly string[], last = 'or'): string {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}
