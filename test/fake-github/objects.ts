/**
 * Git objects of the fake: those that a test pushed as they are, byte for byte, and those that `emulate` keeps. What was
 * asked for once is remembered, because an object never changes.
 */
import { createHash } from 'node:crypto'

export interface StoredCommit {
  readonly type: 'commit'
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface StoredEntry {
  readonly mode: number
  /** Bytes of the name, one character each. */
  readonly name: string
  readonly oid: string
}

export interface StoredTree {
  readonly type: 'tree'
  readonly oid: string
  readonly entries: readonly StoredEntry[]
}

export interface StoredBlob {
  readonly type: 'blob'
  readonly oid: string
  readonly bytes: Uint8Array
}

export type StoredObject = StoredCommit | StoredTree | StoredBlob

/** @returns The object that these bytes are. */
export function storedObject(type: 'commit' | 'tree' | 'blob', bytes: Uint8Array): StoredObject {
  const oid = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
  if (type === 'blob') return { type, oid, bytes }
  return type === 'tree' ? { type, oid, entries: parseTree(bytes) } : { oid, ...parseCommit(bytes) }
}

function parseTree(bytes: Uint8Array): readonly StoredEntry[] {
  const text = Buffer.from(bytes).toString('latin1')
  const entries: StoredEntry[] = []
  for (let at = 0; at < text.length; ) {
    const [space, end] = [text.indexOf(' ', at), text.indexOf('\0', at)]
    const oid = Buffer.from(text.slice(end + 1, end + 21), 'latin1').toString('hex')
    entries.push({ mode: Number.parseInt(text.slice(at, space), 8), name: text.slice(space + 1, end), oid })
    at = end + 21
  }
  return entries
}

function parseCommit(bytes: Uint8Array): Omit<StoredCommit, 'oid'> {
  const text = Buffer.from(bytes).toString()
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const all = (key: string): string[] =>
    headers.flatMap((line) => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []))
  return {
    type: 'commit',
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parsePerson(all('author')[0] ?? ''),
    committer: parsePerson(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
  }
}

function parsePerson(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? []
  return { name, email, date: isoOf(Number(seconds)) }
}

/** As GitHub prints dates: UTC, whole seconds. */
function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

type Get = (path: string) => Promise<unknown>

interface RestTree {
  readonly sha?: string
  readonly tree?: readonly { readonly path: string; readonly mode: string; readonly sha: string }[]
}

interface RestCommit {
  readonly sha?: string
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

/** @param here `/repos/OWNER/NAME` */
export async function findObject(
  objects: Map<string, StoredObject>,
  get: Get,
  here: string,
  oid: string,
): Promise<StoredObject | null> {
  const known = objects.get(oid)
  if (known !== undefined) return known
  const found = await askFor(get, here, oid)
  if (found !== null) objects.set(oid, found)
  return found
}

/** `emulate` answers a commit's id with its tree. */
async function askFor(get: Get, here: string, oid: string): Promise<StoredObject | null> {
  const listing = (await get(`${here}/git/trees/${oid}`)) as RestTree
  if (listing.tree !== undefined && listing.sha === oid) {
    const entries = listing.tree.map(({ path, mode, sha }) => ({
      mode: Number.parseInt(mode, 8),
      name: Buffer.from(path).toString('latin1'),
      oid: sha,
    }))
    return { type: 'tree', oid, entries }
  }
  if (listing.tree !== undefined) return commitOf((await get(`${here}/git/commits/${oid}`)) as RestCommit)
  const blob = (await get(`${here}/git/blobs/${oid}`)) as { content?: string }
  return blob.content === undefined ? null : { type: 'blob', oid, bytes: Buffer.from(blob.content, 'base64') }
}

function commitOf({ sha: oid, tree, parents, author, committer, message }: RestCommit): StoredCommit | null {
  if (oid === undefined) return null
  const dated = (person: Person): Person => ({ ...person, date: isoOf(Math.floor(Date.parse(person.date) / 1000)) })
  const shas = parents.map(({ sha }) => sha)
  return {
    type: 'commit',
    oid,
    tree: tree.sha,
    parents: shas,
    author: dated(author),
    committer: dated(committer),
    message,
  }
}
