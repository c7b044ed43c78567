/** A set-up in which all is well, for tests that spoil one thing of it. */
import { parsePolicy } from '../../../src/parse/policy/index.ts'
import { examine } from '../../../src/review/doctor/doctor.ts'
import type { GitHubFacts, PolicyFacts, SetUp } from '../../../src/review/doctor/facts.ts'
import { readSetUp } from '../../../src/review/doctor/files.ts'

export const WORKFLOW_PATH = '.github/workflows/carbon.yml'
export const POLICY_PATH = '.github/carbon-budget.yml'
const SHA = 'b28d40a54f8fc33c3141baaa4f4979b5134ceb02'
export const ACTION = `octo/carbon-clerk@${SHA}`

export const GOOD_WORKFLOW = `on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  budget:
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTION}
`
export const POLICY = `version: 1
budgets:
  - name: one pull request
    covers: [training]
    per: pull_request
    limit: 50 kgCO2e
`

export function seen<T>(value: T): { readonly seen: true; readonly value: T } {
  return { seen: true, value }
}

export const UNSEEN = { seen: false, because: 'not found (404)', hint: 'use another token' } as const

export const GOOD_GITHUB: GitHubFacts = {
  repository: seen({ defaultBranch: 'main', isPrivate: true }),
  rules: seen({
    checks: [{ context: 'budget', app: 15368 }],
    strict: true,
    queue: false,
    review: { ownersApprove: true, dismissesStale: true },
    workflows: [],
    blocksForcePushes: true,
    blocksDeletion: true,
  }),
  branch: seen({ isProtected: true, checks: [] }),
  protection: seen(null),
  settings: seen({ writes: false, approves: false }),
  checks: seen([{ name: 'budget', app: { id: 15368, slug: 'github-actions' }, completed: 1_000_000 }]),
  organization: null,
}

export function policyFacts(text: string): PolicyFacts {
  const parsed = parsePolicy(new TextEncoder().encode(text), POLICY_PATH)
  return { path: POLICY_PATH, read: parsed.ok ? { ok: true, policy: parsed.value } : parsed }
}

/** @param workflows by path, or the one workflow. */
export function setUp(
  workflows: string | Readonly<Record<string, string>> = GOOD_WORKFLOW,
  rest: Partial<SetUp> = {},
): SetUp {
  const byPath = typeof workflows === 'string' ? { [WORKFLOW_PATH]: workflows } : workflows
  const files = Object.entries({ ...byPath, '.github/CODEOWNERS': '/.github/ @octocat\n' })
  const encoded = new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text)]))
  return {
    ...readSetUp(encoded),
    files: 'a'.repeat(40),
    branch: 'main',
    repository: 'octocat/models',
    policies: [policyFacts(POLICY)],
    clone: { shallow: false, partial: false, base: 'origin/main', hasBase: true, git: '2.47.1', differing: [] },
    github: seen(GOOD_GITHUB),
    offline: false,
    app: null,
    nowS: 1_000_600,
    ...rest,
  }
}

export function withGitHub(facts: Partial<GitHubFacts>): Partial<SetUp> {
  return { github: seen({ ...GOOD_GITHUB, ...facts }) }
}

/** Everything but what is well, as `level code line: message`. */
export function troubles(one: SetUp): readonly string[] {
  const { findings } = examine(one)
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, code, line, message }) => `${level} ${code.slice('doctor/'.length)} ${line ?? '-'}: ${message}`)
}
