import { expect, test } from 'vitest'
import { blobIdLike } from '../../src/disk/blob-id.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { type Collection, collect, findCandidates } from '../../src/review/collect.ts'
import type { Fence, Trees } from '../../src/review/ports.ts'
import { memoryTrees } from './memory-trees.ts'

const PATH = 'emissions.csv'
const HEADER = 'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code'
const row = (at: number) =>
  `2026-01-01T01:00:00,some project,aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')},3600,0.1,0.25,France,FRA`
const rows = (count: number) => `${[HEADER, ...Array.from({ length: count }, (_, at) => row(at))].join('\n')}\n`

const noFence: Fence = {
  read: () => Promise.reject(new Error('a table needs no fence')),
  close: async () => undefined,
}

/** What is collected, and of which sizes blobs were read in full. */
async function collected(trees: Trees): Promise<{ readonly found: Collection; readonly opened: number[] }> {
  const opened: number[] = []
  const watched: Trees = {
    ...trees,
    read: async (entries) => {
      const blobs = await trees.read(entries)
      const told = [...blobs].map(([oid, blob]) => {
        const chunks = () => {
          opened.push(blob.size)
          return blob.chunks()
        }
        return [oid, { ...blob, chunks }] as const
      })
      return new Map(told)
    },
  }
  const comparison = await watched.compare(() => true)
  const candidates = findCandidates(comparison, readers)
  const input = { trees: watched, candidates, known: new Map(), fence: noFence, inScope: () => true }
  return { found: await collect(input), opened }
}

const both = (base: string, head: string) => memoryTrees({ files: { [PATH]: base } }, { files: { [PATH]: head } })
const withIds = (trees: Trees): Trees => ({ ...trees, blobId: blobIdLike(trees.base) })
const [old, grown] = [rows(3000), rows(3500)]
/** The same length with another number in it. */
const edited = old.replace('0.25,France', '0.35,France')

test('a table that grew is read once, and both sides are what they would be', async () => {
  const trees = both(old, grown)
  const { found, opened } = await collected(withIds(trees))
  expect(opened).toEqual([grown.length])
  expect(found.base.records.length).toBe(3000)
  expect(found).toEqual((await collected(trees)).found)
})

test.each([
  ['a row of the base was changed', edited, grown, [grown.length, old.length]],
  ['the base ends inside a line', old.slice(0, -20), grown, [grown.length, old.length - 20]],
  ['the head is shorter', grown, old, [grown.length, old.length]],
  ['it is small', rows(10), rows(20), [rows(10).length, rows(20).length]],
])('when %s, each side is read by itself', async (_, base, head, sizes) => {
  const trees = both(base, head)
  const { found, opened } = await collected(withIds(trees))
  expect(opened).toEqual(sizes)
  expect(found).toEqual((await collected(trees)).found)
})
