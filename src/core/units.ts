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

/** @throws RangeError when the value is not a finite number of at least zero. */
export function quantity<U extends string>(value: number, unit: U): Quantity<U> {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${value} ${unit} is not a quantity`)
  return { value, unit }
}
