/**
 * What readers turn files into. A record says what it says: nothing here is corrected, assumed or multiplied.
 * A number that is not known is `null`, never 0. Field names carry the unit.
 */

/**
 * How good a number is, best first: a meter, counters of the devices, hours of known hardware, a stated figure, a plan from
 * operations, tokens of a request; `default` is a placeholder for nothing.
 */
export type Evidence = 'metered' | 'counter' | 'hours' | 'declared' | 'plan' | 'tokens' | 'default'

/** What an energy covers: accelerators, the whole node, nodes with network and idle spares, the building. */
export const BOUNDARIES = ['gpu', 'node', 'it', 'facility'] as const
export type Boundary = (typeof BOUNDARIES)[number]

export const WORKLOADS = ['pretraining', 'finetuning', 'inference', 'small'] as const
export type Workload = (typeof WORKLOADS)[number]

/** What a served model does; decides what a request is taken to need where nothing else is known. */
export const TASKS = [
  'text-classification',
  'text-generation',
  'summarization',
  'question-answering',
  'image-classification',
  'object-detection',
  'image-captioning',
  'image-generation',
  'speech-recognition',
  'embedding',
] as const
export type Task = (typeof TASKS)[number]

/** Width of a weight, in bits. */
export type WeightBits = 4 | 8 | 16 | 32

/** Where a record stands. */
export interface Source {
  /** The reader's id: `codecarbon`, `model-card`, `carbon-yml`. */
  readonly format: string
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A device as the record names it; the estimator resolves the name against the catalogue. */
export interface Device {
  readonly kind: 'gpu' | 'cpu' | 'tpu' | 'ram'
  /** As written, trimmed: `NVIDIA A100-SXM4-80GB`. May be empty when only the count is known. */
  readonly model: string
  /** How many; for `ram`, gigabytes. `null` when the record does not say. */
  readonly count: number | null
  /** Of processors: they were counted by a person, as sockets. Trackers count logical processors. */
  readonly sockets?: true
  /** The host has so many; how many of them worked is not said. */
  readonly visible?: true
}

/** Energy that the record itself gives, from a meter, a counter or a tracker's model. */
export interface RecordedEnergy {
  readonly totalKwh: number
  /** What `totalKwh` covers before PUE. */
  readonly boundary: Boundary
  /** PUE already multiplied into `totalKwh` and its parts; 1 when none was. */
  readonly pueApplied: number
  /** Where the meter of a node sits: before its power supply (`ac`, at the plug) or behind it (`dc`). */
  readonly supply: 'ac' | 'dc'
  readonly gpuKwh: number | null
  readonly cpuKwh: number | null
  readonly ramKwh: number | null
}

/** Where the machine stood, as far as the record says. */
export interface Site {
  /** `aws:eu-west-3`, a grid zone (`FR`, `US-CAL-CISO`) or a country in alpha-2 or alpha-3; `null` when unknown. */
  readonly region: string | null
  /** Cloud provider in lower case, when known. */
  readonly provider: string | null
  /** The place is what a tracker writes when its look-up failed; it proves nothing. */
  readonly fallback: boolean
}

/** What an experiment was made of, to find another one that was made of the same. Texts are names, never paths. */
export interface Recipe {
  readonly model: string | null
  readonly data: string | null
  /** A digest of the settings that decide the outcome, seeds and names of runs left out; `null` when none are known. */
  readonly settings: string | null
}

/** A record that was set aside for a better one of the same compute. */
export interface Trace {
  readonly id: string
  readonly source: Source
}

interface Common {
  /** Format-scoped and stable across renames: `codecarbon:5f0f…`, `carbon:sft-2026-11-02`. */
  readonly id: string
  readonly source: Source
  readonly model: string | null
  readonly hardware: readonly Device[]
  readonly site: Site
  /** PUE that the record states for its site, not yet applied to anything. */
  readonly pue: number | null
  /** Grid intensity that the record states, g CO2e per kWh. */
  readonly gridGPerKwh: number | null
  /** Intensity of the electricity by contract, g CO2e per kWh: a second line that is never gated by default. */
  readonly marketGPerKwh: number | null
  /** Stable codes of what a person should know: `location_fallback`, `repaired_shift`. */
  readonly warnings: readonly string[]
  /** Training operations that the record counts, floating point; better than six for each parameter and token. */
  readonly flops?: number
  /** What tells of the same compute again, in another format; set when traces are joined (core/traces.ts). */
  readonly alsoIn?: readonly Trace[]
}

/** Compute that was spent. */
export interface Run extends Common {
  readonly kind: 'run'
  /** ISO 8601, with zone only if the record has one. */
  readonly started: string | null
  readonly finished: string | null
  readonly durationS: number | null
  /** `last-segment`: the tracker restarted its clock, so the energy covers more than the duration does. */
  readonly durationQuality: 'wall' | 'last-segment' | 'lower-bound' | 'unknown'
  /** Device-hours, when the record gives them rather than wall hours. */
  readonly gpuHours: number | null
  readonly energy: RecordedEnergy | null
  /** Emissions that the record states, kg CO2e. */
  readonly declaredKg: number | null
  readonly declaredScope: 'location' | 'market' | 'unknown'
  /** Litres, when the record states them. */
  readonly waterL: number | null
  readonly evidence: Evidence
  readonly workload: Workload | null
  readonly params: number | null
  /** Parameters in use for one token, where they are fewer: mixtures of experts. */
  readonly activeParams: number | null
  readonly tokens: number | null
  /** `breakdown`: parts of a run whose total stands elsewhere under the same id; used only if that is missing. */
  readonly role: 'total' | 'breakdown'
  /** Id of the run whose time and energy contain these: a trial of a search, a step of a job. */
  readonly partOf?: string
  /** A digest that two runs share when they ran on one machine; never a name. Absent when the record does not tell. */
  readonly machine?: string
  /**
   * Above 0, below 1: the share of its device-hours that is its own, because other runs had the same devices at the same
   * time; set when runs of one machine are bounded (core/machines.ts).
   */
  readonly share?: number
  readonly recipe?: Recipe
  /**
   * How good the model came out, by metric: `f1`, `eval_loss`. Names in lower case, at most 64, finite numbers. Never part of
   * what a run claims to have spent (core/merge.ts, `measure`).
   */
  readonly metrics?: { readonly [metric: string]: number }
  /** The plan that it carries out, by its id, with or without the format in front; only if the record says so. */
  readonly plan?: string
}

/** Compute that a configuration is about to spend. */
export interface Plan extends Common {
  readonly kind: 'plan'
  readonly wallHours: number | null
  /** `limit`: a scheduler ends it after these hours; it is meant to be shorter. Absent: so long it will take. */
  readonly hoursAre?: 'limit'
  /**
   * Half of a plan: `work` says what is computed (parameters, tokens, operations), `launch` on how many devices and how
   * long. Halves that name each other's files are joined (core/plans.ts). Absent: the plan is whole.
   */
  readonly half?: 'work' | 'launch'
  /** How often the work of the other half is done: tasks of an array, completions of a job. `wallHours` is of all. */
  readonly copies?: number
  /** Files that the plan names, as written, last parts first to match: `configs/sft.yaml`. */
  readonly refers?: readonly string[]
  readonly gpuHours: number | null
  readonly params: number | null
  readonly activeParams: number | null
  readonly tokens: number | null
  /** Tokens for each device, where it stands elsewhere how many devices there are: tokens = this x devices (core/plans.ts). */
  readonly tokensPerDevice?: number
  readonly workload: Workload | null
}

/** A model put to use. */
export interface Serving extends Common {
  readonly kind: 'serving'
  readonly requestsPerDay: number | null
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  readonly replicas: number | null
  readonly horizonDays: number | null
  /** Measured watt-hours per request, covering `measured`. */
  readonly energyPerRequestWh: number | null
  readonly measured: Boundary
  readonly params: number | null
  readonly activeParams: number | null
  readonly weightBits: WeightBits | null
  /** Requests that one replica answers at once. */
  readonly batch: number | null
  /** Input tokens of a request that come from a cache; part of `inputTokens`. */
  readonly cachedInputTokens: number | null
  readonly task: Task | null
  /** Busiest hour over the mean hour; replicas are kept for it. */
  readonly peakFactor: number | null
  /** Output tokens per second of one replica at its batch, measured. */
  readonly tokensPerSecond: number | null
  /** Requests a year from now over requests today, less one: 0.5 is half as many again. */
  readonly growthPerYear: number | null
}

export type Record = Run | Plan | Serving
