/**
 * The two logs of a measurement, as their meters wrote them. The last row may be torn, because the meter is stopped while it
 * writes; any other row that cannot be read is a problem.
 */
export interface Sample {
  /** Unix time, s. */
  readonly at: number
  /** Seconds of a clock that nobody sets; `null` where the meter has none. */
  readonly monotonic: number | null
  readonly watts: number
  /** Of the device since its driver was loaded, J; `null`: it does not count. */
  readonly joules: number | null
  /** Share of time in which something ran, 0 to 100. */
  readonly busy: number | null
  /** Bits of NVML: why the clocks are lower than they could be. */
  readonly slowedBy: number
}

export interface Log {
  readonly samples: readonly Sample[]
  readonly problems: readonly string[]
}

/** What nvidia-smi and NVML write for what they do not know. */
const UNKNOWN = new Set(['', '[N/A]', '[Not Supported]', 'N/A', '[Unknown Error]'])

export function readNvml(text: string, columns: readonly string[]): Log {
  return readLog('nvml.csv', text, columns, (cell) => {
    const watts = scaled(cell('power_mw'), 1e-3)
    const at = numberIn(cell('unix_s'))
    if (watts === null || at === null) return null
    return {
      at,
      monotonic: numberIn(cell('monotonic_s')),
      watts,
      joules: scaled(cell('energy_mj'), 1e-3),
      busy: numberIn(cell('gpu_percent')),
      slowedBy: numberIn(cell('slowed_by')) ?? 0,
    }
  })
}

/** Its heading has the unit behind each name: `power.draw [W]`. Drivers add columns to a query and rename others. */
export function readSmi(text: string): Log {
  return readLog('nvidia-smi.csv', text, ['timestamp', 'power.draw'], (cell) => {
    const watts = numberIn(cell('power.draw'))
    const at = timeIn(cell('timestamp'))
    if (watts === null || at === null) return null
    return { at, monotonic: null, watts, joules: null, busy: numberIn(cell('utilization.gpu')), slowedBy: 0 }
  })
}

function readLog(
  name: string,
  text: string,
  wanted: readonly string[],
  sampleOf: (cell: (column: string) => string) => Sample | null,
): Log {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const [heading = '', ...rows] = lines
  const columns = heading.split(',').map((column) => column.trim().replace(/\s*\[[^\]]*\]$/, ''))
  if (wanted.some((column) => !columns.includes(column))) {
    return { samples: [], problems: [`${name}: the heading is not that of plan.json`] }
  }
  const problems: string[] = []
  const samples = rows.flatMap((line, index) => {
    const cells = line.split(',').map((cell) => cell.trim())
    const sample = cells.length === columns.length ? sampleOf((column) => cells[columns.indexOf(column)] ?? '') : null
    if (sample !== null) return [sample]
    if (index < rows.length - 1) problems.push(`${name}:${index + 2}: the row cannot be read`)
    return []
  })
  return { samples, problems }
}

function numberIn(cell: string): number | null {
  if (UNKNOWN.has(cell) || !/^-?\d+(?:\.\d+)?$/.test(cell)) return null
  return Number(cell)
}

function scaled(cell: string, by: number): number | null {
  const value = numberIn(cell)
  return value === null ? null : value * by
}

/** `2026/11/23 17:40:12.345`, in UTC because measure.py says so to nvidia-smi. */
function timeIn(cell: string): number | null {
  const match = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)$/.exec(cell)
  if (match === null) return null
  const ms = Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}Z`)
  return Number.isNaN(ms) ? null : ms / 1000
}
