import { jsonSchemaOf } from '../../json-schema.ts'
import { FileSchema } from './schema.ts'

/** For editors: docs/carbon-record.schema.json. */
export function carbonRecordJsonSchema(): object {
  return jsonSchemaOf(FileSchema, 'Carbon Clerk record', 'Runs, plans and servings written by hand: *.carbon.yml.')
}
