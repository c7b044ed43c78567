import type { LaterKeys } from '../shape.ts'

/** Words that other tools use, with what they are here. Whoever writes one expects it to hold, so none is passed over. */
export const later: LaterKeys = new Map([
  ['price', 'write "prices: {energy: 0.25 EUR/kWh}" at the top of the file'],
  ['energy_price', 'write "prices: {energy: 0.25 EUR/kWh}" at the top of the file'],
  ['window', 'write "per: month", "per: quarter" or "per: year"'],
  ['period', 'write "per: month", "per: quarter" or "per: year"'],
])

/** Periods of time that `per` will take one day. */
export const LATER_PERIODS = /^(?:per[ _-])?(?:dai|day|week)(?:ly|s)?$/i
