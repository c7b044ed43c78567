/**
 * A folder of fixtures/ as a pull request: `base/` and `head/`, or a history of merges and what the head changes, with what
 * is known besides the files: the time, who opened it, its labels, its comments.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Author } from '../../src/core/ledger/ledger.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { openLedger } from '../../src/review/ledger.ts'
import type { PullComment, WaiverSource } from '../../src/review/ports.ts'
import type { ReviewInput } from '../../src/review/review.ts'
import { commitId, memoryHistory } from './memory-history.ts'
import { type Files, memoryTrees, openFence, readFolder } from './memory-trees.ts'

/** `case.json`. Times as `2026-11-23T12:00:00Z`. */
interface Case {
  readonly about: string
  readonly links?: Readonly<Record<string, string>>
  /** When it is judged. */
  readonly at?: string
  readonly author?: string
  readonly labels?: readonly string[]
  /** Merges, oldest first; each changes what its folder `history/NAME` holds, over the merge before. */
  readonly history?: readonly Merge[]
  /** Paths that the head removes. */
  readonly removed?: readonly string[]
  readonly comments?: readonly Comment[]
}

interface Merge {
  readonly name: string
  readonly at: string
  readonly author?: string
  readonly labels?: readonly string[]
  readonly removed?: readonly string[]
}

interface Comment {
  readonly by: string
  readonly at: string
  readonly body: string
  readonly edited?: boolean
}

const POLICY = '.github/carbon-budget.yml'

function readCase(folder: string): Case {
  return JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case
}

/** Everything that the story needs to judge the case. */
export function inputOf(folder: string): ReviewInput {
  const about = readCase(folder)
  const common = {
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: POLICY,
    version: '0.0.0',
    reproduce: 'npx carbon-clerk check --base main --head HEAD',
    at: about.at === undefined ? null : seconds(about.at),
    author: about.author === undefined ? null : authorOf(about.author),
    labels: about.labels ?? null,
    waiving: about.comments === undefined ? null : { open: async () => sourceOf(about), head: HEAD },
  }
  const head = filesIn(join(folder, 'head'))
  const links = { links: about.links ?? {} }
  if (about.history === undefined)
    return { ...common, trees: memoryTrees({ files: filesIn(join(folder, 'base')) }, { files: head, ...links }) }
  const trees = treesOf(folder, about.history)
  const base = trees.at(-1) ?? {}
  const history = memoryHistory(
    about.history.map(({ at }, index) => ({ tree: texts(trees[index] ?? {}), committed: seconds(at) })),
    peopleOf(about.history),
  )
  return {
    ...common,
    trees: memoryTrees({ files: base }, { files: { ...without(base, about.removed), ...head }, ...links }, IDS),
    openLedger: (wish) => openLedger({ ...wish, history: { ...history, tip: IDS.base }, readers, fence: openFence }),
  }
}

const HEAD = 'a'.repeat(40)
const IDS = { base: 'b'.repeat(40), head: HEAD }

function filesIn(folder: string): Files {
  return existsSync(folder) ? readFolder(folder) : {}
}

function treesOf(folder: string, merges: readonly Merge[]): readonly Files[] {
  const trees: Files[] = []
  for (const { name, removed } of merges) {
    trees.push({ ...without(trees.at(-1) ?? {}, removed), ...filesIn(join(folder, 'history', name)) })
  }
  return trees
}

function without(files: Files, removed: readonly string[] = []): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !removed.includes(path)))
}

function texts(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  )
}

function peopleOf(merges: readonly Merge[]) {
  return new Map(
    merges.flatMap(({ author, labels = [] }, index) =>
      author === undefined ? [] : [[commitId(index), { author: authorOf(author), labels }] as const],
    ),
  )
}

function authorOf(login: string): Author {
  return { login: login.toLowerCase(), email: null, account: login.endsWith('[bot]') ? 'bot' : 'user' }
}

function sourceOf({ author = 'octocat', comments = [] }: Case): WaiverSource {
  const told = comments.map(
    ({ by, at, body, edited = false }, index): PullComment => ({
      number: index + 1,
      url: `https://github.com/octocat/models/pull/1#issuecomment-${index + 1}`,
      login: by,
      account: by.endsWith('[bot]') ? 'bot' : 'user',
      created: seconds(at),
      edited,
      body,
    }),
  )
  return {
    conversation: async () => ({ head: HEAD, comments: told }),
    makers: async () => ({ opener: author, writers: [author] }),
    standing: async (login, approver) => ({
      answer: approver.kind === 'user' && approver.login === login ? ('yes' as const) : ('no' as const),
    }),
    headsAt: async (times) => times.map(() => HEAD),
    elsewhereSince: async () => [],
  }
}

function seconds(time: string): number {
  return Date.parse(time) / 1000
}
