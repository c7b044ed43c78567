import { expect, test } from 'vitest'
import { ACTION, GOOD_WORKFLOW, POLICY, policyFacts, setUp, troubles, UNSEEN, WORKFLOW_PATH } from './set-up.ts'

/** The good workflow with one thing changed, which has to be there. */
function but(old: string, now: string): string {
  if (!GOOD_WORKFLOW.includes(old)) throw new Error(`there is no ${old}`)
  return GOOD_WORKFLOW.replace(old, now)
}

const TYPES = '    types: [opened, synchronize, reopened, edited]\n'
const JOB = '    runs-on: ubuntu-latest\n'
const STEP = `      - uses: ${ACTION}\n`
const CHECKOUT = `      - uses: actions/checkout@${'c'.repeat(40)}\n        with: { persist-credentials: false, fetch-depth: 0 }\n`

test('where all is well nothing is said but that', () => {
  expect(troubles(setUp())).toEqual([])
})

test.each<[string, string, readonly string[]]>([
  ['the default types', but(TYPES, ''), ['fix retarget-unseen 2: pull_request does not start on edited']],
  [
    'few types',
    but('opened, synchronize, reopened, edited', 'opened, edited'),
    ['fix types-missing 2: pull_request does not start on synchronize, reopened'],
  ],
  ['paths', but(TYPES, `${TYPES}    paths: [src/**]\n`), ['fix path-filter 4: pull_request has "paths: src/**"']],
  [
    'a branch that is left out',
    but('  merge_group:\n', "  merge_group:\n    branches: ['release/**']\n"),
    ['fix branch-filter 5: merge_group has "branches: release/**", which leaves out "main"'],
  ],
  ['a branch that is in', but(TYPES, `${TYPES}    branches: [m*]\n`), []],
  [
    'a privileged trigger',
    but('pull_request:', 'pull_request_target:'),
    [
      'fix pull-requests-unjudged 2: the gate starts on pull_request_target, merge_group, and not on pull_request',
      'fix privileged-trigger 2: the gate starts on pull_request_target, which the Action refuses',
    ],
  ],
  [
    'a job that may be skipped',
    but(JOB, `${JOB}    if: github.actor != 'bot'\n`),
    [`fix skippable 12: the job "budget" is skipped unless "github.actor != 'bot'"`],
  ],
  ['a job that only skips comments', but(JOB, `${JOB}    if: github.event_name != 'issue_comment'\n`), []],
  [
    'a step that may be skipped',
    but(STEP, `${STEP}        if: success() && false\n`),
    ['fix skippable 14: the step of the gate is skipped unless "success() && false"'],
  ],
  [
    'another job first',
    but(JOB, `${JOB}    needs: lint\n`),
    ['fix needs 12: the job "budget" is skipped when "lint" fails'],
  ],
  ['another job first, whatever becomes of it', but(JOB, `${JOB}    needs: lint\n    if: always()\n`), []],
  [
    'continue-on-error',
    but(STEP, `${STEP}        continue-on-error: true\n`),
    ['fix result-ignored 14: "continue-on-error: true" hides the verdict'],
  ],
  [
    'continue-on-error of the job',
    but(JOB, `${JOB}    continue-on-error: \${{ true }}\n`),
    ['fix result-ignored 12: "continue-on-error: ${{ true }}" hides the verdict'],
  ],
  [
    'fail-on: never',
    but(STEP, `${STEP}        with: { fail-on: never }\n`),
    ['fix result-ignored 14: "fail-on: never" lets every verdict pass'],
  ],
  [
    'a command before the gate',
    but(STEP, `${CHECKOUT}      - run: npm ci\n${STEP}`),
    ['fix earlier-steps 15: "npm ci" runs in the checkout before the gate does'],
  ],
  ['a checkout before the gate', but(STEP, `${CHECKOUT}${STEP}`), []],
  [
    'a checkout that keeps the token',
    but(STEP, `      - uses: actions/checkout@v6\n${STEP}`),
    [
      'look unpinned 13: "uses: actions/checkout@v6" can be moved by its owner',
      'look credentials-kept 13: actions/checkout leaves the token in the working copy',
    ],
  ],
  [
    'no permissions',
    but('permissions:\n  contents: read\n  pull-requests: write\n  checks: write\n', ''),
    ['look permissions-unsaid 2: no "permissions:", so the settings of the repository decide'],
  ],
  [
    'all permissions',
    but('permissions:\n  contents: read\n  pull-requests: write\n  checks: write\n', 'permissions: write-all\n'),
    ['look permissions-wide 5: "write-all" lets the job write everything'],
  ],
  [
    'other permissions',
    but('contents: read', 'id-token: write'),
    [
      'fix permission-missing 5: without "contents: read" nothing can be read',
      'look permissions-wide 5: the job of the gate may write id-token',
    ],
  ],
  [
    'fewer permissions',
    but('  pull-requests: write\n  checks: write\n', ''),
    [
      'look permission-missing 5: without "pull-requests: write" the comment is lost',
      'look permission-missing 5: without "checks: write" the check run is lost',
    ],
  ],
  [
    'a tag',
    but(ACTION, 'octo/carbon-clerk@v1'),
    ['look unpinned 13: "uses: octo/carbon-clerk@v1" can be moved by its owner'],
  ],
  [
    'merge groups that cancel each other',
    but('jobs:', 'concurrency:\n  group: a-${{ github.head_ref }}\n  cancel-in-progress: true\njobs:'),
    ['fix concurrency 9: merge groups share the concurrency group "a-${{ github.head_ref }}"'],
  ],
  [
    'a group for each ref',
    but('jobs:', 'concurrency: { group: "${{ github.ref }}", cancel-in-progress: true }\njobs:'),
    [],
  ],
  [
    'a matrix',
    but(JOB, `${JOB}    strategy: { matrix: { os: [a, b] } }\n`),
    ['look matrix 12: the job "budget" has a matrix'],
  ],
  [
    'two gates',
    GOOD_WORKFLOW + STEP,
    ['fix gates-collide 14: a second gate without a key; the first is .github/workflows/carbon.yml:13'],
  ],
  ['two gates with keys', `${GOOD_WORKFLOW}${STEP}        with: { key: team-b }\n`, []],
  [
    'another job of the same name',
    `${GOOD_WORKFLOW}  fake:\n    name: budget\n`,
    ['fix name-clash 14: another job is called "budget", as the check is'],
  ],
  [
    'a job called like the check run',
    `${GOOD_WORKFLOW}  fake:\n    name: carbon-clerk (action)\n`,
    ['fix name-clash 14: another job is called "carbon-clerk (action)", as the check is'],
  ],
])('%s', (_, workflow, expected) => {
  expect(troubles(setUp(workflow))).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['npx carbon-clerk check', []],
  ['carbon-clerk check || true', ['fix result-ignored 14: the result of "carbon-clerk check || true" is lost']],
  [
    'node dist/cli/index.js check; exit 0',
    ['fix result-ignored 14: the result of "node dist/cli/index.js check; exit 0" is lost'],
  ],
  [
    'carbon-clerk check --fail-on never',
    ['fix result-ignored 14: the result of "carbon-clerk check --fail-on never" is lost'],
  ],
])('the command line as a gate: %s', (command, expected) => {
  expect(troubles(setUp(but(STEP, `${CHECKOUT}      - run: ${command}\n`).replace('name: budget', '')))).toEqual(
    expected.map((one) => one.replace(' 14:', ' 15:')),
  )
})

test('no gate, a gate elsewhere, and a file that is no YAML', () => {
  expect(troubles(setUp('on: push\njobs: {}\n'))).toEqual([
    'fix gate-missing -: no workflow runs the gate',
    'fix not-required -: "main" requires no check of the gate',
  ])
  const called = but(`${JOB}    steps:\n${STEP}`, '    uses: acme/.github/.github/workflows/carbon.yml@main\n')
  expect(troubles(setUp(called))[0]).toBe(
    'unseen workflow-elsewhere 11: the job "budget" calls "acme/.github/.github/workflows/carbon.yml@main"',
  )
  const broken = setUp({ [WORKFLOW_PATH]: GOOD_WORKFLOW, '.github/workflows/b.yml': 'on: [\n# carbon-clerk' })
  expect(troubles(broken)).toEqual([expect.stringMatching(/^fix workflow-unreadable \d: /)])
})

test('a workflow of this repository that is called is followed, and its check has both names', () => {
  const inner = `on: workflow_call\njobs:\n  gate:\n    name: inner\n    steps:\n${STEP}`
  const outer = but(`${JOB}    steps:\n${STEP}`, '    uses: ./.github/workflows/inner.yml\n    if: github.ref\n')
  const found = troubles(setUp({ [WORKFLOW_PATH]: outer, '.github/workflows/inner.yml': inner }))
  expect(found).toEqual([
    'fix skippable 12: the job "budget" is skipped unless "github.ref"',
    'fix not-required -: "main" requires no check of the gate',
  ])
})

test('waivers want comments, labels their events, and a queue its own', () => {
  const waivers = `${POLICY}waivers:\n  approvers: ["team:leads", "user:a"]\n  limit: 10 kgCO2e\n  expire_after: 7 days\n`
  const labels = POLICY.replace('    per:', '    labels: [research]\n    per:')
  expect(troubles(setUp(GOOD_WORKFLOW, { policies: [policyFacts(waivers)] }))).toEqual([
    'look comments-unheard 2: the budget has waivers, and the gate does not start on issue_comment',
    'look approver-unconfirmed 1: a workflow cannot see who is in "leads"',
    'look waivers-need-rerun -: a waiver turns "budget" green at the next run only',
  ])
  expect(troubles(setUp(GOOD_WORKFLOW, { policies: [policyFacts(labels)] }))).toEqual([
    'fix labels-unseen 2: pull_request does not start on labeled, unlabeled',
  ])
  const alone = but('  merge_group:\n', '')
  expect(troubles(setUp(alone))).toEqual([])
  expect(troubles(setUp(alone, { github: UNSEEN, offline: true }))[0]).toBe(
    'look queue-unjudged 2: the gate does not start on merge_group, and whether there is a merge queue could not be seen',
  )
})
