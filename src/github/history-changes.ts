/**
 * What each of several commits in a row changed, folder by folder from the top: only folders whose object ids differ are
 * looked into, and those of one depth are asked for together.
 */
import { compare } from '../core/problem.ts'
import type { Difference, TreeEntry, Wanted } from '../review/ports.ts'
import { type HistoryLimits, tooLong } from './history-limits.ts'
import type { Row } from './tree-rows.ts'
import type { TreeShelf } from './tree-shelf.ts'

/** A folder that differs in one of the commits; `null` on the side that does not have it. */
interface Gap {
  readonly prefix: string
  readonly undecodable: boolean
  readonly before: string | null
  readonly after: string | null
  readonly changes: Difference[]
}

/** A folder that nobody has seen has about so many entries. */
const GUESS = 40

/** @param roots Top folders of commits in a row. @returns What each but the first changed, by path. */
export async function changesBetween(
  roots: readonly string[],
  wanted: Wanted,
  shelf: TreeShelf,
  limits: HistoryLimits,
): Promise<readonly (readonly Difference[])[]> {
  const changes = roots.slice(1).map((): Difference[] => [])
  let gaps: Gap[] = changes.flatMap((list, index) => {
    const [before = null, after = null] = [roots[index], roots[index + 1]]
    return before === after ? [] : [{ prefix: '', undecodable: false, before, after, changes: list }]
  })
  let count = 0
  while (gaps.length > 0) {
    count += gaps.length
    if (count > limits.gaps) throw tooLong(`more than ${limits.gaps} folders differ within ${changes.length} commits`)
    await shelf.load(gaps.flatMap((gap) => wishes(gap, shelf)))
    const deeper: Gap[] = []
    for (const gap of gaps) compareFolder(gap, shelf, wanted, deeper)
    gaps = deeper
  }
  for (const list of changes) list.sort((a, b) => compare(a.path, b.path))
  return changes
}

/** What a folder held before is the best guess of what it holds after. */
function wishes({ before, after }: Gap, shelf: TreeShelf) {
  const guess = (before === null ? null : shelf.sizeOf(before)) ?? GUESS
  return [before, after].flatMap((oid) => (oid === null ? [] : [{ oid, guess }]))
}

function compareFolder(gap: Gap, shelf: TreeShelf, wanted: Wanted, deeper: Gap[]): void {
  const before = gap.before === null ? null : shelf.rows(gap.before)
  const after = gap.after === null ? null : shelf.rows(gap.after)
  for (const [key, row] of after ?? []) compareRow(gap, before?.get(key) ?? null, row, wanted, deeper)
  for (const [key, row] of before ?? []) if (after?.has(key) !== true) compareRow(gap, row, null, wanted, deeper)
}

/** A mode that only makes a file executable changes no record. */
function compareRow(gap: Gap, before: Row | null, after: Row | null, wanted: Wanted, deeper: Gap[]): void {
  if (before?.oid === after?.oid && before?.kind === after?.kind) return
  const { name } = (after ?? before) as Row
  const path = gap.prefix + name.text
  const undecodable = gap.undecodable || name.undecodable
  const [folderBefore, folderAfter] = [folderOf(before), folderOf(after)]
  if (folderBefore !== null || folderAfter !== null) {
    deeper.push({ prefix: `${path}/`, undecodable, before: folderBefore, after: folderAfter, changes: gap.changes })
  }
  const [fileBefore, fileAfter] = [fileOf(before, path, undecodable), fileOf(after, path, undecodable)]
  if ((fileBefore !== null || fileAfter !== null) && wanted(path)) {
    gap.changes.push({ path, before: fileBefore, after: fileAfter })
  }
}

function folderOf(row: Row | null): string | null {
  return row?.kind === 'folder' ? row.oid : null
}

function fileOf(row: Row | null, path: string, undecodable: boolean): TreeEntry | null {
  if (row === null || row.kind === 'folder') return null
  const { kind, oid, size } = row
  return undecodable ? { path, kind, oid, size, undecodable } : { path, kind, oid, size }
}
