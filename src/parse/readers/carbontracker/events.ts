/** The event log of carbontracker's successor: one JSON object a line, the last of a session with what it consumed. */
import { digest } from '../../../core/digest.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { parseJsonText } from '../../json/document.ts'
import { amountAt, textAt } from '../../json/fields.ts'
import { plainRun } from '../../plain-run.ts'
import { judgeMeanPower, meanPower } from '../../plausibility.ts'
import { parseInstant } from '../../time.ts'
import type { Log } from './figures.ts'

/** The run of a line that ends a session; `null` for any other line, and after a problem. */
export function runOfEvent(path: string, text: string, line: number, log: Log, problems: Problem[]): Run | null {
  if (!text.includes('"FinishedSession"')) return null
  const parsed = parseJsonText(path, text, line, { nonFinite: 'allow' })
  if (!parsed.ok) {
    log.add('carbontracker/json', { line, column: 1 }, 'a line that is no JSON', 'restore the line')
    return null
  }
  const json = parsed.value
  const before = problems.length
  const kwh = amountAt(json, ['stats', 'total_power_usage_kwh'], problems)
  const grams = amountAt(json, ['stats', 'total_emissions_g'], problems)
  const durationS = amountAt(json, ['stats', 'duration_s'], problems)
  const time = textAt(json, ['timestamp'], problems)
  if (problems.length > before) return null
  if (kwh !== null && durationS !== null && judgeMeanPower(kwh, durationS) !== 'plausible') {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS)}, which no host draws`
    log.add('carbontracker/implausible-power', { line, column: 1 }, message, 'restore the line')
    return null
  }
  const finished = time === null ? null : parseInstant(time.replace(' ', 'T'))
  const has = kwh !== null && kwh > 0
  return plainRun({
    id: `carbontracker:${digest([time, kwh, grams, durationS].join(' '))}`,
    source: { format: 'carbontracker', path, line, column: 1 },
    warnings: kwh === 0 ? ['zero_energy'] : has ? ['measured_assumed'] : [],
    finished: finished?.ok ? finished.value.text : null,
    durationS: durationS === 0 ? null : durationS,
    durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
    energy: has
      ? { totalKwh: kwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
      : null,
    declaredKg: grams === null || grams === 0 ? null : grams / 1000,
    declaredScope: 'location',
    evidence: has ? 'counter' : 'hours',
  })
}
