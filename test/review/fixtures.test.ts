import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { renderComment } from '../../src/render/comment.ts'
import { renderJson } from '../../src/render/json.ts'
import { type ReviewInput, review } from '../../src/review/review.ts'
import { reportSchema } from '../../tools/docs/report-schema.ts'
import { memoryTrees, openFence, readFolder } from './memory-trees.ts'

/**
 * Each folder of fixtures/ is a small pull request: `base/`, `head/`, what it is about, and beside them the comment
 * and the report that it must give. `npx vitest -u` rewrites them; the change is then reviewed like code.
 */
interface Case {
  readonly about: string
  readonly links?: Readonly<Record<string, string>>
}

const cases = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('fixtures', entry.name, 'case.json')))
  .map((entry) => entry.name)

function side(folder: string) {
  return { files: existsSync(folder) ? readFolder(folder) : {} }
}

async function reviewCase(name: string) {
  const folder = join('fixtures', name)
  const about = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case
  const input: ReviewInput = {
    trees: memoryTrees(side(join(folder, 'base')), { ...side(join(folder, 'head')), links: about.links ?? {} }),
    readers,
    fence: openFence,
    loadCatalogue: async () => loadCatalogue(),
    policyPath: '.github/carbon-budget.yml',
    version: '0.0.0',
    reproduce: 'npx carbon-clerk check --base main --head HEAD',
  }
  return review(input)
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
