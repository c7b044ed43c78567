/** Reports as the story would make them, one for each situation a reader of the comment can meet. */
import type { ScanReport } from '../../src/core/scan-report.ts'
import { finding, footprint, grounds, inputs, plan, problem, report, run, serving } from './builders.ts'

const trained = footprint(48.9)
const overRun = run('sft-2026-11-02', 48.9, {
  ...grounds(trained.total_kg),
  interval: inputs(trained.total_kg, { 'carbon:sft-2026-11-02/energy': 0.6, 'grid/FR/2025': 0.3 }),
  scenarios: [],
})
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
      ...grounds(footprint(46.1, [0.67, 1.6]).total_kg),
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
  break_even: [
    {
      model: 'summarizer',
      training_kg: 48.9,
      inference_kg_per_day: 0.452,
      days: 108,
      requests: 2_163_000,
      lifetime_kg: 213.88,
    },
  ],
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

const seen = {
  twins: [{ model: 'llama-3-8b', data: 'wiki', ids: ['wandb:ab12cd34', 'wandb:ef56ab78'] }],
  unused: [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((folder) => ({
      path: `${folder}/dvclive/metrics.json`,
      line: 1,
      what: 'metrics without energy or time',
      reason: 'no-quantity',
      why: 'It says nothing about energy, emissions, time or work.',
    })),
    {
      path: 'wandb/run-20260301_110000-ab12cd34/files/wandb-metadata.json',
      line: 1,
      what: 'wandb:ab12cd34 is counted as codecarbon:5f0f',
      reason: 'repeats',
      why: 'It tells again what another record tells, and adds nothing.',
    },
  ],
}

/** One training that two tools wrote down, and more that is not counted. */
export const toldTwice = report({
  ...within,
  runs: [
    run('5f0f', 8.4, {
      format: 'codecarbon',
      also_in: [
        { id: 'wandb:ab12cd34', path: 'wandb/run-20260301_110000-ab12cd34/files/wandb-metadata.json', line: 1 },
      ],
    }),
  ],
  ...seen,
})

export const clean: ScanReport = {
  schema_version: 1,
  runs: [run('sft-2026-11-02', 48.9)],
  plans: [plan('dpo-next', 12.3)],
  servings: [serving('summarizer', 165.1)],
  problems: badInput.problems,
  totals: report().totals,
  known: report().totals,
  found: [
    { format: 'carbon-yml', title: 'Carbon record (*.carbon.yml)', files: 2, runs: 1, plans: 1, servings: 1 },
    { format: 'dvclive', title: 'DVCLive metrics', files: 4, runs: 0, plans: 0, servings: 0 },
  ],
  ...seen,
  lookalikes: [{ path: 'data/emissions.csv', format: 'codecarbon', why: 'has no column energy_consumed' }],
}
