/** Whole histories for the fake, object by object: of a repository on this disk, or made up as fast as they can be hashed. */
import { execFileSync } from 'node:child_process'
import { storedObject } from './objects.ts'
import type { FakeGitHub } from './server.ts'

/** Everything that a repository holds, as a push of all its branches. */
export function pushRepository(github: FakeGitHub, folder: string): void {
  const all = execFileSync('git', ['-C', folder, 'cat-file', '--batch-all-objects', '--batch'], {
    maxBuffer: 256 * 1024 * 1024,
  })
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at)
    const [, type = '', size = '0'] = all.toString('latin1', at, end).split(' ')
    const bytes = all.subarray(end + 1, end + 1 + Number(size))
    if (type === 'commit' || type === 'tree' || type === 'blob') put(github, type, bytes)
    at = end + 1 + Number(size) + 1
  }
}

function put(github: FakeGitHub, type: 'commit' | 'tree' | 'blob', bytes: Uint8Array): string {
  const stored = storedObject(type, bytes)
  github.facts.objects.set(stored.oid, stored)
  return stored.oid
}

export interface PushedFolder {
  readonly [name: string]: string | PushedFolder
}

/** @param seconds Of the committer, since 1970. @returns The object id of the commit. */
export function pushCommit(
  github: FakeGitHub,
  files: PushedFolder,
  { parents = [], seconds = 1_700_000_000 }: { parents?: readonly string[]; seconds?: number } = {},
): string {
  const person = `Mona <mona@example.com> ${seconds} +0000`
  const lines = [
    `tree ${pushFolder(github, files)}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person}`,
    `committer ${person}`,
  ]
  return put(github, 'commit', Buffer.from(`${lines.join('\n')}\n\nchange\n`))
}

/** A folder that many commits share is hashed once. */
const pushed = new WeakMap<PushedFolder, string>()

function pushFolder(github: FakeGitHub, files: PushedFolder): string {
  const known = pushed.get(files)
  if (known !== undefined && github.facts.objects.has(known)) return known
  const oid = hashFolder(github, files)
  pushed.set(files, oid)
  return oid
}

function hashFolder(github: FakeGitHub, files: PushedFolder): string {
  const entries = Object.entries(files).map(([name, content]) => {
    const isFile = typeof content === 'string'
    const oid = isFile ? put(github, 'blob', Buffer.from(content)) : pushFolder(github, content)
    return { order: isFile ? name : `${name}/`, head: `${isFile ? '100644' : '40000'} ${name}\0`, oid }
  })
  const sorted = entries.sort((a, b) => Buffer.compare(Buffer.from(a.order), Buffer.from(b.order)))
  return put(
    github,
    'tree',
    Buffer.concat(sorted.flatMap(({ head, oid }) => [Buffer.from(head), Buffer.from(oid, 'hex')])),
  )
}
