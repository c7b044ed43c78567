import type { Factor } from './catalogue.ts'
import type { ScenarioCode } from './estimate/codes.ts'
import type { Boundary, Evidence } from './record.ts'

/** 5 %, best estimate, 95 %. */
export interface Interval {
  readonly low: number
  readonly central: number
  readonly high: number
}

/** The lines of a footprint. Idle here is shared infrastructure and spares; idle inside a job is in its energy. */
export type Line = 'energyKwh' | 'operationalKg' | 'idleKg' | 'embodiedKg' | 'waterL'

/**
 * One uncertain number: central x exp(sum of s_k z_k), z_k standard normal. Terms with the same `key` are the same
 * draw everywhere in a report (the same grid row, the same TDP), so they are not averaged away in a sum.
 */
export interface Amount {
  readonly central: number
  readonly spread: readonly Spread[]
  /**
   * What the gate reads at p50. Equal to `central` when every input is known; otherwise what the missing input may
   * cost at most, so that leaving a field out is never cheaper than filling it in.
   */
  readonly cautious: number
}

export interface Spread {
  readonly key: string
  /** Standard deviation of the logarithm. */
  readonly s: number
}

/** One step that a person can redo with a pocket calculator. */
export interface Step {
  /** `energy at the node`. */
  readonly label: string
  /** `gpu 0.62 kWh x 1.40 host`. */
  readonly formula: string
  readonly value: number
  readonly unit: string
  /** Ids of the factors used in this step. */
  readonly factors: readonly string[]
}

export interface Assumption {
  /** `region`, `pue`, `hardware`, `host`, … */
  readonly what: string
  /** `aws:eu-west-3 (policy)`, `1.15, unknown cloud`. */
  readonly value: string
  readonly from: 'policy' | 'default'
}

/** What one part of the energy stands on: the best evidence that there is for it, which need not be that of the others. */
export interface Basis {
  readonly part: 'accelerators' | 'host' | 'machines' | 'network' | 'building' | 'requests' | 'replicas'
  readonly evidence: Evidence
  /** kWh, best estimate. */
  readonly kwh: number
}

/**
 * Another reading of the same record, where it can be read in two ways that are far apart, or another future of a serving.
 * Named and shown beside the estimate; a factor of eight is not hidden in a tail.
 */
export interface Scenario {
  readonly code: ScenarioCode
  /** Best estimates under this reading. */
  readonly kwh: number
  readonly kg: number
}

/** The same record by the other method, where the two are more than 10 % apart. */
export interface OtherMethod {
  readonly method: 'best' | 'card'
  readonly energyKwh: Amount
  /** Operational, idle and embodied. */
  readonly totalKg: readonly Amount[]
}

export interface Footprint<B extends Boundary = Boundary> {
  readonly boundary: B
  readonly evidence: Evidence
  readonly lines: { readonly [L in Line]: Amount }
  readonly assumptions: readonly Assumption[]
  readonly factors: readonly Factor[]
  /** Stable codes: `hardware_unknown`, `region_assumed`, `below_idle_floor`. */
  readonly warnings: readonly string[]
  readonly trail: readonly Step[]
  readonly basis: readonly Basis[]
  readonly scenarios: readonly Scenario[]
  readonly otherMethod: OtherMethod | null
  /** Operational kg CO2e by contracts and certificates: a second line, in no sum. `null`: nothing is known of them. */
  readonly marketKg: Amount | null
  readonly serving: ServingFigures | null
}

interface ServingFigures {
  /** Over the horizon, growth included. */
  readonly requests: number
  readonly days: number
  /** Wh of one more request, at the boundary; `null` when requests are not what decides. */
  readonly marginalWh: number | null
  /** Replicas that are counted, which may be more than the record states; `null` when it is not ours to keep any. */
  readonly replicas: number | null
  /** Share of their hours in which the replicas work, 0 to 1; `null` when nothing says what a request takes. */
  readonly utilisation: number | null
}

/** False for a placeholder: the record gives no figure and no hours to work one out, so there is nothing to add up. */
export function isEstimate(footprint: Footprint): boolean {
  return footprint.evidence !== 'default'
}
