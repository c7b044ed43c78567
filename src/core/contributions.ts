/**
 * Which uncertain input makes an interval as wide as it is. To first order the variance of the total is the sum, over
 * the inputs k, of (sum over the lines i of m_i s_ik)^2: m_i the central figure of a line, s_ik the standard deviation
 * of its logarithm that comes from k (law of propagation of uncertainty, JCGM 100:2008, 5.1.2). A share is one of these
 * squares over all of them. An input that several lines have in common, such as the grid, counts once and in full.
 */
import type { Footprint } from './footprint.ts'
import { compare } from './problem.ts'
import type { Contribution } from './report.ts'

/** Largest first; empty when nothing is uncertain. */
export function contributions(footprint: Pick<Footprint, 'lines'>): readonly Contribution[] {
  const { operationalKg, idleKg, embodiedKg } = footprint.lines
  const deviations = new Map<string, number>()
  for (const { central, spread } of [operationalKg, idleKg, embodiedKg]) {
    for (const { key, s } of spread) deviations.set(key, (deviations.get(key) ?? 0) + central * s)
  }
  const squares = [...deviations].map(([key, deviation]) => ({ key, square: deviation ** 2 }))
  const all = squares.reduce((sum, { square }) => sum + square, 0)
  if (all === 0) return []
  return squares
    .map(({ key, square }) => ({ key, share: square / all }))
    .sort((a, b) => b.share - a.share || compare(a.key, b.key))
}
