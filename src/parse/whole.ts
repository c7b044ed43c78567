import type { RecordFile } from './reader.ts'

/**
 * The bytes of a file in one piece, for readers that need all of it. Each chunk is copied when it comes, because its
 * memory is used again for a later one.
 */
export async function wholeBytes({ chunks, size }: RecordFile): Promise<Uint8Array> {
  let all: Uint8Array = new Uint8Array(size)
  let at = 0
  for await (const chunk of chunks) {
    if (at + chunk.length > all.length) all = grown(all, at + chunk.length)
    all.set(chunk, at)
    at += chunk.length
  }
  return all.subarray(0, at)
}

/** A size is what was said of the file, and its chunks are what it holds. */
function grown(bytes: Uint8Array, least: number): Uint8Array {
  const more = new Uint8Array(Math.max(least, 2 * bytes.length))
  more.set(bytes)
  return more
}
