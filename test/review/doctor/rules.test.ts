import { expect, test } from 'vitest'
import { examine } from '../../../src/review/doctor/doctor.ts'
import type { BranchRules, Protection, RequiredCheck } from '../../../src/review/doctor/facts.ts'
import { GOOD_GITHUB, GOOD_WORKFLOW, POLICY, policyFacts, seen, setUp, troubles, UNSEEN, withGitHub } from './set-up.ts'

const GOOD_RULES: BranchRules = GOOD_GITHUB.rules.seen ? GOOD_GITHUB.rules.value : fail()
const MONTHLY = policyFacts(POLICY.replace('per: pull_request', 'per: month'))

function fail(): never {
  throw new Error('the good rules are seen')
}

function requiring(checks: readonly RequiredCheck[], rest: Partial<BranchRules> = {}) {
  return withGitHub({ rules: seen({ ...GOOD_RULES, checks, ...rest }) })
}

test.each<[string, readonly RequiredCheck[], number | null, readonly string[]]>([
  ['our job from GitHub Actions', [{ context: 'budget', app: 15368 }], null, []],
  [
    'our job from anywhere',
    [{ context: 'budget', app: null }],
    null,
    ['fix source-any -: "budget" is required from any source'],
  ],
  [
    'our job from another app',
    [{ context: 'budget', app: 7 }],
    null,
    ['fix source-other -: "budget" is expected from app 7, and GitHub Actions (15368) makes it'],
  ],
  ['our check run', [{ context: 'carbon-clerk (action)', app: 15368 }], null, []],
  ['the App', [{ context: 'carbon-clerk', app: 7 }], 7, []],
  [
    'the App, when nobody said which it is',
    [{ context: 'carbon-clerk', app: 7 }],
    null,
    ['look source-other -: "carbon-clerk" is expected from app 7; say with --app which one is yours'],
  ],
  [
    'the name of the App from GitHub Actions',
    [{ context: 'carbon-clerk', app: 15368 }],
    7,
    [
      'fix source-other -: "carbon-clerk" is expected from GitHub Actions, so that any workflow can make it, and the Carbon Clerk App (7) makes it',
    ],
  ],
  ['nothing', [], null, ['fix not-required -: "main" requires no check of the gate']],
  ['others', [{ context: 'lint', app: null }], null, ['fix not-required -: "main" requires no check of the gate']],
  [
    'an old name',
    [{ context: 'carbon budget / check', app: 15368 }],
    null,
    [
      'fix required-unpublished -: "carbon budget / check" is required, and nothing here publishes it',
      'fix not-required -: "main" requires no check of the gate',
    ],
  ],
])('required: %s', (_, checks, app, expected) => {
  expect(troubles(setUp(GOOD_WORKFLOW, { ...requiring(checks), app }))).toEqual(expected)
})

test('a workflow that the organisation requires stands for the check', () => {
  const rules = requiring([], { workflows: ['.github/workflows/carbon.yml'] })
  expect(troubles(setUp(GOOD_WORKFLOW, rules))).toEqual([])
})

test('a check run never comes for forks, who can open pull requests only of what is public', () => {
  const rules = requiring([{ context: 'carbon-clerk (action)', app: 15368 }])
  const open = seen({ defaultBranch: 'main', isPrivate: false })
  const github = rules.github?.seen ? seen({ ...rules.github.value, repository: open }) : fail()
  expect(troubles(setUp(GOOD_WORKFLOW, { github }))).toEqual([
    'look forks-wait -: "carbon-clerk (action)" is never written for a pull request from a fork',
  ])
})

test('a budget over time wants an order of merging and a history that stays', () => {
  const loose = withGitHub({
    rules: seen({ ...GOOD_RULES, strict: false, blocksForcePushes: false, review: null }),
    branch: seen({ isProtected: false, checks: [] }),
  })
  expect(troubles(setUp(GOOD_WORKFLOW, { ...loose, policies: [MONTHLY] }))).toEqual([
    'fix merge-order -: two pull requests that fit alone may both be merged, and not fit together',
    'fix history-kept -: a force push may rewrite the ledger',
    'look pull-request-required -: commits may be pushed to the branch directly',
  ])
  expect(troubles(setUp(GOOD_WORKFLOW, loose))).toEqual([
    'look history-kept -: a force push may take commits off the branch',
    'look pull-request-required -: commits may be pushed to the branch directly',
  ])
  const queue = withGitHub({ rules: seen({ ...GOOD_RULES, strict: false, queue: true }) })
  expect(troubles(setUp(GOOD_WORKFLOW, { ...queue, policies: [MONTHLY] }))).toEqual([])
  const unheard = GOOD_WORKFLOW.replace('  merge_group:\n', '')
  expect(troubles(setUp(unheard, queue))).toEqual([
    'fix queue-unjudged 2: there is a merge queue, and the gate does not start on merge_group',
  ])
})

const CLASSIC: Protection = {
  checks: [{ context: 'budget', app: 15368 }],
  strict: true,
  review: { ownersApprove: false, dismissesStale: false },
  forcePushes: false,
  deletions: false,
  holdsForAdministrators: false,
}
const NO_RULES: BranchRules = { ...GOOD_RULES, checks: [], strict: false, review: null, blocksForcePushes: false }

test('classic protection counts as rulesets do, and says whether administrators may pass', () => {
  const classic = withGitHub({ rules: seen(NO_RULES), protection: seen(CLASSIC) })
  expect(troubles(setUp(GOOD_WORKFLOW, { ...classic, policies: [MONTHLY] }))).toEqual([
    'look owner-review -: code owners are asked, and need not approve',
    'look administrators -: administrators may merge past classic protection',
  ])
})

test('what nobody may see is never well', () => {
  const hidden = withGitHub({ rules: seen(NO_RULES), protection: UNSEEN, settings: UNSEEN, checks: UNSEEN })
  const report = examine(setUp(GOOD_WORKFLOW, { ...hidden, policies: [MONTHLY] }))
  const github = report.findings.filter(({ area }) => area === 'github')
  expect(github.map(({ level, code, message, fix }) => [level, code, message, fix])).toEqual([
    [
      'fix',
      'doctor/not-required',
      '"main" requires no check of the gate',
      expect.stringContaining('add "budget" with the source "GitHub Actions"'),
    ],
    [
      'fix',
      'doctor/merge-order',
      'two pull requests that fit alone may both be merged, and not fit together',
      expect.any(String),
    ],
    ['unseen', 'doctor/github-unseen', 'recent checks could not be seen: not found (404)', 'use another token'],
    [
      'unseen',
      'doctor/history-kept',
      'whether force pushes are blocked could not be seen: not found (404)',
      'use another token',
    ],
    [
      'unseen',
      'doctor/pull-request-required',
      'whether a pull request is required could not be seen: not found (404)',
      'use another token',
    ],
    [
      'unseen',
      'doctor/administrators',
      'whether administrators may merge past it could not be seen: not found (404)',
      'use another token',
    ],
    [
      'unseen',
      'doctor/workflow-defaults',
      'the settings of workflows could not be seen: not found (404)',
      'use another token',
    ],
  ])
  const blind = examine(setUp(GOOD_WORKFLOW, withGitHub({ rules: UNSEEN, branch: UNSEEN })))
  expect([blind.exit_code, blind.headline]).toEqual([
    4,
    'Nothing to fix was seen; whether GitHub requires the check was not seen.',
  ])
})

test('who made the check, and when', () => {
  const check = (slug: string, completed: number | null) => ({ name: 'budget', app: { id: 9, slug }, completed })
  const of = (...checks: ReturnType<typeof check>[]) =>
    troubles(setUp(GOOD_WORKFLOW, withGitHub({ checks: seen(checks) })))
  expect(of(check('mallory-app', 1_000_500))).toEqual([
    'fix check-foreign -: "budget" was made by the app "mallory-app"',
  ])
  expect(of()).toEqual(['look check-unseen -: no recent pull request has a check of the gate'])
  expect(of(check('github-actions', 1_000_600 - 7 * 86_400 - 1))).toContain(
    'look check-unseen -: no check of the gate in seven days',
  )
  // On a server of one's own the app "GitHub Actions" has another id.
  expect(of(check('github-actions', 1_000_500))).toEqual([
    'fix source-other -: "budget" is expected from app 15368, and GitHub Actions (9) makes it',
  ])
})

test('settings, and another branch than the default one', () => {
  const open = withGitHub({
    settings: seen({ writes: true, approves: true }),
    repository: seen({ defaultBranch: 'trunk', isPrivate: true }),
  })
  const silent = GOOD_WORKFLOW.replace(/permissions:\n(?: {2}.*\n)+/, '')
  expect(troubles(setUp(silent, open))).toEqual([
    'fix permissions-unsaid 2: no "permissions:", and the settings of the repository give a workflow everything',
    'look workflow-defaults -: tokens of workflows may write unless they say otherwise',
    'look workflow-defaults -: workflows may approve pull requests, so one that a pull request adds may approve it',
    'look default-branch -: "main" was looked at, and the default branch is "trunk"',
  ])
})
