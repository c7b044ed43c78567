/** One row of an Eco2AI table, checked: what it says, or `null` after the problem has been told. */
import { digest } from '../../../core/digest.ts'
import { shorten } from '../../../core/number.ts'
import { type CsvRecord, cellPlace } from '../../csv/record.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { ProblemList } from '../../problem-list.ts'
import { parsePythonNumber } from '../../python-number.ts'
import { parseTimestamp, type Timestamp } from '../codecarbon/timestamp.ts'
import type { Columns } from './columns.ts'
import { readGpus } from './devices.ts'
import type { eco2aiProblems } from './problems.ts'

export type Log = ProblemList<typeof eco2aiProblems>

export interface Row {
  readonly line: number
  /** `null` when the file is of a version without ids: then the row is known by its content. */
  readonly id: string
  readonly hasId: boolean
  /** What tells this row from others of its id: an epoch of a training and when it began. */
  readonly part: string
  readonly isEpoch: boolean
  readonly durationS: number
  readonly kwh: number
  readonly gpuKwh: number | null
  readonly cpuKwh: number | null
  readonly ramKwh: number | null
  readonly kg: number | null
  readonly start: Timestamp | null
  readonly cpu: string
  readonly gpu: string
  readonly region: string
  /** Less than a machine draws: the tracker counted the share that one process had. */
  readonly isShare: boolean
}

const LONGEST_ID = 200
const HINT = 'restore the number that the tracker wrote'
const BLANK: ReadonlySet<string> = new Set(['', 'N/A', 'N\\A', 'nan', 'NaN', 'None', 'NA', 'null'])

export function readRow(record: CsvRecord, cells: readonly string[], columns: Columns, log: Log): Row | null {
  const text = (cell: number) => (cell === -1 || BLANK.has(cells[cell] ?? '') ? '' : (cells[cell] ?? ''))
  const durationS = needed(record, cells, columns.duration, 'duration(s)', log)
  const kwh = needed(record, cells, columns.kwh, 'power_consumption(kWh)', log)
  const id = text(columns.id)
  if (durationS === null || kwh === null) return null
  if (id.length > LONGEST_ID) {
    log.add('eco2ai/run-id', cellPlace(record, columns.id), 'the id is longer than 200 characters', 'restore it')
    return null
  }
  const verdict = judgeMeanPower(kwh, durationS)
  const hasGpu = readGpus(text(columns.gpu)).length > 0
  if (verdict === 'too-high' || (verdict === 'too-low' && hasGpu)) {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    log.add('eco2ai/implausible-power', cellPlace(record, columns.kwh), message, 'check the unit of the column')
    return null
  }
  const epoch = text(columns.epoch)
  return {
    line: record.line,
    id: id === '' ? digest(cells.join('\0')) : id,
    hasId: id !== '',
    part: `${/^epoch: ?(-?[0-9]{1,9})/.exec(epoch)?.[1] ?? ''} ${text(columns.start)}`,
    isEpoch: epoch.startsWith('epoch'),
    durationS,
    kwh,
    gpuKwh: optional(record, cells, columns.gpuKwh, 'gpu_power_consumption(kWh)', log),
    cpuKwh: optional(record, cells, columns.cpuKwh, 'cpu_power_consumption(kWh)', log),
    ramKwh: optional(record, cells, columns.ramKwh, 'ram_power_consumption(kWh)', log),
    kg: optional(record, cells, columns.kg, 'CO2_emissions(kg)', log),
    start: readStart(record, text(columns.start), columns, log),
    cpu: text(columns.cpu),
    gpu: text(columns.gpu),
    region: text(columns.region),
    isShare: verdict === 'too-low' || (kwh > 0 && durationS > 0 && (kwh * 3.6e6) / durationS < 0.5),
  }
}

const CODES = { E_NONFINITE: 'eco2ai/not-finite', E_NEGATIVE: 'eco2ai/negative' } as const

function needed(record: CsvRecord, cells: readonly string[], column: number, name: string, log: Log): number | null {
  const read = parsePythonNumber(cells[column] ?? '', 'unsigned')
  if (read.ok) return read.value
  const code = read.class in CODES ? CODES[read.class as keyof typeof CODES] : 'eco2ai/number'
  log.add(code, cellPlace(record, column), `${name} ${read.why}`, read.hint)
  return null
}

function optional(record: CsvRecord, cells: readonly string[], column: number, name: string, log: Log): number | null {
  const cell = column === -1 ? '' : (cells[column] ?? '')
  if (BLANK.has(cell)) return null
  const read = parsePythonNumber(cell, 'unsigned')
  if (read.ok) return read.value
  log.add('eco2ai/part', cellPlace(record, column), `${name} ${read.why}`, HINT)
  return null
}

function readStart(record: CsvRecord, text: string, columns: Columns, log: Log): Timestamp | null {
  const start = parseTimestamp(text)
  if (start === null && text !== '') {
    const message = `start_time "${shorten(text)}" is not a time that exists`
    log.add('eco2ai/start-time', cellPlace(record, columns.start), message, 'write it as 2026-11-02 18:00:00')
  }
  return start
}
