/**
 * The files on disk as the head side of a comparison. What git knows to be unchanged is taken from its object store;
 * only the rest is read from disk, under the object id that git would give its bytes, so a file that changes between
 * listing and reading is noticed.
 */
import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { decodePath } from '../core/git-path.ts'
import { compare } from '../core/problem.ts'
import type { Blob, Comparison, Difference, TreeEntry, Trees, Wanted } from '../review/ports.ts'
import { blobHash, blobIdLike } from './blob-id.ts'
import { readBlobs } from './blobs.ts'
import { changed, fileChunks, type LocalFile, standingOf, staysInside, unreadable } from './file.ts'
import { byPath, listTree } from './git.ts'
import { type Checkout, gitOutput } from './git-process.ts'
import { eachField, isSame, readDifferences } from './listing.ts'

/** A commit against the work tree: tracked files as they are on disk, and new ones that git does not ignore. */
export function workTrees(checkout: Checkout, base: string): Trees {
  /** Object ids whose bytes are on disk and perhaps nowhere else. */
  const onDisk = new Map<string, TreeEntry>()
  return {
    base,
    head: 'worktree',
    compare: (wanted) => compareWorkTree(checkout, base, wanted, onDisk),
    read: (entries) => readEntries(checkout, entries, onDisk),
    blobId: blobIdLike(base),
  }
}

async function compareWorkTree(
  checkout: Checkout,
  base: string,
  wanted: Wanted,
  onDisk: Map<string, TreeEntry>,
): Promise<Comparison> {
  const [listing, tracked, fresh] = await Promise.all([
    listTree(checkout, base, wanted),
    readDifferences(
      gitOutput(checkout, ['diff-index', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, '--']),
    ),
    listUntracked(checkout),
  ])
  const head = new Map(listing.map((entry) => [entry.path, entry]))
  const changed = new Set<string>()
  for (const difference of [...tracked, ...fresh]) {
    const { path, before } = difference
    if (!before && !wanted(path)) {
      // New, and nobody asks what is in it: a checkpoint of gigabytes need not be read to say so.
      changed.add(path)
      continue
    }
    const after = onDiskNow(checkout, difference, onDisk, base.length)
    if (!isSame(before, after) && (before || after)) changed.add(path)
    if (after && wanted(path)) head.set(path, after)
    else head.delete(path)
  }
  return {
    base: listing.sort(byPath),
    head: [...head.values()].sort(byPath),
    changed: new Set([...changed].sort(compare)),
  }
}

async function listUntracked(checkout: Checkout): Promise<Difference[]> {
  const fresh: Difference[] = []
  await eachField(gitOutput(checkout, ['ls-files', '-z', '--others', '--exclude-standard']), (field) => {
    // A repository inside this one is listed as a folder; its files are its own.
    if (field.endsWith('/')) return
    const { path, undecodable } = decodePath(field)
    const after: TreeEntry = { path, kind: 'file', oid: UNKNOWN, size: null }
    fresh.push({ path, before: null, after: undecodable ? { ...after, undecodable: true } : after })
  })
  return fresh
}

/** Git prints zeros for content that it has not hashed. */
const UNKNOWN = '0000000000000000000000000000000000000000'

function onDiskNow(
  checkout: Checkout,
  difference: Difference,
  onDisk: Map<string, TreeEntry>,
  oidLength: number,
): TreeEntry | null {
  const { after } = difference
  if (!after || after.kind === 'submodule' || after.undecodable || !/^0+$/.test(after.oid)) return after
  const entry = readEntry(checkout, after.path, oidLength)
  if (entry?.kind === 'file') onDisk.set(entry.oid, entry)
  return entry
}

function readEntry(checkout: Checkout, path: string, oidLength: number): TreeEntry | null {
  if (!staysInside(checkout.top, path)) return null
  const absolute = join(checkout.top, path)
  const standing = standingOf(absolute)
  if (standing === 'symlink') return { path, kind: 'symlink', oid: linkOid(absolute, oidLength), size: null }
  if (standing === 'unreadable') throw unreadable({ path }, null)
  if (standing !== 'file') return null
  const file = { path, absolute, size: lstatSync(absolute, { throwIfNoEntry: false })?.size ?? 0 }
  const hash = blobHash(oidLength, file.size)
  for (const chunk of fileChunks(file)) hash.update(chunk)
  return { path, kind: 'file', oid: hash.digest('hex'), size: file.size }
}

function linkOid(absolute: string, oidLength: number): string {
  const target = readlinkSync(absolute, 'buffer')
  return blobHash(oidLength, target.length).update(target).digest('hex')
}

async function readEntries(
  checkout: Checkout,
  entries: readonly TreeEntry[],
  onDisk: ReadonlyMap<string, TreeEntry>,
): Promise<Map<string, Blob>> {
  const blobs = await readBlobs(
    checkout,
    entries.filter(({ oid }) => !onDisk.has(oid)),
  )
  for (const { oid } of entries) {
    const entry = onDisk.get(oid)
    if (entry) blobs.set(oid, checkedBlob(checkout, entry))
  }
  return blobs
}

/** Bytes from disk that must still be the ones that were listed; the last block says so or throws. */
function checkedBlob(checkout: Checkout, entry: TreeEntry): Blob {
  const file = { path: entry.path, absolute: join(checkout.top, entry.path), size: entry.size ?? 0 }
  const chunks = function* (): Generator<Uint8Array, void, undefined> {
    if (!staysInside(checkout.top, file.path)) throw changed(file)
    const hash = blobHash(entry.oid.length, file.size)
    for (const chunk of fileChunks(file)) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== entry.oid) throw changed(file)
  }
  return { size: file.size, chunks, head: async (length) => headOf(file, length) }
}

function headOf(file: LocalFile, length: number): Uint8Array {
  for (const chunk of fileChunks(file, Math.min(length, file.size))) return chunk
  return new Uint8Array(0)
}
