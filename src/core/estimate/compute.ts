/** A run or a plan as the estimator sees it: compute that took time on hardware at a place. */

import type { Catalogue } from '../catalogue.ts'
import type { LiveGrid } from '../live.ts'
import type { Accounting, Assume } from '../policy.ts'
import type { Device, Evidence, Plan, RecordedEnergy, Run, Site, Workload } from '../record.ts'

export interface EstimateContext {
  readonly catalogue: Catalogue
  readonly accounting: Accounting
  /** For records that are silent; every use is listed in `assumptions`. */
  readonly assume: Assume
  /** Overrides the horizon of servings (a budget's `horizon`). */
  readonly horizonDays?: number
  /**
   * Take the stated PUE and grid intensity as they are, without holding them against the tables: for figures that a
   * person asks about, never for a record that a budget judges.
   */
  readonly trustRecord?: boolean
  /** What a service says of the hours of the runs; absent when it is switched off. */
  readonly live?: LiveGrid
}

export interface Compute {
  readonly kind: 'run' | 'plan'
  /** Errors of this record alone carry its id in their key. */
  readonly id: string
  readonly hardware: readonly Device[]
  readonly site: Site
  readonly pue: number | null
  readonly gridGPerKwh: number | null
  readonly marketGPerKwh: number | null
  readonly year: number | null
  /** ISO 8601, a date or a time. */
  readonly started: string | null
  readonly finished: string | null
  readonly wallHours: number | null
  readonly gpuHours: number | null
  /** Of the device-hours, where other runs had the same devices at the same time; absent: all of them. */
  readonly share?: number
  readonly hoursQuality: Run['durationQuality']
  /** The hours are those after which a scheduler ends it. */
  readonly hoursAre?: 'limit'
  readonly energy: RecordedEnergy | null
  readonly evidence: Evidence
  readonly declaredKg: number | null
  readonly declaredScope: Run['declaredScope']
  readonly waterL: number | null
  readonly workload: Workload | null
  readonly params: number | null
  readonly activeParams: number | null
  readonly tokens: number | null
  readonly stated: Stated
  /** Whether a tracker wrote the times while it measured, so that nobody chose them; absent of what has no past. */
  readonly timesRecorded?: boolean
}

/** What only a case on the command line can say. */
export interface Stated {
  readonly tdpW?: number
  /** Mean power x hours, where an energy is stated as well: kWh at the boundary of that energy. */
  readonly powerKwh?: number
  /** Floating-point operations of a training, when parameters and tokens are not the way to count them. */
  readonly flops?: number
  /** Share of peak, for plans; `hfu` counts the activations that are computed twice. */
  readonly mfu?: number
  readonly hfu?: number
  /** Dense TFLOP/s of one device, and the width of its arithmetic. */
  readonly peakTflops?: number
  readonly precision?: string
  /** Mean power of the devices as a share of their rated power. */
  readonly powerShare?: number
  /** Infrastructure and idle, W over the wall hours, or kg. */
  readonly idlePowerW?: number
  readonly idleKg?: number
  readonly embodied?: StatedEmbodied
  readonly embodiedKg?: number
  /** L/kWh: on the energy of the machines, on the energy of the building, and one for all of the latter. */
  readonly wueOn?: number
  readonly wueOff?: number
  readonly wue?: number
}

export interface StatedEmbodied {
  readonly cardKg?: number
  readonly serverKg?: number
  readonly devicesPerServer?: number
  readonly lifetimeYears?: number
  readonly utilisation?: number
}

export const NOTHING_STATED: Stated = {}

/** Formats in which a tracker writes what it sees; in the others a person writes what he likes. */
const TRACKERS: ReadonlySet<string> = new Set([
  'codecarbon',
  'mlflow',
  'mlflow-db',
  'eco2ai',
  'carbontracker',
  'experiment-impact-tracker',
  'slurm-accounting',
  'gpu-log',
  'zeus',
  'mlperf-training',
  'mlperf-inference',
])

function isRecorded({ evidence, durationQuality, source }: Run): boolean {
  const measured = evidence === 'metered' || evidence === 'counter'
  return measured && durationQuality === 'wall' && TRACKERS.has(source.format)
}

/** A forward pass is two operations for each parameter and token, so that no training has fewer than three. */
const LEAST_OPERATIONS = 3

/** Operations that a trainer counted, unless they are too few for the parameters and tokens: some counters miss layers. */
function countedOperations({ flops, params, activeParams, tokens }: Run | Plan): Stated {
  if (flops === undefined) return NOTHING_STATED
  const active = activeParams ?? params
  const few = active !== null && tokens !== null && flops < LEAST_OPERATIONS * active * tokens
  return few ? NOTHING_STATED : { flops }
}

export function computeOfRun(run: Run): Compute {
  return {
    kind: 'run',
    id: run.id,
    hardware: run.hardware,
    site: run.site,
    pue: run.pue,
    gridGPerKwh: run.gridGPerKwh,
    marketGPerKwh: run.marketGPerKwh,
    year: yearOf(run.finished ?? run.started),
    started: run.started,
    finished: run.finished,
    wallHours: run.durationS === null ? null : run.durationS / 3600,
    gpuHours: run.gpuHours,
    ...(run.share === undefined ? {} : { share: run.share }),
    hoursQuality: run.durationQuality,
    energy: run.energy,
    evidence: run.evidence,
    declaredKg: run.declaredKg,
    declaredScope: run.declaredScope,
    waterL: run.waterL,
    workload: run.workload,
    params: run.params,
    activeParams: run.activeParams,
    tokens: run.tokens,
    stated: countedOperations(run),
    timesRecorded: isRecorded(run),
  }
}

export function computeOfPlan(plan: Plan): Compute {
  return {
    kind: 'plan',
    id: plan.id,
    hardware: plan.hardware,
    site: plan.site,
    pue: plan.pue,
    gridGPerKwh: plan.gridGPerKwh,
    marketGPerKwh: plan.marketGPerKwh,
    year: null,
    started: null,
    finished: null,
    wallHours: plan.wallHours,
    gpuHours: plan.gpuHours,
    hoursQuality: 'wall',
    ...(plan.hoursAre === undefined ? {} : { hoursAre: plan.hoursAre }),
    energy: null,
    evidence: 'plan',
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    workload: plan.workload,
    params: plan.params,
    activeParams: plan.activeParams,
    tokens: plan.tokens,
    stated: countedOperations(plan),
  }
}

/** The year of an ISO 8601 time; the factors of that year are looked up. */
export function yearOf(time: string | null): number | null {
  if (time === null) return null
  const year = Number(time.slice(0, 4))
  return Number.isInteger(year) && year >= 1990 && year < 2200 ? year : null
}
