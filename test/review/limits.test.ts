import { expect, test } from 'vitest'
import type { Reader } from '../../src/parse/reader.ts'
import { collect, findCandidates } from '../../src/review/collect.ts'
import { aRun } from '../core/builders.ts'
import { memoryTrees, openFence } from './memory-trees.ts'

/** One run a file, or as many as its text says. */
const reader: Reader = {
  format: 'codecarbon',
  title: 'record',
  paths: { likely: ['**/*.r'], possible: [] },
  mode: 'stream',
  maxBytes: 1000,
  recognise: () => 'yes',
  load: async () => async (file) => {
    let text = ''
    for await (const chunk of file.chunks) text += new TextDecoder().decode(chunk)
    const runs = Array.from({ length: Number(text) }, (_, index) => aRun(`${file.path} ${index}`))
    return { runs, plans: [], servings: [], problems: [] }
  },
}

async function limited(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const trees = memoryTrees({ files: base }, { files: { ...base, ...head } })
  const comparison = await trees.compare(() => true)
  const candidates = findCandidates(comparison, [reader])
  const found = await collect({ trees, candidates, known: new Map(), fence: openFence, inScope: () => true })
  const { records, problems } = found.head
  const blocking = problems.filter(({ at }) => comparison.changed.has(at.file))
  return { records: records.length, blocking: blocking.map(({ code }) => code) }
}

const many = Object.fromEntries(Array.from({ length: 99_999 }, (_, index) => [`a/${index}.r`, '0']))

test('a hundred thousand files are read, and one more of the pull request blocks it wherever its name sorts', async () => {
  expect(await limited({ 'm.r': '1' }, many)).toEqual({ records: 1, blocking: [] })
  expect(await limited({ 'm.r': '1' }, { ...many, 'y.r': '1', 'z.r': '1' })).toEqual({
    records: 1,
    blocking: ['records/too-many'],
  })
  expect(await limited({ ...many, 'm.r': '1' }, { 'z.r': '1' })).toEqual({ records: 1, blocking: [] })
})

test('two hundred thousand records are kept, and more of the pull request block it', async () => {
  expect(await limited({}, { 'a.r': '200000' })).toEqual({ records: 200_000, blocking: [] })
  expect(await limited({}, { 'a.r': '200001' })).toEqual({ records: 200_000, blocking: ['records/too-many'] })
})

test('data under a name that says nothing is not fetched when it is larger than its readers would read', async () => {
  const wide: Reader = { ...reader, paths: { likely: ['**/*.likely.r'], possible: ['**/*.r'] } }
  const head = { 'small.r': '0', 'large.r': '0'.repeat(1001), 'large.likely.r': '0'.repeat(1001) }
  const trees = memoryTrees({ files: {} }, { files: head })
  const found = findCandidates(await trees.compare(() => true), [wide])
  expect(found.head.map(({ entry }) => entry.path)).toEqual(['large.likely.r', 'small.r'])
})
