/** Items of a `*.carbon.yml` as records. Nothing is corrected or multiplied here; what is not said stays `null`. */
import { metricsOf } from '../../../core/metrics.ts'
import type { Place } from '../../../core/problem.ts'
import type { Evidence, Plan, RecordedEnergy, Run, Serving, Site, Source, WeightBits } from '../../../core/record.ts'
import { leastHours, wallHours } from './rules.ts'
import type { PlanItem, RunItem, ServingItem } from './schema.ts'

export function toRun(item: RunItem, at: Place): Run {
  const known = wallHours(item)
  const hours = known ?? leastHours(item)
  return {
    kind: 'run',
    ...common(`carbon:${item.id}`, item, at),
    warnings: warningsOf(item),
    started: item.started?.text ?? null,
    finished: item.finished?.text ?? null,
    durationS: hours === null ? null : Number((hours * 3600).toPrecision(15)),
    durationQuality: known !== null ? 'wall' : hours === null ? 'unknown' : 'lower-bound',
    gpuHours: item.gpu_hours ?? null,
    energy: energyOf(item),
    declaredKg: item.emissions?.value ?? null,
    declaredScope: 'unknown',
    waterL: item.water?.value ?? null,
    evidence: evidenceOf(item, hours),
    workload: item.workload ?? null,
    params: item.params ?? null,
    activeParams: item.active_params ?? null,
    tokens: item.tokens ?? null,
    role: 'total',
    ...metricsOf(Object.entries(item.metrics ?? {})),
    ...(item.plan === undefined ? {} : { plan: item.plan }),
  }
}

export function toPlan(item: PlanItem, at: Place): Plan {
  return {
    kind: 'plan',
    ...common(`carbon:${item.id}`, item, at),
    warnings: [],
    wallHours: item.hours ?? null,
    gpuHours: item.gpu_hours ?? null,
    params: item.params ?? null,
    activeParams: item.active_params ?? null,
    tokens: item.tokens ?? null,
    workload: item.workload ?? null,
  }
}

export function toServing(item: ServingItem, at: Place): Serving {
  const assumed = item.energy_per_request !== undefined && item.measured === undefined
  return {
    kind: 'serving',
    ...common(`carbon:${item.id ?? item.model ?? ''}`, item, at),
    warnings: assumed ? ['measured_assumed'] : [],
    requestsPerDay: item.requests,
    inputTokens: item.input_tokens ?? null,
    outputTokens: item.output_tokens ?? null,
    replicas: item.replicas ?? null,
    horizonDays: item.horizon ?? null,
    energyPerRequestWh: item.energy_per_request ?? null,
    measured: item.measured ?? 'gpu',
    params: item.params ?? null,
    activeParams: item.active_params ?? null,
    weightBits: item.precision === undefined ? null : BITS[item.precision],
    batch: item.batch ?? null,
    cachedInputTokens: item.cached_input_tokens ?? null,
    task: item.task ?? null,
    peakFactor: item.peak_factor ?? null,
    tokensPerSecond: item.tokens_per_second ?? null,
    growthPerYear: item.growth_per_year ?? null,
  }
}

const BITS: { readonly [P in NonNullable<ServingItem['precision']>]: WeightBits } = {
  fp32: 32,
  bf16: 16,
  fp16: 16,
  fp8: 8,
  int8: 8,
  fp4: 4,
  int4: 4,
  mxfp4: 4,
  nvfp4: 4,
}

function common(id: string, item: RunItem | PlanItem | ServingItem, at: Place) {
  const source: Source = { format: 'carbon-yml', path: at.file, line: at.line, column: at.column }
  return {
    id,
    source,
    model: item.model ?? null,
    hardware: item.hardware ?? [],
    site: siteOf(item.region ?? null),
    pue: item.pue ?? null,
    gridGPerKwh: item.grid ?? null,
    marketGPerKwh: item.market_intensity ?? null,
  }
}

function siteOf(region: string | null): Site {
  const provider = region?.includes(':') ? (region.split(':')[0] ?? null) : null
  return { region, provider, fallback: false }
}

/** Without `measured` the energy is taken as that of the accelerators: the reading to which the most is added. */
function energyOf({ energy, measured, supply }: RunItem): RecordedEnergy | null {
  if (!energy) return null
  return {
    totalKwh: energy.value,
    boundary: measured ?? 'gpu',
    pueApplied: 1,
    supply: supply ?? 'ac',
    gpuKwh: null,
    cpuKwh: null,
    ramKwh: null,
  }
}

function evidenceOf(item: RunItem, hours: number | null): Evidence {
  if (item.energy) return (item.measured ?? 'gpu') === 'gpu' ? 'counter' : 'metered'
  return hours !== null || item.gpu_hours !== undefined ? 'hours' : 'declared'
}

function warningsOf(item: RunItem): readonly string[] {
  const warnings: string[] = []
  if (item.energy && item.measured === undefined) warnings.push('measured_assumed')
  if (item.started?.naive || item.finished?.naive) warnings.push('time_without_zone')
  return warnings
}
