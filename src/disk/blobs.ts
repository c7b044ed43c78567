/**
 * Contents of blobs by object id. A few are simply read, in one process, if they are not large. Otherwise sizes first,
 * all in one process; then small blobs in windows of 16 MiB, one process a window, read when the first of them is needed
 * and given up when two later ones are in use; large blobs each as a stream of their own. So thousands of files cost few
 * processes, and a CSV of a gigabyte costs no memory.
 */
import type { Blob, TreeEntry } from '../review/ports.ts'
import { absentObjects, type Checkout, gitOutput, gitText } from './git-process.ts'

const LARGE = 8 * 1024 * 1024
const WINDOW = 16 * 1024 * 1024
const WINDOWS_HELD = 2
/** Starting git takes longer than reading so many files that turn out to be too much to keep. */
const FEW = 100
const LF = 0x0a

interface Sized {
  readonly oid: string
  readonly size: number
}

/** @throws WorldError when a blob is not in this clone; there is no such thing as an empty stand-in. */
export async function readBlobs(checkout: Checkout, entries: readonly TreeEntry[]): Promise<Map<string, Blob>> {
  const oids = [...new Set(entries.filter((entry) => entry.kind === 'file').map((entry) => entry.oid))]
  const blobs = new Map<string, Blob>()
  if (oids.length === 0) return blobs
  const few = oids.length <= FEW ? await readContents(checkout, oids) : null
  if (few !== null) return new Map([...few].map(([oid, bytes]) => [oid, heldBlob(bytes)]))
  const sized = await sizesOf(checkout, oids)
  for (const { oid, size } of sized.filter((one) => one.size > LARGE)) blobs.set(oid, largeBlob(checkout, oid, size))
  const windows = windowsOf(sized.filter((one) => one.size <= LARGE))
  const load = windowLoader(checkout)
  for (const window of windows)
    for (const one of window)
      blobs.set(
        one.oid,
        smallBlob(one, () => load(window)),
      )
  return blobs
}

async function sizesOf(checkout: Checkout, oids: readonly string[]): Promise<Sized[]> {
  const text = await gitText(checkout, ['cat-file', '--buffer', '--batch-check'], `${oids.join('\n')}\n`)
  return text.trimEnd().split('\n').map(sizedOf)
}

function sizedOf(line: string): Sized {
  const match = /^([0-9a-f]+) blob ([0-9]+)$/.exec(line)
  if (!match?.[1] || !match[2]) throw absentObjects(line.slice(0, 100))
  return { oid: match[1], size: Number(match[2]) }
}

function windowsOf(sized: readonly Sized[]): Sized[][] {
  const windows: Sized[][] = []
  let room = 0
  for (const one of sized) {
    if (one.size > room || windows.length === 0) {
      windows.push([])
      room = WINDOW
    }
    windows.at(-1)?.push(one)
    room -= one.size
  }
  return windows
}

type Contents = ReadonlyMap<string, Uint8Array>

function windowLoader(checkout: Checkout): (window: readonly Sized[]) => Promise<Contents> {
  const held = new Map<readonly Sized[], Promise<Contents>>()
  return (window) => {
    const known = held.get(window)
    if (known) return known
    const [oldest] = held.keys()
    if (oldest && held.size >= WINDOWS_HELD) held.delete(oldest)
    const loading = readWindow(checkout, window)
    held.set(window, loading)
    return loading
  }
}

async function readWindow(checkout: Checkout, window: readonly Sized[]): Promise<Contents> {
  const oids = window.map((one) => one.oid)
  const contents = await readContents(checkout, oids)
  if (contents === null) throw new Error('a window is larger than it was said to be')
  return contents
}

/** @returns null, without reading on, when one is large or they are more than a window holds together. */
async function readContents(checkout: Checkout, oids: readonly string[]): Promise<Contents | null> {
  const source = gitOutput(checkout, ['cat-file', '--buffer', '--batch'], `${oids.join('\n')}\n`)
  const take = takerOf(source)
  const contents = new Map<string, Uint8Array>()
  let room = WINDOW
  try {
    // Each is printed as `<oid> blob <size>\n<bytes>\n`, in the order in which they were asked for.
    for (const oid of oids) {
      const { size } = sizedOf(await take.line())
      room -= size
      if (size > LARGE || room < 0) return null
      contents.set(oid, await take.bytes(size))
      await take.bytes(1)
    }
    await source.next()
    return contents
  } finally {
    await source.return()
  }
}

interface Taker {
  readonly line: () => Promise<string>
  readonly bytes: (size: number) => Promise<Uint8Array>
}

/** Takes lines and counted bytes from one stream. */
function takerOf(source: AsyncGenerator<Uint8Array, void, undefined>): Taker {
  let rest: Uint8Array = new Uint8Array(0)
  const take = async (most: number): Promise<Uint8Array> => {
    if (rest.length === 0) rest = await next(source)
    const part = rest.subarray(0, most)
    rest = rest.subarray(part.length)
    return part
  }
  const bytes = async (size: number): Promise<Uint8Array> => {
    const target = new Uint8Array(size)
    for (let at = 0; at < size; ) {
      const part = await take(size - at)
      target.set(part, at)
      at += part.length
    }
    return target
  }
  const line = async (): Promise<string> => {
    for (let text = ''; ; ) {
      if (rest.length === 0) rest = await next(source)
      const end = rest.indexOf(LF)
      text += Buffer.from(await take(end === -1 ? rest.length : end + 1)).toString('latin1')
      if (end !== -1) return text.slice(0, -1)
    }
  }
  return { line, bytes }
}

async function next(source: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array> {
  const { value } = await source.next()
  if (!value) throw absentObjects('git stopped early')
  return value
}

function heldBlob(bytes: Uint8Array): Blob {
  return {
    size: bytes.length,
    chunks: () => (bytes.length > 0 ? [bytes] : []),
    head: async (length) => bytes.subarray(0, length),
  }
}

function smallBlob(one: Sized, load: () => Promise<Contents>): Blob {
  const bytes = async (): Promise<Uint8Array> => (await load()).get(one.oid) ?? new Uint8Array(0)
  return {
    size: one.size,
    async *chunks() {
      if (one.size > 0) yield await bytes()
    },
    head: async (length) => (await bytes()).subarray(0, length),
  }
}

function largeBlob(checkout: Checkout, oid: string, size: number): Blob {
  const chunks = () => gitOutput(checkout, ['cat-file', 'blob', oid])
  return { size, chunks, head: (length) => firstBytes(chunks(), length) }
}

/** The first bytes of a stream, which is then left alone. */
async function firstBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  length: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let missing = length
  for await (const chunk of chunks) {
    parts.push(chunk.subarray(0, missing))
    missing -= chunk.length
    if (missing <= 0) break
  }
  return new Uint8Array(Buffer.concat(parts))
}
