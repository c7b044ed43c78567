/**
 * How the energy of an output token goes with the model and the batch: the fit to ML.ENERGY, and what is known of batches
 * that are smaller than any in it.
 */
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'

/** Exponents of the fit. */
const SIZE = 0.87
const SPARSITY = 0.63
const SMALL_BATCH = -0.57
const LARGE_BATCH = -0.26
const LENGTH = 0.12
/** Where the slope of the batch changes (twice), and the length from which the cache counts. */
const FEW = 8
const KINK = 256
const LONG = 500

export interface Sizes {
  /** Parameters in 1e9. */
  readonly total: number
  readonly active: number
  readonly batch: number
  /** Cached tokens count a tenth. */
  readonly input: number
  readonly output: number
}

/** 0 from the smallest batch that was measured on, 1 for a single request. */
export function aloneOf(batch: number): number {
  return batch >= FEW ? 0 : 1 - Math.log(batch) / Math.log(FEW)
}

export function shapeOf(sizes: Sizes): number {
  const { active, batch, output } = sizes
  return active ** SIZE * sparsityOf(sizes) * batchShare(batch) * Math.max(1, output / LONG) ** LENGTH
}

/** Share of the weights that a batch reads, when every request of it takes its own of the experts. */
function weightsRead({ active, total }: Sizes, batch: number): number {
  return 1 - (1 - Math.min(1, active / total)) ** batch
}

/**
 * What the weights add that a token does not use. Below the smallest batch that was measured most experts stay unread; a
 * single request reads its own alone, which is what a dense model of the active parameters reads.
 */
function sparsityOf(sizes: Sizes): number {
  const { active, total, batch } = sizes
  const whole = (total / active) ** SPARSITY
  return batch >= FEW ? whole : Math.max(1, (whole * weightsRead(sizes, batch)) / weightsRead(sizes, FEW))
}

export function noteSparsity(sizes: Sizes, notes: Notes): void {
  const { active, total, batch } = sizes
  if (total <= active) return
  const whole = `( ${figure(total)} / ${figure(active)} ) ^ ${SPARSITY}`
  const unread = (n: number) => `( 1 - ( 1 - ${figure(active)} / ${figure(total)} ) ^ ${figure(n)} )`
  const few = () => (sparsityOf(sizes) === 1 ? '1' : `${whole} x ${unread(batch)} / ${unread(FEW)}`)
  notes.step('weights of other experts', sparsityOf(sizes), 'x', [], batch >= FEW ? () => whole : few)
}

/** Below the smallest batch that was measured the weights are read for fewer answers, each of which pays its share. */
export function batchShare(batch: number): number {
  const middle = Math.min(Math.max(batch, FEW), KINK) ** SMALL_BATCH
  return (FEW / Math.min(batch, FEW)) * middle * (Math.max(batch, KINK) / KINK) ** LARGE_BATCH
}

function batchFormula(batch: number): string {
  if (batch < FEW) return `${FEW} ^ ${SMALL_BATCH} x ${FEW} / ${figure(batch)}`
  if (batch <= KINK) return `${figure(batch)} ^ ${SMALL_BATCH}`
  return `${KINK} ^ ${SMALL_BATCH} x ( ${figure(batch)} / ${KINK} ) ^ ${LARGE_BATCH}`
}

/** The shape as a formula, the factor for few requests apart. */
export function shapeFormula(sizes: Sizes): string {
  const { active, batch, output } = sizes
  const length = output > LONG ? ` x ( ${figure(output)} / ${LONG} ) ^ ${LENGTH}` : ''
  return `${figure(active)} ^ ${SIZE} x ${figure(sparsityOf(sizes))} x ${batchFormula(batch)}${length}`
}
