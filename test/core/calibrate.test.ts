/** The arithmetic of the tool that intervals are set with, and what it finds. */
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { type Observation, observations } from '../../tools/calibrate/observations.ts'
import { fitOf, inside, leaveOneOut } from '../../tools/calibrate/spread.ts'
import { grouped } from '../../tools/verify/levels.ts'

function seen(source: string, error: number, claimed = 0.1): Observation {
  return { id: `${source} ${error}`, level: 'C hours', regime: 'any', source, heldout: false, error, claimed }
}

describe('a set of truths', () => {
  test('has a mean, a scatter, a mean claim and a share inside', () => {
    const fit = fitOf([seen('a', 0.1, 0.1), seen('a', 0.3, 0.1), seen('b', -0.1, 0.4)])
    expect({ ...fit, bias: Number(fit.bias.toFixed(12)), claimed: Number(fit.claimed.toFixed(12)) }).toEqual({
      n: 3,
      bias: 0.1,
      scatter: expect.closeTo(0.2, 12),
      claimed: 0.2,
      coverage: 2 / 3,
    })
  })

  test('of one has no scatter', () => {
    expect(fitOf([seen('a', 0.1)]).scatter).toBe(0)
  })

  test('is inside to the last point of the interval', () => {
    expect([0.1645, -0.1645, 0.1646].map((error) => inside(seen('a', error)))).toEqual([true, true, false])
  })
})

describe('a source that nobody has seen', () => {
  test('is held against bias and width of the others, one voice each', () => {
    const many = Array.from({ length: 20 }, () => seen('a', 0.2))
    const left = leaveOneOut([...many, seen('b', 0), seen('c', 0.1)])
    // For c: centre (0.2 + 0) / 2 = 0.1, between them sd 0.141, so 0.1 is inside; for a: centre 0.05, sd 0.071, width 0.116.
    expect(left.map(({ source, n, shift, coverage }) => [source, n, Number(shift.toFixed(9)) + 0, coverage])).toEqual([
      ['a', 20, 0.15, 0],
      ['b', 1, -0.15, 0],
      ['c', 1, 0, 1],
    ])
  })
})

describe('what the tool finds', () => {
  const all = observations(loadCatalogue())

  test.each(['C hours', 'D operations'] as const)('%s: 85 to 95 %% of the truths inside, and no bias', (level) => {
    const fit = fitOf(all.filter((one) => one.level === level && !one.heldout))
    expect(fit.coverage).toBeGreaterThanOrEqual(0.85)
    expect(fit.coverage).toBeLessThanOrEqual(0.95)
    expect(Math.abs(fit.bias)).toBeLessThan(0.1)
  })

  test('the readings of two rounds are met; those of nodes, off which nothing was read, a little less', () => {
    const rounds = all.filter(({ id }) => /^v[12]\.1 /.test(id))
    const byRegime = grouped(rounds, ({ regime }) => regime).map(([regime, some]) => [regime, some.length])
    expect(byRegime).toEqual([
      ['inference, node', 62],
      ['inference, server', 97],
    ])
    const { bias, coverage } = fitOf(rounds)
    expect(Math.abs(bias)).toBeLessThan(0.1)
    expect(coverage).toBeGreaterThanOrEqual(0.8)
    expect(rounds.filter(({ heldout }) => heldout).length).toBe(62)
  })

  test('every reading has a device of the tables, so that none is a guess', () => {
    expect(all.filter(({ id, claimed }) => /^v[12]\.1 /.test(id) && claimed > 0.35)).toEqual([])
  })
})
