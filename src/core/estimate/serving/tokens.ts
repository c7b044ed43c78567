/**
 * Energy of one answer of a language model, from its size and tokens. A fit to ML.ENERGY's measurements of 25 models in 515
 * configurations on H100 and B200 (leaderboard v3, chat and reasoning): log-sd 0.26, and 0.33 for a model left out.
 *
 *   decode  = 0.28 J x A^0.87 x (T / A)^0.63 x batch^-0.57 x (L / 500)^0.12    per output token (shape.ts)
 *   prefill = 2 x A x 1e9 / (FLOP/J of the device)                             per input token, a tenth of it when cached
 *   node    = 1.30 x (output x decode + input x prefill)
 *
 * A active and T total parameters in 1e9, L output tokens where they are more than 500. Beyond a batch of 256 its exponent
 * is -0.26, because arithmetic and the cache of each request do not shrink with it, and below 8 it is -1. Weights of 8 bits
 * take 0.89 of that and of 4 bits 0.35; a B200 takes 0.87, a device that the fit has not seen 1.25. The fit itself says 0.26
 * J; with the editions of 2023 and 2024, whose software takes more, it is 0.28. Tokens of reasoning are output tokens.
 */
import { fromConstant, plus, scaled, times, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Constant } from '../constants/constant.ts'
import { spreadOf } from '../constants/constant.ts'
import { ACTIVE_SHARE } from '../constants/plans.ts'
import {
  BATCH,
  CACHED_TOKEN,
  DECODE_4_BIT,
  DECODE_8_BIT,
  DECODE_ALONE,
  DECODE_B200,
  DECODE_ELSEWHERE,
  DECODE_J,
  INPUT_TOKENS,
  OUTPUT_TOKENS,
  PARAMS_UNKNOWN,
  PRECISION_UNKNOWN,
  PREFILL_FLOP_PER_J,
  TOKEN_NODE,
} from '../constants/servings.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import { batchSteps, SHARED, type Sized, type UsualBatch } from './batch.ts'
import { aloneOf, batchShare, noteSparsity, type Sizes, shapeFormula, shapeOf } from './shape.ts'
import { activeParams, MIXTURE_SPREAD, tooFewActive, totalOf } from './size.ts'

/** The largest batch that was measured. */
const MOST_BATCH = 4096
/** Not knowing how many tokens there are is at least as bad as not knowing what one of them takes. */
const LEAST_SPREAD = 0.6
/** An unknown batch may be a single request. */
const LEAST_BATCH_SPREAD = spreadOf(DECODE_ALONE.low, DECODE_ALONE.high)

export interface TokenEnergy {
  /** Wh of one request, of the accelerators alone and of the whole machine. */
  readonly devices: Amount
  readonly node: Amount
}

export function tokenEnergy(one: Sized, fleet: Fleet | null, notes: Notes, usual: UsualBatch = SHARED): TokenEnergy {
  if (one.params === null) notes.warn('params_unknown')
  if (tooFewActive(one)) notes.warn('active_params_implausible')
  if (one.inputTokens === null || one.outputTokens === null) notes.warn('tokens_unknown')
  const sizes = sizesOf(one, usual.batch, central)
  const dearest = sizesOf(one, usual.least, atWorst)
  batchSteps(one, usual, notes)
  const decode = decodeOf(one, fleet, sizes, dearest, notes)
  const prefill = prefillOf(one, fleet, sizes, dearest, notes)
  const written = scaledTo(decode, sizes.output, dearest.output)
  const read = scaledTo(prefill, sizes.input, dearest.input)
  const joules = plus(written, read)
  const share = joules.central > 0 ? read.central / joules.central : 0
  const fitted = widened(scaled(joules, 1 / 3600), DECODE_J.id, spreadOf(DECODE_J.low, DECODE_J.high))
  const devices = withUnknowns(fitted, one, usual, share, notes)
  const formula = () =>
    `( ${figure(sizes.output)} tokens x ${figure(decode.central)} J` +
    ` + ${figure(sizes.input)} tokens x ${figure(prefill.central)} J ) / 3600`
  notes.step('energy of a request, accelerators', devices.central, 'Wh', [], formula)
  const [output, input] = [Math.max(sizes.output, dearest.output), Math.max(sizes.input, dearest.input)]
  const most = () =>
    `( ${figure(output)} tokens x ${figure(decode.cautious)} J + ${figure(input)} tokens x ${figure(prefill.cautious)} J ) / 3600`
  notes.most('energy of a request, accelerators', devices, 'Wh', [], most)
  return { devices, node: times(devices, fromConstant(TOKEN_NODE)) }
}

/** Operations of one request: two for each active parameter and token. `null` when that is not known. */
export function operationsOf(one: Sized): number | null {
  const active = activeParams(one)
  if (active === null || (one.inputTokens === null && one.outputTokens === null)) return null
  const cached = Math.min(one.cachedInputTokens ?? 0, one.inputTokens ?? 0)
  return 2 * active * ((one.inputTokens ?? 0) - cached + (one.outputTokens ?? 0))
}

function central(constant: Constant): number {
  return constant.central
}

function atWorst(constant: Constant): number {
  return constant.high
}

function sizesOf(one: Sized, usual: number, read: (constant: Constant) => number): Sizes {
  const total = totalOf(one, read)
  const active = activeParams(one)
  const input = one.inputTokens ?? read(INPUT_TOKENS)
  const cached = Math.min(input, one.inputTokens === null ? 0 : (one.cachedInputTokens ?? 0))
  return {
    total,
    active: active === null ? total : Math.min(total, active / 1e9),
    batch: Math.min(MOST_BATCH, Math.max(1, one.batch ?? usual)),
    input: input - cached + cached * CACHED_TOKEN.central,
    output: one.outputTokens ?? read(OUTPUT_TOKENS),
  }
}

function scaledTo(joules: Amount, tokens: number, most: number): Amount {
  return times(joules, { central: tokens, cautious: Math.max(tokens, most), spread: [] })
}

/** J of the accelerators for one output token. */
function decodeOf(one: Sized, fleet: Fleet | null, sizes: Sizes, dearest: Sizes, notes: Notes): Amount {
  const factors = [DECODE_J, ...factorsOf(one, fleet)]
  const wasFitted = isFitted(fleet) || isB200(fleet)
  const alone = wasFitted ? 0 : aloneOf(sizes.batch)
  const by = factors.reduce((product, constant) => product * constant.central, 1)
  const joules = by * DECODE_ALONE.central ** alone * shapeOf(sizes)
  const used = alone > 0 ? [...factors, DECODE_ALONE] : factors
  notes.useAll(used)
  const product = (of: Sizes, by: number) =>
    `${factors.map((constant) => constant.central).join(' x ')} x ${shapeFormula(of)}` +
    (by > 0 ? ` x ${DECODE_ALONE.central} ^ ${figure(by)}` : '')
  const ids = used.map(({ id }) => id)
  noteSparsity(sizes, notes)
  notes.step('energy of an output token', joules, 'J', ids, () => product(sizes, alone))
  const fewest = wasFitted ? 0 : aloneOf(dearest.batch)
  const most = by * DECODE_ALONE.central ** fewest * shapeOf(dearest)
  let amount: Amount = { central: joules, cautious: Math.max(joules, most), spread: [] }
  const using = fewest > 0 ? [DECODE_ALONE.factor] : []
  notes.most('energy of an output token', amount, 'J', using, () => product(dearest, fewest))
  for (const { id, low, high } of factors.slice(1)) amount = widened(amount, id, spreadOf(low, high))
  return widened(amount, DECODE_ALONE.id, alone * spreadOf(DECODE_ALONE.low, DECODE_ALONE.high))
}

/** The range of the batch as it works on the energy. */
function batchSpread(): number {
  return spreadOf(batchShare(BATCH.high), batchShare(BATCH.low))
}

function factorsOf({ weightBits }: Sized, fleet: Fleet | null): readonly Constant[] {
  const bits = weightBits === 8 ? [DECODE_8_BIT] : weightBits === 4 ? [DECODE_4_BIT] : []
  if (isB200(fleet)) return [...bits, DECODE_B200]
  return isFitted(fleet) ? bits : [...bits, DECODE_ELSEWHERE]
}

function isB200(fleet: Fleet | null): boolean {
  return fleet?.accelerator?.id.includes('b200') ?? false
}

function isFitted(fleet: Fleet | null): boolean {
  return /h[12]00/.test(fleet?.accelerator?.id ?? '')
}

/** J of the accelerators for one input token. */
function prefillOf(one: Sized, fleet: Fleet | null, sizes: Sizes, dearest: Sizes, notes: Notes): Amount {
  const rate = rateOf(fleet, notes)
  // No generation of devices has matrix units for 4 bits that serving uses in prefill, but for the newest.
  const bits = one.weightBits === 8 || one.weightBits === 4 ? 2 : 1
  const joules = (2 * sizes.active) / (rate.central * bits * 1000)
  const formula = () => `2 x ${figure(sizes.active)} / ( ${figure(rate.central)} x ${bits} x 1000 )`
  notes.step('energy of an input token', joules, 'J', rate.ids, formula)
  const cautious = (2 * dearest.active) / (rate.least * bits * 1000)
  const amount = { central: joules, cautious: Math.max(joules, cautious), spread: rate.spread }
  const most = () => `2 x ${figure(dearest.active)} / ( ${figure(rate.least)} x ${bits} x 1000 )`
  notes.most('energy of an input token', amount, 'J', [], most)
  return amount
}

/** 1e12 operations a joule while reading: 45 % of the peak at 90 % of the rated power. */
function rateOf(fleet: Fleet | null, notes: Notes) {
  const tflops = fleet?.known ? fleet.accelerator?.denseTflops : null
  const watts = fleet?.tdpW.central ?? 0
  if (fleet !== null && tflops && watts > 0) {
    const rate = (tflops.value * 0.45) / (watts * 0.9)
    notes.use(tflops)
    const formula = () => `${figure(tflops.value)} TFLOP/s x 0.45 / ( ${figure(watts)} W x 0.9 )`
    notes.step('operations per joule while reading', rate, '1e12 FLOP/J', [tflops.id, fleet.tdpId], formula)
    return {
      central: rate,
      least: rate,
      ids: [tflops.id],
      spread: uncertain(1, PREFILL_FLOP_PER_J.id, KNOWN_RATE).spread,
    }
  }
  const { id, low, central: usual, high } = PREFILL_FLOP_PER_J
  notes.use(PREFILL_FLOP_PER_J.factor)
  return { central: usual, least: low, ids: [id], spread: [{ key: id, s: spreadOf(low, high) }] }
}

/** Of the share of peak and of power, for a device that is known. */
const KNOWN_RATE = 0.3

function rounded(value: number): string {
  return figure(Number(value.toPrecision(3)))
}

/** `100 billion, at most 405 billion`, `500 tokens, at most 10000`. */
export function inWords(constant: Constant): string {
  const { central, high, unit } = constant
  if (constant === PARAMS_UNKNOWN) return `${central} billion, at most ${high} billion`
  return `${central} ${unit}, at most ${high}`
}

function withUnknowns(amount: Amount, one: Sized, usual: UsualBatch, readShare: number, notes: Notes): Amount {
  let wide = amount
  const unknown = (constant: Constant, what: string, s: number) => {
    notes.use(constant.factor)
    notes.assume(what, inWords(constant), 'default')
    wide = widened(wide, constant.id, s)
  }
  const range = ({ low, high }: Constant) => spreadOf(low, high)
  if (one.params === null && one.activeParams === null) unknown(PARAMS_UNKNOWN, 'parameters', range(PARAMS_UNKNOWN))
  if (one.params === null && one.activeParams !== null) {
    notes.assume('parameters', 'those in use, at most those of a mixture', 'default')
    wide = widened(wide, ACTIVE_SHARE.id, MIXTURE_SPREAD)
  }
  if (one.inputTokens === null)
    unknown(INPUT_TOKENS, 'input tokens', Math.max(LEAST_SPREAD, readShare * range(INPUT_TOKENS)))
  if (one.outputTokens === null)
    unknown(OUTPUT_TOKENS, 'output tokens', Math.max(LEAST_SPREAD, (1 - readShare) * range(OUTPUT_TOKENS)))
  if (one.batch === null) {
    notes.use(BATCH.factor)
    wide = widened(wide, BATCH.id, Math.max(LEAST_BATCH_SPREAD, (1 - readShare) * batchSpread()))
    notes.assume('batch', `${rounded(usual.batch)} ${BATCH.unit}, at least ${rounded(usual.least)}`, 'default')
  }
  if (one.weightBits === null) wide = widened(wide, PRECISION_UNKNOWN.id, range(PRECISION_UNKNOWN))
  return wide
}
