/** A number and its unit, kept together until a renderer prints them. */
export interface Quantity<U extends string = Unit> {
  readonly value: number
  readonly unit: U
}

/** The units in which budgets are judged; everything a person writes is converted to one of them on entry. */
export type Unit = 'kgCO2e' | 'kWh' | 'L'

export type Mass = Quantity<'kgCO2e'>
export type Energy = Quantity<'kWh'>
export type Water = Quantity<'L'>
