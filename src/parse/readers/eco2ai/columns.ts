/** The columns of Eco2AI, by which its files are known. */
import { foldName } from '../codecarbon/columns.ts'

/** Where the columns stand that are read; -1 when there is no such column. */
export interface Columns {
  readonly count: number
  readonly id: number
  readonly project: number
  readonly description: number
  readonly epoch: number
  readonly start: number
  readonly duration: number
  readonly kwh: number
  readonly cpuKwh: number
  readonly gpuKwh: number
  readonly ramKwh: number
  readonly kg: number
  readonly cpu: number
  readonly gpu: number
  readonly region: number
}

/** Of the energy: `kWTh` until August 2022. */
const ENERGY = /^power_consumption\(kwt?h\)$/

/** The columns that a line declares, or `null` when it is no header of Eco2AI's. */
export function readColumns(cells: readonly string[]): Columns | null {
  const names = cells.map(foldName)
  const kwh = names.findIndex((name) => ENERGY.test(name))
  const duration = names.findIndex((name) => name === 'duration(s)' || name === 'time(s)')
  if (kwh === -1 || duration === -1) return null
  const where = (pattern: RegExp) => names.findIndex((name) => pattern.test(name))
  return {
    count: names.length,
    id: where(/^id$/),
    project: where(/^project_name$/),
    description: where(/^experiment_description/),
    epoch: where(/^epoch$/),
    start: where(/^start_time$/),
    duration,
    kwh,
    cpuKwh: where(/^cpu_power_consumption\(kwt?h\)$/),
    gpuKwh: where(/^gpu_power_consumption\(kwt?h\)$/),
    ramKwh: where(/^ram_power_consumption\(kwt?h\)$/),
    kg: where(/^co2_emissions\(kg\)$/),
    cpu: where(/^cpu_name$/),
    gpu: where(/^gpu_name$/),
    region: where(/^(?:region\/)?country$/),
  }
}

/** The first name that stands twice, of a column that is read; -1 when there is none. */
export function repeatedColumn(cells: readonly string[]): number {
  const names = cells.map(foldName)
  return names.findIndex((name, at) => name !== '' && names.indexOf(name) !== at)
}
