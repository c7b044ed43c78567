/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, is listed as unused,
 * or is no record: nothing is skipped without a word, and no blob is read twice.
 */
import { compare, type Problem } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import type { FolderReader, Reader, Unused } from '../parse/reader.ts'
import { readGrown } from './grown.ts'
import { indexNames, type NamedReaders } from './names.ts'
import type { Blob, BlobId, Comparison, Fence, TreeEntry, Trees } from './ports.ts'
import {
  type CandidateFile,
  type Collected,
  type NotARecord,
  readUnit,
  readUnits,
  recognise,
  sortFiles,
  type Unit,
  unitKey,
} from './reading.ts'
import { noLonger, notAFile, symlink, tooMany, undecodable } from './record-problems.ts'

const MAX_FILES = 100_000
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000

export interface Collection {
  readonly base: Collected
  readonly head: Collected & { readonly lookalikes: readonly NotARecord[] }
  /** Files that were read or refused, with their object ids on each side. */
  readonly files: readonly { readonly path: string; readonly base: string | null; readonly head: string | null }[]
  /** Files that are read together with one that differs: what is wrong with them now may come of it. */
  readonly touched: ReadonlySet<string>
}

interface Candidate {
  readonly entry: TreeEntry
  readonly readers: readonly Reader[]
  readonly beside: readonly FolderReader[]
  readonly likely: boolean
}

/** All files of both trees that may be records by their names. */
export interface Candidates {
  readonly base: readonly Candidate[]
  readonly head: readonly Candidate[]
}

export function findCandidates(comparison: Comparison, readers: readonly Reader[]): Candidates {
  const named = indexNames(readers)
  return {
    base: candidates(comparison.base, named, comparison.changed),
    head: candidates(comparison.head, named, comparison.changed),
  }
}

type Blobs = ReadonlyMap<string, Blob>

/**
 * Whether anything that the pull request changes is a record, or stands beside one. Only its own files are looked at, so
 * that a change of a README or of a script that starts no job costs as little as one of code.
 */
export async function touchesRecords(found: Candidates, { changed }: Comparison, blobs: Blobs): Promise<boolean> {
  const all = [...found.base, ...found.head]
  const mine = all.filter(({ entry }) => changed.has(entry.path))
  if (mine.some((one) => refusedEntry(one).length > 0) || standBeside(mine, all)) return true
  for (const candidate of mine) {
    if (!isReadable(candidate.entry) || candidate.readers.length === 0) continue
    if ((await recognise(fileOf(candidate, blobs))).kind !== 'not') return true
  }
  return false
}

/** Changed files that readers have to be asked about, each content once. */
export function changedEntries(found: Candidates, { changed }: Comparison): TreeEntry[] {
  const mine = [...found.base, ...found.head].filter(({ entry }) => changed.has(entry.path))
  return readable(mine.filter(({ readers }) => readers.length > 0))
}

function standBeside(mine: readonly Candidate[], all: readonly Candidate[]): boolean {
  if (!mine.some(({ beside }) => beside.length > 0)) return false
  const units = unitsOf(all)
  return mine.some(({ entry, beside }) => beside.some((reader) => units.has(unitKey(reader, entry.path))))
}

export interface CollectInput {
  readonly trees: Trees
  readonly candidates: Candidates
  /** Blobs that are at hand already, by object id. */
  readonly known: Blobs
  readonly fence: Fence
  readonly inScope: (path: string) => boolean
}

export async function collect({ trees, candidates, known, fence, inScope }: CollectInput): Promise<Collection> {
  const base = candidates.base.filter(({ entry }) => inScope(entry.path))
  const head = candidates.head.filter(({ entry }) => inScope(entry.path))
  const missing = readable([...base, ...head]).filter(({ oid }) => !known.has(oid))
  const blobs = new Map([...known, ...(missing.length === 0 ? [] : await trees.read(missing))])
  const memory = new Memory(blobs, fence, trees.blobId === undefined ? null : { blobId: trees.blobId, head })
  const before = await side(base, memory)
  const after = await side(head, memory)
  const lost = head.filter((candidate) => hasStopped(candidate, before, after)).map(({ entry }) => entry.path)
  const problems = [...after.all.problems, ...lost.map(noLonger)]
  return {
    base: before.all,
    head: { ...after.all, problems, lookalikes: after.lookalikes },
    files: files(before.files, after.files),
    touched: touchedBy(before, after),
  }
}

function touchedBy(before: Side, after: Side): ReadonlySet<string> {
  const differs = (path: string) => before.files.get(path) !== after.files.get(path)
  return new Set([...before.together, ...after.together].filter((paths) => paths.some(differs)).flat())
}

/** What was asked and read once, for both sides: equal bytes of one path are one question. */
class Memory {
  readonly #blobs: Blobs
  readonly #fence: Fence
  readonly #answers = new Map<string, ReturnType<typeof recognise>>()
  readonly #readings = new Map<string, Promise<Collected>>()
  readonly #blobId: BlobId | null
  /** The head by path: a file of the base may be the beginning of it. */
  readonly #later: ReadonlyMap<string, Candidate>

  constructor(blobs: Blobs, fence: Fence, later: { blobId: BlobId; head: readonly Candidate[] } | null) {
    this.#blobs = blobs
    this.#fence = fence
    this.#blobId = later?.blobId ?? null
    this.#later = new Map(later?.head.map((candidate) => [candidate.entry.path, candidate]))
  }

  fileOf(candidate: Candidate): CandidateFile {
    return fileOf(candidate, this.#blobs)
  }

  ask(file: CandidateFile, oid: string): ReturnType<typeof recognise> {
    return remember(this.#answers, `${oid} ${file.path}`, () => recognise(file))
  }

  read(unit: Unit, oidOf: (path: string) => string): Promise<Collected> {
    const key = unit.files.map(({ path }) => `${oidOf(path)} ${path}`).join('\n')
    return remember(this.#readings, `${unit.reader.format} ${key}`, () => this.#readNew(unit, oidOf))
  }

  async #readNew(unit: Unit, oidOf: (path: string) => string): Promise<Collected> {
    const path = unit.files[0]?.path ?? ''
    const [oid, later] = [oidOf(path), this.#later.get(path)]
    if (this.#blobId && later && later.entry.oid !== oid && isReadable(later.entry)) {
      const files = [this.fileOf(later)]
      const both = await readGrown(unit, oid, { reader: unit.reader, files, recognised: files }, this.#blobId)
      if (both) this.#readings.set(`${unit.reader.format} ${later.entry.oid} ${path}`, Promise.resolve(both.after))
      if (both?.before) return both.before
    }
    return readUnit(unit, this.#fence)
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

interface Side {
  readonly all: Collected
  readonly lookalikes: readonly NotARecord[]
  /** Path to object id of everything that was read or refused. */
  readonly files: ReadonlyMap<string, string>
  /** Paths of each unit of several files. */
  readonly together: readonly (readonly string[])[]
  /** Paths of files that told what was spent or is served, and are missed when they no longer do. */
  readonly spent: ReadonlySet<string>
}

async function side(candidates: readonly Candidate[], memory: Memory): Promise<Side> {
  const kept = candidates.slice(0, MAX_FILES)
  const oids = new Map(kept.map(({ entry }) => [entry.path, entry.oid]))
  const oidOf = (path: string) => oids.get(path) ?? ''
  const given = kept.filter(({ entry }) => isReadable(entry)).map((candidate) => memory.fileOf(candidate))
  const sorted = await sortFiles(given, (file) => memory.ask(file, oidOf(file.path)))
  const records: Record[] = []
  const problems: Problem[] = kept.flatMap(refusedEntry)
  const unused: Unused[] = []
  const spent = new Set<string>()
  for (const { file, problem } of sorted.refused) {
    problems.push(problem)
    spent.add(file.path)
  }
  for await (const { unit, found } of readUnits(sorted.units, (one) => memory.read(one, oidOf))) {
    for (const record of found.records) records.push(record)
    for (const one of found.problems) problems.push(one)
    for (const one of found.unused) unused.push(one)
    if (found.records.some(({ kind }) => kind !== 'plan') || found.problems.length > 0) {
      for (const { path } of unit.recognised) spent.add(path)
    }
    if (records.length > MAX_RECORDS) {
      problems.push(tooMany(unit.files[0]?.path ?? '', `more than ${MAX_RECORDS} records`))
      records.length = MAX_RECORDS
      break
    }
  }
  const next = candidates[MAX_FILES]
  if (next) problems.push(tooMany(next.entry.path, `more than ${MAX_FILES} files look like records`))
  const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)]
  const broken = kept.filter((one) => refusedEntry(one).length > 0).map(({ entry }) => entry.path)
  const paths = [...read.map(({ path }) => path), ...broken]
  return {
    all: { records, problems, unused },
    lookalikes: sorted.lookalikes,
    files: new Map(paths.map((path) => [path, oidOf(path)])),
    together: sorted.units.flatMap(({ files }) => (files.length > 1 ? [files.map(({ path }) => path)] : [])),
    spent,
  }
}

/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped({ entry: { path } }: Candidate, before: Side, after: Side): boolean {
  return before.spent.has(path) && !after.files.has(path) && !path.toLowerCase().endsWith('.md')
}

/** Likely names on both sides; possible names only where the pull request changes them; others where they stand beside. */
function candidates(
  entries: readonly TreeEntry[],
  named: (path: string) => NamedReaders,
  changed: ReadonlySet<string>,
): Candidate[] {
  const found = entries.flatMap((entry): Candidate[] => {
    const { likely, possible, beside } = named(entry.path)
    // Data under a name that says nothing, and larger than its readers would read, need not be fetched to know it.
    const readable = possible.filter(({ maxBytes }) => entry.size === null || entry.size <= maxBytes)
    const readers = changed.has(entry.path) ? [...new Set([...likely, ...readable])] : likely
    return readers.length + beside.length === 0 ? [] : [{ entry, readers, beside, likely: likely.length > 0 }]
  })
  const units = unitsOf(found)
  const belongs = ({ entry, beside }: Candidate) => beside.some((reader) => units.has(unitKey(reader, entry.path)))
  const wanted = found.filter((one) => one.readers.length > 0 || belongs(one))
  // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
  const isChanged = ({ entry }: Candidate) => changed.has(entry.path)
  return [...wanted.filter(isChanged), ...wanted.filter((one) => !isChanged(one))]
}

function unitsOf(found: readonly Candidate[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ entry, readers }) => readers.map((reader) => unitKey(reader, entry.path))))
}

function fileOf({ entry, ...names }: Candidate, blobs: Blobs): CandidateFile {
  const blob = blobs.get(entry.oid)
  if (!blob) throw new Error(`the blob of ${entry.path} was not read`)
  return { ...names, path: entry.path, blob }
}

function isReadable(entry: TreeEntry): boolean {
  return entry.kind === 'file' && !entry.undecodable
}

/** Entries that have bytes, each content once. */
function readable(candidates: readonly Candidate[]): TreeEntry[] {
  const entries = candidates.map(({ entry }) => entry).filter(isReadable)
  return [...new Map(entries.map((entry) => [entry.oid, entry])).values()]
}

/**
 * What is no file, under a likely name. A README is often a link to another README; the link itself is no loss then, since
 * its target is read.
 */
export function refusedEntry({ entry, readers, likely }: Candidate): Problem[] {
  if (isReadable(entry) || !likely || readers.every(({ configures }) => configures)) return []
  if (entry.undecodable) return [undecodable(entry.path)]
  if (entry.path.toLowerCase().endsWith('.md')) return []
  const title = readers[0]?.title ?? 'record'
  return [entry.kind === 'symlink' ? symlink(entry.path, title) : notAFile(entry.path, title)]
}

function files(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): Collection['files'] {
  const paths = [...new Set([...base.keys(), ...head.keys()])].sort(compare)
  return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }))
}
