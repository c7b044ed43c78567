/** How fast devices compute, where somebody published it and where nobody did. */
import { exactly } from '../amount.ts'
import type { Accelerator } from '../catalogue.ts'
import type { Amount } from '../footprint.ts'
import { spreadOf } from './constants/constant.ts'
import { DEVICE_UNKNOWN_TFLOPS, DEVICE_UNKNOWN_W } from './constants/unknown.ts'

/** The mean over the fleet, as of its power. */
export function tflopsOf(counts: readonly (number | null)[], found: readonly (Accelerator | null)[]): Amount {
  const [only] = found
  if (found.length <= 1) return rateOf(only ?? null)
  const rates = found.map((one, index) => ({ n: counts[index] ?? 1, rate: rateOf(one) }))
  const weight = rates.reduce((sum, { n }) => sum + n, 0)
  const mean = (read: (rate: Amount) => number) => rates.reduce((sum, { n, rate }) => sum + n * read(rate), 0) / weight
  const spread = rates.map(({ rate }) => rate.spread).find((one) => one.length > 0) ?? []
  return { central: mean(({ central }) => central), cautious: mean(({ cautious }) => cautious), spread }
}

function rateOf(one: Accelerator | null): Amount {
  const rate = one?.denseTflops?.value
  return rate === undefined ? unknownRate(one?.tdpW?.value) : exactly(rate)
}

/**
 * Slow is dear: a plan takes longer on slower devices, so the cautious reading is the low one. What draws little computes
 * little: a device of few watts has no more than its share of the rate.
 */
export function unknownRate(watts: number = DEVICE_UNKNOWN_W.central): Amount {
  const { id, low, central, high } = DEVICE_UNKNOWN_TFLOPS
  const share = Math.min(1, watts / DEVICE_UNKNOWN_W.central)
  return { central: central * share, cautious: low * share, spread: [{ key: id, s: spreadOf(low, high) }] }
}
