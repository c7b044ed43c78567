/** docs/policy.md: the policy file, from its schema. */
import { BudgetSchema } from '../../src/parse/policy/budget-schema.ts'
import { later } from '../../src/parse/policy/later.ts'
import { PolicySchema } from '../../src/parse/policy/schema.ts'
import { WaiverSchema } from '../../src/parse/policy/waiver-schema.ts'
import { GENERATED, NUMBERS, table, YAML_RULES } from './schema-table.ts'

export function policyPage(): string {
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
