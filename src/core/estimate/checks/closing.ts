/**
 * Whether a record closes: whether the stated emissions follow from what is stated beside them, which is energy or hours at
 * rated power, grid and PUE. People put the PUE in, leave it out or use another one than they print; the figures tell which.
 */
import type { EstimateWarning } from '../codes.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import type { Fleet } from '../fleet.ts'
import { type Place, STATED_GRID } from '../place/place.ts'

export interface Closing {
  /** What may be wrong with the PUE; `null`: nothing that could be told. */
  readonly warning: Extract<EstimateWarning, 'pue_in_or_out' | 'declared_other_pue'> | null
  /** The figures close as they are stated; `null`: there is too little to tell. */
  readonly closes: boolean | null
}

/** Rounding of inputs that are printed to two or three digits. */
const ROUNDED = 0.03
/** A PUE so near to 1 that rounding hides it, and one that no building has. */
const PUE_SEEN = 1.03
const PUE_MOST = 2.5

const UNKNOWN: Closing = { warning: null, closes: null }

export function closingOf(one: Compute, fleet: Fleet, place: Place, context: EstimateContext): Closing {
  const kg = one.declaredKg
  const bareKg = statedKg(one, fleet, place)
  if (kg === null || kg <= 0 || bareKg === null || bareKg <= 0) return UNKNOWN
  const ratio = kg / bareKg
  const { pue, inside } = statedPue(one)
  // A figure that is printed as 6 t may be anything from 5.5 to 6.5.
  const rounded = Math.max(ROUNDED, halfUnit(kg) / kg)
  const near = (by: number, within: number) => Math.abs(ratio / by - 1) <= within
  const expected = inside ? 1 : pue
  const closes = near(expected, ROUNDED)
  if (pue <= PUE_SEEN || near(expected, rounded)) return { warning: null, closes }
  const other = inside ? pue : 1
  if (near(other, rounded)) return { warning: 'pue_in_or_out', closes }
  // Hours close only for who counts at rated power; emissions that were measured do not follow from them.
  const rated = context.accounting.method === 'card' || one.stated.tdpW !== undefined
  const certain = one.energy !== null || (context.trustRecord === true && rated)
  const fits = !inside && ratio > PUE_SEEN && ratio <= PUE_MOST
  return { warning: certain && fits ? 'declared_other_pue' : null, closes }
}

/** kg without any PUE: energy, or hours at rated power, by the grid that the record states. */
function statedKg(one: Compute, fleet: Fleet, place: Place): number | null {
  if (one.gridGPerKwh === null || place.gridId !== STATED_GRID) return null
  const kwh = one.energy?.totalKwh ?? ratedKwh(one, fleet)
  return kwh === null ? null : (kwh * place.grid.central) / 1000
}

function ratedKwh({ gpuHours, wallHours }: Compute, fleet: Fleet): number | null {
  if (!fleet.known && fleet.tdpId !== 'stated/tdp') return null
  if (fleet.tdpW.spread.length > 0) return null
  const hours = gpuHours ?? (wallHours === null || !fleet.countKnown ? null : wallHours * fleet.count.central)
  return hours === null ? null : (hours * fleet.tdpW.central) / 1000
}

function statedPue({ pue, energy }: Compute): { readonly pue: number; readonly inside: boolean } {
  const applied = energy?.pueApplied ?? 1
  return { pue: pue ?? applied, inside: applied > 1 || energy?.boundary === 'facility' }
}

/** Half a unit of the last digit that is not a zero: 500 of 6000, 5 of 340, 0.05 of 6.8. */
export function halfUnit(value: number): number {
  const [digits = '', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return 0.5 * 10 ** (Number(exponent) - decimals)
}
