/** Reads an Eco2AI table row by row. */
import { shorten } from '../../../core/number.ts'
import { byPlace } from '../../../core/problem.ts'
import { type CsvRecord, cellPlace, cellTexts } from '../../csv/record.ts'
import { type CsvFault, type CsvFaultKind, CsvScanner, type CsvSink } from '../../csv/scanner.ts'
import { ProblemList } from '../../problem-list.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { type Columns, readColumns, repeatedColumn } from './columns.ts'
import { eco2aiProblems } from './problems.ts'
import { type Log, type Row, readRow } from './row.ts'
import { runOf } from './run.ts'

export async function readEco2ai(file: RecordFile): Promise<Read> {
  const table = new Table(file.path)
  const scanner = new CsvScanner(table)
  for await (const chunk of file.chunks) scanner.push(chunk)
  scanner.finish()
  return table.result()
}

const FAULTS: Record<CsvFaultKind, string> = {
  'unclosed-quote': 'a quote is opened here and never closed',
  'stray-quote': 'a quote where none can stand',
  'long-record': 'the row is longer than 64 KiB',
  'long-cell': 'the cell is longer than 4 KiB',
  'many-columns': 'the row has more than 256 columns',
  'nul-byte': 'a NUL byte',
}
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/

/** Rows of one id, by what tells them apart. */
interface Group {
  readonly rows: Map<string, Row>
  /** The same part stood twice with different figures. */
  again: boolean
}

class Table implements CsvSink {
  readonly #path: string
  readonly #log: Log
  readonly #groups = new Map<string, Group>()
  #columns: Columns | null = null
  #rows = 0
  #encoded = false

  constructor(path: string) {
    this.#path = path
    this.#log = new ProblemList(path, eco2aiProblems)
  }

  fault(fault: CsvFault): void {
    this.#rows++
    this.#log.add('eco2ai/torn-row', fault, FAULTS[fault.kind], 'delete the line, or restore it')
  }

  record(record: CsvRecord): void {
    const cells = cellTexts(record)
    const at = { line: record.line, column: 1 }
    if (CONFLICT.test(cells[0] ?? '')) {
      const hint = 'resolve the conflict and delete the markers'
      this.#log.add('eco2ai/conflict-marker', at, `unresolved merge conflict on line ${record.line}`, hint)
      return
    }
    const columns = readColumns(cells)
    if (columns !== null) this.#useHeader(record, cells, columns)
    else if (this.#columns !== null) this.#takeRow(record, cells, this.#columns)
  }

  #useHeader(record: CsvRecord, cells: readonly string[], columns: Columns): void {
    const twice = repeatedColumn(cells)
    this.#columns = twice === -1 ? columns : null
    if (twice === -1) return
    this.#rows++
    const message = `column "${shorten(cells[twice] ?? '')}" stands twice`
    this.#log.add('eco2ai/duplicate-column', cellPlace(record, twice), message, 'delete or rename one of them')
  }

  #takeRow(record: CsvRecord, cells: readonly string[], columns: Columns): void {
    this.#rows++
    if (cells.length !== columns.count) {
      const message = `${cells.length} cells where the header has ${columns.count}`
      const at = { line: record.line, column: 1 }
      this.#log.add('eco2ai/torn-row', at, message, 'delete the line, or restore it')
      return
    }
    if (this.#encoded || isEncoded(cells, columns)) {
      this.#tellEncoded(record.line)
      return
    }
    const row = readRow(record, cells, columns, this.#log)
    if (row !== null) this.#keep(row)
  }

  #tellEncoded(line: number): void {
    if (this.#encoded) return
    this.#encoded = true
    const hint = 'commit the plain file that the tracker writes beside it'
    this.#log.add('eco2ai/encoded', { line, column: 1 }, 'the rows are encoded by the tracker', hint)
  }

  /** Of copies of one row the larger counts; a run outside of training mode has one row, which is written over. */
  #keep(row: Row): void {
    const group = this.#groups.get(row.id) ?? { rows: new Map<string, Row>(), again: false }
    this.#groups.set(row.id, group)
    const part = row.isEpoch ? row.part : ''
    const known = group.rows.get(part)
    if (known !== undefined && (known.kwh !== row.kwh || known.durationS !== row.durationS)) group.again = true
    if (known === undefined || row.kwh > known.kwh) group.rows.set(part, row)
  }

  result(): Read {
    if (this.#rows === 0) {
      const at = { line: 1, column: 1 }
      this.#log.add('eco2ai/empty', at, 'column names and no rows', 'commit the file after the run')
    }
    const runs = [...this.#groups.values()].flatMap(({ rows, again }) => {
      const [first, ...others] = rows.values()
      return first === undefined ? [] : [runOf(this.#path, [first, ...others], again)]
    })
    return { runs, plans: [], servings: [], problems: this.#log.all().sort(byPlace) }
  }
}

/** The tracker's code has letters and signs for digits, so that neither time nor energy begin with one. */
function isEncoded(cells: readonly string[], columns: Columns): boolean {
  const [duration = '', kwh = ''] = [cells[columns.duration], cells[columns.kwh]]
  const isCode = (cell: string) => cell.length >= 3 && !/[0-9]/.test(cell) && !/^-?(?:nan|inf|n\/a|none)/i.test(cell)
  return isCode(duration) && isCode(kwh)
}
