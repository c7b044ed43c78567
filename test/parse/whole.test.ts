import { expect, test } from 'vitest'
import { wholeBytes } from '../../src/parse/whole.ts'

/** As the disk gives them: two pieces of memory take turns. */
function* turns(pieces: readonly string[]): Generator<Uint8Array, void, undefined> {
  const blocks = [new Uint8Array(4), new Uint8Array(4)] as const
  for (const [index, piece] of pieces.entries()) {
    const block = blocks[index % 2] ?? blocks[0]
    block.set(new TextEncoder().encode(piece))
    yield block.subarray(0, piece.length)
  }
}

test.each([0, 5, 18, 100])('a file whose chunks share memory is whole, with a size of %i', async (size) => {
  const bytes = await wholeBytes({ path: 'a.json', size, chunks: turns(['{"a"', ': 1,', ' "b"', ': 2 ', '}\n']) })
  expect(new TextDecoder().decode(bytes)).toBe('{"a": 1, "b": 2 }\n')
})

test('a file of one chunk, and one of none', async () => {
  const one = new Uint8Array([1, 2, 3])
  expect(await wholeBytes({ path: 'a', size: 3, chunks: [one] })).toEqual(one)
  expect(await wholeBytes({ path: 'a', size: 0, chunks: [] })).toEqual(new Uint8Array(0))
})
