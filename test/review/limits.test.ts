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

/** A run of several files that cannot be read with one more; what is wrong is said at the first of them. */
const folder: Reader = {
  format: 'mlflow',
  title: 'run',
  paths: { likely: ['**/meta.u'], possible: [], beside: ['**/*.v'] },
  mode: 'whole',
  maxBytes: 50 * 1024 * 1024,
  unit: (path) => path.slice(0, path.lastIndexOf('/')),
  recognise: () => 'yes',
  load: async () => async () => ({ runs: [aRun('mlflow:1')], plans: [], servings: [], problems: [] }),
}

async function together(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const trees = memoryTrees({ files: base }, { files: { ...base, ...head } })
  const candidates = findCandidates(await trees.compare(() => true), [folder])
  const fence = { ...openFence, read: async () => ({ runs: [], plans: [], servings: [], problems: [] }) }
  const found = await collect({ trees, candidates, known: new Map(), fence, inScope: () => true })
  const codes = found.head.problems.map(({ code, at }) => `${code} ${at.file}`)
  return { codes, touched: [...found.touched].sort() }
}

test('what is wrong with a run counts as the pull request that changes any file of it, wherever it is said', async () => {
  const base = { 'r/a.v': '1', 'r/meta.u': '1', 's/meta.u': '1', 's/b.v': '2' }
  expect(await together(base, { 'r/z.v': 'new' })).toEqual({ codes: [], touched: ['r/a.v', 'r/meta.u', 'r/z.v'] })
  expect(await together(base, {})).toEqual({ codes: [], touched: [] })
})

test('files that are read as one have one limit together', async () => {
  const large = 'x'.repeat(40 * 1024 * 1024)
  const head = { 'r/meta.u': '1', 'r/a.v': large, 'r/b.v': `${large}y` }
  expect((await together({}, head)).codes).toEqual(['records/too-large r/a.v'])
})
