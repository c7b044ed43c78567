/** Where a meter sits, and what the electricity comes to by contract. */
import { describe, expect, test } from 'vitest'
import { plan, problems, read, run, serving } from './reading.ts'

describe('a meter', () => {
  test.each([
    ['energy: 5 kWh; measured: node', 'ac'],
    ['energy: 5 kWh; measured: node; supply: ac', 'ac'],
    ['energy: 5 kWh; measured: node; supply: dc', 'dc'],
  ])('%s', (lines, supply) => {
    const text = run(lines)
    expect(problems(text)).toEqual([])
    expect(read(text).runs[0]?.energy?.supply).toBe(supply)
  })

  test('sits nowhere without an energy', () => {
    expect(problems(run('hours: 5; hardware: 1x H100; supply: dc'))).toEqual([
      '5:13 error E_MISSING supply stands without energy | add "energy: 214 kWh", or delete the line',
    ])
  })

  test('sits on one of two sides', () => {
    expect(problems(run('energy: 5 kWh; measured: node; supply: battery'))).toEqual([
      '5:13 error E_TYPE supply "battery" is not known | write "ac" or "dc"',
    ])
  })
})

describe('a contract', () => {
  test('of a run, a plan and a serving', () => {
    const lines = 'hours: 5; hardware: 1x H100; market_intensity: 0 g/kWh'
    expect(read(run(lines)).runs[0]?.marketGPerKwh).toBe(0)
    expect(read(plan(lines)).plans[0]?.marketGPerKwh).toBe(0)
    expect(read(serving('requests: 5 per day; market_intensity: 12 g/kWh')).servings[0]?.marketGPerKwh).toBe(12)
  })

  test('says its unit', () => {
    expect(problems(run('hours: 5; hardware: 1x H100; market_intensity: 12'))).toEqual([
      '5:23 error E_UNIT market_intensity "12" has no unit | write "12 g/kWh"',
    ])
  })
})
