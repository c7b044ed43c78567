import { describe, expect, test } from 'vitest'
import { judgeWaivers, type WaiverFacts } from '../../../src/core/waivers/validity.ts'
import type { WaiverComment } from '../../../src/core/waivers/waiver.ts'
import { budget, command, comment, DAY, facts, HEAD, OLD, RULES, WRITTEN } from './waivers.ts'

const BUDGETS = [
  budget('research'),
  budget('Energy', { kind: 'absolute', quantity: { value: 9, unit: 'kWh' }, text: '' }),
  budget('answer', { kind: 'per-request', quantity: { value: 5, unit: 'kgCO2e' }, requests: 1000, text: '' }),
]
const END = WRITTEN + 14 * DAY

function judgeOne(written: Partial<WaiverComment> = {}, known: Partial<WaiverFacts> = {}) {
  const [judged, ...others] = judgeWaivers([comment(written)], RULES, BUDGETS, facts(known))
  expect(others).toEqual([])
  return judged
}

test('a waiver of an approver for the head that it was written at is valid, for as long as the policy lets one', () => {
  expect(judgeOne()).toEqual({ comment: comment(), state: 'valid', because: null, until: END, commit: HEAD })
})

describe('valid', () => {
  test.each<[string, Partial<WaiverComment>, Partial<WaiverFacts>, number, string | null]>([
    [
      'the commit it names is the head',
      { written: command({ commit: HEAD.slice(0, 7) }) },
      { heads: new Map() },
      END,
      HEAD,
    ],
    ['runs, whatever the head', { written: command({ runs: ['a'] }) }, { heads: new Map(), head: OLD }, END, null],
    ['seven days', { written: command({ lasts: 7 * DAY }) }, {}, WRITTEN + 7 * DAY, HEAD],
    // The end of the fourteenth day from now is within fourteen days, as people count them.
    ['until a day', { written: command({ until: WRITTEN + 14 * DAY + DAY / 2 }) }, {}, WRITTEN + 14.5 * DAY, HEAD],
    ['all that one may allow', { written: command({ amount: { value: 100, unit: 'kgCO2e' } }) }, {}, END, HEAD],
    ['a budget, whatever the case', { written: command({ budget: 'RESEARCH' }) }, {}, END, HEAD],
    ['the last second', {}, { at: END - 1 }, END, HEAD],
  ])('%s', (_, written, known, until, commit) => {
    expect(judgeOne(written, known)).toEqual({
      comment: comment(written),
      state: 'valid',
      because: null,
      until,
      commit,
    })
  })
})

describe('void', () => {
  const mine = (login: string): Partial<WaiverFacts> => ({ standings: new Map([[login, { answer: 'yes' }]]) })
  test.each<[string, Partial<WaiverComment>, Partial<WaiverFacts>, string]>([
    ['a deleted account', { login: null }, {}, 'the account that wrote it is gone'],
    ['a bot', { account: 'bot' }, {}, 'only people can allow an exception, and a program wrote this'],
    ['edited', { edited: true }, {}, 'it was edited after it was written: write a new comment instead'],
    ['not to be read', { written: { kind: 'refused', because: 'it gives no reason' } }, {}, 'it gives no reason'],
    [
      'over the ceiling',
      { written: command({ text: '101 kg', amount: { value: 101, unit: 'kgCO2e' } }) },
      {},
      '101 kg is more than one waiver may allow, 100 kgCO2e',
    ],
    [
      'a unit without a ceiling',
      { written: command({ amount: { value: 1, unit: 'L' } }) },
      {},
      'the policy lets nobody allow an amount in L; one waiver may be of 100 kgCO2e, 500 kWh',
    ],
    [
      'a budget that is none',
      { written: command({ budget: 'serch' }) },
      {},
      'it is for a budget that the policy does not have: write its name as the policy does',
    ],
    [
      'a budget in another unit',
      { written: command({ budget: 'energy' }) },
      {},
      'it is for a budget in kWh: write an amount in kWh',
    ],
    [
      'a budget per request',
      { written: command({ budget: 'answer' }) },
      {},
      'it is for a budget per request, which no amount can cover: raise that limit in the policy',
    ],
    [
      'too long',
      { written: command({ lasts: 15 * DAY }) },
      {},
      'it is for longer than the 14 days that the policy allows',
    ],
    [
      'a day too far',
      { written: command({ until: WRITTEN + 16 * DAY }) },
      {},
      'it is for longer than the 14 days that the policy allows',
    ],
    [
      'over before it begins',
      { written: command({ until: WRITTEN }) },
      {},
      'it ends before it begins: write a later day',
    ],
    ['the author', { login: 'mona' }, mine('mona'), 'it was written by the author of the pull request'],
    [
      'an author of a commit',
      { login: 'hubot' },
      { ...mine('hubot'), makers: { opener: 'mona', writers: ['hubot', 'mona'] } },
      'it was written by an author of a commit of the pull request',
    ],
    [
      'nobody knows who made it',
      {},
      { makers: { because: 'GitHub answered 502; run it again' } },
      'who made the pull request could not be learned: GitHub answered 502; run it again',
    ],
    [
      'somebody',
      { login: 'mallory' },
      { standings: new Map([['mallory', { answer: 'no' }]]) },
      'who wrote it is not an approver; approvers are user:octocat, team:ml-leads',
    ],
    [
      'somebody of whom nothing is known',
      { login: 'mallory' },
      {},
      'who wrote it is not an approver; approvers are user:octocat, team:ml-leads',
    ],
    [
      'a team that cannot be seen',
      { login: 'lead' },
      { standings: new Map([['lead', { answer: 'unknown', because: 'the team cannot be seen' }]]) },
      'the team cannot be seen',
    ],
    [
      'another commit',
      { written: command({ commit: OLD.slice(0, 9) }) },
      {},
      'it is for the commit bbbbbbbbb, and the pull request has moved on; write: /carbon waive 30 kg at aaaaaaaaaaaa: reason',
    ],
    [
      'a push since',
      {},
      { heads: new Map([[1, OLD]]) },
      'it is for the commit bbbbbbbbbbbb, and the pull request has moved on; write: /carbon waive 30 kg at aaaaaaaaaaaa: reason',
    ],
    [
      'nobody knows the head of then',
      {},
      { heads: new Map() },
      'which commit it was written for could not be learned; write: /carbon waive 30 kg at aaaaaaaaaaaa: reason',
    ],
    [
      'runs of another commit',
      { written: command({ runs: ['a'], commit: OLD }) },
      {},
      'it is for the commit bbbbbbbbbbbb, and the pull request has moved on; write: /carbon waive 30 kg at aaaaaaaaaaaa: reason',
    ],
  ])('%s', (_, written, known, because) => {
    expect(judgeOne(written, known)).toMatchObject({ state: 'void', because })
  })
})

test('after its end it is expired, and says when that was', () => {
  expect(judgeOne({}, { at: END })).toEqual({
    comment: comment(),
    state: 'expired',
    because: 'it ended on 2026-11-24 12:00 UTC',
    until: END,
    commit: HEAD,
  })
})

describe('the quota', () => {
  const rules = (quota: Partial<NonNullable<typeof RULES.quota>>) => ({
    ...RULES,
    quota: { per: 'quarter' as const, count: null, quantity: null, text: '2 per quarter', ...quota },
  })
  const grant = (number: number, month: number, value = 30) => ({
    ...{ number, created: Date.UTC(2026, month, 2) / 1000 },
    amount: { value, unit: 'kgCO2e' as const },
  })
  const written = [11, 12, 13].map((number) => comment({ number, created: WRITTEN + number }))
  const heads = new Map(written.map(({ number }) => [number, HEAD]))
  const states = (quota: ReturnType<typeof rules>, others: WaiverFacts['others'], more = written) =>
    judgeWaivers(more, quota, BUDGETS, facts({ heads, others })).map(({ state, because }) => because ?? state)

  test('counts those before it, here and elsewhere, in its calendar period', () => {
    const used = 'the quota of 2 per quarter is used up: 2 of this quarter were written before it'
    expect(states(rules({ count: 2 }), [])).toEqual(['valid', 'valid', used])
    // September is another quarter, and number 99 was written later.
    expect(states(rules({ count: 2 }), [grant(1, 8), grant(99, 10)])).toEqual(['valid', 'valid', used])
    expect(states(rules({ count: 2 }), [grant(1, 9)])).toEqual(['valid', used, used])
  })

  test('in kilograms: what would be too much does not count, what fits after it does', () => {
    const quantity = { value: 75, unit: 'kgCO2e' as const }
    const text = '75 kg per quarter'
    const more = [
      written[0],
      comment({ number: 12, created: WRITTEN, written: command({ amount: { value: 50, unit: 'kgCO2e' } }) }),
      written[2],
    ]
    const kept = more.filter((one) => one !== undefined)
    expect(states(rules({ quantity, text }), [grant(1, 9, 10)], kept)).toEqual([
      'valid',
      'the quota of 75 kg per quarter does not suffice: with it, 90 kgCO2e would be allowed in this quarter',
      'valid',
    ])
  })

  test('a waiver for an older commit was a permission all the same, and one of a stranger never was', () => {
    const first = comment({ number: 11, created: WRITTEN, written: command({ commit: OLD }) })
    const stranger = comment({ number: 10, login: 'mallory' })
    const second = comment({ number: 12, created: WRITTEN })
    const all = judgeWaivers([second, stranger, first], rules({ count: 1 }), BUDGETS, facts({ heads }))
    expect(all.map(({ comment: { number }, because }) => [number, because?.slice(0, 21)])).toEqual([
      [10, 'who wrote it is not a'],
      [11, 'it is for the commit '],
      [12, 'the quota of 2 per qu'],
    ])
  })

  test('what cannot be counted allows nothing', () => {
    const because = 'there are too many comments'
    expect(states(rules({ count: 9 }), { because })).toEqual(
      written.map(() => 'the quota of 2 per quarter could not be counted: there are too many comments'),
    )
  })
})
