import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { comments, commit, push, write } from '../fake-github/repository.ts'
import { OWNER, REPO } from '../fake-github/server.ts'
import { BOT, bodies, isPost, marked, publish, pullRequest } from './conversation.ts'

const github = await fakeGitHub()

test.each(['before', 'after'])('a marker that somebody else posted %s ours is left alone', async (when) => {
  const pull = await pullRequest(github)
  const decoy = marked('Within budget, honestly', pull, 99)
  if (when === 'before') await write(github, pull.number, decoy, 'mallory')
  await publish(github, pull, 'Over budget')
  if (when === 'after') await write(github, pull.number, decoy, 'mallory')
  await publish(github, pull, 'Over budget by 3 kg', { run: { id: 11, attempt: 1 } })
  const expected = [
    ['mallory', decoy],
    [BOT, marked('Over budget by 3 kg', pull, 11)],
  ] as const
  expect(await bodies(github, pull)).toEqual(when === 'before' ? expected : [...expected].reverse())
})

test('our own comment of another gate is not mistaken for this one, even if it quotes the marker', async () => {
  const pull = await pullRequest(github)
  const quoted = `a name: ${marked('x', pull)}`
  await publish(github, pull, quoted, { key: 'nightly' })
  await publish(github, pull, 'ours')
  expect(await bodies(github, pull)).toEqual([
    [BOT, marked(quoted, pull, 10, 1, 'nightly')],
    [BOT, marked('ours', pull)],
  ])
})

test('a run for an older commit does not touch the answer for the newer one', async () => {
  const pull = await pullRequest(github)
  const newer = { ...pull, head: await commit(github, { 'README.md': 'newer' }, [pull.head]) }
  push(github, pull.number, newer.head)
  await publish(github, newer, 'newer answer', { run: { id: 11, attempt: 1 } })
  expect(await publish(github, pull, 'older answer')).toEqual({
    what: 'comment',
    outcome: 'skipped',
    url: null,
    because: 'the pull request has a newer commit by now',
  })
  expect(await bodies(github, pull)).toEqual([[BOT, marked('newer answer', newer, 11)]])
})

test.each([
  [{ id: 9, attempt: 1 }, 'skipped'],
  [{ id: 10, attempt: 1 }, 'skipped'],
  [{ id: 10, attempt: 2 }, 'updated'],
  [{ id: 11, attempt: 1 }, 'updated'],
])('after an answer by run 10.2, run %o for the same commit is %s', async (run, outcome) => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'by 10.2', { run: { id: 10, attempt: 2 } })
  expect((await publish(github, pull, 'another', { run })).outcome).toBe(outcome)
})

test('a marker that somebody edited does not keep us from answering', async () => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'Over budget')
  const [comment] = await comments(github, pull.number)
  const forged = marked('Within budget', pull, 999_999_999)
  await github.ask('PATCH', `/repos/${OWNER}/${REPO}/issues/comments/${comment?.id}`, { body: forged })
  github.editors.set(comment?.id ?? 0, OWNER)
  expect((await publish(github, pull, 'Over budget')).outcome).toBe('updated')
  expect(await bodies(github, pull)).toEqual([[BOT, marked('Over budget', pull)]])
})

test('an edit that only changes the text is undone', async () => {
  const pull = await pullRequest(github)
  await publish(github, pull, 'Over budget')
  const [comment] = await comments(github, pull.number)
  await github.ask('PATCH', `/repos/${OWNER}/${REPO}/issues/comments/${comment?.id}`, { body: marked('Fine', pull) })
  expect((await publish(github, pull, 'Over budget')).outcome).toBe('updated')
})

test('several comments of ours collapse to the oldest, which carries the newest answer', async () => {
  const pull = await pullRequest(github)
  for (const text of ['one', 'two', 'three']) await write(github, pull.number, marked(text, pull, 5), 'workflow')
  expect((await publish(github, pull, 'newest')).outcome).toBe('updated')
  expect(await bodies(github, pull)).toEqual([[BOT, marked('newest', pull)]])
})

test('two first answers at the same time leave one comment, with the newer run', async () => {
  for (const order of [
    [10, 11],
    [11, 10],
  ] as const) {
    const pull = await pullRequest(github)
    await Promise.all(order.map((id) => publish(github, pull, `by run ${id}`, { run: { id, attempt: 1 } })))
    expect(await bodies(github, pull)).toEqual([[BOT, marked('by run 11', pull, 11)]])
  }
})

test.each([10, 12])('run 11 answers while run %i is about to: one comment, the newer answer', async (other) => {
  const pull = await pullRequest(github)
  const act = async (): Promise<void> => {
    await publish(github, pull, `by run ${other}`, { run: { id: other, attempt: 1 } })
  }
  github.faults.push({ when: isPost, harm: { kind: 'meanwhile', act } })
  await publish(github, pull, 'by run 11', { run: { id: 11, attempt: 1 } })
  const newest = Math.max(11, other)
  expect(await bodies(github, pull)).toEqual([[BOT, marked(`by run ${newest}`, pull, newest)]])
})
