/**
 * Sums that add up. Ten times 0.1 kg is 1 kg, and 0.1 + 0.2 is not over a limit of 0.3: a figure is taken as the decimal
 * that a person would read (15 significant digits, what a double holds for certain) and added as an integer of 1e-12.
 */

/** 10^12 steps to the unit: a billionth of a gram when the unit is a kilogram. */
const DECIMALS = 12
/** Below this, 15 digits reach past the twelfth decimal, and the steps are an integer that a double holds exactly. */
const SMALL = 1000

/** @throws RangeError when the value is not finite. */
export function steps(value: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be added up`)
  return isSmall(value) ? BigInt(smallSteps(value)) : decimalSteps(value.toExponential(14))
}

function isSmall(value: number): boolean {
  return value > -SMALL && value < SMALL
}

/** Half away from zero, as the long way rounds. */
function smallSteps(value: number): number {
  return value < 0 ? -Math.round(-value * 1e12) : Math.round(value * 1e12)
}

/** `d.dddde+x` as an integer of 1e-12, rounded half away from zero. */
function decimalSteps(text: string): bigint {
  const negative = text.startsWith('-')
  const e = text.indexOf('e')
  const mantissa = text.slice(negative ? 1 : 0, e)
  const digits = BigInt(mantissa.slice(0, 1) + mantissa.slice(2))
  const shift = Number(text.slice(e + 1)) - 14 + DECIMALS
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, -shift)
  return negative ? -size : size
}

function roundedQuotient(digits: bigint, places: number): bigint {
  if (places > 15) return 0n
  const by = 10n ** BigInt(places)
  return (digits + by / 2n) / by
}

/** The sum as the nearest double, with no error of its own. */
export function exactSum(values: Iterable<number>): number {
  let total = 0n
  // Eight small values fit into a double; whole numbers that large are slower.
  let small = 0
  for (const value of values) {
    if (!isSmall(value)) total += steps(value)
    else {
      small += smallSteps(value)
      if (small > 7e15 || small < -7e15) {
        total += BigInt(small)
        small = 0
      }
    }
  }
  return fromSteps(total + BigInt(small))
}

/** The double nearest to a number of 1e-12 steps. */
export function fromSteps(total: bigint): number {
  const negative = total < 0n
  const text = (negative ? -total : total).toString().padStart(DECIMALS + 1, '0')
  const value = Number(`${text.slice(0, -DECIMALS)}.${text.slice(-DECIMALS)}`)
  return negative ? -value : value
}

/** Whether `a` is more than `b`, as the decimals that a person reads. */
export function exceeds(a: number, b: number): boolean {
  if (Number.isFinite(a) && Number.isFinite(b)) return stepsOf(a, COMPARED) > stepsOf(b, COMPARED)
  return a > b
}
