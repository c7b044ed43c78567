/** Where work is done: overhead of a data centre, water, and the hours of a grid against its year. */
import { constant, OURS } from './constant.ts'

export const PUE_CLOUD = constant('method/pue-cloud', 1.08, 1.15, 1.3, 'x', 'provider disclosures 2022 to 2024')
/** The dearest cloud region that publishes one. */
export const PUE_CLOUD_MOST = constant(
  'method/pue-cloud-most',
  1.6,
  1.6,
  1.6,
  'x',
  'AWS and Azure disclosures by region: up to 1.58',
)
export const PUE_DESK = constant('method/pue-desk', 1, 1, 1, 'x', 'a machine without a data centre has no overhead')
export const PUE_UNKNOWN = constant(
  'method/pue-unknown',
  1.05,
  1.5,
  2,
  'x',
  'Uptime Institute survey 2023 to 2025: 1.54 to 1.58; from 1.04 to 1.2 where large models are trained',
)
export const WUE_ON_SITE = constant(
  'method/wue-on-site',
  0.1,
  0.5,
  1.8,
  'L/kWh',
  'provider disclosures; AWS 0.12 to Google 1.15',
)
/** From what power stations burn to what their electricity took: for services that count the former. */
export const GENERATION_TO_LIFE_CYCLE = constant(
  'method/generation-to-life-cycle',
  1.3,
  1.6,
  1.8,
  'x',
  'Great Britain: Ember over NESO 243/181 g in 2020, 217/125 in 2024; Electricity Maps over NESO 175/125 in 2024',
)
/** The hours of a grid against its year, for a run that does not say when it ran. */
export const WINDOW_OVER_YEAR = constant('method/window-over-year', 0.5, 1, 1.6, 'x', OURS)
