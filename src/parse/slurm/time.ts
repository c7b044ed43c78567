/**
 * Times as Slurm takes and prints them (slurm/src/common/parse_time.c: `time_str2secs`, `secs2time_str`).
 *
 * Taken: `MM`, `MM:SS`, `HH:MM:SS`, `D-HH`, `D-HH:MM`, `D-HH:MM:SS`, where no part is bounded (`150:00:00`), and words and
 * numbers for no limit at all. Printed: `[D-]HH:MM:SS`, `MM:SS.mmm` where milliseconds are known.
 */

const SECOND = 1
const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
/** Longer than a year is how people write "as long as it takes". */
const LONGEST_S = 400 * DAY

export type TimeLimit = { readonly seconds: number } | 'unlimited'

/** The time that a job may take; `null` when the text is none. */
export function parseTimeLimit(text: string): TimeLimit | null {
  const written = text.trim()
  if (/^(?:unlimited|infinite|-1|0+|0+(?::00?){1,2})$/i.test(written)) return 'unlimited'
  if (!/^(?:[0-9]{1,6}-)?[0-9]{1,6}(?::[0-9]{1,6}){0,2}$/.test(written)) return null
  const [days, clock] = written.includes('-') ? (written.split('-') as [string, string]) : [null, written]
  const parts = clock.split(':').map(Number)
  const weights =
    days !== null ? [HOUR, MINUTE, SECOND] : [[MINUTE], [MINUTE, SECOND], [HOUR, MINUTE, SECOND]][parts.length - 1]
  const seconds = parts.reduce((sum, part, index) => sum + part * (weights?.[index] ?? 0), Number(days ?? 0) * DAY)
  if (seconds <= 0) return null
  return seconds > LONGEST_S ? 'unlimited' : { seconds }
}

/** Seconds of an elapsed time; `null` when the text is none, such as `INVALID` and `Unknown`. */
export function parseElapsed(text: string): number | null {
  const parts = /^(?:([0-9]{1,6})-)?(?:([0-9]{1,6}):)?([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,9})?)$/.exec(text.trim())
  if (parts === null) return null
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return (days ?? 0) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0)
}
