/** JSON Lines: one value a line, each with its own fate, so that a torn line costs that line alone. */
import type { Parsed } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { type JsonOptions, type JsonText, parseJsonText } from './document.ts'

export interface JsonLine {
  readonly line: number
  readonly json: Parsed<JsonText>
}

/** Every line that is not blank, in the order of the file. A problem only where the bytes are no text. */
export function parseJsonLines(
  path: string,
  bytes: Uint8Array,
  options: JsonOptions = {},
): Parsed<readonly JsonLine[]> {
  const decoded = decodeText(path, bytes, 'refuse')
  if (!decoded.ok) return decoded
  const lines: JsonLine[] = []
  let [start, line] = [0, 1]
  const { text } = decoded.value
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const written = text.slice(start, end === -1 ? text.length : end)
    // Without the CR of CRLF, behind which a line that was cut would seem to go on.
    const body = written.endsWith('\r') ? written.slice(0, -1) : written
    if (/\S/.test(body)) lines.push({ line, json: parseJsonText(path, body, line, options) })
    start += written.length + 1
    line += 1
  }
  return { ok: true, value: lines }
}
