/** Water: litres evaporated at the machines and in making their electricity. E_it x WUE_on + E x WUE_off (Li et al. 2023). */
import { atMost, exactly, plus, scaled, times } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import type { Energy } from '../energy/energy.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { type Place, waterFactors } from './place.ts'

export function waterOf(
  one: Compute,
  energy: Pick<Energy, 'it' | 'total'>,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Amount {
  const { stated } = one
  const { it, total } = energy
  if (stated.wue !== undefined) {
    const litres = scaled(total, stated.wue)
    notes.step('water', litres.central, 'L', [], () => `${figure(total.central)} kWh x ${figure(stated.wue ?? 0)} L`)
    return litres
  }
  const usual = waterFactors(place.region, one.year, context.catalogue, notes)
  const on = stated.wueOn === undefined ? usual.on : exactly(stated.wueOn)
  const off = stated.wueOff === undefined ? usual.off : exactly(stated.wueOff)
  const onSite = times(it, on)
  const offSite = times(total, off)
  litresStep(
    'water at the building',
    it,
    on,
    onSite,
    stated.wueOn === undefined ? usual.onFactor.id : 'stated/wue',
    notes,
  )
  litresStep(
    'water at the power stations',
    total,
    off,
    offSite,
    stated.wueOff === undefined ? usual.offFactor.id : 'stated/wue',
    notes,
  )
  const litres = plus(onSite, offSite)
  notes.step('water', litres.central, 'L', [], () => `${figure(onSite.central)} L + ${figure(offSite.central)} L`)
  return one.waterL === null ? litres : atMost(litres, one.waterL)
}

function litresStep(label: string, kwh: Amount, each: Amount, litres: Amount, id: string, notes: Notes): void {
  notes.step(label, litres.central, 'L', [id], () => `${figure(kwh.central)} kWh x ${figure(each.central)} L`)
}
