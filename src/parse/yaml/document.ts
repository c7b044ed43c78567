/**
 * YAML as people write it by hand: one document, no aliases, tags, directives or merge keys, every scalar as text.
 *
 * js-yaml hands out events with offsets, so one parser gives both safety and places. It took 0.1 s for each of some
 * fifty hostile texts of 8 MiB; a parser that builds its own tree with ranges needed 41 s for 1 KB of `? ? ?`.
 */
import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml'
import { type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { placesIn } from './lines.ts'
import type { LocatedNode } from './located.ts'
import { yamlProblems } from './problems.ts'
import { syntaxProblem } from './syntax.ts'
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
  if (bytes.length > maxBytes) return refuse(tooLarge(options.file, options.firstLine ?? 1, maxBytes))
  const decoded = decodeText(options.file, bytes, 'refuse')
  return decoded.ok ? parseLocatedYaml(decoded.value.text, options) : decoded
}

/** Reads a text as one YAML document; an empty one is a problem. Never throws for what the text holds. */
export function parseLocatedYaml(text: string, options: YamlOptions): Parsed<LocatedNode> {
  const { file, firstLine = 1, maxBytes = RECORD_LIMITS.maxBytes, maxNodes = RECORD_LIMITS.maxNodes } = options
  const start: Place = { file, line: firstLine, column: 1 }
  if (byteLength(text, maxBytes) > maxBytes) return refuse(tooLarge(file, firstLine, maxBytes))
  if (countIndicators(text, maxNodes * 3) > maxNodes * 3) return refuse(tooMany(start, maxNodes))
  const placeAt = placesIn(text, file, firstLine)
  const directive = directiveIn(text)
  if (directive !== null) {
    return refuse(
      report('yaml/directive', placeAt(directive), 'a directive: a line that begins with "%"', 'delete the line'),
    )
  }
  const events = eventsOf(text, placeAt)
  if (!Array.isArray(events)) return refuse(events)
  if (events.filter(isNode).length > maxNodes) return refuse(tooMany(start, maxNodes))
  const deep = tooDeep(events)
  if (deep !== null) return refuse(syntaxProblem('maxDepth', placeAt(deep)))
  return build(text, events, placeAt, start)
}

function eventsOf(text: string, placeAt: (offset: number) => Place): Event[] | Problem {
  try {
    // js-yaml counts the document and some scalars as levels; `tooDeep` counts exactly.
    return parseEvents(text, { maxDepth: MAX_DEPTH + 3 })
  } catch (error) {
    // js-yaml asks its callers to catch everything: a tag of a megabyte ends in a RangeError of the regular expression.
    if (error instanceof YAMLException) return syntaxProblem(error.reason, placeAt(error.mark?.position ?? 0))
    return syntaxProblem('', placeAt(0))
  }
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

/** Offset of the first list or mapping inside twenty others. */
function tooDeep(events: readonly Event[]): number | null {
  let depth = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1
    else if (event.type === EVENT_ID.DOCUMENT) depth = 0
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      depth += 1
      if (depth > MAX_DEPTH) return event.start
    }
  }
  return null
}

function isNode(event: Event): boolean {
  return event.type !== EVENT_ID.POP && event.type !== EVENT_ID.DOCUMENT
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

/**
 * Every key and every item needs a character of its own (`:`, `-`, `,`, `?`, `[`, `{`), so counting those bounds the
 * tree before memory is spent on it. Lines count as well, for a text of many lines takes memory too; those of comments do not.
 */
function countIndicators(text: string, enough: number): number {
  let [count, comment, blank] = [0, false, true]
  for (let at = 0; at < text.length && count <= enough; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      comment = false
      blank = true
    } else if (!comment && code !== 32 && code !== 9) {
      if (blank && code === 35) comment = true
      else if (blank) count += 1
      if (!comment && (code === 58 || code === 45 || code === 44 || code === 63 || code === 91 || code === 123))
        count += 1
      blank = false
    }
  }
  return count
}

/** Exact only when it may matter: a UTF-16 unit takes one to three bytes. */
function byteLength(text: string, limit: number): number {
  return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length
}

function tooLarge(file: string, line: number, maxBytes: number): Problem {
  const message = `more than ${maxBytes.toLocaleString('en-US')} bytes of YAML`
  return report('yaml/too-large', { file, line, column: 1 }, message, 'split it into several files')
}

function tooMany(at: Place, maxNodes: number): Problem {
  const message = `more than ${maxNodes.toLocaleString('en-US')} keys and values`
  return report('yaml/too-many-values', at, message, 'split it into several files')
}

function refuse(problem: Problem): Parsed<never> {
  return { ok: false, problems: [problem] }
}
