import { describe, expect, test } from 'vitest'
import { budget, policy, problems } from './reading.ts'

describe('limits', () => {
  test.each([
    ['100', '3:12 policy/unit-missing limit "100" has no unit | write "100 kgCO2e"'],
    ['-1 kg', '3:12 policy/negative limit "-1" is negative | write a number of at least 0, and then "kg"'],
    [
      '.inf',
      '3:12 policy/not-finite limit ".inf" is not a finite number | write digits with one point, such as 1234.5',
    ],
    ['NaN', '3:12 policy/not-finite limit "NaN" is not a finite number | write digits with one point, such as 1234.5'],
    ['1e309', '3:12 policy/not-finite limit "1e309" is too large to count | write a smaller number'],
    ['1,000 kg', '3:12 policy/number limit "1,000" may mean 1000 or 1.000 | write "1000" or "1.000", and then "kg"'],
    ['2 ton', '3:12 policy/unit limit "2 ton" does not say which ton | write "2 t" for metric tonnes of 1000 kg'],
    ['50 kW', '3:12 policy/unit limit "50 kW" is a power, not an energy | write "50 kWh" if that is what is meant'],
    [
      '100 EUR',
      '3:12 policy/contradiction limit is in EUR, and nothing says what energy costs | add "prices: {energy: 0.25 EUR/kWh}"',
    ],
    ['€100', '3:12 policy/unit limit "€100" does not name its currency by a code | write "100 EUR"'],
    [
      '2 t per week',
      '3:12 policy/later limit "2 t per week" has a period of a week | budgets per week are not in this release; write a limit per month, quarter or year',
    ],
    [
      '2 t per 3 months',
      '3:12 policy/unit limit "2 t per 3 months" has no period of the calendar | write it per month, quarter or year',
    ],
    [
      '5 kg per 0.1 f1',
      '3:12 policy/unit limit "5 kg per 0.1 f1" does not say whether more or less is better | write "+0.1 f1" for more, "-0.1 f1" for less',
    ],
    [
      '5 kg per +0 f1',
      '3:12 policy/out-of-range limit "5 kg per +0 f1" asks for no improvement | write "5 kg per +0.1 f1"',
    ],
    [
      '5 kg per +0.1 f1!',
      '3:12 policy/name limit "f1!" is not the name of a metric | write it as the records do, such as "f1" or "eval_loss"',
    ],
    [
      '5%',
      '3:12 policy/unit limit "5%" does not say whether it is a share or an increase | write "+5%" for at most that much more than on base',
    ],
    ['-5%', '3:12 policy/negative limit "-5%" would ask for less than on base | write "+0%" for no increase'],
    [
      '5 g per 0 requests',
      '3:12 policy/out-of-range limit "5 g per 0 requests" counts 0 requests | write a whole number of requests, at least 1',
    ],
    ['', '3:5 policy/missing limit has no value | write a value, or delete the line'],
    ['~', '3:5 policy/missing limit has no value | write a value, or delete the line'],
    ['""', '3:12 policy/missing limit is empty | write a number such as 1.5'],
    ['[50 kg]', '3:12 policy/type limit is a list | write it as limit: 50 kgCO2e'],
    ['{max: 50 kg}', '3:12 policy/type limit is a mapping | write it as limit: 50 kgCO2e'],
  ])('%j', (limit, expected) => {
    expect(problems(budget(`limit: ${limit}`))).toEqual([expected])
  })

  test.each([
    ['2 t per year', 'year'],
    ['2 t / month', 'month'],
    ['2 t per a quarter', 'quarter'],
    ['2 t', 'pull_request'],
    ['5 kg per +0.1 f1\n    most: 9 kg', 'pull_request'],
    ['+5%', 'total'],
  ])('%s is held per %s', (limit, per) => {
    expect(policy(budget(`limit: ${limit}`)).budgets[0]?.per).toBe(per)
  })

  test.each([
    ['+0%', { kind: 'relative', ratio: 0, text: '+0%' }],
    ['"+7.5 %"', { kind: 'relative', ratio: 0.075, text: '+7.5 %' }],
    [
      '0.3 Wh per request',
      { kind: 'per-request', quantity: { value: 0.0003, unit: 'kWh' }, requests: 1, text: '0.3 Wh per request' },
    ],
    ['300 L', { kind: 'absolute', quantity: { value: 300, unit: 'L' }, text: '300 L' }],
    [
      '5 kgCO2e per +0.1 f1\n    most: 40 kg',
      {
        kind: 'exchange',
        quantity: { value: 5, unit: 'kgCO2e' },
        metric: 'f1',
        step: 0.1,
        better: 'up',
        most: { value: 40, unit: 'kgCO2e' },
        text: '5 kgCO2e per +0.1 f1',
      },
    ],
    [
      '0.5 kWh per -0.05 eval/loss\n    most: 3 MWh',
      {
        kind: 'exchange',
        quantity: { value: 0.5, unit: 'kWh' },
        metric: 'eval/loss',
        step: 0.05,
        better: 'down',
        most: { value: 3000, unit: 'kWh' },
        text: '0.5 kWh per -0.05 eval/loss',
      },
    ],
    ['2 tCO2e per quarter', { kind: 'absolute', quantity: { value: 2000, unit: 'kgCO2e' }, text: '2 tCO2e' }],
    ['9 kWh/year\n    per: year', { kind: 'absolute', quantity: { value: 9, unit: 'kWh' }, text: '9 kWh' }],
    ["'2 tCO₂e'", { kind: 'absolute', quantity: { value: 2000, unit: 'kgCO2e' }, text: '2 tCO₂e' }],
  ])('%s', (limit, expected) => {
    expect(policy(budget(`limit: ${limit}`)).budgets[0]?.limit).toEqual(expected)
  })
})
