import { describe, expect, test } from 'vitest'
import { describeChange, parsePolicy, suggestPolicy } from '../../../src/parse/policy/index.ts'

function policy(text: string) {
  const parsed = parsePolicy(new TextEncoder().encode(text), 'p.yml')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const budgets = (...lines: string[]) => policy(`budgets:\n${lines.map((line) => `  - {${line}}\n`).join('')}`)

test('a contract that the policy begins to count by', () => {
  const before = policy('accounting: {intensity: location}\nbudgets: [{name: a, limit: 5 kg}]\n')
  const after = policy(
    'assume: {market_intensity: 12 g/kWh}\naccounting: {intensity: market}\nbudgets: [{name: a, limit: 5 kg}]\n',
  )
  expect(describeChange(before, after)).toEqual([
    'assume.market_intensity: none -> 12 g/kWh',
    'accounting.intensity: location -> market',
  ])
})

describe('what a pull request would change', () => {
  test.each([
    [
      'name: one pull request, limit: 50 kgCO2e',
      'name: one pull request, limit: 90 kgCO2e',
      ['loosens: "one pull request": 50 kgCO2e -> 90 kgCO2e (+80%)'],
    ],
    ['name: a, limit: 50 kgCO2e', 'name: a, limit: 25 kgCO2e', ['"a": 50 kgCO2e -> 25 kgCO2e (-50%)']],
    ['name: a, limit: 100 kg', 'name: a, limit: 103 kg', ['loosens: "a": 100 kg -> 103 kg (+3%)']],
    ['name: a, limit: 50 kgCO2e', 'name: a, limit: 0.05 t', []],
    ['name: a, limit: 0 kg', 'name: a, limit: 5 kg', ['loosens: "a": 0 kg -> 5 kg']],
    ['name: a, limit: 5 kWh', 'name: a, limit: 5 kg, covers: [training, inference]', ['"a": 5 kWh -> 5 kg']],
    ['name: a, limit: +5%', 'name: a, limit: +9%', ['loosens: "a": +5% -> +9%']],
    [
      'name: a, limit: 5 g per 1000 requests',
      'name: a, limit: 1 g per 100 requests',
      ['loosens: "a": 5 g per 1000 requests -> 1 g per 100 requests (+100%)'],
    ],
    [
      'name: a, limit: 5 kg, covers: [training, idle], per: run, warn_at: 50%, model: m, paths: [x/**]',
      'name: a, limit: 5 kg, covers: [training], per: total, model: n, paths: [y/**]',
      [
        'loosens: "a" covers: training, idle -> training',
        '"a" per: run -> total',
        '"a" warn_at: 50% -> 80%',
        '"a" paths: x/** -> y/**',
        '"a" model: m -> n',
      ],
    ],
    ['name: a, limit: 5 kg', 'name: b, limit: 5 kg', ['"a" is renamed to "b"']],
    [
      'name: a, limit: 5 kg, covers: [training]',
      'name: b, limit: 6 kg, covers: [training]',
      ['loosens: "a" is removed: 5 kg per pull request on training', '"b" is added: 6 kg per pull request on training'],
    ],
  ])('%s becomes %s', (before, after, expected) => {
    expect(describeChange(budgets(before), budgets(after))).toEqual(expected)
  })

  test('settings', () => {
    const before = policy('mode: enforce\nbudgets: [{name: a, limit: 5 kg}]\nrecords: {exclude: ["a/**"]}')
    const after = policy(
      'mode: report\non_error: warn\nundecided: pass\ngate_on: p5\nassume: {region: NO, pue: 1.1, hardware: 2x T4}\naccounting: {embodied: false, method: card, live_grid: electricity-maps}\nrecords: {include: ["x/**"], exclude: ["a/**", "b/**"]}\nbudgets: [{name: a, limit: 5 kg}]',
    )
    expect(describeChange(before, after)).toEqual([
      'loosens: mode: enforce -> report',
      'loosens: on_error: block -> warn',
      'loosens: gate_on: p50 -> p5',
      'loosens: undecided: warn -> pass',
      'loosens: accounting.embodied: true -> false',
      'loosens: records.include: ** -> x/**',
      'loosens: records.exclude: a/** -> a/**, b/**',
      'loosens: "a" covers: training, idle, embodied, inference -> training, idle, inference',
      'assume.region: none -> NO',
      'assume.pue: none -> 1.1',
      'assume.hardware: none -> 2x T4',
      'accounting.method: best -> card',
      'accounting.live_grid: none -> electricity-maps',
    ])
  })

  test('the first policy, no policy any more, and none at all', () => {
    const some = budgets('name: a, limit: 5 kg, covers: [training]')
    expect(describeChange(null, some)).toEqual([
      'a first policy, mode enforce',
      '"a" is added: 5 kg per pull request on training',
    ])
    expect(describeChange(some, null)).toEqual(['loosens: the policy is removed: nothing would be held'])
    expect(describeChange(null, null)).toEqual([])
  })
})

describe('what a pull request would change over time, and for whom', () => {
  test.each([
    [
      'name: a, limit: 5 kg per year, carry_over: 10%, debt: true, declines: 7% per year, starts: 2026-01-01',
      'name: a, limit: 7 kg per year, carry_over: 20%, declines: 5% per year, starts: 2027-01-01',
      [
        'loosens: "a": 5 kg -> 7 kg (+40%)',
        'loosens: "a" carry_over: 10% -> 20%',
        'loosens: "a" debt: true -> false',
        'loosens: "a" declines: 7% -> 5%',
        '"a" starts: 2026-01-01 -> 2027-01-01',
      ],
    ],
    [
      'name: a, limit: 5 kg per +0.1 f1, most: 40 kg',
      'name: a, limit: 5 kg per +0.05 f1, most: 40 kg',
      ['loosens: "a": 5 kg per +0.1 f1 (at most 40 kgCO2e) -> 5 kg per +0.05 f1 (at most 40 kgCO2e) (+100%)'],
    ],
    [
      'name: a, limit: 5 kg per +0.1 f1, most: 9 kg',
      'name: a, limit: 5 kg per -0.1 loss, most: 9 kg',
      ['"a": 5 kg per +0.1 f1 (at most 9 kgCO2e) -> 5 kg per -0.1 loss (at most 9 kgCO2e)'],
    ],
    [
      'name: a, limit: 5 kg per month',
      'name: a, limit: 5 kg per month, authors: [people], labels: [research], paths: [x/**], model: m',
      [
        'loosens: "a" paths: none -> x/**',
        'loosens: "a" model: none -> m',
        'loosens: "a" authors: none -> people',
        'loosens: "a" labels: none -> research',
      ],
    ],
    ['name: a, limit: +5%, noise: 3%', 'name: a, limit: +5%, noise: measured', ['"a" noise: 3% -> measured']],
    ['name: a, limit: +5%', 'name: a, limit: +5%, noise: 3%', ['loosens: "a" noise: none -> 3%']],
    [
      'name: a, limit: 5 kg, per: total, ratchet: true, noise: 3%',
      'name: a, limit: 5 kg, per: total',
      ['"a" noise: 3% -> none', '"a" ratchet: true -> false'],
    ],
    [
      'name: a, limit: 5 kg per year, authors: [people, "user:octocat"], labels: [x], carry_over: 5%, debt: true, declines: 7% per year, starts: 2026-01-01',
      'name: b, limit: 5 kg per year',
      [
        'loosens: "a" is removed: 5 kg per year on training, idle, embodied, inference by people, user:octocat labelled x from 2026-01-01, carries over 5%, keeps debt, declines 7% per year',
        '"b" is added: 5 kg per year on training, idle, embodied, inference',
      ],
    ],
  ])('%s becomes %s', (before, after, expected) => {
    expect(describeChange(budgets(before), budgets(after))).toEqual(expected)
  })

  const changes = (before: string, after: string) =>
    describeChange(policy(`mode: report\n${before}\n`), policy(`mode: report\n${after}\n`))

  test('waivers', () => {
    const some = 'waivers: {approvers: ["team:ml-leads", "user:a"], limit: 100 kg, quota: 3 per quarter}'
    const more =
      'waivers: {approvers: ["team:ml-leads", "role:write"], limit: [150 kg, 1 MWh], expire_after: 30 days, quota: 4 per quarter}'
    expect(changes('', some)).toEqual([
      'loosens: waivers are introduced: team:ml-leads, user:a may grant up to 100 kgCO2e for 14 days, 3 per quarter',
    ])
    expect(changes(some, '')).toEqual([
      'waivers are removed: team:ml-leads, user:a may grant up to 100 kgCO2e for 14 days, 3 per quarter',
    ])
    expect(changes(some, more)).toEqual([
      'loosens: waivers: role:write becomes an approver',
      'loosens: a waiver may grant 100 kgCO2e -> 150 kgCO2e (+50%)',
      'loosens: a waiver may grant 0 kWh -> 1000 kWh',
      'loosens: waivers.expire_after: 14 days -> 30 days',
      'loosens: waivers.quota: 3 per quarter -> 4 per quarter',
      'waivers: user:a is no approver any more',
    ])
    expect(changes(more, more.replace('4 per quarter', '90 kg per quarter'))).toEqual([
      'waivers.quota: 4 per quarter -> 90 kg per quarter',
    ])
  })

  test('prices, agents, corrections, drift and organisations', () => {
    const before =
      'prices: {energy: 0.25 EUR/kWh, carbon: 100 EUR/t}\nplans: {learn_from_drift: true}\nextends: acme/.github:a.yml'
    const after =
      'prices: {energy: 0.2 EUR/kWh, carbon: 100 EUR/t}\nagents: ["user:loop"]\nledger: {corrections: [{run: r, booked: 2 kg, reason: twice}]}'
    expect(changes(before, after)).toEqual([
      'loosens: prices: 0.25 EUR/kWh, 0.1 EUR/kgCO2e -> 0.2 EUR/kWh, 0.1 EUR/kgCO2e',
      'loosens: plans.learn_from_drift: true -> false',
      'loosens: extends: acme/.github:a.yml -> none',
      'loosens: the ledger books "r" with 2 kgCO2e: twice',
      'agents: none -> user:loop',
    ])
    expect(changes(after, before)).toEqual([
      'agents: user:loop -> none',
      'the ledger no longer corrects "r"',
      'prices: 0.2 EUR/kWh, 0.1 EUR/kgCO2e -> 0.25 EUR/kWh, 0.1 EUR/kgCO2e',
      'plans.learn_from_drift: false -> true',
      'extends: none -> acme/.github:a.yml',
    ])
    expect(changes('locked: [mode, budgets]', 'locked: [mode]')).toEqual(['loosens: locked: mode, budgets -> mode'])
  })
})

describe('a policy to begin with', () => {
  test.each([
    [{ trainingKg: null, inferenceKg: null, region: null }, [50]],
    [{ trainingKg: 0, inferenceKg: 0, region: null }, [50]],
    [{ trainingKg: 20, inferenceKg: null, region: 'FR' }, [30]],
    [{ trainingKg: 21, inferenceKg: 900, region: 'gcp:europe-west9' }, [50, 1500]],
    [{ trainingKg: 1e6, inferenceKg: 0.002, region: null }, [1.5e6, 0.003]],
    [{ trainingKg: 1e-9, inferenceKg: 0.6, region: null }, [0.001, 1]],
    [{ trainingKg: Number.NaN, inferenceKg: Number.POSITIVE_INFINITY, region: null }, [50]],
  ])('%j', (input, limits) => {
    const read = policy(suggestPolicy(input))
    expect(read.budgets.map(({ limit }) => 'quantity' in limit && limit.quantity.value)).toEqual(limits)
    expect(read.assume.region).toBe(input.region)
  })

  test('as it is written', () => {
    expect(
      suggestPolicy({ trainingKg: 61.2, inferenceKg: 240, region: null }),
    ).toBe(`# The carbon budget of this repository. Only the base branch counts: a pull request cannot raise its own limit.
version: 1
mode: enforce          # report: show the answer and block nothing
on_error: block        # what cannot be counted blocks, too
# assume:              # for records that are silent
#   region: aws:eu-west-3
budgets:
  - name: one pull request
    covers: [training, idle, embodied]
    per: pull_request
    limit: 100 kgCO2e
    warn_at: 80%
  - name: serving
    covers: [inference]
    per: total
    limit: 500 kgCO2e    # over the horizon of each serving
`)
  })
})
