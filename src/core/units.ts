/** A number and its unit, kept together until a renderer prints them. */
export interface Quantity<U extends string = Unit> {
  readonly value: number
  readonly unit: U
}

/** ISO 4217 codes that a price may be in. Nothing is converted between them. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'JPY',
  'CNY',
  'INR',
  'KRW',
  'SGD',
  'BRL',
  'ZAR',
] as const
export type Currency = (typeof CURRENCIES)[number]

/** The units in which budgets are judged; everything a person writes is converted to one of them on entry. */
export type Unit = 'kgCO2e' | 'kWh' | 'L' | Currency

export type Mass = Quantity<'kgCO2e'>
export type Energy = Quantity<'kWh'>
export type Water = Quantity<'L'>
