/** The numbers of a row, read strictly, with a problem for each that cannot be believed. */
import type { NumberClass } from '../../../core/number.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Column } from './columns.ts'
import type { Code, ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'

/** Nothing that one run can have taken: 100 years, 1 PWh, a million tonnes. */
export const largest = { duration: 3.2e9, energy_consumed: 1e9, emissions: 1e9 } as const

const CODES: Record<Exclude<NumberClass, 'E_MISSING'>, Code> = {
  E_NUMBER: 'codecarbon/number',
  E_NONFINITE: 'codecarbon/not-finite',
  E_NEGATIVE: 'codecarbon/negative',
  E_RANGE: 'codecarbon/range',
  E_UNIT: 'codecarbon/unit',
}

export interface Totals {
  /** `null` where the cell is blank. */
  readonly durationS: number | null
  readonly kg: number | null
  readonly kwh: number | null
}

/** Duration, emissions and energy; `null` when one of them is wrong, after the problem has been logged. */
export function readTotals(row: Row, log: ProblemLog, sign: 'unsigned' | 'signed'): Totals | null {
  const durationS = readTotal(row, 'duration', log, 'unsigned')
  const kg = readTotal(row, 'emissions', log, sign)
  const kwh = readTotal(row, 'energy_consumed', log, sign)
  return durationS === 'wrong' || kg === 'wrong' || kwh === 'wrong' ? null : { durationS, kg, kwh }
}

function readTotal(
  row: Row,
  column: keyof typeof largest,
  log: ProblemLog,
  sign: 'unsigned' | 'signed',
): number | null | 'wrong' {
  const read = parsePythonNumber(row.raw(column), sign)
  if (read.ok && Math.abs(read.value) <= largest[column]) return read.value
  if (read.ok) {
    const message = `${column} ${row.raw(column)} is more than any run can have`
    log.add('codecarbon/range', row.place(column), message, 'check the exponent and the unit of the column')
    return 'wrong'
  }
  if (read.class === 'E_MISSING') return null
  log.add(CODES[read.class], row.place(column), `${column} ${read.why}`, read.hint)
  return 'wrong'
}

/** A number beside the totals: `null` when it is blank, and when it is wrong, which only costs the number itself. */
export function readPart(
  row: Row,
  column: Column,
  log: ProblemLog,
  sign: 'unsigned' | 'signed' = 'unsigned',
): number | null {
  const read = parsePythonNumber(row.raw(column), sign)
  if (read.ok) return read.value
  if (read.class !== 'E_MISSING') log.add('codecarbon/part', row.place(column), `${column} ${read.why}`, read.hint)
  return null
}

/** More than the largest cluster has. */
const MOST_DEVICES = 200_000

/** A number of devices; hosts without any have 0 or nothing. */
export function readCount(row: Row, column: Column, log: ProblemLog): number | null {
  const value = readPart(row, column, log)
  if (value === null || value === 0) return null
  if (Number.isInteger(value) && value <= MOST_DEVICES) return value
  const message = `${column} ${value} is not a number of devices`
  log.add('codecarbon/count', row.place(column), message, `write a whole number, at most ${MOST_DEVICES}`)
  return null
}
