/**
 * How long the devices were reserved: as stated, as duration x devices, or from the operations that a training takes.
 *
 *   F = 6 x parameters x tokens;  device-hours = F / (dense peak x MFU x 3600)
 *
 * (Kaplan et al. 2020 for the 6; MFU over the whole run, restarts and evaluation included, so lower than papers print.)
 */
import { exactly, fromConstant, times, uncertain, widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Compute } from './compute.ts'
import type { Constant } from './constants.ts'
import {
  DEVICE_UNKNOWN_W,
  HOST_OVER_GPU,
  HOURS_LOWER_BOUND,
  HOURS_UNKNOWN,
  IDLE_FLOOR,
  MFU_A100,
  MFU_H100,
  MFU_OTHER,
  MFU_SMALL,
  MFU_TPU,
  spreadOf,
} from './constants.ts'
import type { Notes } from './explain.ts'
import { figure } from './explain.ts'
import type { Fleet } from './hardware.ts'

/** Hours that the record states, `null` when it states none. */
export function statedHours(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  const { gpuHours, wallHours, hoursQuality } = one
  if (gpuHours !== null) return agreeing(gpuHours, one, fleet, notes)
  if (wallHours === null) return null
  const hours = times(exactly(wallHours), fleet.count)
  notes.step('device-hours', hours.central, 'h', [], () => `${figure(wallHours)} h x ${figure(fleet.count.central)}`)
  if (hoursQuality !== 'lower-bound' && hoursQuality !== 'last-segment') return hours
  notes.warn('duration_lower_bound')
  notes.use(HOURS_LOWER_BOUND.factor)
  return times(hours, fromConstant(HOURS_LOWER_BOUND, 'at most'))
}

/** Device-hours next to a duration: when the two disagree by more than half, the larger counts against the budget. */
function agreeing(gpuHours: number, one: Compute, fleet: Fleet, notes: Notes): Amount {
  notes.step('device-hours', gpuHours, 'h', [], () => `${figure(gpuHours)} h`)
  const { wallHours } = one
  if (wallHours === null || !fleet.countKnown || one.hoursQuality !== 'wall') return exactly(gpuHours)
  const product = wallHours * fleet.count.central
  if (product <= gpuHours * 1.5 && product >= gpuHours / 1.5) return exactly(gpuHours)
  notes.warn('hours_inconsistent')
  return uncertain(gpuHours, `${one.id}/hours`, product > 0 ? 0.3 : 0, product)
}

/** Hours from the operations of a training; `null` without parameters and tokens. */
export function plannedHours(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  const { tokens, stated } = one
  const params = one.activeParams ?? one.params
  const flops = stated.flops ?? (params === null || tokens === null ? null : 6 * params * tokens)
  if (flops === null) return null
  const constant = mfuOf(fleet, params)
  const mfu = stated.mfu === undefined ? constant : null
  if (mfu !== null) notes.use(mfu.factor)
  const share = stated.mfu ?? constant.central
  const least = mfu?.low ?? share
  const { tflops } = fleet
  const central = flops / (tflops.central * 1e12 * share * 3600)
  const cautious = flops / (tflops.cautious * 1e12 * least * 3600)
  if (stated.flops === undefined) {
    notes.step(
      'operations of the training',
      flops,
      'FLOP',
      [],
      () => `6 x ${figure(params ?? 0)} parameters x ${figure(tokens ?? 0)} tokens`,
    )
  }
  const formula = () => `${figure(flops)} FLOP / ( ${figure(tflops.central)} x 1e12 x ${figure(share)} x 3600 )`
  notes.step('device-hours', central, 'h', mfu === null ? [] : [mfu.id], formula)
  const known = mfu === null ? exactly(central) : uncertain(central, mfu.id, spreadOf(mfu.low, mfu.high), cautious)
  const spread = tflops.spread[0]
  const rated = spread === undefined ? known : widened(known, spread.key, spread.s)
  return { ...widened(rated, `${one.id}/mfu`, 0.17), cautious: Math.max(central, cautious) }
}

function mfuOf(fleet: Fleet, params: number | null): Constant {
  if (params !== null && params < 6e9) return MFU_SMALL
  const id = fleet.accelerator?.id ?? ''
  if (id.includes('a100')) return MFU_A100
  if (id.includes('h100') || id.includes('h200') || id.includes('h800')) return MFU_H100
  return id.includes('tpu') ? MFU_TPU : MFU_OTHER
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
  return hours
}

/** Device-hours behind an energy whose duration is not stated; at most as long as the devices could idle on it. */
export function impliedHours(nodeKwh: Amount, fleet: Fleet, load: Constant, notes: Notes): Amount {
  const host = fleet.host === 'cpu' ? 1 : HOST_OVER_GPU.central
  const watts = fleet.tdpW.central
  const central = (nodeKwh.central * 1000) / (watts * load.central * host)
  notes.warn('hours_unknown')
  notes.use(load.factor)
  notes.assume('hours', `${figure(Number(central.toPrecision(3)))} device-hours, from energy and power`, 'default')
  const formula = () => `${figure(nodeKwh.central)} kWh x 1000 / ( ${figure(watts)} W x ${load.central} x ${host} )`
  notes.step('device-hours', central, 'h', [load.id, fleet.tdpId], formula)
  return {
    ...widened(nodeKwh, 'method/implied-hours', 0.5),
    central,
    cautious: Math.max(central, idleHours(nodeKwh, fleet)),
  }
}

/** The longest that the devices can have been there on so much energy. */
export function idleHours(kwh: Amount, fleet: Fleet): number {
  const watts = fleet.known ? fleet.tdpW.central : DEVICE_UNKNOWN_W.low
  return (kwh.cautious * 1000) / (watts * IDLE_FLOOR.low)
}
