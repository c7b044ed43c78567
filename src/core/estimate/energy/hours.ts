/** How long the devices were reserved: as stated, or as duration x devices; from operations in plan.ts. */
import { exactly, fromConstant, scaled, times, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Boundary } from '../../record.ts'
import type { Compute } from '../compute.ts'
import type { Constant } from '../constants/constant.ts'
import { IDLE_FLOOR } from '../constants/load.ts'
import { HOST_OVER_GPU } from '../constants/machines.ts'
import { DEVICE_UNKNOWN_W, HOURS_LOWER_BOUND, HOURS_UNKNOWN, TIME_LIMIT_USED } from '../constants/unknown.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { plannedHours, possible } from './plan.ts'

/** Hours that the record states, `null` when it states none. */
export function statedHours(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  if (one.hoursAre === 'limit') return limitedHours(one, fleet, notes)
  const hours = asStated(one, fleet, notes)
  return hours === null ? null : possible(hours, one, fleet, notes)
}

/**
 * A job may end before its time limit and cannot go on after it: against a budget it takes all of it. The best estimate
 * is the time of its operations, where they are known, else the share of their limits that jobs use.
 */
function limitedHours(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  const limit = asStated(one, fleet, notes)
  if (limit === null) return null
  notes.warn('time_limit')
  const needed = plannedHours(one, fleet, notes)
  const used = needed ?? times(limit, fromConstant(TIME_LIMIT_USED))
  const central = Math.min(used.central, limit.central)
  const hours = { ...used, central, cautious: Math.max(central, limit.cautious) }
  if (needed === null) {
    notes.use(TIME_LIMIT_USED.factor)
    const formula = () => `${figure(limit.central)} h x ${TIME_LIMIT_USED.central}`
    notes.step('device-hours of a job with this time limit', central, 'h', [TIME_LIMIT_USED.id], formula)
  } else {
    const formula = () => `min ( ${figure(needed.central)} h , ${figure(limit.central)} h )`
    notes.step('device-hours within the time limit', central, 'h', [], formula)
  }
  notes.most('device-hours, up to the time limit', hours, 'h', [], () => `${figure(limit.cautious)} h`)
  return hours
}

function asStated(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  const { gpuHours, wallHours, hoursQuality } = one
  if (gpuHours !== null) return agreeing(gpuHours, one, fleet, notes)
  if (wallHours === null) return null
  const all = times(exactly(wallHours), fleet.count)
  notes.step('device-hours', all.central, 'h', [], () => `${figure(wallHours)} h x ${figure(fleet.count.central)}`)
  notes.most('device-hours', all, 'h', [], () => `${figure(wallHours)} h x ${figure(fleet.count.cautious)}`)
  const hours = ownShare(all, one, notes)
  if (hoursQuality !== 'lower-bound' && hoursQuality !== 'last-segment') return hours
  notes.warn('duration_lower_bound')
  notes.use(HOURS_LOWER_BOUND.factor)
  const longer = times(hours, fromConstant(HOURS_LOWER_BOUND, 'at most'))
  const most = () => `${figure(hours.cautious)} h x ${HOURS_LOWER_BOUND.high}`
  notes.most('device-hours of a run that went on', longer, 'h', [HOURS_LOWER_BOUND.factor], most)
  return longer
}

/** Runs that had one machine at the same time cannot have had all of it each. */
function ownShare(hours: Amount, { share }: Compute, notes: Notes): Amount {
  if (share === undefined) return hours
  notes.warn('shared_machine')
  const own = scaled(hours, share)
  notes.step('own device-hours', own.central, 'h', [], () => `${figure(hours.central)} h x ${figure(share)}`)
  notes.most('own device-hours', own, 'h', [], () => `${figure(hours.cautious)} h x ${figure(share)}`)
  return own
}

/** Beyond this ratio device-hours and duration do not agree; beyond the second one neither is good. */
const AGREE = 1.1
const ROUGHLY = 1.5

/** Device-hours next to a duration: when the two disagree, the larger counts against the budget. */
function agreeing(gpuHours: number, one: Compute, fleet: Fleet, notes: Notes): Amount {
  notes.step('device-hours', gpuHours, 'h', [], () => `${figure(gpuHours)} h`)
  const { wallHours } = one
  if (wallHours === null || !fleet.countKnown || one.hoursQuality !== 'wall') return exactly(gpuHours)
  const product = wallHours * fleet.count.central
  const [less, more] = [Math.min(product, gpuHours), Math.max(product, gpuHours)]
  if (more <= less * AGREE) return exactly(gpuHours)
  notes.warn('hours_inconsistent')
  // Hours that are those of the clock under another name are another reading (scenarios.ts), not a wide one.
  const another = sameHours(gpuHours, wallHours)
  const hours = uncertain(gpuHours, `${one.id}/hours`, more > less * ROUGHLY && !another ? 0.3 : 0, product)
  notes.most('device-hours', hours, 'h', [], () => `${figure(wallHours)} h x ${figure(fleet.count.central)}`)
  return hours
}

/** Device-hours that are the hours of the clock: of whole machines, or the clock is that of all devices. */
export function sameHours(gpuHours: number, wallHours: number): boolean {
  return wallHours > 0 && Math.abs(gpuHours / wallHours - 1) <= AGREE - 1
}

/** Nothing says how long: a placeholder that is never taken for an answer (`evidence: default`). */
export function unknownHours(fleet: Fleet, notes: Notes): Amount {
  notes.warn('hours_unknown')
  notes.assume('hours', `${HOURS_UNKNOWN.central} h, at most ${HOURS_UNKNOWN.high} h`, 'default')
  notes.use(HOURS_UNKNOWN.factor)
  const hours = times(fromConstant(HOURS_UNKNOWN, 'at most'), fleet.count)
  notes.step(
    'device-hours',
    hours.central,
    'h',
    [HOURS_UNKNOWN.id],
    () => `${HOURS_UNKNOWN.central} h x ${figure(fleet.count.central)}`,
  )
  const most = () => `${HOURS_UNKNOWN.high} h x ${figure(fleet.count.cautious)}`
  notes.most('device-hours', hours, 'h', [HOURS_UNKNOWN.factor], most)
  return hours
}

/** Device-hours behind an energy whose duration is not stated; at most as long as the devices could idle on it. */
export function impliedHours(
  nodeKwh: Amount,
  fleet: Fleet,
  load: Constant,
  notes: Notes,
  at: Boundary = 'node',
): Amount {
  const host = fleet.host === 'cpu' || at === 'gpu' ? 1 : HOST_OVER_GPU.central
  const watts = fleet.tdpW.central
  const central = (nodeKwh.central * 1000) / (watts * load.central * host)
  notes.warn('hours_unknown')
  notes.use(load.factor)
  notes.assume(
    'hours',
    () => `${figure(Number(central.toPrecision(3)))} device-hours, from energy and power`,
    'default',
  )
  const formula = () => `${figure(nodeKwh.central)} kWh x 1000 / ( ${figure(watts)} W x ${load.central} x ${host} )`
  notes.step('device-hours', central, 'h', [load.id, fleet.tdpId], formula)
  const cautious = Math.max(central, idleHours(nodeKwh, fleet))
  const hours = { ...widened(nodeKwh, 'method/implied-hours', 0.5), central, cautious }
  notes.most('device-hours, idle all the time', hours, 'h', [IDLE_FLOOR.factor], () => idleFormula(nodeKwh, fleet))
  return hours
}

/** The longest that the devices can have been there on so much energy. */
export function idleHours(kwh: Amount, fleet: Fleet): number {
  return (kwh.cautious * 1000) / (leastWatts(fleet) * IDLE_FLOOR.low)
}

/** The same for a reader. */
export function idleFormula(kwh: Amount, fleet: Fleet): string {
  return `${figure(kwh.cautious)} kWh x 1000 / ( ${figure(leastWatts(fleet))} W x ${IDLE_FLOOR.low} )`
}

function leastWatts(fleet: Fleet): number {
  return fleet.known ? fleet.tdpW.central : DEVICE_UNKNOWN_W.low
}
