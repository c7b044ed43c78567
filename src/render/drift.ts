/** How plans came out, in words; shared by the comment and the terminal. */
import type { DriftReport } from '../core/report-over-time.ts'
import { counted } from './numbers.ts'

/** `2 plans, drift x 1.18; plans here are counted with it`. */
export function driftInWords({ pairs, factor, applied }: DriftReport): string {
  const use = applied ? '; plans here are counted with it' : ''
  return `${counted(pairs, 'plan')}, drift x ${Number(factor.toPrecision(3))}${use}`
}

/** The largest drift first: it is the reason to look here. */
export function byFactor(drift: readonly DriftReport[]): readonly DriftReport[] {
  return [...drift].sort((a, b) => b.factor - a.factor || (a.path < b.path ? -1 : 1))
}
