import * as z from 'zod'
import { PolicySchema } from './schema.ts'

/** JSON Schema (2020-12) of the policy file, for editors and for docs/policy.schema.json. */
export function policyJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(PolicySchema, { io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    title: 'Carbon Clerk policy',
    description: 'The carbon budget of a repository: .github/carbon-budget.yml on the base branch.',
    ...rest,
  }
}
