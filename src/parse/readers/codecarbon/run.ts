/** From the row that speaks for a run to the run. */
import type { RecordedEnergy, Run } from '../../../core/record.ts'
import { isPlausibleIntensity, meanPower } from '../../plausibility.ts'
import { readPart, readTotals, type Totals } from './amounts.ts'
import type { Hosts } from './host.ts'
import { judgePower } from './plausibility.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'
import { formatTimestamp, parseTimestamp } from './timestamp.ts'

/** What a row does not know of its run. */
export interface Identity {
  readonly path: string
  readonly key: string
  /** Codes of what was found while the rows of the run were compared. */
  readonly warnings: readonly string[]
  /** Another row of the run has a longer duration, so the clock of this one was restarted. */
  readonly restarted: boolean
}

/** The run of a row of totals; `null` when the row is quarantined, after the problem has been logged. */
export function readRun(
  row: Row,
  { path, key, warnings, restarted }: Identity,
  hosts: Hosts,
  log: ProblemLog,
): Run | null {
  const totals = readTotals(row, log, 'unsigned')
  if (totals === null) return null
  const drawnW = readDrawn(row, log)
  const share = row.text('tracking_mode') === 'process'
  const power = judgePower(totals.kwh ?? 0, totals.durationS ?? 0, drawnW, share)
  if (power === 'too-low' || power === 'too-high') {
    const { kwh, durationS } = { kwh: totals.kwh ?? 0, durationS: totals.durationS ?? 0 }
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    log.add('codecarbon/implausible-power', row.place('energy_consumed'), message, 'check energy and duration')
    return null
  }
  const found = new Set(warnings)
  const energy = readEnergy(row, totals, log, found)
  const { devices, site, warnings: ofHost } = hosts.of(row, log)
  for (const code of ofHost) found.add(code)
  const duration = totals.durationS !== null && totals.durationS > 0 ? totals.durationS : null
  const quality = duration === null ? 'unknown' : power === 'last-segment' || restarted ? 'last-segment' : 'wall'
  const kg = totals.kg === 0 && energy === null ? null : totals.kg
  if (kg !== null && energy !== null && !isPlausibleIntensity(kg, energy.totalKwh)) found.add('implausible_intensity')
  if (quality === 'last-segment') found.add('last_segment')
  if (isModelled(row, energy)) found.add('cpu_modelled')
  const times = readTimes(row, quality === 'wall' ? duration : null, log, found)
  return {
    kind: 'run',
    id: `codecarbon:${key}`,
    source: { format: 'codecarbon', path, line: row.line, column: 1 },
    model: null,
    hardware: devices,
    site,
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...found].sort(),
    ...times,
    durationS: duration,
    durationQuality: quality,
    gpuHours: null,
    energy,
    declaredKg: kg,
    declaredScope: 'location',
    waterL: readWater(row, log),
    evidence: row.order === 'kept' ? 'counter' : 'declared',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
  }
}

const POWERS = ['cpu_power', 'gpu_power', 'ram_power'] as const

/** Watts of the power columns together; `null` when none of them has a value. */
function readDrawn(row: Row, log: ProblemLog): number | null {
  let drawn: number | null = null
  for (const column of POWERS) {
    const part = readPart(row, column, log)
    if (part !== null) drawn = (drawn ?? 0) + part
  }
  return drawn
}

/** PUE is already multiplied into every energy column since the version that has the column, 2.2.3. */
function readEnergy(row: Row, totals: Totals, log: ProblemLog, found: Set<string>): RecordedEnergy | null {
  const gpuKwh = readPart(row, 'gpu_energy', log)
  const cpuKwh = readPart(row, 'cpu_energy', log)
  const ramKwh = readPart(row, 'ram_energy', log)
  const pueApplied = readPue(row, log)
  if (totals.kwh === null) {
    log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number')
    if (gpuKwh === null || cpuKwh === null || ramKwh === null) return null
    const totalKwh = cpuKwh + gpuKwh + ramKwh
    if (totalKwh === 0) return null
    found.add('energy_from_parts')
    return { totalKwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh }
  }
  if (totals.kwh === 0) {
    if (totals.durationS !== 0) found.add('zero_energy')
    return null
  }
  return { totalKwh: totals.kwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh }
}

export function readPue(row: Row, log: ProblemLog): number {
  const pue = readPart(row, 'pue', log)
  if (pue === null || pue === 0 || (pue >= 1 && pue <= 5)) return pue === null || pue === 0 ? 1 : pue
  log.add('codecarbon/pue', row.place('pue'), `pue ${pue} is not between 1 and 5`, 'write the PUE of the building')
  return 1
}

function readTimes(
  row: Row,
  durationS: number | null,
  log: ProblemLog,
  found: Set<string>,
): Pick<Run, 'started' | 'finished'> {
  const text = row.text('timestamp')
  const end = parseTimestamp(text)
  if (end === null) {
    if (text !== '') {
      const message = `timestamp "${text.slice(0, 40)}" is not a time that exists`
      log.add('codecarbon/timestamp', row.place('timestamp'), message, 'write it as 2026-11-02T18:00:00')
    }
    found.add('invalid_timestamp')
    return { started: null, finished: null }
  }
  const started = durationS === null ? null : formatTimestamp({ seconds: end.seconds - durationS, zone: end.zone })
  return { started, finished: formatTimestamp(end) }
}

/** Litres; 0 is what the tracker writes when it was given no figure for water. */
function readWater(row: Row, log: ProblemLog): number | null {
  const litres = readPart(row, 'water_consumed', log)
  return litres === 0 ? null : litres
}

/**
 * A constant model of the processor (half its rated power, or a flat figure) prints a round number of watts; a counter
 * never does. Runs with a measured GPU are left alone: there the processor is the smaller part.
 */
function isModelled(row: Row, energy: RecordedEnergy | null): boolean {
  if (energy === null || (energy.gpuKwh ?? 0) > 0) return false
  const watts = Number(row.raw('cpu_power'))
  return watts > 0 && Number.isInteger(watts * 2)
}
