/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, or is no record:
 * nothing is skipped without a word, and no blob is read twice.
 */
import { compileGlobs } from '../core/glob.ts'
import { compare, type Problem } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { Reader } from '../parse/reader.ts'
import type { Blob, Comparison, Fence, TreeEntry, Trees } from './ports.ts'
import { noLonger, notAFile, symlink, tooLarge, tooMany, undecodable, unusualName } from './record-problems.ts'

const MAX_FILES = 100_000
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000
const HEAD_BYTES = 65_536

export interface Collected {
  readonly records: readonly Record[]
  readonly problems: readonly Problem[]
}

export interface Collection {
  readonly base: Collected
  readonly head: Collected
  /** Files that were read or refused, with their object ids on each side. */
  readonly files: readonly { readonly path: string; readonly base: string | null; readonly head: string | null }[]
}

interface Candidate {
  readonly entry: TreeEntry
  /** Readers whose names fit, in order of registration. */
  readonly readers: readonly Reader[]
  readonly likely: boolean
}

export interface CollectInput {
  readonly trees: Trees
  readonly comparison: Comparison
  readonly readers: readonly Reader[]
  readonly fence: Fence
  readonly inScope: (path: string) => boolean
}

export async function collect(input: CollectInput): Promise<Collection> {
  const named = namesOf(input.readers)
  const base = candidates(input.comparison.base, named, input)
  const head = candidates(input.comparison.head, named, input)
  const readable = [...base, ...head].map(({ entry }) => entry).filter(isReadable)
  const blobs = await input.trees.read(uniqueByOid(readable))
  const seen = new Map<string, Promise<Collected | null>>()
  const readOnce = (candidate: Candidate) => {
    const key = `${candidate.entry.oid} ${candidate.entry.path}`
    const known = seen.get(key) ?? readCandidate(candidate, blobs, input.fence)
    seen.set(key, known)
    return known
  }
  const before = await side(base, readOnce)
  const after = await side(head, readOnce)
  const lost = head.map(({ entry }) => entry.path).filter((path) => hasStopped(path, before.files, after.files))
  const problems = [...after.all.problems, ...lost.map(noLonger)]
  return { base: before.all, head: { ...after.all, problems }, files: files(before.files, after.files) }
}

/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped(path: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.has(path) && !after.has(path) && !path.toLowerCase().endsWith('.md')
}

function namesOf(readers: readonly Reader[]) {
  return readers.map((reader) => ({
    reader,
    likely: compileGlobs(reader.paths.likely),
    possible: compileGlobs(reader.paths.possible),
  }))
}

/** Likely names on both sides; possible names only where the pull request changes them. */
function candidates(
  entries: readonly TreeEntry[],
  named: ReturnType<typeof namesOf>,
  { comparison, inScope }: CollectInput,
): Candidate[] {
  const found = entries.flatMap((entry): Candidate[] => {
    if (!inScope(entry.path)) return []
    const likely = named.filter((one) => one.likely(entry.path)).map((one) => one.reader)
    const changed = comparison.changed.has(entry.path)
    const possible = changed ? named.filter((one) => one.possible(entry.path)).map((one) => one.reader) : []
    const fitting = [...new Set([...likely, ...possible])]
    return fitting.length === 0 ? [] : [{ entry, readers: fitting, likely: likely.length > 0 }]
  })
  // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
  const isChanged = ({ entry }: Candidate) => comparison.changed.has(entry.path)
  return [...found.filter(isChanged), ...found.filter((one) => !isChanged(one))]
}

function isReadable(entry: TreeEntry): boolean {
  return entry.kind === 'file' && !entry.undecodable
}

function uniqueByOid(entries: readonly TreeEntry[]): TreeEntry[] {
  return [...new Map(entries.map((entry) => [entry.oid, entry])).values()]
}

async function side(
  candidates: readonly Candidate[],
  readOnce: (candidate: Candidate) => Promise<Collected | null>,
): Promise<{ all: Collected; files: ReadonlyMap<string, string> }> {
  const records: Record[] = []
  const problems: Problem[] = []
  const files = new Map<string, string>()
  for (const candidate of candidates.slice(0, MAX_FILES)) {
    const found = await readOnce(candidate)
    if (!found) continue
    files.set(candidate.entry.path, candidate.entry.oid)
    for (const record of found.records) records.push(record)
    for (const one of found.problems) problems.push(one)
    if (records.length > MAX_RECORDS) {
      problems.push(tooMany(candidate.entry.path, `more than ${MAX_RECORDS} records`))
      records.length = MAX_RECORDS
      break
    }
  }
  const next = candidates[MAX_FILES]
  if (next) problems.push(tooMany(next.entry.path, `more than ${MAX_FILES} files look like records`))
  return { all: { records, problems }, files }
}

/** @returns null when the file is no record. */
async function readCandidate(
  { entry, readers, likely }: Candidate,
  blobs: ReadonlyMap<string, Blob>,
  fence: Fence,
): Promise<Collected | null> {
  if (!isReadable(entry)) return likely ? refused(entry, readers) : null
  const blob = blobs.get(entry.oid)
  if (!blob) throw new Error(`the blob of ${entry.path} was not read`)
  const head = await blob.head(HEAD_BYTES)
  for (const reader of readers) {
    const answer = reader.recognise(entry.path, head)
    if (answer === 'no') continue
    if (answer !== 'yes') return { records: [], problems: [answer] }
    const found = await readWith(reader, entry.path, blob, fence)
    return likely ? found : { ...found, problems: [...found.problems, unusualName(entry.path, reader)] }
  }
  return null
}

/** A README is often a link to another README; the link itself is no loss then, since its target is read. */
function refused(entry: TreeEntry, readers: readonly Reader[]): Collected | null {
  if (entry.undecodable) return { records: [], problems: [undecodable(entry.path)] }
  if (entry.path.toLowerCase().endsWith('.md')) return null
  const title = readers[0]?.title ?? 'record'
  return {
    records: [],
    problems: [entry.kind === 'symlink' ? symlink(entry.path, title) : notAFile(entry.path, title)],
  }
}

/** Reads one recognised file; also the heart of `scan`. */
export async function readWith(reader: Reader, path: string, blob: Blob, fence: Fence): Promise<Collected> {
  if (blob.size > reader.maxBytes) return { records: [], problems: [tooLarge(path, blob.size, reader)] }
  const file = { path, size: blob.size, chunks: blob.chunks() }
  const read =
    reader.mode === 'stream'
      ? await (await reader.load())(file)
      : await fence.read(reader.format, file, await concatenate(blob))
  if (!('runs' in read)) return { records: [], problems: [read] }
  return { records: [...read.runs, ...read.plans, ...read.servings], problems: read.problems }
}

async function concatenate(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size)
  let offset = 0
  for await (const chunk of blob.chunks()) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes.subarray(0, offset)
}

function files(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): Collection['files'] {
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort(compare)
  return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }))
}
