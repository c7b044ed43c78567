import { describe, expect, test } from 'vitest'
import { parsePolicy, underOrganization } from '../../../src/parse/policy/index.ts'
import { file } from './reading.ts'

const ABOVE = 'acme/.github:carbon-budget.yml'
const read = (text: string, path: string) => {
  const parsed = parsePolicy(new TextEncoder().encode(text), path)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed
}
const merge = (own: string, above: string) =>
  underOrganization(read(`extends: ${ABOVE}\n${own}\n`, file), read(above, ABOVE))

function policy(own: string, above: string) {
  const merged = merge(own, above)
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems, null, 1))
  return merged.value
}

function problems(own: string, above: string): readonly string[] {
  const merged = merge(own, above)
  if (merged.ok) return []
  return merged.problems.map(
    ({ at, code, message, hint }) => `${at.file}:${at.line}:${at.column} ${code} ${message} | ${hint}`,
  )
}

const ORGANIZATION = `mode: enforce
on_error: warn
gate_on: p95
undecided: block
assume: {region: FR, pue: 1.2}
accounting: {boundary: node, embodied: false, live_grid: electricity-maps}
records: {exclude: ["archive/**"], required_for: ["models/**"]}
budgets:
  - {name: one pull request, limit: 50 kgCO2e, covers: [training]}
  - {name: year, limit: 2 t per year, covers: [training]}
prices: {energy: 0.25 EUR/kWh}
agents: ["user:loop"]
waivers: {approvers: ["team:leads"], limit: 100 kg}
plans: {learn_from_drift: true}
`

test('a policy that says nothing is that of the organisation', () => {
  const above = read(ORGANIZATION, ABOVE).value
  expect(policy('', ORGANIZATION)).toEqual({
    ...above,
    extends: { owner: 'acme', repository: '.github', path: 'carbon-budget.yml' },
  })
})

test('what the repository writes wins, line by line, and its budgets stand beside', () => {
  const own = `on_error: block
assume: {region: NO}
accounting: {boundary: facility}
records: {exclude: []}
budgets:
  - {name: own, limit: 1 kg, covers: [training]}
  - {name: one pull request, limit: 500 kg, covers: [training]}
waivers: {approvers: ["user:a"], limit: 1 t}
ledger: {corrections: [{run: r, booked: 0 kg, reason: b}]}`
  const merged = policy(own, ORGANIZATION)
  expect(merged).toMatchObject({
    mode: 'enforce',
    onError: 'block',
    gateOn: 'p95',
    assume: { region: 'NO', pue: 1.2 },
    accounting: { boundary: 'facility', embodied: false, liveGrid: 'electricity-maps' },
    records: { include: ['**'], exclude: [], requiredFor: ['models/**'] },
    waivers: { approvers: [{ kind: 'user', login: 'a' }] },
    corrections: [{ run: 'r', kg: 0 }],
    prices: { currency: 'EUR', perKwh: 0.25 },
  })
  expect(merged.budgets.map(({ name, limit, at }) => [name, limit.text, at.file])).toEqual([
    ['one pull request', '500 kg', file],
    ['year', '2 t', ABOVE],
    ['own', '1 kg', file],
  ])
})

describe('what is locked may become stricter, and nothing else', () => {
  const locked = (...keys: string[]) => `${ORGANIZATION}locked: [${keys.join(', ')}]\n`
  const all = locked(
    ...['mode', 'on_error', 'gate_on', 'undecided', 'assume', 'accounting', 'records', 'budgets'],
    ...['prices', 'agents', 'waivers', 'ledger', 'plans'],
  )

  test.each([
    ['mode: report', 'mode', '2:7 mode is "report", and acme/.github:carbon-budget.yml locks mode with "enforce"'],
    ['gate_on: p50', 'gate_on', '2:10 gate_on is "p50", and acme/.github:carbon-budget.yml locks gate_on with "p95"'],
    [
      'undecided: warn',
      'undecided',
      '2:12 undecided is "warn", and acme/.github:carbon-budget.yml locks undecided with "block"',
    ],
    [
      'assume: {region: NO}',
      'assume',
      '2:18 assume.region is "NO", and acme/.github:carbon-budget.yml locks assume with "FR"',
    ],
    [
      'accounting: {embodied: true}',
      'accounting',
      '2:24 accounting.embodied is "true", and acme/.github:carbon-budget.yml locks accounting with "false"',
    ],
    [
      'accounting: {live_grid: none}',
      'accounting',
      '2:25 accounting.live_grid is "none", and acme/.github:carbon-budget.yml locks accounting with "electricity-maps"',
    ],
    [
      'records: {include: ["src/**"]}',
      'records',
      '2:20 records.include is "src/**", and acme/.github:carbon-budget.yml locks records with "**"',
    ],
    [
      'records: {exclude: ["archive/**", "big/**"]}',
      'records',
      '2:20 records.exclude is "archive/**, big/**", and acme/.github:carbon-budget.yml locks records with "archive/**"',
    ],
    [
      'records: {required_for: []}',
      'records',
      '2:25 records.required_for is "none", and acme/.github:carbon-budget.yml locks records with "models/**"',
    ],
    [
      'prices: {energy: 0.3 EUR/kWh}',
      'prices',
      '2:9 prices is "0.3 EUR/kWh", and acme/.github:carbon-budget.yml locks prices with "0.25 EUR/kWh"',
    ],
    ['agents: []', 'agents', '2:9 agents is "none", and acme/.github:carbon-budget.yml locks agents with "user:loop"'],
    [
      'waivers: {approvers: ["team:leads", "role:write"], limit: 100 kg}',
      'waivers',
      '2:10 waivers is "team:leads, role:write may grant up to 100 kgCO2e for 14 days", and acme/.github:carbon-budget.yml locks waivers with "team:leads may grant up to 100 kgCO2e for 14 days"',
    ],
    [
      'waivers: {approvers: ["team:leads"], limit: 100 kg, expire_after: 30 days}',
      'waivers',
      '2:10 waivers is "team:leads may grant up to 100 kgCO2e for 30 days", and acme/.github:carbon-budget.yml locks waivers with "team:leads may grant up to 100 kgCO2e for 14 days"',
    ],
    [
      'plans: {learn_from_drift: false}',
      'plans',
      '2:27 plans.learn_from_drift is "false", and acme/.github:carbon-budget.yml locks plans with "true"',
    ],
  ])('%s', (own, key, message) => {
    const expected = `${file}:${message.replace(' ', ' policy/locked ')} | delete the line, or write something stricter`
    expect(problems(own, locked(key))).toEqual([expected])
    expect(problems(own, all)).toEqual([expected])
    expect(problems(own, ORGANIZATION)).toEqual([])
  })

  test.each([
    'mode: enforce',
    'on_error: block',
    'gate_on: p95',
    'assume: {region: FR}',
    'records: {include: ["**"], exclude: [], required_for: ["models/**", "weights/**"]}',
    'prices: {energy: 0.25 EUR/kWh}',
    'waivers: {approvers: ["team:leads"], limit: 10 kg, expire_after: 1 day, quota: 1 per month}',
    'budgets: [{name: own, limit: 1 t}]',
    'budgets: [{name: year, limit: 1 t per year, covers: [training, idle], debt: true, declines: 5% per year, warn_at: 90%}]',
  ])('%s is allowed', (own) => {
    expect(problems(own, all)).toEqual([])
  })

  test.each([
    'limit: 3 t per year, covers: [training]',
    'limit: 2 t per quarter, covers: [training]',
    'limit: 1 t, covers: [training]',
    'limit: 1 MWh per year, covers: [training]',
    'limit: 2 t per year, covers: [idle]',
    'limit: 1 t per year, covers: [training], paths: [x/**]',
    'limit: 1 t per year, covers: [training], model: m',
    'limit: 1 t per year, covers: [training], authors: [bots]',
    'limit: 1 t per year, covers: [training], labels: [x]',
    'limit: 1 t per year, covers: [training], carry_over: 5%',
    'limit: 1 t per year, covers: [training], starts: 2030-01-01',
  ])('{name: year, %s} is not the budget of the organisation any more', (budget) => {
    expect(problems(`budgets: [{name: year, ${budget}}]`, all)).toEqual([
      `${file}:2:11 policy/locked the budget "year" lets more through than that of ${ABOVE}, which locks budgets | rename it, or make it stricter than 2 t`,
    ])
  })

  test('a correction', () => {
    expect(problems('ledger: {corrections: [{run: r, booked: 0 kg, reason: b}]}', all)).toEqual([
      `${file}:2:24 policy/locked the run "r" is corrected here, and ${ABOVE} locks the ledger | delete the entry, or have it entered there`,
    ])
  })

  test('all of it at once, in the order of the file', () => {
    const own = 'mode: report\nundecided: pass\nbudgets: [{name: year, limit: 9 t per year}]'
    expect(problems(own, all).map((line) => line.split(' ')[0])).toEqual([
      `${file}:2:7`,
      `${file}:3:12`,
      `${file}:4:11`,
    ])
  })
})

test('there is one level only', () => {
  expect(problems('', 'extends: other/x:y.yml')).toEqual([
    `${ABOVE}:1:10 policy/extends-twice the policy that is extended extends another one | delete "extends" there; there is one level only`,
  ])
})

test('both together must have something to enforce, and prices for what is in money', () => {
  expect(problems('', 'locked: [mode]')).toEqual([
    `${file}:1:10 policy/no-budget the policy is enforced but has no budget | add a budget`,
  ])
  expect(problems('budgets: [{name: bill, limit: 5 EUR}]', 'mode: report')).toEqual([
    `${file}:1:10 policy/contradiction the limit 5 EUR of "bill" has no price of energy in its currency | add it under "prices"`,
  ])
  const bill = 'budgets: [{name: bill, limit: 5 EUR}]\nprices: {energy: 1 EUR/kWh}'
  expect(problems('prices: {energy: 1 USD/kWh}', bill)).toEqual([
    `${file}:2:9 policy/contradiction the limit 5 EUR of "bill" has no price of energy in its currency | add it under "prices"`,
  ])
  expect(problems('', bill)).toEqual([])
})
