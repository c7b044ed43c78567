import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { shorten } from '../../core/number.ts'
import { type Place, type Problem, reporter } from '../../core/problem.ts'
import type { LocatedEntry, LocatedNode } from './located.ts'
import { yamlProblems } from './problems.ts'

const report = reporter(yamlProblems)

/** No value that anybody asks for is longer, and unfolding megabytes of lines takes twenty times as much memory. */
const LONGEST_TEXT = 64 * 1024

/** Walks the events once; what is refused is noted and the walk goes on, so that all of it is shown together. */
export class TreeBuilder {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #placeAt: (offset: number) => Place
  readonly #problems: Problem[]
  #next = 1

  constructor(text: string, events: readonly Event[], placeAt: (offset: number) => Place, problems: Problem[]) {
    this.#text = text
    this.#events = events
    this.#placeAt = placeAt
    this.#problems = problems
  }

  /** @param parent Where an empty value is said to stand. */
  read(parent: Place): LocatedNode {
    const event = this.#events[this.#next]
    this.#next += 1
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
      throw new Error(`a YAML event is out of order at ${this.#next - 1}`)
    }
    if (event.type === EVENT_ID.ALIAS) {
      const at = this.#placeAt(event.anchorStart - 1)
      const name = this.#quote(event.anchorStart, event.anchorEnd)
      this.#problems.push(report('yaml/alias', at, `an alias: *${name}`, 'write the value out'))
      return { kind: 'scalar', text: '', plain: true, at }
    }
    if (event.tagStart >= 0) {
      const tag = this.#quote(event.tagStart, event.tagEnd)
      this.#problems.push(report('yaml/tag', this.#placeAt(event.tagStart), `a tag: ${tag}`, 'delete the tag'))
    }
    if (event.type === EVENT_ID.SEQUENCE) return this.#list(this.#placeAt(event.start))
    if (event.type === EVENT_ID.MAPPING) return this.#map(this.#placeAt(event.start))
    return this.#scalar(event, parent)
  }

  #list(at: Place): LocatedNode {
    const items: LocatedNode[] = []
    while (!this.#closes()) items.push(this.read(at))
    return { kind: 'list', items, at }
  }

  #map(at: Place): LocatedNode {
    const entries = new Map<string, LocatedEntry>()
    while (!this.#closes()) {
      const key = this.read(at)
      const value = this.read(key.at)
      if (key.kind !== 'scalar') {
        this.#problems.push(
          report('yaml/complex-key', key.at, 'a list or a mapping is used as a key', 'write a plain word as the key'),
        )
        continue
      }
      this.#note(key.text, key.at, entries)
      if (!entries.has(key.text)) entries.set(key.text, { key: key.text, keyAt: key.at, value })
    }
    return { kind: 'map', entries, at }
  }

  #note(key: string, at: Place, entries: ReadonlyMap<string, LocatedEntry>): void {
    const before = entries.get(key)
    if (before) {
      const message = `"${shorten(key)}" stands here for the second time; the first is on line ${before.keyAt.line}`
      this.#problems.push(report('yaml/duplicate-key', at, message, 'keep one of the two'))
    }
    if (key === '<<') this.#problems.push(report('yaml/merge-key', at, 'a merge key: <<', 'write the keys out'))
  }

  #scalar(event: Event & { type: typeof EVENT_ID.SCALAR }, parent: Place): LocatedNode {
    const plain = event.style === SCALAR_STYLE.PLAIN
    if (event.valueStart < 0) return { kind: 'scalar', text: '', plain, at: parent }
    const at = this.#placeAt(opening(this.#text, event.style, event.valueStart))
    if (event.valueEnd - event.valueStart > LONGEST_TEXT) {
      this.#problems.push(report('yaml/too-long', at, `a text of more than ${LONGEST_TEXT / 1024} KiB`, 'shorten it'))
      return { kind: 'scalar', text: '', plain: false, at }
    }
    const text = getScalarValue(this.#text, event)
    if (text.includes('\0') || /[\ud800-\udfff]/u.test(text)) {
      const what = text.includes('\0') ? 'a NUL character' : 'half of a surrogate pair'
      this.#problems.push(report('yaml/character', at, `the text contains ${what}`, 'delete the escape sequence'))
    }
    return { kind: 'scalar', text, plain, at }
  }

  /** Steps over the end of the list or mapping, if that is what comes next. */
  #closes(): boolean {
    const closes = this.#events[this.#next]?.type === EVENT_ID.POP
    if (closes) this.#next += 1
    return closes
  }

  #quote(start: number, end: number): string {
    return shorten(this.#text.slice(start, end))
  }
}

/** Where a person sees the value begin: at its quote or at its `|`. */
export function opening(text: string, style: number, valueStart: number): number {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return Math.max(text.lastIndexOf('|', valueStart - 1), 0)
  if (style === SCALAR_STYLE.FOLDED_BLOCK) return Math.max(text.lastIndexOf('>', valueStart - 1), 0)
  return valueStart
}
