import type { LaterKeys } from '../shape.ts'

/** Keys of budgets over time and of organisations. Whoever writes one expects it to hold, so none is passed over. */
export const later: LaterKeys = new Map([
  ['extends', 'copy the lines of the other policy into this one'],
  ['waivers', 'delete the key; a budget that does not fit is raised on the base branch'],
  ['carry_over', 'delete the key; every limit stands for itself'],
  ['declines', 'delete the key and lower the limit by hand'],
  ['ledger', 'delete the key; "per: total" counts everything that is in the repository'],
  ['price', 'delete the key; write limits in kgCO2e, kWh or L'],
  ['energy_price', 'delete the key; write limits in kgCO2e, kWh or L'],
  ['window', 'write "per: run", "per: pull_request" or "per: total"'],
  ['period', 'write "per: run", "per: pull_request" or "per: total"'],
])

/** Periods of time that `per` will take one day. */
export const LATER_PERIODS = /^(?:per[ _-])?(?:dai|week|month|quarter|year|annual)(?:ly|y|s)?$|^day$/i
