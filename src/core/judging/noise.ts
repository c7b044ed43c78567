/**
 * How far two measurements of the same thing may lie apart without anybody's doing.
 *
 * Runs of one recipe (core/twins.ts) measure the same thing again. Their energies, each over the mean of its recipe, have
 * the pooled standard deviation
 *
 *   s^2 = sum over recipes of sum of (x / mean - 1)^2  /  sum over recipes of (n - 1)
 *
 * and two single measurements differ by less than 1.96 x sqrt(2) x s in 95 of 100 cases: the repeatability limit of
 * ISO 5725-6:1994, 4.1, r = 2.8 s. Only what was metered counts, and only on base: a pull request does not widen what it
 * is let in by.
 */
import type { Budget } from '../policy.ts'
import type { Run } from '../record.ts'
import { recipeKey } from '../twins.ts'
import type { Estimated } from './judging.ts'

/** 1.96 x sqrt(2). */
const REPEATABILITY = 1.96 * Math.SQRT2
/** Runs that repeat each other, at least: of two, nobody knows which one is off. */
const FEWEST = 3
/** Where too few runs repeat each other. Assumption of this project: the spread of repeats is about 2 %. */
const USUAL = 0.05
/** What lies further apart is another experiment, whatever its recipe says. Assumption of this project. */
const WIDEST = 0.2
/** What two estimates of one thing may differ by because computers round. */
const ROUNDING = 1e-9

export interface Noise {
  /** Share of the figure that is measured again. */
  readonly share: number
  /** `for noise of 3%`; `null` where the policy allows for none. */
  readonly because: string | null
}

/** @param selected What the budget sees. */
export function noiseOf({ noise }: Budget, selected: readonly Estimated[]): Noise {
  if (noise === null) return { share: ROUNDING, because: null }
  if (noise !== 'measured') return { share: Math.max(noise, ROUNDING), because: `for noise of ${percent(noise)}` }
  const { runs, s } = spreadOf(selected)
  if (s === null) return { share: USUAL, because: `for noise of ${percent(USUAL)}, as too few runs repeat each other` }
  const share = Math.min(WIDEST, Math.max(ROUNDING, REPEATABILITY * s))
  const most = share === WIDEST ? 'at most ' : ''
  const how = `${runs} runs that repeat each other spread by ${percent(s)}`
  return { share, because: `for noise of ${most}${percent(share)}, as ${how}` }
}

function spreadOf(selected: readonly Estimated[]): { runs: number; s: number | null } {
  const groups = new Map<string, number[]>()
  for (const { item, base } of selected) {
    if (item.base?.kind !== 'run' || base === null || !isMeasured(item.base)) continue
    const key = recipeKey(item.base)
    const kwh = base.lines.energyKwh.central
    if (key === null || !(kwh > 0)) continue
    const group = groups.get(key)
    if (group) group.push(kwh)
    else groups.set(key, [kwh])
  }
  const repeated = [...groups.values()].filter(({ length }) => length > 1)
  const runs = repeated.reduce((sum, { length }) => sum + length, 0)
  if (runs < FEWEST) return { runs, s: null }
  const squares = repeated.reduce((sum, group) => sum + squaresOf(group), 0)
  return { runs, s: Math.sqrt(squares / (runs - repeated.length)) }
}

function squaresOf(group: readonly number[]): number {
  const mean = group.reduce((sum, one) => sum + one / group.length, 0)
  return group.reduce((sum, one) => sum + (one / mean - 1) ** 2, 0)
}

function isMeasured({ evidence }: Run): boolean {
  return evidence === 'metered' || evidence === 'counter'
}

/** `3%`, `5.54%`. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`
}
