/** Reports as the story would make them, one for each situation a reader of the comment can meet. */
import type { Interval } from '../../src/core/footprint.ts'
import type {
  FindingReport,
  FootprintReport,
  PlanReport,
  ProblemReport,
  Report,
  RunReport,
  ScanReport,
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

const BASE_ITEM = {
  format: 'carbon-yml',
  line: 2,
  model: null,
  evidence: 'counter',
  boundary: 'facility',
  region: 'gcp:europe-west9',
  warnings: [],
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

function plan(id: string, kg: number, more: Partial<PlanReport> = {}): PlanReport {
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
    wh_per_request: around(0.21),
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
    advice: [],
    reproduce: `npx carbon-clerk check --base ${BASE} --head ${HEAD}`,
    ...more,
  }
}

const overRun = run('sft-2026-11-02', 48.9)
const overPlan = plan('dpo-next', 12.3, { warnings: ['region_assumed'], gated_kg: 12.3, region: null })

export const over = report({
  verdict: 'OVER',
  exit_code: 1,
  headline: 'Over budget: 61.2 of 50 kgCO2e, 11.2 kg too much, for “one pull request”',
  findings: [
    finding('one pull request', 61.2, 50),
    finding('research 2026', 1412, 2000, { per: 'total', added: 61.2 }),
    finding('energy', 257, 300, { unit: 'kWh', limit_text: '300 kWh', covers: ['training'], added: 257, warn: true }),
  ],
  runs: [overRun, run('old', 8, { change: 'same' })],
  plans: [overPlan],
  advice: [
    { text: 'Run dpo-next in gcp:europe-north1 instead of gcp:europe-west9: saves 11.4 kg', verdict: 'PASS' },
    { text: 'Shorten dpo-next from 12 h to 1 h: saves 11.3 kg', verdict: 'PASS' },
  ],
})

export const within = report({
  headline: 'Within budget: this pull request adds 8.4 kgCO2e; 41.6 kg left in “one pull request”',
  findings: [finding('one pull request', 8.4, 50), finding('research 2026', 1360, 2000, { per: 'total', added: 8.4 })],
  runs: [run('sft-2026-11-02', 8.4)],
})

export const undecided = report({
  headline: 'Probably within budget: this pull request adds 46.1 kgCO2e; 3.9 kg left in “one pull request”',
  findings: [
    finding('one pull request', 46.1, 50, { status: 'undecided', value: { low: 31, central: 46.1, high: 74 } }),
  ],
  runs: [
    run('probe', 46.1, {
      evidence: 'default',
      hardware: [],
      region: null,
      warnings: ['hardware_unknown', 'region_assumed'],
      footprint: footprint(46.1, [0.67, 1.6]),
    }),
  ],
})

export const noPolicy = report({
  verdict: 'BAD_POLICY',
  exit_code: 3,
  headline: 'Cannot be judged: the carbon budget on the base branch has 1 problem',
  policy: {
    ...report().policy,
    blob: null,
    read: false,
    suggested:
      'version: 1\nmode: report\nbudgets:\n  - name: one pull request\n    covers: [training, idle, embodied]\n    per: pull_request\n    limit: 50 kgCO2e\n    warn_at: 80%\n',
  },
  runs: [run('sft-2026-11-02', 8.4)],
})

export const badInput = report({
  verdict: 'BAD_INPUT',
  exit_code: 2,
  headline: 'Cannot be judged: 3 problems to fix in the files of this pull request; at least 8.4 kgCO2e added',
  findings: [finding('one pull request', 8.4, 50, { at_least: true })],
  runs: [run('sft-2026-11-02', 8.4)],
  problems: [
    problem('limit "12" has no unit', 'write "12 kgCO2e"'),
    problem('the row has 31 cells, the header 33', 'let CodeCarbon write the file again, or remove the row', {
      code: 'codecarbon/torn-row',
      class: 'E_SYNTAX',
      file: 'runs/emissions.csv',
      line: 17,
      column: 1,
    }),
    problem('"energy" is "1e400 kWh", which is no finite number', 'write the energy in kWh: "214 kWh"', {
      line: 9,
      column: 11,
    }),
    problem('the file is a Git LFS pointer, not the record itself', 'commit the record itself: records are small', {
      code: 'text/lfs-pointer',
      class: 'E_FILETYPE',
      file: 'archive/2024/emissions.csv',
      line: 1,
      column: 1,
      blocks: false,
    }),
  ],
})

export const policyEdited = report({
  ...over,
  policy: {
    ...over.policy,
    proposed: ['one pull request: 50 kgCO2e -> 90 kgCO2e (+80%)', 'mode: enforce -> report'],
  },
})

export const removedRun = report({
  headline: 'Within budget: this pull request adds 0 kgCO2e; 1.6 t left in “research 2026”',
  findings: [finding('research 2026', 402, 2000, { per: 'total', added: 0, limit_text: '2 tCO2e' })],
  runs: [
    run('sft-2025-04-11', 31.4, { change: 'removed' }),
    run('eval-nightly', 2.1, { change: 'changed', before: footprint(3.9), evidence: 'hours' }),
  ],
})

export const withServing = report({
  headline: 'Within budget: this pull request adds 214 kgCO2e; 186 kg left in “lifetime”',
  findings: [
    finding('lifetime', 214, 400, { covers: ['training', 'inference', 'embodied'], per: 'total', added: 214 }),
    finding('summarizer answer', 0.0000293, 0.000005, {
      covers: ['inference'],
      unit: 'kgCO2e per request',
      limit_text: '5 gCO2e per 1000 requests',
      blocks: false,
      added: 0,
      note: 'base is over this limit already',
    }),
    finding('no worse than main', 31, 33, { covers: ['inference'], limit_text: '+5%', warn: true }),
  ],
  runs: [run('sft-2026-11-02', 48.9, { model: 'summarizer' })],
  servings: [serving('summarizer', 165.1)],
  break_even: [{ model: 'summarizer', training_kg: 48.9, inference_kg_per_day: 0.452, days: 108, requests: 2_163_000 }],
})

export const noRecords = report({
  verdict: 'NO_RECORDS',
  headline: 'Nothing to check: there are no experiment records',
})

export const notEnforced = report({
  verdict: 'INDETERMINATE',
  enforced: false,
  headline: 'NOT ENFORCED (on_error: warn). Not judged: the base commit could not be read',
  policy: { ...report().policy, on_error: 'warn' },
})

export const reportMode = report({
  ...over,
  headline: `Report only. ${over.headline}`,
  enforced: false,
  exit_code: 0,
  policy: { ...over.policy, mode: 'report' },
})

/** Names of RELIABILITY.md, section 4 S and W, as a developer or an attacker may write them. */
export const HOSTILE: readonly string[] = [
  '@octocat',
  '@my-org/security',
  '#1',
  'GH-1',
  'owner/repo#1',
  '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0c',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></tr></table>',
  '<!-- carbon-clerk -->',
  '--> x <!--',
  ...Array.from({ length: 20 }, (_, index) => `a${'`'.repeat(index + 1)}b${'`'.repeat(index + 1)}`),
  '`',
  '``',
  'a|b',
  'a\\|b',
  'a\\\\|b',
  '|',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\u0085b',
  'ends in a backslash\\',
  '# heading',
  '- [x] done',
  '> quoted',
  '| --- |',
  '    four spaces',
  '\ttab',
  '/approve',
  '/lgtm',
  'bors r+',
  '@dependabot merge',
  '@mergifyio queue',
  'closes #1',
  ':tada:',
  '$$\\def\\a{\\a\\a}\\a$$',
  '```mermaid\ngraph TD\n```',
  '[^1]: x',
  '[^1]',
  '> [!CAUTION]',
  '&#64;octocat',
  '&commat;octocat',
  '&lt;img&gt;',
  '\u202emodel',
  'gpt\u200b4',
  `e${'\u0301'.repeat(1000)}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(500),
  'x'.repeat(1_000_000),
  '',
  '   ',
  '✅ PASS – within budget',
  '::add-mask::e',
  '\u00a0::set-output name=x::y',
  'x ##[add-mask]e',
  '##[stop-commands]t',
  '::STOP-COMMANDS::t',
  '%0A::error::x',
  'a,line=9::b.csv',
  'a\nb.csv',
  'x\nverdict=PASS',
  '::add-matcher::m.json',
  '::group::\n'.repeat(1000),
  '\u001b[2J',
  '\u001b]0;t\u0007',
  '\u001b]8;;http://evil\u0007x\u001b]8;;\u0007',
  '\r\u001b[K✅ PASS',
  '\b'.repeat(20),
  '\u009b31m',
  '\u001bPq#0;2;0;0;0#0~~\u001b\\',
]

/** A report in which one text stands wherever a pull request can put one. */
export function hostile(name: string): Report {
  const item = {
    path: name,
    model: name,
    region: name,
    hardware: [{ kind: 'gpu', model: name, factor_id: null, count: 1 }],
  } as const
  return report({
    verdict: 'OVER',
    exit_code: 1,
    headline: `Over budget: 61.2 of 50 kgCO2e, 11.2 kg too much, for “${name}”`,
    findings: [finding(name, 61.2, 50, { item: name, note: 'decided by the largest run' }), finding('x', 1, 2)],
    runs: [run(name, 48.9, item), run(`${name}2`, 4, { ...item, change: 'removed' })],
    plans: [plan(name, 12.3, item)],
    servings: [serving(name, 3, item)],
    problems: [
      problem(`unit "${name}" is not known`, `write "kWh", not "${name}"`, { file: name }),
      problem(`"${name}" is odd`, `write something else than "${name}"`, { file: name, blocks: false }),
    ],
    advice: [{ text: `Run ${name} elsewhere`, verdict: 'PASS' }],
    break_even: [{ model: name, training_kg: 1, inference_kg_per_day: 1, days: 1, requests: 2 }],
    policy: { ...report().policy, proposed: [`${name}: 50 kgCO2e -> 90 kgCO2e`] },
  })
}

/** S34: five hundred records with names of two hundred characters, four bytes each. */
export const huge = report({
  verdict: 'OVER',
  exit_code: 1,
  headline: 'Over budget: 2525 of 50 kgCO2e, 2.48 t too much, for “one pull request”',
  findings: [finding('one pull request', 2525, 50)],
  runs: Array.from({ length: 500 }, (_, index) =>
    run(`${'\u{1f331}'.repeat(190)}-${index}`, 10 - index * 0.01, {
      path: `experiments/${'n'.repeat(180)}/${index}.csv`,
    }),
  ),
  problems: Array.from({ length: 300 }, (_, index) =>
    problem(`unit "${'m'.repeat(200)}" is not known`, 'write "kWh"', { line: index + 1 }),
  ),
})

export const clean: ScanReport = {
  schema_version: 1,
  runs: [run('sft-2026-11-02', 48.9)],
  plans: [plan('dpo-next', 12.3)],
  servings: [serving('summarizer', 165.1)],
  problems: badInput.problems,
  totals: report().totals,
}
