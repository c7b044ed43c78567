/** The energy and emissions of a run: from readings of power where they cover it, otherwise from what the user logged. */
import { shorten } from '../../../core/number.ts'
import type { Problem } from '../../../core/problem.ts'
import type { RecordedEnergy } from '../../../core/record.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { together } from '../../power/series.ts'
import type { Facts, Logged } from './facts.ts'
import type { Quantity } from './metric-names.ts'
import { integrate, spacingS } from './power.ts'
import { report } from './problems.ts'

const JOULES_PER_KWH = 3.6e6
/** Of the duration that readings of power must cover to speak for the run. */
const COVERAGE = 0.9
/** Figures that differ by less are roundings of one. */
const SAME = 0.01

export interface Measured {
  readonly energy: RecordedEnergy | null
  readonly declaredKg: number | null
  readonly counted: boolean
  readonly warnings: readonly string[]
}

export function measuredOf(facts: Facts, durationS: number | null, problems: Problem[]): Measured {
  const warnings: string[] = []
  const figures = new Map<Quantity, Logged>()
  for (const quantity of ['energy', 'emissions', 'cpu', 'gpu', 'ram'] as const) {
    const figure = figureOf(facts.logged, quantity, problems, warnings)
    if (figure !== null) figures.set(quantity, figure)
  }
  const kg = figures.get('emissions')?.amount ?? null
  const powered = poweredEnergy(facts, durationS, problems)
  if (powered !== null) {
    return { energy: powered, declaredKg: kg === 0 ? null : kg, counted: true, warnings }
  }
  const energy = loggedEnergy(figures, durationS, problems, warnings)
  return { energy, declaredKg: kg === 0 && energy === null ? null : kg, counted: false, warnings }
}

/** All devices together; each of them is integrated by itself, as their readings need not be of one moment. */
function poweredEnergy(facts: Facts, durationS: number | null, problems: Problem[]): RecordedEnergy | null {
  const parts = facts.power.map(integrate).filter((part) => part !== null)
  if (parts.length === 0) return null
  const { joules, seconds, gapSeconds, restartSeconds } = together(parts)
  // The first reading is of the time before it, and the last time of the run comes after the last reading.
  const coveredS = seconds + 2 * Math.max(...facts.power.map(spacingS))
  if (durationS !== null && coveredS < COVERAGE * durationS) {
    const better = facts.logged.some(({ quantity }) => quantity === 'energy' || quantity === 'emissions')
    const instead = better ? 'what was logged is taken instead' : 'the rest is not in the energy'
    const message = `readings of power for ${round(seconds)} s of ${round(durationS)} s; ${instead}`
    problems.push(report('mlflow/power-part', facts.at, message, 'log the system metrics for the whole run'))
    if (better) return null
  }
  if (gapSeconds > 0 || restartSeconds > 0) {
    const silent = round(gapSeconds + restartSeconds)
    const message = `no readings of power for ${silent} s, counted low or not at all`
    problems.push(report('mlflow/power-gap', facts.at, message, 'keep the monitor running'))
  }
  const totalKwh = joules / JOULES_PER_KWH
  if (totalKwh === 0) return null
  return { totalKwh, boundary: 'gpu', pueApplied: 1, supply: 'dc', gpuKwh: totalKwh, cpuKwh: null, ramKwh: null }
}

/** What a user logged, from the whole node as trackers see it; the energy of its accelerators alone where only that is there. */
function loggedEnergy(
  figures: ReadonlyMap<Quantity, Logged>,
  durationS: number | null,
  problems: Problem[],
  warnings: string[],
): RecordedEnergy | null {
  const [gpuKwh, cpuKwh, ramKwh] = (['gpu', 'cpu', 'ram'] as const).map((part) => figures.get(part)?.amount ?? null)
  const total = figures.get('energy') ?? figures.get('gpu') ?? null
  if (total === null) return null
  if (total.amount === 0) {
    if (durationS !== null) warnings.push('zero_energy')
    return null
  }
  if (durationS !== null && judgeMeanPower(total.amount, durationS) !== 'plausible') {
    const message = `${total.amount} kWh in ${round(durationS)} s is ${meanPower(total.amount, durationS)}, which no host draws`
    problems.push(report('mlflow/implausible-power', total.at, message, `check the unit of ${shorten(total.name)}`))
    return null
  }
  return {
    totalKwh: total.amount,
    boundary: total.quantity === 'gpu' ? 'gpu' : 'node',
    pueApplied: 1,
    supply: total.quantity === 'gpu' ? 'dc' : 'ac',
    gpuKwh: gpuKwh ?? null,
    cpuKwh: total.quantity === 'gpu' ? null : (cpuKwh ?? null),
    ramKwh: total.quantity === 'gpu' ? null : (ramKwh ?? null),
  }
}

/** One figure of several: a tracker's own name first, otherwise the largest. */
function figureOf(
  logged: readonly Logged[],
  quantity: Quantity,
  problems: Problem[],
  warnings: string[],
): Logged | null {
  const all = logged.filter((one) => one.quantity === quantity)
  const [first] = all
  if (first === undefined) return null
  const best = all.reduce((a, b) => (b.amount > a.amount ? b : a))
  const other = all.find(({ amount }) => Math.abs(amount - best.amount) > SAME * best.amount)
  if (other !== undefined) {
    const message = `${shorten(best.name)} and ${shorten(other.name)} give different figures; the larger is taken`
    problems.push(report('mlflow/several-figures', other.at, message, 'log one of them'))
    warnings.push('several_figures')
  }
  if (best.fell) {
    const message = `the values of ${shorten(best.name)} fall; the largest is taken`
    problems.push(report('mlflow/not-cumulative', best.at, message, 'log the total of the run'))
  }
  return best
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10
}
