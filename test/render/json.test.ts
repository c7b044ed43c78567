import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderJson } from '../../src/render/json.ts'
import { HOSTILE } from './samples.ts'

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

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused, not turned into null', (value) => {
  expect(() => renderJson({ total_kg: value })).toThrow(TypeError)
})
