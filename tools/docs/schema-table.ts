/** The keys of a schema as a table of a page, and what the pages of files that people write have in common. */
import * as z from 'zod'

export const NUMBERS = `Numbers are digits with one decimal point: \`1500\`, \`0.25\`, \`1.5e3\`. \`1,500\`, \`1.500,00\`, \`1_500\`, \`+5\`, \`007\` and
\`.5\` are refused with what to write instead. Quantities are a number and a unit, matched whole, and case matters: \`mWh\` is a
thousandth of a watt-hour and \`MWh\` a million.

| what | units |
| --- | --- |
| emissions | \`mg\`, \`g\`, \`kg\`, \`t\` (or \`tonnes\`, 1000 kg), \`lb\`; with or without \`CO2e\`, \`CO2\`, \`CO2eq\` after it. \`ton\` is refused: there are three of them |
| energy | \`mWh\`, \`Wh\`, \`kWh\`, \`MWh\`, \`GWh\`, \`J\`, \`kJ\`, \`MJ\` |
| water | \`mL\`, \`L\`, \`m3\` |
| time | \`s\`, \`min\`, \`h\`, \`days\`, \`weeks\`, \`months\` (30.4375 days), \`years\` (365.25 days) |`

export const YAML_RULES = `The file is YAML 1.2 in UTF-8: one document, no aliases, tags, directives or merge keys, no key twice. Every value is read as
the text that is written, so \`NO\` is Norway. A key that is not known, and a key without a value, is a problem with its line and
column; nothing is ignored.`

export const GENERATED =
  '<!-- Written by `node tools/policy-docs.ts` from the schemas; edit them, not this page. -->\n\n'

interface Described {
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  /** Where only a few words are possible: all of them. */
  readonly choices?: readonly unknown[]
}

export function table(schema: z.ZodType): string {
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
