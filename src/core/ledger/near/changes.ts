/** What changed of a set of records, from step to step of merging. */

export interface Changed<T> {
  readonly before: T | null
  readonly after: T | null
}

/** By id. What is the same before and after is left out. */
export type Changes<T> = ReadonlyMap<string, Changed<T>>

/** @returns nothing where the two are equal. */
export function changesOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Changes<T> {
  const changes = new Map<string, Changed<T>>()
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null]
    if (!isEqual(was, is)) changes.set(id, { before: was, after: is })
  }
  return changes
}

/** Values as JSON holds them; a field that is undefined is none. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b)
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isEqual(one, b[at]))
  }
  const [mine, its] = [a as Fields, b as Fields]
  for (const key of Object.keys(mine)) if (!isEqual(mine[key], its[key])) return false
  for (const key of Object.keys(its)) if (its[key] !== undefined && mine[key] === undefined) return false
  return true
}

type Fields = { readonly [key: string]: unknown }
