/** Processors by the name that /proc/cpuinfo, WMI, sysctl and trackers print. */
import type { Cpu } from '../core/catalogue.ts'
import { cpuKey, cpuVendor, slug } from './cpu-name.ts'
import { cpuRows, cpuSources, cpuVendors } from './cpus.generated.ts'
import { findRow, numberOrNull, ROW } from './rows.ts'

/** `null`: not known, as for `Intel(R) Xeon(R) CPU @ 2.20GHz`, which clouds print for a dozen models. */
export function cpu(text: string): Cpu | null {
  const row = findRow(cpuRows, cpuKey(text))
  if (row === null) return null
  const found = readCpu(row)
  const named = cpuVendor(text)
  return named !== null && found.vendor !== '' && named !== found.vendor ? null : found.cpu
}

/** The cells after the key of a row of the table. */
export function readCpu(row: readonly string[]): {
  readonly cpu: Cpu
  readonly vendor: string
  readonly cores: string
} {
  const [ownId, short = '', vendorAt, tdp, cores = '', threads, year, sourceAt] = row
  const vendor = nth(cpuVendors, vendorAt)
  const name = short.startsWith(' ') ? `${vendor}${short}` : short
  const id = ownId === undefined || ownId === '' ? slug(name) : ownId
  const source = nth(cpuSources, sourceAt)
  const tdpW = { id: `tdp/cpu/${id}`, value: Number(tdp), unit: 'W', source, year: numberOrNull(year) }
  return { cpu: { id, name, tdpW, threads: numberOrNull(threads) }, vendor, cores }
}

function nth(list: string, at: string | undefined): string {
  return list.split(ROW)[1 + Number(at)] ?? ''
}
