/** How long something holds, as people write it: `12h`, `7d`, `2w`. */
import { parseCount, trimBlanks } from '../../core/number.ts'
import { fromNumber, type Read, refuse } from '../value.ts'

const SECONDS = { h: 3600, d: 86_400, w: 604_800 } as const
const MOST_DAYS = 366

/** Seconds. A permit that holds for longer than a year is a standing order, not a permit. */
export function parseValidity(text: string): Read<number> {
  const written = trimBlanks(text)
  const [, digits = '', unit] = /^([0-9.]{1,6}) ?([hdw])$/.exec(written) ?? []
  const hint = 'write hours, days or weeks, as "12h", "7d" or "2w"'
  if (unit !== 'h' && unit !== 'd' && unit !== 'w')
    return refuse('unit', `"${written.slice(0, 40)}" is no duration`, hint)
  const count = fromNumber(parseCount(digits, 1, 9000))
  if (!count.ok) return count
  const seconds = count.value * SECONDS[unit]
  if (seconds > MOST_DAYS * SECONDS.d) return refuse('out-of-range', `"${written}" is longer than a year`, hint)
  return { ok: true, value: seconds }
}
