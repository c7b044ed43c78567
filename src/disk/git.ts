/** Two commits of a local repository as `Trees`: three git processes for a comparison, whatever its size. */
import { compare } from '../core/problem.ts'
import type { Comparison, Difference, TreeEntry, Trees, Wanted } from '../review/ports.ts'
import { blobIdLike } from './blob-id.ts'
import { readBlobs } from './blobs.ts'
import { type Checkout, gitOutput, gitText } from './git-process.ts'
import { isSame, readDifferences, readTreeListing } from './listing.ts'
import { findCheckout, findCommits } from './repository.ts'

/**
 * The two commits from the checkout around `cwd`; `null` when there is no checkout, or when it lacks one of them
 * (`commitsOf` says how to fetch it).
 */
export async function openGitTrees(options: {
  readonly cwd: string
  readonly base: string
  readonly head: string
}): Promise<Trees | null> {
  const checkout = await findCheckout(options.cwd)
  if (!checkout) return null
  const [base, head] = await findCommits(checkout, [options.base, options.head]).catch(() => [null, null])
  return base && head ? gitTrees(checkout, base, head) : null
}

/** Trees of two commits whose full object ids are known to be here. */
export function gitTrees(checkout: Checkout, base: string, head: string): Trees {
  return {
    base,
    head,
    compare: (wanted) => compareCommits(checkout, base, head, wanted),
    read: (entries) => readBlobs(checkout, entries),
    blobId: blobIdLike(base),
    headTime: () => commitTime(checkout, head),
  }
}

/** A commit against its first parent, as what it merged; `null` for a commit without parents. */
export async function firstParentTrees(checkout: Checkout, commit: string): Promise<Trees | null> {
  const [parent] = await findCommits(checkout, [`${commit}^1`])
  return parent ? gitTrees(checkout, parent, commit) : null
}

/** First lines of the messages of commits, by commit. */
export async function subjectsOf(checkout: Checkout, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (commits.length === 0) return new Map()
  const args = ['log', '--no-walk=unsorted', '--stdin', '-z', '--format=%H %s']
  const text = await gitText(checkout, args, `${commits.join('\n')}\n`)
  const lines = text.split('\0').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
}

async function commitTime(checkout: Checkout, commit: string): Promise<number | null> {
  const seconds = Number(await gitText(checkout, ['show', '--no-patch', '--format=%ct', commit]))
  return Number.isSafeInteger(seconds) ? seconds : null
}

async function compareCommits(checkout: Checkout, base: string, head: string, wanted: Wanted): Promise<Comparison> {
  const [listing, differences] = await Promise.all([
    listTree(checkout, head, wanted),
    readDifferences(
      gitOutput(checkout, ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, head]),
    ),
  ])
  return comparisonOf(listing, differences, wanted)
}

/** The wanted entries of one commit. */
export function listTree(checkout: Checkout, commit: string, wanted: Wanted): Promise<TreeEntry[]> {
  return readTreeListing(gitOutput(checkout, ['ls-tree', '-r', '-z', '--full-tree', commit]), wanted)
}

/** What stands at one path of a commit. */
export async function entryAt(checkout: Checkout, commit: string, path: string): Promise<TreeEntry | null> {
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', path]
  const [entry = null] = await readTreeListing(gitOutput(checkout, args), (name) => name === path)
  return entry
}

/** Base is head with every difference undone, so one side is listed and the other is not. */
function comparisonOf(head: readonly TreeEntry[], differences: readonly Difference[], wanted: Wanted): Comparison {
  const real = differences.filter(({ before, after }) => !isSame(before, after))
  const base = new Map(head.map((entry) => [entry.path, entry]))
  for (const { path, before } of differences) {
    if (before && wanted(path)) base.set(path, before)
    else base.delete(path)
  }
  return {
    base: [...base.values()].sort(byPath),
    head: [...head].sort(byPath),
    changed: new Set(real.map(({ path }) => path).sort(compare)),
  }
}

export function byPath(a: TreeEntry, b: TreeEntry): number {
  return compare(a.path, b.path)
}
