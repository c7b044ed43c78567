import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WORKFLOW } from '../../../src/entry/cli/workflow.ts'
import { suggestPolicy } from '../../../src/parse/policy/index.ts'
import { examine } from '../../../src/review/doctor/doctor.ts'
import { LIMITS } from '../../../src/review/doctor/limits.ts'
import { DOCTOR_TABLES } from '../../../tools/docs/doctor.ts'
import {
  GOOD_GITHUB,
  GOOD_WORKFLOW,
  POLICY,
  POLICY_PATH,
  policyFacts,
  seen,
  setUp,
  troubles,
  UNSEEN,
  WORKFLOW_PATH,
} from './set-up.ts'

test.each<[string, readonly string[]]>([
  ['mode: report\n', ['look report-mode 1: "mode: report" blocks nothing']],
  ['on_error: warn\n', ['look errors-pass 1: "on_error: warn" lets through what cannot be read']],
  ['gate_on: p5\n', ['look low-end 1: "gate_on: p5" holds the lower end against the limit']],
  ['undecided: pass\n', ['look undecided-pass 1: "undecided: pass" says nothing where the limit is in doubt']],
  ['records: { exclude: ["**"] }\n', ['fix records-left-out 1: no record counts at all']],
  [
    'records: { exclude: ["**/*.csv"] }\n',
    ['look records-left-out 1: a record such as emissions.csv or runs/1/emissions.csv does not count'],
  ],
  [
    'records: { include: ["runs/**"] }\n',
    ['look records-left-out 1: a record such as emissions.csv or models/summarizer/README.md does not count'],
  ],
  ['records: { exclude: ["archive/**"] }\n', []],
])('a budget with %j', (line, expected) => {
  expect(troubles(setUp(GOOD_WORKFLOW, { policies: [policyFacts(POLICY + line)] }))).toEqual(expected)
})

test('a budget that is missing, wrong or empty', () => {
  const of = (policies: ReturnType<typeof policyFacts>[]) => troubles(setUp(GOOD_WORKFLOW, { policies }))
  expect(of([{ path: POLICY_PATH, read: null }])).toEqual([
    'fix policy-missing 1: there is no .github/carbon-budget.yml',
  ])
  expect(of([policyFacts('version: 1\nbudgets:\n  - limit: 5\n')])[0]).toMatch(/^fix policy-unreadable 3: /)
  expect(of([policyFacts('version: 1\nmode: report\nbudgets: []\n')])).toEqual([
    'look report-mode 1: "mode: report" blocks nothing',
    'look no-budgets 1: no budget sets a limit',
  ])
})

test('the policy of the organisation has to be readable by the gate, not only by whoever asks', () => {
  const policies = [policyFacts(`${POLICY}extends: acme/.github:carbon-budget.yml\n`)]
  const of = (organization: typeof GOOD_GITHUB.organization) =>
    troubles(setUp(GOOD_WORKFLOW, { policies, github: seen({ ...GOOD_GITHUB, organization }) }))
  expect(of(seen({ isPrivate: false }))).toEqual([])
  expect(of(seen({ isPrivate: true }))).toEqual([
    'fix organization-policy 1: acme/.github:carbon-budget.yml is not public, and the token of a workflow reads its own repository only',
  ])
  expect(of(UNSEEN)).toEqual([
    'unseen organization-policy 1: acme/.github:carbon-budget.yml could not be read: not found (404)',
  ])
})

test('owners of the budget, the workflow and the list of owners itself', () => {
  const of = (text: string) => troubles(setUp(GOOD_WORKFLOW, { owners: { path: 'CODEOWNERS', text } }))
  expect(of('* @octocat')).toEqual([])
  expect(of('/.github/*.yml @octocat')).toEqual([
    'look unowned 1: nobody owns .github/workflows/carbon.yml',
    'look unowned 1: nobody owns CODEOWNERS',
  ])
  expect(troubles(setUp(GOOD_WORKFLOW, { owners: null }))).toEqual(['look owners-missing -: there is no CODEOWNERS'])
})

test('the clone', () => {
  const clone = {
    shallow: true,
    partial: true,
    base: 'origin/main',
    hasBase: false,
    git: '2.37.9',
    differing: ['a.yml'],
  }
  expect(troubles(setUp(GOOD_WORKFLOW, { clone }))).toEqual([
    'fix base-missing -: the clone does not have "origin/main"',
    'look clone-shallow -: the clone is shallow: history is cut off',
    'look clone-partial -: the clone is partial: files are missing',
    'look git-old -: git is 2.37.9',
    'look files-differ -: on disk a.yml is not as on "origin/main"',
  ])
  expect(troubles(setUp(GOOD_WORKFLOW, { clone: null }))).toEqual(['unseen no-clone -: this folder is in no clone'])
})

const readme = /^```yaml\n(# \.github\/workflows.*?)^```$/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''

test.each([
  ['README.md', readme],
  ['docs/examples/carbon.yml', readFileSync('docs/examples/carbon.yml', 'utf8')],
  ['what init writes', WORKFLOW],
])('%s: nothing to fix, and nothing to look at', (_, text) => {
  const written = suggestPolicy({ trainingKg: 40, inferenceKg: 10, region: null })
  expect(written).toContain('budgets:')
  const path = WORKFLOW_PATH
  expect(
    troubles(setUp({ [path]: text }, { policies: [policyFacts(written)], offline: true, github: UNSEEN })),
  ).toEqual(['unseen github-unseen -: not found (404)'])
})

test('report mode is never said to hold', () => {
  const { exit_code, headline } = examine(setUp(GOOD_WORKFLOW, { policies: [policyFacts(`${POLICY}mode: report\n`)] }))
  expect({ exit_code, headline }).toEqual({
    exit_code: 0,
    headline: 'The gate is in place and blocks nothing: mode is report, 1 to look at.',
  })
  expect(examine(setUp())).toMatchObject({ exit_code: 0, headline: 'The gate holds: nothing to fix.', limits: LIMITS })
})

test('each code and each limit stands once', () => {
  const codes = DOCTOR_TABLES.flatMap((table) => Object.keys(table))
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(LIMITS.map(({ id }) => id)).size).toBe(LIMITS.length)
})
