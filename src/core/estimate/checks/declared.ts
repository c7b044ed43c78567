/**
 * Emissions that a record states. They are believed last: where energy or time is known they are held against what that
 * gives, and the larger of the two counts against the budget. Alone they are taken as given, with a wide interval.
 */
import { atMost, scaled, sigmaOf, times, uncertain } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import type { Energy } from '../energy/energy.ts'
import { impliedHours } from '../energy/hours.ts'
import { loadOf } from '../energy/load.ts'
import { neededKwh } from '../energy/plan.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { type Place, POLICY_GRID } from '../place/place.ts'
import { closingOf } from './closing.ts'
import { checkDeclared } from './plausibility.ts'

/** What the scope of a stated figure may leave out: host, PUE, the grid of which year. */
const SPREAD = 0.45

export interface Declared {
  readonly operational: Amount
  readonly energy: Energy
}

/** A run that states emissions and nothing that they could be recomputed from; `null` without usable ones. */
export function declaredOf(
  one: Compute,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Declared | null {
  const kg = one.declaredKg
  if (kg === null || kg <= 0) return null
  if (one.declaredScope === 'market') {
    notes.warn('declared_market_only')
    return null
  }
  const most = kg * Math.exp(1.645 * SPREAD)
  const stated = uncertain(kg, `${one.id}/declared`, SPREAD, context.trustRecord === true ? kg : most)
  const scope = () => `${figure(kg)} kg x ${Math.E} ^ ( 1.645 x ${SPREAD} )`
  notes.most('operational emissions, whatever they leave out', stated, 'kgCO2e', [], scope)
  const operational = atMost(stated, neededKg(kg, one, fleet, place, context, notes))
  notes.step('operational emissions, as stated', kg, 'kgCO2e', [], () => `${figure(kg)} kg`)
  const total = energyBehind(operational, place, notes)
  const hours = impliedHours(total, fleet, loadOf(one, fleet), notes)
  const it = times(total, { central: 1 / place.pue.central, cautious: 1, spread: place.pue.spread })
  notes.base('machines', 'declared', it.central)
  notes.base('building', 'declared', total.central - it.central)
  return { operational, energy: { total, it, evidence: 'declared', hours, timed: false, idleInside: false } }
}

/** What the operations of a training emit at the place, where the stated emissions are too small for them; else 0. */
function neededKg(
  kg: number,
  one: Compute,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): number {
  if (context.accounting.method === 'card') return 0
  const behind = (kg * 1000) / Math.max(place.grid.central, CLEANEST_G)
  const kwh = neededKwh(behind, one, fleet, notes)
  const needed = (kwh * place.pue.cautious * place.grid.cautious) / 1000
  const formula = () => `${figure(kwh)} kWh x ${figure(place.pue.cautious)} x ${figure(place.grid.cautious)} g / 1000`
  notes.most('emissions of the operations', { central: 0, cautious: needed }, 'kgCO2e', [], formula)
  return needed
}

/** g CO2e per kWh below which no grid is taken to be. */
const CLEANEST_G = 1

/** Energy from emissions; the greener the grid may be, the more energy it was. */
function energyBehind(operational: Amount, place: Place, notes: Notes): Amount {
  const { grid } = place
  // A place without any emissions would make it infinitely much.
  const least = Math.max(grid.central, CLEANEST_G)
  const kwh = scaled(times(operational, { central: 1 / least, cautious: 1 / least, spread: grid.spread }), 1000)
  const most = kwh.central * Math.exp(1.645 * sigmaOf(kwh))
  const formula = () => `${figure(operational.central)} kg x 1000 / ${figure(least)} g`
  notes.step('energy behind them', kwh.central, 'kWh', [place.gridId], formula)
  const found = atMost(kwh, most)
  const sigma = `( ${kwh.spread.map(({ s }) => `${figure(s)} ^ 2`).join(' + ')} ) ^ 0.5`
  const ofMass = `${figure(operational.cautious)} kg x 1000 / ${figure(least)} g`
  const larger = () => `max ( ${ofMass} , ${figure(kwh.central)} kWh x ${Math.E} ^ ( 1.645 x ${sigma} ) )`
  notes.most('energy behind them', found, 'kWh', [], larger)
  return found
}

/** Beyond this factor either way the two figures are not the same run at the same place. */
const DIFFERS = 3

/** Figures are printed rounded; that much more is counted, and nothing to speak of. */
const ROUNDING = 1.02

/** The recomputed emissions, held against the stated ones. */
export function againstDeclared(
  operational: Amount,
  one: Compute,
  energy: Energy,
  fleet: Fleet,
  place: Place,
  context: EstimateContext,
  notes: Notes,
): Amount {
  const kg = one.declaredKg
  if (kg === null || one.declaredScope === 'market' || one.site.fallback) return operational
  // By contract the two are figures of different things.
  if (place.gridId === POLICY_GRID) return operational
  checkDeclared(kg, one, energy, fleet, place, context.trustRecord === true, notes)
  const { warning, closes } = closingOf(one, fleet, place, context)
  if (warning !== null) notes.warn(warning)
  const ratio = operational.central > 0 ? kg / operational.central : Number.POSITIVE_INFINITY
  // Where energy and grid are both stated, rounding is all that may part them from the emissions.
  const broken = closes === false && one.energy !== null && context.trustRecord === true
  if (broken || (closes !== true && (ratio > DIFFERS || ratio < 1 / DIFFERS))) notes.warn('declared_differs')
  if (kg <= operational.cautious) return operational
  if (kg > operational.cautious * ROUNDING) notes.warn('declared_larger')
  const larger = atMost(operational, kg)
  notes.most('operational emissions, as stated', larger, 'kgCO2e', [], () => `${figure(kg)} kg`)
  return larger
}
