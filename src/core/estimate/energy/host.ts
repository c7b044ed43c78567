/**
 * From accelerator counters to the whole machine. Trackers model processors and memory from rated power, some ten times
 * too high and some not at all, so only their counters are kept:
 *
 *   E_node = E_gpu + hours x host     where hardware and hours are known, by the class of machine
 *   E_node = E_gpu x 1.40             where they are not
 *
 * Against the budget the host ran as long as the accelerators could idle on their energy, when nobody says how long.
 */
import { exactly, plus, scaled, sigmaOf, times } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute } from '../compute.ts'
import { spreadOf } from '../constants/constant.ts'
import { IDLE_FLOOR, LOAD_PRETRAINING } from '../constants/load.ts'
import { DEVICES_PER_NODE, HOST_SERVER_W, NODE_CEILING } from '../constants/machines.ts'
import type { Fleet } from '../fleet.ts'
import { figure, type Notes, SILENT } from '../notes.ts'
import { hostEnergy } from './around.ts'
import { type EnergyAt, type HostStep, hostOver, nodeOf } from './boundary.ts'
import { idleFormula, idleHours } from './hours.ts'
import { hoursEnergy } from './load.ts'

/** @param stated Device-hours that the record states; `null` when it states none. */
export function hostStep(one: Compute, fleet: Fleet, stated: Amount | null, notes: Notes): HostStep {
  if (fleet.host === 'cpu' || fleet.host === 'tpu') return (gpu) => nodeOf(gpu, fleet, notes)
  const counted = fleet.countKnown || (one.gpuHours !== null && fleet.host === 'node')
  return stated !== null && stated.central > 0 && fleet.known && counted
    ? (gpu) => byHours(gpu, stated, one, fleet, notes)
    : (gpu) => byShare(gpu, stated, one, fleet, notes)
}

function byHours({ kwh }: EnergyAt<'gpu'>, hours: Amount, one: Compute, fleet: Fleet, notes: Notes): EnergyAt<'node'> {
  const rated = scaled(times(hours, fleet.tdpW), 1e-3)
  const found = hostEnergy(one, fleet, hours, rated, notes)
  // The host is a known machine over known hours: what may be dearer is only what those leave open.
  const open = rated.central > 0 ? rated.cautious / rated.central : 1
  const host = { ...found, cautious: found.central * open, spread: scaledSpread(found, kwh, rated) }
  const both = plus(kwh, host)
  const node = fleet.host === 'node' ? both : notWiderThan(both, sigmaOf(hoursEnergy(one, fleet, hours, false, SILENT)))
  const formula = () => `${figure(kwh.central)} kWh + ${figure(host.central)} kWh`
  notes.step('energy of the node', node.central, 'kWh', [], formula)
  const longer = () => `${figure(host.central)} kWh x ${figure(rated.cautious)} / ${figure(rated.central)}`
  notes.most('energy of the host', host, 'kWh', [], longer)
  const sum = () => `${figure(kwh.cautious)} kWh + ${figure(host.cautious)} kWh`
  notes.most('energy of the node', node, 'kWh', [], sum)
  notes.base('host', 'hours', host.central)
  return { at: 'node', kwh: node }
}

/** The error of the host is that which it has beside busy accelerators; idle ones do not make its power less known. */
function scaledSpread(host: Amount, gpu: Amount, rated: Amount): Amount['spread'] {
  const actual = host.central / (host.central + gpu.central)
  const most = busyShare(host, rated)
  return actual <= most ? host.spread : host.spread.map(({ key, s }) => ({ key, s: (s * most) / actual }))
}

function busyShare(host: Amount, rated: Amount): number {
  return host.central / (host.central + rated.central * LOAD_PRETRAINING.central)
}

/** Hours and counters together know no less than the hours do. */
function notWiderThan(kwh: Amount, most: number): Amount {
  const own = sigmaOf(kwh)
  return own <= most ? kwh : { ...kwh, spread: kwh.spread.map(({ key, s }) => ({ key, s: (s * most) / own })) }
}

function byShare(
  gpu: EnergyAt<'gpu'>,
  stated: Amount | null,
  one: Compute,
  fleet: Fleet,
  notes: Notes,
): EnergyAt<'node'> {
  const { kwh } = nodeOf(gpu, fleet, notes)
  const by = hostOver(fleet)
  // Neither hardware nor hours: there is nothing to hold the energy against.
  if (!fleet.known && stated === null) {
    const cautious = Math.max(kwh.cautious, gpu.kwh.cautious * by.high)
    const unknown = { ...kwh, cautious, spread: withHost(gpu.kwh, by.id, widest()) }
    notes.most('energy of the node', unknown, 'kWh', [by.factor], () => `${figure(gpu.kwh.cautious)} kWh x ${by.high}`)
    return { at: 'node', kwh: unknown }
  }
  const longest = stated?.cautious ?? idleHours(gpu.kwh, fleet)
  if (longest === 0) return { at: 'node', kwh }
  if (stated === null) {
    const idle = { central: 0, cautious: longest }
    notes.most('hours that they can idle on it', idle, 'h', [IDLE_FLOOR.factor], () => idleFormula(gpu.kwh, fleet))
  }
  const host = dearestHost(gpu.kwh, longest, one, fleet, notes)
  const cautious = Math.max(kwh.cautious, gpu.kwh.cautious + host.cautious)
  const larger = `${figure(gpu.kwh.cautious)} kWh + ${figure(host.cautious)} kWh`
  const most = () => `max ( ${figure(gpu.kwh.cautious)} kWh x ${by.central} , ${larger} )`
  notes.most('energy of the node', { central: kwh.central, cautious }, 'kWh', [by.factor], most)
  const alone = fleet.countKnown || fleet.host === 'node' ? host.busyShare : 1
  const own = fleet.known ? host.sigma * alone : widest()
  const s = Math.max(own, spreadOf(by.low, by.high))
  return { at: 'node', kwh: { central: kwh.central, cautious, spread: withHost(gpu.kwh, by.id, s) } }
}

/**
 * The most that a host can have taken beside accelerators that drew so much. They are rated at no more than what idles on
 * their energy, and a tracker that splits it runs on one machine.
 */
function dearestHost(gpu: Amount, longest: number, one: Compute, fleet: Fleet, notes: Notes) {
  const { central, cautious } = scaled(fleet.tdpW, longest / 1000)
  const idle = gpu.cautious / IDLE_FLOOR.low
  const rated = { central, cautious: Math.max(central, Math.min(cautious, idle)), spread: [] }
  const ratedFormula = () =>
    rated.cautious === idle
      ? `${figure(gpu.cautious)} kWh / ${IDLE_FLOOR.low}`
      : `${figure(longest)} h x ${figure(rated.cautious === cautious ? fleet.tdpW.cautious : fleet.tdpW.central)} W / 1000`
  notes.most('energy at rated power', { central: 0, cautious: rated.cautious }, 'kWh', [], ratedFormula)
  const hours = Math.min(longest, machineHours(longest, one, fleet))
  const unnamed = hours === longest ? fleet : { ...fleet, countKnown: false }
  const known = fleet.known ? notes : SILENT
  const host = hostEnergy({ ...one, gpuHours: hours }, unnamed, exactly(hours), rated, SILENT, known)
  const most = (hours * HOST_SERVER_W.high) / 1000 + rated.cautious * (NODE_CEILING.high - 1)
  if (!fleet.known) {
    const formula = () =>
      `${figure(hours)} h x ${HOST_SERVER_W.high} W / 1000 + ${figure(rated.cautious)} kWh x ( ${NODE_CEILING.high} - 1 )`
    notes.most(
      'energy of the host',
      { central: 0, cautious: most },
      'kWh',
      [HOST_SERVER_W.factor, NODE_CEILING.factor],
      formula,
    )
  }
  return { cautious: fleet.known ? host.cautious : most, sigma: sigmaOf(host), busyShare: busyShare(host, rated) }
}

/** Hours of machines with up to eight cards, where a tracker timed them; else each card may have one to itself. */
function machineHours(longest: number, { energy, wallHours }: Compute, { count, countKnown, known }: Fleet): number {
  if (energy?.gpuKwh === null || wallHours === null || wallHours === 0) return longest
  const cards = countKnown ? count.central : known ? longest / wallHours : 1
  return wallHours * Math.ceil(cards / DEVICES_PER_NODE.central)
}

/** A host of a machine that nobody names. */
function widest(): number {
  return spreadOf(HOST_SERVER_W.low, HOST_SERVER_W.high)
}

function withHost(gpu: Amount, key: string, s: number): Amount['spread'] {
  return [...gpu.spread, { key, s }]
}
