/**
 * Names repeat for every run of a repository, and resolving one may mean a dozen spellings: what a catalogue answered once
 * it is not asked again. The catalogue never changes, so the answer cannot go stale.
 */
import type { Catalogue } from '../catalogue.ts'

/** @param key Names the answer, alone or within `kind`: two parts, because joining them takes longer than looking twice. */
export type Memory<T> = (catalogue: Catalogue, key: string, ask: () => T, kind?: Kind) => T

type Kind = string | number | null

export function memory<T>(): Memory<T> {
  const answers = new WeakMap<Catalogue, Map<Kind, Map<string, T>>>()
  // Of one evaluation there is one catalogue, so it is not looked up again and again.
  let last: Catalogue | null = null
  let kinds = new Map<Kind, Map<string, T>>()
  return (catalogue, key, ask, kind = null) => {
    if (catalogue !== last) {
      kinds = answers.get(catalogue) ?? new Map()
      answers.set(catalogue, kinds)
      last = catalogue
    }
    const known = kinds.get(kind) ?? added(kinds, kind)
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = ask()
    known.set(key, answer)
    return answer
  }
}

function added<T>(kinds: Map<Kind, Map<string, T>>, kind: Kind): Map<string, T> {
  const none = new Map<string, T>()
  kinds.set(kind, none)
  return none
}
