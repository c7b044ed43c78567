/** `master_results.csv`: a row for each benchmark of each model. */
import type { Run } from '../../../core/record.ts'
import { type CsvRecord, cellPlace, cellTexts } from '../../csv/record.ts'
import { CsvScanner } from '../../csv/scanner.ts'
import { publicName } from '../../model-name.ts'
import { parsePythonNumber } from '../../python-number.ts'
import type { Unused } from '../../reader.ts'
import { parseInstant } from '../../time.ts'
import { type Log, runOf } from './run.ts'

export function readTable(path: string, bytes: Uint8Array, log: Log, runs: Run[], unused: Unused[]): void {
  let names: readonly string[] | null = null
  const scanner = new CsvScanner({
    fault: (at) => log.add('ai-energy-score/torn-row', at, 'the row cannot be taken apart', 'restore the row'),
    record: (record) => {
      const cells = cellTexts(record)
      if (names === null) names = cells
      else takeRow(path, record, cells, names, log, runs, unused)
    },
  })
  scanner.push(bytes)
  scanner.finish()
}

function takeRow(
  path: string,
  record: CsvRecord,
  cells: readonly string[],
  names: readonly string[],
  log: Log,
  runs: Run[],
  unused: Unused[],
): void {
  const { line } = record
  if (cells.length !== names.length) {
    const message = `${cells.length} cells where the header has ${names.length}`
    log.add('ai-energy-score/torn-row', { line, column: 1 }, message, 'restore the row')
    return
  }
  const text = (name: string) => cells[names.indexOf(name)] ?? ''
  const wh = numberIn(record, cells, names, 'gpu_energy_wh', log)
  const durationS = numberIn(record, cells, names, 'total_duration_seconds', log)
  if (wh === undefined || durationS === undefined) return
  if ((wh ?? 0) === 0 && (durationS ?? 0) === 0) {
    unused.push({ path, line, reason: 'no-quantity', what: 'a benchmark that failed' })
    return
  }
  const finished = parseInstant(text('timestamp').slice(0, 29))
  const model = text('model_name')
  const run = runOf(
    {
      path,
      line,
      wh,
      durationS,
      model: model === '' ? null : publicName(model),
      grams: numberIn(record, cells, names, 'co2_emissions_g', log) ?? null,
      finished: finished.ok ? finished.value.text : null,
    },
    log,
  )
  if (run !== null) runs.push(run)
}

/** `null` where the cell is empty or there is no such column; `undefined` after a problem. */
function numberIn(
  record: CsvRecord,
  cells: readonly string[],
  names: readonly string[],
  name: string,
  log: Log,
): number | null | undefined {
  const column = names.indexOf(name)
  const cell = column === -1 ? '' : (cells[column] ?? '')
  if (cell === '') return null
  const read = parsePythonNumber(cell, 'unsigned')
  if (read.ok) return read.value
  log.add('ai-energy-score/number', cellPlace(record, column), `${name} ${read.why}`, 'restore the number')
  return undefined
}
