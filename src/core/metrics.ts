/** How good a model came out: what runs say of it, bounded, so that nothing large comes along. */
import type { Run } from './record.ts'

/** As a policy can name them, and nothing that is a text or a path of somebody's machine. */
const NAME = /^[a-z][a-z0-9_./@-]{0,63}$/
const MOST = 64

/** What can be a metric of these, the first of each name; to be spread into a run, which has none when nothing is left. */
export function metricsOf(values: Iterable<readonly [name: string, value: unknown]>): Pick<Run, 'metrics'> {
  const metrics = new Map<string, number>()
  for (const [written, value] of values) {
    const name = written.trim().toLowerCase()
    if (typeof value !== 'number' || !Number.isFinite(value) || metrics.has(name) || !NAME.test(name)) continue
    metrics.set(name, value)
    if (metrics.size === MOST) break
  }
  return metrics.size === 0 ? {} : { metrics: Object.fromEntries(metrics) }
}

/** Of several accounts of one run: what the first of them says, and what only another one does. */
export function metricsOfAll(runs: readonly Run[]): Pick<Run, 'metrics'> {
  return metricsOf(runs.flatMap(({ metrics }) => Object.entries(metrics ?? {})))
}
