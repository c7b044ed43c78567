/** Two trees held in memory: the outside world of the story, for tests. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compare } from '../../src/core/problem.ts'
import { readers } from '../../src/parse/readers/index.ts'
import type { Blob, Fence, TreeEntry, Trees } from '../../src/review/ports.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

function objectId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

export interface Side {
  readonly files: Files
  /** Path to target. */
  readonly links?: Readonly<Record<string, string>>
  /** When the commit was made, seconds since 1970. */
  readonly time?: number
}

export function memoryTrees(base: Side, head: Side, ids = { base: 'b'.repeat(40), head: 'a'.repeat(40) }): Trees {
  const blobs = new Map<string, Uint8Array>()
  const sides = { base: entries(base, blobs), head: entries(head, blobs) }
  return {
    ...ids,
    ...(head.time === undefined ? {} : { headTime: async () => head.time ?? null }),
    async compare(wanted) {
      const before = new Map(sides.base.map((entry) => [entry.path, entry]))
      const after = new Map(sides.head.map((entry) => [entry.path, entry]))
      const paths = new Set([...before.keys(), ...after.keys()])
      const changed = new Set([...paths].filter((path) => before.get(path)?.oid !== after.get(path)?.oid).sort(compare))
      const keep = (list: readonly TreeEntry[]) => list.filter((entry) => wanted(entry.path))
      return { base: keep(sides.base), head: keep(sides.head), changed }
    },
    async read(wanted) {
      return new Map(wanted.map(({ oid }) => [oid, memoryBlob(blobs.get(oid) ?? new Uint8Array())]))
    },
  }
}

function entries({ files, links = {} }: Side, blobs: Map<string, Uint8Array>): TreeEntry[] {
  const add = (kind: TreeEntry['kind'], path: string, content: string | Uint8Array): TreeEntry => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const oid = objectId(bytes)
    blobs.set(oid, bytes)
    return { path, kind, oid, size: bytes.length }
  }
  const all = [
    ...Object.entries(files).map(([path, content]) => add('file', path, content)),
    ...Object.entries(links).map(([path, target]) => add('symlink', path, target)),
  ]
  return all.sort((a, b) => compare(a.path, b.path))
}

function memoryBlob(bytes: Uint8Array): Blob {
  return { size: bytes.length, chunks: () => [bytes], head: async (length) => bytes.subarray(0, length) }
}

/** Whole-file readers without a worker: what they read here was written by us. */
export const openFence: Fence = {
  async read(format, whole) {
    const reader = readers.find((one) => one.format === format)
    if (!reader) throw new Error(`no reader for ${format}`)
    const files = whole.map(({ path, bytes }) => ({ path, size: bytes.length, chunks: [bytes] }))
    if (reader.unit !== undefined) return (await reader.load())(files)
    const [only] = files
    if (!only) throw new Error('no file to read')
    return (await reader.load())(only)
  },
  async close() {},
}

export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path)]))
}
