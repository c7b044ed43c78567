import { describe, expect, test } from 'vitest'
import { budget, policy, problems } from './reading.ts'

const DAY = 86_400

test('everything that a policy can say of time, people, money and organisations, read', () => {
  const text = `version: 1
budgets:
  - name: research 2026
    paths: ["research/**"]
    per: year
    limit: 2 tCO2e
    starts: 2026-01-01
    carry_over: 20%
    debt: true
    declines: 7% per year
    authors: [people, "user:@Octocat", "user:dependabot[bot]", "email:*@Acme.example"]
    labels: [research, "needs: gpu"]
  - name: not worse
    covers: [inference]
    limit: +5%
    noise: measured
  - name: bill
    limit: 500 EUR per quarter
prices: {energy: 0.25 EUR/kWh, carbon: 100 EUR/t, water: 4 EUR per m3}
agents: ["user:my-loop", "email:loop@acme.example"]
waivers:
  approvers: ["team:ml-leads", "user:octocat", "role:admin"]
  limit: [100 kgCO2e, 1 MWh]
  expire_after: 2 weeks
  quota: 300 kgCO2e per quarter
ledger:
  corrections:
    - {run: "carbon:sft-1", booked: 12000 g, reason: the meter counted two jobs}
plans: {learn_from_drift: true}
extends: acme/.github:policies/carbon-budget.yml
`
  const { budgets, prices, agents, waivers, corrections, learnFromDrift, extends: above, locked } = policy(text)
  expect(budgets[0]).toMatchObject({
    per: 'year',
    starts: Date.UTC(2026, 0, 1) / 1000,
    memory: { carryOver: 0.2, debt: true, declines: 0.07 },
    authors: [
      { kind: 'people' },
      { kind: 'user', login: 'octocat' },
      { kind: 'user', login: 'dependabot[bot]' },
      { kind: 'email', pattern: '*@acme.example' },
    ],
    labels: ['research', 'needs: gpu'],
  })
  expect(budgets[1]).toMatchObject({ per: 'total', noise: 'measured', ratchet: false, warnAt: null })
  expect(budgets[2]).toMatchObject({
    covers: ['training', 'inference'],
    per: 'quarter',
    limit: { kind: 'absolute', quantity: { value: 500, unit: 'EUR' }, text: '500 EUR' },
  })
  expect({ prices, agents, waivers, corrections, learnFromDrift, above, locked }).toEqual({
    prices: { currency: 'EUR', perKwh: 0.25, perKgCO2e: 0.1, perL: 0.004 },
    agents: [
      { kind: 'user', login: 'my-loop' },
      { kind: 'email', pattern: 'loop@acme.example' },
    ],
    waivers: {
      approvers: [
        { kind: 'team', slug: 'ml-leads' },
        { kind: 'user', login: 'octocat' },
        { kind: 'role', role: 'admin' },
      ],
      limits: [
        { value: 100, unit: 'kgCO2e' },
        { value: 1000, unit: 'kWh' },
      ],
      expireAfterDays: 14,
      quota: { per: 'quarter', count: null, quantity: { value: 300, unit: 'kgCO2e' }, text: '300 kgCO2e per quarter' },
    },
    corrections: [
      {
        run: 'carbon:sft-1',
        kg: 12,
        reason: 'the meter counted two jobs',
        at: { file: '.github/carbon-budget.yml', line: 28, column: 7 },
      },
    ],
    learnFromDrift: true,
    above: { owner: 'acme', repository: '.github', path: 'policies/carbon-budget.yml' },
    locked: [],
  })
})

test('the least that waivers need, and what an organisation locks', () => {
  const { waivers, locked } = policy(
    'waivers: {approvers: ["user:a"], limit: 1 t, quota: 3 waivers per month}\nlocked: [mode, budgets]',
  )
  expect(waivers).toEqual({
    approvers: [{ kind: 'user', login: 'a' }],
    limits: [{ value: 1000, unit: 'kgCO2e' }],
    expireAfterDays: 14,
    quota: { per: 'month', count: 3, quantity: null, text: '3 waivers per month' },
  })
  expect(locked).toEqual(['mode', 'budgets'])
})

test('a policy that extends another one may say nothing else', () => {
  expect(policy('extends: acme/.github:carbon-budget.yml').budgets).toEqual([])
})

test('a day begins at midnight UTC', () => {
  const starts = (text: string) => policy(budget(`limit: 5 kg per year\n    starts: ${text}`)).budgets[0]?.starts
  expect(starts('1990-01-01')).toBe(7305 * DAY)
  expect(starts('"2024-02-29"')).toBe(19_782 * DAY)
})

describe('values that are wrong by themselves', () => {
  test.each([
    [
      'starts: 2026-02-30',
      '4:13 policy/time starts "2026-02-30" is not a day of the calendar | write a day, such as "2026-01-01"',
    ],
    [
      'starts: 2026-01-01T00:00:00Z',
      '4:13 policy/time starts "2026-01-01T00:00:00Z" has a time of day; budgets begin at midnight UTC | write a day, such as "2026-01-01"',
    ],
    [
      'starts: 01/02/2026',
      '4:13 policy/time starts "01/02/2026" is not a date and time of ISO 8601 | write a day, such as "2026-01-01"',
    ],
    ['carry_over: 120%', '4:17 policy/out-of-range carry_over is more than 100% | write at most 100%'],
    ['carry_over: 0.2', '4:17 policy/unit-missing carry_over "0.2" has no unit | write "20%"'],
    ['debt: yes', '4:11 policy/choice debt "yes" is not known | write true or false'],
    ['declines: 7%', '4:15 policy/unit-missing declines "7%" does not say in what time | write "7% per year"'],
    ['declines: 7', '4:15 policy/unit-missing declines "7" has no unit | write "7% per year"'],
    [
      'declines: 7% per month',
      '4:15 policy/unit declines "7% per month" has a unit, and this is a plain number | write "7% per year"',
    ],
    ['declines: 101% per year', '4:15 policy/out-of-range declines is more than 100% | write at most 100%'],
    ['declines: -7% per year', '4:15 policy/negative declines "-7" is negative | write a number of at least 0'],
    ['authors: people', '4:14 policy/type authors is a single value | write it as authors: [people, "user:octocat"]'],
    [
      'authors: [humans]',
      '4:15 policy/account authors "humans" is nobody | write "people", "bots", "agents", "user:octocat" or "email:*@acme.example"',
    ],
    [
      'authors: ["user:octo cat"]',
      '4:15 policy/account authors "user:octo cat" is not a login of GitHub | write for example "user:octocat" or "user:dependabot[bot]"',
    ],
    [
      'authors: ["email:acme.example"]',
      '4:15 policy/account authors "email:acme.example" is not an address | write for example "email:*@acme.example"',
    ],
    [
      `labels: ["${'x'.repeat(51)}"]`,
      `4:14 policy/name labels "${'x'.repeat(39)}…" is longer than a label can be | write at most 50 characters`,
    ],
  ])('%s', (line, expected) => {
    expect(problems(`${budget('limit: 5 kg per year')}    ${line}\n`)).toEqual([expected])
  })

  test.each([
    ['noise: 3', '4:12 policy/unit-missing noise "3" has no unit | write "3%"'],
    ['noise: some', '4:12 policy/number noise "some" is not a number | write "3%" or "measured"'],
    ['noise: 300%', '4:12 policy/out-of-range noise is more than 100% | write at most 100%'],
  ])('%s', (line, expected) => {
    expect(problems(`${budget('limit: +5%')}    ${line}\n`)).toEqual([expected])
  })

  test.each([
    [
      'approvers: ["octocat"], limit: 5 kg',
      '2:23 policy/account approvers "octocat" does not say who | write "user:octocat", "team:ml-leads" or "role:admin"',
    ],
    [
      'approvers: ["team:@acme/ml-leads"], limit: 5 kg',
      '2:23 policy/account approvers "team:@acme/ml-leads" is not the short name of a team of this organisation | write "team:ml-leads"',
    ],
    [
      'approvers: ["role:read"], limit: 5 kg',
      '2:23 policy/account approvers "role:read" is not a role that may approve | write "role:admin", "role:maintain" or "role:write"',
    ],
    ['approvers: ["user:a"]', '2:10 policy/missing limit is missing | add "limit: 100 kgCO2e"'],
    [
      'approvers: ["user:a"], limit: 0 kg',
      '2:41 policy/out-of-range limit "0 kg" grants nothing | write more than 0, or delete "waivers"',
    ],
    [
      'approvers: ["user:a"], limit: 5 kg, expire_after: 91 days',
      '2:61 policy/out-of-range expire_after "91 days" is not a time that a waiver may hold | write at most 90 days',
    ],
    [
      'approvers: ["user:a"], limit: 5 kg, quota: 3',
      '2:54 policy/unit quota "3" does not say per month, quarter or year | write "3 per quarter" or "300 kgCO2e per quarter"',
    ],
    [
      'approvers: ["user:a"], limit: 5 kg, quota: 1.5 per month',
      '2:54 policy/out-of-range quota "1.5" is no number of waivers | write a whole number from 1 to 10000',
    ],
    [
      'approvers: ["user:a"], limit: 5 kg, approver: a',
      '2:47 policy/unknown-key "approver" is not a known key | write "approvers"',
    ],
  ])('waivers: {%s}', (lines, expected) => {
    expect(problems(`mode: report\nwaivers: {${lines}}`)).toEqual([expected])
  })

  test.each([
    [
      'agents: [people]',
      '2:10 policy/account agents "people" is no account | write "user:octocat" or "email:*@acme.example"',
    ],
    [
      'plans: {learn: true}',
      '2:9 policy/unknown-key "learn" is not a known key | the keys here are "learn_from_drift"',
    ],
    [
      'locked: [everything]',
      '2:10 policy/choice locked "everything" is not known | write "mode", "on_error", "gate_on", "undecided", "assume", "accounting", "records", "budgets", "prices", "agents", "waivers", "ledger" or "plans"',
    ],
    [
      'ledger: {corrections: [{run: a, booked: 5 kWh, reason: b}]}',
      '2:41 policy/unit booked "kWh" is not a unit that fits here | write one of gCO2e, kgCO2e, tCO2e',
    ],
    [
      'ledger: {corrections: [{run: a, booked: 5 kg}]}',
      '2:24 policy/missing reason is missing | add "reason: the meter counted two jobs"',
    ],
    ...[
      'acme/.github',
      'acme:x.yml',
      'acme/../x:y.yml',
      'acme/..:y.yml',
      'acme/x:/y.yml',
      'acme/x:a/../y.yml',
      'acme/x:y.yml?ref=z',
      'github.com/acme/x:y.yml',
    ].map((reference): [string, string] => [
      `extends: "${reference}"`,
      expect.stringMatching(/^2:10 policy\/reference extends ".*\| write "owner\/repository:path"/) as string,
    ]),
  ])('%s', (line, expected) => {
    expect(problems(`mode: report\n${line}\n`)).toEqual([expected])
  })
})
