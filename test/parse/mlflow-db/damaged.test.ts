import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadMlflowDb } from '../../../src/parse/readers/mlflow-db/read.ts'

const whole = readFileSync('fixtures/formats/mlflow-db/version-1/files/store/mlflow.db')
const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) })

test('whatever becomes of its bytes, a database gives runs or says what is wrong, and tells nothing private', async () => {
  const read = await loadMlflowDb()
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const { at, value } of changes) bytes[at] = value
      const { runs, problems, unused } = await read({ path: 'mlflow.db', size: bytes.length, chunks: [bytes] })
      expect(JSON.stringify({ runs, problems, unused })).not.toMatch(/mallory|secret/)
      for (const run of runs) expect((run.energy?.totalKwh ?? 1) > 0 && (run.durationS ?? 1) > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
