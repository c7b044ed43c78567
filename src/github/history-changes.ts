/**
 * What each of several commits in a row changed, folder by folder from the top: only folders whose object ids differ are
 * looked into, and those of one depth are asked for together.
 */
import { decodePath, type GitPath } from '../core/git-path.ts'
import { compare } from '../core/problem.ts'
import type { Difference, TreeEntry, Wanted } from '../review/ports.ts'
import { type HistoryLimits, tooLong } from './history-limits.ts'
import type { Row, Rows } from './tree-rows.ts'
import type { TreeShelf } from './tree-shelf.ts'

/** A folder that differs in one of the commits; `null` on the side that does not have it. */
interface Gap {
  /** Bytes of the path, one character each. */
  readonly prefix: string
  readonly before: string | null
  readonly after: string | null
  readonly changes: Difference[]
}

/** A folder that nobody has seen has about so many entries. */
const GUESS = 40

/** @param roots Top folders of commits in a row; `null` for nothing at all. @returns What each but the first changed, by path. */
export async function changesBetween(
  roots: readonly (string | null)[],
  wanted: Wanted,
  shelf: TreeShelf,
  limits: HistoryLimits,
): Promise<readonly (readonly Difference[])[]> {
  const changes = roots.slice(1).map((): Difference[] => [])
  let gaps: Gap[] = changes.flatMap((list, index) => {
    const [before = null, after = null] = [roots[index], roots[index + 1]]
    return before === after ? [] : [{ prefix: '', before, after, changes: list }]
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

interface Sides {
  readonly before: Row | null
  readonly after: Row | null
}

function compareFolder(gap: Gap, shelf: TreeShelf, wanted: Wanted, deeper: Gap[]): void {
  const before = gap.before === null ? NOTHING : shelf.rows(gap.before)
  const after = gap.after === null ? NOTHING : shelf.rows(gap.after)
  for (const [name, row] of after) {
    compareRow(gap, name, { before: before.get(name) ?? null, after: row }, wanted, deeper)
  }
  for (const [name, row] of before) {
    if (!after.has(name)) compareRow(gap, name, { before: row, after: null }, wanted, deeper)
  }
}

const NOTHING: Rows = new Map()

/** A mode that only makes a file executable changes no record. */
function compareRow(gap: Gap, name: string, rows: Sides, wanted: Wanted, deeper: Gap[]): void {
  const { before, after } = rows
  if (before?.oid === after?.oid && before?.kind === after?.kind) return
  const raw = gap.prefix + name
  const [folderBefore, folderAfter] = [folderOf(before), folderOf(after)]
  if (folderBefore !== null || folderAfter !== null) {
    deeper.push({ prefix: `${raw}/`, before: folderBefore, after: folderAfter, changes: gap.changes })
  }
  if (!isFile(before) && !isFile(after)) return
  const path = decodePath(raw)
  if (wanted(path.path)) gap.changes.push({ path: path.path, before: fileOf(before, path), after: fileOf(after, path) })
}

function folderOf(row: Row | null): string | null {
  return row?.kind === 'folder' ? row.oid : null
}

function isFile(row: Row | null): boolean {
  return row !== null && row.kind !== 'folder'
}

function fileOf(row: Row | null, { path, undecodable }: GitPath): TreeEntry | null {
  if (row === null || row.kind === 'folder') return null
  const { kind, oid, size } = row
  return undecodable ? { path, kind, oid, size, undecodable } : { path, kind, oid, size }
}
