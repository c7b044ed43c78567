/**
 * The machine of a row: its devices and its place. Rows of a file mostly share one, so what was read once is shared by
 * all runs that say the same.
 */
import type { Device, Site } from '../../../core/record.ts'
import { readCount, readPart } from './amounts.ts'
import type { Column } from './columns.ts'
import { readGpuNames } from './gpu-names.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'
import { isFallback, readSite } from './site.ts'

export interface Host {
  readonly devices: readonly Device[]
  readonly site: Site
  /** Sorted. */
  readonly warnings: readonly string[]
  /** The same with others, by those: made once for all runs that have them. */
  readonly mixed: Map<string, readonly string[]>
}

/** What `readHost` looks at, besides whether the place is the one of a failed look-up. */
export const hostColumns: readonly Column[] = [
  'country_iso_code',
  'region',
  'cloud_provider',
  'cloud_region',
  'codecarbon_version',
  'cpu_model',
  'gpu_count',
  'gpu_model',
  'ram_total_size',
  'tracking_mode',
  'on_cloud',
]

/** More machines than one file names in earnest; beyond them nothing is remembered. */
const MOST = 1000

/** Warnings of a host together with those of a run. */
export function warningsOf({ warnings, mixed }: Host, found: readonly string[]): readonly string[] {
  if (found.length === 0) return warnings
  const key = found.join(' ')
  const known = mixed.get(key)
  if (known !== undefined) return known
  const all = [...new Set([...warnings, ...found])].sort()
  mixed.set(key, all)
  return all
}

export class Hosts {
  readonly #known = new Map<string, Host>()

  of(row: Row, log: ProblemLog): Host {
    // Coordinates differ from run to run where the tracker looks up an address, and matter only in one way.
    const fallback = isFallback(row)
    let said = `${row.order} ${fallback}`
    for (const column of hostColumns) said += `\n${row.raw(column)}`
    const known = this.#known.get(said)
    if (known !== undefined) return known
    const host = readHost(row, fallback, log)
    if (this.#known.size < MOST) this.#known.set(said, host)
    return host
  }
}

export function readHost(row: Row, fallback: boolean, log: ProblemLog): Host {
  const cpu = row.text('cpu_model')
  const gpu = row.text('gpu_model')
  const ram = readPart(row, 'ram_total_size', log)
  // Graphics inside an ordinary processor are part of it; those of Apple's chips have a meter of their own.
  const isGraphics = gpu !== '' && gpu === cpu && !/apple/i.test(gpu)
  const { devices, mismatch } = isGraphics
    ? { devices: [], mismatch: false }
    : readGpuNames(gpu, readCount(row, 'gpu_count', log))
  const site = readSite(row, fallback)
  const warnings = [
    ...(mismatch ? ['gpu_count_mismatch'] : []),
    ...(site.fallback ? ['location_fallback'] : []),
    ...(row.text('tracking_mode') === 'process' ? ['process_mode'] : []),
    ...(row.order === 'restored' ? ['repaired_shift'] : []),
    ...(row.order === 'start-only' ? ['columns_unknown'] : []),
  ].sort()
  // cpu_count counts logical threads, not processors, so the number of processors is not known.
  const cpus: readonly Device[] = cpu === '' ? [] : [{ kind: 'cpu', model: cpu, count: null }]
  const rams: readonly Device[] = ram === null || ram === 0 ? [] : [{ kind: 'ram', model: '', count: ram }]
  return { devices: [...devices, ...cpus, ...rams], site, warnings, mixed: new Map() }
}
