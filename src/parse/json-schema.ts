import * as z from 'zod'

/** JSON Schema (2020-12) of a file that people write, as their editor sees it: numbers and truth values, not texts. */
export function jsonSchemaOf(schema: z.ZodType, title: string, description: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema)
      if (meta?.default !== undefined) jsonSchema.default = meta.default as never
      if (Array.isArray(meta?.examples)) jsonSchema.examples = meta.examples
      // Examples of lists and mappings are written as YAML, for people.
      if (jsonSchema.type === 'array' || jsonSchema.type === 'object') delete jsonSchema.examples
    },
  })
  return { $schema, title, description, ...rest }
}
