import { expect, test } from 'vitest'
import { fetchPeople } from '../../src/github/people.ts'
import type { Harm } from '../fake-github/faults.ts'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit, openPull } from '../fake-github/repository.ts'
import { label, land, mergedAs, openedBy } from '../fake-github/words.ts'
import { connectTo } from './connection.ts'
import { failure, routes } from './objects.ts'

const github = await fakeGitHub()
const start = await commit(github, { a: '0' })

let days = 0
/** A pull request and the commit that it was merged as. */
async function merged(author: string, labels: readonly string[] = []): Promise<{ pull: number; sha: string }> {
  days += 1
  const head = await commit(github, { a: `${days}` }, [start])
  const pull = await openPull(github, start, head)
  openedBy(github, pull, author)
  if (labels.length > 0) await label(github, pull, labels)
  const sha = await land(github, {
    files: { a: `${days}` },
    parents: [start],
    date: `2026-02-${String(days).padStart(2, '0')}T00:00:00Z`,
    pull,
  })
  return { pull, sha }
}

async function people(...commits: readonly string[]) {
  const found = await fetchPeople((await connectTo(github)).api, commits)
  return commits.map((sha) => found.get(sha) ?? null)
}

test('who opened the pull request that a commit was, with its labels', async () => {
  const [person, bot, gone] = [
    await merged('Octocat', ['research', 'big']),
    await merged('dependabot[bot]'),
    await merged('ghost'),
  ]
  expect(await people(person.sha, bot.sha, gone.sha)).toEqual([
    { author: { login: 'octocat', email: null, account: 'user' }, labels: ['research', 'big'] },
    { author: { login: 'dependabot[bot]', email: null, account: 'bot' }, labels: [] },
    { author: { login: null, email: null, account: null }, labels: [] },
  ])
  expect(routes(github)).toEqual(['GraphQL People'])
})

test('a commit that no pull request was merged as is left out', async () => {
  const direct = await land(github, { files: { a: 'direct' }, date: '2026-03-01T00:00:00Z' })
  expect(await people(direct, 'f'.repeat(40))).toEqual([null, null])
})

test('each commit of a rebase is of the one pull request that holds it', async () => {
  const { pull, sha } = await merged('mallory')
  const before = await land(github, { files: { a: 'rebased' }, date: '2026-03-02T00:00:00Z' })
  mergedAs(github, pull, sha, [before])
  const mallory = { author: { login: 'mallory', email: null, account: 'user' }, labels: [] }
  expect(await people(before, sha)).toEqual([mallory, mallory])
})

test('of several pull requests, the one that was merged as the commit counts, and none where that is not clear', async () => {
  const [first, second] = [await merged('octocat'), await merged('mallory')]
  mergedAs(github, second.pull, second.sha, [first.sha])
  expect((await people(first.sha))[0]?.author.login).toBe('octocat')
  const shared = await land(github, { files: { a: 'shared' }, date: '2026-03-03T00:00:00Z' })
  mergedAs(github, first.pull, first.sha, [shared])
  mergedAs(github, second.pull, second.sha, [shared])
  expect(await people(shared)).toEqual([null])
  mergedAs(github, first.pull, second.sha)
  expect(await people(second.sha)).toEqual([null])
})

test('fifty commits a query, each asked for once', async () => {
  const { sha } = await merged('octocat')
  const others = Array.from({ length: 120 }, (_, index) => index.toString(16).padStart(40, '0'))
  const { api } = await connectTo(github)
  expect([...(await fetchPeople(api, [sha, ...others, sha])).keys()]).toEqual([sha])
  expect(routes(github)).toEqual(['GraphQL People', 'GraphQL People', 'GraphQL People'])
})

type Pulls = { nodes: Record<string, unknown>[]; pageInfo: object }

function changed(change: (pulls: Pulls, pull: Record<string, unknown>) => object): Harm {
  return {
    kind: 'change',
    change: (body) => {
      const { data } = JSON.parse(body.toString()) as {
        data: { repository: { c0: { associatedPullRequests: Pulls } } }
      }
      const pulls = data.repository.c0.associatedPullRequests
      const associatedPullRequests = change(pulls, pulls.nodes[0] ?? {})
      return JSON.stringify({ data: { repository: { c0: { associatedPullRequests } } } })
    },
  }
}

test.each([
  ['there are more pull requests', changed((all) => ({ ...all, pageInfo: { hasNextPage: true } }))],
  ['nobody says whether there are more', changed((all) => ({ ...all, pageInfo: null }))],
  ['the list is not one', changed((all) => ({ ...all, nodes: null }))],
  ['it was not merged', changed((all, pull) => ({ ...all, nodes: [{ ...pull, merged: false }] }))],
  ['it was merged elsewhere', changed((all, pull) => ({ ...all, nodes: [{ ...pull, baseRepository: null }] }))],
  ['labels are not told', changed((all, pull) => ({ ...all, nodes: [{ ...pull, labels: null }] }))],
  [
    'there are more labels',
    changed((all, pull) => ({ ...all, nodes: [{ ...pull, labels: { nodes: [], pageInfo: { hasNextPage: true } } }] })),
  ],
  [
    'a label has no name',
    changed((all, pull) => ({
      ...all,
      nodes: [{ ...pull, labels: { nodes: [null], pageInfo: { hasNextPage: false } } }],
    })),
  ],
])('what is not clear is not known: %s', async (_, harm) => {
  const { sha } = await merged('octocat', ['research'])
  github.faults.push({ when: () => true, harm })
  expect(await people(sha)).toEqual([null])
})

test.each([
  ['FORBIDDEN', 'github/forbidden'],
  ['NOT_FOUND', 'github/unexpected-answer'],
])('an answer without a repository is an error: %s', async (type, code) => {
  const answer = JSON.stringify({ data: { repository: null }, errors: [{ type }] })
  github.faults.push({ when: () => true, harm: { kind: 'change', change: () => answer } })
  expect((await failure(people(start))).code).toBe(code)
})
