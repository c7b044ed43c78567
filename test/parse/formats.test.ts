import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import { byPlace } from '../../src/core/problem.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { collect, findCandidates } from '../../src/review/collect.ts'
import { descriptions } from '../../tools/docs/formats.ts'
import { memoryTrees, openFence, readFolder } from '../review/memory-trees.ts'

/**
 * Each folder of fixtures/formats/FORMAT/ is a small repository in `files/`, and beside it what is read from it. The
 * folder `not-records` holds what has the name of a record and is none. `npx vitest run test/parse/formats.test.ts -u`
 * rewrites the answers; figures that matter are worked out by hand in the tests of each reader.
 */
const root = 'fixtures/formats'
const foldersOf = (path: string) =>
  existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory()) : []
const formats = foldersOf(root).map(({ name }) => name)
const cases = formats.flatMap((format) => foldersOf(join(root, format)).map(({ name }) => ({ format, name })))

async function reading(format: string, name: string) {
  const trees = memoryTrees({ files: {} }, { files: readFolder(join(root, format, name, 'files')) })
  const candidates = findCandidates(await trees.compare(() => true), readers)
  const { head } = await collect({ trees, candidates, known: new Map(), fence: openFence, inScope: () => true })
  const merged = mergeRecords(head.records)
  return {
    ...head,
    problems: [...head.problems, ...merged.problems].sort(byPlace),
    counted: [...merged.runs, ...merged.plans, ...merged.servings].map(({ kind, id }) => `${kind} ${id}`),
  }
}

/** What the fixtures hold of people and machines that do not exist, in every spelling that a reader might pass on. */
const PRIVATE = /mallory|secret-host|203\.0\.113|12\.3456|65\.4321/i

test.each(cases)('$format, $name', async ({ format, name }) => {
  const found = await reading(format, name)
  const text = `${JSON.stringify(found, null, 2)}\n`
  expect(text).not.toMatch(PRIVATE)
  await expect(text).toMatchFileSnapshot(join('../..', root, format, name, 'expected.json'))
})

const lookalikes = cases.filter(({ name }) => name.startsWith('not-records'))

test.each(lookalikes)('$format, $name: nothing is taken for a record', async ({ format, name }) => {
  const { records, problems } = await reading(format, name)
  expect({ records, problems }).toEqual({ records: [], problems: [] })
})

describe.each(descriptions)('$reader.format', ({ reader, variants, sources }) => {
  const names = foldersOf(join(root, reader.format)).map(({ name }) => name)

  test('every variant has a fixture, and there is one that is hostile', () => {
    expect(variants.map(({ fixture }) => fixture).filter((fixture) => !names.includes(fixture))).toEqual([])
    expect(names.some((name) => name.startsWith('hostile'))).toBe(true)
  })

  test('facts have a source', () => {
    expect(sources.length).toBeGreaterThan(0)
  })

  test('globs name what recognition takes', () => {
    expect(reader.paths.likely.length + reader.paths.possible.length).toBeGreaterThan(0)
  })
})

test('every reader is described, in the order in which they are asked', () => {
  expect(descriptions.map(({ reader }) => reader)).toEqual(readers)
})

test('every format has a page, and no page is left over', () => {
  const pages = readdirSync('docs/formats').filter((name) => name !== 'README.md')
  expect(pages.sort()).toEqual(readers.map(({ format }) => `${format}.md`).sort())
  expect(readFileSync('docs/formats/README.md', 'utf8')).toContain('Formats')
})
