/** What git calls a blob of some content: the hash of the word, its size, a NUL byte and the bytes. */
import { createHash, type Hash } from 'node:crypto'
import type { BlobId } from '../review/ports.ts'

/** @param oidLength Of any object id of the repository, which tells the hash that it uses. */
export function blobHash(oidLength: number, size: number): Hash {
  return createHash(oidLength === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
}

/** @param oid Any object id of the repository. */
export function blobIdLike(oid: string): BlobId {
  return (size) => {
    const hash = blobHash(oid.length, size)
    return {
      update: (bytes) => {
        hash.update(bytes)
      },
      digest: () => hash.digest('hex'),
    }
  }
}
