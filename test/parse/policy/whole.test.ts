import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, policy } from './reading.ts'

const TEAM = `version: 1
mode: enforce
on_error: block
gate_on: p50
undecided: warn
assume:
  region: gcp:europe-west9
  pue: 1.15
  hardware: 1x NVIDIA L4
accounting:
  boundary: facility
  intensity: location
  method: best
  embodied: true
records:
  include: ["**"]
  exclude: ["old/**"]
  required_for: ["weights/**/*.safetensors"]
budgets:
  - name: each change
    covers: [training, idle, embodied]
    per: pull_request
    limit: 40 kgCO2e
    warn_at: 75%
  - name: exploration
    paths: ["lab/**"]
    per: year
    limit: 3 tCO2e
    carry_over: 15%
    declines: 7% per year
  - name: no worse than the trunk
    covers: [inference]
    limit: +4%
  - name: one answer
    model: translator
    covers: [inference]
    limit: 6 gCO2e per 1000 requests
  - name: its whole life
    model: translator
    covers: [training, inference, embodied]
    limit: 500 kgCO2e
    horizon: 18 months
  - name: electricity
    per: pull_request
    limit: 90 kWh
waivers:
  approvers: ["team:research-leads", "user:octocat"]
  limit: 80 kgCO2e
  expire_after: 10 days
extends: acme/.github:carbon-budget.yml
`

test('a policy with every section, as a team writes it, means what it says', () => {
  const { budgets, waivers, extends: above } = policy(TEAM)
  const meant = budgets.map(({ name, per, covers, limit, memory }) => {
    return [name, per, covers.join(' '), limit.kind, limit.text, memory.carryOver, memory.declines]
  })
  expect(meant).toEqual([
    ['each change', 'pull_request', 'training idle embodied', 'absolute', '40 kgCO2e', 0, 0],
    ['exploration', 'year', 'training idle embodied inference', 'absolute', '3 tCO2e', 0.15, 0.07],
    ['no worse than the trunk', 'total', 'inference', 'relative', '+4%', 0, 0],
    ['one answer', 'total', 'inference', 'per-request', '6 gCO2e per 1000 requests', 0, 0],
    ['its whole life', 'total', 'training embodied inference', 'absolute', '500 kgCO2e', 0, 0],
    ['electricity', 'pull_request', 'training inference', 'absolute', '90 kWh', 0, 0],
  ])
  expect({ waivers, above }).toEqual({
    waivers: {
      approvers: [
        { kind: 'team', slug: 'research-leads' },
        { kind: 'user', login: 'octocat' },
      ],
      limits: [{ value: 80, unit: 'kgCO2e' }],
      expireAfterDays: 10,
      quota: null,
    },
    above: { owner: 'acme', repository: '.github', path: 'carbon-budget.yml' },
  })
})

const PLACES: readonly ((value: string) => string)[] = [
  ...['limit', 'most', 'starts', 'carry_over', 'declines', 'noise', 'per', 'debt'].map(
    (key) => (value: string) => `budgets: [{name: a, limit: 5 kg per year, ${key}: ${value}}]`,
  ),
  ...['authors', 'labels'].map((key) => (value: string) => `budgets: [{name: a, limit: 5 kg, ${key}: [${value}]}]`),
  ...['expire_after', 'quota', 'limit', 'approvers'].map((key) => (value: string) => `waivers: {${key}: ${value}}`),
  ...['energy', 'carbon', 'water'].map((key) => (value: string) => `prices: {${key}: ${value}}`),
  (value) => `extends: ${value}`,
  (value) => `agents: [${value}]`,
  (value) => `ledger: {corrections: [{run: ${value}, booked: ${value}, reason: ${value}}]}`,
]

test('whatever stands for a value is read or refused with a hint, and soon', () => {
  const words = [
    '5 kg',
    ' per ',
    '/',
    '+0.1 ',
    '7%',
    'year',
    'user:',
    'email:',
    'team:',
    '@',
    '*',
    '{',
    '..',
    'EUR',
    ':',
    '\u202e',
    '9e308',
  ]
  const value = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), value, (place, parts) => {
      const parsed = parse(place(JSON.stringify(parts.join(''))))
      for (const { message, hint } of parsed.ok ? [] : parsed.problems) {
        expect(message === '' || hint === '').toBe(false)
        expect(message.length).toBeLessThan(400)
      }
    }),
    { numRuns: 1_500 },
  )
  for (const pump of [' ', '9', 'per ', '/', ' per 1', '%', 'a', '-', '.', '@', ':', '*', '{a,b}', 'user:']) {
    for (const place of PLACES) parse(place(JSON.stringify(`5 ${pump.repeat(20_000)}!`)))
  }
}, 20_000)
