/**
 * One step of merging, kept up to date: records fall into groups of which none can change what becomes of another, and
 * only groups in which something changed are worked again.
 */
import { compare } from '../../problem.ts'
import { type Changes, changesOf } from './changes.ts'

interface Named {
  readonly id: string
}

/** Which records may be related; more than are is only slower, fewer is wrong. */
export interface Near<T> {
  add(one: T): void
  remove(one: T): void
  /** Ids, some of which may not exist. The relation has to hold both ways. */
  of(one: T): Iterable<string>
}

export class Stage<T extends Named> {
  readonly #near: Near<T>
  readonly #work: (group: readonly T[]) => readonly T[]
  readonly #given = new Map<string, T>()
  /** By id of what is given: what became of its group. */
  readonly #made = new Map<string, readonly T[]>()

  /** @param work Gets a group in order of ids. */
  constructor(near: Near<T>, work: (group: readonly T[]) => readonly T[]) {
    this.#near = near
    this.#work = work
  }

  update(changes: Changes<T>): Changes<T> {
    if (changes.size === 0) return new Map()
    const before = new Map<string, T>()
    const after = new Map<string, T>()
    const starts = this.#take(changes, before)
    const seen = new Set<string>()
    for (const start of starts) {
      const group = this.#group(start, seen)
      if (group.length === 0) continue
      const made = this.#work(group)
      for (const { id } of group) {
        this.#forget(id, before)
        this.#made.set(id, made)
      }
      for (const one of made) after.set(one.id, one)
    }
    return changesOf(before, after)
  }

  /** @returns ids from which every group is reached that something came into, or went out of. */
  #take(changes: Changes<T>, before: Map<string, T>): ReadonlySet<string> {
    const starts = new Set(changes.keys())
    for (const id of changes.keys()) {
      const was = this.#given.get(id)
      if (was === undefined) continue
      for (const near of this.#near.of(was)) starts.add(near)
      this.#near.remove(was)
      this.#given.delete(id)
      this.#forget(id, before)
    }
    for (const [id, { after }] of changes) {
      if (after === null) continue
      this.#given.set(id, after)
      this.#near.add(after)
    }
    return starts
  }

  #forget(id: string, before: Map<string, T>): void {
    for (const one of this.#made.get(id) ?? []) before.set(one.id, one)
    this.#made.delete(id)
  }

  #group(start: string, seen: Set<string>): readonly T[] {
    const group: T[] = []
    const waiting = [start]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const one = this.#given.get(id)
      if (one === undefined || seen.has(id)) continue
      seen.add(id)
      group.push(one)
      for (const near of this.#near.of(one)) if (!seen.has(near)) waiting.push(near)
    }
    return group.sort((a, b) => compare(a.id, b.id))
  }
}
