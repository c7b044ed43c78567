/**
 * YAML of other people's tools: as many documents as there are, anchors and aliases, merge keys, tags, directives. Every
 * scalar is text, as in hand-written YAML (`located.ts`); what it means is the reader's to say, by the tool's own rules.
 *
 * Aliases are not copied, but what they stand for is counted each time, so that a few lines cannot stand for gigabytes
 * when somebody walks the tree. Tags are passed over: nothing is ever made of `!!python/object`, which stays the mapping
 * or the text that it is written as. Of two equal keys the last is taken, as PyYAML, ruamel and js-yaml's users do.
 */
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { shorten } from '../../core/number.ts'
import { type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { decodeText } from '../text.ts'
import { type Bounds, eventsIn, oversize, tooLarge, tooMany } from './events.ts'
import { placesIn } from './lines.ts'
import { isEmpty, type LocatedEntry, type LocatedNode } from './located.ts'
import { yamlProblems } from './problems.ts'
import { opening } from './tree.ts'

export interface ForeignOptions {
  readonly file: string
  /** The line of the file on which the text begins; 1 when it is the file. */
  readonly firstLine?: number
  readonly maxBytes?: number
  readonly maxNodes?: number
}

const MAX_DEPTH = 64
const DEFAULTS = { maxBytes: 8 * 1024 * 1024, maxNodes: 200_000 } as const
/** Longer texts are scripts and data, of which nobody asks the value; they are read as empty. */
const LONGEST_TEXT = 256 * 1024
const MOST_WARNINGS = 20

const report = reporter(yamlProblems)

/** Reads bytes as UTF-8 and then as one YAML document or several. Never throws for what the bytes hold. */
export function parseForeignYaml(bytes: Uint8Array, options: ForeignOptions): Parsed<readonly LocatedNode[]> {
  const maxBytes = options.maxBytes ?? DEFAULTS.maxBytes
  const start = { file: options.file, line: options.firstLine ?? 1, column: 1 }
  if (bytes.length > maxBytes) return { ok: false, problems: [tooLarge(start, maxBytes)] }
  const decoded = decodeText(options.file, bytes, 'refuse')
  return decoded.ok ? parseForeignText(decoded.value.text, options) : decoded
}

/** The same of a text; documents that hold nothing are left out, so that an empty file is a list without items. */
export function parseForeignText(text: string, options: ForeignOptions): Parsed<readonly LocatedNode[]> {
  const { file, firstLine = 1, maxBytes = DEFAULTS.maxBytes, maxNodes = DEFAULTS.maxNodes } = options
  const bounds: Bounds = { maxBytes, maxNodes, maxDepth: MAX_DEPTH }
  const start: Place = { file, line: firstLine, column: 1 }
  const large = oversize(text, start, bounds)
  if (large !== null) return { ok: false, problems: [large] }
  const placeAt = placesIn(text, file, firstLine)
  const events = eventsIn(text, start, placeAt, bounds)
  if (!events.ok) return events
  const builder = new ForeignBuilder(text, events.value, placeAt, maxNodes)
  const documents = builder.read(start)
  if (builder.fault !== null) return { ok: false, problems: [builder.fault] }
  return { ok: true, value: documents, warnings: builder.warnings.slice(0, MOST_WARNINGS) }
}

interface Anchored {
  readonly node: LocatedNode
  /** Nodes that it stands for, itself and those of aliases in it included. */
  readonly size: number
}

/** Walks the events once. */
class ForeignBuilder {
  /** The first thing for which the text cannot be read at all. */
  fault: Problem | null = null
  readonly warnings: Problem[] = []
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #placeAt: (offset: number) => Place
  readonly #maxNodes: number
  #anchors = new Map<string, Anchored>()
  #next = 0
  #nodes = 0

  constructor(text: string, events: readonly Event[], placeAt: (offset: number) => Place, maxNodes: number) {
    this.#text = text
    this.#events = events
    this.#placeAt = placeAt
    this.#maxNodes = maxNodes
  }

  read(start: Place): readonly LocatedNode[] {
    const documents: LocatedNode[] = []
    while (this.#next < this.#events.length && this.fault === null) {
      this.#next += 1
      this.#anchors = new Map()
      const root = this.#node(start)
      this.#next += 1
      if (!isEmpty(root)) documents.push(root)
    }
    return documents
  }

  #node(parent: Place): LocatedNode {
    const event = this.#events[this.#next]
    this.#next += 1
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
      throw new Error(`a YAML event is out of order at ${this.#next - 1}`)
    }
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd)
    const before = this.#nodes
    this.#nodes += 1
    const node = this.#plainNode(event, parent)
    if (event.anchorStart >= 0) {
      const size = this.#nodes - before
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), { node, size })
    }
    return node
  }

  #plainNode(event: Exclude<Event, { type: 1 | 5 | 6 }>, parent: Place): LocatedNode {
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, parent)
    const at = this.#placeAt(event.start)
    return event.type === EVENT_ID.SEQUENCE ? this.#list(at) : this.#map(at)
  }

  #alias(start: number, end: number): LocatedNode {
    const at = this.#placeAt(start - 1)
    const name = this.#text.slice(start, end)
    const anchored = this.#anchors.get(name)
    if (anchored === undefined) {
      const message = `an alias without its anchor: *${shorten(name)}`
      this.fault ??= report('yaml/alias', at, message, 'write the value out')
      return { kind: 'scalar', text: '', plain: true, at }
    }
    this.#nodes += anchored.size
    if (this.#nodes > this.#maxNodes) this.fault ??= tooMany(at, this.#maxNodes)
    return anchored.node
  }

  #list(at: Place): LocatedNode {
    const items: LocatedNode[] = []
    while (!this.#closes()) items.push(this.#node(at))
    return { kind: 'list', items, at }
  }

  #map(at: Place): LocatedNode {
    const entries = new Map<string, LocatedEntry>()
    const merged: LocatedNode[] = []
    while (!this.#closes()) {
      const key = this.#node(at)
      const value = this.#node(key.at)
      // What stands between double braces in a template is a mapping as a key.
      if (key.kind !== 'scalar') continue
      if (key.plain && key.text === '<<') merged.push(...(value.kind === 'list' ? value.items : [value]))
      else this.#set(entries, { key: key.text, keyAt: key.at, value })
    }
    for (const other of merged) this.#merge(entries, other)
    return { kind: 'map', entries, at }
  }

  #set(entries: Map<string, LocatedEntry>, entry: LocatedEntry): void {
    const before = entries.get(entry.key)
    if (before !== undefined) {
      const message = `"${shorten(entry.key)}" stands here for the second time; the first is on line ${before.keyAt.line}`
      this.warnings.push(report('yaml/repeated-key', entry.keyAt, message, 'keep one of the two'))
    }
    entries.set(entry.key, entry)
  }

  /** Keys that stand in the mapping itself, or came with an earlier merge, are the ones that hold. */
  #merge(entries: Map<string, LocatedEntry>, other: LocatedNode): void {
    if (other.kind !== 'map') return
    this.#nodes += other.entries.size
    if (this.#nodes > this.#maxNodes) this.fault ??= tooMany(other.at, this.#maxNodes)
    if (this.fault !== null) return
    for (const entry of other.entries.values()) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  }

  #scalar(event: Event & { type: typeof EVENT_ID.SCALAR }, parent: Place): LocatedNode {
    const plain = event.style === SCALAR_STYLE.PLAIN
    if (event.valueStart < 0) return { kind: 'scalar', text: '', plain, at: parent }
    const at = this.#placeAt(opening(this.#text, event.style, event.valueStart))
    if (event.valueEnd - event.valueStart > LONGEST_TEXT) return { kind: 'scalar', text: '', plain: false, at }
    const text = getScalarValue(this.#text, event).replace(/[\0\ud800-\udfff]/gu, '\ufffd')
    return { kind: 'scalar', text, plain, at }
  }

  /** Steps over the end of the list or mapping, if that is what comes next. */
  #closes(): boolean {
    const closes = this.#events[this.#next]?.type === EVENT_ID.POP
    if (closes) this.#next += 1
    return closes
  }
}
