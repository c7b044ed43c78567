/** Waivers in words, shared by the comment and the terminal. */
import type { ExceptionReport, WaiverReport } from '../core/report-over-time.ts'
import { counted } from './numbers.ts'
import { dayOf } from './period.ts'

export const WAIVER_STATUS: { readonly [S in WaiverReport['status']]: string } = {
  used: 'Used',
  unused: 'Not used',
  expired: 'Expired',
  void: 'Void',
}

/** What decides comes first; among equals, the newest. */
export function byUse(a: WaiverReport, b: WaiverReport): number {
  return RANK[a.status] - RANK[b.status]
}

const RANK = { used: 0, unused: 1, expired: 2, void: 3 } as const

/** `written 2026-11-10, until 2026-11-24`. */
export function datesInWords({ created, until }: WaiverReport): string {
  return `written ${dayOf(created)}${until === null ? '' : `, until ${dayOf(until)}`}`
}

/** What one waiver may be, apart from who may write it. */
export function boundsInWords({ limits, expire_after_days, quota }: ExceptionReport): string {
  const most = limits.length === 0 ? 'nothing' : limits.join(' or ')
  const counts = quota === null ? '' : `, and there may be ${quota}`
  return `One waiver may allow ${most} at most, for ${counted(expire_after_days, 'day')} at most${counts}`
}
