/** Reads the values of a `metrics.json` whose names say energy, emissions or duration, with a unit. */
import { digest } from '../../../core/digest.ts'
import { parseJson } from '../../json/document.ts'
import { isObject, type JsonObject } from '../../json/fields.ts'
import { isImplausible, type Logged, nothingLogged, runValues, take } from '../../logged-values.ts'
import { plainRun } from '../../plain-run.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import { report } from './problems.ts'

export async function readDvclive(file: RecordFile): Promise<Read> {
  const json = parseJson(file.path, await wholeBytes(file), { nonFinite: 'allow' })
  // Nothing was said to be spent in a file that cannot be read.
  if (!json.ok || !isObject(json.value.value)) return read({ unused: [unusedOf(file.path, 'not-read')] })
  const logged = nothingLogged()
  takeAll(logged, '', json.value.value)
  if (isImplausible(logged)) {
    const at = { file: file.path, line: 1, column: 1 }
    const message = `${logged.energyKwh ?? logged.gpuKwh} kWh in ${logged.durationS} s is no power of a host`
    return read({ problems: [report('dvclive/implausible-power', at, message, 'check the units in the names')] })
  }
  const values = runValues(logged)
  if (values === null) return read({ unused: [unusedOf(file.path, 'no-quantity')] })
  const source = { format: 'dvclive', path: file.path, line: 1, column: 1 }
  const id = `dvclive:${digest(`${file.path}\n${JSON.stringify(values)}`)}`
  return read({ runs: [plainRun({ id, source, ...values })] })
}

function read(some: Partial<Read>): Read {
  return { runs: [], plans: [], servings: [], problems: [], ...some }
}

function unusedOf(path: string, reason: 'no-quantity' | 'not-read'): Unused {
  return { path, line: 1, reason, what: 'metrics of an experiment, none of energy, emissions or duration with a unit' }
}

function takeAll(logged: Logged, prefix: string, values: JsonObject): void {
  for (const [key, value] of Object.entries(values)) {
    const name = prefix === '' ? key : `${prefix}/${key}`
    if (typeof value === 'number') take(logged, name, value)
    else if (isObject(value)) takeAll(logged, name, value)
  }
}
