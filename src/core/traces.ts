/**
 * One training leaves several traces: rows of a tracker, a folder of an experiment logger, the state of a trainer, a
 * scheduler's account. They are found to be one by time, devices and length, and the best of them is counted once:
 * measured energy before stated energy before hours x hardware before stated emissions.
 *
 * Joining must not pay. A trace is set aside only for one that covers at least three quarters of its device-hours, and
 * only between formats: within one format two records are two runs, or have one id.
 */
import { deviceWords, isAccelerator } from './hardware-words.ts'
import { homeOf, shareHome } from './home.ts'
import { metricsOfAll } from './metrics.ts'
import { Neighbours } from './neighbours.ts'
import { compare, compareBy } from './problem.ts'
import type { Device, Run } from './record.ts'
import { overlapS, type Span, spanOf } from './span.ts'

/** A record that is not counted, and the one that is counted for it. */
export interface Aside {
  readonly run: Run
  readonly by: Run
}

export interface Joined {
  readonly runs: readonly Run[]
  readonly aside: readonly Aside[]
}

/** Of the device-hours of the trace that is set aside. */
export const COVERED = 0.75
/** No grid emits more: lignite. */
const DIRTIEST_KG_PER_KWH = 1.3
/** Loggers start before the training and stop after it, by so much or by this part of it. */
export const SLACK_S = 120
const SLACK = 0.05
/** Offsets of zones from each other are multiples of this, up to MOST_OFFSET_S. */
export const OFFSET_STEP_S = 1800
export const MOST_OFFSET_S = 14 * 3600
/** Pairs that are looked at; beyond it nothing more is joined, and everything is counted. */
const MOST_PAIRS = 20_000_000

/** @param runs each id once. @returns the same order without those that were set aside. */
export function joinTraces(runs: readonly Run[]): Joined {
  if (new Set(runs.map(({ source }) => source.format)).size < 2) return { runs, aside: [] }
  const traces = runs.map(traceOf).sort(byWorth)
  const neighbours = new Neighbours(traces)
  const joined = new Map<Trace, Trace[]>()
  const gone = new Set<Trace>()
  let pairs = 0
  for (const best of traces) {
    if (gone.has(best)) continue
    for (const other of neighbours.of(best)) {
      if (++pairs > MOST_PAIRS) break
      if (other.rank > best.rank || gone.has(other) || joined.has(other)) continue
      if (!isTold(best, other, joined.get(best) ?? [])) continue
      gone.add(other)
      joined.set(best, [...(joined.get(best) ?? []), other])
    }
  }
  if (gone.size === 0) return { runs, aside: [] }
  const aside = [...joined].flatMap(([{ run: by }, others]) => others.map(({ run }) => ({ run, by })))
  const told = new Map([...joined].map(([best, others]) => [best.run, others.map(({ run }) => run).sort(byId)]))
  const dropped = new Set([...gone].map(({ run }) => run))
  const kept = runs.filter((run) => !dropped.has(run)).map((run) => completed(run, told.get(run) ?? []))
  return { runs: kept, aside: aside.sort((a, b) => byId(a.run, b.run)) }
}

const byId = compareBy(({ id }: Run) => id)

/** What has to agree, worked out once for each run. */
export interface Trace {
  readonly run: Run
  readonly rank: number
  readonly deviceHours: number
  readonly span: Span | null
  /** Seconds; 0 when unknown. */
  readonly length: number
  /** `deviceWords` of its accelerators. */
  readonly words: ReadonlySet<string>
  /** Accelerators at work; `null` when it is not said how many of those there were. */
  readonly used: number | null
  readonly home: string
}

export function traceOf(run: Run): Trace {
  const span = spanOf(run)
  const devices = accelerators(run)
  const counted = devices.length > 0 && devices.every(({ count, visible }) => count !== null && !visible)
  const used = counted ? devices.reduce((sum, { count }) => sum + (count ?? 0), 0) : null
  return {
    run,
    rank: rankOf(run),
    deviceHours: run.gpuHours ?? ((run.durationS ?? 0) / 3600) * Math.max(1, used ?? 1),
    span,
    length: span === null ? (run.durationS ?? 0) : span.end - span.start,
    words: deviceWords(devices),
    used,
    home: homeOf(run.source.path),
  }
}

/** How good an account of energy is. */
function rankOf({ evidence, energy, declaredKg, durationS, gpuHours }: Run): number {
  if (energy !== null) return evidence === 'metered' ? 5 : evidence === 'counter' ? 4 : 3
  if (durationS !== null || gpuHours !== null) return 2
  return declaredKg === null ? 0 : 1
}

function byWorth(a: Trace, b: Trace): number {
  return b.rank - a.rank || b.deviceHours - a.deviceHours || compare(a.run.id, b.run.id)
}

function accelerators({ hardware }: Run) {
  return hardware.filter(isAccelerator)
}

function isTold(best: Trace, other: Trace, already: readonly Trace[]): boolean {
  if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run)) return false
  const siblings = already.filter(({ run }) => run.source.format === other.run.source.format)
  if (best.span !== null && other.span !== null) {
    if (isSameTime(best.span, other.span)) return siblings.length === 0
    // One tracker around several trainings: each lies inside, on its machine or beside it, and together they fit in.
    const hours = [other, ...siblings].reduce((sum, one) => sum + hoursBeside(best, one), 0)
    return isInside(best.span, other.span) && belong(best, other) && hours <= best.deviceHours * (1 + SLACK)
  }
  return siblings.length === 0 && isSameLength(best.run, other.run) && belong(best, other)
}

/** Whether the two could ever be found to be one, whatever else there is: for who keeps apart what is near each other. */
export function mayBeOne(a: Trace, b: Trace): boolean {
  return a.run.source.format !== b.run.source.format && (mayTell(a, b) || mayTell(b, a))
}

function mayTell(best: Trace, other: Trace): boolean {
  if (!fits(best, other) || isLonger(other, best) || saysMore(other.run, best.run)) return false
  if (best.span === null || other.span === null) return isSameLength(best.run, other.run) && belong(best, other)
  return isSameTime(best.span, other.span) || (isInside(best.span, other.span) && belong(best, other))
}

/** Of devices where both know how many there were, else of the clock: a log of events names no devices. */
function hoursBeside(best: Trace, { deviceHours, run }: Trace): number {
  const known = best.used !== null || best.run.gpuHours !== null
  return known ? deviceHours : (run.durationS ?? deviceHours * 3600) / 3600
}

/** A larger figure is another claim, and is never hidden behind a smaller one. */
function saysMore(other: Run, best: Run): boolean {
  const [mine, its] = [best.energy?.totalKwh ?? null, other.energy?.totalKwh ?? null]
  if (its !== null && (mine === null || its * COVERED > mine)) return true
  if (other.declaredKg === null) return false
  if (best.declaredKg !== null) return other.declaredKg * COVERED > best.declaredKg
  return mine === null || other.declaredKg > mine * DIRTIEST_KG_PER_KWH
}

/** Devices, as far as both name and count them. */
function fits(best: Trace, other: Trace): boolean {
  if (best.words.size > 0 && other.words.size > 0 && ![...best.words].some((word) => other.words.has(word)))
    return false
  return best.used === null || other.used === null || likeIn(best, other) >= other.used * COVERED
}

/** How many of its accelerators can be those of the other one: a crowd of small ones does not stand for large ones. */
function likeIn(best: Trace, other: Trace): number {
  const can = (device: Device) => {
    const words = deviceWords([device])
    return words.size === 0 || other.words.size === 0 || [...words].some((word) => other.words.has(word))
  }
  return accelerators(best.run).reduce((sum, device) => sum + (can(device) ? (device.count ?? 0) : 0), 0)
}

/** The ends of a run may be near each other where its hours are many; those are covered, or it is not told. */
function isLonger(other: Trace, best: Trace): boolean {
  if ((other.run.durationS ?? 0) * COVERED > Math.max(best.run.durationS ?? 0, best.length)) return true
  const known = best.used !== null || best.run.gpuHours !== null
  return known && (other.run.gpuHours ?? 0) * COVERED > best.deviceHours
}

/** Without zones, one clock may be some whole half hours ahead of the other; it proves less, so both ends have to agree. */
function isSameTime(mine: Span, its: Span): boolean {
  const [length, itsLength] = [mine.end - mine.start, its.end - its.start]
  const slack = slackOf(length)
  const zoned = mine.zoned && its.zoned
  const offset = zoned ? 0 : Math.round((its.start - mine.start) / OFFSET_STEP_S) * OFFSET_STEP_S
  if (Math.abs(offset) > MOST_OFFSET_S) return false
  if (Math.abs(mine.start - its.start + offset) <= slack && Math.abs(mine.end - its.end + offset) <= slack) return true
  return zoned && overlapS(mine, its) >= COVERED * Math.max(length, itsLength)
}

/** By how much two clocks and two tools may differ at either end of a run of so many seconds. */
export function slackOf(length: number): number {
  return Math.min(Math.max(SLACK_S, SLACK * length), length / 2 + 1)
}

/**
 * Two clocks without a zone are taken for one: both are those of the machine that the devices and the folder tell of. A
 * logger runs while a model is loaded and saved, which for large ones is minutes at either end.
 */
function isInside(mine: Span, its: Span): boolean {
  const length = its.end - its.start
  const common = overlapS(mine, its)
  return mine.zoned === its.zoned && common > 0 && common >= Math.min(length - SLACK_S, COVERED * length)
}

function isSameLength(a: Run, b: Run): boolean {
  if (a.durationS === null || b.durationS === null) return false
  const longer = Math.max(a.durationS, b.durationS)
  const slack = Math.max(SLACK * longer, Math.min(SLACK_S, longer / 10))
  return longer > SLACK_S && Math.abs(a.durationS - b.durationS) <= slack
}

/** One machine, one model, or one project. */
function belong(a: Trace, b: Trace): boolean {
  if (a.run.machine !== undefined && a.run.machine === b.run.machine) return true
  if (a.run.model !== null && a.run.model === b.run.model) return true
  return shareHome(a.home, b.home)
}

/** What the better account does not say and another one does; figures of energy, time and place are left as they are. */
function completed(run: Run, others: readonly Run[]): Run {
  if (others.length === 0) return run
  const all = [run, ...others]
  const first = <T>(pick: (one: Run) => T | null): T | null => all.map(pick).find((value) => value !== null) ?? null
  const flops = first((one) => one.flops ?? null)
  const recipe = first((one) => one.recipe ?? null)
  return {
    ...run,
    model: first((one) => one.model),
    params: first((one) => one.params),
    activeParams: first((one) => one.activeParams),
    tokens: first((one) => one.tokens),
    workload: first((one) => one.workload),
    hardware: hardwareOf(run, others),
    ...(flops === null ? {} : { flops }),
    ...(recipe === null ? {} : { recipe }),
    ...metricsOfAll(all),
    alsoIn: [...(run.alsoIn ?? []), ...others.map(({ id, source }) => ({ id, source }))],
  }
}

/** Devices that it does not name, or does not count, are those of another account that does: an energy is held against them. */
function hardwareOf(run: Run, others: readonly Run[]): readonly Device[] {
  const own = accelerators(run)
  const isCounted = (devices: readonly Device[]) => devices.length > 0 && devices.every(({ count }) => count !== null)
  if (isCounted(own)) return run.hardware
  const counted = others.map(accelerators).find(isCounted)
  const named = counted ?? others.map(accelerators).find((devices) => devices.length > 0)
  if (named === undefined || (own.length > 0 && counted === undefined)) return run.hardware
  return [...run.hardware.filter((device) => !isAccelerator(device)), ...named]
}
