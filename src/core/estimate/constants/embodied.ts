/** Making the hardware. */
import { BLOOM, constant } from './constant.ts'

/** Embodied emissions: amortisation, and the figures of the founding study for `method: card`. */
export const LIFETIME_YEARS = constant(
  'method/lifetime',
  3,
  5,
  6,
  'years',
  'cloud providers 4 to 6, EcoLogits 3, BLOOM 6',
)
export const UTILISATION = constant(
  'method/utilisation',
  0.5,
  0.7,
  0.85,
  'x time',
  `${BLOOM} 0.85; Google fleet studies`,
)
export const CARD_GPU_KG = constant('method/card-gpu', 127, 150, 318, 'kgCO2e', BLOOM)
export const CARD_SERVER_KG = constant('method/card-server', 2500, 2500, 6000, 'kgCO2e', BLOOM)
export const CARD_LIFETIME_YEARS = constant('method/card-lifetime', 6, 6, 6, 'years', BLOOM)
export const CARD_UTILISATION = constant('method/card-utilisation', 0.85, 0.85, 0.85, 'x time', BLOOM)
export const CPU_SERVER_KG = constant(
  'method/cpu-server',
  600,
  1200,
  2000,
  'kgCO2e',
  'vendor footprints of two-socket servers, 1204 to 1610',
)
