/** Two commits of a repository through the API: no clone, no checkout, nothing of the pull request on this machine. */
import { compare, WorldError } from '../core/problem.ts'
import type { Blob, Comparison, TreeEntry, Trees, Wanted } from '../review/ports.ts'
import { type Api, isObject } from './api.ts'
import { fetchBlobs } from './blobs.ts'
import { changedPaths, mergedTree } from './merged-tree.ts'
import { isObjectId } from './object-id.ts'
import { openTreeReader, type TreeReader } from './whole-tree.ts'

export interface Commits {
  readonly base: string
  readonly head: string
}

export function openApiTrees(api: Api, { base, head }: Commits): Trees {
  const reader = openTreeReader(api)
  const contents = new Map<string, Uint8Array>()
  let likely: readonly TreeEntry[] = []
  return {
    base,
    head,
    compare: async (wanted) => {
      const comparison = await compareTrees(api, reader, { base, head }, wanted)
      likely = likelyNext(comparison)
      return comparison
    },
    read: async (entries) => {
      const isMissing = ({ oid, kind }: TreeEntry): boolean => kind === 'file' && !contents.has(oid)
      const fetched = await fetchBlobs(api, entries.filter(isMissing), likely.filter(isMissing))
      for (const [oid, bytes] of fetched) contents.set(oid, bytes)
      return new Map(entries.flatMap(({ oid }) => blobOf(oid, contents.get(oid))))
    },
  }
}

/**
 * What will be read next to the policy, in the same round trip: records that the pull request touches, then small ones
 * that they are compared with. A pull request that touches none reads none.
 */
function likelyNext({ base, head, changed }: Comparison): readonly TreeEntry[] {
  const touched = [...base, ...head].filter(({ path }) => changed.has(path))
  if (touched.length === 0) return []
  const others = head.filter(({ path, size }) => !changed.has(path) && size !== null && size <= OTHER_BYTES)
  return [...new Map([...touched, ...others.slice(0, OTHERS)].map((entry) => [entry.oid, entry])).values()]
}

const OTHERS = 30
const OTHER_BYTES = 16_384

async function compareTrees(api: Api, reader: TreeReader, commits: Commits, wanted: Wanted): Promise<Comparison> {
  if (commits.base === commits.head) {
    const only = await reader.read(commits.base)
    return { base: sorted(only, wanted), head: sorted(only, wanted), changed: new Set() }
  }
  const [base, proposed, forkPoint] = await Promise.all([
    reader.read(commits.base),
    reader.read(commits.head),
    findForkPoint(api, commits),
  ])
  const isBehind = forkPoint !== null && forkPoint !== commits.base
  const head = isBehind ? mergedTree(await reader.read(forkPoint), base, proposed) : proposed
  return {
    base: sorted(base, wanted),
    head: sorted(head, wanted),
    changed: new Set([...changedPaths(base, head)].sort(compare)),
  }
}

/**
 * The commit from which the pull request starts. `null` when GitHub does not say: head is then taken as it is, and what
 * base gained meanwhile looks removed. That books nothing less, because removing a run refunds nothing.
 * The second page of a comparison carries no files and no patches, whatever their size.
 */
async function findForkPoint(api: Api, { base, head }: Commits): Promise<string | null> {
  const answer = await api
    .json({
      what: 'where the pull request starts',
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
      repeat: 'safe',
    })
    .catch(unlessLimited)
  const commit = isObject(answer) && isObject(answer.merge_base_commit) ? answer.merge_base_commit : {}
  return isObjectId(commit.sha) ? commit.sha : null
}

/** Going on would only make a used-up limit worse; every other refusal is an answer that is not there. */
function unlessLimited(thrown: unknown): null {
  if (thrown instanceof WorldError && thrown.code !== 'github/rate-limited') return null
  throw thrown
}

function sorted(entries: readonly TreeEntry[], wanted: Wanted): readonly TreeEntry[] {
  return entries.filter(({ path }) => wanted(path)).sort((a, b) => compare(a.path, b.path))
}

function blobOf(oid: string, bytes: Uint8Array | undefined): readonly [readonly [string, Blob]] | readonly [] {
  if (bytes === undefined) return []
  const blob: Blob = {
    size: bytes.byteLength,
    chunks: () => [bytes],
    head: async (length) => bytes.subarray(0, length),
  }
  return [[oid, blob]]
}
