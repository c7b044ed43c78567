import { expect, test } from 'vitest'
import { estimateWarnings } from '../../src/core/estimate/explain.ts'
import { warningInWords } from '../../src/render/warnings.ts'

test.each(Object.entries(estimateWarnings))('%s is said as the estimator words it', (code, words) => {
  expect(warningInWords(code).toLowerCase()).toBe(`${words}.`.toLowerCase())
})

test.each([
  ['repaired_shift', 'Columns of the tracker file had shifted and were put back in place.'],
  ['repaired-shift', 'Columns of the tracker file had shifted and were put back in place.'],
  ['some_new_code', 'Some new code.'],
  ['@octocat #1', 'Octocat 1.'],
  ['', 'A person should look at this record.'],
  ['constructor', 'Constructor.'],
])('%j is said as a sentence', (code, sentence) => {
  expect(warningInWords(code)).toBe(sentence)
})
