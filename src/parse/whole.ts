import type { RecordFile } from './reader.ts'

/** The bytes of a file in one piece, for readers that need all of it. */
export async function wholeBytes(file: RecordFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of file.chunks) parts.push(chunk)
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
