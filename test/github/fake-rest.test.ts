/** What `emulate` lacks, as GitHub answers it: through the real Octokit, with each request held against the description. */
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, openPull } from '../fake-github/repository.ts'
import { OWNER, REPO } from '../fake-github/server.ts'
import { edit, giveRole, joinTeam, land, protect, pushAt, ruleBranch, writeAt } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'
import { failure } from './objects.ts'

const github = await fakeGitHub()

async function get(route: string, parameters: Record<string, unknown> = {}, as: 'workflow' | 'owner' = 'workflow') {
  const { api } = await connectTo(github, as)
  return api.json({ what: 'it', route: `GET ${route}`, parameters, repeat: 'safe' })
}

const HERE = '/repos/{owner}/{repo}'

test('pushes and merges are told, the newest first', async () => {
  const first = await land(github, { files: { a: '1' }, date: '2026-01-01T00:00:00Z', branch: 'dev' })
  const second = await land(github, {
    files: { a: '2' },
    date: '2026-01-02T00:00:00Z',
    branch: 'dev',
    actor: 'mallory',
  })
  const pull = await openPull(github, first, second)
  const third = await commit(github, { a: '3' }, [second])
  await pushAt(github, pull, third, '2026-01-03T00:00:00Z')
  expect(await get(`${HERE}/activity`, { ref: 'dev', direction: 'desc', per_page: 100 })).toEqual([
    {
      id: 2,
      node_id: 'PSH_2',
      before: first,
      after: second,
      ref: 'refs/heads/dev',
      timestamp: '2026-01-02T00:00:00Z',
      activity_type: 'push',
      actor: { login: 'mallory', type: 'User' },
    },
    expect.objectContaining({ before: '0'.repeat(40), after: first, activity_type: 'branch_creation' }),
  ])
  expect(await get(`${HERE}/activity`, { ref: 'refs/heads/head-1' })).toMatchObject([{ before: second, after: third }])
  expect(await get(`${HERE}/pulls/{pull_number}`, { pull_number: pull })).toMatchObject({ head: { sha: third } })
  expect(await get(`${HERE}/pulls`, { head: `${OWNER}:head-1`, state: 'open' })).toMatchObject([{ number: pull }])
})

test('roles are told of anybody, teams to people only', async () => {
  giveRole(github, 'Mallory', 'maintain')
  joinTeam(github, `${OWNER}/leads`, 'mallory')
  const role = { username: 'mallory' }
  expect(await get(`${HERE}/collaborators/{username}/permission`, role)).toMatchObject({
    permission: 'write',
    role_name: 'maintain',
  })
  expect(await get(`${HERE}/collaborators/{username}/permission`, { username: 'stranger' })).toMatchObject({
    permission: 'read',
  })
  const team = '/orgs/{org}/teams/{team_slug}/memberships/{username}'
  const leads = { org: OWNER, team_slug: 'leads' }
  expect(await get(team, { ...leads, ...role }, 'owner')).toMatchObject({ state: 'active' })
  expect((await failure(get(team, { ...leads, username: 'stranger' }, 'owner'))).code).toBe('github/not-found')
  expect((await failure(get(team, { ...leads, ...role }))).code).toBe('github/forbidden')
})

test('a comment tells when it was written and changed', async () => {
  const base = await commit(github, { a: '1' })
  const pull = await openPull(github, base, await commit(github, { a: '2' }, [base]))
  const id = await writeAt(github, pull, '/carbon waive', '2026-03-01T10:00:00Z')
  const other = await writeAt(github, pull, 'fine', '2026-03-02T10:00:00Z')
  await edit(github, id, '/carbon waive more', '2026-03-03T10:00:00Z', 'mallory')
  expect(await get(`${HERE}/issues/comments`, { since: '2026-03-02T12:00:00Z' })).toMatchObject([
    { id, body: '/carbon waive more', created_at: '2026-03-01T10:00:00Z', updated_at: '2026-03-03T10:00:00Z' },
  ])
  expect(await get(`${HERE}/issues/{issue_number}/comments`, { issue_number: pull })).toMatchObject([
    { id },
    { id: other, updated_at: '2026-03-02T10:00:00Z' },
  ])
  const { api } = await connectTo(github)
  const query = `query Comments { repository(owner: "${OWNER}", name: "${REPO}") { pullRequest(number: ${pull}) {
    state isCrossRepository headRepository { name owner { login } } baseRef { target { oid } }
    comments(first: 2) { nodes { createdAt lastEditedAt includesCreatedEdit editor { login } } }
    commits(first: 5) { nodes { commit { authors(first: 5) { nodes { email user { login } } } } } }
  } } }`
  expect((await api.graphql('it', query, {})).data).toEqual({
    repository: {
      pullRequest: {
        state: 'OPEN',
        isCrossRepository: false,
        headRepository: { name: REPO, owner: { login: OWNER } },
        baseRef: { target: { oid: base } },
        comments: {
          nodes: [
            {
              createdAt: '2026-03-01T10:00:00Z',
              lastEditedAt: '2026-03-03T10:00:00Z',
              includesCreatedEdit: true,
              editor: { login: 'mallory' },
            },
            { createdAt: '2026-03-02T10:00:00Z', lastEditedAt: null, includesCreatedEdit: false, editor: null },
          ],
        },
        commits: { nodes: [{ commit: { authors: { nodes: [{ email: 'mona@example.com', user: null }] } } }] },
      },
    },
  })
})

test('how a branch is protected, and what rules it has', async () => {
  const tip = await land(github, { files: { 'a/b.yml': 'x' }, date: '2026-01-01T00:00:00Z', branch: 'rel/1' })
  ruleBranch(github, 'rel/1', [{ type: 'required_status_checks' }])
  await protect(github, 'rel/1', ['carbon'])
  const branch = { branch: 'rel/1' }
  expect(await get(`${HERE}/rules/branches/{branch}`, branch)).toEqual([{ type: 'required_status_checks' }])
  expect(await get(`${HERE}/rules/branches/{branch}`, { branch: 'main' })).toEqual([])
  expect(await get(`${HERE}/branches/{branch}`, branch)).toMatchObject({ protected: true, commit: { sha: tip } })
  const protection = `${HERE}/branches/{branch}/protection`
  expect((await failure(get(protection, branch))).code).toBe('github/forbidden')
  expect(await get(protection, branch, 'owner')).toMatchObject({ required_status_checks: { contexts: ['carbon'] } })
  expect((await failure(get(protection, { branch: 'main' }, 'owner'))).code).toBe('github/not-found')
  expect(await get(`${HERE}/git/ref/{ref}`, { ref: 'heads/rel/1' })).toMatchObject({ object: { sha: tip } })
  expect(await get(`${HERE}/contents/{path}`, { path: 'a/b.yml', ref: 'rel/1' })).toMatchObject({
    content: expect.stringContaining('eA=='),
  })
  const workflow = `${HERE}/actions/permissions/workflow`
  expect((await failure(get(workflow))).code).toBe('github/forbidden')
  expect(await get(workflow, {}, 'owner')).toEqual(github.facts.workflowToken)
})
