/** docs/records.md: records written by hand, from their schemas. */
import { PlanSchema, RunSchema, ServingSchema } from '../../src/parse/readers/carbon-yml/schema.ts'
import { GENERATED, NUMBERS, table, YAML_RULES } from './schema-table.ts'

export function recordsPage(): string {
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
