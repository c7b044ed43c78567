/**
 * Contents of blobs by object id. Sizes first, all in one process; then small blobs in windows of 16 MiB, one process
 * a window, read when the first of them is needed and given up when two later ones are in use; large blobs each as a
 * stream of their own. So thousands of files cost few processes, and a CSV of a gigabyte costs no memory.
 */
import type { Blob, TreeEntry } from '../review/ports.ts'
import { absentObjects, type Checkout, gitOutput, gitText } from './git-process.ts'

const LARGE = 8 * 1024 * 1024
const WINDOW = 16 * 1024 * 1024
const WINDOWS_HELD = 2

interface Sized {
  readonly oid: string
  readonly size: number
}

/** @throws WorldError when a blob is not in this clone; there is no such thing as an empty stand-in. */
export async function readBlobs(checkout: Checkout, entries: readonly TreeEntry[]): Promise<Map<string, Blob>> {
  const oids = [...new Set(entries.filter((entry) => entry.kind === 'file').map((entry) => entry.oid))]
  const blobs = new Map<string, Blob>()
  if (oids.length === 0) return blobs
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

/** `cat-file --batch` prints `<oid> blob <size>\n<bytes>\n` for each line of its input, in order. */
async function readWindow(checkout: Checkout, window: readonly Sized[]): Promise<Contents> {
  const asked = `${window.map((one) => one.oid).join('\n')}\n`
  const source = gitOutput(checkout, ['cat-file', '--buffer', '--batch'], asked)
  const contents = new Map<string, Uint8Array>()
  let rest: Uint8Array = new Uint8Array(0)
  const fill = async (target: Uint8Array): Promise<void> => {
    for (let at = 0; at < target.length; ) {
      if (rest.length === 0) rest = await next(source)
      const part = rest.subarray(0, target.length - at)
      target.set(part, at)
      at += part.length
      rest = rest.subarray(part.length)
    }
  }
  for (const { oid, size } of window) {
    await fill(new Uint8Array(`${oid} blob ${size}\n`.length))
    const bytes = new Uint8Array(size)
    await fill(bytes)
    await fill(new Uint8Array(1))
    contents.set(oid, bytes)
  }
  await source.next()
  return contents
}

async function next(source: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array> {
  const { value } = await source.next()
  if (!value) throw absentObjects('git stopped early')
  return value
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
