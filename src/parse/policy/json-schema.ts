import { jsonSchemaOf } from '../json-schema.ts'
import { PolicySchema } from './schema.ts'

/** For editors: docs/policy.schema.json. */
export function policyJsonSchema(): object {
  const description = 'The carbon budget of a repository: .github/carbon-budget.yml on the base branch.'
  return jsonSchemaOf(PolicySchema, 'Carbon Clerk policy', description)
}
