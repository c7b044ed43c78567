/** From the row that speaks for a run to the run. */
import type { RecordedEnergy, Run } from '../../../core/record.ts'
import { isPlausibleIntensity, meanPower } from '../../plausibility.ts'
import { readPart, readTotals, type Totals } from './amounts.ts'
import { type Host, type Hosts, warningsOf } from './host.ts'
import { judgePower } from './plausibility.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'
import { formatTimestamp, parseTimestamp, type Timestamp } from './timestamp.ts'

/** What a row does not know of its run. */
export interface Known {
  readonly path: string
  readonly id: string
  /** Codes of what was found while the rows of the run were compared. */
  readonly found: readonly string[]
  /** Another row of the run has a longer duration, so the clock of this one was restarted. */
  readonly lastSegment: boolean
}

/** The run of a row of totals; `null` when the row is quarantined, after the problem has been logged. */
export function readRun(row: Row, known: Known, hosts: Hosts, log: ProblemLog): Run | null {
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
  const found = [...known.found]
  const energy = readEnergy(row, totals, log, found)
  const host = hosts.of(row, log)
  const end = readEnd(row, log)
  return runOf(known, {
    line: row.line,
    host,
    order: row.order,
    durationS: totals.durationS,
    kg: totals.kg,
    energy,
    cpuW: Number(row.raw('cpu_power')),
    waterL: readPart(row, 'water_consumed', log),
    end,
    found,
    lastSegment: power === 'last-segment' || known.lastSegment,
  })
}

/** What a row says, as numbers. */
interface Facts {
  readonly line: number
  readonly host: Host
  readonly order: Row['order']
  readonly durationS: number | null
  readonly kg: number | null
  readonly energy: RecordedEnergy | null
  /** Watts of the processor; anything else where they are not known. */
  readonly cpuW: number
  readonly waterL: number | null
  readonly end: Timestamp | null
  /** Codes of what was found so far, also in other rows. */
  readonly found: readonly string[]
  readonly lastSegment: boolean
}

export function runOf({ path, id }: Pick<Known, 'path' | 'id'>, facts: Facts): Run {
  const { line, host, energy, end, waterL } = facts
  const duration = facts.durationS !== null && facts.durationS > 0 ? facts.durationS : null
  const quality = duration === null ? 'unknown' : facts.lastSegment ? 'last-segment' : 'wall'
  const kg = facts.kg === 0 && energy === null ? null : facts.kg
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
    warnings: warningsOf(host, foundOf(facts, kg, quality)),
    started:
      end === null || quality !== 'wall'
        ? null
        : formatTimestamp({ seconds: end.seconds - (duration ?? 0), zone: end.zone }),
    finished: end === null ? null : formatTimestamp(end),
    durationS: duration,
    durationQuality: quality,
    gpuHours: null,
    energy,
    declaredKg: kg,
    declaredScope: 'location',
    // 0 is what the tracker writes when it was given no figure for water.
    waterL: waterL === 0 ? null : waterL,
    // What was repaired is no reading of a counter any more.
    evidence: facts.order === 'kept' && !facts.found.includes('energy_from_parts') ? 'counter' : 'declared',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
  }
}

function foundOf(facts: Facts, kg: number | null, quality: Run['durationQuality']): readonly string[] {
  const { energy, found, cpuW, end } = facts
  const odd = kg !== null && energy !== null && !isPlausibleIntensity(kg, energy.totalKwh)
  const modelled = isModelled(energy, cpuW)
  if (!odd && !modelled && quality !== 'last-segment' && end !== null) return found
  return [
    ...found,
    ...(odd ? ['implausible_intensity'] : []),
    ...(quality === 'last-segment' ? ['last_segment'] : []),
    ...(modelled ? ['cpu_modelled'] : []),
    ...(end === null ? ['invalid_timestamp'] : []),
  ]
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
function readEnergy(row: Row, totals: Totals, log: ProblemLog, found: string[]): RecordedEnergy | null {
  const gpuKwh = readPart(row, 'gpu_energy', log)
  const cpuKwh = readPart(row, 'cpu_energy', log)
  const ramKwh = readPart(row, 'ram_energy', log)
  const pueApplied = readPue(row, log)
  if (totals.kwh === null) {
    log.add('codecarbon/blank-energy', row.place('energy_consumed'), 'energy_consumed is empty', 'restore the number')
    if (gpuKwh === null || cpuKwh === null || ramKwh === null) return null
    const totalKwh = cpuKwh + gpuKwh + ramKwh
    if (totalKwh === 0) return null
    found.push('energy_from_parts')
    return energyOf(totalKwh, pueApplied, gpuKwh, cpuKwh, ramKwh)
  }
  if (totals.kwh === 0) {
    if (totals.durationS !== 0) found.push('zero_energy')
    return null
  }
  return energyOf(totals.kwh, pueApplied, gpuKwh, cpuKwh, ramKwh)
}

export function readPue(row: Row, log: ProblemLog): number {
  const pue = readPart(row, 'pue', log)
  if (pue === null || pue === 0 || (pue >= 1 && pue <= 5)) return pue === null || pue === 0 ? 1 : pue
  log.add('codecarbon/pue', row.place('pue'), `pue ${pue} is not between 1 and 5`, 'write the PUE of the building')
  return 1
}

export function energyOf(
  totalKwh: number,
  pueApplied: number,
  gpuKwh: number | null,
  cpuKwh: number | null,
  ramKwh: number | null,
): RecordedEnergy {
  return { totalKwh, boundary: 'node', pueApplied, supply: 'ac', gpuKwh, cpuKwh, ramKwh }
}

function readEnd(row: Row, log: ProblemLog): Timestamp | null {
  const text = row.text('timestamp')
  const end = parseTimestamp(text)
  if (end === null && text !== '') {
    const message = `timestamp "${text.slice(0, 40)}" is not a time that exists`
    log.add('codecarbon/timestamp', row.place('timestamp'), message, 'write it as 2026-11-02T18:00:00')
  }
  return end
}

/**
 * A constant model of the processor (half its rated power, or a flat figure) prints a round number of watts; a counter
 * never does. Runs with a measured GPU are left alone: there the processor is the smaller part.
 */
function isModelled(energy: RecordedEnergy | null, watts: number): boolean {
  if (energy === null || (energy.gpuKwh ?? 0) > 0) return false
  return watts > 0 && Number.isInteger(watts * 2)
}
