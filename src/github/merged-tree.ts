/**
 * What the branch would hold after the merge. A pull request starts from an older commit of its base (the fork point);
 * what base has gained since is missing in head without being removed by anybody. So, path by path, as git merges
 * trees: what the pull request changed since the fork point comes from head, everything else from base.
 */
import type { TreeEntry } from '../review/ports.ts'

type Side = readonly TreeEntry[]

export function mergedTree(forkPoint: Side, base: Side, head: Side): Side {
  const before = byPath(forkPoint)
  const proposed = byPath(head)
  const current = byPath(base)
  const merged = new Map(current)
  for (const [path, entry] of proposed) if (!isSame(before.get(path), entry)) merged.set(path, entry)
  for (const path of before.keys()) if (!proposed.has(path)) merged.delete(path)
  return [...merged.values()]
}

/** Every path whose content or kind differs. A mode that only makes a file executable changes no record. */
export function changedPaths(base: Side, head: Side): readonly string[] {
  const before = byPath(base)
  const after = byPath(head)
  const changed = head.filter((entry) => !isSame(before.get(entry.path), entry)).map((entry) => entry.path)
  for (const path of before.keys()) if (!after.has(path)) changed.push(path)
  return changed
}

function isSame(a: TreeEntry | undefined, b: TreeEntry): boolean {
  return a !== undefined && a.oid === b.oid && a.kind === b.kind
}

function byPath(side: Side): Map<string, TreeEntry> {
  return new Map(side.map((entry) => [entry.path, entry]))
}
