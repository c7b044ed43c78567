/**
 * The first-parent history of a commit from local git: one process for all of it, or two for what came after a commit. A
 * root commit adds all that is in it, a merge is what it changed against its first parent. Other parents that somebody wrote
 * beside the history (grafts, replacements) are not followed.
 */
import { decodePath } from '../core/git-path.ts'
import { compareBy, WorldError } from '../core/problem.ts'
import type { Difference, History, Landed, Wanted } from '../review/ports.ts'
import { readBlobs } from './blobs.ts'
import { authorOf } from './commit-author.ts'
import { type Checkout, gitOutput, gitText } from './git-process.ts'
import { differenceOf, FieldCutter, isSame } from './listing.ts'
import { deepenLine, isShallow } from './repository.ts'

/**
 * @param tip Full object id of a commit that is here.
 * @param name What the user calls it, for the line that brings the rest of its history.
 */
export function gitHistory(checkout: Checkout, tip: string, name: string = tip): History {
  return {
    tip,
    landings: async (wanted, after) => {
      if (after === null) return whole(checkout, tip, name, wanted)
      const newer = await commitsAfter(checkout, tip, after)
      return newer === null ? null : listed(checkout, newer, wanted)
    },
    read: (entries) => readBlobs(checkout, entries),
  }
}

/**
 * `<commit> NUL <committer's clock> NUL <author's address> NUL`, then the differences as `diff-tree -z` prints them. Bytes
 * are left as they are: an encoding that the commit names could turn some of them into NULs.
 */
const LOG = [
  'log',
  '--first-parent',
  '-m',
  '--root',
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--ignore-submodules=none',
  '--encoding=none',
  '--format=%H%x00%ct%x00%ae',
]
/** Commits come in as lines and are shown in that order, without their parents. */
const LISTED = ['--no-walk=unsorted', '--stdin']

async function* listed(checkout: Checkout, commits: readonly string[], wanted: Wanted): AsyncGenerator<Landed> {
  // Told nothing, git would show HEAD.
  if (commits.length === 0) return
  yield* landed(gitOutput(checkout, [...LOG, ...LISTED], `${commits.join('\n')}\n`), wanted)
}

async function* whole(checkout: Checkout, tip: string, name: string, wanted: Wanted): AsyncGenerator<Landed> {
  const shallow = isShallow(checkout)
  // Handled where it is awaited.
  shallow.catch(() => undefined)
  let first = true
  for await (const one of landed(gitOutput(checkout, [...LOG, '--reverse', tip, '--']), wanted)) {
    if (first && (await shallow) && (await hasParent(checkout, one.commit))) throw tooShallow(name)
    first = false
    yield one
  }
}

/** As the commit itself says: to git, the first commit of a shallow clone has none. */
async function hasParent(checkout: Checkout, commit: string): Promise<boolean> {
  const text = await gitText(checkout, ['cat-file', 'commit', commit])
  return /^tree [0-9a-f]+\nparent /.test(text)
}

function tooShallow(name: string): WorldError {
  const message = 'this clone is too shallow: what was merged before its first commit cannot be counted'
  return new WorldError('git/shallow', message, `Run "${deepenLine(name)}" and try again.`)
}

/**
 * Commits of the first-parent chain that are newer, oldest first; `null` when `after` is not on it. The chain is walked
 * until it is met: git's own `A..B` trusts the dates of commits.
 */
async function commitsAfter(checkout: Checkout, tip: string, after: string): Promise<readonly string[] | null> {
  if (after === tip) return []
  const newer: string[] = []
  let rest = ''
  for await (const chunk of gitOutput(checkout, ['rev-list', '--first-parent', tip, '--'])) {
    const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const commit of lines) {
      if (commit === after) return newer.reverse()
      newer.push(commit)
    }
  }
  return null
}

async function* landed(chunks: AsyncIterable<Uint8Array>, wanted: Wanted): AsyncGenerator<Landed> {
  const cutter = new FieldCutter()
  const log = new Log(wanted)
  for await (const chunk of chunks) {
    cutter.cut(chunk, (text, start, end) => log.take(text.slice(start, end)))
    yield* log.finished()
  }
  yield* log.end()
}

/** Field by field: a commit has three, a difference two, and what separates them is empty. */
class Log {
  readonly #wanted: Wanted
  #finished: Landed[] = []
  #head: string[] = []
  #changes: Difference[] = []
  #meta: string | null = null

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  take(field: string): void {
    if (this.#meta !== null) this.#difference(this.#meta, field)
    else if (this.#head.length % FIELDS !== 0) this.#head.push(field)
    else if (field.startsWith(':')) this.#meta = field
    else if (field.startsWith('\n:')) this.#meta = field.slice(1)
    else if (field !== '') this.#begin(field)
  }

  /** Those that are whole, once. */
  finished(): readonly Landed[] {
    const all = this.#finished
    this.#finished = []
    return all
  }

  end(): readonly Landed[] {
    this.#close()
    return this.finished()
  }

  #begin(commit: string): void {
    this.#close()
    this.#head = [commit.replace(/^\n/, '')]
  }

  #close(): void {
    const [commit, clock, address] = this.#head
    this.#head = []
    if (commit === undefined || clock === undefined || address === undefined) return
    const changes = this.#changes.length < 2 ? this.#changes : this.#changes.sort(compareBy(({ path }) => path))
    this.#finished.push({ commit, committed: secondsOf(clock), author: authorOf(address), changes })
    this.#changes = []
  }

  #difference(meta: string, rawPath: string): void {
    this.#meta = null
    if (!this.#wanted(decodePath(rawPath).path)) return
    const difference = differenceOf(meta, rawPath)
    if (!isSame(difference.before, difference.after)) this.#changes.push(difference)
  }
}

const FIELDS = 3

/** A commit may say anything: what is no number is no later than anything, and what is too large is later than all. */
function secondsOf(text: string): number {
  return /^\d+$/.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : 0
}
