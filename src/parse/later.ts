import type { Instant } from './time.ts'

/** A time so many seconds after another, in its zone where that is UTC or unknown, and else in UTC; to the millisecond. */
export function later({ seconds, naive }: Instant, by: number): string | null {
  const milliseconds = Math.round((seconds + by) * 1000)
  if (!(milliseconds > 0 && milliseconds < 4_133_980_800_000)) return null
  const text = new Date(milliseconds).toISOString().replace('.000', '')
  return naive ? text.slice(0, -1) : text
}
