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
    [
      'limit: 2 t per year\n    per: month',
      '4:10 policy/contradiction the limit is per year by itself | delete the line, or write "per: year"',
    ],
    [
      'limit: 2 t per year\n    horizon: 1 year',
      '4:14 policy/contradiction a budget per year counts to the end of it | delete the line',
    ],
    [
      'limit: 5 kg\n    debt: true',
      '4:11 policy/contradiction a budget per pull request has no next period to take from | delete the line, or write "per: year"',
    ],
    [
      'limit: 5 kg\n    per: total\n    debt: false',
      '5:11 policy/contradiction a budget per total has no next period to take from | delete the line, or write "per: year"',
    ],
    [
      'limit: +5%\n    starts: 2026-01-01',
      '4:13 policy/contradiction only a budget per month, quarter, year or total counts from a day on | delete the line, or write "per: total"',
    ],
    [
      'limit: +5%\n    per: month',
      '4:10 policy/contradiction an increase over base cannot be held per month | delete the line, or write "per: total"',
    ],
    [
      'limit: 5 kg per +1 f1\n    most: 9 kg\n    per: run',
      '5:10 policy/contradiction a limit for a better model cannot be held per run | delete the line, or write "per: pull_request"',
    ],
    [
      'limit: 5 kg per +1 f1',
      '3:12 policy/contradiction a limit for a better model needs a most, because metrics are what the records say | add for example "most: 40 kgCO2e"',
    ],
    [
      'limit: 5 kg per +1 f1\n    most: 5 kWh',
      '4:11 policy/contradiction most is in kWh, and the limit in kgCO2e | write it in kgCO2e',
    ],
    [
      'limit: 5 kg\n    most: 5 kg',
      '4:11 policy/contradiction the limit is the most already | delete the line, or write "limit: 5 kgCO2e per +0.1 f1"',
    ],
    [
      'limit: 5 kg\n    noise: 3%',
      '4:12 policy/contradiction nothing here is compared with base | delete the line, or add "ratchet: true"',
    ],
    [
      'limit: 5 kg\n    per: total\n    ratchet: false\n    noise: 3%',
      '6:12 policy/contradiction nothing here is compared with base | delete the line, or add "ratchet: true"',
    ],
    [
      'limit: +5%\n    ratchet: true',
      '4:14 policy/contradiction an increase over base is a ratchet by itself | delete the line; "noise" may stay',
    ],
    [
      'limit: 5 kg per month\n    ratchet: true',
      '4:14 policy/contradiction a ratchet holds what stands on base; this budget holds what is added | delete the line, or write "per: total"',
    ],
    [
      'limit: 5 kg\n    authors: []',
      '4:14 policy/nothing-read authors is empty, so nothing would count | fill the list, or delete the line',
    ],
    [
      'limit: 5 kg\n    labels: []',
      '4:13 policy/nothing-read labels is empty, so nothing would count | fill the list, or delete the line',
    ],
  ])('%j', (lines, expected) => {
    expect(problems(budget(lines))).toEqual([expected])
  })

  test.each([
    ['limit: 5 kg\n    per: total\n    ratchet: true\n    noise: measured\n    starts: 2026-01-01'],
    ['limit: 5 g per request\n    ratchet: true\n    noise: 3%'],
    ['limit: +5%\n    noise: 100%'],
    ['limit: 5 L per month\n    carry_over: 0%\n    debt: true\n    declines: 7%/year\n    starts: 2030-06-15'],
  ])('%j is fine', (lines) => {
    expect(problems(budget(lines))).toEqual([])
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

  test.each([
    [
      '{carbon: 100 EUR/t}',
      '5:12 policy/contradiction limit is in EUR, and nothing says what energy costs | add "prices: {energy: 0.25 EUR/kWh}"',
    ],
    [
      '{energy: 0.3 USD/kWh}',
      '5:12 policy/contradiction limit is in EUR, and prices are in USD; nothing is converted | write the limit in USD',
    ],
    [
      '{energy: 0.3 EUR/kWh, water: 4 GBP/m3}',
      '1:38 policy/contradiction water is priced in GBP and energy in EUR; nothing is converted | write the price in EUR',
    ],
    [
      '{energy: 0.3 EUR/t}',
      '1:18 policy/unit energy "0.3 EUR/t" is not a price of energy | write for example "0.25 EUR/kWh"',
    ],
    ['{energy: 0.3 EUR}', '1:18 policy/unit energy "0.3 EUR" is not a price | write for example "0.25 EUR/kWh"'],
  ])('a limit in money with prices %s', (prices, expected) => {
    expect(problems(`prices: ${prices}\nmode: enforce\n${budget('limit: 500 EUR')}`)).toEqual([expected])
  })

  test('prices that name none', () => {
    expect(problems('prices: {}\nmode: report')).toEqual([
      '1:9 policy/nothing-read prices names no price | write "energy: 0.25 EUR/kWh"',
    ])
  })

  test('what a limit in money covers', () => {
    const money = (covers: string, prices: string) =>
      problems(`prices: {${prices}}\n${budget(`limit: 500 EUR\n    covers: [${covers}]`)}`)
    expect(money('training, idle', 'energy: 1 EUR/kWh')).toEqual([
      '5:13 policy/contradiction idle is counted in kgCO2e only, and the limit is in EUR | write "covers: [training, inference]"',
    ])
    expect(money('training, idle, embodied', 'energy: 1 EUR/kWh, carbon: 100 EUR per t')).toEqual([])
    expect(money('embodied', 'energy: 1 EUR/kWh, carbon: 100 EUR/t')).toEqual([
      '5:13 policy/contradiction a limit in money covers energy, which is that of training and inference | add one of them',
    ])
  })

  test('waivers, corrections and organisations', () => {
    const waivers = (lines: string) => problems(`mode: report\nwaivers: {${lines}}`)
    expect(waivers('approvers: [], limit: 5 kg')).toEqual([
      '2:22 policy/nothing-read approvers is empty | name somebody, or delete "waivers"',
    ])
    expect(waivers('approvers: ["user:a"], limit: []')).toEqual([
      '2:41 policy/nothing-read limit is empty, so nothing can be granted | write for example "100 kgCO2e"',
    ])
    expect(waivers('approvers: ["user:a"], limit: [5 kg, 1 MWh, 6 kg]')).toEqual([
      '2:55 policy/contradiction limit has a second amount in kgCO2e | keep one of the two',
    ])
    expect(waivers('approvers: ["user:a"], limit: 5 kg, quota: 3 kWh per month')).toEqual([
      '2:54 policy/contradiction quota is in kWh, and no waiver can grant any | write it in kgCO2e',
    ])
    expect(
      problems(
        'mode: report\nledger: {corrections: [{run: a, booked: 0 kg, reason: b}, {run: a, booked: 1 kg, reason: c}]}',
      ),
    ).toEqual(['2:65 policy/contradiction run is corrected here for the second time | keep one of the two'])
    expect(problems('extends: a/b:c.yml\nlocked: [mode]')).toEqual([
      '2:1 policy/contradiction a policy that locks keys is that of an organisation, and extends no other | delete "locked" or "extends"',
    ])
  })
})
