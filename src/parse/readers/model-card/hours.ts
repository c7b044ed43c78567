/**
 * Time in prose. "Hours used" is the clock of the wall in one card and the sum over all devices in the next, a factor of
 * eight apart for an eight-GPU machine; only a text that says GPU, TPU or chip means the latter.
 */
import { type Amount, BARE, findAmounts, type Units } from './amount.ts'

export interface Spent {
  /** Hours of the clock. */
  readonly wallHours: number | null
  /** Hours of all devices together, when the text says so. */
  readonly deviceHours: number | null
  readonly low: number | null
  readonly several: boolean
  readonly decimalComma: boolean
}

const HOURS: Readonly<Record<string, number>> = { h: 1, m: 1 / 60, s: 1 / 3600, d: 24, w: 168 }

const DEVICE = 'GPUs?|TPUs?|chip|accelerator|device|[AHVBLT]\\d{1,3}|MI\\d{3}X?'

/** `8 GPUs` counts devices, so an `s` alone behind a device is no second; `V100 GPU hours` names it twice. */
const TIME: Units = {
  pattern: new RegExp(
    ` ?(?:((?:${DEVICE})(?:[ -](?:GPU|TPU))?)[ -]?(?!s(?![a-z]))|(?:training|wall|wall-clock|total|compute|clock)[ -])?(hours?|hrs?|heures?|stunden|horas|h|minutes?|minuten|mins?|seconds?|secs?|s|days?|jours?|tage|d|weeks?)(?![A-Za-z0-9\\u00aa-\\u024f\\u0370-\\u200f])`,
    'iy',
  ),
  worth: (match) => {
    const word = (match[2] ?? '').toLowerCase()
    return (
      HOURS[word.startsWith('j') || word.startsWith('t') ? 'd' : word === 'stunden' ? 'h' : (word[0] ?? '')] ?? null
    )
  },
}

/** Hours that a text states, or `null`. A bare number is hours where the label says hours. */
export function readHours(text: string, label: string): Spent | null {
  const times = joined(text, findAmounts(text, TIME))
  const clock = clockTime(text)
  if (times.length === 0 && clock === null) return bareHours(text, label)
  if (clock !== null) return { wallHours: clock, deviceHours: null, low: null, several: false, decimalComma: false }
  const device = largest(times.filter((time) => time.device))
  const wall = largest(times.filter((time) => !time.device))
  const chosen = device ?? wall
  return {
    wallHours: device ? null : (wall?.hours ?? null),
    deviceHours: device?.hours ?? null,
    low: chosen?.low ?? null,
    several:
      times.filter((time) => time.device === (device !== null)).length > 1 &&
      !times.every((time) => near(time, chosen)),
    decimalComma: chosen?.decimalComma ?? false,
  }
}

/** Device-hours of a table cell; stages that it lists (`Pretraining: 147K H100 hours, annealing: 98K H100 hours`) add up. */
export function deviceHoursIn(cell: string, header: string): number | null {
  const stages = joined(cell, findAmounts(cell, TIME)).filter((time) => time.device)
  if (stages.length === 0) return readHours(cell, header)?.deviceHours ?? null
  return stages.reduce((sum, stage) => sum + stage.hours, 0)
}

interface Time {
  readonly hours: number
  readonly low: number | null
  readonly device: boolean
  readonly decimalComma: boolean
}

/** `1 hour 20 minutes` and `1 day, 2 h` are one time; `1 hour (60 minutes)` is the same twice. */
function joined(text: string, amounts: readonly Amount[]): readonly Time[] {
  const times: Time[] = []
  let last: Amount | null = null
  for (const amount of amounts) {
    if (amount.value === null || amount.negative) continue
    const gap: string | null = last ? text.slice(last.end, amount.start) : null
    const previous = times.at(-1)
    if (previous && gap !== null && /^(?: |, ?| and |)$/.test(gap) && amount.value < previous.hours) {
      times[times.length - 1] = { ...previous, hours: previous.hours + amount.value }
    } else times.push(timeOf(text, amount, amount.value))
    last = amount
  }
  return times
}

function timeOf(text: string, amount: Amount, hours: number): Time {
  const after = text.slice(amount.end, amount.end + 20)
  const device = amount.unit[1] !== undefined || /^ (?:of )?(?:GPU|TPU)(?![ -]?s?[ -]?\d)/i.test(after)
  return { hours, low: amount.low, device, decimalComma: amount.decimalComma }
}

const CLOCK = /(?<![\d:])(?:(\d{1,4}) days?, ?)?(\d{1,4}):([0-5]\d):([0-5]\d)(?![\d:])/
const COMPACT =
  /(?<![\d.,:A-Za-z])(?:(\d{1,4}) ?d(?:ays?)?,? ?)?(\d{1,5}) ?h(?:rs?|ours?)?(?: ?(\d{1,2}) ?m(?:ins?)?|([0-5]\d))(?![A-Za-z0-9.,:])/i

/** `26:03:04` and `1 day, 2:03:04`, as Python prints a time span; `1h 30m` and `8h30`. */
function clockTime(text: string): number | null {
  const clock = CLOCK.exec(text)
  if (clock) return 24 * Number(clock[1] ?? 0) + Number(clock[2]) + Number(clock[3]) / 60 + Number(clock[4]) / 3600
  const compact = COMPACT.exec(text)
  return compact ? 24 * Number(compact[1] ?? 0) + Number(compact[2]) + Number(compact[3] ?? compact[4]) / 60 : null
}

function bareHours(text: string, label: string): Spent | null {
  if (!/hour|hrs|heure/i.test(label)) return null
  const amount = findAmounts(text, BARE)[0]
  if (!amount || amount.value === null || amount.negative) return null
  const device = new RegExp(DEVICE, 'i').test(label)
  return {
    wallHours: device ? null : amount.value,
    deviceHours: device ? amount.value : null,
    low: amount.low,
    several: false,
    decimalComma: amount.decimalComma,
  }
}

function largest(times: readonly Time[]): Time | null {
  return times.reduce<Time | null>((most, time) => (most === null || time.hours > most.hours ? time : most), null)
}

/** Said twice in two units, give or take rounding. */
function near(time: Time, chosen: Time | null): boolean {
  return chosen !== null && Math.abs(time.hours - chosen.hours) <= 0.05 * chosen.hours
}
