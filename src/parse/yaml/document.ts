/**
 * YAML as people write it by hand: one document, no aliases, tags, directives or merge keys, every scalar as text.
 *
 * js-yaml hands out events with offsets, so one parser gives both safety and places. It took 0.1 s for each of some
 * fifty hostile texts of 8 MiB; a parser that builds its own tree with ranges needed 41 s for 1 KB of `? ? ?`.
 */
import { EVENT_ID, type Event } from 'js-yaml'
import { type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { type Bounds, eventsIn, oversize, tooLarge } from './events.ts'
import { placesIn } from './lines.ts'
import type { LocatedNode } from './located.ts'
import { yamlProblems } from './problems.ts'
import { TreeBuilder } from './tree.ts'

interface YamlLimits {
  /** UTF-8 bytes of the text. */
  readonly maxBytes?: number
  /** Keys, values, lists and mappings together. */
  readonly maxNodes?: number
}

export interface YamlOptions extends YamlLimits {
  readonly file: string
  /** The line on which the text begins in its file; 2 for front matter after `---`. */
  readonly firstLine?: number
}

const MAX_DEPTH = 20
/** What a record may be: 8 MiB of which most is comment; 50,000 values take 0.1 s. */
export const RECORD_LIMITS = { maxBytes: 8 * 1024 * 1024, maxNodes: 50_000 } as const
const MOST_PROBLEMS = 20

const report = reporter(yamlProblems)

/** Reads bytes as UTF-8 and then as YAML. */
export function parseYamlBytes(bytes: Uint8Array, options: YamlOptions): Parsed<LocatedNode> {
  const maxBytes = options.maxBytes ?? RECORD_LIMITS.maxBytes
  const start = { file: options.file, line: options.firstLine ?? 1, column: 1 }
  if (bytes.length > maxBytes) return refuse(tooLarge(start, maxBytes))
  const decoded = decodeText(options.file, bytes, 'refuse')
  return decoded.ok ? parseLocatedYaml(decoded.value.text, options) : decoded
}

/** Reads a text as one YAML document; an empty one is a problem. Never throws for what the text holds. */
export function parseLocatedYaml(text: string, options: YamlOptions): Parsed<LocatedNode> {
  const { file, firstLine = 1, maxBytes = RECORD_LIMITS.maxBytes, maxNodes = RECORD_LIMITS.maxNodes } = options
  const start: Place = { file, line: firstLine, column: 1 }
  const bounds: Bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH }
  const large = oversize(text, start, bounds)
  if (large !== null) return refuse(large)
  const placeAt = placesIn(text, file, firstLine)
  const directive = directiveIn(text)
  if (directive !== null) {
    return refuse(
      report('yaml/directive', placeAt(directive), 'a directive: a line that begins with "%"', 'delete the line'),
    )
  }
  const events = eventsIn(text, start, placeAt, bounds)
  return events.ok ? build(text, events.value, placeAt, start) : events
}

function build(
  text: string,
  events: readonly Event[],
  placeAt: (offset: number) => Place,
  start: Place,
): Parsed<LocatedNode> {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length
  const bare = events.every(
    (event) => event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT || isNothing(event),
  )
  if (bare)
    return refuse(report('yaml/empty', start, 'nothing but comments or white space', 'fill it in, or delete the file'))
  if (documents > 1) {
    const at = placeAt(secondDocument(events))
    return refuse(report('yaml/many-documents', at, 'a second document begins here', 'keep one document in a file'))
  }
  const problems: Problem[] = []
  const tree = new TreeBuilder(text, events, placeAt, problems).read(start)
  const [first, ...others] = problems.slice(0, MOST_PROBLEMS)
  return first ? { ok: false, problems: [first, ...others] } : { ok: true, value: tree }
}

/** Offset of the first line that begins with `%` before any content. */
function directiveIn(text: string): number | null {
  const line = /[ \t]*(?:#[^\r\n]*)?[\r\n]/y
  while (line.test(text)) if (text[line.lastIndex] === '%') return line.lastIndex
  return text[0] === '%' ? 0 : null
}

function isNothing(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0
}

function secondDocument(events: readonly Event[]): number {
  const first = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT)
  const second = events.findIndex((event, index) => index > first && event.type === EVENT_ID.DOCUMENT)
  const before = events.slice(0, second).map(lastOffset)
  const after = events
    .slice(second)
    .map(lastOffset)
    .find((offset) => offset >= 0)
  return after ?? before.reduce((a, b) => Math.max(a, b), 0)
}

function lastOffset(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : -1
}

function refuse(problem: Problem): Parsed<never> {
  return { ok: false, problems: [problem] }
}
