import { expect, test } from 'vitest'
import { estimateWarnings } from '../../src/core/estimate/codes.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { parseCase } from '../../src/parse/case.ts'
import { falseAlarms } from '../../tools/verify/alarms.ts'
import { casesOf, readPublishedCases } from '../../tools/verify/cases.ts'
import { outcomesOf } from '../../tools/verify/check.ts'
import { completenessOf } from '../../tools/verify/completeness.ts'
import { evidenceLevels, GOALS } from '../../tools/verify/levels.ts'
import { untrapped } from '../../tools/verify/summary.ts'

const cases = readPublishedCases()
const catalogue = loadCatalogue()
const outcomes = outcomesOf(cases, catalogue)
const named = (kinds: readonly string[]) =>
  outcomes
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => ({ ...one, name: `${one.id}: ${one.what} ${one.expected} ${one.unit}` }))

test('every case has an id of its own and something to check', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  expect(cases.filter(({ checks }) => checks.length === 0)).toEqual([])
})

test('every case names where it was printed', () => {
  for (const { source } of cases) {
    // Our own readings are beside the cases.
    expect(source.url).toMatch(/^(?:https:\/\/|fixtures\/)/)
    expect(source.title.length).toBeGreaterThan(5)
    expect(source.year).toBeGreaterThanOrEqual(2018)
  }
})

test('every case can be put to the command line as it stands', () => {
  const bytes = (one: object) => new TextEncoder().encode(JSON.stringify(one))
  const refused = cases.flatMap(({ id, checks }) =>
    checks.flatMap((check) =>
      casesOf(check).flatMap((one) => {
        const parsed = parseCase(bytes(one), id)
        return parsed.ok ? [] : parsed.problems.map(({ message }) => `${id}: ${message}`)
      }),
    ),
  )
  expect(refused).toEqual([])
})

test('nothing of the reference list is missing, where it is there to be compared with', () => {
  expect(completenessOf(cases).missing).toEqual([])
})

test.each(named(['rounding']))('$name', ({ within, ours, expected, error }) => {
  expect(within, `ours is ${ours}, published ${expected}, apart by ${error}`).toBe(true)
})

test('every warning that is waited for is one that the estimator has', () => {
  const codes = cases.flatMap(({ checks }) => checks.flatMap((check) => ('code' in check ? [check.code] : [])))
  expect([...new Set(codes)].filter((code) => !(code in estimateWarnings))).toEqual([])
})

test('every trap has a warning to raise', () => {
  expect(untrapped(cases)).toEqual([])
})

test.each(named(['warns']))('$id raises $expected', ({ within, note }) => {
  expect(within, note).toBe(true)
})

test.each(named(['silent']))('$id does not raise $expected', ({ within, note }) => {
  expect(within, note).toBe(true)
})

test('no source that closes is warned of when it is told what it states itself', () => {
  const { n, raised } = falseAlarms(cases, catalogue)
  expect(n).toBeGreaterThan(50)
  expect(raised).toEqual([])
})

const levels = evidenceLevels(outcomes.filter(({ heldout }) => !heldout))

test('hours, plans and tokens are all held against truths', () => {
  const judged = levels.filter(({ n }) => n >= GOALS.fewest).map(({ name }) => name)
  expect(judged).toEqual(['C hours x hardware', 'D operations', 'E tokens'])
})

test.each(levels.filter(({ met }) => met !== null).map((level) => ({ ...level })))(
  '$name: 85 to 95 % of the truths inside, and no bias',
  ({ coverage, bias }) => {
    expect(coverage).toBeGreaterThanOrEqual(GOALS.low)
    expect(coverage).toBeLessThanOrEqual(GOALS.high)
    expect(Math.abs(bias)).toBeLessThan(GOALS.bias)
  },
)
