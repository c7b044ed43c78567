import fc from 'fast-check'

/** Any sequence of UTF-16 units, lone surrogates and controls included. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units))
}
