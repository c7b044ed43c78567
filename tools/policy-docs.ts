/**
 * Writes docs/policy.md, docs/records.md and the two JSON Schemas from the zod schemas.
 * `node tools/policy-docs.ts` after a change; a test fails until it has been run.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { BudgetSchema } from '../src/parse/policy/budget-schema.ts'
import { policyJsonSchema } from '../src/parse/policy/index.ts'
import { later } from '../src/parse/policy/later.ts'
import { PolicySchema } from '../src/parse/policy/schema.ts'
import { WaiverSchema } from '../src/parse/policy/waiver-schema.ts'
import { carbonRecordJsonSchema } from '../src/parse/readers/carbon-yml/json-schema.ts'
import { PlanSchema, RunSchema, ServingSchema } from '../src/parse/readers/carbon-yml/schema.ts'

/** Every generated file: its path from the root of the repository, and its text. */
export function policyDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/policy.md', policyPage()],
    ['docs/records.md', recordsPage()],
    ['docs/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`],
    ['docs/carbon-record.schema.json', `${JSON.stringify(carbonRecordJsonSchema(), null, 2)}\n`],
  ])
}

const NUMBERS = `Numbers are digits with one decimal point: \`1500\`, \`0.25\`, \`1.5e3\`. \`1,500\`, \`1.500,00\`, \`1_500\`, \`+5\`, \`007\` and
\`.5\` are refused with what to write instead. Quantities are a number and a unit, matched whole, and case matters: \`mWh\` is a
thousandth of a watt-hour and \`MWh\` a million.

| what | units |
| --- | --- |
| emissions | \`mg\`, \`g\`, \`kg\`, \`t\` (or \`tonnes\`, 1000 kg), \`lb\`; with or without \`CO2e\`, \`CO2\`, \`CO2eq\` after it. \`ton\` is refused: there are three of them |
| energy | \`mWh\`, \`Wh\`, \`kWh\`, \`MWh\`, \`GWh\`, \`J\`, \`kJ\`, \`MJ\` |
| water | \`mL\`, \`L\`, \`m3\` |
| time | \`s\`, \`min\`, \`h\`, \`days\`, \`weeks\`, \`months\` (30.4375 days), \`years\` (365.25 days) |`

const YAML_RULES = `The file is YAML 1.2 in UTF-8: one document, no aliases, tags, directives or merge keys, no key twice. Every value is read as
the text that is written, so \`NO\` is Norway. A key that is not known, and a key without a value, is a problem with its line and
column; nothing is ignored.`

function policyPage(): string {
  return `${GENERATED}# The policy

\`.github/carbon-budget.yml\` says what a repository may emit. Only the file on the base branch counts: a pull request that edits
it is judged by the old one, and the report shows what the edit would change.

\`\`\`yaml
version: 1
mode: enforce                  # or report: show the answer and block nothing
assume:                        # for records that are silent
  region: aws:eu-west-3
  hardware: 1x NVIDIA A10G
budgets:
  - name: one pull request
    covers: [training, idle, embodied]
    per: pull_request
    limit: 50 kgCO2e
  - name: no worse than main
    covers: [inference]
    limit: +5%
  - name: summarizer answer
    model: summarizer
    limit: 5 gCO2e per 1000 requests
  - name: lifetime
    model: summarizer
    covers: [training, inference, embodied]
    limit: 400 kgCO2e
    horizon: 12 months
  - name: research
    paths: ["research/**"]
    authors: [people]
    per: year
    limit: 2 tCO2e
    starts: 2026-01-01
    carry_over: 20%
    declines: 7% per year
  - name: electricity
    limit: 500 EUR per month
    debt: true
  - name: worth it
    model: summarizer
    limit: 5 kgCO2e per +0.1 f1
    most: 40 kgCO2e
prices:
  energy: 0.25 EUR/kWh
waivers:
  approvers: ["team:ml-leads", "user:octocat"]
  limit: 100 kgCO2e
  expire_after: 14 days
  quota: 3 per quarter
\`\`\`

All budgets must hold. The shortest policy is one budget with a name and a limit.

## Keys

${table(PolicySchema)}

### Budgets

${table(BudgetSchema)}

A limit per requests is held against a serving's average, with its share of the fixed load. Energy and water belong to training
and inference; idle power and the making of hardware are counted in emissions only, so a limit in kWh or L cannot cover them.
With \`embodied: false\` under \`accounting\`, \`embodied\` drops out of the default of \`covers\`.

What goes with what:

- \`carry_over\`, \`debt\` and \`declines\` belong to \`per: month\`, \`quarter\` and \`year\`; \`starts\` to these and to \`per: total\`.
- \`noise\` belongs to an increase over base (\`limit: +5%\`) and to a budget with \`ratchet: true\`.
- \`ratchet\` belongs to limits that are held against what stands: an amount \`per: total\`, or a limit per requests.
- \`most\` belongs to a limit for a better model, which is held against what the pull request adds. The metric is looked for in
  the records, by the name that they give it.
- A limit in money needs \`prices.energy\` in the same currency. It covers \`training\`, \`inference\` or both, and \`idle\` and
  \`embodied\` beside them only where \`prices.carbon\` says what they cost.

### prices

${table(PolicySchema.shape.prices)}

### waivers

${table(WaiverSchema)}

### ledger

${table(PolicySchema.shape.ledger)}

Each correction has three keys, all required: \`run\`, the id of the run; \`booked\`, the emissions that it is booked with instead; and
\`reason\`, a sentence for everybody to read.

### plans

${table(PolicySchema.shape.plans)}

### Policies of an organisation

\`extends\` names the policy of the organisation. It is read from the default branch of its repository when something is judged; if it
cannot be read, the merge is held. What the repository writes wins, except for what the organisation lists under \`locked\`, which may
only become stricter. A line that loosens a locked key is a problem with its place, in the pull request that proposes it already.

| locked | may become | may not become |
| --- | --- | --- |
| \`mode\` | \`enforce\` | \`report\` |
| \`on_error\` | \`block\` | \`warn\` |
| \`gate_on\` | a higher end: \`p5\`, \`p50\`, \`p95\` | a lower one |
| \`undecided\` | stricter: \`pass\`, \`warn\`, \`block\` | less strict |
| \`assume\`, \`accounting\`, \`prices\`, \`agents\` | | anything else |
| \`records\` | more under \`include\` and \`required_for\`, less under \`exclude\` | the opposite |
| \`budgets\` | more budgets; one of the same name with a smaller limit, and no narrower | fewer, larger or narrower ones |
| \`waivers\` | fewer approvers, smaller limits, a shorter time, a smaller quota, none | the opposite |
| \`ledger\` | | corrections that the organisation does not make |
| \`plans\` | \`learn_from_drift: true\` | \`false\` |

The budgets of the organisation hold in every repository beside its own. Where \`budgets\` is not locked, a budget of the same name takes
the place of the organisation's. A policy that extends another may leave everything else out; one with \`locked\` extends none.

### assume

${table(PolicySchema.shape.assume)}

### accounting

${table(PolicySchema.shape.accounting)}

### records

${table(PolicySchema.shape.records)}

Patterns are paths from the root of the repository. \`*\` stands for anything within one name, \`**\` for any folders, \`?\` for one
character, \`{a,b}\` for either. \`models/\` alone is refused: write \`models/**\`. Names that begin with a dot match like all others.

## Numbers and units

${NUMBERS}
| money | codes of ISO 4217: \`EUR\`, \`USD\`, \`GBP\` and others; signs such as \`€\` are refused, and nothing is converted |

## What is refused

${YAML_RULES} The file may have 256 KiB and 5,000 keys and values.

Lines that cannot both hold are refused, too: a limit per request on training, an increase over base held per run, two budgets of
one name, a policy that is enforced and has no budget, a limit in money without a price.

Refused by name, with what to write instead:

${[...later].map(([key, instead]) => `- \`${key}\`: ${instead}.`).join('\n')}
- \`per: day\` and \`per: week\`: the shortest budget over time is that of a month.

Editors complete and check the file with [policy.schema.json](policy.schema.json). It knows the keys; units and the rules between
lines are checked by Carbon Clerk.
`
}

function recordsPage(): string {
  return `${GENERATED}# Records written by hand

Where no tracker ran, a file named \`*.carbon.yml\` says what was run, what is about to be run, and what is served. It may stand
anywhere in the repository, and there may be any number of them.

\`\`\`yaml
runs:
  - id: sft-2026-11-02
    model: summarizer
    hardware: 8x NVIDIA H100 SXM
    hours: 36                  # wall hours
    energy: 214 kWh
    measured: gpu              # gpu | node | it | facility
    region: gcp:europe-west9
    finished: 2026-11-02T18:00:00Z
plans:
  - id: dpo-next
    hardware: 4x NVIDIA A100 80GB
    hours: 12
servings:
  - model: summarizer
    requests: 20000 per day
    input_tokens: 900
    output_tokens: 200
    hardware: 2x NVIDIA L4
    replicas: 1
    region: gcp:europe-west9
    horizon: 12 months
    energy_per_request: 0.21 Wh
    measured: node
\`\`\`

Each item stands for itself: one that is wrong is shown with its line and left out, and the others count. A total with something
left out is printed as "at least".

## Runs

A run needs an \`id\` and one of: \`energy\`; \`hours\` or \`gpu_hours\`, or both \`started\` and \`finished\`; \`emissions\`. The more it says,
the narrower its interval.

| the run gives | evidence |
| --- | --- |
| \`energy\` measured at \`node\`, \`it\` or \`facility\` | metered |
| \`energy\` measured at \`gpu\`, or without \`measured\` | counter |
| hours, and best the hardware | hours |
| only \`emissions\` | declared |

${table(RunSchema)}

- \`hours\` are hours on the clock. \`gpu_hours\` are hours times devices. When both stand there with a number of devices, they must
  agree within 5%, and so must \`hours\` and the time from \`started\` to \`finished\`.
- An energy without \`measured\` is read as that of the accelerators alone, and the rest of the machine is added; a warning says so.
- Times are ISO 8601 with a zone. Without one they are read as UTC, with a warning. \`24:00\` and leap seconds are refused.
- An energy of 0, or of more than 10 kW for each device, is refused as implausible.

## Plans

A plan needs an \`id\` and one of: \`hours\` or \`gpu_hours\`; \`params\` and \`tokens\`.

${table(PlanSchema)}

## Servings

A serving needs \`requests\`, and a \`model\` or an \`id\`. Two servings of one model need an \`id\` each. What
a request takes is worked out from the best that is stated:

| the serving gives | evidence |
| --- | --- |
| \`energy_per_request\` measured at \`node\`, \`it\` or \`facility\` | metered |
| \`energy_per_request\` measured at \`gpu\`, or without \`measured\` | counter |
| \`tokens_per_second\` and \`output_tokens\`, with its hardware | hours |
| \`input_tokens\` and \`output_tokens\`, and best \`params\`, \`precision\` and \`batch\` | tokens |
| \`task\` | plan |
| only its hardware | hours |

${table(ServingSchema)}

- \`energy_per_request\` is that of a replica at work. The hours in which it waits are added; an average over an endpoint's day holds
  them already, and is shown as another reading.
- \`replicas\` are counted as stated, unless the requests need more. Without \`hardware\` the model is served by somebody else.
- \`growth_per_year\` is a percentage, \`50%\` or \`+50%\`; fewer requests are not booked ahead.
- [How a serving is worked out](methodology.md#serving)

## Numbers and units

${NUMBERS}
| requests | a number and \`per second\`, \`minute\`, \`hour\`, \`day\`, \`week\`, \`month\` or \`year\`; \`/day\` does as well |
| grid intensity | \`g/kWh\`, \`kg/kWh\`, \`kg/MWh\`; from 4 to 2000 g/kWh |
| parameters, tokens | digits, or \`K\`, \`M\`, \`B\`, \`T\` after them |

Hardware is a count and the name of a device: \`8x NVIDIA H100 SXM\`, \`2 x A100\`, \`64x TPU v4\`, \`2x AMD EPYC 7763\`, \`512 GB RAM\`. A name
without a count is one device. Places are \`provider:region\`, a country (\`FR\`, \`FRA\`) or a grid zone (\`US-CA\`).

## What is refused

${YAML_RULES} A file may have 8 MiB and 50,000 keys and values.

Editors complete and check the file with [carbon-record.schema.json](carbon-record.schema.json).
`
}

const GENERATED = '<!-- Written by `node tools/policy-docs.ts` from the schemas; edit them, not this page. -->\n\n'

interface Described {
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  /** Where only a few words are possible: all of them. */
  readonly choices?: readonly unknown[]
}

function table(schema: z.ZodType): string {
  const shape = objectOf(schema).shape as { readonly [key: string]: z.ZodType }
  const rows = Object.entries(shape).map(([key, value]) => {
    const { description = '', examples = [], default: fallback, choices = examples } = described(value)
    const shown = choices.map((example) => `\`${cell(String(example))}\``).join(', ')
    const standard = value.safeParse(undefined).success
      ? fallback === undefined
        ? ''
        : `\`${cell(JSON.stringify(fallback).replaceAll('"', ''))}\``
      : 'required'
    return `| \`${key}\` | ${shown} | ${standard} | ${cell(description)} |`
  })
  return ['| key | write | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** What a key means, from the outermost wrapper that says so. */
function described(schema: z.ZodType): Described {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const outer = (schema.meta() ?? {}) as Described
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? ((schema.unwrap() as z.ZodType).meta() as Described | undefined)
      : undefined
  const fallback = outer.default ?? (schema instanceof z.ZodPrefault ? undefined : json.default)
  return { ...inner, ...outer, default: fallback, ...(json.enum ? { choices: json.enum } : {}) }
}

function objectOf(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return objectOf(schema.unwrap() as z.ZodType)
  throw new Error('the schema of a table is not an object')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const [path, text] of policyDocs()) writeFileSync(join(root, path), text)
}
