/** The stable words of the report in the words of the comment. */
import type { Component } from '../core/policy.ts'
import type { Boundary, Evidence } from '../core/record.ts'
import type { FindingReport, Report, ScannedPlan, ScannedRun, ScannedServing, Verdict } from '../core/report.ts'
import type { ScanReport } from '../core/scan-report.ts'
import { formatCount, formatDuration, plain } from './numbers.ts'
import { code } from './text.ts'

export type Item = ScannedRun | ScannedPlan | ScannedServing
export type ItemKind = 'run' | 'plan' | 'serving'

const EVIDENCE: { readonly [E in Evidence]: string } = {
  metered: 'measured by a power meter',
  counter: 'measured by the devices',
  hours: 'worked out from hardware and hours',
  declared: 'as the record states',
  plan: 'planned, not measured',
  tokens: 'worked out from tokens',
  default: 'assumed, nothing measured',
}

const BOUNDARY: { readonly [B in Boundary]: string } = {
  gpu: 'accelerators only',
  node: 'whole machines',
  it: 'machines, network and idle spares',
  facility: 'the whole data centre, cooling included',
}

const COMPONENT: { readonly [C in Component]: string } = {
  training: 'training',
  idle: 'idle',
  embodied: 'embodied',
  inference: 'inference',
}

export function evidenceInWords(evidence: Evidence): string {
  return EVIDENCE[evidence]
}

export function boundaryInWords(boundary: Boundary): string {
  return BOUNDARY[boundary]
}

/** `training, idle, embodied`: the words of the policy, so that a reader finds them there. */
export function coversInWords(covers: readonly Component[]): string {
  return covers.map((component) => COMPONENT[component]).join(', ')
}

/** What the runs, plans and servings of a report are called in the text, with what they are. */
export function itemsOf(
  report: Pick<ScanReport, 'runs' | 'plans' | 'servings'>,
): readonly (readonly [ItemKind, Item])[] {
  return [
    ...report.runs.map((item) => ['run', item] as const),
    ...report.plans.map((item) => ['plan', item] as const),
    ...report.servings.map((item) => ['serving', item] as const),
  ]
}

/**
 * The shortest raw text by which a person knows an item: its id without the format's prefix, or, where a tracker gave
 * it a long random one, its model and the beginning of the id.
 */
export function nameOf(item: Item): string {
  if ('requests_per_day' in item && item.model !== null && item.model !== '') return item.model
  const colon = item.id.indexOf(':')
  const id = item.id.slice(colon + 1)
  if (!/^[0-9a-f]{8}-?[0-9a-f-]{24,}$/i.test(id)) return id === '' ? (item.model ?? item.id) : id
  return item.model === null || item.model === '' ? id.slice(0, 8) : `${item.model} ${id.slice(0, 8)}`
}

/** `8 × `NVIDIA H100 SXM``; Markdown when `quote` is `code`, plain when it is `printable`. */
export function hardwareInWords(item: Item, quote: (text: string) => string = code): string {
  const devices = item.hardware.filter((device) => device.kind !== 'ram')
  const main = devices.some((device) => device.kind !== 'cpu')
    ? devices.filter((device) => device.kind !== 'cpu')
    : devices
  const shown = main.slice(0, 3).map(({ count, model }) => {
    const name = model === '' ? 'devices of unknown make' : quote(model)
    return count === null ? name : `${plain(count, 4)} × ${name}`
  })
  return main.length > 3 ? `${shown.join(', ')} and ${main.length - 3} more` : shown.join(', ')
}

/** How long or how often: `36 h`, `96 device-hours`, `20 thousand requests a day for 365 days`. */
export function extentInWords(item: Item): string {
  if ('duration_s' in item) return item.duration_s === null ? '' : formatDuration(item.duration_s)
  if ('wall_hours' in item) {
    if (item.wall_hours !== null) return `${plain(item.wall_hours, 3)} h`
    return item.gpu_hours === null ? '' : `${plain(item.gpu_hours, 4)} device-hours`
  }
  const days = `${plain(item.days, 3)} days`
  return item.requests_per_day === null ? days : `${formatCount(item.requests_per_day)} requests a day for ${days}`
}

const VERDICT: { readonly [V in Verdict]: { readonly icon: string; readonly word: string } } = {
  PASS: { icon: '✅', word: 'within budget' },
  NO_RECORDS: { icon: '✅', word: 'nothing to check' },
  OVER: { icon: '❌', word: 'over budget' },
  BAD_INPUT: { icon: '❌', word: 'records that cannot be counted' },
  BAD_POLICY: { icon: '❌', word: 'a policy that cannot be used' },
  INDETERMINATE: { icon: '⚠️', word: 'no decision' },
  INTERNAL: { icon: '⚠️', word: 'a fault of carbon-clerk' },
}

export function verdictInWords(verdict: Verdict): string {
  return VERDICT[verdict].word
}

/** One sign before the first line. Doubt, and a verdict that holds nothing, is neither a tick nor a cross. */
export function iconOf(report: Report): string {
  const fine = report.verdict === 'PASS' || report.verdict === 'NO_RECORDS'
  const doubtful = fine ? report.findings.some(isDoubtful) : !report.enforced
  return doubtful ? '⚠️' : VERDICT[report.verdict].icon
}

function isDoubtful(finding: FindingReport): boolean {
  return finding.warn || finding.status !== 'within'
}

/** `a1b2c3d` for an object id; anything else, such as `worktree`, as it is. */
export function shortId(id: string): string {
  return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 7) : id
}
