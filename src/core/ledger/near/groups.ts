/** Records of units by kind and id: of several that have one id, the one that is counted. */
import { mergeGroup } from '../../merge.ts'
import { compareBy } from '../../problem.ts'
import type { Record } from '../../record.ts'
import { type Changes, changesOf, isEqual } from './changes.ts'

export class Groups {
  /** By kind and id, then by unit. */
  readonly #groups = new Map<string, Map<string, readonly Record[]>>()
  readonly #kept = new Map<string, Record>()

  /** @param after By key of the unit, what it holds now; `before` what it held. @returns by kind and id. */
  update(
    before: ReadonlyMap<string, readonly Record[]>,
    after: ReadonlyMap<string, readonly Record[]>,
  ): Changes<Record> {
    const touched = new Set<string>()
    for (const [unit, records] of after) {
      const [was, is] = [byKey(before.get(unit) ?? []), byKey(records)]
      for (const key of new Set([...was.keys(), ...is.keys()])) {
        if (isEqual(was.get(key), is.get(key))) continue
        touched.add(key)
        this.#set(key, unit, is.get(key))
      }
    }
    const [old, now] = [new Map<string, Record>(), new Map<string, Record>()]
    for (const key of touched) {
      const was = this.#kept.get(key)
      const is = this.#merged(key)
      if (was !== undefined) old.set(key, was)
      if (is === null) this.#kept.delete(key)
      else {
        this.#kept.set(key, is)
        now.set(key, is)
      }
    }
    return changesOf(old, now)
  }

  #set(key: string, unit: string, records: readonly Record[] | undefined): void {
    const group = this.#groups.get(key) ?? new Map<string, readonly Record[]>()
    if (records === undefined) group.delete(unit)
    else group.set(unit, records)
    if (group.size === 0) this.#groups.delete(key)
    else this.#groups.set(key, group)
  }

  #merged(key: string): Record | null {
    const group = this.#groups.get(key)
    if (group === undefined) return null
    // Whatever the order in which they came, as after a pause.
    const records = [...group].sort(compareBy(([unit]) => unit)).flatMap(([, some]) => some)
    return mergeGroup(records.sort(compareBy(({ source }) => source.path)), [])
  }
}

function byKey(records: readonly Record[]): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>()
  for (const record of records) {
    const key = `${record.kind} ${record.id}`
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}
