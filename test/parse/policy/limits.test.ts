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
      '3:12 policy/later limit "100 EUR" is an amount of money | limits in money are not in this release; write one in kgCO2e, kWh or L',
    ],
    [
      '€100',
      '3:12 policy/later limit "€100" is an amount of money | limits in money are not in this release; write one in kgCO2e, kWh or L',
    ],
    [
      '2 t per year',
      '3:12 policy/later limit "2 t per year" has a period | budgets per year are not in this release; write "limit: 2 t" and "per: total"',
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
    ['+0%', { kind: 'relative', ratio: 0, text: '+0%' }],
    ['"+7.5 %"', { kind: 'relative', ratio: 0.075, text: '+7.5 %' }],
    [
      '0.3 Wh per request',
      { kind: 'per-request', quantity: { value: 0.0003, unit: 'kWh' }, requests: 1, text: '0.3 Wh per request' },
    ],
    ['300 L', { kind: 'absolute', quantity: { value: 300, unit: 'L' }, text: '300 L' }],
    ["'2 tCO₂e'", { kind: 'absolute', quantity: { value: 2000, unit: 'kgCO2e' }, text: '2 tCO₂e' }],
  ])('%s', (limit, expected) => {
    expect(policy(budget(`limit: ${limit}`)).budgets[0]?.limit).toEqual(expected)
  })
})
