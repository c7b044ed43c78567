/** A budget over time in words: its period, what was booked before, and how its limit was made. Plain text of ours. */
import type { FindingReport } from '../core/report.ts'
import type { AllowanceReport } from '../core/report-over-time.ts'
import { formatMeasure } from './numbers.ts'

/** `2026-Q4, until 31 December: 812 kg booked before; limit 1.9 t = 2 t - 140 kg decline + 40 kg carried over`. */
export function periodInWords(finding: FindingReport): string | null {
  const { period, allowance, unit } = finding
  const parts = [
    period === undefined ? null : `${period.name} (UTC): ${formatMeasure(period.spent, unit)} booked before`,
    allowance === undefined ? null : allowanceInWords(allowance, finding),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}

function allowanceInWords(allowance: AllowanceReport, { limit, unit }: FindingReport): string | null {
  const terms: readonly (readonly [number, string])[] = [
    [allowance.decline, 'for the yearly decline'],
    [allowance.carried, 'carried over'],
    [allowance.debt, 'overspent before'],
    [allowance.headroom, allowance.because ?? 'headroom'],
  ]
  const told = terms.filter(([amount]) => amount !== 0)
  if (limit === null) return null
  if (told.length === 0)
    return allowance.because === null ? null : `limit ${formatMeasure(limit, unit)}: ${allowance.because}`
  const sum = told.map(([amount, why]) => `${amount < 0 ? '-' : '+'} ${formatMeasure(Math.abs(amount), unit)} ${why}`)
  return `limit ${formatMeasure(limit, unit)} = ${formatMeasure(allowance.limit, unit)} ${sum.join(' ')}`
}

/** `2026-11-23` of `2026-11-23T12:00:00Z`. */
export function dayOf(time: string): string {
  return time.slice(0, 10)
}
