/**
 * Which input would narrow an interval most, and how far. Contributions of one cause are one line: a person who states
 * the energy answers load, host and rated power at once. What is left is around the same estimate: that would move as
 * well, by an amount that nobody knows before.
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
const REGION = 'name the region as its provider does'
const AT_THE_PLUG = 'measure the whole machine at the plug'
const PER_REQUEST = 'state the measured energy of a request'

/** The first pattern that matches says what a key is. Keys of single records end in what they are of. */
const CAUSES: readonly Cause[] = [
  [/^grid\/WORLD\b/, 'the place, which is not known', 'state the region'],
  [/^method\/window-over-year/, 'the hours in which it ran', 'state start and end with their zone'],
  [/^method\/generation-to-life-cycle/, 'what a figure of the grid covers', null],
  [/^live\//, 'the grid over the hours of the run', null],
  [/^grid\/[A-Z]{2,3}\//, 'the grid of the place', REGION],
  [/\/grid$/, 'the grid of the place', null],
  [/^grid\//, 'the grid of the place', null],
  [/^method\/pue|^pue\/|\/pue$/, 'the PUE of the building', 'state the PUE'],
  [/^method\/(?:cluster|endpoint)-idle/, 'spare machines kept running beside it', null],
  [/^method\/embodied|^embodied\//, 'the making of the hardware', null],
  [/^method\/host-over/, 'the host around the accelerators', AT_THE_PLUG],
  [/^method\/(?:count|cpu-count)/, 'the number of devices', 'state how many devices there were'],
  [/^tdp\/unknown|^method\/(?:device|cpu)-unknown|^policy\/hardware/, 'the hardware', 'name the hardware'],
  [/^tdp\//, 'the rated power of the board', 'write the whole name of the board, or state the measured energy'],
  [
    /^method\/(?:tokens|decode|prefill|token-node|any-request|request-|ecologits|operations-per|cached)/,
    'the energy of a request',
    PER_REQUEST,
  ],
  [/^method\/(?:params|precision|input-tokens|output-tokens|batch)/, 'the size of model and requests', PER_REQUEST],
  [
    /^method\/(?:load-resident|replicas|peak-factor)/,
    'the load of keeping the model in memory',
    'state replicas and devices',
  ],
  [/\/mfu$|^method\/mfu/, 'the speed of the training', 'state the device-hours'],
  [/^method\/time-limit/, 'how much of its time limit the job takes', 'state parameters and tokens of its training'],
  [/\/hours$|^method\/(?:hours|implied-hours)/, 'the hours', 'state hours and number of devices'],
  [/\/declared$/, 'what the stated emissions cover', 'state the energy, or the hours and the hardware'],
  [/^method\/psu-efficiency/, 'the loss of the power supplies', 'measure at the plug'],
  [/^method\/network/, 'the network between machines', null],
  [/\/energy$|\/plan$|^method\/(?:board|load|host|tpu|cpu|node|server)/, 'the power that was drawn', MEASURE],
]

/** Below this share a cause is not worth a line: knowing it takes less than a fortieth off the width. */
const LEAST = 0.05

/** What of an item decides what can be asked about it. */
export interface Asked {
  readonly interval: readonly Contribution[]
  readonly evidence: Evidence
  readonly region?: string | null
}

/** Largest first. What the record has said already is not asked for. */
export function narrowings(total: Interval, { interval, evidence, region }: Asked): readonly Narrowing[] {
  const placed = region?.includes(':') === true
  const causes = new Map<string, { readonly ask: string | null; readonly parts: readonly Contribution[] }>()
  for (const one of interval) {
    const [, what, ask] = CAUSES.find(([pattern]) => pattern.test(one.key)) ?? [null, 'other inputs', null]
    const asked = ask === MEASURE ? measurement(evidence) : ask === REGION && placed ? null : ask
    const before = causes.get(what)
    causes.set(what, { ask: before?.ask ?? asked, parts: [...(before?.parts ?? []), one] })
  }
  return [...causes]
    .map(([what, { ask, parts }]) => ({ what, ask, share: sum(parts.map(shareOf)), left: without(parts, total) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
}

/** The next better evidence of the energy; behind a power meter there is none. */
function measurement(evidence: Evidence): string | null {
  if (evidence === 'metered') return null
  if (evidence === 'plan') return `${MEASURE} once it has run`
  return evidence === 'counter' ? AT_THE_PLUG : MEASURE
}

function shareOf({ share }: Contribution): number {
  return share
}

/** What is left when all of them are known: squares of logarithmic widths add up, and one alone is as the report says. */
function without(parts: readonly Contribution[], total: Interval): Interval {
  const { low, central, high } = total
  const [only, ...more] = parts
  if (only !== undefined && more.length === 0) return only.if_known
  const all = widthOf(total)
  if (!(all > 0)) return total
  const removed = sum(parts.map(({ if_known }) => 1 - (widthOf(if_known) / all) ** 2))
  const root = Math.sqrt(Math.max(0, 1 - removed))
  return { low: central * (low / central) ** root, central, high: central * (high / central) ** root }
}

function widthOf({ low, high }: Interval): number {
  return low > 0 ? Math.log(high / low) : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
