/** How what is over could be allowed: the line that an approver would paste, and who that may be. */
import { exceeds } from '../core/exact.ts'
import type { WaiverRules } from '../core/policy.ts'
import type { FindingReport } from '../core/report.ts'
import type { ExceptionReport } from '../core/report-over-time.ts'
import { isHeld } from '../core/verdict.ts'
import { overrunOf, type Surroundings } from '../core/waivers/cover.ts'
import { approverText } from '../core/waivers/validity.ts'

/** Digits of a commit in a line that a person pastes. */
const DIGITS = 12

/** Names that come out of a comment as they went in: renderers write other characters so that they do nothing. */
const COPIES = /^[\p{L}\p{N}][\p{L}\p{N} ._,:()+-]{0,79}$/u

/** `null` when nothing is over any more. */
export function exceptionReport(
  findings: readonly FindingReport[],
  rules: WaiverRules,
  head: string,
  around: Pick<Surroundings, 'overOfAll'>,
): ExceptionReport | null {
  const held = findings.filter(isHeld)
  if (held.length === 0) return null
  const lines: string[] = []
  const beyond: string[] = []
  for (const unit of new Set(held.map((finding) => finding.unit))) {
    const same = held.filter((finding) => finding.unit === unit)
    const most = rules.limits.find((limit) => limit.unit === unit)?.value ?? 0
    const overruns = same.map((finding) => [finding, overrunOf(finding, around)] as const)
    const possible = overruns.filter(([, overrun]) => overrun !== null && !exceeds(overrun, most))
    beyond.push(...overruns.filter((one) => !possible.includes(one)).map(([finding]) => finding.budget))
    const amount = Math.max(...possible.map(([, overrun]) => overrun ?? 0))
    const [only, ...others] = possible.map(([finding]) => finding.budget)
    if (only === undefined) continue
    const on = others.length > 0 || !COPIES.test(only) ? '' : ` on "${only}"`
    lines.push(`/carbon waive ${Math.min(most, roundUp(amount))} ${unit}${on} at ${head.slice(0, DIGITS)}: reason`)
  }
  return {
    lines,
    beyond,
    approvers: rules.approvers.map(approverText),
    limits: rules.limits.map(({ value, unit }) => `${value} ${unit}`),
    expire_after_days: rules.expireAfterDays,
    quota: rules.quota?.text ?? null,
  }
}

/** To three digits, and never below: what is pasted must suffice. */
function roundUp(amount: number): number {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 2)
  const rounded = Number((Math.floor(amount / step) * step).toPrecision(3))
  return exceeds(amount, rounded) ? Number((Math.ceil(amount / step) * step).toPrecision(3)) : rounded
}
