/**
 * From files to what they hold, for `check` and `scan` alike: each file is offered to the readers whose names fit, files
 * that tell of one run are put together, and each such unit is read once.
 */
import { compareBy, type Problem } from '../core/problem.ts'
import type { Record } from '../core/record.ts'
import { type FolderReader, HEAD_BYTES, Head, type Read, type Reader, type Unused } from '../parse/reader.ts'
import type { Blob, Fence } from './ports.ts'
import { tooLarge, tooLargeTogether, unusualName } from './record-problems.ts'

/** A file that may be a record, with the readers that are asked. */
export interface CandidateFile {
  readonly path: string
  readonly blob: Blob
  /** Whose names fit, in order of registration: asked one after the other whether the file is theirs. */
  readonly readers: readonly Reader[]
  /** Whose records it may belong to without being one. */
  readonly beside: readonly FolderReader[]
  /** Its name is one that is looked for in every tree, or the user named it. */
  readonly likely: boolean
}

/** The files of one account, sorted by path; only one where the reader reads files one by one. */
export interface Unit {
  readonly reader: Reader
  readonly files: readonly CandidateFile[]
  /** Those that were recognised; the others stand beside them. */
  readonly recognised: readonly CandidateFile[]
}

/** It has the name of a record, and no reader takes it. */
export interface NotARecord {
  readonly path: string
  readonly format: string
  /** What it is not, as the end of a sentence that begins with "it". */
  readonly why: string
}

export interface Sorted {
  readonly units: readonly Unit[]
  /** Files that are of a format and cannot be read. */
  readonly refused: readonly { readonly file: CandidateFile; readonly problem: Problem }[]
  readonly lookalikes: readonly NotARecord[]
}

export interface Collected {
  readonly records: readonly Record[]
  readonly problems: readonly Problem[]
  readonly unused: readonly Unused[]
}

const NOTHING: Collected = { records: [], problems: [], unused: [] }

type Answer =
  | { readonly kind: 'taken'; readonly reader: Reader }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'not'; readonly lookalike: NotARecord | null }

/** Asks the readers of a file in order; the first that does not say no has it. */
export async function recognise({ path, blob, readers }: CandidateFile): Promise<Answer> {
  if (readers.length === 0) return { kind: 'not', lookalike: null }
  const head = new Head(await blob.head(HEAD_BYTES))
  let lookalike: NotARecord | null = null
  for (const reader of readers) {
    const answer = reader.recognise(path, head)
    if (answer === 'yes') return { kind: 'taken', reader }
    if (answer === 'no') continue
    if (!('not' in answer)) return { kind: 'refused', problem: answer }
    lookalike ??= { path, format: reader.format, why: answer.not }
  }
  return { kind: 'not', lookalike }
}

/** @param ask `recognise`, or the same with a memory where files come twice. */
export async function sortFiles(files: readonly CandidateFile[], ask = recognise): Promise<Sorted> {
  const units = new Map<string, { reader: Reader; files: CandidateFile[]; recognised: CandidateFile[] }>()
  const refused: { file: CandidateFile; problem: Problem }[] = []
  const lookalikes: NotARecord[] = []
  const free: CandidateFile[] = []
  for (const file of files) {
    const answer = await ask(file)
    if (answer.kind === 'taken') {
      const key = unitKey(answer.reader, file.path)
      const unit = units.get(key) ?? { reader: answer.reader, files: [], recognised: [] }
      unit.files.push(file)
      unit.recognised.push(file)
      units.set(key, unit)
      continue
    }
    if (answer.kind === 'refused') refused.push({ file, problem: answer.problem })
    else if (answer.lookalike !== null) lookalikes.push(answer.lookalike)
    free.push(file)
  }
  for (const file of free) {
    for (const reader of file.beside) units.get(unitKey(reader, file.path))?.files.push(file)
  }
  const byPath = compareBy(({ path }: CandidateFile) => path)
  for (const unit of units.values()) unit.files.sort(byPath)
  return { units: [...units.values()], refused, lookalikes }
}

/** Formats, and what a unit is called within one; no format has a space. */
export function unitKey(reader: Reader, path: string): string {
  return `${reader.format} ${reader.unit === undefined ? path : reader.unit(path)}`
}

/** How many units wait behind the fence at once, and how many bytes: they are read into memory before it is their turn. */
const WAITING_UNITS = 256
const WAITING_BYTES = 8 * 1024 * 1024

/**
 * Reads units in their order. Those of whole files go ahead of their turn, so that the fence is never idle; a stream does
 * not, because several at once would take the memory of several.
 */
export async function* readUnits(
  units: readonly Unit[],
  read: (unit: Unit) => Promise<Collected>,
): AsyncGenerator<{ readonly unit: Unit; readonly found: Collected }, void, undefined> {
  const begun: { unit: Unit; reading: Promise<Collected>; bytes: number }[] = []
  let [next, waiting] = [0, 0]
  while (next < units.length || begun.length > 0) {
    const unit = units[next]
    const hasRoom = unit?.reader.mode === 'whole' && begun.length < WAITING_UNITS && waiting < WAITING_BYTES
    if (unit !== undefined && (hasRoom || begun.length === 0)) {
      const reading = read(unit)
      // Told when it is its turn.
      reading.catch(() => undefined)
      const bytes = unit.reader.mode === 'whole' ? sizeOf(unit) : WAITING_BYTES
      begun.push({ unit, reading, bytes })
      waiting += bytes
      next += 1
      continue
    }
    const first = begun.shift()
    if (first === undefined) return
    waiting -= first.bytes
    yield { unit: first.unit, found: await first.reading }
  }
}

function sizeOf({ reader, files }: Unit): number {
  return files.reduce((sum, { blob }) => sum + (blob.size <= reader.maxBytes ? blob.size : 0), 0)
}

/** Reads one unit; a file that is too large is a problem, and the others are read without it. */
export async function readUnit(unit: Unit, fence: Fence): Promise<Collected> {
  const { reader, files, recognised } = unit
  const large = files.filter(({ blob }) => blob.size > reader.maxBytes)
  const problems = large.map(({ path, blob }) => tooLarge(path, blob.size, reader))
  const small = files.filter(({ blob }) => blob.size <= reader.maxBytes)
  if (!recognised.some((file) => small.includes(file))) return { ...NOTHING, problems }
  const read = await (reader.mode === 'stream' ? readStreams(reader, small) : readWhole(reader, small, fence))
  if (!('runs' in read)) return { ...NOTHING, problems: [...problems, read] }
  return collectedOf(unit, read, problems)
}

/** @param problems What was found before it was read. */
export function collectedOf({ reader, recognised }: Unit, read: Read, problems: readonly Problem[] = []): Collected {
  // What only configures claims nothing that was spent, so nothing is missed when it is not looked at.
  const counted = !reader.configures && read.runs.length + read.plans.length + read.servings.length > 0
  const odd = counted ? recognised.filter(({ likely }) => !likely) : []
  const unusual = odd.map(({ path }) => unusualName(path, reader))
  return {
    records: [...read.runs, ...read.plans, ...read.servings],
    problems: [...problems, ...read.problems, ...unusual],
    unused: read.unused ?? [],
  }
}

async function readStreams(reader: Reader, files: readonly CandidateFile[]): Promise<Read> {
  const given = files.map(({ path, blob }) => ({ path, size: blob.size, chunks: blob.chunks() }))
  if (reader.unit !== undefined) return (await reader.load())(given)
  const [only] = given
  if (only === undefined) throw new Error('a unit without files')
  return (await reader.load())(only)
}

/** Of files that are read as one, all of which are held in memory here before they are behind the fence. */
const MOST_TOGETHER_BYTES = 64 * 1024 * 1024

async function readWhole(reader: Reader, files: readonly CandidateFile[], fence: Fence): Promise<Read | Problem> {
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0)
  if (size > Math.max(MOST_TOGETHER_BYTES, reader.maxBytes)) {
    return tooLargeTogether(files[0]?.path ?? '', size, MOST_TOGETHER_BYTES, reader)
  }
  const whole: { path: string; bytes: Uint8Array }[] = []
  for (const { path, blob } of files) whole.push({ path, bytes: await concatenate(blob) })
  return fence.read(reader.format, whole)
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
