/** The entries of one folder as GraphQL tells them, held against the object id of the folder. */
import { compare } from '../core/problem.ts'
import type { TreeEntry } from '../review/ports.ts'
import { isObject } from './api.ts'
import { isObjectId, isTree } from './object-id.ts'

export interface Row {
  readonly kind: TreeEntry['kind'] | 'folder'
  readonly oid: string
  readonly size: number | null
  readonly name: { readonly text: string; readonly undecodable: boolean }
}

/** By a key that is the same in every version of the folder. */
export type Rows = ReadonlyMap<string, Row>

/** @returns `null` when it is not a folder, or not the whole one. */
export async function parseRows(oid: string, folder: unknown, names: Map<string, Row['name']>): Promise<Rows | null> {
  const entries = isObject(folder) ? folder.entries : null
  if (!Array.isArray(entries)) return null
  const rows: { readonly row: Row; readonly mode: number; readonly bytes: string }[] = []
  for (const entry of entries) {
    const { nameRaw, mode, oid: entryOid, size } = isObject(entry) ? entry : {}
    const bytes = typeof nameRaw === 'string' ? binary(nameRaw) : null
    if (typeof nameRaw !== 'string' || !bytes || typeof mode !== 'number' || !isObjectId(entryOid)) return null
    const kind = kindOf(mode)
    const known = Number.isSafeInteger(size) && kind !== 'folder' && kind !== 'submodule' ? (size as number) : null
    const name = names.get(nameRaw) ?? decode(bytes)
    names.set(nameRaw, name)
    rows.push({ row: { kind, oid: entryOid, size: known, name }, mode, bytes })
  }
  if (!(await isTree(oid, contentOf(rows)))) return null
  return new Map(rows.map(({ row, bytes }) => [keyOf(row.name, bytes), row]))
}

/** Undecodable names may look alike. */
export function keyOf({ text, undecodable }: Row['name'], bytes: string): string {
  return undecodable ? `\0${bytes}` : text
}

/** One character a byte. */
function binary(base64: string): string | null {
  try {
    return atob(base64)
  } catch {
    return null
  }
}

function decode(bytes: string): Row['name'] {
  const raw = Uint8Array.from(bytes, (character) => character.charCodeAt(0))
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw), undecodable: false }
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw), undecodable: true }
  }
}

/** `mode` is a number: 33188 is 0o100644. */
function kindOf(mode: number): Row['kind'] {
  const type = mode & 0o170000
  return type === 0o040000 ? 'folder' : type === 0o120000 ? 'symlink' : type === 0o160000 ? 'submodule' : 'file'
}

/** What git hashes: entries by their bytes, a folder's name as if it ended in `/`. */
function contentOf(rows: readonly { readonly row: Row; readonly mode: number; readonly bytes: string }[]): Uint8Array {
  const sorted = rows
    .map(({ row, mode, bytes }) => ({ row, mode, bytes, order: row.kind === 'folder' ? `${bytes}/` : bytes }))
    .sort((a, b) => compare(a.order, b.order))
  const content = sorted.map(({ row, mode, bytes }) => `${mode.toString(8)} ${bytes}\0${fromHex(row.oid)}`).join('')
  return Uint8Array.from(content, (character) => character.charCodeAt(0))
}

function fromHex(oid: string): string {
  let bytes = ''
  for (let at = 0; at < oid.length; at += 2) bytes += String.fromCharCode(Number.parseInt(oid.slice(at, at + 2), 16))
  return bytes
}
