/**
 * Sums of doubles that are the same to the bit in any order. Every value is first rounded to a step so coarse that no
 * sum of that many values needs rounding: adding and taking away a large number does it (Demmel and Nguyen 2013). The
 * step is n x largest x 2^-51; figures that a person adds up by hand are summed as decimals instead (`exact.ts`).
 */
export class Steady {
  sum = 0
  private readonly anchor: number

  /** For up to `count` values, none larger than `largest`. */
  constructor(largest: number, count: number) {
    this.anchor = anchorOf(largest, count)
  }

  add(value: number): void {
    this.sum += value + this.anchor - this.anchor
  }
}

/** `sum += value + anchor - anchor` is the same in any order of up to `count` values, none larger than `largest`. */
export function anchorOf(largest: number, count: number): number {
  return largest > 0 ? 1.5 * 2 ** (Math.ceil(Math.log2(largest) + Math.log2(Math.max(1, count))) + 1) : 0
}

export function steadySum(values: Float64Array | readonly number[]): number {
  let largest = 0
  for (let at = 0; at < values.length; at += 1) {
    const size = Math.abs(values[at] as number)
    if (size > largest) largest = size
  }
  const anchor = anchorOf(largest, values.length)
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += (values[at] as number) + anchor - anchor
  return sum
}
