import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/core/verdict.ts'
import { cover, type Grant, type Surroundings } from '../../../src/core/waivers/cover.ts'
import { finding } from './waivers.ts'

const UNTIL = Date.UTC(2026, 10, 24, 12) / 1000
const around: Surroundings = { overOfAll: () => 40, addedBy: () => 10 }

function grant(more: Partial<Grant> = {}): Grant {
  return { ...{ number: 1, by: 'octocat', amount: 30, unit: 'kgCO2e', budget: null, runs: [], until: UNTIL }, ...more }
}

test('an overrun within the waiver holds nothing, and says who allowed it', () => {
  const before = finding()
  const { findings, used, short } = cover([before], [grant()], around)
  const amount = 61.2 - 50
  const waived = { by: 'octocat', amount, until: '2026-11-24T12:00:00Z' }
  expect(findings).toEqual([{ ...before, blocks: false, waived }])
  expect([[...used], [...short]]).toEqual([[1], []])
  expect(decide({ findings, problems: [], records: 1 })).toBe('PASS')
  expect(decide({ findings: [before], problems: [], records: 1 })).toBe('OVER')
})

describe('what it takes', () => {
  test.each<[string, Parameters<typeof finding>[0], readonly Partial<Grant>[], number | null]>([
    ['as much as it is over', { gated: 80, added: 80 }, [{}], 30],
    ['growth past the waiver', { gated: 80.1, added: 80.1 }, [{}], null],
    ['two together', { gated: 90, added: 90 }, [{}, { number: 2, amount: 10 }], 40],
    ['two that do not suffice', { gated: 91, added: 91 }, [{}, { number: 2, amount: 10 }], null],
    ['only what this one adds to an older overrun', { per: 'month', gated: 180, added: 5 }, [{}], 5],
    ['another unit', {}, [{ unit: 'kWh' }], null],
    ['another budget', {}, [{ budget: 'other' }], null],
    ['its budget', {}, [{ budget: 'research' }], 61.2 - 50],
    ['runs, for what they add', { gated: 60, added: 60 }, [{ runs: ['a'] }], 10],
    ['runs, and no more', { gated: 60.1, added: 60.1 }, [{ runs: ['a'] }], null],
    ['each run by itself: all of them together', { per: 'run' }, [{ amount: 40 }], 40],
    ['each run by itself: not the worst alone', { per: 'run' }, [{ amount: 39 }], null],
    ['in doubt: the most that it may be', { status: 'undecided', gated: 45 }, [{ amount: 20 }], 20],
    ['in doubt: no less', { status: 'undecided', gated: 45 }, [{ amount: 19 }], null],
    ['what is not known', { status: 'unknown' }, [{}], null],
    ['so much per request', { unit: 'kgCO2e per request' }, [{}], null],
    ['in report mode as well', { blocks: false }, [{}], 61.2 - 50],
  ])('%s', (_, over, grants, amount) => {
    const { findings } = cover([finding(over)], grants.map(grant), around)
    expect(findings.map(({ waived }) => waived?.amount ?? null)).toEqual([amount])
  })
})

test('one waiver serves in each budget of its unit, and stops where it is no use', () => {
  const findings = [finding(), finding({ budget: 'team', gated: 70, added: 70 }), finding({ budget: 'far', gated: 90 })]
  const { findings: after, used, short } = cover(findings, [grant()], around)
  expect(after.map(({ blocks }) => blocks)).toEqual([false, false, true])
  expect([[...used], [...short]]).toEqual([[1], [[1, 'it does not suffice: “far” is over by 40 kgCO2e']]])
})

test('what was over before and what is within is left as it is', () => {
  const standing = finding({ blocks: false, note: 'it was over before this pull request' })
  const within = finding({ status: 'within', blocks: false, gated: 10 })
  expect(cover([standing, within], [grant()], around).findings).toEqual([standing, within])
})

test('property: nothing is let through for more than was allowed, and a smaller overrun needs no more', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 999 }), (given, over, less) => {
      const grants = given.map((amount, number) => grant({ number, amount: amount / 10 }))
      const allowed = (tenths: number) => {
        const gated = 50 + tenths / 10
        return cover([finding({ gated, added: gated })], grants, around).findings[0]?.waived !== undefined
      }
      expect(allowed(over)).toBe(given.reduce((sum, amount) => sum + amount, 0) >= over)
      if (allowed(over) && less > 0 && less < over) expect(allowed(less)).toBe(true)
    }),
  )
})
