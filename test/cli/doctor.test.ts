import { expect, test } from 'vitest'
import { LIMITS } from '../../src/review/doctor/limits.ts'
import { clone, commit, git, makeRepository, temporaryFolder, write } from '../disk/temporary.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { TOKENS } from '../fake-github/server.ts'
import { ruleBranch } from '../fake-github/words.ts'
import { ACTION, GOOD_WORKFLOW, POLICY, POLICY_PATH, WORKFLOW_PATH } from '../review/doctor/set-up.ts'
import { run } from './command-line.ts'

const github = await fakeGitHub()
const OWNERS = { '.github/CODEOWNERS': '/.github/ @octocat\n' }
const GOOD = { [WORKFLOW_PATH]: GOOD_WORKFLOW, [POLICY_PATH]: POLICY, ...OWNERS }
const asked = { GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKENS.owner.token }
const NAMED = ['doctor', '--repository', 'octocat/models']

const REQUIRED = [
  {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'budget', integration_id: 15368 }],
    },
  },
  { type: 'pull_request', parameters: { require_code_owner_review: true, dismiss_stale_reviews_on_push: true } },
  { type: 'non_fast_forward' },
  { type: 'deletion' },
]

/** The findings, without the list of limits that ends every answer, and without the git of this machine. */
function above(out: string): string {
  return (out.split('\nWhat an insider')[0] ?? '')
    .replace(/git is [\d.]+/, 'git is 2.x')
    .replace(/[0-9a-f]{12}/, 'COMMIT')
}

test('a set-up that holds', async () => {
  const folder = makeRepository(GOOD)
  ruleBranch(github, 'main', REQUIRED)
  const { code, out, err } = await run(NAMED, { cwd: folder, environment: asked })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(above(out)).toBe(`The gate holds: nothing to fix, 1 to look at.
Looked at the files of COMMIT (main) and the rules of octocat/models.

Workflows
  ok        the gate starts on pull_request, merge_group
  ok        no condition keeps the gate from running, and its result counts

Budget
  ok        1 budget, and what exceeds one is blocked

Owners
  ok        the budget, the workflow and this file have owners

Rules of GitHub
  look      no recent pull request has a check of the gate
            Open a pull request, and look whether the check comes.
            doctor/check-unseen
  ok        "budget" is required, from GitHub Actions
  ok        force pushes and deletion are blocked
  ok        every change comes by a pull request
  ok        code owners approve, and again after a push
  ok        tokens of workflows read, and approve nothing

Clone
  ok        the clone is whole, git is 2.x
`)
  for (const { title } of LIMITS) expect(out.replace(/\s+/g, ' ')).toContain(`- ${title}`)
})

const BAD_WORKFLOW = `on:
  pull_request:
    paths: ['runs/**']
jobs:
  budget:
    if: github.actor != 'bot'
    steps:
      - uses: ${ACTION}
        continue-on-error: true
`

test('a set-up that does not, each with its remedy', async () => {
  const folder = makeRepository({ [WORKFLOW_PATH]: BAD_WORKFLOW, [POLICY_PATH]: `${POLICY}undecided: pass\n` })
  ruleBranch(github, 'main', [])
  const { code, out, err } = await run(NAMED, { cwd: folder, environment: asked })
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(above(out)).toBe(`The gate does not hold yet: 5 to fix, 6 to look at.
Looked at the files of COMMIT (main) and the rules of octocat/models.

Workflows
  fix       pull_request does not start on edited
            Write "types: [opened, synchronize, reopened, edited]" under
            "pull_request:".
            .github/workflows/carbon.yml:2  doctor/retarget-unseen
  fix       pull_request has "paths: runs/**"
            Delete the filter. A pull request without records costs a few
            seconds.
            .github/workflows/carbon.yml:3  doctor/path-filter
  fix       the job "budget" is skipped unless "github.actor != 'bot'"
            Delete the condition, or let it hold for pull_request and
            merge_group.
            .github/workflows/carbon.yml:6  doctor/skippable
  fix       "continue-on-error: true" hides the verdict
            Delete it. To look on without blocking, write "mode: report" into
            the budget.
            .github/workflows/carbon.yml:9  doctor/result-ignored
  look      no "permissions:", so the settings of the repository decide
            Write "permissions:" with contents: read, pull-requests: write and
            checks: write.
            .github/workflows/carbon.yml:2  doctor/permissions-unsaid
  ok        the gate starts on pull_request

Budget
  look      "undecided: pass" says nothing where the limit is in doubt
            Write "undecided: warn", or block.
            .github/carbon-budget.yml:1  doctor/undecided-pass
  ok        1 budget, and what exceeds one is blocked

Owners
  look      there is no CODEOWNERS
            Write .github/CODEOWNERS with "/.github/ @OWNER".
            doctor/owners-missing

Rules of GitHub
  fix       "main" requires no check of the gate
            Open Settings > Rules > Rulesets > New branch ruleset, target the
            branch, tick "Require status checks to pass", and add "budget" with
            the source "GitHub Actions".
            doctor/not-required
  look      no recent pull request has a check of the gate
            Open a pull request, and look whether the check comes.
            doctor/check-unseen
  look      a force push may take commits off the branch
            Settings > Rules > Rulesets: tick "Block force pushes" and "Restrict
            deletions".
            doctor/history-kept
  look      commits may be pushed to the branch directly
            Settings > Rules > Rulesets: tick "Require a pull request before
            merging".
            doctor/pull-request-required
  ok        tokens of workflows read, and approve nothing

Clone
  ok        the clone is whole, git is 2.x
`)
})

test('without a token the rules are not seen, and that is not well', async () => {
  const folder = makeRepository(GOOD)
  const { code, out } = await run(NAMED, { cwd: folder })
  expect(code).toBe(4)
  expect(above(out)).toContain(`Nothing to fix was seen; whether GitHub requires the check was not seen.`)
  expect(above(out)).toContain(`  not seen  no token, so GitHub was not asked what it requires
            Run "GITHUB_TOKEN=$(gh auth token) carbon-clerk doctor", or say
            --offline.
            doctor/github-unseen`)
  const offline = await run(['doctor', '--offline'], { cwd: folder, environment: asked })
  expect([offline.code, offline.out.split('\n')[0]]).toEqual([0, 'Nothing to fix in the files; GitHub was not asked.'])
  expect(github.calls).toEqual([])
})

test('a token goes to no server that only the address of a remote names', async () => {
  const folder = makeRepository(GOOD)
  git(folder, 'remote', 'add', 'origin', 'https://mallory.example.org/octocat/models.git')
  const elsewhere = await run(['doctor'], { cwd: folder, environment: asked })
  expect(elsewhere.out.replace(/\s+/g, ' ')).toContain(
    'not seen origin is no repository on that GitHub Name it with --repository OWNER/NAME.',
  )
  expect(github.calls).toEqual([])
  git(folder, 'remote', 'set-url', 'origin', `${github.url}/octocat/models.git`)
  await run(['doctor'], { cwd: folder, environment: asked })
  expect(github.calls.length).toBeGreaterThan(4)
})

test('the base branch is judged, and the files on disk on request', async () => {
  const folder = makeRepository({ ...GOOD, [WORKFLOW_PATH]: BAD_WORKFLOW })
  write(folder, { [WORKFLOW_PATH]: GOOD_WORKFLOW })
  const base = await run(['doctor', '--offline'], { cwd: folder })
  expect(base.code).toBe(1)
  expect(base.out).toContain('  look      on disk .github/workflows/carbon.yml is not as on "main"')
  expect((await run(['doctor', '--offline', '--worktree'], { cwd: folder })).code).toBe(0)
  const nowhere = temporaryFolder()
  write(nowhere, GOOD)
  const bare = await run(['doctor', '--offline'], { cwd: nowhere })
  expect([bare.code, bare.out.includes('not seen  this folder is in no clone')]).toEqual([0, true])
})

test('a shallow clone says how to get the rest', async () => {
  const origin = makeRepository(GOOD)
  commit(origin, { b: '2' })
  const folder = clone(origin, '--depth=1')
  const { out } = await run(['doctor', '--offline'], { cwd: folder })
  expect(out).toContain(
    '  look      the clone is shallow: history is cut off\n            Run "git fetch --unshallow origin".',
  )
})

test('JSON for other programs', async () => {
  const folder = makeRepository(GOOD)
  const { code, out } = await run(['doctor', '--offline', '--json'], { cwd: folder })
  const report = JSON.parse(out)
  expect({ code, ...report, findings: report.findings.slice(0, 1) }).toEqual({
    code: 0,
    schema_version: 1,
    exit_code: 0,
    headline: 'Nothing to fix in the files; GitHub was not asked.',
    looked_at: { files: git(folder, 'rev-parse', 'HEAD'), branch: 'main', repository: null },
    findings: [
      {
        code: 'doctor/gate-found',
        level: 'ok',
        area: 'workflows',
        message: 'the gate starts on pull_request, merge_group',
        fix: null,
        file: WORKFLOW_PATH,
        line: 13,
        column: 9,
      },
    ],
    limits: LIMITS,
  })
})

test('the limits, whole', async () => {
  const { code, out } = await run(['doctor', '--limits'])
  expect(code).toBe(0)
  for (const { id, why, narrows } of LIMITS) {
    for (const text of [id, why, narrows]) expect(out.replace(/\s+/g, ' ')).toContain(text)
  }
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(JSON.parse((await run(['doctor', '--limits', '--json'])).out)).toEqual({ schema_version: 1, limits: LIMITS })
})

test('names from a hostile workflow are shown and do nothing', async () => {
  const hostile = GOOD_WORKFLOW.replace(
    '  budget:\n',
    '  "\\e[31mx\\r\\n::add-mask::y":\n    if: "##[error] \\u202e"\n',
  )
  const folder = makeRepository({ ...GOOD, [WORKFLOW_PATH]: hostile })
  const { out } = await run(['doctor', '--offline'], { cwd: folder, columns: 20 })
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|^::|##\[/m)
  expect(out).toContain('u{1b}')
})

test.each([
  [['--app', '0x1'], '--app cannot be "0x1"'],
  [['--repository', 'octocat'], '--repository cannot be "octocat"'],
  [['--repo', 'nowhere'], 'is not a folder'],
])('%j is wrong usage', async (words, message) => {
  const { code, err } = await run(['doctor', ...words], { cwd: temporaryFolder() })
  expect({ code, said: err.includes(message) }).toEqual({ code: 64, said: true })
})
