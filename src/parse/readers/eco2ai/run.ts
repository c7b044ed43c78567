/** From the rows of one id to the run. Each epoch of a training is a row with its own time and energy, so they add up. */
import type { RecordedEnergy, Run } from '../../../core/record.ts'
import { plainRun } from '../../plain-run.ts'
import { isPlausibleIntensity } from '../../plausibility.ts'
import { formatTimestamp } from '../codecarbon/timestamp.ts'
import { readCpus, readGpus, readRegion } from './devices.ts'
import type { Row } from './row.ts'

/** @param rows Of one id, no part twice, in the order of the file; at least one. */
export function runOf(path: string, rows: readonly [Row, ...Row[]], again: boolean): Run {
  const [first] = rows
  const durationS = sum(rows.map((row) => row.durationS)) ?? 0
  const kg = sum(rows.map((row) => row.kg))
  const energy = energyOf(rows)
  const hardware = [...readGpus(first.gpu), ...readCpus(first.cpu)]
  const found = new Set<string>()
  if (energy === null && durationS > 0) found.add('zero_energy')
  if (energy !== null && kg !== null && kg > 0 && !isPlausibleIntensity(kg, energy.totalKwh)) {
    found.add('implausible_intensity')
  }
  if (rows.some((row) => row.isShare)) found.add('process_mode')
  if (energy !== null && hardware.length > 0 && hardware.every(({ kind }) => kind === 'cpu')) found.add('cpu_modelled')
  if (!first.hasId) found.add('no_run_id')
  if (again) found.add('conflicting_rows')
  return plainRun({
    id: `eco2ai:${first.id}`,
    source: { format: 'eco2ai', path, line: first.line, column: 1 },
    hardware,
    site: readRegion(first.region),
    warnings: [...found].sort(),
    ...timesOf(rows),
    durationS: durationS > 0 ? durationS : null,
    durationQuality: durationS > 0 ? 'wall' : 'unknown',
    energy,
    declaredKg: kg === 0 && energy === null ? null : kg,
    declaredScope: 'location',
    evidence: 'counter',
  })
}

/** The PUE that the user gave is in the energy and not in the file; where nobody gave one it is 1. */
function energyOf(rows: readonly Row[]): RecordedEnergy | null {
  const totalKwh = sum(rows.map((row) => row.kwh)) ?? 0
  if (totalKwh === 0) return null
  return {
    totalKwh,
    boundary: 'node',
    pueApplied: 1,
    supply: 'ac',
    gpuKwh: sum(rows.map((row) => row.gpuKwh)),
    cpuKwh: sum(rows.map((row) => row.cpuKwh)),
    ramKwh: sum(rows.map((row) => row.ramKwh)),
  }
}

function timesOf(rows: readonly Row[]): Pick<Run, 'started' | 'finished'> {
  const spans = rows.flatMap(({ start, durationS }) =>
    start === null ? [] : [{ from: start.seconds, to: start.seconds + durationS, zone: start.zone }],
  )
  const [one] = spans
  if (one === undefined || spans.length < rows.length) return { started: null, finished: null }
  const { zone } = one
  const from = spans.reduce((least, span) => Math.min(least, span.from), one.from)
  const to = spans.reduce((most, span) => Math.max(most, span.to), one.to)
  return { started: formatTimestamp({ seconds: from, zone }), finished: formatTimestamp({ seconds: to, zone }) }
}

/** `null` where one of them is not known: a sum of the others would be too small. */
function sum(values: readonly (number | null)[]): number | null {
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}
