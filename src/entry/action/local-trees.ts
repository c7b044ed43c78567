/**
 * The two commits from the checkout, when it has both and the commit that they started from; git answers in
 * milliseconds what the API answers in seconds. Files of the workspace are never looked at, only commits.
 */
import { WorldError } from '../../core/problem.ts'
import { gitTrees, openGitTrees } from '../../disk/git.ts'
import type { Checkout } from '../../disk/git-process.ts'
import { findCheckout, mergeBase } from '../../disk/repository.ts'
import { mergedTree } from '../../github/merged-tree.ts'
import type { Comparison, TreeEntry, Trees, Wanted } from '../../review/ports.ts'

/** @param base Full object ids, as an event names them. */
export async function openLocalTrees(cwd: string, base: string, head: string): Promise<Trees | null> {
  if (base === head) return openGitTrees({ cwd, base, head })
  const checkout = await findCheckout(cwd)
  if (checkout === null) return null
  const forkPoint = await findForkPoint(checkout, base, head)
  if (forkPoint === null) return null
  const toHead = gitTrees(checkout, forkPoint, head)
  return forkPoint === base ? toHead : afterMerge(gitTrees(checkout, forkPoint, base), toHead)
}

/**
 * Also says whether both commits are here: git knows no common start of commits that it does not have. `null` in a
 * shallow clone, too, which does not know where the branch started; the API does.
 */
function findForkPoint(checkout: Checkout, base: string, head: string): Promise<string | null> {
  return mergeBase(checkout, base, head).catch((thrown: unknown) => {
    if (thrown instanceof WorldError) return null
    throw thrown
  })
}

/** Base, and what base would be after the merge, from two comparisons with the commit that both started from. */
export function afterMerge(toBase: Trees, toHead: Trees): Trees {
  return {
    base: toBase.head,
    head: toHead.head,
    compare: async (wanted) => combine(await Promise.all([toBase.compare(wanted), toHead.compare(wanted)]), wanted),
    read: (entries) => toHead.read(entries),
    headTime: async () => (await toHead.headTime?.()) ?? null,
  }
}

function combine([ours, theirs]: readonly [Comparison, Comparison], wanted: Wanted): Comparison {
  const base = ours.head
  const head = [...mergedTree(theirs.base, base, theirs.head)].sort((a, b) => (a.path < b.path ? -1 : 1))
  const before = contents(base)
  const after = contents(head)
  // Where both sides made the same change, the merge changes nothing.
  const changed = [...theirs.changed].filter((path) => !wanted(path) || before.get(path) !== after.get(path))
  return { base, head, changed: new Set(changed) }
}

function contents(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ path, kind, oid }) => [path, `${kind} ${oid}`]))
}

/**
 * A clone may have the commits and still lack files (`filter: blob:none`), which shows only when they are read. The API
 * has the same objects under the same ids, so it can take over at any question.
 */
export function withFallback(first: Trees, second: Trees): Trees {
  const other = <T>(ask: (trees: Trees) => Promise<T>): Promise<T> =>
    ask(first).catch((thrown: unknown) => {
      if (thrown instanceof WorldError) return ask(second)
      throw thrown
    })
  return {
    base: first.base,
    head: first.head,
    compare: (wanted) => other((trees) => trees.compare(wanted)),
    read: (entries) => other((trees) => trees.read(entries)),
    headTime: () => other(async (trees) => (await trees.headTime?.()) ?? null),
  }
}
