/** docs/case.md and its JSON Schema: what `estimate` reads, from the one list of the fields of a case. */
import { z } from 'zod'
import { type CaseField, caseFieldGroups } from '../../src/core/estimate/case/fields.ts'
import { CaseSchema } from '../../src/parse/case.ts'

export function caseSchemaPage(): string {
  const title = 'One case of `carbon-clerk estimate`'
  return `${JSON.stringify({ title, ...z.toJSONSchema(CaseSchema, { io: 'input' }) }, null, 2)}\n`
}

export function casePage(): string {
  const sections = Object.entries(caseFieldGroups).map(([title, fields]) => {
    const rows = Object.entries(fields).map(([name, field]) => `| \`${name}\` | ${takes(field)} | ${field.help} |`)
    return `## ${title}\n\n| field | takes | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# One case

Made by \`npm run docs\` from the list of fields in \`src/core/estimate/case/fields.ts\`.

\`carbon-clerk estimate\` works out one run, plan or serving that nobody has written into a repository. It is described in options,
or as one JSON object on standard input. An option is the name of the field with \`-\` for \`_\`; \`wall_hours\` is \`--hours\`, and
\`hardware\` is \`--hardware "8x H100"\`, as often as there are kinds of devices.

\`\`\`sh
echo '{"hardware": [{"model": "H100", "count": 8}], "wall_hours": 100, "region": "aws:eu-west-3"}' | carbon-clerk estimate --json
\`\`\`

All fields are optional, and the unit is in the name. What is stated is taken as it is, and what is not is taken from the catalogue
or widens the range. A case needs one of: an energy; hours, or both \`started\` and \`finished\`; operations, as \`flops\` or as \`params\`
with \`tokens\`; emissions, as \`declared_kg\`, \`idle_kg\` or \`embodied_kg\`; for a serving, anything about its requests or its hardware.
A field that is not in the tables is refused, with the nearest that is. Other programs check a case with
[case.schema.json](case.schema.json), which knows the fields and not the rules between them.

${sections.join('\n')}
## The answer

With \`--json\` the answer is one object: \`energy_kwh\`, \`operational_kg\`, \`idle_kg\`, \`embodied_kg\`, \`water_l\` and \`total_kg\`, each
\`{low, central, high}\`, and with it the assumptions, factors, warnings and steps that an item of the report has
([report.schema.json](report.schema.json)). A run or a plan adds \`device_hours\`; a serving adds \`per_day_kg\`, \`wh_per_request\`,
\`marginal_wh_per_request\`, \`replicas\` and \`utilisation\`, and beside \`training_kwh\` also \`break_even_requests\` and \`lifetime_kwh\`. A
case that is refused is \`{"schema_version": 1, "problems": [...]}\`, and the exit code 2; [problems.md](problems.md) lists the codes.
`
}

/** What a person may write: the unit and the limits. */
function takes(field: CaseField): string {
  if (field.type === 'word') return field.oneOf.map((word) => `\`${word}\``).join(', ')
  if (field.type === 'devices') return '`[{"model": "H100", "count": 8}]`, 1 to 100 kinds'
  if (field.type === 'time') return 'a date or a time, ISO 8601'
  if (field.type !== 'number') return 'a name'
  const { above, least, most, whole, unit } = field
  const end = most >= 1e6 ? most.toExponential().replace('e+', 'e') : String(most)
  const range = above ? `above ${least}, to ${end}` : `${least} to ${end}`
  return `${whole ? 'whole, ' : ''}${range}${['', 'year', 'share'].includes(unit) ? '' : ` ${unit}`}`
}
