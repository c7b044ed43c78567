/**
 * Whatever a case may say, each of its figures at either end of what is accepted: the answer has no figure that is no
 * number, none below zero, and none out of order.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateCase } from '../../../src/core/estimate/case/case.ts'
import { type CaseField, caseFields, type EstimateCase } from '../../../src/core/estimate/case/fields.ts'
import { loadCatalogue } from '../../../src/data/catalogue.ts'
import { parseCase } from '../../../src/parse/case.ts'

const catalogue = loadCatalogue()

function valuesOf(field: CaseField): fc.Arbitrary<unknown> {
  if (field.type === 'word') return fc.constantFrom(...field.oneOf)
  if (field.type === 'time') return fc.constantFrom('1990-01-01', '2024-05-01T12:00:00Z', '2199-12-31T23:59:59Z')
  if (field.type === 'name') return fc.constantFrom('FR', 'PL', 'aws:us-east-1', 'gcp', 'nowhere')
  if (field.type !== 'number') return devices
  const { least, most, above, whole } = field
  const small = above ? [least, least * 1.01] : [least]
  const ends = fc.constantFrom(...small, most, Math.min(most, Math.max(1, least)))
  return whole ? ends : fc.oneof(ends, fc.double({ min: least, minExcluded: above, max: most, noNaN: true }))
}

const devices = fc.array(
  fc.record(
    {
      model: fc.constantFrom('H100', 'A100', 'T4', 'Apple M1', 'TPU v4', 'Xeon', 'RTX 4090', 'nameless', 'L4'),
      count: fc.constantFrom(1, 3, 8, 200_000),
    },
    { requiredKeys: ['model'] },
  ),
  { minLength: 1, maxLength: 3 },
)

const cases = fc.record(
  Object.fromEntries(Object.entries(caseFields).map(([name, field]) => [name, valuesOf(field)])),
  { requiredKeys: [] },
)

/** Few fields at once, or one that is refused spoils nearly all of them. */
const sparse = fc
  .tuple(cases, fc.uniqueArray(fc.constantFrom(...Object.keys(caseFields)), { maxLength: 9 }))
  .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))))

/** Paths of numbers that no report may hold. */
function wrong(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path} is ${value}`]
  if (value === null || typeof value !== 'object') return []
  const inside = Object.entries(value).flatMap(([key, one]) => wrong(one, `${path}.${key}`))
  if (!('low' in value && 'central' in value && 'high' in value)) return inside
  const { low, central, high } = value as { low: number; central: number; high: number }
  const ordered = low <= central * (1 + 1e-12) && central <= high * (1 + 1e-12)
  return ordered ? inside : [...inside, `${path} is ${low}, ${central}, ${high}`]
}

test('no answer to a case that is accepted holds a figure that is none', () => {
  let answered = 0
  fc.assert(
    fc.property(sparse, (one) => {
      const parsed = parseCase(new TextEncoder().encode(JSON.stringify(one)), 'case.json')
      if (!parsed.ok) return
      answered += 1
      expect(wrong(estimateCase(parsed.value as EstimateCase, catalogue), 'answer')).toEqual([])
    }),
    { numRuns: 4000 },
  )
  expect(answered).toBeGreaterThan(1000)
})
