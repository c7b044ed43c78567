/**
 * The history of a branch through the API: no clone, nothing on this machine. All commits come by pages of a hundred, and
 * of their trees only the folders that differ. A thousand landings take some forty requests.
 */
import { compare } from '../core/problem.ts'
import type { Blob, Difference, History, Landed, Wanted } from '../review/ports.ts'
import type { Api } from './api.ts'
import { fetchBlobs } from './blobs.ts'
import { type Chain, firstParents, type Step } from './first-parents.ts'
import { changesBetween } from './history-changes.ts'
import { type HistoryLimits, historyLimits, meter } from './history-limits.ts'
import { fetchPeople } from './people.ts'
import { openTreeShelf, type TreeShelf } from './tree-shelf.ts'
import { openTreeReader } from './whole-tree.ts'

/** @param tip Full object id of the newest commit. */
export function openApiHistory(api: Api, tip: string, limits: HistoryLimits = historyLimits): History {
  const spend = meter(limits)
  return {
    tip,
    landings: async (wanted, after) => {
      const chain = await firstParents(api, { tip, after }, limits, spend)
      return chain === null ? null : walk({ api, chain, wanted, limits, spend })
    },
    read: async (entries) => {
      const contents = await fetchBlobs(
        api,
        entries.filter(({ kind }) => kind === 'file'),
      )
      return new Map([...contents].map(([oid, bytes]) => [oid, blobOf(bytes)]))
    },
    people: (commits) => fetchPeople(api, commits),
  }
}

interface Walk {
  readonly api: Api
  readonly chain: Chain
  readonly wanted: Wanted
  readonly limits: HistoryLimits
  readonly spend: () => void
}

/** Commits whose folders are compared together: at first few, because nobody knows how large the folders are. */
const FIRST_STRETCH = 50
const LONGEST_STRETCH = 500

async function* walk({ api, chain, wanted, limits, spend }: Walk): AsyncGenerator<Landed> {
  const shelf = openTreeShelf(api, limits, spend)
  let { start: last } = chain
  let done = 0
  if (last === null) {
    const [first] = chain.steps
    if (first === undefined) return
    yield landed(first, (await listed(api, first, wanted)) ?? (await walked(first, wanted, shelf, limits)))
    last = first
    done = 1
  }
  let length = FIRST_STRETCH
  while (done < chain.steps.length) {
    const stretch = chain.steps.slice(done, done + length)
    const roots = [last, ...stretch].map(({ tree }) => tree)
    const changes = await changesBetween(roots, wanted, shelf, limits)
    length = nextLength(stretch.length, shelf.brought(), limits)
    for (const [index, step] of stretch.entries()) yield landed(step, changes[index] ?? [])
    done += stretch.length
    last = stretch.at(-1) ?? last
    shelf.keep(last.tree)
  }
}

/** As many commits as memory holds, going by what the ones before took. */
function nextLength(length: number, rows: number, limits: HistoryLimits): number {
  const fitting = Math.floor((limits.rowsKept * length) / Math.max(1, rows))
  return Math.max(1, Math.min(LONGEST_STRETCH, length * 4, fitting))
}

/** All files of the first commit in one request; `null` when the bytes of a name do not arrive that way. */
async function listed(api: Api, { commit }: Step, wanted: Wanted): Promise<readonly Difference[] | null> {
  const files = await openTreeReader(api).read(commit)
  if (files.some(({ undecodable }) => undecodable === true)) return null
  return files
    .filter(({ path }) => wanted(path))
    .map((after) => ({ path: after.path, before: null, after }))
    .sort((a, b) => compare(a.path, b.path))
}

async function walked({ tree }: Step, wanted: Wanted, shelf: TreeShelf, limits: HistoryLimits) {
  const [changes = []] = await changesBetween([null, tree], wanted, shelf, limits)
  return changes
}

function landed({ commit, committed, author }: Step, changes: readonly Difference[]): Landed {
  return { commit, committed, author, changes }
}

function blobOf(bytes: Uint8Array): Blob {
  return { size: bytes.byteLength, chunks: () => [bytes], head: async (length) => bytes.subarray(0, length) }
}
