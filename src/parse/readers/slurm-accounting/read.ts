/** From an account of Slurm to runs, in constant memory for each job. */
import { byPlace, type Problem, reporter } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { parseJson } from '../../json/document.ts'
import { isObject } from '../../json/fields.ts'
import { eachLine, type Line, lineText } from '../../lines.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { guessColumns, isHeaderless } from './headerless.ts'
import { isHeader } from './index.ts'
import { Jobs } from './jobs.ts'
import { rowsOf } from './json.ts'
import { slurmAccountingProblems } from './problems.ts'
import { runOf, sizesOf } from './run.ts'
import { Seff } from './seff.ts'
import { delimited, fixedWidth, headerless, Table } from './table.ts'

const report = reporter(slurmAccountingProblems)
/** A document is held whole; larger accounts are written as tables. */
const MOST_JSON = 64 * 1024 * 1024
/** Rows by which columns without names are told. */
const SAMPLE = 200

export async function readSlurmAccounting(file: RecordFile): Promise<Read> {
  const source = new Chunks(file.chunks)
  const first = await source.firstByte()
  const problems: Problem[] = []
  const jobs = new Jobs()
  if (first === 0x7b) await readJson({ ...file, chunks: source.all() }, jobs, problems)
  else {
    const text = new TextAccount(file.path, jobs, problems)
    await eachLine(source.all(), text)
    text.finish()
  }
  return result(file.path, jobs, problems)
}

/** Chunks of which the beginning was looked at. */
class Chunks {
  readonly #rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>
  readonly #seen: Uint8Array[] = []

  constructor(chunks: RecordFile['chunks']) {
    this.#rest = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  }

  /** The first byte that is no blank and no mark. */
  async firstByte(): Promise<number | null> {
    for (;;) {
      const next = await this.#rest.next()
      if (next.done) return null
      this.#seen.push(next.value)
      const byte = next.value.find((one) => one > 0x20 && one < 0x80)
      if (byte !== undefined) return byte
    }
  }

  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.#seen
    for (;;) {
      const next = await this.#rest.next()
      if (next.done) return
      yield next.value
    }
  }
}

async function readJson(file: RecordFile, jobs: Jobs, problems: Problem[]): Promise<void> {
  if (file.size > MOST_JSON) {
    const at = { file: file.path, line: 1, column: 1 }
    problems.push(report('slurm-accounting/long-line', at, 'more than 64 MiB of JSON', 'use "sacct --parsable2"'))
    return
  }
  const json = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow', maxNodes: 20_000_000 })
  if (!json.ok) {
    problems.push(...json.problems)
    return
  }
  const root = json.value.value
  const list = isObject(root) && Array.isArray(root.jobs) ? root.jobs : []
  for (const job of list) for (const row of rowsOf(job, 1)) jobs.add(row)
}

/** Lines of a table or of `seff`. */
class TextAccount {
  readonly #path: string
  readonly #jobs: Jobs
  readonly #problems: Problem[]
  readonly #seff = new Seff()
  #table: Table | null = null
  #isSeff = false
  /** A header whose columns only the line below it can tell, and rows before any header. */
  #header: { readonly text: string; readonly line: number } | null = null
  #early: { readonly text: string; readonly line: number }[] = []

  constructor(path: string, jobs: Jobs, problems: Problem[]) {
    this.#path = path
    this.#jobs = jobs
    this.#problems = problems
  }

  overlong(line: number): void {
    const at = { file: this.#path, line, column: 1 }
    this.#problems.push(
      report('slurm-accounting/long-line', at, 'more than 64 KiB in a line', 'leave the commands out'),
    )
  }

  line(line: Line): void {
    const [text, number] = [lineText(line), line.number]
    if (text.trim() === '') return
    if (this.#isSeff || (this.#table === null && /^Job ID: [0-9]/.test(text))) {
      this.#isSeff = true
      this.#seff.line(text, number)
      return
    }
    if (this.#header !== null) this.#columns(this.#header.text, text)
    else if (isHeader(text)) {
      const layout = delimited(text)
      if (layout === null) this.#header = { text, line: number }
      else this.#use(new Table(layout, this.#path, this.#problems), number)
    } else if (this.#table === null) {
      this.#early.push({ text, line: number })
      if (this.#early.length >= SAMPLE) this.#guess()
    } else this.#row(text, number)
  }

  #columns(header: string, dashes: string): void {
    this.#header = null
    if (/^-+(?: +-+)*\s*$/.test(dashes)) this.#use(new Table(fixedWidth(header, dashes), this.#path, this.#problems), 1)
  }

  #use(table: Table, line: number): void {
    this.#table = table
    this.#early = []
    if (table.isAccount) return
    const at = { file: this.#path, line, column: 1 }
    const hint = 'ask for JobID, Elapsed, AllocTRES and ConsumedEnergyRaw'
    this.#problems.push(report('slurm-accounting/no-quantity', at, 'no column of time or energy', hint))
  }

  #row(text: string, line: number): void {
    const row = this.#table?.isAccount ? this.#table.row(text, line) : null
    if (row !== null) this.#jobs.add(row)
  }

  /** Rows without a header. */
  #guess(): void {
    const rows = this.#early
    this.#early = []
    const texts = rows.map(({ text }) => text)
    const cells = isHeaderless(`${texts.slice(0, 5).join('\n')}\n`) ? guessColumns(texts) : null
    const [first] = rows
    if (cells === null || first === undefined) {
      if (first === undefined) return
      const at = { file: this.#path, line: first.line, column: 1 }
      const message = 'the columns are not named and cannot be told apart'
      this.#problems.push(report('slurm-accounting/no-header', at, message, 'leave out "--noheader"'))
      this.#table = new Table({ cells: new Map(), count: 0, split: () => [] }, this.#path, this.#problems)
      return
    }
    this.#table = new Table(headerless(cells, first.text), this.#path, this.#problems)
    for (const { text, line } of rows) this.#row(text, line)
  }

  finish(): void {
    if (this.#table === null && !this.#isSeff) this.#guess()
    this.#seff.finish()
    for (const row of this.#seff.rows) this.#jobs.add(row)
  }
}

function result(path: string, jobs: Jobs, problems: Problem[]): Read {
  const sizes = sizesOf(jobs.all())
  const runs: Run[] = []
  const idle: number[] = []
  for (const job of jobs.all()) {
    const run = runOf(job, path, sizes, problems)
    if (run === null) idle.push(job.row.line)
    else runs.push(run)
  }
  const what = `${idle.length} jobs that did not begin`
  const unused: Unused[] = idle.length > 0 ? [{ path, line: idle[0] ?? 1, reason: 'no-quantity', what }] : []
  return { runs, plans: [], servings: [], problems: problems.sort(byPlace), unused }
}
