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
      ['"one pull request": 50 kgCO2e -> 90 kgCO2e (+80%)'],
    ],
    ['name: a, limit: 50 kgCO2e', 'name: a, limit: 25 kgCO2e', ['"a": 50 kgCO2e -> 25 kgCO2e (-50%)']],
    ['name: a, limit: 100 kg', 'name: a, limit: 103 kg', ['"a": 100 kg -> 103 kg (+3%)']],
    ['name: a, limit: 50 kgCO2e', 'name: a, limit: 0.05 t', []],
    ['name: a, limit: 0 kg', 'name: a, limit: 5 kg', ['"a": 0 kg -> 5 kg']],
    ['name: a, limit: 5 kWh', 'name: a, limit: 5 kg, covers: [training, inference]', ['"a": 5 kWh -> 5 kg']],
    ['name: a, limit: +5%', 'name: a, limit: +9%', ['"a": +5% -> +9%']],
    [
      'name: a, limit: 5 g per 1000 requests',
      'name: a, limit: 1 g per 100 requests',
      ['"a": 5 g per 1000 requests -> 1 g per 100 requests (+100%)'],
    ],
    [
      'name: a, limit: 5 kg, covers: [training, idle], per: run, warn_at: 50%, model: m, paths: [x/**]',
      'name: a, limit: 5 kg, covers: [training], per: total, model: n, paths: [y/**]',
      [
        '"a" covers: training, idle -> training',
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
      ['"a" is removed: 5 kg per pull request on training', '"b" is added: 6 kg per pull request on training'],
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
      'mode: enforce -> report',
      'on_error: block -> warn',
      'gate_on: p50 -> p5',
      'undecided: warn -> pass',
      'assume.region: none -> NO',
      'assume.pue: none -> 1.1',
      'assume.hardware: none -> 2x T4',
      'accounting.method: best -> card',
      'accounting.embodied: true -> false',
      'accounting.live_grid: none -> electricity-maps',
      'records.include: ** -> x/**',
      'records.exclude: a/** -> a/**, b/**',
      '"a" covers: training, idle, embodied, inference -> training, idle, inference',
    ])
  })

  test('the first policy, no policy any more, and none at all', () => {
    const some = budgets('name: a, limit: 5 kg, covers: [training]')
    expect(describeChange(null, some)).toEqual([
      'a first policy, mode enforce',
      '"a" is added: 5 kg per pull request on training',
    ])
    expect(describeChange(some, null)).toEqual(['the policy is removed: nothing would be held'])
    expect(describeChange(null, null)).toEqual([])
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
