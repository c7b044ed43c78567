/** Seconds since 1970 as ISO 8601 in UTC. */

/** 1990 and 2100: as times in records are held to (time.ts). */
const EARLIEST_S = 631_152_000
const LATEST_S = 4_133_980_800

/** To the millisecond; `null` where it cannot be a time of machine learning, such as 0 or milliseconds. */
export function isoFromEpoch(seconds: number): string | null {
  if (!(seconds >= EARLIEST_S && seconds < LATEST_S)) return null
  return new Date(Math.round(seconds * 1000)).toISOString().replace(/\.?0*Z$/, 'Z')
}
