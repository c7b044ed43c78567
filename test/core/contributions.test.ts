import { expect, test } from 'vitest'
import { contributions } from '../../src/core/contributions.ts'
import type { Amount } from '../../src/core/footprint.ts'

function amount(central: number, spread: Readonly<Record<string, number>> = {}): Amount {
  return { central, cautious: central, spread: Object.entries(spread).map(([key, s]) => ({ key, s })) }
}

const lines = { energyKwh: amount(1, { never: 9 }), waterL: amount(1, { asked: 9 }) }

test('an input that lines have in common counts once and in full, and shares add up to one', () => {
  const operationalKg = amount(10, { grid: 0.3, load: 0.4 })
  const idleKg = amount(10, { grid: 0.3 })
  const embodiedKg = amount(0, { server: 0.5 })
  // grid: (10 x 0.3 + 10 x 0.3)^2 = 36; load: (10 x 0.4)^2 = 16; server: 0.
  expect(contributions({ lines: { ...lines, operationalKg, idleKg, embodiedKg } })).toEqual([
    { key: 'grid', share: 36 / 52 },
    { key: 'load', share: 16 / 52 },
    { key: 'server', share: 0 },
  ])
})

test('what is certain has no contributions', () => {
  const nothing = { operationalKg: amount(5), idleKg: amount(0), embodiedKg: amount(1) }
  expect(contributions({ lines: { ...lines, ...nothing } })).toEqual([])
})
