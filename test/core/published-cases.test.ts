import { describe, expect, test } from 'vitest'
import { checkedFigures, halfUnit, readPublishedCases } from '../../tools/published-cases.ts'

const cases = readPublishedCases()

test('every published case is either worked out or has a reason why not', () => {
  const undecided = cases.filter(
    ({ checks, not_applicable }) => (checks === undefined) === (not_applicable === undefined),
  )
  expect(undecided).toEqual([])
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
})

test('every published case names where it was printed', () => {
  for (const { source } of cases) {
    expect(source.url).toMatch(/^https:\/\//)
    expect(source.title.length).toBeGreaterThan(5)
    expect(source.year).toBeGreaterThanOrEqual(2019)
  }
})

test.each(
  checkedFigures(cases).map((figure) => ({ ...figure, name: `${figure.id}: ${figure.published} ${figure.unit}` })),
)('$name', ({ within, ours, published, difference }) => {
  expect(Math.abs(difference), `ours is ${ours}, published ${published}`).toBeLessThanOrEqual(0.02)
  expect(within, `ours is ${ours}, published ${published}`).toBe(true)
})

describe('the last printed digit', () => {
  test.each([
    ['24.69', 0.005],
    ['552', 0.5],
    ['0.7', 0.05],
    ['7.42287e-05', 5e-11],
    ['1e3', 500],
  ])('half a unit of %s is %d', (printed, half) => {
    expect(halfUnit(printed)).toBeCloseTo(half, 15)
  })
})
