/**
 * Task files: each row is what one task took, and the rows of a run add up to it. A single task may be negative, because
 * it is the difference of two counters; only the sum has to make sense. The run's own file, under the same id, also counts
 * the time between tasks, so a task file is a breakdown that is used only when that file is missing.
 */
import type { Run } from '../../../core/record.ts'
import { isPlausibleIntensity, meanPower } from '../../plausibility.ts'
import { readPart, readTotals } from './amounts.ts'
import type { Host, Hosts } from './host.ts'
import { judgePower } from './plausibility.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'
import { readPue } from './run.ts'
import { keyOf } from './run-key.ts'
import { formatTimestamp, parseTimestamp, type Timestamp } from './timestamp.ts'

const PARTS = ['gpu_energy', 'cpu_energy', 'ram_energy', 'water_consumed'] as const

/** Sums over the tasks of one run; `null` once a summand is unknown. */
interface TaskSum {
  readonly id: string
  readonly line: number
  readonly warnings: Set<string>
  readonly parts: (number | null)[]
  kwh: number | null
  kg: number | null
  durationS: number | null
  first: Timestamp | null
  last: Timestamp | null
  host: Host
  pueApplied: number
  kept: boolean
}

export class TaskSums {
  readonly #byId = new Map<string, TaskSum>()

  add(row: Row, id: string, hosts: Hosts, log: ProblemLog): void {
    const totals = readTotals(row, log, 'signed')
    if (totals === null) return
    const known = this.#byId.get(id)
    const warnings = known?.warnings ?? new Set<string>()
    const host = hosts.of(row, log)
    for (const code of host.warnings) warnings.add(code)
    const fresh = { kwh: 0, kg: 0, durationS: 0, first: null, last: null, parts: PARTS.map(() => 0), kept: true }
    const sum: TaskSum = known ?? { id, line: row.line, warnings, host, pueApplied: readPue(row, log), ...fresh }
    this.#byId.set(id, sum)
    if (totals.kwh === null) {
      log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number')
    }
    sum.kwh = plus(sum.kwh, totals.kwh)
    sum.kg = plus(sum.kg, totals.kg)
    sum.durationS = plus(sum.durationS, totals.durationS)
    for (const [at, column] of PARTS.entries())
      sum.parts[at] = plus(sum.parts[at] as number | null, readPart(row, column, log, 'signed'))
    if (row.order !== 'kept') sum.kept = false
    extend(sum, parseTimestamp(row.text('timestamp')), totals.durationS)
  }

  runs(path: string, log: ProblemLog): Run[] {
    return [...this.#byId.values()].flatMap((sum) => runOf(path, sum, log) ?? [])
  }
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

function extend(sum: TaskSum, end: Timestamp | null, durationS: number | null): void {
  if (end === null) return void sum.warnings.add('invalid_timestamp')
  const start = { seconds: end.seconds - (durationS ?? 0), zone: end.zone }
  if (sum.first === null || start.seconds < sum.first.seconds) sum.first = start
  if (sum.last === null || end.seconds > sum.last.seconds) sum.last = end
}

function runOf(path: string, sum: TaskSum, log: ProblemLog): Run | null {
  const { id, line, kwh, kg, durationS, warnings, host, pueApplied } = sum
  const at = { line, column: 1 }
  if ((kwh ?? 0) < 0 || (kg ?? 0) < 0) {
    log.add(
      'codecarbon/negative',
      at,
      `the tasks of run ${keyOf(id).slice(0, 40)} add up to less than zero`,
      'restore the rows',
    )
    return null
  }
  const power = judgePower(kwh ?? 0, durationS ?? 0, null, warnings.has('process_mode'))
  if (power !== 'plausible') {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh ?? 0, durationS ?? 0)}, which no host draws`
    log.add('codecarbon/implausible-power', at, message, 'check energy and duration of the tasks')
    return null
  }
  const [gpuKwh, cpuKwh, ramKwh, waterL] = sum.parts as [number | null, number | null, number | null, number | null]
  if (kwh === 0 && durationS !== 0) warnings.add('zero_energy')
  if (kwh !== null && kg !== null && !isPlausibleIntensity(kg, kwh)) warnings.add('implausible_intensity')
  const known = kwh !== null && kwh > 0
  return {
    kind: 'run',
    id,
    source: { format: 'codecarbon', path, line, column: 1 },
    model: null,
    hardware: host.devices,
    site: host.site,
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...warnings].sort(),
    started: sum.first === null ? null : formatTimestamp(sum.first),
    finished: sum.last === null ? null : formatTimestamp(sum.last),
    durationS: durationS === 0 ? null : durationS,
    durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
    gpuHours: null,
    energy: known
      ? {
          totalKwh: kwh,
          boundary: 'node',
          pueApplied,
          supply: 'ac',
          gpuKwh: atLeast0(gpuKwh),
          cpuKwh: atLeast0(cpuKwh),
          ramKwh: atLeast0(ramKwh),
        }
      : null,
    declaredKg: kg === 0 && !known ? null : kg,
    declaredScope: 'location',
    waterL: waterL !== null && waterL > 0 ? waterL : null,
    evidence: sum.kept ? 'counter' : 'declared',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'breakdown',
  }
}

/** A part whose differences add up to less than nothing says nothing. */
function atLeast0(kwh: number | null): number | null {
  return kwh !== null && kwh >= 0 ? kwh : null
}
