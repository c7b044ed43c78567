/** When a run was, in seconds. Tracker files often have no zone, so two of them may differ by whole half hours. */
import type { Run } from './record.ts'

export interface Span {
  readonly start: number
  readonly end: number
  /** The file says in which zone; otherwise the clock is that of some place. */
  readonly zoned: boolean
}

/** `null` when the run does not say both ends, or one end and how long. */
export function spanOf({ started, finished, durationS, durationQuality }: Run): Span | null {
  const [start, end] = [instant(started), instant(finished)]
  const length = durationQuality === 'wall' || durationQuality === 'lower-bound' ? durationS : null
  const zoned = [started, finished].every((time) => time === null || hasZone(time))
  if (start !== null && end !== null && end >= start) return { start, end, zoned }
  if (start !== null && length !== null) return { start, end: start + length, zoned }
  if (end !== null && length !== null) return { start: end - length, end, zoned }
  return null
}

export function overlapS(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function hasZone(time: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(time)
}

/** A time without a zone is taken as UTC, the same on every machine; a date alone is no time. */
function instant(time: string | null): number | null {
  if (time === null || !time.includes('T')) return null
  const milliseconds = Date.parse(hasZone(time) ? time : `${time}Z`)
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000
}
