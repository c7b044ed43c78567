import { expect, test } from 'vitest'
import { file, policy, problems } from './reading.ts'

const FULL = `version: 1
mode: enforce
on_error: block
gate_on: p50
undecided: warn
assume:
  region: aws:eu-west-3
  pue: 1.2
  market_intensity: 0 g/kWh
  hardware: 1x NVIDIA A10G
accounting:
  boundary: facility
  intensity: location
  method: best
  embodied: true
records:
  include: ["**"]
  exclude: ["archive/**"]
  required_for: ["models/**/*.safetensors"]
budgets:
  - name: one pull request
    covers: [training, idle, embodied]
    per: pull_request
    limit: 50 kgCO2e
    warn_at: 80%
  - name: no worse than main
    covers: [inference]
    limit: +5%
  - name: summarizer answer
    model: summarizer
    covers: [inference]
    limit: 5 gCO2e per 1000 requests
  - name: lifetime
    model: summarizer
    covers: [training, inference, embodied]
    limit: 400 kgCO2e
    horizon: 12 months
  - name: energy
    paths: ["research/**"]
    per: pull_request
    limit: 120 kWh
`

const EVERYBODY = { authors: [], labels: [] }
const WITHOUT_TIME = { starts: null, memory: { carryOver: 0, debt: false, declines: 0 }, noise: null, ratchet: false }
const NOTHING_ELSE = {
  prices: null,
  agents: [],
  waivers: null,
  corrections: [],
  learnFromDrift: false,
  extends: null,
  locked: [],
}

test('the whole file, read', () => {
  expect(policy(FULL)).toEqual({
    mode: 'enforce',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: {
      region: 'aws:eu-west-3',
      pue: 1.2,
      marketGPerKwh: 0,
      hardware: [{ model: 'NVIDIA A10G', count: 1 }],
    },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: ['archive/**'], requiredFor: ['models/**/*.safetensors'] },
    budgets: [
      {
        name: 'one pull request',
        covers: ['training', 'idle', 'embodied'],
        paths: [],
        model: null,
        ...EVERYBODY,
        per: 'pull_request',
        ...WITHOUT_TIME,
        limit: { kind: 'absolute', quantity: { value: 50, unit: 'kgCO2e' }, text: '50 kgCO2e' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 21, column: 5 },
      },
      {
        name: 'no worse than main',
        covers: ['inference'],
        paths: [],
        model: null,
        ...EVERYBODY,
        per: 'total',
        ...WITHOUT_TIME,
        limit: { kind: 'relative', ratio: 0.05, text: '+5%' },
        warnAt: null,
        horizonDays: null,
        at: { file, line: 26, column: 5 },
      },
      {
        name: 'summarizer answer',
        covers: ['inference'],
        paths: [],
        model: 'summarizer',
        ...EVERYBODY,
        per: 'total',
        ...WITHOUT_TIME,
        limit: {
          kind: 'per-request',
          quantity: { value: 0.005, unit: 'kgCO2e' },
          requests: 1000,
          text: '5 gCO2e per 1000 requests',
        },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 29, column: 5 },
      },
      {
        name: 'lifetime',
        covers: ['training', 'embodied', 'inference'],
        paths: [],
        model: 'summarizer',
        ...EVERYBODY,
        per: 'total',
        ...WITHOUT_TIME,
        limit: { kind: 'absolute', quantity: { value: 400, unit: 'kgCO2e' }, text: '400 kgCO2e' },
        warnAt: 0.8,
        horizonDays: 365.25,
        at: { file, line: 33, column: 5 },
      },
      {
        name: 'energy',
        covers: ['training', 'inference'],
        paths: ['research/**'],
        model: null,
        ...EVERYBODY,
        per: 'pull_request',
        ...WITHOUT_TIME,
        limit: { kind: 'absolute', quantity: { value: 120, unit: 'kWh' }, text: '120 kWh' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 38, column: 5 },
      },
    ],
    ...NOTHING_ELSE,
  })
})

test('the shortest policy, and the defaults', () => {
  expect(policy('budgets: [{name: a, limit: 0 kg}]')).toEqual({
    mode: 'enforce',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: [], requiredFor: [] },
    budgets: [
      {
        name: 'a',
        covers: ['training', 'idle', 'embodied', 'inference'],
        paths: [],
        model: null,
        ...EVERYBODY,
        per: 'pull_request',
        ...WITHOUT_TIME,
        limit: { kind: 'absolute', quantity: { value: 0, unit: 'kgCO2e' }, text: '0 kg' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 1, column: 11 },
      },
    ],
    ...NOTHING_ELSE,
  })
})

test('a policy that only reports needs no budget', () => {
  expect(policy('mode: report').budgets).toEqual([])
})

test('what accounting leaves out is not covered by default', () => {
  const { budgets } = policy('accounting: {embodied: False}\nbudgets: [{name: a, limit: 1 t}]')
  expect(budgets[0]?.covers).toEqual(['training', 'idle', 'inference'])
})

test('several devices may be assumed', () => {
  expect(policy('mode: report\nassume: {hardware: [8x H100, 2x Xeon Platinum]}').assume.hardware).toEqual([
    { model: 'H100', count: 8 },
    { model: 'Xeon Platinum', count: 2 },
  ])
})

test('NO is Norway', () => {
  expect(policy('mode: report\nassume: {region: NO}').assume.region).toBe('NO')
})

test('the grid over the hours of runs is asked for only where the policy names who is asked', () => {
  const accounting = (text: string) => policy(`mode: report\naccounting: {${text}}\n`).accounting
  expect(accounting('live_grid: electricity-maps')).toMatchObject({ liveGrid: 'electricity-maps' })
  expect(accounting('live_grid: uk-carbon-intensity')).toMatchObject({ liveGrid: 'uk-carbon-intensity' })
  for (const text of ['live_grid: none', 'embodied: true']) expect(accounting(text)).not.toHaveProperty('liveGrid')
  expect(problems('mode: report\naccounting: {live_grid: yes}\n')).toEqual([
    expect.stringMatching(/^2:25 policy\/choice .*electricity-maps/),
  ])
})
