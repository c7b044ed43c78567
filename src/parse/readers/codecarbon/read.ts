/** Reads a CodeCarbon file of any generation, row by row, in memory that grows with its runs and not with its rows. */

import { shorten } from '../../../core/number.ts'
import { byPlace } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { decimalSize } from '../../csv/decimal.ts'
import { type CsvRecord, cellEnd, cellPlace, cellStart, cellTexts, isUtf8 } from '../../csv/record.ts'
import { type CsvFault, CsvScanner, type CsvSink } from '../../csv/scanner.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { type Reading, readOrder } from './alignment.ts'
import { largest, readTotals } from './amounts.ts'
import { fewestColumns, isKnown, isWhole, knownOrders } from './columns.ts'
import { faultProblem } from './faults.ts'
import { Hosts } from './host.ts'
import { hasSameNames, type Layout, readLayout, repeatedNames } from './layout.ts'
import { markOverlaps } from './overlap.ts'
import { Packer } from './packing.ts'
import { ProblemLog } from './problem-log.ts'
import { type Row, rowOf } from './row.ts'
import { type Known, readRun } from './run.ts'
import { RunKeys } from './run-key.ts'
import { LINE } from './run-numbers.ts'
import { Snapshots } from './snapshots.ts'
import { TaskSums } from './tasks.ts'

export async function readCodecarbon(file: RecordFile): Promise<Read> {
  const reading = new FileReading(file.path)
  const scanner = new CsvScanner(reading)
  for await (const chunk of file.chunks) scanner.push(chunk)
  scanner.finish()
  return reading.result()
}

/** Torn rows that are examined in full; a file with more of them is damaged throughout. */
const THOROUGH = 1000
const MADE: readonly string[] = ['no_run_id']
const NOTHING: readonly string[] = []
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/

export class FileReading implements CsvSink {
  readonly #path: string
  readonly #log: ProblemLog
  /** What stands before the header; told only when one comes. */
  readonly #early: ProblemLog
  readonly #packer = new Packer()
  readonly #snapshots = new Snapshots(this.#packer)
  readonly #tasks = new TaskSums()
  readonly #keys = new RunKeys()
  readonly #hosts = new Hosts()
  #layout: Layout | null = null
  /** The header names a column twice: nothing can be read until the next one. */
  #ambiguous = false
  #rows = 0
  #torn = 0
  #latin1 = false

  constructor(path: string) {
    this.#path = path
    this.#log = new ProblemLog(path)
    this.#early = new ProblemLog(path)
  }

  record(record: CsvRecord): void {
    if (this.#layout === null || !this.#takeHealthy(record, this.#layout)) this.#takeAny(record)
  }

  fault(fault: CsvFault): void {
    const { code, message, hint } = faultProblem(fault.kind)
    this.#log.add(code, fault, message, hint)
    this.#rows++
  }

  moving(): void {
    this.#snapshots.settle()
  }

  /** The common row, in its place and with sound totals, without decoding it. */
  #takeHealthy(record: CsvRecord, layout: Layout): boolean {
    if (layout.tasks || record.count !== layout.names.length || !isTime(record, layout.timestamp)) return false
    const kwh = sizeOf(record, layout.energy)
    const durationS = sizeOf(record, layout.duration)
    const kg = sizeOf(record, layout.emissions)
    // Written so that NaN is not healthy.
    if (!(kwh >= 0 && kwh <= largest.energy_consumed && kg >= 0 && kg <= largest.emissions)) return false
    if (!(durationS >= 0 && durationS <= largest.duration)) return false
    const run = this.#keys.ofHealthy(record, layout)
    if (run === -1) return false
    this.#rows++
    this.#snapshots.offer(run, record, layout, kwh, durationS, layout.energy)
    return true
  }

  #takeAny(record: CsvRecord): void {
    if (this.#layout !== null && record.count < fewestColumns && !isSign(record)) {
      this.#rows++
      this.#tellTorn(record, record.count, this.#layout)
      return
    }
    const at = { line: record.line, column: 1 }
    if (isMarked(record)) this.#log.add('codecarbon/second-bom', at, 'a byte order mark inside the file', 'delete it')
    const cells = cellTexts(record)
    if (CONFLICT.test(cells[0] as string)) {
      const hint = 'resolve the conflict and delete the markers'
      this.#log.add('codecarbon/conflict-marker', at, `unresolved merge conflict on line ${record.line}`, hint)
      return
    }
    const header = readLayout(cells)
    if (header !== null) {
      this.#useHeader(header, record)
      return
    }
    if (this.#layout === null && this.#rows === 0 && !this.#ambiguous) this.#guessHeader(cells, record)
    this.#rows++
    if (this.#ambiguous) return
    if (this.#layout === null) {
      this.#early.add('codecarbon/before-header', at, 'not a row: the column names come later', 'delete this line')
      return
    }
    this.#takeRow(record, cells, this.#layout)
  }

  #takeRow(record: CsvRecord, cells: readonly string[], layout: Layout): void {
    const reading = readOrder(layout, cells, this.#torn < THOROUGH)
    if (reading === null) {
      this.#tellTorn(record, cells.length, layout)
      return
    }
    const row = rowOf(record, cells, reading, record.line)
    if (reading.order !== 'kept') this.#tellShifted(row.line, reading)
    const id = this.#keys.ofRow(row, reading.columns)
    if (id === null) {
      this.#log.add('codecarbon/run-id', row.place('run_id'), 'the run id is longer than 200 characters', 'restore it')
      return
    }
    if (layout.tasks) {
      this.#tasks.add(row, id, this.#hosts, this.#log)
      return
    }
    const totals = readTotals(row, this.#log, 'unsigned')
    if (totals === null) return
    const energyCell = reading.columns.get('energy_consumed') ?? -1
    const run = this.#keys.numberOf(id)
    this.#snapshots.offer(run, record, layout, totals.kwh ?? -1, totals.durationS ?? 0, energyCell)
  }

  #useHeader(layout: Layout, record: CsvRecord): void {
    if (this.#layout === null) this.#log.addAll(this.#early)
    const repeated = repeatedNames(layout)
    this.#ambiguous = repeated.some(({ name }) => isKnown(name))
    // One that is repeated is the same, also for what is remembered of it.
    if (this.#ambiguous) this.#layout = null
    else if (this.#layout === null || !hasSameNames(this.#layout, layout)) this.#layout = layout
    for (const { name, cell } of repeated) {
      const message = `column "${shorten(name)}" stands twice`
      this.#log.add('codecarbon/duplicate-column', cellPlace(record, cell), message, 'delete or rename one of them')
    }
    const unnamed = layout.names.indexOf('')
    if (unnamed === -1) return
    const hint = 'delete the column, or give it a name'
    this.#log.add('codecarbon/unnamed-column', cellPlace(record, unnamed), 'a column has no name', hint)
  }

  /** A file that begins with a row: its columns are recognised when each of them looks like one order that is known. */
  #guessHeader(cells: readonly string[], record: CsvRecord): void {
    const order = knownOrders.find((known) => isWhole(known, cells))
    if (order === undefined) return
    this.#layout = readLayout(order.names)
    const hint = 'restore the first line that CodeCarbon wrote'
    this.#log.add('codecarbon/headerless', { line: record.line, column: 1 }, 'the column names are missing', hint)
  }

  #tellTorn(record: CsvRecord, count: number, layout: Layout): void {
    this.#torn++
    const expected = layout.names.length
    const message =
      count === expected ? 'the cells do not match their columns' : `${count} cells where the header has ${expected}`
    this.#log.add('codecarbon/torn-row', { line: record.line, column: 1 }, message, 'delete the line, or restore it')
  }

  #tellShifted(line: number, reading: Reading): void {
    const message =
      reading.order === 'restored'
        ? 'cells are missing; the others were put back under their columns'
        : 'cells have moved; only those up to energy_consumed are read'
    this.#log.add('codecarbon/shifted-row', { line, column: 1 }, message, 'write the row again with all its columns')
  }

  result(): Read {
    const runs: Run[] = []
    this.#snapshots.settle()
    if (this.#layout === null && this.#snapshots.size === 0) {
      if (this.#ambiguous) return { runs, plans: [], servings: [], problems: this.#log.all().sort(byPlace) }
      const hint = 'restore the first line that CodeCarbon wrote'
      this.#log.add('codecarbon/no-header', { line: 1, column: 1 }, 'no line with column names', hint)
    } else if (this.#rows === 0) {
      this.#log.add(
        'codecarbon/empty',
        { line: 1, column: 1 },
        'column names and no rows',
        'commit the file after the run',
      )
    } else {
      for (const run of this.#tasks.runs(this.#path, this.#log)) runs.push(run)
      this.#readRuns(runs)
    }
    markOverlaps(runs)
    return { runs, plans: [], servings: [], problems: this.#log.all().sort(byPlace) }
  }

  #readRuns(runs: Run[]): void {
    const snapshots = this.#snapshots
    let number = 0
    for (const id of this.#keys.ids()) {
      const run = snapshots.isPacked(number)
        ? this.#packer.unpack(snapshots.numbers, number, this.#known(id, number))
        : this.#readKept(id, number)
      if (run !== null) runs.push(run)
      number++
    }
  }

  /** What the rows of a run told together. */
  #known(id: string, number: number): Known {
    const conflict = this.#snapshots.conflictOf(number)
    const lastSegment = this.#snapshots.isRestarted(number)
    const made = this.#keys.isMade(id) ? MADE : NOTHING
    if (conflict === undefined) return { path: this.#path, id, found: made, lastSegment }
    const message = `this row and line ${conflict.contradicted} contradict each other about one run`
    const hint = 'restore the rows that the tracker wrote; the larger one is counted'
    this.#log.add('codecarbon/conflicting-rows', { line: conflict.line, column: 1 }, message, hint)
    return { path: this.#path, id, found: [...made, 'conflicting_rows'], lastSegment }
  }

  #readKept(id: string, number: number): Run | null {
    let run: Run | null = null
    this.#snapshots.show(number, (record, layout) => {
      run = this.#readRow(record, layout, id, number)
    })
    return run
  }

  #readRow(record: CsvRecord, layout: Layout, id: string, number: number): Run | null {
    const line = this.#snapshots.numbers.get(number, LINE)
    const cells = cellTexts(record)
    const reading = readOrder(layout, cells, this.#torn < THOROUGH)
    if (reading === null) {
      this.#tellTorn({ ...record, line }, cells.length, layout)
      return null
    }
    this.#tellLatin1(record, line)
    const row: Row = rowOf(record, cells, reading, line)
    if (reading.order !== 'kept' && cells.length === layout.names.length) this.#tellShifted(line, reading)
    return readRun(row, this.#known(id, number), this.#hosts, this.#log)
  }

  #tellLatin1(record: CsvRecord, line: number): void {
    if (this.#latin1 || isUtf8(record)) return
    this.#latin1 = true
    this.#log.add(
      'codecarbon/latin-1',
      { line, column: 1 },
      'not UTF-8; names were read as Latin-1',
      'save the file as UTF-8',
    )
  }
}

function sizeOf(record: CsvRecord, cell: number): number {
  return decimalSize(record.bytes, cellStart(record, cell), cellEnd(record, cell))
}

/** `2025-03-01T10:00:00`, by its separators; whether such a day exists is asked of the rows that count. */
function isTime(record: CsvRecord, cell: number): boolean {
  const { bytes } = record
  const from = cellStart(record, cell)
  return (
    cellEnd(record, cell) - from >= 19 &&
    bytes[from + 4] === 0x2d &&
    bytes[from + 7] === 0x2d &&
    bytes[from + 13] === 0x3a
  )
}

function isMarked({ bytes, start }: CsvRecord): boolean {
  return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf
}

/** Begins like a conflict marker or a byte order mark. */
function isSign({ bytes, start }: CsvRecord): boolean {
  const first = bytes[start] as number
  return (first >= 0x3c && first <= 0x3e) || first === 0xef
}
