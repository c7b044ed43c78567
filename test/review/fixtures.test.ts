import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderJson } from '../../src/render/json.ts'
import { review } from '../../src/review/review.ts'
import { reportSchema } from '../../tools/docs/report-schema.ts'
import { inputOf } from './fixture-case.ts'

/**
 * Each folder of fixtures/ is a small pull request: `base/` and `head/`, or a `history/` of merges, what it is about, and
 * beside them the comment and the report that it must give. `npx vitest -u` rewrites them; the change is then reviewed like code.
 */
const cases = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('fixtures', entry.name, 'case.json')))
  .map((entry) => entry.name)

function reviewCase(name: string): Promise<Report> {
  return review(inputOf(join('fixtures', name)))
}

test('there are enough situations', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20)
})

test.each(cases)('%s', async (name) => {
  const report = await reviewCase(name)
  const expected = join(import.meta.dirname, '../../fixtures', name, 'expected')
  await expect(renderJson(report)).toMatchFileSnapshot(join(expected, 'report.json'))
  await expect(renderComment(report, { maxBytes: 60_000 })).toMatchFileSnapshot(join(expected, 'comment.md'))
})

test.each(cases)('%s gives the same bytes twice', async (name) => {
  expect(renderJson(await reviewCase(name))).toBe(renderJson(await reviewCase(name)))
})

test.each(cases)('%s gives a report of the published shape', async (name) => {
  const report: Report = reportSchema.parse(await reviewCase(name))
  expect(report.schema_version).toBe(1)
})
