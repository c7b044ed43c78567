/**
 * A policy held against the past: every merge is judged as its pull request would have been, by the same story, at the time
 * of the merge, with the ledger as it was then. What would have been blocked is left out of what follows.
 */
import type { Catalogue } from '../core/catalogue.ts'
import type { Chronicle, Step } from '../core/ledger/chronicle.ts'
import { timesOf } from '../core/ledger/times.ts'
import type { Policy } from '../core/policy.ts'
import { type ReplayedMerge, replayedMerge } from '../core/replay.ts'
import type { Reader } from '../parse/reader.ts'
import { type LedgerInput, ledgerFrom, openLedger } from './ledger.ts'
import type { Fence, History, Trees } from './ports.ts'
import { review } from './review.ts'
import type { TrustedPolicy } from './trusted-policy.ts'

export interface ReplayInput {
  readonly history: History
  /** A commit against its first parent; `null` for one that has none. */
  readonly treesOf: (commit: string) => Promise<Trees | null>
  /** First lines of the messages of commits. */
  readonly subjectsOf: (commits: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly readers: readonly Reader[]
  readonly fence: Fence
  readonly catalogue: Catalogue
  readonly policyPath: string
  readonly policy: Policy
  readonly bytes: TrustedPolicy
  readonly version: string
  /** Merges from the newest back. */
  readonly last: number
  /** Only those from this time on, seconds since 1970. */
  readonly since: number
  /** Time of judging, seconds since 1970. */
  readonly at: number
  readonly onProgress: (done: number, of: number) => void
}

/** @returns one entry for each merge that was looked at, oldest first. */
export async function replay(input: ReplayInput): Promise<readonly ReplayedMerge[]> {
  const { history, policy } = input
  const question: LedgerInput = {
    ...input,
    people: policy.budgets.some(({ authors, labels }) => authors.length + labels.length > 0),
  }
  const { chronicle } = (await openLedger(question)).continuable
  const times = timesOf(chronicle.dates, input.at).at
  const from = Math.max(
    0,
    chronicle.dates.length - input.last,
    times.findIndex((time) => time >= input.since),
  )
  const isLate = times.length === 0 || (times.at(-1) ?? 0) < input.since
  if (isLate) return []
  const steps = stepsFrom(chronicle, from)
  const subjects = await input.subjectsOf(steps.map(({ commit }) => commit))
  const people = (await history.people?.(steps.map(({ commit }) => commit))) ?? new Map()
  const blocked = new Set<number>()
  const judged = new Map<number, ReplayedMerge>()
  for (const [index, { landing, commit, author }] of steps.entries()) {
    input.onProgress(index, steps.length)
    const trees = await input.treesOf(commit)
    if (trees === null) continue
    const at = times[landing] ?? input.at
    const known = people.get(commit)
    const report = await review({
      ...input,
      trees,
      trustedPolicy: input.bytes,
      loadCatalogue: async () => input.catalogue,
      at,
      author: known?.author ?? author,
      labels: known?.labels ?? null,
      openLedger: async (wish) => {
        const before = { ...chronicleBefore(chronicle, landing, blocked), tip: trees.base }
        return ledgerFrom({ chronicle: before, standing: { files: [], units: [] } }, { ...question, ...wish })
      },
      reproduce: `npx carbon-clerk check --base ${trees.base} --head ${trees.head}`,
    })
    const merge = replayedMerge(report, { commit, at, subject: subjects.get(commit) ?? '' })
    if (merge.blocked) blocked.add(landing)
    judged.set(landing, merge)
  }
  return times.slice(from).map((at, index) => judged.get(from + index) ?? quiet(at))
}

/** Landings that changed a record or the policy: nothing can be said of any other. */
function stepsFrom({ steps }: Chronicle, from: number): readonly Step[] {
  return steps.filter(({ landing }) => landing >= from)
}

/** What was known when a landing was still a pull request. */
function chronicleBefore(chronicle: Chronicle, landing: number, blocked: ReadonlySet<number>): Chronicle {
  return {
    ...chronicle,
    dates: chronicle.dates.slice(0, landing),
    steps: chronicle.steps.filter((step) => step.landing < landing && !blocked.has(step.landing)),
    policies: chronicle.policies.filter((step) => step.landing < landing),
    unreadable: [],
  }
}

/** A merge that changed no record. */
function quiet(at: number): ReplayedMerge {
  return {
    commit: '',
    date: new Date(at * 1000).toISOString().slice(0, 10),
    subject: '',
    verdict: 'PASS',
    blocked: false,
    added_kg: 0,
    headline: '',
    decided_by: null,
  }
}
