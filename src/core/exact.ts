/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer.
 */

/** The digits of the largest value that a sum keeps, and with it the step of all others. */
const DIGITS = 15
/** Below this the power of ten that makes integers of the values is itself no double. */
const TINY = 1e-280
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * The sum, whatever the order of the values. Its steps follow the largest value, not the unit: a tracker around one call
 * records 1e-9 kWh, and all digits of that are its answer.
 * @throws RangeError when a value is not finite.
 */
export function exactSum(values: readonly number[]): number {
  let largest = 0
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be added up`)
    const size = Math.abs(value)
    if (size > largest) largest = size
  }
  if (largest < TINY) return 0
  const decimals = DIGITS - 1 - Math.floor(Math.log10(largest))
  const power = POWERS[decimals] ?? Number(`1e${decimals}`)
  let total = 0n
  // Several integers of 15 digits fit into a double; BigInt for each of them is slower.
  let small = 0
  for (const value of values) {
    small += value < 0 ? -Math.round(-value * power) : Math.round(value * power)
    if (small > 7e15 || small < -7e15) {
      total += BigInt(small)
      small = 0
    }
  }
  // Of two integers that a double holds, the quotient is the nearest double.
  if (total === 0n && POWERS[decimals] !== undefined) return small === 0 ? 0 : small / power
  return Number(`${total + BigInt(small)}e${-decimals}`)
}

/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const COMPARED = 12
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000

/** Whether `a` is more than `b`, as the decimals that a person reads; a billionth of a gram is no difference. */
export function exceeds(a: number, b: number): boolean {
  if (Number.isFinite(a) && Number.isFinite(b)) return steps(a) > steps(b)
  return a > b
}

/** In steps of 1e-12, half away from zero. */
function steps(value: number): bigint {
  if (Math.abs(value) >= SMALL) return decimalSteps(value.toExponential(DIGITS - 1))
  return BigInt(value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12))
}

/** `d.dddde+x` of 1000 or more as an integer of 1e-12. */
function decimalSteps(text: string): bigint {
  const negative = text.startsWith('-')
  const e = text.indexOf('e')
  const mantissa = text.slice(negative ? 1 : 0, e)
  const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2))
  const size = digits * 10n ** BigInt(Number(text.slice(e + 1)) - (DIGITS - 1) + COMPARED)
  return negative ? -size : size
}
