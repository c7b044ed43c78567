/** The entries of one folder as GraphQL tells them, held against the object id of the folder. */
import { compare } from '../core/problem.ts'
import type { TreeEntry } from '../review/ports.ts'
import { isObject } from './api.ts'
import { isObjectId, isTree } from './object-id.ts'

export interface Row {
  readonly kind: TreeEntry['kind'] | 'folder'
  readonly oid: string
  readonly size: number | null
}

/** By the bytes of the name, one character a byte. */
export type Rows = ReadonlyMap<string, Row>

interface Entry extends Row {
  readonly name: string
  /** As git writes it: `100644`. */
  readonly mode: string
}

/** @returns `null` when it is not a folder, or not the whole one. */
export async function parseRows(oid: string, folder: unknown): Promise<Rows | null> {
  const told = isObject(folder) ? folder.entries : null
  if (!Array.isArray(told)) return null
  const entries: Entry[] = []
  for (const one of told) {
    const entry = parseEntry(one)
    if (entry === null) return null
    entries.push(entry)
  }
  if (!(await isTree(oid, contentOf(entries)))) return null
  return new Map(entries.map(({ name, kind, oid: id, size }) => [name, { kind, oid: id, size }]))
}

function parseEntry(entry: unknown): Entry | null {
  const { nameRaw, mode, oid, size } = isObject(entry) ? entry : {}
  const name = typeof nameRaw === 'string' ? binary(nameRaw) : null
  if (name === null || typeof mode !== 'number' || !isObjectId(oid)) return null
  const kind = kindOf(mode)
  const known = (kind === 'file' || kind === 'symlink') && Number.isSafeInteger(size)
  return { name, kind, oid, mode: mode.toString(8), size: known ? (size as number) : null }
}

/** One character a byte. */
function binary(base64: string): string | null {
  try {
    return atob(base64)
  } catch {
    return null
  }
}

/** GraphQL gives the mode as a number: 33188 is 0o100644. */
function kindOf(mode: number): Row['kind'] {
  const type = mode & 0o170000
  return type === 0o040000 ? 'folder' : type === 0o120000 ? 'symlink' : type === 0o160000 ? 'submodule' : 'file'
}

/** What git hashes: entries by their bytes, a folder's name as if it ended in `/`. */
function contentOf(entries: readonly Entry[]): Uint8Array {
  const order = ({ kind, name }: Entry): string => (kind === 'folder' ? `${name}/` : name)
  const sorted = entries.toSorted((a, b) => compare(order(a), order(b)))
  const content = sorted.map(({ mode, name, oid }) => `${mode} ${name}\0${fromHex(oid)}`).join('')
  return Uint8Array.from(content, (character) => character.charCodeAt(0))
}

function fromHex(oid: string): string {
  let bytes = ''
  for (let at = 0; at < oid.length; at += 2) bytes += String.fromCharCode(Number.parseInt(oid.slice(at, at + 2), 16))
  return bytes
}
