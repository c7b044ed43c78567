import { describe, expect, test } from 'vitest'
import { budget, problems } from './reading.ts'

describe('lines that contradict each other', () => {
  test.each([
    [
      'limit: +5%\n    per: run',
      '4:10 policy/contradiction an increase over base cannot be held per run | delete the line, or write "per: total"',
    ],
    [
      'limit: +5%\n    per: pull_request',
      '4:10 policy/contradiction an increase over base cannot be held per pull request | delete the line, or write "per: total"',
    ],
    [
      'limit: +5%\n    warn_at: 80%',
      '4:14 policy/contradiction an increase over base has no share to warn at | delete the line',
    ],
    [
      'limit: 5 g per request\n    per: run',
      '4:10 policy/contradiction a limit per request cannot be held per run | delete the line, or write "per: total"',
    ],
    [
      'limit: 5 g per request\n    covers: [training]',
      '4:13 policy/contradiction a limit per request cannot cover training, which answers none | write "covers: [inference]"',
    ],
    [
      'limit: 5 g per request\n    covers: [idle]',
      '4:13 policy/contradiction a limit per request covers inference | write "covers: [inference]"',
    ],
    [
      'limit: 5 kWh\n    covers: [training, embodied]',
      '4:13 policy/contradiction embodied is counted in kgCO2e only, and the limit is in kWh | write "covers: [training, inference]"',
    ],
    ['limit: 5 kg\n    covers: [idle, idle]', '4:13 policy/contradiction covers names idle twice | name it once'],
    [
      'limit: 5 kg\n    covers: [training]\n    horizon: 1 year',
      '5:14 policy/contradiction a horizon is for inference, which this budget does not cover | delete the line, or add inference to covers',
    ],
  ])('%j', (lines, expected) => {
    expect(problems(budget(lines))).toEqual([expected])
  })

  test('embodied is left out and covered', () => {
    expect(problems(`accounting: {embodied: false}\n${budget('limit: 5 kg\n    covers: [embodied]')}`)).toEqual([
      '5:13 policy/contradiction covers embodied, which "embodied: false" under accounting leaves out | delete one of the two',
    ])
  })

  test('two budgets of one name', () => {
    expect(problems('budgets:\n  - {name: a, limit: 5 kg}\n  - {name: " a", limit: 6 kg}')).toEqual([
      '3:12 policy/duplicate-budget a budget of this name stands on line 2 already | rename one of the two',
    ])
  })
})
