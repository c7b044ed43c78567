/** How many requests are answered at once, where the record does not say. */
import type { Serving } from '../../record.ts'
import { ECO_LATENCY_A, ECO_LATENCY_C } from '../constants/ecologits.ts'
import { BATCH, OUTPUT_TOKENS, PARAMS_UNKNOWN, PEAK_FACTOR, REPLICAS } from '../constants/servings.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'

export type Sized = Pick<
  Serving,
  'inputTokens' | 'outputTokens' | 'cachedInputTokens' | 'params' | 'activeParams' | 'batch' | 'weightBits'
>

/** The batch that a request is answered in where the record does not say; against the budget it is small. */
export interface UsualBatch {
  readonly batch: number
  readonly least: number
  /** How both come about, for a reader. */
  readonly how?: { readonly batch: () => string; readonly least: () => string }
}

export const SHARED: UsualBatch = { batch: BATCH.central, least: BATCH.low }

/** s for a token of a small model, before its parameters and its batch add to it: EcoLogits, fit to ML.ENERGY. */
const TOKEN_S = ECO_LATENCY_C.central
const TOKEN_S_PER_1E9 = ECO_LATENCY_A.central

/**
 * On replicas of one's own there is nobody to share a batch with but one's own requests: an arriving request finds as many
 * under way as arrive while one is answered (Little), at twice the mean rate when most of them come. At least itself.
 */
export function ownBatch(one: Sized, perDay: number, replicas: number | null): UsualBatch {
  const active = (one.activeParams ?? one.params ?? PARAMS_UNKNOWN.central * 1e9) / 1e9
  const output = one.outputTokens ?? OUTPUT_TOKENS.central
  const perSecond = perDay / 86_400
  const inFlight = (perSecond * output * (TOKEN_S + TOKEN_S_PER_1E9 * active) * PEAK_FACTOR.central) / (replicas ?? 1)
  const least = one.outputTokens ?? OUTPUT_TOKENS.low
  const fewest = (perSecond * least * TOKEN_S) / (replicas ?? REPLICAS.high)
  const batch = Math.min(BATCH.central, 1 + inFlight)
  const lowest = Math.min(batch, BATCH.low, 1 + fewest)
  const arriving = () => `1 + ${figure(perDay)} / 86400 x`
  const usually = () =>
    `( ${TOKEN_S} + ${TOKEN_S_PER_1E9} x ${figure(active)} ) x ${PEAK_FACTOR.central} / ${replicas ?? 1}`
  const how = {
    batch: () => (batch === 1 + inFlight ? `${arriving()} ${figure(output)} tokens x ${usually()}` : figure(batch)),
    least: () =>
      lowest === 1 + fewest
        ? `${arriving()} ${figure(least)} tokens x ${TOKEN_S} / ${replicas ?? REPLICAS.high}`
        : figure(lowest),
  }
  return { batch, least: lowest, how }
}

/** A small batch is dear: there are fewer to share the reading of the weights with. */
export function batchSteps(one: Sized, { batch, least, how }: UsualBatch, notes: Notes): void {
  if (one.batch !== null) return
  const label = 'requests answered at once'
  notes.step(label, batch, 'requests', [], how?.batch ?? (() => figure(batch)))
  const fewer = { central: least < batch ? 0 : least, cautious: least }
  notes.most(
    `${label}, instead of ${figure(Number(batch.toPrecision(3)))}`,
    fewer,
    'requests',
    [],
    how?.least ?? (() => figure(least)),
  )
}
