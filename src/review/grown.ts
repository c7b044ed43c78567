/**
 * A log of runs grows at its end. Where git's id of the base equals the id that the first bytes of the head would have, the
 * base is what the head begins with: then one pass over the head reads both, and the base is never unpacked.
 */
import type { BlobId } from './ports.ts'
import { type Collected, collectedOf, type Unit } from './reading.ts'

/** Below this many bytes a second reading costs less than the proof. */
const LEAST_BYTES = 256 * 1024

export interface BothSides {
  /** `null` when the head does not begin with the base, or the base ends where its reading cannot be told. */
  readonly before: Collected | null
  readonly after: Collected
}

/**
 * @param before The unit of the base, and the object id of its file.
 * @param after The same file in the head.
 * @returns `null` when there is nothing to gain, and nothing has been read.
 */
export async function readGrown(before: Unit, oid: string, after: Unit, blobId: BlobId): Promise<BothSides | null> {
  const [{ reader }, old, grown] = [before, before.files[0], after.files[0]]
  if (reader.unit !== undefined || reader.loadGrown === undefined || old === undefined || grown === undefined)
    return null
  const mark = old.blob.size
  if (mark < LEAST_BYTES || grown.blob.size <= mark || grown.blob.size > reader.maxBytes) return null
  const id = blobId(mark)
  const chunks = shown(grown.blob.chunks(), mark, (bytes) => id.update(bytes))
  const read = await (await reader.loadGrown())({ path: grown.path, size: grown.blob.size, chunks }, mark)
  const isProved = id.digest() === oid
  return {
    before: isProved && read.before !== null ? collectedOf(before, read.before) : null,
    after: collectedOf(after, read.after),
  }
}

/** The chunks of a file, of which the first `length` bytes are shown to somebody on their way. */
async function* shown(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  length: number,
  show: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = length
  for await (const chunk of chunks) {
    if (left > 0) show(chunk.subarray(0, left))
    left -= chunk.length
    yield chunk
  }
}
