/** Windows shells redirect output as UTF-16 with a byte order mark; everything behind this reads UTF-8. */

export type Wide = 'utf-16le' | 'utf-16be'

export function wideEncoding(bytes: Uint8Array): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? null : 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** The same bytes, or the UTF-8 of a text that says it is UTF-16. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  let decoder: InstanceType<typeof TextDecoder> | null | undefined
  let start: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes: Uint8Array = start.length === 0 ? chunk : joined(start, chunk)
    start = bytes.length < 2 && decoder === undefined ? bytes : new Uint8Array(0)
    if (start.length > 0) continue
    if (decoder === undefined) {
      const wide = wideEncoding(bytes)
      decoder = wide === null ? null : new TextDecoder(wide)
    }
    yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }))
  }
  if (start.length > 0) yield start
  if (decoder) yield encoder.encode(decoder.decode())
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
