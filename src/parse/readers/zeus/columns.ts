/** Column names of Zeus. */

export interface Columns {
  /** Counted from the end of a row, 1 for the last: names of windows are written without quotes and may hold commas. */
  readonly elapsed: number
  readonly energies: readonly number[]
  readonly cells: number
}

/** `start_time,window_name,elapsed_time,gpu0_energy,...`; a person may have added columns behind. */
export function readColumns(line: string): Columns | null {
  if (!line.replace(/^\ufeff/, '').startsWith('start_time,window_name,elapsed_time')) return null
  const names = line.split(',').map((name) => name.trim())
  const energies = names.flatMap((name, index) => (/^gpu\d{1,4}_energy$/.test(name) ? [names.length - index] : []))
  return energies.length === 0 ? null : { elapsed: names.length - 2, energies, cells: names.length }
}

/** `Time,Power`, in milliwatts, as the monitor before 0.5 writes for each device: `gpu0.power.csv`. */
export function isPowerHeader(path: string, line: string): boolean {
  return (
    /(?:^|\/|_)gpu\d{1,4}\.power\.csv$/.test(path) && /^Time,Power(?:,Temp)?(?:,SMFreq)?(?:,Mem\w*)?$/.test(line.trim())
  )
}
