/** The units of mass and energy as cards write them. */
import type { Units } from './amount.ts'

/** NIST Handbook 44: the avoirdupois pound. */
const POUND_KG = 0.45359237

const KG: Readonly<Record<string, number>> = {
  mg: 1e-6,
  milligram: 1e-6,
  g: 1e-3,
  gr: 1e-3,
  gram: 1e-3,
  kg: 1,
  kilo: 1,
  kilogram: 1,
  t: 1000,
  ton: 1000,
  tonne: 1000,
  kt: 1e6,
  lb: POUND_KG,
  pound: POUND_KG,
}

/** Kilograms. No `u` flag: with it, the Kelvin sign would match a k. */
export const MASS: Units = {
  pattern:
    / ?((?:metric[ -])?(?:tonnes?|tons?)|kilograms?|kilos?|kgs?|milligrams?|mg|grams?|gr|g|pounds?|lbs?|kt|t)(?:(?=-?CO2)|(?![A-Za-z0-9\u00aa-\u024f\u0370-\u200f]))/iy,
  worth: (match) => {
    const unit = (match[1] ?? '').replace(/^metric[ -]/i, '')
    // Case carries meaning where one letter does: Mg is a tonne and mg a thousandth of a gram, T is as often a trillion.
    if (/^(?:M[gG]|G|GR?|T|KT|Kt)$/.test(unit)) return null
    const name = unit.toLowerCase()
    return KG[name] ?? KG[name.replace(/s$/, '')] ?? null
  },
}

/** `ton` without `metric` before it and without `ne` behind it. */
export function isBareTon(match: RegExpExecArray): boolean {
  return /^tons?$/i.test(match[1] ?? '')
}

const KWH: Readonly<Record<string, number>> = {
  mWh: 1e-6,
  Wh: 1e-3,
  wh: 1e-3,
  kWh: 1,
  KWh: 1,
  Kwh: 1,
  kwh: 1,
  KWH: 1,
  MWh: 1e3,
  GWh: 1e6,
}

/** Kilowatt-hours. `mwh` and `MWH` are a factor of 10^9 apart in what they may mean, so they are not read. */
export const ENERGY: Units = {
  pattern: / ?([kKmMG]?[wW][hH]|kilowatt[ -]hours?)(?![A-Za-z0-9\u00aa-\u024f\u0370-\u200f])/y,
  worth: (match) => ((match[1] ?? '').startsWith('kilowatt') ? 1 : (KWH[match[1] ?? ''] ?? null)),
}
