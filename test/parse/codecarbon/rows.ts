/** Builds small CodeCarbon files for tests; every value is invented. */
import { readFileSync } from 'node:fs'
import type { Read } from '../../../src/parse/reader.ts'
import { readCodecarbon } from '../../../src/parse/readers/codecarbon/read.ts'

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)))
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export function read(content: string | Uint8Array, path = 'emissions.csv'): Promise<Read> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return readCodecarbon({ path, chunks: [bytes], size: bytes.length })
}

/** The columns of 3.2.1 and later, with one healthy row. */
const newest = {
  timestamp: '2025-03-01T12:00:00',
  project_name: 'demo',
  run_id: 'aaaaaaaa-0000-4000-8000-000000000001',
  experiment_id: '5b0fa12a-3dd7-45bb-9766-cc326314d9f1',
  duration: '3600.0',
  emissions: '0.028',
  emissions_rate: '7.7e-06',
  cpu_power: '43.125',
  gpu_power: '401.25',
  ram_power: '20.0',
  cpu_energy: '0.0425',
  gpu_energy: '0.4375',
  ram_energy: '0.02',
  energy_consumed: '0.5',
  water_consumed: '0.0',
  country_name: 'France',
  country_iso_code: 'FRA',
  region: 'île-de-france',
  cloud_provider: '',
  cloud_region: '',
  os: 'Linux-6.1.0-18-amd64-x86_64-with-glibc2.36',
  python_version: '3.11.9',
  codecarbon_version: '3.2.9',
  cpu_count: '64',
  cpu_model: 'AMD EPYC 7543 32-Core Processor',
  gpu_count: '2',
  gpu_model: '2 x NVIDIA A100-SXM4-40GB',
  longitude: '2.25',
  latitude: '48.75',
  ram_total_size: '251.5',
  tracking_mode: 'machine',
  cpu_utilization_percent: '41.5',
  gpu_utilization_percent: '88.0',
  ram_utilization_percent: '12.25',
  ram_used_gb: '30.75',
  on_cloud: 'N',
  pue: '1.0',
  wue: '0.0',
}

export type Cells = Partial<Record<keyof typeof newest, string>>

export const header = Object.keys(newest).join(',')

/** One row of the newest layout, some cells replaced. */
export function row(cells: Cells = {}): string {
  return line({ ...newest, ...cells })
}

/** The same with columns left out, as 3.2.9 appends rows. */
export function rowWithout(missing: readonly string[], cells: Cells = {}): string {
  return line(Object.fromEntries(Object.entries({ ...newest, ...cells }).filter(([name]) => !missing.includes(name))))
}

export function file(...lines: readonly string[]): string {
  return `${[header, ...lines].join('\n')}\n`
}

function line(cells: Record<string, string>): string {
  return Object.values(cells)
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
}

/** What most tests compare: ids, energies, emissions. */
export function totals(result: Read): readonly (readonly [string, number | null, number | null])[] {
  return result.runs.map((run) => [run.id.replace('codecarbon:', ''), run.energy?.totalKwh ?? null, run.declaredKg])
}

/** Problems as `code line:column`. */
export function problems(result: Read): readonly string[] {
  return result.problems.map(({ code, at }) => `${code.replace('codecarbon/', '')} ${at.line}:${at.column}`)
}
