/** Bias, scatter and coverage of a set of truths, and what they come to for a source that was left out. */

import { grouped } from '../verify/levels.ts'
import { type Observation, Z95 } from './observations.ts'

export interface Fit {
  readonly n: number
  /** Mean of ln(truth / ours); above 0 ours is too low. */
  readonly bias: number
  /** Standard deviation of the same. */
  readonly scatter: number
  /** Mean standard deviation that ours claims. */
  readonly claimed: number
  /** Share of truths in the 90 % interval. */
  readonly coverage: number
}

export function fitOf(some: readonly Observation[]): Fit {
  const n = some.length
  const bias = mean(some.map(({ error }) => error))
  const squares = some.map(({ error }) => (error - bias) ** 2)
  return {
    n,
    bias,
    scatter: n < 2 ? 0 : Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (n - 1)),
    claimed: mean(some.map(({ claimed }) => claimed)),
    coverage: some.filter(inside).length / n,
  }
}

export function inside({ error, claimed }: Observation): boolean {
  return Math.abs(error) <= Z95 * claimed
}

export interface LeftOut {
  readonly source: string
  readonly n: number
  /** Bias of the source that is left if the others had set the constants: its own less theirs. */
  readonly shift: number
  /** Share of its truths in an interval as wide as the others scatter, shifted as they are. */
  readonly coverage: number
}

/**
 * Each source once as if nobody had seen it: bias and width come from the others, by source, because fourteen
 * benchmarks on one machine are not fourteen machines.
 */
export function leaveOneOut(all: readonly Observation[]): readonly LeftOut[] {
  return sourcesOf(all).map(([source, own]) => {
    const others = all.filter((one) => one.source !== source)
    const means = sourcesOf(others).map(([, some]) => mean(some.map(({ error }) => error)))
    const centre = mean(means)
    const between = means.length < 2 ? 0 : deviation(means, centre)
    const within = Math.sqrt(mean(sourcesOf(others).map(([, some]) => fitOf(some).scatter ** 2)))
    const width = Z95 * Math.hypot(between, within)
    const hits = own.filter(({ error }) => Math.abs(error - centre) <= width).length
    return { source, n: own.length, shift: mean(own.map(({ error }) => error)) - centre, coverage: hits / own.length }
  })
}

function deviation(values: readonly number[], centre: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Observations by where they come from, in the order of the names. */
function sourcesOf(all: readonly Observation[]): readonly (readonly [string, readonly Observation[]])[] {
  return grouped(all, ({ source }) => source)
}
