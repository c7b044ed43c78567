/**
 * In machine mode the tracker counts the whole host, so two runs at one time on one host count its energy twice.
 * Nothing is subtracted; the runs are marked, so that a person looks.
 */
import type { Run } from '../../../core/record.ts'
import { parseTimestamp } from './timestamp.ts'

/** Timestamps are cut to the second at both ends. */
const TOLERANCE_S = 2

/** A run that nobody else has yet. */
type Fresh = Omit<Run, 'warnings'> & { warnings: readonly string[] }

/** Gives runs that overlap another one of their host the warning `overlapping_runs`. */
export function markOverlaps(runs: readonly Fresh[]): void {
  const starts = new Float64Array(runs.length)
  const ends = new Float64Array(runs.length)
  const marked = new Uint8Array(runs.length)
  for (const spans of spansByHost(runs, starts, ends)) {
    spans.sort((a, b) => at(starts, a) - at(starts, b) || a - b)
    let longest = -1
    for (const span of spans) {
      if (longest !== -1 && at(starts, span) < at(ends, longest) - TOLERANCE_S) marked[span] = marked[longest] = 1
      if (longest === -1 || at(ends, span) > at(ends, longest)) longest = span
    }
  }
  // Runs share their warnings, and those that overlap share the longer ones.
  const mixed = new Map<readonly string[], readonly string[]>()
  for (const [index, run] of runs.entries()) {
    if (marked[index] === 0) continue
    const warnings = mixed.get(run.warnings) ?? [...run.warnings, 'overlapping_runs'].sort()
    mixed.set(run.warnings, warnings)
    run.warnings = warnings
  }
}

/** Indexes of runs, by host; fills in when each began and ended. */
function spansByHost(runs: readonly Fresh[], starts: Float64Array, ends: Float64Array): Iterable<number[]> {
  const hosts = new Map<string, number[]>()
  /** The same by the devices, which runs of one host mostly share; `null` for those that name no processor. */
  const byDevices = new Map<Run['hardware'], number[] | null>()
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Fresh
    if (run.durationQuality !== 'wall' || run.durationS === null || run.warnings.includes('process_mode')) continue
    let spans = byDevices.get(run.hardware)
    if (spans === undefined) {
      spans = spansOf(run.hardware, hosts)
      byDevices.set(run.hardware, spans)
    }
    const end = spans === null ? null : parseTimestamp(run.finished ?? '')
    if (spans === null || end === null) continue
    spans.push(index)
    starts[index] = end.seconds - run.durationS
    ends[index] = end.seconds
  }
  return hosts.values()
}

function spansOf(hardware: Run['hardware'], hosts: Map<string, number[]>): number[] | null {
  const cpu = hardware.find((device) => device.kind === 'cpu')
  const ram = hardware.find((device) => device.kind === 'ram')
  if (cpu === undefined) return null
  const host = `${cpu.model}\n${ram?.count ?? ''}`
  const spans = hosts.get(host) ?? []
  hosts.set(host, spans)
  return spans
}

function at(times: Float64Array, index: number): number {
  return times[index] as number
}
