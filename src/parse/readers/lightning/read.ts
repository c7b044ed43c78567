/** Reads the few columns of a `metrics.csv` whose names say energy, emissions or duration, with a unit. */
import { digest } from '../../../core/digest.ts'
import { type CsvRecord, cellText, cellTexts } from '../../csv/record.ts'
import { CsvScanner } from '../../csv/scanner.ts'
import { isImplausible, type Logged, nothingLogged, runValues, take } from '../../logged-values.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { report } from './problems.ts'

export async function readLightning(file: RecordFile): Promise<Read> {
  const table = new Table()
  const scanner = new CsvScanner({ record: (record) => table.record(record), fault() {} })
  for await (const chunk of file.chunks) scanner.push(chunk)
  scanner.finish()
  const { logged } = table
  const at = { file: file.path, line: 1, column: 1 }
  if (isImplausible(logged)) {
    const message = `${logged.energyKwh ?? logged.gpuKwh} kWh in ${logged.durationS} s is no power of a host`
    return read({ problems: [report('lightning/implausible-power', at, message, 'check the units in the names')] })
  }
  const values = runValues(logged)
  if (values === null) {
    const what = 'metrics of a training, none of energy, emissions or duration with a unit'
    return read({ unused: [{ path: file.path, line: 1, reason: 'no-quantity', what }] })
  }
  const source = { format: 'lightning', path: file.path, line: 1, column: 1 }
  return read({ runs: [plainRun({ id: `lightning:${digest(`${file.path}\n${table.first}`)}`, source, ...values })] })
}

function read(some: Partial<Read>): Read {
  return { runs: [], plans: [], servings: [], problems: [], ...some }
}

class Table {
  readonly logged: Logged = nothingLogged()
  /** The first row of values. */
  first = ''
  #columns: readonly (readonly [number, string])[] | null = null

  record(record: CsvRecord): void {
    if (this.#columns === null) {
      const asked = nothingLogged()
      this.#columns = cellTexts(record).flatMap((name, index) => (take(asked, name, 1) ? [[index, name] as const] : []))
      return
    }
    if (this.#columns.length > 0 && this.first === '') this.first = cellTexts(record).join(',')
    for (const [index, name] of this.#columns) {
      const text = cellText(record, index)
      if (/^\d{1,17}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(text)) take(this.logged, name, Number(text))
    }
  }
}
