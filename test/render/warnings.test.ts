import { expect, test } from 'vitest'
import { estimateWarnings } from '../../src/core/estimate/codes.ts'
import { REMEDIES } from '../../src/render/remedies.ts'
import { remedyFor, WARNING_CODES, warningInWords } from '../../src/render/warnings.ts'

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

test('for every warning somebody has thought about what can be done', () => {
  expect(Object.keys(REMEDIES).sort()).toEqual([...WARNING_CODES].sort())
})

test.each(Object.entries(REMEDIES).filter(([, remedy]) => remedy !== null))(
  'the way out of %s is a sentence',
  (code, remedy) => {
    expect(remedyFor(code)).toBe(remedy)
    expect(remedy).toMatch(/^[A-Z].*[.]$/)
    expect(warningInWords(code)).toMatch(/^["A-Z].*[^.][.]$/)
  },
)

test('a code with hyphens has the same way out, and one that nobody knows has none', () => {
  expect(remedyFor('region-unknown')).toBe(remedyFor('region_unknown'))
  expect(['declared_larger', 'some_new_code', 'constructor'].map(remedyFor)).toEqual([null, null, null])
})
