/** Records with nothing in them, to be filled by a test with what it is about. */
import type { EstimateContext } from '../../src/core/estimate/estimate.ts'
import type { Plan, RecordedEnergy, Run, Serving } from '../../src/core/record.ts'
import { fakeCatalogue } from './fake-catalogue.ts'

const common = {
  source: { format: 'test', path: 'runs.yml', line: 1, column: 1 },
  model: null,
  hardware: [],
  site: { region: null, provider: null, fallback: false },
  pue: null,
  gridGPerKwh: null,
  marketGPerKwh: null,
  warnings: [],
}

export function aRun(fields: Partial<Run> = {}): Run {
  return {
    ...common,
    kind: 'run',
    id: 'test:1',
    started: null,
    finished: '2024-05-01T00:00:00Z',
    durationS: null,
    durationQuality: 'wall',
    gpuHours: null,
    energy: null,
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    evidence: 'hours',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
    ...fields,
  }
}

export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    ...common,
    kind: 'plan',
    id: 'test:plan',
    wallHours: null,
    gpuHours: null,
    params: null,
    activeParams: null,
    tokens: null,
    workload: null,
    ...fields,
  }
}

export function aServing(fields: Partial<Serving> = {}): Serving {
  return {
    ...common,
    kind: 'serving',
    id: 'test:serving',
    requestsPerDay: null,
    inputTokens: null,
    outputTokens: null,
    replicas: null,
    horizonDays: null,
    energyPerRequestWh: null,
    measured: 'gpu',
    params: null,
    activeParams: null,
    weightBits: null,
    batch: null,
    cachedInputTokens: null,
    task: null,
    peakFactor: null,
    tokensPerSecond: null,
    growthPerYear: null,
    ...fields,
  }
}

export function energy(totalKwh: number, fields: Partial<RecordedEnergy> = {}): RecordedEnergy {
  return {
    totalKwh,
    boundary: 'node',
    pueApplied: 1,
    supply: 'ac',
    gpuKwh: null,
    cpuKwh: null,
    ramKwh: null,
    ...fields,
  }
}

export function gpus(model: string, count: number | null = 8) {
  return [{ kind: 'gpu' as const, model, count }]
}

export function at(region: string | null, provider: string | null = null) {
  return { region, provider, fallback: false }
}

export const bestContext: EstimateContext = {
  catalogue: fakeCatalogue,
  accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
  assume: { region: null, pue: null, marketGPerKwh: null, hardware: [] },
}

export function contextWith(
  accounting: Partial<EstimateContext['accounting']>,
  fields: Partial<EstimateContext> = {},
): EstimateContext {
  return { ...bestContext, ...fields, accounting: { ...bestContext.accounting, ...accounting } }
}
