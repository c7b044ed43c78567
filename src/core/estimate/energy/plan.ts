/**
 * Hours from operations, for what is planned and against hours that cannot be true:
 *
 *   F = 6 x active parameters x tokens            (2 x for inference: no backward pass)
 *   device-hours = F / (dense peak x MFU x 3600)
 *
 * (Kaplan et al. 2020 for the 6.) MFU is that of a whole run, restarts and evaluation included, so it is lower than what
 * papers print. A share that counts recomputed activations (HFU) has 4/3 as many operations to go with. Peaks are dense:
 * vendors print the rate with sparsity, which is twice that.
 */
import { exactly, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Compute } from '../compute.ts'
import { type Constant, spreadOf } from '../constants/constant.ts'
import {
  ACTIVE_SHARE,
  MFU_A100,
  MFU_CEILING,
  MFU_EIGHT_BIT,
  MFU_EXPERTS,
  MFU_FORWARD,
  MFU_H100,
  MFU_OTHER,
  MFU_SMALL,
  MFU_TINY,
  MFU_TPU,
  MFU_V100,
  POWER_AT_CEILING,
  RECOMPUTATION,
} from '../constants/plans.ts'
import { DEVICE_UNKNOWN_TFLOPS, DEVICE_UNKNOWN_W } from '../constants/unknown.ts'
import type { Fleet } from '../fleet.ts'
import { figure, Notes } from '../notes.ts'

/**
 * What trainings differ by beyond the range of their kind, as a standard deviation of the logarithm: data, stages that the
 * tokens do not count, kernels. With it the interval holds nine of ten of 41 published trainings (tools/calibrate.ts).
 */
const BETWEEN_RUNS = 0.2
/** A share that somebody states is seldom that of the whole run. */
const STATED_SHARE = 0.17
/** Below so many parameters matrices are too small to fill a device. */
const SMALL = 6e9
/** Below so many, whatever else a step does weighs as much as they. */
const TINY = 5e8

interface Operations {
  readonly flops: number
  /** Parameters in use for one token; `null` where the operations themselves are stated. */
  readonly active: number | null
  readonly mixture: boolean
  readonly forward: boolean
  readonly formula: (() => string) | null
}

/** Hours from the operations of a training; `null` without parameters and tokens. */
export function plannedHours(one: Compute, fleet: Fleet, notes: Notes): Amount | null {
  const work = operationsOf(one, notes)
  if (work === null) return null
  const { flops, formula } = work
  if (formula !== null) notes.step('operations', flops, 'FLOP', [], formula)
  const peak = peakOf(one, fleet, notes)
  const share = shareOf(one, fleet, work, peak.eightBit, notes)
  const done = flops * share.recomputed
  const central = done / (peak.tflops.central * 1e12 * share.central * 3600)
  const cautious = done / (peak.tflops.cautious * 1e12 * share.least * 3600)
  const again = share.recomputed === 1 ? '' : ` x ${share.recomputed}`
  notes.step(
    'device-hours',
    central,
    'h',
    share.constants.map(({ id }) => id),
    () => `${figure(flops)} FLOP${again} / ( ${figure(peak.tflops.central)} x 1e12 x ${share.text} x 3600 )`,
  )
  let hours: Amount = uncertain(central, `${one.id}/mfu`, share.own, cautious)
  const most = () =>
    `${figure(flops)} FLOP${again} / ( ${figure(peak.tflops.cautious)} x 1e12 x ${share.leastText} x 3600 )`
  notes.most('device-hours, at the least share of peak', hours, 'h', [], most)
  for (const { id, low, high } of share.constants) hours = widened(hours, id, spreadOf(low, high))
  for (const { key, s } of peak.tflops.spread) hours = widened(hours, key, s)
  return hours
}

/** `null` when nothing says how many. Parameters in use that are too few to be true are raised to what may be. */
function operationsOf(one: Compute, notes: Notes): Operations | null {
  const { params, activeParams, tokens, stated } = one
  const forward = one.workload === 'inference'
  // Active parameters are stated of mixtures alone.
  const mixture = activeParams !== null && (params === null || activeParams < 0.9 * params)
  if (stated.flops !== undefined) return { flops: stated.flops, active: params, mixture, forward, formula: null }
  const active = activeOf(params, activeParams, notes)
  if (active === null || tokens === null) return null
  const each = forward ? 2 : 6
  const formula = () => `${each} x ${figure(active)} parameters x ${figure(tokens)} tokens`
  return { flops: each * active * tokens, active, mixture, forward, formula }
}

function activeOf(params: number | null, active: number | null, notes: Notes): number | null {
  if (active === null || params === null) return active ?? params
  const least = params * ACTIVE_SHARE.central
  if (active >= least) return Math.min(active, params)
  notes.warn('active_params_implausible')
  return least
}

interface Peak {
  readonly tflops: Amount
  readonly eightBit: boolean
}

const EIGHT_BIT: ReadonlySet<string> = new Set(['fp8', 'int8', 'fp4', 'int4', 'mxfp4', 'nvfp4'])
const FULL: ReadonlySet<string> = new Set(['fp32', 'float32'])

/** Dense rate of one device in the width that the case states; without one, of 16 bits. */
function peakOf(one: Compute, fleet: Fleet, notes: Notes): Peak {
  const { precision, peakTflops } = one.stated
  const found = rateOf(fleet, precision ?? 'bf16')
  if (!found.own && peakTflops === undefined)
    notes.assume(
      'peak',
      `${figure(found.tflops.central)} TFLOP/s of 16 bits, none is known for ${precision}`,
      'default',
    )
  if (found.factor !== null) notes.use(found.factor)
  if (peakTflops === undefined) return found
  const ratio = peakTflops / found.tflops.central
  const sparse = fleet.known && ratio > 1.9 && ratio < 2.1
  if (sparse) notes.warn('peak_is_sparse')
  return { tflops: sparse ? found.tflops : exactly(peakTflops), eightBit: found.eightBit }
}

/** `own`: the rate is that of the width; else it is that of 16 bits. */
function rateOf(fleet: Fleet, precision: string) {
  const rates = fleet.accelerator?.rates
  const special = EIGHT_BIT.has(precision) ? rates?.fp8 : FULL.has(precision) ? rates?.fp32 : null
  const factor = precision === 'tf32' ? (rates?.tf32 ?? null) : (special ?? null)
  if (factor === null) {
    const own = !EIGHT_BIT.has(precision) && !FULL.has(precision) && precision !== 'tf32'
    return { tflops: fleet.tflops, eightBit: false, factor: fleet.accelerator?.denseTflops ?? null, own }
  }
  return { tflops: exactly(factor.value), eightBit: EIGHT_BIT.has(precision), factor, own: true }
}

interface Share {
  readonly central: number
  /** Against the budget. */
  readonly least: number
  readonly text: string
  readonly leastText: string
  /** Operations done for each that the model needs. */
  readonly recomputed: number
  readonly constants: readonly Constant[]
  /** Standard deviation that this run does not share with others. */
  readonly own: number
}

/** Share of the peak, as stated or by hardware, size and kind of model. */
function shareOf(one: Compute, fleet: Fleet, work: Operations, eightBit: boolean, notes: Notes): Share {
  const { mfu, hfu } = one.stated
  const stated = mfu ?? hfu
  if (stated !== undefined) {
    const recomputed = mfu === undefined ? RECOMPUTATION.central : 1
    const constants = mfu === undefined ? [RECOMPUTATION] : []
    notes.useAll(constants)
    const text = figure(stated)
    return { central: stated, least: stated, text, leastText: text, recomputed, constants, own: STATED_SHARE }
  }
  const constants = [
    work.forward ? MFU_FORWARD : mfuOf(fleet, work.active),
    ...(work.mixture ? [MFU_EXPERTS] : []),
    ...(eightBit ? [MFU_EIGHT_BIT] : []),
    ...(!work.forward && work.active !== null && work.active < TINY ? [MFU_TINY] : []),
  ]
  notes.useAll(constants)
  const [, ...added] = constants
  const squares = added.reduce((sum, { low, high }) => sum + spreadOf(low, high) ** 2, 0)
  return {
    central: constants.reduce((product, { central }) => product * central, 1),
    least: constants.reduce((product, { low }) => product * low, 1),
    text: constants.map(({ central }) => central).join(' x '),
    leastText: constants.map(({ low }) => low).join(' x '),
    recomputed: 1,
    constants,
    own: Math.sqrt(Math.max(0, BETWEEN_RUNS ** 2 - squares)),
  }
}

function mfuOf(fleet: Fleet, params: number | null): Constant {
  const id = fleet.accelerator?.id ?? ''
  if (id.includes('v100')) return MFU_V100
  if (params !== null && params < SMALL) return MFU_SMALL
  if (id.includes('a100')) return MFU_A100
  if (id.includes('h100') || id.includes('h200') || id.includes('h800')) return MFU_H100
  return id.includes('tpu') ? MFU_TPU : MFU_OTHER
}

/** TFLOP/s, dense, in the fastest width; of a device that nobody names, or whose rate nobody published, that of a fast one. */
function fastestOf({ known, accelerator, tflops, tdpW }: Fleet): number {
  const rated = known && accelerator?.denseTflops !== null
  const share = known ? Math.min(1, tdpW.central / DEVICE_UNKNOWN_W.central) : 1
  return Math.max(rated ? tflops.central : DEVICE_UNKNOWN_TFLOPS.high * share, accelerator?.rates?.fp8?.value ?? 0)
}

/** Fine-tuning a part of the weights leaves out the gradients of the others: 4 x parameters x tokens at least. */
const PARTIAL = 4 / 6

function leastOf({ flops }: Operations, { workload }: Compute): number {
  return workload === 'finetuning' ? flops * PARTIAL : flops
}

/**
 * Hours that are too short for the operations, even at the largest share of the fastest rate, are not believed: those
 * that the operations take are counted instead.
 */
export function possible(hours: Amount, one: Compute, fleet: Fleet, notes: Notes): Amount {
  const work = operationsOf(one, notes)
  if (work === null) return hours
  const most = hours.cautious * fastestOf(fleet) * 1e12 * MFU_CEILING.central * 3600
  if (leastOf(work, one) <= most) return hours
  notes.warn('hours_below_operations')
  notes.use(MFU_CEILING.factor)
  const needed = plannedHours(one, fleet, notes)
  if (needed === null || needed.central < hours.central) return hours
  const longest = { ...needed, cautious: Math.max(needed.cautious, hours.cautious) }
  const larger = () => `max ( ${figure(needed.cautious)} h , ${figure(hours.cautious)} h )`
  notes.most('device-hours', longest, 'h', [], larger)
  return longest
}

/**
 * kWh that count against the budget beside an energy that is too small for the operations: those of the accelerators over
 * the hours that they take. 0 where the energy is enough for the fastest device at the least power. The best estimate
 * stays what was measured, because a mixture of experts may have been stated by all its parameters.
 */
export function neededKwh(kwh: number, one: Compute, fleet: Fleet, notes: Notes): number {
  const silent = new Notes(false)
  const work = operationsOf(one, silent)
  if (work === null) return 0
  const watts = fleet.known ? fleet.tdpW.central : DEVICE_UNKNOWN_W.central
  const least = leastOf(work, one) / (fastestOf(fleet) * 1e12 * MFU_CEILING.central * 3600)
  if (kwh >= (least * watts * POWER_AT_CEILING.central) / 1000) return 0
  notes.warn('energy_below_operations')
  notes.useAll([MFU_CEILING, POWER_AT_CEILING])
  const aside = new Notes(notes.recording)
  const hours = plannedHours(one, fleet, aside)
  if (hours === null) return 0
  const needed = (hours.cautious * fleet.tdpW.cautious) / 1000
  const formula = () => `${figure(hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W / 1000`
  aside.most('energy of the operations', { central: 0, cautious: needed }, 'kWh', [], formula)
  for (const factor of aside.factors) notes.use(factor)
  notes.aside(aside)
  return needed
}
