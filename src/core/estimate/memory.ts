/**
 * Names repeat for every run of a repository, and resolving one may mean a dozen spellings: what a catalogue answered once
 * it is not asked again. The catalogue never changes, so the answer cannot go stale.
 */
import type { Catalogue } from '../catalogue.ts'

export type Memory<T> = (catalogue: Catalogue, key: string, ask: () => T) => T

export function memory<T>(): Memory<T> {
  const answers = new WeakMap<Catalogue, Map<string, T>>()
  // Of one evaluation there is one catalogue, so it is not looked up again and again.
  let last: Catalogue | null = null
  let known = new Map<string, T>()
  return (catalogue, key, ask) => {
    if (catalogue !== last) {
      known = answers.get(catalogue) ?? new Map()
      answers.set(catalogue, known)
      last = catalogue
    }
    const here = known
    const found = here.get(key)
    if (found !== undefined) return found
    const answer = ask()
    here.set(key, answer)
    return answer
  }
}
