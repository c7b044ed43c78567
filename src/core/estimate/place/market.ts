/**
 * Operational emissions by contracts and certificates: a second line beside the location-based one, in no sum and before
 * no budget. Contracts move electricity between owners, not on the wire.
 */
import { scaled, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute } from '../compute.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'

/** Contracts name a figure to two digits. */
const CONTRACT_SPREAD = 0.05
/** A stated figure is never surer than 10 % either way. */
const STATED_SPREAD = 0.06

/** `null` when the record says nothing of contracts. */
export function marketOf(
  one: Pick<Compute, 'id' | 'marketGPerKwh' | 'declaredKg' | 'declaredScope'>,
  total: Amount,
  notes: Notes,
): Amount | null {
  const { marketGPerKwh: grams, declaredKg: kg } = one
  if (grams !== null) {
    const amount = widened(scaled(total, grams / 1000), `${one.id}/market`, CONTRACT_SPREAD)
    notes.use({ id: 'record/market-intensity', value: grams, unit: 'g/kWh', source: 'record', year: null })
    const formula = () => `${figure(total.central)} kWh x ${figure(grams)} g / 1000`
    notes.step('by contracts, beside the total', amount.central, 'kgCO2e', ['record/market-intensity'], formula)
    return amount
  }
  if (kg === null || one.declaredScope !== 'market') return null
  notes.step('by contracts, as stated, beside the total', kg, 'kgCO2e', [], () => `${figure(kg)} kg`)
  return uncertain(kg, `${one.id}/market`, STATED_SPREAD)
}
