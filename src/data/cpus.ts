/** Processors by the name that /proc/cpuinfo, WMI, sysctl and trackers print. */
import type { Cpu } from '../core/catalogue.ts'
import { cpuKey, cpuVendor, slug } from './cpu-name.ts'
import { cpuRows, cpuSources } from './cpus.generated.ts'
import { findRow, numberOrNull, ROW } from './rows.ts'

/** `null`: not known, as for `Intel(R) Xeon(R) CPU @ 2.20GHz`, which clouds print for a dozen models. */
export function cpu(text: string): Cpu | null {
  const row = findRow(cpuRows, cpuKey(text))
  if (row === null) return null
  const [ownId, name = '', vendor = '', tdp = '', threads, year, sourceAt] = row
  const named = cpuVendor(text)
  if (named !== null && vendor !== '' && named !== vendor) return null
  const id = ownId === undefined || ownId === '' ? slug(name) : ownId
  const source = cpuSources.split(ROW)[1 + Number(sourceAt)] ?? ''
  return {
    id,
    name,
    tdpW: { id: `tdp/cpu/${id}`, value: Number(tdp), unit: 'W', source, year: numberOrNull(year) },
    threads: numberOrNull(threads),
  }
}
