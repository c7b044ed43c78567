/**
 * The size of a number, straight from bytes and good to about 15 digits: enough to tell which of two rows is larger.
 * The value that is kept is always `Number(text)`; rows whose sizes are this close are compared by that.
 */

const TAB = 0x09
const SPACE = 0x20
const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39

/** Two sizes nearer than this, relative to the larger, may be the same number. */
export const decimalMargin = 1e-12

/** Powers of ten from -40 to 40; beyond them `**` is exact enough and rarely needed. */
const POWERS = Array.from({ length: 81 }, (_, index) => Number(`1e${index - 40}`))

/** `NaN` for everything but plain decimals such as `5`, `-0.25` and `1.5e-05`, blanks around them allowed. */
export function decimalSize(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let to = end
  while (at < to && (bytes[at] === SPACE || bytes[at] === TAB)) at++
  while (to > at && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB)) to--
  const negative = bytes[at] === MINUS
  if (negative) at++
  const whole = at
  let value = 0
  for (; at < to && isDigit(bytes[at] as number); at++) value = value * 10 + (bytes[at] as number) - ZERO
  if (at === whole || at - whole > 17 || (bytes[whole] === ZERO && at - whole > 1)) return Number.NaN
  let exponent = 0
  if (at < to && bytes[at] === POINT) {
    const fraction = ++at
    for (; at < to && isDigit(bytes[at] as number); at++) value = value * 10 + (bytes[at] as number) - ZERO
    if (at === fraction || at - fraction > 30) return Number.NaN
    exponent = fraction - at
  }
  if (at < to && ((bytes[at] as number) | 0x20) === 0x65) {
    const written = exponentAt(bytes, at + 1, to)
    if (Number.isNaN(written)) return written
    exponent += written
  } else if (at !== to) return Number.NaN
  const size = value * (POWERS[exponent + 40] ?? 10 ** exponent)
  return negative ? -size : size
}

function exponentAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const negative = bytes[at] === MINUS
  if (negative || bytes[at] === PLUS) at++
  if (at >= end || end - at > 3) return Number.NaN
  let value = 0
  for (; at < end; at++) {
    const byte = bytes[at] as number
    if (!isDigit(byte)) return Number.NaN
    value = value * 10 + byte - ZERO
  }
  return negative ? -value : value
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
