/**
 * In machine mode the tracker counts the whole host, so two runs at one time on one host count its energy twice.
 * Nothing is subtracted; the runs are marked, so that a person looks.
 */
import type { Run } from '../../../core/record.ts'
import { parseTimestamp } from './timestamp.ts'

/** Timestamps are cut to the second at both ends. */
const TOLERANCE_S = 2

interface Span {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** The same runs, those that overlap another one of their host with the warning `overlapping_runs`. */
export function markOverlaps(runs: readonly Run[]): readonly Run[] {
  const marked = new Set<number>()
  for (const spans of spansByHost(runs).values()) {
    spans.sort((a, b) => a.start - b.start || a.at - b.at)
    let longest: Span | undefined
    for (const span of spans) {
      if (longest !== undefined && span.start < longest.end - TOLERANCE_S) {
        marked.add(span.at)
        marked.add(longest.at)
      }
      if (longest === undefined || span.end > longest.end) longest = span
    }
  }
  return runs.map((run, at) =>
    marked.has(at) ? { ...run, warnings: [...run.warnings, 'overlapping_runs'].sort() } : run,
  )
}

function spansByHost(runs: readonly Run[]): Map<string, Span[]> {
  const hosts = new Map<string, Span[]>()
  for (const [at, run] of runs.entries()) {
    if (run.durationQuality !== 'wall' || run.durationS === null || run.warnings.includes('process_mode')) continue
    const end = parseTimestamp(run.finished ?? '')
    const cpu = run.hardware.find((device) => device.kind === 'cpu')
    const ram = run.hardware.find((device) => device.kind === 'ram')
    if (end === null || cpu === undefined) continue
    const host = `${cpu.model}\n${ram?.count ?? ''}`
    const spans = hosts.get(host) ?? []
    spans.push({ at, start: end.seconds - run.durationS, end: end.seconds })
    hosts.set(host, spans)
  }
  return hosts
}
