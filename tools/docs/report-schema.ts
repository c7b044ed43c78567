/** The report of `check --format json` as a schema; docs/report.schema.json is made from it, and every fixture is held against it. */
import { z } from 'zod'
import { estimateScenarios, type ScenarioCode } from '../../src/core/estimate/codes.ts'
import { LIVE_SERVICES } from '../../src/core/live.ts'
import { author, drift, exceptions, ledger, rate, timeOfFinding, unit, waiver } from './report-schema-time.ts'

const kg = z.number().min(0)
const interval = z.strictObject({ low: kg, central: kg, high: kg })
const text = z.string()
const maybeText = z.string().nullable()
const maybeNumber = z.number().nullable()
const boundary = z.enum(['gpu', 'node', 'it', 'facility'])
const verdict = z.enum(['PASS', 'NO_RECORDS', 'OVER', 'BAD_INPUT', 'BAD_POLICY', 'INDETERMINATE', 'INTERNAL'])
const evidence = z.enum(['metered', 'counter', 'hours', 'declared', 'plan', 'tokens', 'default'])
const scenario = z.enum(Object.keys(estimateScenarios) as ScenarioCode[])
const component = z.enum(['training', 'idle', 'embodied', 'inference'])

const footprint = z.strictObject({
  energy_kwh: interval,
  operational_kg: interval,
  idle_kg: interval,
  embodied_kg: interval,
  water_l: interval,
  total_kg: interval,
})

const item = {
  id: text,
  format: text,
  path: text,
  line: z.int().min(1),
  model: maybeText,
  hardware: z.array(
    z.strictObject({
      kind: z.enum(['gpu', 'cpu', 'tpu', 'ram']),
      model: text,
      factor_id: maybeText.meta({ description: 'Catalogue id; null when the name is not known.' }),
      count: maybeNumber,
    }),
  ),
  evidence,
  boundary,
  region: maybeText,
  footprint,
  gated_kg: kg.meta({ description: 'What the gate reads: larger than the central value when an input is not known.' }),
  warnings: z.array(text),
  also_in: z
    .array(z.strictObject({ id: text, path: text, line: z.int().min(1) }))
    .meta({ description: 'Records of the same compute that are not counted.' })
    .exactOptional(),
  assumptions: z.array(z.strictObject({ what: text, value: text, from: z.enum(['policy', 'default']) })),
  factors: z.array(z.strictObject({ id: text, value: z.number(), unit: text, source: text, year: z.int().nullable() })),
  trail: z.array(z.strictObject({ label: text, formula: text, value: z.number(), unit: text, factors: z.array(text) })),
  basis: z.array(
    z.strictObject({
      part: z.enum(['accelerators', 'host', 'machines', 'network', 'building', 'requests', 'replicas']),
      evidence,
      energy_kwh: z.number(),
    }),
  ),
  interval: z
    .array(z.strictObject({ key: text, share: z.number().min(0).max(1), if_known: interval }))
    .meta({ description: 'Shares of the variance of the total, largest first: which input would narrow it most.' }),
  scenarios: z.array(z.strictObject({ code: scenario, energy_kwh: z.number(), total_kg: z.number() })),
  other_method: z
    .strictObject({ method: z.enum(['best', 'card']), energy_kwh: interval, total_kg: interval })
    .nullable()
    .meta({ description: 'The same by the other method, where the two are more than 10 % apart.' }),
  market_kg: interval.nullable().meta({
    description: 'Operational, by contracts and certificates; in no sum. Null when nothing is known of them.',
  }),
  change: z.enum(['new', 'changed', 'removed', 'same']).exactOptional(),
  before: footprint.exactOptional(),
  booked_kg: kg.meta({ description: 'Booked by earlier merges of a run that comes back.' }).exactOptional(),
}

const run = z.strictObject({
  ...item,
  started: maybeText,
  finished: maybeText,
  duration_s: maybeNumber,
  declared: z.strictObject({ energy_kwh: maybeNumber, emissions_kg: maybeNumber }),
})
const plan = z.strictObject({ ...item, wall_hours: maybeNumber, gpu_hours: maybeNumber })
const serving = z.strictObject({
  ...item,
  requests_per_day: maybeNumber,
  days: z.number(),
  replicas: maybeNumber,
  replicas_counted: maybeNumber.meta({
    description: 'More than stated when the requests need more; null when none are ours.',
  }),
  utilisation: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta({ description: 'Share of their hours in which the replicas work.' }),
  wh_per_request: interval,
  marginal_wh_per_request: maybeNumber.meta({
    description: 'Of one more request; the average holds the waiting replicas.',
  }),
  g_per_1000_requests: interval,
})

const problem = z.strictObject({
  code: text,
  class: text,
  severity: z.enum(['error', 'warning']),
  message: text,
  hint: text,
  file: text,
  line: z.int().min(1),
  column: z.int().min(1),
  blocks: z.boolean(),
})

const finding = z.strictObject({
  budget: text,
  covers: z.array(component),
  per: z.enum(['run', 'pull_request', 'month', 'quarter', 'year', 'total']),
  status: z.enum(['within', 'over', 'undecided', 'unknown']),
  blocks: z.boolean(),
  limit_text: text,
  limit: maybeNumber,
  value: interval,
  gated: z.number(),
  unit: z.union([unit, rate]),
  added: z.number(),
  remaining: maybeNumber,
  warn: z.boolean(),
  at_least: z.boolean(),
  item: maybeText,
  note: maybeText,
  ...timeOfFinding,
})

const totals = z.strictObject({
  runs: z.int(),
  plans: z.int(),
  servings: z.int(),
  declared_energy_kwh: kg,
  declared_emissions_kg: kg,
  energy_kwh: interval,
  total_kg: interval,
})

const policy = z.strictObject({
  path: text,
  blob: maybeText,
  read: z
    .boolean()
    .meta({ description: 'False when nothing could be judged by it; the values below are then defaults.' }),
  mode: z.enum(['enforce', 'report']),
  gate_on: z.enum(['p5', 'p50', 'p95']),
  undecided: z.enum(['block', 'warn', 'pass']),
  on_error: z.enum(['block', 'warn']),
  accounting: z.strictObject({
    boundary,
    intensity: text,
    method: text,
    embodied: z.boolean(),
    live_grid: z.enum(LIVE_SERVICES).optional(),
  }),
  assume: z.strictObject({ region: maybeText, pue: maybeNumber, hardware: maybeText }),
  proposed: z.array(text),
  owners: z.array(text).exactOptional(),
  organization: z.strictObject({ reference: text, blob: text, locked: z.array(text) }).exactOptional(),
  trunk: text.exactOptional(),
  suggested: maybeText,
})

export const reportSchema = z.strictObject({
  schema_version: z.literal(1),
  tool: z.strictObject({ name: z.literal('carbon-clerk'), version: text }),
  factors_version: text,
  inputs: z.strictObject({
    base: text,
    head: text,
    at: text.meta({ description: 'When it was judged, where something depended on it.' }).exactOptional(),
    author: author.exactOptional(),
    labels: z.array(text).nullable().exactOptional(),
    records: z.array(z.strictObject({ path: text, base: maybeText, head: maybeText })),
  }),
  policy,
  verdict,
  enforced: z.boolean(),
  exit_code: z.int(),
  headline: text,
  findings: z.array(finding),
  runs: z.array(run),
  plans: z.array(plan),
  servings: z.array(serving),
  added: z.strictObject({
    training_kg: interval,
    inference_kg: interval,
    embodied_kg: interval,
    total_kg: interval,
    energy_kwh: interval,
    water_l: interval,
  }),
  totals,
  break_even: z.array(
    z.strictObject({
      model: text,
      training_kg: kg,
      inference_kg_per_day: kg,
      days: z.number(),
      requests: maybeNumber,
      lifetime_kg: kg.meta({ description: 'Training, and serving over its horizon.' }),
    }),
  ),
  problems: z.array(problem),
  twins: z
    .array(z.strictObject({ model: text, data: maybeText, ids: z.array(text) }))
    .meta({ description: 'Runs that the pull request adds and that are made of the same as another one.' }),
  unused: z
    .array(z.strictObject({ path: text, line: z.int().min(1), what: text, reason: text, why: text }))
    .meta({ description: 'What the pull request changes and is recognised, but not counted.' }),
  ledger: ledger.exactOptional(),
  waivers: z.array(waiver).exactOptional(),
  exceptions: exceptions.exactOptional(),
  drift: z.array(drift).exactOptional(),
  advice: z.array(z.strictObject({ text, verdict })),
  reproduce: text,
})

export function reportSchemaPage(): string {
  return `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`
}
