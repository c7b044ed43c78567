/** What `git ls-tree -r -z`, `git diff-tree -r -z` and `git ls-files -z` print, turned into entries. */
import { decodePath } from '../core/git-path.ts'
import type { Difference, TreeEntry, Wanted } from '../review/ports.ts'

type Chunks = AsyncIterable<Uint8Array>

type Take = (text: string, start: number, end: number) => void

/**
 * Cuts a stream into NUL-terminated fields, each told as a stretch of Latin-1 text: one character a byte, which costs next
 * to nothing. A repository of 10^5 files is 7 MB of listing of which a handful of names matter, so nothing is cut out here.
 * A field of many chunks is put together once, when its end is there.
 */
export class FieldCutter {
  #begun: string[] = []

  cut(chunk: Uint8Array, take: Take): void {
    const more = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    if (this.#begun.length > 0 && !more.includes('\0')) {
      this.#begun.push(more)
      return
    }
    const text = this.#begun.length > 0 ? this.#begun.join('') + more : more
    let start = 0
    for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0', start)) {
      take(text, start, end)
      start = end + 1
    }
    this.#begun = start < text.length ? [text.slice(start)] : []
  }
}

async function eachStretch(chunks: Chunks, take: Take): Promise<void> {
  const cutter = new FieldCutter()
  for await (const chunk of chunks) cutter.cut(chunk, take)
}

export function eachField(chunks: Chunks, take: (field: string) => void): Promise<void> {
  return eachStretch(chunks, (text, start, end) => take(text.slice(start, end)))
}

function entryOf(mode: string, oid: string, rawPath: string): TreeEntry {
  const { path, undecodable } = decodePath(rawPath)
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
  return { path, kind, oid, size: null, ...(undecodable ? { undecodable: true as const } : {}) }
}

/** The wanted entries of `git ls-tree -r -z`: `100644 blob <oid>\t<path>`. */
export async function readTreeListing(chunks: Chunks, wanted: Wanted): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  await eachStretch(chunks, (text, start, end) => {
    const tab = text.indexOf('\t', start)
    const raw = text.slice(tab + 1, end)
    if (!wanted(decodePath(raw).path)) return
    const [mode = '', , oid = ''] = text.slice(start, tab).split(' ')
    entries.push(entryOf(mode, oid, raw))
  })
  return entries
}

/** `git diff-tree -r -z` and `git diff-index -z`: `:<mode> <mode> <oid> <oid> <status>` and the path, in turns. */
export async function readDifferences(chunks: Chunks): Promise<Difference[]> {
  const differences: Difference[] = []
  let meta: string | null = null
  await eachField(chunks, (field) => {
    if (meta === null) {
      meta = field
      return
    }
    differences.push(differenceOf(meta, field))
    meta = null
  })
  return differences
}

/** @param meta `:<mode> <mode> <oid> <oid> <status>` */
export function differenceOf(meta: string, rawPath: string): Difference {
  const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = meta.slice(1).split(' ')
  const before = oldMode === '000000' ? null : entryOf(oldMode, oldOid, rawPath)
  const after = newMode === '000000' ? null : entryOf(newMode, newOid, rawPath)
  return { path: decodePath(rawPath).path, before, after }
}

/** A file that only became executable is the same record. */
export function isSame(a: TreeEntry | null, b: TreeEntry | null): boolean {
  return a !== null && b !== null && a.oid === b.oid && a.kind === b.kind
}
