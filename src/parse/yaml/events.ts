/** The events of js-yaml, with bounds on bytes, values and depth that are held before memory is spent. */
import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Parsed, Place, Problem } from '../../core/problem.ts'
import { reporter } from '../../core/problem.ts'
import { yamlProblems } from './problems.ts'
import { syntaxProblem } from './syntax.ts'

export interface Bounds {
  /** UTF-8 bytes of the text. */
  readonly maxBytes: number
  /** Keys, values, lists and mappings together. */
  readonly maxNodes: number
  readonly maxDepth: number
}

const report = reporter(yamlProblems)

/** What is too much about a text, before any parser sees it. */
export function oversize(text: string, start: Place, { maxBytes, maxNodes }: Bounds): Problem | null {
  if (byteLength(text, maxBytes) > maxBytes) return tooLarge(start, maxBytes)
  return countIndicators(text, maxNodes * 3) > maxNodes * 3 ? tooMany(start, maxNodes) : null
}

/** The events of a text that is not oversize; one problem where it is not YAML, or more than the bounds allow. */
export function eventsIn(
  text: string,
  start: Place,
  placeAt: (offset: number) => Place,
  { maxNodes, maxDepth }: Bounds,
): Parsed<readonly Event[]> {
  const events = eventsOf(text, placeAt, maxDepth)
  if (!Array.isArray(events)) return { ok: false, problems: [events] }
  if (events.filter(isNode).length > maxNodes) return { ok: false, problems: [tooMany(start, maxNodes)] }
  const deep = tooDeep(events, maxDepth)
  if (deep !== null) return { ok: false, problems: [syntaxProblem('maxDepth', placeAt(deep), maxDepth)] }
  return { ok: true, value: events }
}

export function tooLarge(at: Place, maxBytes: number): Problem {
  const message = `more than ${maxBytes.toLocaleString('en-US')} bytes of YAML`
  return report('yaml/too-large', at, message, 'split it into several files')
}

export function tooMany(at: Place, maxNodes: number): Problem {
  const message = `more than ${maxNodes.toLocaleString('en-US')} keys and values`
  return report('yaml/too-many-values', at, message, 'split it into several files')
}

function eventsOf(text: string, placeAt: (offset: number) => Place, maxDepth: number): Event[] | Problem {
  try {
    // js-yaml counts the document and some scalars as levels; `tooDeep` counts exactly.
    return parseEvents(text, { maxDepth: maxDepth + 3 })
  } catch (error) {
    // js-yaml asks its callers to catch everything: a tag of a megabyte ends in a RangeError of the regular expression.
    if (error instanceof YAMLException) return syntaxProblem(error.reason, placeAt(error.mark?.position ?? 0), maxDepth)
    return syntaxProblem('', placeAt(0), maxDepth)
  }
}

/** Offset of the first list or mapping inside too many others. */
function tooDeep(events: readonly Event[], maxDepth: number): number | null {
  let depth = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1
    else if (event.type === EVENT_ID.DOCUMENT) depth = 0
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      depth += 1
      if (depth > maxDepth) return event.start
    }
  }
  return null
}

function isNode(event: Event): boolean {
  return event.type !== EVENT_ID.POP && event.type !== EVENT_ID.DOCUMENT
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
