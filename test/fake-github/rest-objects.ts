/** Objects that were pushed as they are, over REST; `emulate` knows nothing of them. */
import { type Answer, json } from './answer.ts'
import type { StoredObject } from './objects.ts'

type Objects = ReadonlyMap<string, StoredObject>

/** `GET git/trees/{tree_sha}` of a tree or a commit. */
export function treeListing(objects: Objects, oid: string, recursive: boolean): Answer {
  const top = treeOf(objects, oid)
  if (top === null) return json(404, { message: 'Not Found' })
  return json(200, { sha: oid, url: '', tree: rowsOf(objects, top, '', recursive), truncated: false })
}

/** `GET git/blobs/{file_sha}`, as `emulate` answers it. */
export function blobContent(objects: Objects, oid: string): Answer {
  const blob = objects.get(oid)
  if (blob?.type !== 'blob') return json(404, { message: 'Not Found' })
  const content = Buffer.from(blob.bytes).toString('base64')
  return json(200, { sha: oid, size: blob.bytes.byteLength, url: '', content, encoding: 'base64' })
}

function treeOf(objects: Objects, oid: string): string | null {
  const found = objects.get(oid)
  if (found?.type === 'commit') return found.tree
  return found?.type === 'tree' ? oid : null
}

function rowsOf(objects: Objects, tree: string, prefix: string, recursive: boolean): readonly object[] {
  const found = objects.get(tree)
  if (found?.type !== 'tree') return []
  return found.entries.flatMap(({ mode, name, oid }) => {
    // Names are bytes; what is not UTF-8 in them is lost in JSON.
    const path = prefix + Buffer.from(name, 'latin1').toString()
    const octal = mode.toString(8).padStart(6, '0')
    const row = { path, mode: octal, type: typeOf(mode), sha: oid, ...sizeOf(objects, oid) }
    return mode === 0o040000 && recursive ? [row, ...rowsOf(objects, oid, `${path}/`, true)] : [row]
  })
}

function typeOf(mode: number): string {
  return mode === 0o040000 ? 'tree' : mode === 0o160000 ? 'commit' : 'blob'
}

function sizeOf(objects: Objects, oid: string): object {
  const found = objects.get(oid)
  return found?.type === 'blob' ? { size: found.bytes.byteLength } : {}
}
