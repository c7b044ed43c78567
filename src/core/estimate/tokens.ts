/**
 * Energy of one answer of a language model, from its size and tokens; a fit to ML.ENERGY's measurements of 486
 * configurations on H100 and B200 (log-sd 0.45 for a model left out):
 *
 *   decode  = 0.184 J x A^0.99 x (T / A)^0.70 x (batch)^-0.55 x 0.56 [8-bit]   per output token
 *   prefill = 2 x A x 1e9 / (0.7e12 FLOP/J)                                    per input token
 *   node    = 1.30 x (output x decode + input x prefill)
 *
 * A active and T total parameters in 1e9. The batch is seldom known: 64, and 8 to 512 is a factor of three each way.
 */
import { widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Constant } from './constants.ts'
import {
  BATCH,
  DECODE_J,
  INPUT_TOKENS,
  OUTPUT_TOKENS,
  PARAMS_UNKNOWN,
  PREFILL_FLOP_PER_J,
  spreadOf,
  TOKEN_NODE,
} from './constants.ts'
import type { Notes } from './explain.ts'
import { figure } from './explain.ts'

export interface Tokens {
  readonly id: string
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  /** Total and, for mixtures of experts, active parameters. */
  readonly params: number | null
  readonly activeParams: number | null
  readonly batch: number | null
  readonly eightBit: boolean
}

/** Regression, batch, prefill and host together, for a model of known size. */
const KNOWN_MODEL = 0.65

/** Wh of one request at the node. */
export function tokenEnergy(one: Tokens, notes: Notes): Amount {
  if (one.params === null) notes.warn('params_unknown')
  if (one.inputTokens === null || one.outputTokens === null) notes.warn('tokens_unknown')
  const central = joules(one, (constant) => constant.central)
  // Against the budget what is not stated is large, and the batch small.
  const cautious = joules(one, (constant) => (constant === BATCH ? constant.low : constant.high))
  const formula = describe(one)
  notes.useAll([DECODE_J, PREFILL_FLOP_PER_J, TOKEN_NODE])
  const wh = (value: number) => (value * TOKEN_NODE.central) / 3600
  const ids = [DECODE_J.id, PREFILL_FLOP_PER_J.id, TOKEN_NODE.id]
  notes.step('energy of a request at the node', wh(central), 'Wh', ids, formula)
  let amount: Amount = {
    central: wh(central),
    cautious: Math.max(wh(central), wh(cautious)),
    spread: [{ key: 'method/tokens', s: KNOWN_MODEL }],
  }
  for (const [value, constant, what] of unknowns(one)) {
    if (value !== null) continue
    notes.use(constant.factor)
    notes.assume(what, `${constant.central} ${constant.unit}, at most ${constant.high}`, 'default')
    amount = widened(amount, constant.id, spreadOf(constant.low, constant.high))
  }
  if (one.batch === null) notes.assume('batch', `${BATCH.central} requests`, 'default')
  return amount
}

function unknowns(one: Tokens): readonly (readonly [number | null, Constant, string])[] {
  return [
    [one.params, PARAMS_UNKNOWN, 'parameters'],
    [one.inputTokens, INPUT_TOKENS, 'input tokens'],
    [one.outputTokens, OUTPUT_TOKENS, 'output tokens'],
  ]
}

interface Sizes {
  readonly total: number
  readonly active: number
  readonly batch: number
  readonly input: number
  readonly output: number
}

function sizesOf(one: Tokens, read: (constant: Constant) => number): Sizes {
  const total = one.params === null ? read(PARAMS_UNKNOWN) : one.params / 1e9
  return {
    total,
    active: one.activeParams === null ? total : Math.min(total, one.activeParams / 1e9),
    batch: one.batch ?? read(BATCH),
    input: one.inputTokens ?? read(INPUT_TOKENS),
    output: one.outputTokens ?? read(OUTPUT_TOKENS),
  }
}

/** J of the accelerators for one request. */
function joules(one: Tokens, read: (constant: Constant) => number): number {
  const { total, active, batch, input, output } = sizesOf(one, read)
  const decode =
    DECODE_J.central * active ** 0.99 * (total / active) ** 0.7 * batch ** -0.55 * (one.eightBit ? 0.56 : 1)
  const prefill = (2 * active * 1e9) / (PREFILL_FLOP_PER_J.central * (one.eightBit ? 2 : 1) * 1e12)
  return output * decode + input * prefill
}

function describe(one: Tokens): () => string {
  return () => {
    const { total, active, batch, input, output } = sizesOf(one, (constant) => constant.central)
    const eight = one.eightBit ? ' x 0.56' : ''
    const rate = PREFILL_FLOP_PER_J.central * (one.eightBit ? 2 : 1) * 1000
    return (
      `${TOKEN_NODE.central} x ( ${figure(output)} tokens x ${DECODE_J.central} J x ${figure(active)} ^ 0.99` +
      ` x ( ${figure(total)} / ${figure(active)} ) ^ 0.7 x ${figure(batch)} ^ -0.55${eight}` +
      ` + ${figure(input)} tokens x 2 x ${figure(active)} / ${figure(rate)} ) / 3600`
    )
  }
}
