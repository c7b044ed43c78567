/** Lines of `mlperf_logging`: `0: :::MLLOG {"time_ms": ..., "key": ..., "value": ..., "metadata": {...}}`. */

export interface Entry {
  readonly key: string
  readonly timeMs: number
  readonly value: unknown
  readonly metadata: Readonly<Record<string, unknown>>
}

const MARK = ':::MLLOG'
/** A prefix of ranks and times stands before the mark, and nothing longer. */
const PREFIX = 300

/** The key and the time of a line of the log, without reading the rest; `null` for any other line. */
export function peek(text: string): { readonly key: string; readonly timeMs: number; readonly json: string } | null {
  const mark = text.indexOf(MARK)
  if (mark === -1 || mark > PREFIX) return null
  const key = quoted(text, text.indexOf('"key"', mark))
  const colon = text.indexOf(':', text.indexOf('"time_ms"', mark) + 9)
  const timeMs = Number.parseFloat(text.slice(colon + 1, colon + 30))
  return { key, timeMs, json: text.slice(text.indexOf('{', mark)) }
}

function quoted(text: string, name: number): string {
  if (name === -1) return ''
  const open = text.indexOf('"', name + 5)
  const close = text.indexOf('"', open + 1)
  return open === -1 || close === -1 || close - open > 100 ? '' : text.slice(open + 1, close)
}

/** `null` when the line is torn. */
export function parseEntry(json: string): Entry | null {
  try {
    const read: unknown = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1))
    if (!isObject(read)) return null
    const { key, time_ms: timeMs, value, metadata } = read
    if (typeof key !== 'string' || typeof timeMs !== 'number' || !Number.isFinite(timeMs)) return null
    return { key, timeMs, value, metadata: isObject(metadata) ? metadata : {} }
  } catch {
    return null
  }
}

/** A text or a number as text, and nothing for what is neither. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
