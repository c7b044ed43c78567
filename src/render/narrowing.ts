/**
 * Which input would narrow an interval most, and how far. Contributions of one cause are one line: a person who states
 * the energy answers load, host and rated power at once. To first order the spread that is left is the root of what the
 * others contribute, so knowing an input of share p multiplies the logarithmic width by sqrt(1 - p); the best estimate
 * would move as well, by an amount that nobody knows before.
 */
import type { Interval } from '../core/footprint.ts'
import type { Evidence } from '../core/record.ts'
import type { Contribution } from '../core/report.ts'

export interface Narrowing {
  /** Of the variance of the total, 0 to 1. */
  readonly share: number
  /** What is not known: `the place`. */
  readonly what: string
  /** What a person can state: `state the region`; `null` where only others could know. */
  readonly ask: string | null
  /** kg of the total that would be left, were it known. */
  readonly left: Interval
}

type Cause = readonly [key: RegExp, what: string, ask: string | null]

const MEASURE = 'state the measured energy'
const PER_REQUEST = 'state the measured energy of a request'

/** The first pattern that matches says what a key is. Keys of single records end in what they are of. */
const CAUSES: readonly Cause[] = [
  [/^grid\/WORLD\b/, 'the place, which is not known', 'state the region'],
  [/^method\/(?:generation-to-life-cycle|window-over-year)/, 'what a figure of the grid covers', null],
  [/^grid\/|\/grid$/, 'the grid of the place', 'name the region as its provider does, and the year'],
  [/^method\/pue|^pue\/|\/pue$/, 'the PUE of the building', 'state the PUE'],
  [/^method\/(?:cluster|endpoint)-idle/, 'spare machines kept running beside it', null],
  [/^method\/embodied|^embodied\//, 'the making of the hardware', null],
  [/^method\/host-over-gpu/, 'the host around the accelerators', 'measure the whole machine at the plug'],
  [/^method\/(?:count|cpu-count)/, 'the number of devices', 'state how many devices there were'],
  [/^tdp\/unknown|^method\/(?:device|cpu)-unknown|^policy\/hardware/, 'the hardware', 'name the hardware'],
  [/^tdp\//, 'the rated power of the board', 'write the whole name of the board, or state the measured energy'],
  [/^method\/(?:tokens|decode|prefill|token-node)/, 'the energy of a request', PER_REQUEST],
  [/^method\/(?:params|input-tokens|output-tokens|batch)/, 'the size of model and requests', PER_REQUEST],
  [/^method\/(?:load-resident|replicas)/, 'the load of keeping the model in memory', 'measure the idle replicas'],
  [/\/mfu$|^method\/mfu/, 'the speed of the training', 'state the device-hours'],
  [/\/hours$|^method\/(?:hours|implied-hours)/, 'the hours', 'state hours and number of devices'],
  [/\/declared$/, 'what the stated emissions cover', 'state the energy, or the hours and the hardware'],
  [/^method\/psu-efficiency/, 'the loss of the power supplies', 'measure at the plug'],
  [/^method\/network/, 'the network between machines', null],
  [/\/energy$|\/plan$|^method\/(?:load|host|tpu|cpu|node)/, 'the power that was drawn', MEASURE],
]

/** Below this share a cause is not worth a line: knowing it takes less than a fortieth off the width. */
const LEAST = 0.05

/** Largest first. With a meter there is nothing left to ask about the energy. */
export function narrowings(
  total: Interval,
  interval: readonly Pick<Contribution, 'key' | 'share'>[],
  evidence: Evidence,
): readonly Narrowing[] {
  const causes = new Map<string, { share: number; ask: string | null }>()
  for (const { key, share } of interval) {
    const [, what, ask] = CAUSES.find(([pattern]) => pattern.test(key)) ?? [null, 'other inputs', null]
    const asked = ask === MEASURE && evidence === 'metered' ? null : ask
    causes.set(what, { share: share + (causes.get(what)?.share ?? 0), ask: asked })
  }
  return [...causes]
    .map(([what, { share, ask }]) => ({ what, share, ask, left: without(share, total) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
}

function without(share: number, { low, central, high }: Interval): Interval {
  if (!(low > 0)) return { low, central, high }
  const root = Math.sqrt(Math.max(0, 1 - share))
  return { low: central * (low / central) ** root, central, high: central * (high / central) ** root }
}
