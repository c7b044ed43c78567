/**
 * Writes docs/policy.md, docs/records.md and the two JSON Schemas from the zod schemas.
 * `node tools/policy-docs.ts` after a change; a test fails until it has been run.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyJsonSchema } from '../src/parse/policy/index.ts'
import { carbonRecordJsonSchema } from '../src/parse/readers/carbon-yml/json-schema.ts'
import { policyPage } from './docs/policy-page.ts'
import { recordsPage } from './docs/records-page.ts'

/** Every generated file: its path from the root of the repository, and its text. */
export function policyDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/policy.md', policyPage()],
    ['docs/records.md', recordsPage()],
    ['docs/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`],
    ['docs/carbon-record.schema.json', `${JSON.stringify(carbonRecordJsonSchema(), null, 2)}\n`],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const [path, text] of policyDocs()) writeFileSync(join(root, path), text)
}
