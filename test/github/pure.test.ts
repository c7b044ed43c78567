import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapBounded } from '../../src/core/bounded.ts'
import { isNewer, KEY, readMarker, writeMarker } from '../../src/github/marker.ts'
import { changedPaths, mergedTree } from '../../src/github/merged-tree.ts'
import { isBlob, isObjectId } from '../../src/github/object-id.ts'
import type { TreeEntry } from '../../src/review/ports.ts'

const SHA = 'a'.repeat(40)

test("a blob is known by the hash of its header and its bytes, in both of git's formats", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const [algorithm, length] of [
        ['sha1', 40],
        ['sha256', 64],
      ] as const) {
        const oid = createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
        expect(oid).toHaveLength(length)
        expect(isObjectId(oid)).toBe(true)
        expect(await isBlob(oid, bytes)).toBe(true)
        expect(await isBlob(oid, Uint8Array.from([...bytes, 0]))).toBe(false)
      }
    }),
    { numRuns: 50 },
  )
})

test('the empty blob has the name that git gives it', async () => {
  expect(await isBlob('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', new Uint8Array())).toBe(true)
})

test.each(['', SHA.slice(1), `${SHA}\n`, SHA.toUpperCase(), 'g'.repeat(40), 'a'.repeat(41), null, 40, [SHA]])(
  '%j is not an object id',
  (text) => {
    expect(isObjectId(text)).toBe(false)
  },
)

test('a marker is read as it was written, for every key, run and text', () => {
  const key = fc.constantFrom('', 'a', 'nightly', 'team.ml_1')
  fc.assert(
    fc.property(key, fc.nat(), fc.nat({ max: 99 }), fc.string(), (name, id, attempt, text) => {
      const marked = { run: { id, attempt }, head: SHA }
      expect(readMarker(name, writeMarker(name, marked) + text)).toEqual({ marked, text })
    }),
  )
})

test.each([
  ['the text of another key', writeMarker('other', { run: { id: 1, attempt: 1 }, head: SHA })],
  ['a marker further down', `hello\n${writeMarker('', { run: { id: 1, attempt: 1 }, head: SHA })}`],
  ['a key that only begins alike', writeMarker('default2', { run: { id: 1, attempt: 1 }, head: SHA })],
  ['nothing', ''],
])('%s is not our comment', (_, body) => {
  expect(readMarker('', body)).toBeNull()
})

test('our comment without a readable run is ours, but no newer than any', () => {
  expect(readMarker('', '<!-- carbon-clerk:comment:default --><!-- run x -->\ntext')).toEqual({
    marked: null,
    text: 'text',
  })
  expect(readMarker('', '<!-- carbon-clerk:comment:default -->')).toEqual({ marked: null, text: '' })
})

test('runs are ordered by number, then by attempt', () => {
  expect(isNewer({ id: 2, attempt: 1 }, { id: 1, attempt: 9 })).toBe(true)
  expect(isNewer({ id: 1, attempt: 2 }, { id: 1, attempt: 1 })).toBe(true)
  expect(isNewer({ id: 1, attempt: 1 }, { id: 1, attempt: 1 })).toBe(false)
})

test.each(['-->', 'a--b', 'a b', '', 'x'.repeat(65), '<b>', 'a\nb', '.a'])(
  'the key "%s" could leave the marker and is refused',
  (key) => {
    expect(KEY.test(key)).toBe(false)
  },
)

const entry = (path: string, content: string): TreeEntry => ({ path, kind: 'file', oid: content.repeat(40), size: 1 })
const side = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
  .map((files) => Object.entries(files).map(([path, content]) => entry(path, content)))
const asMap = (entries: readonly TreeEntry[]) => new Map(entries.map(({ path, oid }) => [path, oid]))

test('a merge takes what head changed, and everything else from base', () => {
  fc.assert(
    fc.property(side, side, side, (fork, base, head) => {
      const [before, current, proposed] = [asMap(fork), asMap(base), asMap(head)]
      const merged = asMap(mergedTree(fork, base, head))
      for (const path of ['a', 'b', 'c', 'd']) {
        const expected = before.get(path) === proposed.get(path) ? current.get(path) : proposed.get(path)
        expect(merged.get(path)).toBe(expected)
      }
    }),
  )
})

test('a branch that is up to date merges to itself, and an empty one to base', () => {
  fc.assert(
    fc.property(side, side, (base, head) => {
      expect(asMap(mergedTree(base, base, head))).toEqual(asMap(head))
      expect(asMap(mergedTree(head, base, head))).toEqual(asMap(base))
    }),
  )
})

test('changed paths are those that are not the same on both sides', () => {
  fc.assert(
    fc.property(side, side, (base, head) => {
      const [before, after] = [asMap(base), asMap(head)]
      const expected = ['a', 'b', 'c', 'd'].filter((path) => before.get(path) !== after.get(path))
      expect([...changedPaths(base, head)].sort()).toEqual(expected)
    }),
  )
})

test('a file that becomes a link has changed, though its content has not', () => {
  const link: TreeEntry = { ...entry('a', '1'), kind: 'symlink' }
  expect(changedPaths([entry('a', '1')], [link])).toEqual(['a'])
})

test('work is bounded, ordered, and ends with the first failure', async () => {
  let running = 0
  let most = 0
  const work = async (item: number): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    return item * 2
  }
  expect(await mapBounded([1, 2, 3, 4, 5, 6, 7], 3, work)).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(most).toBe(3)
  expect(await mapBounded([], 3, work)).toEqual([])
  await expect(mapBounded([1, 2], 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
