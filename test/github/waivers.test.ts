/** The life of a waiver on GitHub, from the comment to what it lets through. */
import { expect, test } from 'vitest'
import { fakeGitHub } from '../fake-github/lifetime.ts'
import { commit } from '../fake-github/repository.ts'
import { comesFrom, edit, giveRole, joinTeam, knowAddress, openedBy, pushAt, writeAt } from '../fake-github/words.ts'
import { day, judge, open, type Pull } from './waiving.ts'

const github = await fakeGitHub()
const short = (pull: Pull) => pull.head.slice(0, 12)
const waive = (pull: Pull, command = '30 kg', at = day(10), as: 'owner' | 'mallory' = 'owner') =>
  writeAt(github, pull.number, `/carbon waive ${command}: the ablation is due`, at, as)
const asked = () => github.calls.map(({ route }) => route.replace('/repos/{owner}/{repo}', ''))

test('valid: an approver lets a pull request through, until the waiver ends', async () => {
  const pull = await open(github)
  expect(await judge(github, pull)).toEqual({
    ...{ blocked: true, waived: null, waivers: [], problems: [] },
    lines: [`/carbon waive 30 kgCO2e on "research" at ${short(pull)}: reason`],
  })
  // What the policy asks of nobody, nobody is asked.
  expect(asked()).toEqual(['GraphQL Waivers'])
  await waive(pull)
  expect(await judge(github, pull)).toEqual({
    ...{ blocked: false, waivers: [['used', null]], lines: [], problems: [] },
    waived: { by: 'octocat', amount: 30, until: day(24) },
  })
  expect(asked().slice(1)).toEqual([...['GraphQL Waivers', 'GraphQL Makers', 'GraphQL HeadBranch'], 'GET /activity'])
})

test('growth past the waiver blocks again; growth within it would need a new one for the new commit', async () => {
  const pull = await open(github)
  await waive(pull, `30 kg at ${short(pull)}`)
  expect((await judge(github, pull, { kg: 80 })).blocked).toBe(false)
  expect(await judge(github, pull, { kg: 80.5 })).toMatchObject({
    blocked: true,
    waivers: [['unused', 'it does not suffice: “research” is over by 30.5 kgCO2e']],
  })
  const next = await commit(github, { 'README.md': 'more' }, [pull.head])
  await pushAt(github, pull.number, next, day(10, 12))
  expect(await judge(github, { ...pull, head: next }, { kg: 80 })).toMatchObject({
    blocked: true,
    waivers: [
      [
        'void',
        `it is for the commit ${short(pull)}, and the pull request has moved on; write: /carbon waive 30 kg at ${next.slice(0, 12)}: reason`,
      ],
    ],
  })
})

test('expired: visible, and no use', async () => {
  const pull = await open(github)
  await waive(pull, '30 kg for 7 days')
  expect((await judge(github, pull, { at: day(16, 23, 59) })).blocked).toBe(false)
  const after = await judge(github, pull, { at: day(17) })
  expect([after.blocked, after.waivers]).toEqual([true, [['expired', 'it ended on 2026-11-17 00:00 UTC']]])
})

test('void: over the ceiling, without a reason, two in one, for too long', async () => {
  const pull = await open(github)
  await waive(pull, '101 kg')
  await writeAt(github, pull.number, '/carbon waive 30 kg', day(10))
  await writeAt(github, pull.number, '/carbon waive 30 kg: a\n/carbon waive 30 kg: b', day(10))
  await waive(pull, '30 kg for 20 days')
  const { blocked, waivers } = await judge(github, pull)
  expect(blocked).toBe(true)
  expect(waivers).toEqual([
    ['void', 'it is for longer than the 14 days that the policy allows'],
    ['void', 'the comment holds 2 waivers: write each in a comment of its own'],
    ['void', 'it gives no reason: write "/carbon waive 30 kg: why", with a space after the colon'],
    ['void', '101 kg is more than one waiver may allow, 100 kgCO2e'],
  ])
})

test('nothing: quoted, in code, in the middle of a line', async () => {
  const pull = await open(github)
  const bodies = ['> /carbon waive 30 kg: a', '```\n/carbon waive 30 kg: a\n```', 'Should I /carbon waive 30 kg: a?']
  for (const body of bodies) await writeAt(github, pull.number, body, day(10))
  expect(await judge(github, pull)).toMatchObject({ blocked: true, waivers: [] })
  expect(asked()).toEqual(['GraphQL Waivers'])
})

test('void: the author of the pull request, whatever the case of the name, and authors of its commits', async () => {
  const [opener, writer] = [await open(github), await open(github)]
  openedBy(github, opener.number, 'OctoCat')
  await waive(opener)
  expect(await judge(github, opener)).toMatchObject({
    blocked: true,
    waivers: [['void', 'it was written by the author of the pull request']],
  })
  await waive(writer)
  knowAddress(github, 'mona@example.com', 'OctoCat')
  expect(await judge(github, writer)).toMatchObject({
    blocked: true,
    waivers: [['void', 'it was written by an author of a commit of the pull request']],
  })
})

test('void: a stranger, whoever the words say it is', async () => {
  const pull = await open(github)
  await waive(pull, '30 kg', day(10), 'mallory')
  const rules = { approvers: [{ kind: 'user' as const, login: 'octocat' }] }
  expect(await judge(github, pull, { rules })).toMatchObject({
    blocked: true,
    waivers: [['void', 'who wrote it is not an approver; approvers are user:octocat']],
  })
  // A stranger makes us read the comments, no more.
  expect(asked()).toEqual(['GraphQL Waivers'])
})

test('void: edited, by anybody and in any way', async () => {
  const pull = await open(github)
  const number = await waive(pull)
  expect((await judge(github, pull)).blocked).toBe(false)
  await edit(github, number, '/carbon waive 30 kg: the ablation is due', day(10, 1), 'mallory')
  expect(await judge(github, pull)).toMatchObject({
    blocked: true,
    waivers: [['void', 'it was edited after it was written: write a new comment instead']],
  })
})

test('a waiver that is deleted is none', async () => {
  const pull = await open(github)
  const number = await waive(pull)
  expect((await judge(github, pull)).blocked).toBe(false)
  await github.ask('DELETE', `/repos/octocat/models/issues/comments/${number}`)
  expect(await judge(github, pull)).toMatchObject({ blocked: true, waivers: [] })
})

test('without a commit it is for the head that it was written at, if that is certain', async () => {
  const pull = await open(github)
  const next = await commit(github, { 'README.md': 'next' }, [pull.head])
  await pushAt(github, pull.number, next, day(5))
  const moved = { ...pull, head: next }
  const unknown = `which commit it was written for could not be learned; write: /carbon waive 30 kg at ${next.slice(0, 12)}: reason`
  await waive(pull, '30 kg', day(4))
  await waive(pull, '30 kg', new Date(Date.parse(day(5)) + 30_000).toISOString())
  await waive(pull, '30 kg', day(5, 0, 2))
  expect(await judge(github, moved)).toMatchObject({
    blocked: false,
    waivers: [
      ['used', null],
      ['void', unknown],
      ['void', expect.stringContaining(`it is for the commit ${short(pull)}, and`)],
    ],
  })
  // A move that GitHub does not tell of leaves a gap, and then nothing is certain.
  github.facts.activities.splice(-1)
  expect(await judge(github, moved)).toMatchObject({
    blocked: true,
    waivers: [
      ['void', unknown],
      ['void', unknown],
      ['void', unknown],
    ],
  })
})

test('from a fork the moves of its own branch count; when the fork is gone, only a commit in the command does', async () => {
  const pull = await open(github)
  comesFrom(github, pull.number, 'mona/models')
  await waive(pull)
  expect((await judge(github, pull)).blocked).toBe(false)
  expect(github.calls.find(({ route }) => route.endsWith('/activity'))?.path).toBe('/repos/mona/models/activity')
  comesFrom(github, pull.number, null)
  expect((await judge(github, pull)).waivers[0]?.[1]).toContain('could not be learned')
  await waive(pull, `30 kg at ${short(pull)}`)
  expect((await judge(github, pull)).blocked).toBe(false)
})

test('a role counts from its level up; a team that the token cannot see counts for nobody, and says why', async () => {
  const pull = await open(github)
  await waive(pull, '30 kg', day(10), 'mallory')
  const role = { approvers: [{ kind: 'role' as const, role: 'maintain' as const }] }
  const outcomes = []
  for (const held of ['write', 'maintain', 'admin'] as const) {
    giveRole(github, 'mallory', held)
    outcomes.push((await judge(github, pull, { rules: role })).blocked)
  }
  expect(outcomes).toEqual([true, false, false])
  const team = { approvers: [{ kind: 'team' as const, slug: 'ml-leads' }] }
  joinTeam(github, 'octocat/ml-leads', 'mallory')
  expect((await judge(github, pull, { rules: team })).waivers).toEqual([
    ['void', expect.stringContaining('whether the person is in team:ml-leads could not be learned: they are not, or')],
  ])
  expect((await judge(github, pull, { rules: team, as: 'owner' })).blocked).toBe(false)
  joinTeam(github, 'octocat/ml-leads', 'mallory', 'pending')
  expect((await judge(github, pull, { rules: team, as: 'owner' })).blocked).toBe(true)
})

test('the quota counts what approvers wrote before on other pull requests, edited since or not', async () => {
  // A month in which no other test writes.
  const february = (date: number) => `2027-02-${String(date).padStart(2, '0')}T00:00:00Z`
  const quota = { per: 'month' as const, count: 2, quantity: null, text: '2 per month' }
  const judgeOf = (pull: Pull) => judge(github, pull, { rules: { quota }, at: february(11) })
  const [first, second, pull] = [await open(github), await open(github), await open(github)]
  await waive(first, '30 kg', '2027-01-31T23:59:59Z')
  await waive(first, '30 kg', february(2), 'mallory')
  const one = await waive(first, '30 kg', february(2))
  await waive(pull, '30 kg', february(3))
  expect((await judgeOf(pull)).blocked).toBe(false)
  // Later ones do not take away what was there before them.
  await waive(second, '30 kg', february(9))
  expect((await judgeOf(pull)).blocked).toBe(false)
  const used = 'the quota of 2 per month is used up: 2 of this month were written before it'
  expect((await judgeOf(second)).waivers).toEqual([['void', used]])
  await edit(github, one, '/carbon waive 30 kg: changed after the merge', february(5))
  expect((await judgeOf(second)).waivers).toEqual([['void', used]])
  // Whoever may delete comments gives back what they took.
  await github.ask('DELETE', `/repos/octocat/models/issues/comments/${one}`)
  expect((await judgeOf(second)).blocked).toBe(false)
})

test('more comments in a period than are read leave the quota uncounted, and nothing allowed', async () => {
  const pull = await open(github)
  await waive(pull)
  const quota = { per: 'month' as const, count: 2, quantity: null, text: '2 per month' }
  const row = { ...{ id: 1, body: 'x', created_at: day(9), updated_at: day(9) }, html_url: '' }
  const isList = ({ route }: { route: string }) => route === 'GET /repos/{owner}/{repo}/issues/comments'
  const page = JSON.stringify(Array.from({ length: 100 }, () => row))
  github.faults.push({ when: isList, harm: { kind: 'change', change: () => page }, times: 99 })
  expect(await judge(github, pull, { rules: { quota } })).toMatchObject({
    blocked: true,
    waivers: [
      [
        'void',
        expect.stringContaining('could not be counted: the comments of other pull requests: there are more than 3000'),
      ],
    ],
  })
  expect(asked().filter((route) => route === 'GET /issues/comments')).toHaveLength(30)
})

test('what does not answer allows nothing', async () => {
  const pull = await open(github)
  await waive(pull)
  const isMakers = ({ route }: { route: string }) => route === 'GraphQL Makers'
  github.faults.push({ when: isMakers, harm: { kind: 'answer', status: 502 }, times: 9 })
  expect(await judge(github, pull)).toMatchObject({
    blocked: true,
    waivers: [['void', expect.stringContaining('who made the pull request could not be learned: ')]],
  })
  github.faults.length = 0
  const isWaivers = ({ route }: { route: string }) => route === 'GraphQL Waivers'
  github.faults.push({ when: isWaivers, harm: { kind: 'answer', status: 403 }, times: 9 })
  expect(await judge(github, pull)).toMatchObject({
    blocked: true,
    waivers: [],
    problems: [expect.stringContaining('waivers were not looked for, so nothing is allowed by one')],
  })
})
