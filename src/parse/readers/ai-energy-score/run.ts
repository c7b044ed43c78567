/** One benchmark of one model as a run. */
import { digest } from '../../../core/digest.ts'
import type { Run } from '../../../core/record.ts'
import { measuredEnergy } from '../../joules.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { ProblemList } from '../../problem-list.ts'
import type { aiEnergyScoreProblems } from './problems.ts'

export type Log = ProblemList<typeof aiEnergyScoreProblems>

export interface Told {
  readonly path: string
  readonly line: number
  readonly wh: number | null
  readonly durationS: number | null
  readonly model: string | null
  readonly grams: number | null
  readonly finished: string | null
}

/** `null` when the energy cannot be true, after the problem has been told. */
export function runOf({ path, line, wh, durationS, model, grams, finished }: Told, log: Log): Run | null {
  const known = durationS !== null && durationS > 0
  const kwh = wh === null ? null : wh / 1000
  if (kwh !== null && known && judgeMeanPower(kwh, durationS) === 'too-high') {
    const message = `${wh} Wh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    log.add('ai-energy-score/implausible-power', { line, column: 1 }, message, 'restore the number, in watt-hours')
    return null
  }
  const energy = measuredEnergy(kwh, null, null)
  // The table has four digits of the energy and two of the time, a report has all: this is what both have.
  const same = known && wh !== null ? `${wh.toFixed(4)} ${durationS.toFixed(2)}` : `${path} ${wh}`
  return plainRun({
    id: `ai-energy-score:${digest(same)}`,
    source: { format: 'ai-energy-score', path, line, column: 1 },
    model,
    warnings: wh === 0 && known ? ['zero_energy'] : [],
    finished,
    durationS: known ? durationS : null,
    durationQuality: known ? 'wall' : 'unknown',
    energy,
    declaredKg: grams === null || grams === 0 ? null : grams / 1000,
    evidence: energy !== null ? 'counter' : known ? 'hours' : 'default',
    workload: 'inference',
  })
}
