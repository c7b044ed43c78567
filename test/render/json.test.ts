import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonParts, renderJson } from '../../src/render/json.ts'
import { HOSTILE } from './hostile.ts'

test('keys keep their order and the text is indented by two', () => {
  expect(renderJson({ b: 1, a: [true, null] })).toBe('{\n  "b": 1,\n  "a": [\n    true,\n    null\n  ]\n}\n')
})

test.each(HOSTILE.map((name) => [name.slice(0, 30), name]))(
  '%j comes back unchanged and travels as printable ASCII',
  (_, name) => {
    const text = renderJson({ [name]: name })
    expect(text).toMatch(/^[\n\x20-\x7e]*$/)
    expect(JSON.parse(text)).toEqual({ [name]: name })
  },
)

test('any JSON value survives the trip', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(renderJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the text is laid out as JSON.stringify does it', () => {
  const ascii = { unit: fc.constantFrom(...'aZ0 ~"\\\n') } as const
  const leaf = fc.oneof(fc.string(ascii), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]))
  const item = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.string(ascii), leaf, { maxKeys: 3 }))
  fc.assert(
    fc.property(fc.dictionary(fc.string(ascii), fc.oneof(item, fc.array(item, { maxLength: 3 }))), (value) => {
      expect(renderJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }),
  )
})

test('a report comes in parts, so that no text is longer than the engine allows', () => {
  expect([...jsonParts({ schema_version: 1, runs: [{ id: 'a' }, 'b'], plans: [], gone: undefined })]).toEqual([
    '{\n  "schema_version": 1',
    ',\n  "runs": [\n    {\n      "id": "a"\n    }',
    ',\n    "b"',
    '\n  ]',
    ',\n  "plans": []',
    '\n}\n',
  ])
  expect(renderJson({})).toBe('{}\n')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused, not turned into null', (value) => {
  expect(() => renderJson({ total_kg: value })).toThrow(TypeError)
})
