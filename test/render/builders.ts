/** Reports and their parts with everything filled in, to be changed by a test where it looks. */
import type { Interval } from '../../src/core/footprint.ts'
import type {
  Contribution,
  FindingReport,
  FootprintReport,
  PlanReport,
  ProblemReport,
  Report,
  RunReport,
  ServingReport,
} from '../../src/core/report.ts'

function around(central: number, down = 0.8, up = 1.3): Interval {
  return { low: central * down, central, high: central * up }
}

export function footprint(kg: number, spread: readonly [number, number] = [0.8, 1.3]): FootprintReport {
  const of = (share: number) => around(kg * share, ...spread)
  return {
    energy_kwh: of(4.2),
    operational_kg: of(0.82),
    idle_kg: of(0.06),
    embodied_kg: of(0.12),
    water_l: of(7.4),
    total_kg: of(1),
  }
}

/** Inputs with so much of the doubt each, and what would be left of it without them. */
export function inputs({ low, central, high }: Interval, shares: Readonly<Record<string, number>>): Contribution[] {
  return Object.entries(shares).map(([key, share]) => {
    const root = Math.sqrt(1 - share)
    return {
      key,
      share,
      if_known: { low: central * (low / central) ** root, central, high: central * (high / central) ** root },
    }
  })
}

/** Everything that a footprint may stand on, be narrowed by or be counted as otherwise. */
export function grounds(total: Interval) {
  return {
    basis: [
      { part: 'accelerators', evidence: 'counter', energy_kwh: 175.4 },
      { part: 'host', evidence: 'hours', energy_kwh: 70.1 },
      { part: 'building', evidence: 'default', energy_kwh: 24.6 },
    ],
    interval: inputs(total, {
      'grid/WORLD/2025': 0.58,
      'case/energy': 0.21,
      'method/load-unknown-node': 0.08,
      'method/embodied': 0.07,
      'method/pue-unknown': 0.05,
      'method/network': 0.01,
    }),
    scenarios: [
      { code: 'hours_are_of_nodes', energy_kwh: 302, total_kg: 71.8 },
      { code: 'pue_missing', energy_kwh: 41.5, total_kg: 9.8 },
    ],
    other_method: { method: 'card', energy_kwh: around(28.2), total_kg: around(5.36) },
    market_kg: around(1.21),
  } as const
}

const BASE_ITEM = {
  format: 'carbon-yml',
  line: 2,
  model: null,
  evidence: 'counter',
  boundary: 'facility',
  region: 'gcp:europe-west9',
  warnings: [],
  basis: [],
  interval: [],
  scenarios: [],
  other_method: null,
  market_kg: null,
  assumptions: [
    { what: 'pue', value: '1.10, Google, all sites', from: 'default' },
    { what: 'host', value: '37% of the accelerators, 8 in a node', from: 'default' },
  ],
  factors: [
    { id: 'grid/FR/2024', value: 33.2, unit: 'g/kWh', source: 'ember-2025', year: 2024 },
    { id: 'pue/gcp/2024', value: 1.1, unit: '', source: 'google-env-2025', year: 2024 },
    { id: 'tdp/nvidia-h100-sxm', value: 700, unit: 'W', source: 'nvidia-h100-datasheet', year: 2022 },
  ],
  trail: [
    {
      label: 'energy of the accelerators',
      formula: '8 x 700 W x 0.87 x 36 h',
      value: 175.4,
      unit: 'kWh',
      factors: ['tdp/nvidia-h100-sxm'],
    },
    { label: 'energy of the nodes', formula: '175.4 kWh x 1.40', value: 245.5, unit: 'kWh', factors: [] },
    {
      label: 'energy of the facility',
      formula: '245.5 kWh x 1.10',
      value: 270.1,
      unit: 'kWh',
      factors: ['pue/gcp/2024'],
    },
    {
      label: 'operational emissions',
      formula: '270.1 kWh x 33.2 g/kWh',
      value: 8.97,
      unit: 'kg',
      factors: ['grid/FR/2024'],
    },
  ],
} as const

const H100 = { kind: 'gpu', model: 'NVIDIA H100 SXM', factor_id: 'nvidia-h100-sxm', count: 8 } as const
const L4 = { kind: 'gpu', model: 'NVIDIA L4', factor_id: 'nvidia-l4', count: 2 } as const

export function run(id: string, kg: number, more: Partial<RunReport> = {}): RunReport {
  return {
    ...BASE_ITEM,
    id: `carbon:${id}`,
    path: 'experiments/sft.carbon.yml',
    hardware: [H100],
    footprint: footprint(kg),
    gated_kg: kg,
    change: 'new',
    started: '2026-11-01T06:00:00Z',
    finished: '2026-11-02T18:00:00Z',
    duration_s: 129_600,
    declared: { energy_kwh: 214, emissions_kg: null },
    ...more,
  }
}

export function plan(id: string, kg: number, more: Partial<PlanReport> = {}): PlanReport {
  return {
    ...BASE_ITEM,
    id: `carbon:${id}`,
    path: 'experiments/dpo.carbon.yml',
    evidence: 'plan',
    hardware: [{ kind: 'gpu', model: 'NVIDIA A100 80GB', factor_id: 'nvidia-a100-sxm-80gb', count: 4 }],
    footprint: footprint(kg, [0.55, 1.9]),
    gated_kg: kg,
    change: 'new',
    wall_hours: 12,
    gpu_hours: null,
    ...more,
  }
}

export function serving(model: string, kg: number, more: Partial<ServingReport> = {}): ServingReport {
  return {
    ...BASE_ITEM,
    id: `carbon:serving/${model}`,
    path: 'deploy/summarizer.carbon.yml',
    model,
    evidence: 'declared',
    hardware: [L4],
    footprint: footprint(kg, [0.45, 2.1]),
    gated_kg: kg,
    change: 'new',
    requests_per_day: 20_000,
    days: 365,
    replicas: 1,
    replicas_counted: 1,
    utilisation: 0.31,
    wh_per_request: around(0.21),
    marginal_wh_per_request: 0.08,
    g_per_1000_requests: around(7.2),
    ...more,
  }
}

export function finding(
  budget: string,
  gated: number,
  limit: number,
  more: Partial<FindingReport> = {},
): FindingReport {
  const over = gated > limit
  return {
    budget,
    covers: ['training', 'idle', 'embodied'],
    per: 'pull_request',
    status: over ? 'over' : 'within',
    blocks: over,
    limit_text: `${limit} kgCO2e`,
    limit,
    value: around(gated),
    gated,
    unit: 'kgCO2e',
    added: gated,
    remaining: limit - gated,
    warn: false,
    at_least: false,
    item: null,
    note: null,
    ...more,
  }
}

export function problem(message: string, hint: string, more: Partial<ProblemReport> = {}): ProblemReport {
  return {
    code: 'carbon-yml/unit-missing',
    class: 'E_UNIT',
    severity: 'error',
    message,
    hint,
    file: 'experiments/sft.carbon.yml',
    line: 7,
    column: 13,
    blocks: true,
    ...more,
  }
}

const HEAD = '4f0c1d9be2a7c65d8f3b9a1e7d2c4b6a8e0f1234'
const BASE = '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b'

export function report(more: Partial<Report> = {}): Report {
  const items = [...(more.runs ?? []), ...(more.plans ?? []), ...(more.servings ?? [])]
  const touched = items.filter((item) => item.change === 'new')
  const sum = (pick: (item: (typeof items)[number]) => Interval): Interval => ({
    low: touched.reduce((total, item) => total + pick(item).low, 0),
    central: touched.reduce((total, item) => total + pick(item).central, 0),
    high: touched.reduce((total, item) => total + pick(item).high, 0),
  })
  const trained = [...(more.runs ?? []), ...(more.plans ?? [])].filter((item) => touched.includes(item))
  const training = trained.reduce((total, item) => total + item.footprint.operational_kg.central, 0)
  const served = (more.servings ?? []).filter((item) => touched.includes(item))
  const inference = served.reduce((total, item) => total + item.footprint.operational_kg.central, 0)
  return {
    schema_version: 1,
    tool: { name: 'carbon-clerk', version: '0.1.0' },
    factors_version: '2026-11/3f9c2a1',
    inputs: { base: BASE, head: HEAD, records: [{ path: 'experiments/sft.carbon.yml', base: null, head: BASE }] },
    policy: {
      path: '.github/carbon-budget.yml',
      blob: '1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d',
      read: true,
      mode: 'enforce',
      gate_on: 'p50',
      undecided: 'warn',
      on_error: 'block',
      accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
      assume: { region: 'aws:eu-west-3', pue: 1.2, hardware: null },
      proposed: [],
      suggested: null,
    },
    verdict: 'PASS',
    enforced: true,
    exit_code: 0,
    headline: 'Within budget',
    findings: [],
    runs: [],
    plans: [],
    servings: [],
    added: {
      training_kg: around(training),
      inference_kg: around(inference),
      embodied_kg: sum((item) => item.footprint.embodied_kg),
      total_kg: sum((item) => item.footprint.total_kg),
      energy_kwh: sum((item) => item.footprint.energy_kwh),
      water_l: sum((item) => item.footprint.water_l),
    },
    totals: {
      runs: 14,
      plans: 1,
      servings: 1,
      declared_energy_kwh: 2140,
      declared_emissions_kg: 311,
      energy_kwh: around(2890),
      total_kg: around(402),
    },
    break_even: [],
    problems: [],
    unused: [],
    twins: [],
    advice: [],
    reproduce: `npx carbon-clerk check --base ${BASE} --head ${HEAD}`,
    ...more,
  }
}
