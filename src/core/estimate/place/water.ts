/** Water: litres evaporated at the machines and in making their electricity. E_it x WUE_on + E x WUE_off (Li et al. 2023). */
import { atMost, exactly, fromConstant, plus, scaled, times, uncertain } from '../../amount.ts'
import type { Catalogue, Factor } from '../../catalogue.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import { spreadOf } from '../constants/constant.ts'
import { WUE_ON_SITE } from '../constants/place.ts'
import type { Energy } from '../energy/energy.ts'
import { memory } from '../memory.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Place } from './place.ts'

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

interface WaterFactors {
  readonly on: Amount
  readonly onFactor: Factor
  readonly off: Amount
  readonly offFactor: Factor
}

const water = memory<WaterFactors>()

/** Litres per kWh at the machines and at the power stations. */
function waterFactors(region: string | null, year: number | null, catalogue: Catalogue, notes: Notes): WaterFactors {
  const found = water(catalogue, `${region ?? ''} ${year ?? ''}`, () => lookUpWater(region, year, catalogue))
  notes.use(found.onFactor)
  notes.use(found.offFactor)
  return found
}

function lookUpWater(region: string | null, year: number | null, catalogue: Catalogue): WaterFactors {
  const here = region === null ? null : catalogue.wueOnSite(region, year)
  const there = catalogue.wueOffSite(region)
  const on = here === null ? fromConstant(WUE_ON_SITE, 'at most') : uncertain(here.factor.value, here.factor.id, 0.2)
  const s = there.precision === 'default' ? spreadOf(1, 6) : 0.3
  const off = uncertain(there.factor.value, there.factor.id, s)
  return { on, onFactor: here?.factor ?? WUE_ON_SITE.factor, off, offFactor: there.factor }
}
