/**
 * How many replicas the requests keep, and how busy these are:
 *
 *   busy      = requests x energy of a request / (rated power x load)                     device-hours
 *   replicas  = stated, or ceil(peak factor x busy a day / (24 h x devices x target utilisation)), at least one
 *
 * Requests that need more than all the hours of the stated replicas cannot be served by them, and the replicas that they
 * would need are counted: a record must not meet a budget per request by stating more requests than its hardware can do.
 */
import { times } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import { MOSTLY_IDLE, PEAK_FACTOR, REPLICAS, TARGET_UTILISATION } from '../constants/servings.ts'
import { DEVICE_UNKNOWN_W } from '../constants/unknown.ts'
import { loadOf } from '../energy/load.ts'
import { figure } from '../notes.ts'
import type { Own } from './own.ts'

export interface Replicas {
  /** Of devices, over the horizon. */
  readonly hours: Amount
  /** Hours in which they work, and in which they wait. */
  readonly busyHours: Amount
  readonly waitingHours: Amount
  /** kWh that the devices would take in the hours in which they wait, if they took their rated power. */
  readonly waitingKwh: Amount
  /** Copies that are counted, best estimate. */
  readonly count: number
  /** Share of their hours in which they work; `null` when nothing says what a request takes. */
  readonly utilisation: number | null
}

/** Devices of so many watts that have so much to do, whatever is the reading of what is not known. */
interface Reading {
  /** Device-hours a day. */
  readonly busy: number
  /** Devices of one replica. */
  readonly devices: number
  readonly watts: number
}

/** `devicesKwh`: of the accelerators over the horizon, for all requests; `null` when it is not known. */
export function replicasOf(own: Own, devicesKwh: Amount | null): Replicas {
  const { fleet, days, compute } = own
  const { replicas } = own.serving
  const load = loadOf(compute, fleet).central
  const reading = (kwh: number, devices: number, watts: number): Reading => {
    return { busy: days > 0 ? (kwh * 1000) / (watts * load) / days : 0, devices, watts }
  }
  const best = reading(devicesKwh?.central ?? 0, fleet.count.central, fleet.tdpW.central)
  const count = replicas === null ? kept(best, own) : stated(best, replicas, own)
  // Small devices work longer on the same energy, and large ones take more while they wait.
  const watts = fleet.known ? [fleet.tdpW.cautious] : [fleet.tdpW.cautious, DEVICE_UNKNOWN_W.low]
  const most = watts.map((watt) => {
    const one = reading(devicesKwh?.cautious ?? 0, fleet.count.cautious, watt)
    const copies = Math.max(count, replicas === null ? atMost(one, own) : enough(one, replicas, own))
    const hours = copies * one.devices * 24 * days
    return { copies, ...one, hours, waiting: waitingOf(copies, one, days), busy: one.busy * days }
  })
  const hours = count * best.devices * 24 * days
  const waiting = waitingOf(count, best, days)
  const utilisation = devicesKwh === null || hours <= 0 ? null : Math.min(1, (best.busy * days) / hours)
  busySteps(own, devicesKwh, best.busy * days)
  mostSteps(own, count, devicesKwh?.cautious ?? 0, most)
  told(own, best.busy * days, hours, utilisation)
  return {
    hours: { central: hours, cautious: Math.max(hours, ...most.map((one) => one.hours)), spread: fleet.count.spread },
    busyHours: between(Math.min(hours, best.busy * days), Math.max(...most.map((one) => one.busy))),
    waitingHours: between(waiting.hours, Math.max(...most.map((one) => one.waiting.hours))),
    waitingKwh: {
      central: waiting.kwh,
      cautious: Math.max(waiting.kwh, ...most.map((one) => one.waiting.kwh)),
      spread: times(fleet.count, fleet.tdpW).spread,
    },
    count,
    utilisation,
  }
}

interface Most {
  readonly copies: number
  readonly devices: number
  readonly watts: number
  readonly hours: number
  readonly busy: number
  readonly waiting: { readonly hours: number; readonly kwh: number }
}

/** What replicas take at most, which is the more of two readings where the devices are not known. */
function mostSteps(own: Own, count: number, kwh: number, readings: readonly Most[]): void {
  const { notes, days, compute, fleet } = own
  const load = loadOf(compute, fleet).central
  for (const { copies, devices, watts, hours, busy, waiting } of readings) {
    const device = `${figure(watts)} W a device`
    const working = () => `${figure(kwh)} kWh x 1000 / ( ${figure(watts)} W x ${load} )`
    notes.most(`hours of work, ${device}`, { central: 0, cautious: busy }, 'h', [], working)
    notes.most(`replicas, instead of ${figure(count)}`, { central: count, cautious: copies }, '', [], () =>
      figure(copies),
    )
    const kept = () => `${figure(copies)} copies x ${figure(devices)} x 24 h x ${figure(days)}`
    notes.most(`hours of the replicas, ${device}`, { central: 0, cautious: hours }, 'h', [], kept)
    const waits = () => `max ( 0 , ${figure(hours)} h - ${figure(busy)} h )`
    notes.most(`hours in which they wait, ${device}`, { central: 0, cautious: waiting.hours }, 'h', [], waits)
    const power = () => `${figure(waiting.hours)} h x ${figure(watts)} W / 1000`
    notes.most(`waiting, at rated power, ${device}`, { central: 0, cautious: waiting.kwh }, 'kWh', [], power)
  }
}

function waitingOf(copies: number, { busy, devices, watts }: Reading, days: number) {
  const hours = Math.max(0, copies * devices * 24 - busy) * days
  return { hours, kwh: (hours * watts) / 1000 }
}

function between(central: number, cautious: number): Amount {
  return { central, cautious: Math.max(central, cautious), spread: [] }
}

function busySteps({ notes, fleet, compute }: Own, devicesKwh: Amount | null, busy: number): void {
  if (devicesKwh === null) return
  const load = loadOf(compute, fleet)
  notes.use(load.factor)
  const formula = () =>
    `${figure(devicesKwh.central)} kWh x 1000 / ( ${figure(fleet.tdpW.central)} W x ${load.central} )`
  notes.step('hours of work for the devices', busy, 'h', [fleet.tdpId, load.id], formula)
}

function told({ notes }: Own, busy: number, all: number, utilisation: number | null): void {
  if (utilisation === null) return
  notes.step('utilisation', utilisation, 'x', [], () => `${figure(Math.min(busy, all))} h / ${figure(all)} h`)
  if (utilisation >= MOSTLY_IDLE.central) return
  notes.use(MOSTLY_IDLE.factor)
  notes.warn('serving_mostly_idle')
}

/** Nobody says how many: what the busiest hour needs. */
function kept({ busy, devices }: Reading, { serving, notes }: Own): number {
  const peak = serving.peakFactor ?? PEAK_FACTOR.central
  const needed = (busy * peak) / (24 * devices * TARGET_UTILISATION.central)
  const count = Math.max(REPLICAS.central, Math.ceil(needed))
  notes.assume('replicas', `${count}, at most ${Math.max(REPLICAS.high, count)}`, 'default')
  notes.use(REPLICAS.factor)
  if (count <= REPLICAS.central) return count
  notes.useAll([PEAK_FACTOR, TARGET_UTILISATION])
  const formula = () =>
    `${figure(busy)} h a day x ${figure(peak)} / ( 24 h x ${figure(devices)} x ${TARGET_UTILISATION.central} )`
  notes.step(
    'replicas that the busiest hour needs',
    needed,
    'replicas',
    [PEAK_FACTOR.id, TARGET_UTILISATION.id],
    formula,
  )
  return count
}

function atMost({ busy, devices }: Reading, { serving }: Own): number {
  const peak = serving.peakFactor ?? PEAK_FACTOR.high
  return Math.max(REPLICAS.high, Math.ceil((busy * peak) / (24 * devices * TARGET_UTILISATION.low)))
}

function stated(load: Reading, replicas: number, own: Own): number {
  const count = enough(load, replicas, own)
  if (count <= replicas) return replicas
  const peak = own.serving.peakFactor ?? 1
  own.notes.warn('serving_above_capacity')
  const formula = () => `${figure(load.busy)} h a day x ${figure(peak)} / ( 24 h x ${figure(load.devices)} )`
  own.notes.step('replicas that the requests need, working all the time', count, 'replicas', [], formula)
  return count
}

function enough({ busy, devices }: Reading, replicas: number, { serving }: Own): number {
  return Math.max(replicas, (busy * (serving.peakFactor ?? 1)) / (24 * devices))
}
