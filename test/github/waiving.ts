/** A pull request that is over its budget, what people write on it, and what comes of that. All times are of November 2026. */
import type { Budget, WaiverRules } from '../../src/core/policy.ts'
import type { FindingReport } from '../../src/core/report.ts'
import type { WaiverReport } from '../../src/core/report-over-time.ts'
import { waiverSource } from '../../src/github/waivers.ts'
import { applyWaivers } from '../../src/review/waivers.ts'
import { budget, finding, RULES } from '../core/waivers/waivers.ts'
import { commit, openPull } from '../fake-github/repository.ts'
import type { FakeGitHub, TOKENS } from '../fake-github/server.ts'
import { knowAddress, openedBy } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'

export interface Pull {
  readonly number: number
  readonly base: string
  readonly head: string
}

/** `day(10, 12)` is noon of the tenth. */
export function day(date: number, hour = 0, minute = 0): string {
  return new Date(Date.UTC(2026, 10, date, hour, minute)).toISOString().replace('.000Z', 'Z')
}

let opened = 0

/** Opened by mona on the first of November, whose commits it holds. */
export async function open(github: FakeGitHub): Promise<Pull> {
  opened += 1
  const base = await commit(github, { 'README.md': 'base' })
  const head = await commit(github, { 'README.md': `waived ${opened}` }, [base])
  const number = await openPull(github, base, head)
  openedBy(github, number, 'Mona')
  knowAddress(github, 'mona@example.com', 'mona')
  const { head: branch } = (await github.ask('GET', `/repos/octocat/models/pulls/${number}`)) as {
    head: { ref: string }
  }
  const ref = `refs/heads/${branch.ref}`
  const created = { before: '0'.repeat(40), after: head, ref, timestamp: day(1), type: 'branch_creation' as const }
  github.facts.activities.push({ ...created, actor: 'mona' })
  return { number, base, head }
}

export interface Judged {
  /** Whether the merge is held. */
  readonly blocked: boolean
  readonly waived: FindingReport['waived'] | null
  readonly waivers: readonly (readonly [status: WaiverReport['status'], because: string | null])[]
  readonly lines: readonly string[]
  readonly problems: readonly string[]
}

interface Options {
  readonly rules?: Partial<WaiverRules>
  /** How much the pull request adds under a limit of 50 kg. */
  readonly kg?: number
  readonly at?: string
  readonly head?: string
  readonly as?: keyof typeof TOKENS
  readonly budgets?: readonly Budget[]
}

/** Judges a pull request that adds so much. */
export async function judge(github: FakeGitHub, pull: Pull, options: Options = {}): Promise<Judged> {
  const { kg = 80, at = day(11), head = pull.head, as = 'workflow', budgets = [budget('research')] } = options
  const { api } = await connectTo(github, as, { waitsMs: [] })
  const findings = [finding({ gated: kg, added: kg, remaining: 50 - kg, blocks: kg > 50 })]
  const outcome = await applyWaivers({
    ...{ rules: { ...RULES, ...options.rules }, budgets, findings, items: [], judge: () => [finding({ added: 0 })] },
    ...{ at: Date.parse(at) / 1000, head, source: waiverSource(api, pull.number), policyPath: 'policy.yml' },
  })
  return {
    blocked: outcome.findings.some(({ blocks }) => blocks),
    waived: outcome.findings[0]?.waived ?? null,
    waivers: outcome.waivers.map(({ status, because }) => [status, because]),
    lines: outcome.exceptions?.lines ?? [],
    problems: outcome.problems.map(({ message }) => message),
  }
}
