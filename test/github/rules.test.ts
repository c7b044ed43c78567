import { expect, test } from 'vitest'
import { askRules } from '../../src/github/rules.ts'
import { harms } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, openPull } from '../fake-github/repository.ts'
import { OWNER, REPO } from '../fake-github/server.ts'
import { ruleBranch } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'

const github = await fakeGitHub()
const HERE = `/repos/${OWNER}/${REPO}`
const NOTHING = { checks: ['budget'], organization: null }

/** Shapes of the examples and schemas in GitHub's description of its API (repository-rule-detailed). */
const of = { ruleset_source_type: 'Organization', ruleset_source: 'octo', ruleset_id: 73 }
const RULES = [
  {
    type: 'required_status_checks',
    ...of,
    parameters: {
      strict_required_status_checks_policy: true,
      do_not_enforce_on_create: false,
      required_status_checks: [
        { context: 'budget', integration_id: 15368 },
        { context: 'lint' },
        { context: 'null', integration_id: null },
        { context: 5 },
        'nonsense',
      ],
    },
  },
  { type: 'merge_queue', ...of, parameters: { grouping_strategy: 'ALLGREEN', merge_method: 'SQUASH' } },
  {
    type: 'pull_request',
    ...of,
    parameters: {
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: false,
      required_approving_review_count: 1,
    },
  },
  {
    type: 'workflows',
    ...of,
    parameters: { workflows: [{ path: '.github/workflows/carbon.yml', repository_id: 4 }, {}] },
  },
  { type: 'non_fast_forward', ...of },
  { type: 'deletion', ...of },
  { type: 'commit_message_pattern', ...of, parameters: { operator: 'starts_with', pattern: 'issue' } },
  'nonsense',
]

const BRANCH = {
  name: 'main',
  protected: true,
  protection: {
    enabled: true,
    required_status_checks: {
      enforcement_level: 'non_admins',
      contexts: ['budget', 'old'],
      checks: [
        { context: 'budget', app_id: null },
        { context: 'any', app_id: -1 },
      ],
    },
  },
}

function answer(path: string, body: unknown, status = 200) {
  github.faults.push({ when: (call) => call.path === `${HERE}${path}`, harm: { kind: 'answer', status, body } })
}

test('an administrator is told everything', async () => {
  const base = await commit(github, { a: '1' })
  const head = await commit(github, { a: '2' }, [base])
  await openPull(github, base, head)
  ruleBranch(github, 'main', RULES)
  answer('/branches/main', BRANCH)
  answer('/branches/main/protection', {
    required_status_checks: { strict: true, contexts: ['budget'], checks: [{ context: 'budget', app_id: 15368 }] },
    enforce_admins: { enabled: true },
    required_pull_request_reviews: { require_code_owner_reviews: true, dismiss_stale_reviews: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: true },
  })
  answer('/pulls', [{ head: { sha: head } }, { head: { sha: 'no object id' } }, {}])
  answer(`/commits/${head}/check-runs`, {
    total_count: 3,
    check_runs: [
      { name: 'budget', completed_at: '2026-11-23T12:00:00Z', app: { id: 15368, slug: 'github-actions' } },
      { name: 'budget', completed_at: null, app: { id: 7, slug: 'mallory' } },
      { name: 'lint', completed_at: '2026-11-23T12:00:00Z', app: { id: 15368, slug: 'github-actions' } },
      { name: 'budget', app: null },
    ],
  })
  const { api } = await connectTo(github, 'owner')
  expect(await askRules(api, { branch: 'main', ...NOTHING })).toEqual({
    repository: { seen: true, value: { defaultBranch: 'main', isPrivate: false } },
    branch: {
      seen: true,
      value: {
        isProtected: true,
        checks: [
          { context: 'budget', app: null },
          { context: 'any', app: null },
          { context: 'old', app: null },
        ],
      },
    },
    rules: {
      seen: true,
      value: {
        checks: [
          { context: 'budget', app: 15368 },
          { context: 'lint', app: null },
          { context: 'null', app: null },
        ],
        strict: true,
        queue: true,
        review: { ownersApprove: true, dismissesStale: false },
        workflows: ['.github/workflows/carbon.yml'],
        blocksForcePushes: true,
        blocksDeletion: true,
      },
    },
    protection: {
      seen: true,
      value: {
        checks: [{ context: 'budget', app: 15368 }],
        strict: true,
        review: { ownersApprove: true, dismissesStale: true },
        forcePushes: false,
        deletions: true,
        holdsForAdministrators: true,
      },
    },
    settings: { seen: true, value: { writes: false, approves: false } },
    checks: {
      seen: true,
      value: [
        { name: 'budget', app: { id: 15368, slug: 'github-actions' }, completed: 1_795_435_200 },
        { name: 'budget', app: { id: 7, slug: 'mallory' }, completed: null },
      ],
    },
    organization: null,
  })
})

test('a token of a workflow is refused in part, and each refusal names what it takes', async () => {
  answer('/branches/main', BRANCH)
  ruleBranch(github, 'main', [])
  const { api } = await connectTo(github, 'workflow')
  const { settings, protection, rules } = await askRules(api, { branch: 'main', ...NOTHING, checks: [] })
  const hint = 'use a token of somebody who may, with the permission "Administration: read"'
  const refused = 'GitHub refused (403): Resource not accessible by integration'
  expect({ settings, protection, rules: rules.seen }).toMatchObject({
    settings: { seen: false, because: expect.stringContaining(`the settings of workflows: ${refused}`), hint },
    protection: { seen: false, because: expect.stringContaining(`the protection of the branch: ${refused}`), hint },
    rules: true,
  })
})

test('a branch that only rulesets protect has no classic protection; "Not Found" says nothing', async () => {
  const ask = async (message: string) => {
    answer('/branches/main', { ...BRANCH, protection: { enabled: false } })
    answer('/branches/main/protection', { message }, 404)
    const { api } = await connectTo(github, 'owner')
    return (await askRules(api, { branch: 'main', ...NOTHING })).protection
  }
  expect(await ask('Branch not protected')).toEqual({ seen: true, value: null })
  expect(await ask('Not Found')).toMatchObject({
    seen: false,
    because: 'the protection of the branch: not found (404)',
  })
})

test('answers of another shape are not believed, and a failing GitHub is not an answer', async () => {
  answer('/branches/main', {})
  answer('/rules/branches/main', { message: 'no list' })
  answer('/actions/permissions/workflow', { default_workflow_permissions: 'admin' })
  github.faults.push({ when: ({ path }) => path === `${HERE}/pulls`, times: 9, harm: harms.badGateway() })
  const { api } = await connectTo(github, 'owner')
  const facts = await askRules(api, { branch: 'main', ...NOTHING })
  const because = (one: { readonly seen: boolean; readonly because?: string }) => one.because
  expect([facts.branch, facts.rules, facts.settings, facts.checks].map(because)).toEqual([
    'the branch: it does not say whether it is protected',
    'the rules of the branch: it is no list',
    'the settings of workflows: no default permissions',
    'recent pull requests: GitHub answered 502',
  ])
})

test('the default branch is asked about when no other is named, and nothing without the repository', async () => {
  const { api } = await connectTo(github, 'owner')
  await askRules(api, { branch: null, ...NOTHING })
  expect(github.calls.map(({ path }) => path)).toContain(`${HERE}/rules/branches/main`)
  answer('', { message: 'Not Found' }, 404)
  const lost = await askRules(api, {
    branch: null,
    ...NOTHING,
    organization: { owner: 'a', repository: 'b', path: 'c' },
  })
  expect(Object.values(lost).map((one) => one?.seen)).toEqual([false, false, false, false, false, false, false])
})

test('the policy of the organisation is reached, or not', async () => {
  const organization = { owner: OWNER, repository: REPO, path: 'README.md' }
  const { api } = await connectTo(github, 'owner')
  const facts = await askRules(api, { branch: 'main', checks: [], organization })
  expect(facts.organization).toEqual({ seen: true, value: { isPrivate: false } })
  const none = await askRules(api, { branch: 'main', checks: [], organization: { ...organization, path: 'a/b.yml' } })
  expect(none.organization).toEqual({
    seen: false,
    because: `${OWNER}/${REPO}:a/b.yml: not found (404)`,
    hint: 'use a token of somebody who may, with the permission "Contents: read"',
  })
})
