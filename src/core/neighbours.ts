/** Which traces can be of one training at all, found by their lengths and starts, without holding each against each. */
import { compare } from './problem.ts'
import { COVERED, MOST_OFFSET_S, OFFSET_STEP_S, SLACK_S, slackOf, type Trace } from './traces.ts'

interface Others {
  /** Those that do not say when they were, by how long they took. */
  readonly byLength: readonly Trace[]
  /** Those that do, by their start. */
  readonly byStart: readonly Trace[]
  /** All of both, by length: for one that does not say when it was. */
  readonly all: readonly Trace[]
}

export class Neighbours {
  readonly #traces: readonly Trace[]
  /** Of each format, the traces of all the others. */
  readonly #others = new Map<string, Others>()

  constructor(traces: readonly Trace[]) {
    this.#traces = traces
  }

  /** Traces of other formats that may tell the same, the nearest first. */
  of(trace: Trace): readonly Trace[] {
    const { all, byLength, byStart } = this.#otherFormats(trace.run.source.format)
    const slack = slackOf(trace.length) + SLACK_S
    const [least, most] = [trace.length * COVERED - slack, trace.length / COVERED + slack]
    if (trace.span === null) return nearestFirst(between(all, lengthOf, least, most), trace)
    const timed = windowsOf(trace.span.start, trace.length).flatMap(([from, to]) => between(byStart, startOf, from, to))
    return nearestFirst([...new Set([...timed, ...between(byLength, lengthOf, least, most)])], trace)
  }

  #otherFormats(format: string): Others {
    const known = this.#others.get(format)
    if (known) return known
    const all = this.#traces.filter(({ run }) => run.source.format !== format).sort(by(lengthOf))
    const byLength = all.filter(({ span }) => span === null)
    const byStart = all.filter(({ span }) => span !== null).sort(by(startOf))
    const found = { all, byLength, byStart }
    this.#others.set(format, found)
    return found
  }
}

/** Stretches of starts: while the trace lasts, and around its start by every offset that a zone may have. */
function windowsOf(start: number, length: number): readonly (readonly [number, number])[] {
  const slack = slackOf(length)
  const own = [start - Math.max(SLACK_S, length * (1 / COVERED - 1)), start + length] as const
  if (2 * slack >= OFFSET_STEP_S) return [[start - MOST_OFFSET_S - slack, start + MOST_OFFSET_S + slack], own]
  const steps = MOST_OFFSET_S / OFFSET_STEP_S
  const offsets = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * OFFSET_STEP_S)
  return [own, ...offsets.map((offset) => [start + offset - slack, start + offset + slack] as const)]
}

function nearestFirst(traces: readonly Trace[], trace: Trace): readonly Trace[] {
  return [...traces].sort((a, b) => apart(a, trace) - apart(b, trace) || compare(a.run.id, b.run.id))
}

function by(key: (trace: Trace) => number): (a: Trace, b: Trace) => number {
  return (a, b) => key(a) - key(b) || compare(a.run.id, b.run.id)
}

function lengthOf({ length }: Trace): number {
  return length
}

function startOf({ span }: Trace): number {
  return span?.start ?? 0
}

/** How far two begin from each other, as far as that is known; then how much their lengths differ. */
function apart(a: Trace, b: Trace): number {
  const starts = a.span !== null && b.span !== null ? Math.abs(a.span.start - b.span.start) : 0
  return starts + Math.abs(a.length - b.length)
}

/** The part of a sorted list whose keys lie between two values, both included. */
function between<T>(sorted: readonly T[], key: (one: T) => number, least: number, most: number): readonly T[] {
  return sorted.slice(firstAtLeast(sorted, key, least), firstAbove(sorted, key, most))
}

function firstAtLeast<T>(sorted: readonly T[], key: (one: T) => number, least: number): number {
  return bisect(sorted, (one) => key(one) >= least)
}

function firstAbove<T>(sorted: readonly T[], key: (one: T) => number, most: number): number {
  return bisect(sorted, (one) => key(one) > most)
}

/** Index of the first for which `holds`; it must hold for all that follow. */
function bisect<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && holds(one)) high = middle
    else low = middle + 1
  }
  return low
}
