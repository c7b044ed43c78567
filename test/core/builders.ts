/** Records and footprints with round numbers, for tests of what comes after reading and estimating. */
import type { Amount, Footprint } from '../../src/core/footprint.ts'
import type { Budget } from '../../src/core/policy.ts'
import type { Plan, Run, Serving } from '../../src/core/record.ts'

const COMMON = {
  model: null,
  hardware: [],
  site: { region: 'FR', provider: null, fallback: false },
  pue: null,
  gridGPerKwh: null,
  marketGPerKwh: null,
  warnings: [],
} as const

export function aRun(id: string, fields: Partial<Run> = {}): Run {
  return {
    ...COMMON,
    kind: 'run',
    id,
    source: { format: 'codecarbon', path: 'emissions.csv', line: 2, column: 1 },
    started: null,
    finished: null,
    durationS: 3600,
    durationQuality: 'wall',
    gpuHours: null,
    energy: { totalKwh: 1, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null },
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    evidence: 'counter',
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
    ...fields,
  }
}

export function withEnergy(run: Run, totalKwh: number): Run {
  return {
    ...run,
    energy: { totalKwh, boundary: 'node', pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null },
  }
}

export function aPlan(id: string, fields: Partial<Plan> = {}): Plan {
  return {
    ...COMMON,
    kind: 'plan',
    id,
    source: { format: 'carbon-yml', path: 'next.carbon.yml', line: 2, column: 3 },
    wallHours: 10,
    gpuHours: null,
    params: null,
    activeParams: null,
    tokens: null,
    workload: null,
    ...fields,
  }
}

export function aServing(id: string, fields: Partial<Serving> = {}): Serving {
  return {
    ...COMMON,
    kind: 'serving',
    id,
    source: { format: 'carbon-yml', path: 'serve.carbon.yml', line: 2, column: 3 },
    requestsPerDay: 1000,
    inputTokens: null,
    outputTokens: null,
    replicas: null,
    horizonDays: 365,
    energyPerRequestWh: null,
    measured: 'node',
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

export function amount(central: number, fields: Partial<Amount> = {}): Amount {
  return { central, cautious: central, spread: [], ...fields }
}

/** So many kilograms of operation, and what else is named. */
export function aFootprint(operationalKg: number, lines: Partial<Footprint['lines']> = {}): Footprint {
  return {
    boundary: 'facility',
    evidence: 'counter',
    lines: {
      energyKwh: amount(operationalKg * 10),
      operationalKg: amount(operationalKg),
      idleKg: amount(0),
      embodiedKg: amount(0),
      waterL: amount(0),
      ...lines,
    },
    assumptions: [],
    factors: [],
    warnings: [],
    trail: [],
    basis: [],
    scenarios: [],
    otherMethod: null,
    marketKg: null,
    serving: null,
  }
}

export function aBudget(limitKg: number, fields: Partial<Budget> = {}): Budget {
  return {
    name: 'one pull request',
    covers: ['training', 'idle', 'embodied', 'inference'],
    paths: [],
    model: null,
    authors: [],
    labels: [],
    per: 'pull_request',
    starts: null,
    memory: { carryOver: 0, debt: false, declines: 0 },
    noise: null,
    ratchet: false,
    limit: { kind: 'absolute', quantity: { value: limitKg, unit: 'kgCO2e' }, text: `${limitKg} kgCO2e` },
    warnAt: 0.8,
    horizonDays: null,
    at: { file: '.github/carbon-budget.yml', line: 4, column: 5 },
    ...fields,
  }
}
