/**
 * What a record says of energy and emissions, held against what hardware and grids can do. A contradiction is pointed out
 * under a code of its own; where two readings differ, the larger counts against the budget.
 */
import { scaled } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { EstimateWarning } from '../codes.ts'
import type { Compute } from '../compute.ts'
import { IDLE_FLOOR } from '../constants/load.ts'
import { DEVICES_PER_NODE } from '../constants/machines.ts'
import type { Measured } from '../energy/boundary.ts'
import type { Energy } from '../energy/energy.ts'
import { mostWatts } from '../energy/recorded.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { type Place, STATED_GRID } from '../place/place.ts'

/** g CO2e per kWh that some grid on earth has, with room for what cards leave out; and what most grids have. */
const CREDIBLE_G = { low: 5, high: 1300 }
const USUAL_G = { low: 20, high: 900 }
/** Within this factor of its place's own figure, an intensity is that of the place, however clean. */
const LIKE_PLACE = 3

/** Stated emissions against the energy that was found by other means; `trusted`: the stated grid is the grid. */
export function checkDeclared(
  kg: number,
  one: Compute,
  energy: Energy,
  fleet: Fleet,
  place: Place,
  trusted: boolean,
  notes: Notes,
): void {
  const here = place.region !== null || (trusted && place.gridId === STATED_GRID) ? place.grid.central : null
  const intensity = impliedIntensity(kg, one, energy, fleet)
  const found = intensity === null ? null : intensityWarning(intensity, here)
  if (found !== null) notes.warn(found)
  if (here !== null && kg < idleFloorKg(energy, fleet, here)) notes.warn('declared_below_floor')
}

/**
 * Emissions over energy, g per kWh: over the energy as the record has it, or the rated energy of its hours, and over all
 * that belongs to it. Which of the two was meant is not known, so both must be out of bounds.
 */
function impliedIntensity(
  kg: number,
  one: Compute,
  energy: Energy,
  fleet: Fleet,
): { readonly most: number; readonly least: number } | null {
  const whole = energy.total.central
  const rated = (energy.hours.central * fleet.tdpW.central) / 1000
  const own = one.energy?.totalKwh ?? rated
  if (whole <= 0 || own <= 0) return null
  const over = [(kg * 1000) / whole, (kg * 1000) / own] as const
  return { most: Math.max(...over), least: Math.min(...over) }
}

function intensityWarning(
  { most, least }: { readonly most: number; readonly least: number },
  here: number | null,
): EstimateWarning | null {
  if (here !== null && most * LIKE_PLACE >= here && least <= here * LIKE_PLACE) return null
  if (most < CREDIBLE_G.low || least > CREDIBLE_G.high) return 'declared_implausible'
  return most < USUAL_G.low || least > USUAL_G.high ? 'declared_unusual' : null
}

/** kg that the devices emit when they do nothing, where the grid is known. */
function idleFloorKg(energy: Energy, fleet: Fleet, here: number): number {
  if (!energy.timed || !fleet.known || fleet.host === 'cpu') return 0
  return (energy.hours.central * fleet.tdpW.central * IDLE_FLOOR.low * here) / LIKE_PLACE / 1e6
}

/**
 * Device-hours that took more energy than so many devices can draw, but not more than as many machines can: hours of whole
 * machines under another name.
 */
export function hoursOfNodes(
  stated: Amount,
  { kwh, at }: Measured,
  one: Compute,
  fleet: Fleet,
  place: Place,
  notes: Notes,
): Amount {
  const machines = ['node', 'server'].includes(fleet.host) && fleet.known && one.gpuHours !== null
  if (!machines || stated.central <= 0) return stated
  const devices = fleet.countKnown ? Math.min(fleet.count.central, DEVICES_PER_NODE.central) : DEVICES_PER_NODE.central
  const watts = (kwh.central * 1000) / stated.central
  const most = mostWatts(at, fleet, place)
  const idle = fleet.tdpW.central * IDLE_FLOOR.central
  if (devices < 2 || watts <= most || watts / devices > most || watts / devices < idle) return stated
  notes.warn('hours_of_nodes')
  const hours = scaled(stated, devices)
  notes.step('device-hours', hours.central, 'h', [], () => `${figure(stated.central)} h x ${figure(devices)}`)
  notes.most('device-hours', hours, 'h', [], () => `${figure(stated.cautious)} h x ${figure(devices)}`)
  return hours
}

/** As cards count, an energy is hours x rated power x PUE; beyond rounding, hours or devices are not those of the energy. */
const RATED_AGREE = 1.1

export function checkRated({ kwh, at }: Measured, hours: Amount, one: Compute, place: Place, notes: Notes): void {
  const { tdpW } = one.stated
  if (tdpW === undefined || hours.central <= 0 || kwh.central <= 0) return
  const machines = at === 'facility' ? kwh.central / place.pue.central : kwh.central
  const ratio = (machines * 1000) / (hours.central * tdpW)
  if (ratio > RATED_AGREE || ratio < 1 / RATED_AGREE) notes.warn('hours_inconsistent')
}
