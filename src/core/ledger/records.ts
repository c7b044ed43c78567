/** The records that stand on a branch, and what a landing does to them. */
import { mergeRecords } from '../merge.ts'
import { compareBy } from '../problem.ts'
import { type Item, reconcile } from '../reconcile.ts'
import type { Record } from '../record.ts'
import type { StandingUnit } from './chronicle.ts'

export class StandingRecords {
  readonly #units = new Map<string, readonly Record[]>()
  #count = 0

  constructor(units: readonly StandingUnit[]) {
    for (const { key, records } of units) this.#set(key, records)
  }

  get count(): number {
    return this.#count
  }

  /** @param changed By key of the unit, what it holds now. @returns what is new, changed, removed or has another id. */
  update(changed: ReadonlyMap<string, readonly Record[]>): readonly Item[] {
    const before = mergeRecords(this.#records())
    for (const [key, records] of changed) this.#set(key, records)
    return reconcile(before, mergeRecords(this.#records())).filter(isMoved)
  }

  all(): StandingUnit[] {
    return [...this.#units].map(([key, records]) => ({ key, records })).sort(compareBy(({ key }) => key))
  }

  #set(key: string, records: readonly Record[]): void {
    this.#count += records.length - (this.#units.get(key)?.length ?? 0)
    if (records.length === 0) this.#units.delete(key)
    else this.#units.set(key, records)
  }

  #records(): Record[] {
    return [...this.#units.values()].flat().sort(compareBy(({ source }) => source.path))
  }
}

/** What stays the same is told only where its account goes over to another id. */
export function isMoved({ change, base, head }: Item): boolean {
  return change !== 'same' || base?.id !== head?.id
}
