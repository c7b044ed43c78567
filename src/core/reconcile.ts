/**
 * Base against head, item by item. Identity is the record's id; where a format has none of its own (a model card is
 * named by its path), a record that left one path and appeared unchanged at another has moved, it is not new.
 */
import { type Merged, measure } from './merge.ts'
import { compare } from './problem.ts'
import type { Record, Run } from './record.ts'
import type { Change } from './report.ts'

/** One record on both sides; `removed` has no head, `new` has no base. */
export interface Item {
  readonly change: Change
  readonly base: Record | null
  readonly head: Record | null
}

/** @returns every record of either side once, sorted by kind and id. */
export function reconcile(base: Merged, head: Merged): readonly Item[] {
  const before = byKey(base)
  const after = byKey(head)
  const items: Item[] = []
  const told = new Set<string>()
  const betterAccounts = accountsThatLeft(before, after)
  for (const [key, record] of after) {
    const known = before.get(key) ?? earlierAccount(record, before, after) ?? betterAccounts.get(key) ?? null
    const base = known !== null && told.has(`${known.kind} ${known.id}`) ? null : known
    if (base !== null) told.add(`${base.kind} ${base.id}`)
    items.push(...pair(base, record))
  }
  for (const [key, record] of before) if (!told.has(key)) items.push({ change: 'removed', base: record, head: null })
  return withoutMoves(items).sort((a, b) => compare(keyOf(a), keyOf(b)))
}

type Keyed = ReadonlyMap<string, Record>

function byKey(side: Merged): Keyed {
  const records: readonly Record[] = [...side.runs, ...side.plans, ...side.servings]
  return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]))
}

/**
 * A better account of a run that base knows by another record: the same compute, not a second one. Only a record that is
 * counted nowhere else any more can be that, so that nothing that was booked on its own goes away.
 */
function earlierAccount(record: Record, before: Keyed, after: Keyed): Record | null {
  for (const { id } of record.alsoIn ?? []) {
    const key = `${record.kind} ${id}`
    const known = before.get(key)
    if (known !== undefined && !after.has(key)) return known
  }
  return null
}

/**
 * By the record that it was counted for: a better account that is gone. What is left of the run is no second one, and is
 * charged by what it says more.
 */
function accountsThatLeft(before: Keyed, after: Keyed): Keyed {
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record)
  return new Map(gone.flatMap((one) => (one.alsoIn ?? []).map(({ id }) => [`${one.kind} ${id}`, one] as const)))
}

function keyOf(item: Item): string {
  const record = item.head ?? item.base
  return record ? `${record.kind} ${record.id}` : ''
}

function pair(base: Record | null, head: Record): Item[] {
  if (!base) return [{ change: 'new', base, head }]
  // First of all, because a run that took no time begins when it has ended.
  if (measure(base) === measure(head)) return [{ change: 'same', base, head }]
  if (beganAfter(head, base)) {
    return [
      { change: 'removed', base, head: null },
      { change: 'new', base: null, head },
    ]
  }
  return [{ change: 'changed', base, head }]
}

/**
 * A run that began after the one of its id had ended is another run: an entry that was overwritten, which is charged
 * whole while the old one stays booked. Trackers restart under one id, so their files are not read this way.
 */
export function beganAfter(head: Record, base: Record): boolean {
  if (head.kind !== 'run' || base.kind !== 'run' || head.source.format === 'codecarbon') return false
  const [began, ended] = [beginning(head), instant(base.finished)]
  return began !== null && ended !== null && began >= ended
}

function beginning({ started, finished, durationS }: Run): number | null {
  const ended = instant(finished)
  return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS * 1000)
}

/** Milliseconds; a time without a zone is taken as UTC, the same on every machine. */
function instant(time: string | null): number | null {
  if (time === null) return null
  const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`)
  return Number.isNaN(milliseconds) ? null : milliseconds
}

/** Only these: elsewhere a new id with old figures is a second charge, or hiding one would be as easy as renaming it. */
function isNamedByPath(record: Record): boolean {
  return record.source.format === 'model-card'
}

function withoutMoves(items: readonly Item[]): Item[] {
  const gone = new Map<string, Item[]>()
  for (const item of items) {
    if (item.change !== 'removed' || !item.base || !isNamedByPath(item.base)) continue
    const key = measure(item.base)
    gone.set(key, [...(gone.get(key) ?? []), item])
  }
  if (gone.size === 0) return [...items]
  const moved = new Set<Item>()
  const result = items.map((item) => {
    if (item.change !== 'new' || !item.head || !isNamedByPath(item.head)) return item
    const origin = gone.get(measure(item.head))?.pop()
    if (!origin) return item
    moved.add(origin)
    return { change: 'same', base: origin.base, head: item.head } satisfies Item
  })
  return result.filter((item) => !moved.has(item))
}
