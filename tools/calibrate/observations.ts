/** Truths that the estimator is not told, each with its regime and where it comes from. */
import { readFileSync } from 'node:fs'
import type { Catalogue } from '../../src/core/catalogue.ts'
import { type EstimateCase, estimateCase } from '../../src/core/estimate/case/case.ts'
import type { Interval } from '../../src/core/footprint.ts'
import { type Check, type IntervalCheck, readPublishedCases } from '../verify/cases.ts'

type Level = 'C hours' | 'D operations'

export interface Observation {
  readonly id: string
  readonly level: Level
  /** What the estimator takes the case for: `inference, server`. */
  readonly regime: string
  /** Readings of one hand: one machine, or one paper. */
  readonly source: string
  /** Constants were not read off it. */
  readonly heldout: boolean
  /** ln(truth / ours). */
  readonly error: number
  /** Standard deviation of the logarithm that ours claims. */
  readonly claimed: number
}

/** The points of a 90 % interval are so many standard deviations from the middle. */
export const Z95 = 1.645

export function observations(catalogue: Catalogue): readonly Observation[] {
  return [...published(catalogue), ...readings(catalogue)]
}

/** Cases with a truth, of the two levels that hours and operations decide. */
function published(catalogue: Catalogue): readonly Observation[] {
  return readPublishedCases().flatMap(({ id, source, checks, heldout }) =>
    checks.filter(isTruth).flatMap((check) => {
      const one = check.case
      const level = levelOf(check)
      if (one === undefined || level === null) return []
      const truth = Number(check.published) * (check.per ?? 1)
      const hand = level === 'C hours' && check.series.startsWith('MLPerf') ? source.title : check.series
      return observed({ id, level, source: hand, heldout: heldout === true }, one, check.what, truth, catalogue)
    }),
  )
}

function isTruth(check: Check): check is IntervalCheck {
  return check.kind === 'interval'
}

function levelOf({ what, case: one }: IntervalCheck): Level | null {
  if (what === 'device_hours') return 'D operations'
  const timed = one?.wall_hours !== undefined || one?.gpu_hours !== undefined
  const measured = one?.energy_kwh !== undefined || one?.mean_power_w !== undefined
  return what === 'energy_kwh' && one?.kind !== 'serving' && timed && !measured ? 'C hours' : null
}

/**
 * Power of whole machines in two rounds of MLPerf inference. The host of servers with cards was read off them; of nodes
 * nothing was.
 */
function readings(catalogue: Catalogue): readonly Observation[] {
  const text = readFileSync(new URL('../../fixtures/power-readings.csv', import.meta.url), 'utf8')
  const [, ...lines] = text.trim().split('\n')
  return lines.flatMap((line) => {
    const [release = '', , system = '', model = '', count, benchmark = '', scenario = '', , watts] = line.split(',')
    // Qualcomm's card has 75 W on its sheet and none in the tables.
    const rated = model.startsWith('Qualcomm') ? { tdp_w: 75 } : {}
    const hardware = [{ model: model.replace(/ (?:Pro|Standard)$/, ''), count: Number(count) }]
    const one: EstimateCase = {
      kind: 'run',
      hardware,
      ...rated,
      wall_hours: 1,
      workload: 'inference',
      measured: 'node',
    }
    const id = `${release} ${system} ${benchmark} ${scenario}`
    const heldout = regimeOf(one, catalogue).endsWith('node')
    const from = { id, level: 'C hours', source: `${release} ${system}`, heldout } as const
    return observed(from, one, 'energy_kwh', Number(watts) / 1000, catalogue)
  })
}

function observed(
  from: Omit<Observation, 'regime' | 'error' | 'claimed'>,
  one: EstimateCase,
  what: IntervalCheck['what'],
  truth: number,
  catalogue: Catalogue,
): readonly Observation[] {
  const ours = estimateCase(one, catalogue)[what] as Interval
  const claimed = Math.log(ours.high / ours.central) / Z95
  return [{ ...from, regime: regimeOf(one, catalogue), error: Math.log(truth / ours.central), claimed }]
}

/** Eight accelerators are a node when they are of its form. */
function regimeOf(one: EstimateCase, catalogue: Catalogue): string {
  const [device] = one.hardware ?? []
  const found = catalogue.accelerator(device?.model ?? '')
  const id = found?.id ?? ''
  if (one.kind === 'plan') return `training on ${/tpu|a100|h100|v100/.exec(id)?.[0] ?? 'others'}`
  const count = device?.count ?? one.count ?? 1
  const form = /sxm|oam|b200|h200/.test(id) ? 'node' : found?.class === 'datacenter' ? 'server' : 'desk'
  const short = count > 8 && (one.wall_hours ?? 1) < 0.12 ? ', minutes on many nodes' : ''
  const where = one.measured === 'gpu' ? 'accelerators alone' : form
  return `${one.workload ?? 'any work'}, ${where}${short}`
}
