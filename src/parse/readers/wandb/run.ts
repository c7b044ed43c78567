/** From the sessions of one run to the run. */
import { digest } from '../../../core/digest.ts'
import { metricsOf } from '../../../core/metrics.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Run } from '../../../core/record.ts'
import { modelSize } from '../../architecture.ts'
import { isoFromEpoch } from '../../epoch.ts'
import { plainRun } from '../../plain-run.ts'
import { recipeOfSettings } from '../../settings.ts'
import { parseInstant } from '../../time.ts'
import { hardwareOf, machineOf } from './host.ts'
import { report } from './problems.ts'
import type { Session } from './session.ts'

/** Beyond the last value logged, a run may take so long and it is nothing; longer is part of the run. */
const TAIL_S = 60
const TAIL = 0.01
const NO_SETTINGS: ReadonlyMap<string, string> = new Map()

interface Timed {
  readonly session: Session
  /** Seconds since 1970, in UTC; of a folder without metadata, what its last value says. */
  readonly startS: number | null
  readonly durationS: number | null
  /** The duration is the time of the client's log. */
  readonly bounded: boolean
}

/** @param sessions All sessions of one id, at least one. */
export function runOf(id: string, sessions: readonly Session[], problems: Problem[]): Run {
  const timed = sessions
    .map((session) => {
      const told = durationOf(session)
      const startS = startOf(session, problems)
      return { session, startS, durationS: told ?? session.loggedS, bounded: told === null }
    })
    .sort((a, b) => (a.startS ?? 0) - (b.startS ?? 0))
  const total = totalOf(timed, problems)
  const last = timed.findLast(({ session }) => session.metadata !== null) ?? timed.at(-1)
  const metadata = last?.session.metadata ?? {}
  const settings = timed.findLast(({ session }) => session.settings.size > 0)?.session.settings ?? NO_SETTINGS
  const size = sizeOf(settings)
  const recipe = recipeOfSettings(settings)
  const machine = machineOf(metadata)
  const flops = largest(timed.map(({ session }) => session.summary?.flops ?? null))
  return plainRun({
    id,
    source: { format: 'wandb', path: sessions[0]?.file ?? '', line: 1, column: 1 },
    evidence: 'hours',
    model: recipe?.model ?? null,
    hardware: hardwareOf(metadata, settings),
    ...spanOf(timed, total.durationS),
    ...total,
    params: size?.params ?? null,
    activeParams: size?.activeParams ?? null,
    tokens: largest(timed.map(({ session }) => session.summary?.tokens ?? null)),
    ...(flops === null ? {} : { flops }),
    ...(machine === null ? {} : { machine }),
    ...(recipe === null ? {} : { recipe }),
    ...metricsOf(timed.toReversed().flatMap(({ session }) => session.summary?.metrics ?? [])),
  })
}

/** A run without an id is known by when it began and where. */
export function idOf({ id, metadata, summary, file }: Session): string {
  if (id !== null) return `wandb:${id}`
  const began = metadata?.startedAt
  const told = typeof began === 'string' ? `${began} ${String(metadata?.host)}` : JSON.stringify(summary ?? file)
  return `wandb:${digest(told)}`
}

/** `startedAt` is UTC, also where older versions write it without a zone. */
function startOf({ metadata, metadataFile, summary, path }: Session, problems: Problem[]): number | null {
  const written = metadata?.startedAt
  if (typeof written === 'string') {
    const instant = parseInstant(written)
    if (instant.ok) return instant.value.seconds
    const at = { file: metadataFile ?? path.folder, line: 1, column: 1 }
    problems.push(report('wandb/started', at, `startedAt ${instant.why}`, instant.hint))
  }
  if (summary?.lastAt == null || isoFromEpoch(summary.lastAt) === null) return null
  return summary.lastAt - (durationOf({ summary }) ?? 0)
}

function durationOf({ summary }: Pick<Session, 'summary'>): number | null {
  if (summary === null) return null
  const { runtimeS, endS } = summary
  if (runtimeS === null || endS === null) return positive(runtimeS ?? endS)
  return positive(endS > runtimeS * (1 + TAIL) + TAIL_S ? endS : runtimeS)
}

/**
 * A run that is resumed goes on counting, if W&B knows how long it took before; offline, and in versions 0.18 to 0.19.9,
 * it begins again at zero. Which of the two is told by the clock: no session can have taken longer than since its start.
 */
function totalOf(timed: readonly Timed[], problems: Problem[]): Pick<Run, 'durationS' | 'durationQuality'> {
  let total: number | null = null
  let quality: Run['durationQuality'] = 'wall'
  for (const one of timed) {
    if (one.durationS === null) continue
    if (one.bounded) quality = 'lower-bound'
    const goesOn: boolean | null = total === null ? false : continues(one, total)
    if (goesOn === null) {
      const at = { file: one.session.file, line: 1, column: 1 }
      const message = 'a resumed run, and its durations do not say whether the later contains the earlier'
      problems.push(report('wandb/sessions', at, message, 'compare with the duration that W&B shows'))
      quality = 'lower-bound'
    }
    total = goesOn === false ? (total ?? 0) + one.durationS : Math.max(total ?? 0, one.durationS)
  }
  const lost = timed.length > 1 && timed.some(({ durationS }) => durationS === null)
  if (total === null) return { durationS: null, durationQuality: 'unknown' }
  return { durationS: total, durationQuality: lost ? 'lower-bound' : quality }
}

/** Whether its duration contains that of the sessions before it; `null` when nothing tells. */
function continues({ session, durationS, startS }: Timed, beforeS: number): boolean | null {
  const lastAt = session.summary?.lastAt
  const runtimeS = session.summary?.runtimeS
  if (durationS === null || durationS < beforeS) return false
  if (session.metadata === null || startS === null || lastAt == null || runtimeS == null) return null
  return runtimeS > lastAt - startS + TAIL_S
}

function spanOf(timed: readonly Timed[], durationS: number | null): Pick<Run, 'started' | 'finished'> {
  const first = timed.find(({ startS }) => startS !== null)?.startS ?? null
  if (first === null) return { started: timed[0]?.session.path.began ?? null, finished: null }
  const lastAt = largest(timed.map(({ session }) => session.summary?.lastAt ?? null))
  const end = timed.length > 1 && lastAt !== null ? lastAt : durationS === null ? null : first + durationS
  return { started: isoFromEpoch(first), finished: end === null ? null : isoFromEpoch(end) }
}

/** The configuration of a model that Transformers logs among the settings, or the count that it logs beside it. */
function sizeOf(settings: ReadonlyMap<string, string>): { params: number; activeParams: number | null } | null {
  const values = [...settings].map(([name, text]) => [name, plainValue(text)] as const)
  const known = modelSize(Object.fromEntries(values))
  if (known !== null) return known
  const counted = Number(settings.get('model/num_parameters'))
  return Number.isSafeInteger(counted) && counted > 0 ? { params: counted, activeParams: null } : null
}

function plainValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d{1,15}$/.test(text) ? Number(text) : text
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function positive(value: number | null): number | null {
  return value === null || value === 0 ? null : value
}
