/** A moment on the command line: what depends on the time can be asked for any time, and gives the same answer again. */
import type { Arguments, Option } from './arguments.ts'
import type { Host } from './host.ts'
import { UsageError } from './usage.ts'

export const momentOption = {
  value: 'TIME',
  help: 'when it is judged: 2026-11-23, or 2026-11-23T12:00:00Z (default: now)',
} as const satisfies Option

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d))?$/

/**
 * Seconds since 1970 from `--at`; the clock's without it. A date is its midnight in UTC.
 * @throws UsageError for a time without a zone, or a day that no calendar has.
 */
export function momentOf(given: Arguments, { nowS }: Host): number {
  const text = given.text('at')
  return text === null ? Math.floor(nowS()) : parseMoment('--at', text)
}

export function parseMoment(option: string, text: string): number {
  const [, day, minute, second = ':00', zone] = MOMENT.exec(text) ?? []
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${minute ?? '00:00'}${second}${zone ?? 'Z'}`)
  // Date.parse takes 30 February for 2 March.
  const isDay = day !== undefined && !Number.isNaN(Date.parse(day)) && dayOf(Date.parse(day)) === day
  if (isDay && Number.isFinite(milliseconds)) return milliseconds / 1000
  throw new UsageError(`${option} cannot be "${text}"`, 'Write 2026-11-23, or 2026-11-23T12:00:00Z with its zone.')
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
