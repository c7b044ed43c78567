/** Why something that belongs to a known format is not counted. Listed by `scan`, documented in docs/formats. */
export const unusedReasons = {
  'no-quantity': 'It says nothing about energy, emissions, time or work.',
  'rates-only': 'It gives energy or time per request, token or iteration, but not how many there were.',
  forecast: 'It predicts; what was spent stands elsewhere or nowhere.',
  repeats: 'It tells again what another record tells, and adds nothing.',
  calibration: 'It is a trial of the meter, not of the work.',
  discarded: 'Its tool marks it as deleted.',
  'no-amount': 'A configuration that says neither how long nor how much work.',
  'not-read': 'This kind of file is recognised, and not read.',
} as const

export type UnusedReason = keyof typeof unusedReasons
