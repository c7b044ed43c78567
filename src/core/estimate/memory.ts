/**
 * Names repeat for every run of a repository, and resolving one may mean a dozen spellings: what a catalogue answered once
 * it is not asked again. The catalogue never changes, so the answer cannot go stale.
 */
import type { Catalogue } from '../catalogue.ts'

export type Memory<T> = (catalogue: Catalogue, key: string, ask: () => T) => T

export function memory<T>(): Memory<T> {
  const answers = new WeakMap<Catalogue, Map<string, T>>()
  return (catalogue, key, ask) => {
    let known = answers.get(catalogue)
    if (known === undefined) {
      known = new Map()
      answers.set(catalogue, known)
    }
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = ask()
    known.set(key, answer)
    return answer
  }
}
