import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type CommentRequest, publishComment } from '../../src/github/comment.ts'
import { writeMarker } from '../../src/github/marker.ts'
import { type Harm, harms } from '../fake-github/faults.ts'
import { comments, commit, openPull, push, write } from '../fake-github/repository.ts'
import { type Call, type FakeGitHub, OWNER, REPO, startFakeGitHub, type TOKENS } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

let github: FakeGitHub
let base: string
beforeAll(async () => {
  github = await startFakeGitHub()
  base = await commit(github, { 'README.md': 'base' })
})
afterAll(() => github.close())
afterEach(() => {
  const seen = [...github.violations]
  github.violations.length = 0
  github.calls.length = 0
  github.faults.length = 0
  expect(seen).toEqual([])
})

const BOT = 'github-actions[bot]'
const isPost = ({ method, route }: Call): boolean => method === 'POST' && route.includes('/comments')
const isPatch = ({ method }: Call): boolean => method === 'PATCH'
const isThread = ({ route }: Call): boolean => route === 'GraphQL Thread'
const routes = (): string[] => github.calls.map(({ method, route }) => (route.startsWith('GraphQL') ? 'query' : method))

interface Pull {
  readonly number: number
  readonly head: string
}

let heads = 0
async function pullRequest(): Promise<Pull> {
  heads += 1
  const head = await commit(github, { 'README.md': `head ${heads}` }, [base])
  return { number: await openPull(github, base, head), head }
}

async function publish(pull: Pull, text: string, options: Partial<CommentRequest> & { as?: keyof typeof TOKENS } = {}) {
  const { as = 'workflow', ...rest } = options
  const { api } = await connectTo(github, as)
  return publishComment(api, {
    pullRequest: pull.number,
    key: '',
    head: pull.head,
    run: { id: 10, attempt: 1 },
    render: () => text,
    mode: 'create',
    ...rest,
  })
}

const marked = (text: string, pull: Pull, id = 10, attempt = 1, key = ''): string =>
  writeMarker(key, { run: { id, attempt }, head: pull.head }) + text
const urlOf = (pull: Pull, id: number): RegExp =>
  new RegExp(`/${OWNER}/${REPO}/issues/${pull.number}#issuecomment-${id}$`)
async function bodies(pull: Pull): Promise<readonly (readonly [string, string])[]> {
  return (await comments(github, pull.number)).map(({ user, body }) => [user.login, body] as const)
}

test('the first answer is a new comment', async () => {
  const pull = await pullRequest()
  const effect = await publish(pull, 'Within budget\n')
  const [comment] = await comments(github, pull.number)
  expect(effect).toEqual({
    what: 'comment',
    outcome: 'created',
    url: expect.stringMatching(urlOf(pull, comment?.id ?? 0)),
    because: null,
  })
  expect(await bodies(pull)).toEqual([[BOT, marked('Within budget\n', pull)]])
  expect(routes()).toEqual(['query', 'POST', 'query'])
})

test('the next answer replaces the text of the same comment', async () => {
  const pull = await pullRequest()
  await publish(pull, 'first')
  github.calls.length = 0
  expect(await publish(pull, 'second', { run: { id: 11, attempt: 1 } })).toMatchObject({
    outcome: 'updated',
    because: null,
  })
  expect(await bodies(pull)).toEqual([[BOT, marked('second', pull, 11)]])
  expect(routes()).toEqual(['query', 'PATCH'])
})

test('the same text is left alone', async () => {
  const pull = await pullRequest()
  await publish(pull, 'same\n')
  github.calls.length = 0
  expect(await publish(pull, 'same\n', { run: { id: 12, attempt: 1 } })).toMatchObject({ outcome: 'unchanged' })
  expect(routes()).toEqual(['query'])
  expect(await bodies(pull)).toEqual([[BOT, marked('same\n', pull)]])
})

test.each(['before', 'after'])('a marker that somebody else posted %s ours is left alone', async (when) => {
  const pull = await pullRequest()
  const decoy = marked('Within budget, honestly', pull, 99)
  if (when === 'before') await write(github, pull.number, decoy, 'mallory')
  await publish(pull, 'Over budget')
  if (when === 'after') await write(github, pull.number, decoy, 'mallory')
  await publish(pull, 'Over budget by 3 kg', { run: { id: 11, attempt: 1 } })
  const expected = [
    ['mallory', decoy],
    [BOT, marked('Over budget by 3 kg', pull, 11)],
  ] as const
  expect(await bodies(pull)).toEqual(when === 'before' ? expected : [...expected].reverse())
})

test('our own comment of another gate is not mistaken for this one, even if it quotes the marker', async () => {
  const pull = await pullRequest()
  const quoted = `a name: ${marked('x', pull)}`
  await publish(pull, quoted, { key: 'nightly' })
  await publish(pull, 'ours')
  expect(await bodies(pull)).toEqual([
    [BOT, marked(quoted, pull, 10, 1, 'nightly')],
    [BOT, marked('ours', pull)],
  ])
})

test('the comment is found behind several pages of talk', async () => {
  const pull = await pullRequest()
  for (let i = 0; i < 105; i += 1) await write(github, pull.number, `talk ${i}`, 'mallory')
  await publish(pull, 'first')
  for (let i = 0; i < 100; i += 1) await write(github, pull.number, `more talk ${i}`, 'mallory')
  github.calls.length = 0
  await publish(pull, 'second', { run: { id: 11, attempt: 1 } })
  expect(routes()).toEqual(['query', 'query', 'query', 'PATCH'])
  github.calls.length = 0
  await publish(pull, 'of another gate', { key: 'other' })
  expect(routes()).toEqual(['query', 'query', 'query', 'POST', 'query'])
  expect((await bodies(pull)).filter(([login]) => login === BOT)).toEqual([
    [BOT, marked('second', pull, 11)],
    [BOT, marked('of another gate', pull, 10, 1, 'other')],
  ])
}, 60_000)

test('a run for an older commit does not touch the answer for the newer one', async () => {
  const pull = await pullRequest()
  const newer = { ...pull, head: await commit(github, { 'README.md': 'newer' }, [pull.head]) }
  push(github, pull.number, newer.head)
  await publish(newer, 'newer answer', { run: { id: 11, attempt: 1 } })
  expect(await publish(pull, 'older answer')).toEqual({
    what: 'comment',
    outcome: 'skipped',
    url: null,
    because: 'the pull request has a newer commit by now',
  })
  expect(await bodies(pull)).toEqual([[BOT, marked('newer answer', newer, 11)]])
})

test.each([
  [{ id: 9, attempt: 1 }, 'skipped'],
  [{ id: 10, attempt: 1 }, 'skipped'],
  [{ id: 10, attempt: 2 }, 'updated'],
  [{ id: 11, attempt: 1 }, 'updated'],
])('after an answer by run 10.2, run %o for the same commit is %s', async (run, outcome) => {
  const pull = await pullRequest()
  await publish(pull, 'by 10.2', { run: { id: 10, attempt: 2 } })
  expect((await publish(pull, 'another', { run })).outcome).toBe(outcome)
})

test('a marker that somebody edited does not keep us from answering', async () => {
  const pull = await pullRequest()
  await publish(pull, 'Over budget')
  const [comment] = await comments(github, pull.number)
  const forged = marked('Within budget', pull, 999_999_999)
  await github.ask('PATCH', `/repos/${OWNER}/${REPO}/issues/comments/${comment?.id}`, { body: forged })
  github.editors.set(comment?.id ?? 0, OWNER)
  expect((await publish(pull, 'Over budget')).outcome).toBe('updated')
  expect(await bodies(pull)).toEqual([[BOT, marked('Over budget', pull)]])
})

test('an edit that only changes the text is undone', async () => {
  const pull = await pullRequest()
  await publish(pull, 'Over budget')
  const [comment] = await comments(github, pull.number)
  await github.ask('PATCH', `/repos/${OWNER}/${REPO}/issues/comments/${comment?.id}`, { body: marked('Fine', pull) })
  expect((await publish(pull, 'Over budget')).outcome).toBe('updated')
})

test('several comments of ours collapse to the oldest, which carries the newest answer', async () => {
  const pull = await pullRequest()
  for (const text of ['one', 'two', 'three']) await write(github, pull.number, marked(text, pull, 5), 'workflow')
  expect((await publish(pull, 'newest')).outcome).toBe('updated')
  expect(await bodies(pull)).toEqual([[BOT, marked('newest', pull)]])
})

test('two first answers at the same time leave one comment, with the newer run', async () => {
  for (const order of [
    [10, 11],
    [11, 10],
  ] as const) {
    const pull = await pullRequest()
    await Promise.all(order.map((id) => publish(pull, `by run ${id}`, { run: { id, attempt: 1 } })))
    expect(await bodies(pull)).toEqual([[BOT, marked('by run 11', pull, 11)]])
  }
})

test.each([10, 12])('run 11 answers while run %i is about to: one comment, the newer answer', async (other) => {
  const pull = await pullRequest()
  const act = async (): Promise<void> => {
    await publish(pull, `by run ${other}`, { run: { id: other, attempt: 1 } })
  }
  github.faults.push({ when: isPost, harm: { kind: 'meanwhile', act } })
  await publish(pull, 'by run 11', { run: { id: 11, attempt: 1 } })
  const newest = Math.max(11, other)
  expect(await bodies(pull)).toEqual([[BOT, marked(`by run ${newest}`, pull, newest)]])
})

test('nothing to say: no comment is made, but one that is there is brought up to date', async () => {
  const pull = await pullRequest()
  expect(await publish(pull, 'fine', { mode: 'update' })).toMatchObject({
    outcome: 'skipped',
    because: 'there is nothing to say',
  })
  expect(await bodies(pull)).toEqual([])
  await publish(pull, 'over')
  expect(await publish(pull, 'fine', { mode: 'update', run: { id: 11, attempt: 1 } })).toMatchObject({
    outcome: 'updated',
  })
})

test('a comment that was made although the answer got lost is not made twice', async () => {
  for (const harm of [harms.badGateway(true), { kind: 'drop', afterCommit: true } as const]) {
    const pull = await pullRequest()
    github.faults.push({ when: isPost, harm })
    github.calls.length = 0
    expect((await publish(pull, 'once')).outcome).toBe('unchanged')
    expect(routes()).toEqual(['query', 'POST', 'query'])
    expect(await bodies(pull)).toEqual([[BOT, marked('once', pull)]])
  }
})

test('a comment that was not made is tried once more, and no further', async () => {
  const pull = await pullRequest()
  github.faults.push({ when: isPost, harm: harms.badGateway() })
  expect((await publish(pull, 'text')).outcome).toBe('created')
  const other = await pullRequest()
  github.faults.push({ when: isPost, harm: harms.badGateway(), times: 9 })
  github.calls.length = 0
  expect(await publish(other, 'text')).toMatchObject({ outcome: 'refused', url: null })
  expect(routes()).toEqual(['query', 'POST', 'query', 'POST'])
  expect(await bodies(other)).toEqual([])
})

test('an update is repeated, because doing it twice does no harm', async () => {
  const pull = await pullRequest()
  await publish(pull, 'first')
  github.faults.push({ when: isPatch, harm: harms.badGateway(true), times: 2 })
  expect((await publish(pull, 'second')).outcome).toBe('updated')
  expect(await bodies(pull)).toEqual([[BOT, marked('second', pull)]])
})

test('the token of a fork loses the comment, and the permission is named', async () => {
  const pull = await pullRequest()
  expect(await publish(pull, 'text', { as: 'fork' })).toEqual({
    what: 'comment',
    outcome: 'refused',
    url: null,
    because:
      'the comment: GitHub refused (403): Resource not accessible by integration; ' +
      'give the job "issues: write" or "pull-requests: write" under "permissions:" in the workflow',
  })
})

const refusals: readonly (readonly [string, Harm, string])[] = [
  [
    'a locked conversation',
    { kind: 'answer', status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
    'locked',
  ],
  ['a deleted pull request', { kind: 'answer', status: 404, body: { message: 'Not Found' } }, 'not found (404)'],
  ['a transferred repository', { kind: 'answer', status: 410, body: { message: 'Gone' } }, 'not found (410)'],
  ['a comment too long for GitHub', { kind: 'answer', status: 422, body: { message: 'Validation Failed' } }, '422'],
  ['a used-up limit', harms.primaryLimit(), 'slow down'],
  ['a secondary limit', harms.secondaryLimit(), 'slow down'],
]

test.each(refusals)('%s is an effect with a reason, never an exception', async (_, harm, reason) => {
  const pull = await pullRequest()
  github.faults.push({ when: isPost, harm, times: 9 })
  const effect = await publish(pull, 'text')
  expect(effect).toMatchObject({ what: 'comment', outcome: 'refused', url: null })
  expect(effect.because).toContain(reason)
  expect(github.calls.filter(isPost)).toHaveLength(1)
})

test('a short secondary limit is waited for', async () => {
  const pull = await pullRequest()
  github.faults.push({ when: isPost, harm: harms.secondaryLimit(3) })
  const { api, waits } = await connectTo(github)
  const request = {
    pullRequest: pull.number,
    key: '',
    head: pull.head,
    run: { id: 1, attempt: 1 },
    mode: 'create',
  } as const
  expect((await publishComment(api, { ...request, render: () => 'text' })).outcome).toBe('created')
  expect(waits).toEqual([3000])
})

const noGraphql = () => ({
  when: isThread,
  harm: { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const,
  times: 99,
})

test.each([
  ['workflow', BOT],
  ['owner', OWNER],
] as const)(
  'without GraphQL, the comment of a token of %s is found over REST, and a decoy is not',
  async (as, login) => {
    const pull = await pullRequest()
    github.faults.push(noGraphql())
    const decoy = marked('Within budget, honestly', pull, 99)
    await write(github, pull.number, decoy, 'mallory')
    for (let i = 0; i < 101; i += 1) await write(github, pull.number, `talk ${i}`, 'mallory')
    expect(await publish(pull, 'first', { as })).toMatchObject({ outcome: 'created' })
    expect(await publish(pull, 'second', { as, run: { id: 11, attempt: 1 } })).toMatchObject({ outcome: 'updated' })
    const others = (await bodies(pull)).filter(([, body]) => !body.startsWith('talk'))
    expect(others).toEqual([
      ['mallory', decoy],
      [login, marked('second', pull, 11)],
    ])
  },
)

test('without GraphQL, a run for an older commit still leaves the comment alone', async () => {
  const pull = await pullRequest()
  push(github, pull.number, await commit(github, { 'README.md': 'newer still' }, [pull.head]))
  github.faults.push(noGraphql())
  expect(await publish(pull, 'older')).toMatchObject({
    outcome: 'skipped',
    because: 'the pull request has a newer commit by now',
  })
})

test.each([
  [
    'is forbidden',
    { kind: 'answer', status: 200, body: { data: { repository: null }, errors: [{ type: 'FORBIDDEN' }] } },
  ],
  ['fails', harms.badGateway()],
  ['answers a page', { kind: 'change', change: () => '<html>' }],
] as readonly (readonly [string, Harm])[])('when GraphQL %s, REST is asked', async (_, harm) => {
  const pull = await pullRequest()
  github.faults.push({ when: isThread, harm, times: 99 })
  expect(await publish(pull, 'text')).toMatchObject({ outcome: 'created' })
  expect(await bodies(pull)).toEqual([[BOT, marked('text', pull)]])
})

test.each([
  ['the limit is used up', harms.primaryLimit()],
  ['the token is bad', { kind: 'answer', status: 401, body: { message: 'Bad credentials' } }],
] as readonly (readonly [string, Harm])[])('when %s, no other way is tried', async (_, harm) => {
  const pull = await pullRequest()
  github.faults.push({ when: isThread, harm, times: 99 })
  expect(await publish(pull, 'text')).toMatchObject({ outcome: 'refused' })
  expect(github.calls).toHaveLength(1)
})

test('without any way to see the conversation, nothing is written', async () => {
  const pull = await pullRequest()
  const isRead = ({ method, route }: Call): boolean => method === 'GET' || route.startsWith('GraphQL')
  github.faults.push({ when: isRead, harm: { kind: 'answer', status: 404 }, times: 99 })
  expect(await publish(pull, 'text')).toMatchObject({ outcome: 'refused' })
  expect(github.calls.some(isPost)).toBe(false)
})

test('the longest text that the renderer is asked for fits GitHub, in bytes', async () => {
  const pull = await pullRequest()
  const render = (maxBytes: number): string => '\u{1F331}'.repeat(Math.floor(maxBytes / 4))
  expect((await publish(pull, '', { render, key: 'k'.repeat(64) })).outcome).toBe('created')
})
