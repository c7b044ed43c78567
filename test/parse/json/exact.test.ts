/** `JSON.parse` is the second opinion: the exact parser takes the same texts and makes the same values of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseExactly } from '../../../src/parse/json/exact.ts'

const LIMITS = { nonFinite: 'refuse', maxDepth: 500, maxNodes: 100_000 } as const

function native(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function exact(text: string): { value: unknown } | null {
  const parsed = parseExactly(text, LIMITS)
  return 'code' in parsed ? null : { value: parsed.value }
}

const json = fc.json({ maxDepth: 4 })
const mutated = fc
  .tuple(
    json,
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '0', '-', '.', 'e', ' ', '\n', '\u00a0', 't', '\u0001'),
  )
  .map(([text, at, sign]) => {
    const index = at % (text.length + 1)
    return text.slice(0, index) + sign + text.slice(index + (sign === '' ? 1 : 0))
  })

test('valid texts', () => {
  fc.assert(
    fc.property(json, (text) => {
      expect(exact(text)).toStrictEqual(native(text))
    }),
  )
})

test('texts with one mistake', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const [ours, theirs] = [exact(text), native(text)]
      expect(ours).toStrictEqual(theirs)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '-',
  '-0',
  '1.',
  '.5',
  '1e',
  '1e+',
  '01',
  '1e5e5',
  '"\\u12"',
  '"\\ud800"',
  '"\u007f\u2028"',
  '"\t"',
  'nul',
  'truefalse',
  '\u00a01',
  '\ufeff1',
  '[1,,2]',
  '[,1]',
  '{"a":1 "b":2}',
  '{"a"}',
  '{,}',
  '}',
  '[]]',
  '1 ',
  '"a" "b"',
])('%j', (text) => {
  expect(exact(text)).toStrictEqual(native(text))
})
