/** docs/methodology.md says what the code does: its tables are held against the constants and the warnings. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { estimateScenarios, estimateWarnings } from '../../src/core/estimate/codes.ts'
import { CONSTANTS } from '../../src/core/estimate/constants/all.ts'
import { spreadOf } from '../../src/core/estimate/constants/constant.ts'

const page = readFileSync('docs/methodology.md', 'utf8')
const rows = page
  .slice(page.indexOf('## Warnings'))
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]) => (a < b ? -1 : 1)

test('every constant stands in the table, with its figures', () => {
  const listed = rows.filter(([id]) => id?.startsWith('`method/'))
  const expected = CONSTANTS.map(({ id, low, central, high, unit, source }) =>
    [`\`${id}\``, low, central, high, unit, source].map(String),
  )
  // The page keeps together what belongs together; the list is in the order of the ids.
  expect(listed.sort(byFirst)).toEqual(expected.sort(byFirst))
})

test('every warning stands in the table', () => {
  const listed = rows.filter(([code, ...rest]) => rest.length === 1 && /^`[a-z_]+`$/.test(code ?? ''))
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries(Object.entries(estimateWarnings).map(([code, means]) => [`\`${code}\``, means])),
  )
})

test('every other reading and every future is explained', () => {
  const explained = page.split('\n').filter((line) => line.startsWith('| `'))
  for (const code of Object.keys(estimateScenarios)) {
    expect(
      explained.filter((line) => line.startsWith(`| \`${code}\` |`)),
      code,
    ).toHaveLength(1)
  }
})

test('constants are in order, positive, and have an id of their own', () => {
  expect(new Set(CONSTANTS.map(({ id }) => id)).size).toBe(CONSTANTS.length)
  for (const { low, central, high, factor, id } of CONSTANTS) {
    expect(low > 0 && low <= central && central <= high, id).toBe(true)
    expect(factor).toEqual({ id, value: central, unit: factor.unit, source: 'method', year: null })
  }
})

test('the spread of a range is that of its 5 % and 95 % points', () => {
  expect(spreadOf(1, Math.exp(3.29))).toBeCloseTo(1, 12)
  expect([spreadOf(2, 2), spreadOf(0, 5), spreadOf(5, 2)]).toEqual([0, 0, 0])
})
