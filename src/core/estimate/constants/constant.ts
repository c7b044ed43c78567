/**
 * A constant of the method: a range (5 % and 95 %), a unit and where it comes from. The files beside this one hold all
 * of them by what they are about, and all.ts lists them. docs/methodology.md prints the list, and a test holds the two
 * together. A constant is cited in a footprint under its `id`.
 */
import type { Factor } from '../../catalogue.ts'

export interface Constant {
  readonly id: string
  readonly low: number
  readonly central: number
  readonly high: number
  readonly unit: string
  readonly source: string
  /** As it is cited in a footprint. */
  readonly factor: Factor
}

export function constant(
  id: string,
  low: number,
  central: number,
  high: number,
  unit: string,
  source: string,
): Constant {
  const factor: Factor = { id, value: central, unit, source: 'method', year: null }
  return { id, low, central, high, unit, source, factor }
}

/** Standard deviation of the logarithm of a range whose ends are the 5 % and 95 % points. */
export function spreadOf(low: number, high: number): number {
  return low > 0 && high > low ? Math.log(high / low) / 3.29 : 0
}

/** Sources that several files cite. */
export const MLPERF = 'MLPerf system power readings, 2022 to 2025'
export const DODGE = 'Dodge et al. 2022, measured cloud training jobs'
export const BLOOM = 'Luccioni, Viguier, Ligozat 2022 (BLOOM)'
export const ML_ENERGY = 'ML.ENERGY leaderboard v3, 515 configurations'
export const OURS = 'assumption of this project'
