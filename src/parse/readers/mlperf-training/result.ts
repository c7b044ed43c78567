/** The runs of one result log. A log has one; one that was started again after an abort has more. */
import { type Line, type LineSink, lineText } from '../../lines.ts'
import { isObject, parseEntry, peek, textOf } from '../../mlperf/mllog.ts'

export interface Timed {
  /** Milliseconds since 1970. `initMs` is where loading and compiling began. */
  readonly initMs: number | null
  readonly startMs: number
  stopMs: number
  /** The log says that it ended. */
  ended: boolean
  readonly line: number
}

const COLON = 0x3a
/** Ranks write one mark each. */
const RANKS_MS = 60_000
const KEYS: ReadonlySet<string> = new Set([
  'init_start',
  'run_start',
  'run_stop',
  'submission_benchmark',
  'submission_org',
  'seed',
  'loadgen_version',
])

export class ResultLog implements LineSink {
  readonly runs: Timed[] = []
  readonly words = new Map<string, string>()
  system: Readonly<Record<string, unknown>> | null = null
  firstBad = 0
  bad = 0
  #init: { ms: number; line: number } | null = null
  #lastMs = 0

  overlong(): void {
    // Set-up prints whole environments on one line; marks of the benchmark are short.
  }

  line(line: Line): void {
    if (!hasMark(line)) return
    const text = lineText(line)
    const seen = peek(text)
    if (seen === null) this.#system(text)
    else if (KEYS.has(seen.key)) this.#entry(seen.json, line.number)
    else if (seen.timeMs > this.#lastMs && seen.timeMs < 4e12) this.#lastMs = seen.timeMs
  }

  #system(text: string): void {
    const mark = text.indexOf(':::SYSJSON')
    if (mark === -1 || text.startsWith('+')) return
    try {
      const read: unknown = JSON.parse(text.slice(text.indexOf('{', mark), text.lastIndexOf('}') + 1))
      if (isObject(read)) this.system ??= read
    } catch {
      // A description that is torn describes nothing; the file beside the results may.
    }
  }

  #entry(json: string, line: number): void {
    const entry = parseEntry(json)
    if (entry === null) {
      this.bad++
      this.firstBad ||= line
      return
    }
    const { key, timeMs, value } = entry
    if (timeMs > this.#lastMs && timeMs < 4e12) this.#lastMs = timeMs
    const open = this.runs.at(-1)
    if (key === 'init_start') this.#begin(timeMs, line)
    else if (key === 'run_start') {
      if (open === undefined || open.ended)
        this.runs.push({ initMs: this.#init?.ms ?? null, startMs: timeMs, stopMs: timeMs, ended: false, line })
    } else if (key === 'run_stop') {
      if (open !== undefined && (!open.ended || timeMs - open.stopMs < RANKS_MS)) {
        open.stopMs = Math.max(open.stopMs, timeMs)
        open.ended = true
      }
    } else if (!this.words.has(key) && textOf(value) !== '') this.words.set(key, textOf(value).slice(0, 100))
  }

  #begin(ms: number, line: number): void {
    const last = this.runs.at(-1)
    if (this.#init === null || (last?.ended === true && ms > last.stopMs)) this.#init = { ms, line }
  }

  finish(): void {
    const open = this.runs.at(-1)
    if (open === undefined && this.#init !== null && this.#lastMs > this.#init.ms) {
      const { ms, line } = this.#init
      this.runs.push({ initMs: ms, startMs: ms, stopMs: this.#lastMs, ended: false, line })
    } else if (open !== undefined && !open.ended) open.stopMs = Math.max(open.startMs, this.#lastMs)
  }
}

/** Three colons in a row near the start. */
function hasMark({ bytes, start, end }: Line): boolean {
  // Not `indexOf`: it would look beyond the end of the line, in a log of short lines through the whole chunk for each.
  const bound = Math.min(end, start + 300) - 2
  for (let at = start; at < bound; at++) {
    if (bytes[at] === COLON && bytes[at + 1] === COLON && bytes[at + 2] === COLON) return true
  }
  return false
}
