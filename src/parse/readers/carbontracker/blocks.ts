/** What the tracker prints, line by line: blocks of consumption, epochs, components, places. */
import type { Line } from '../../lines.ts'
import { lineText } from '../../lines.ts'

/** `Actual consumption for 3 epoch(s):` and the lines below it, as they are written. */
export interface Block {
  readonly kind: 'actual' | 'predicted'
  /** `null` where the tracker does not count epochs. */
  readonly epochs: number | null
  readonly line: number
  /** Of the line above the block, in the log's own file: `2022-11-14T15:43:37`. */
  readonly stamp: string | null
  time: Written | null
  energy: Written | null
  co2: Written | null
}

export interface Written {
  readonly text: string
  readonly line: number
}

export interface Epoch {
  readonly duration: string
  /** Watts by component, as written: `123.4`, `[12.3 45.6]`, `None`. */
  readonly watts: Map<string, string>
}

/** From one start of a tracker to the next. */
export interface Session {
  readonly line: number
  components: string | null
  /** The line that named the components, and how often it stood in a row: trackers of one process, or of many at once. */
  named: number
  copies: number
  pue: string | null
  country: string | null
  first: string | null
  last: string | null
  readonly epochs: Epoch[]
  readonly blocks: Block[]
}

/** Colours and cursor movements, which consoles put around what is printed. */
const ESCAPES = /\u001b\[[0-9;?]{0,16}[A-Za-z]/g
const STAMPED = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:,[0-9]{3})? - (.*)$/
const TITLE = /^(Actual|Predicted) consumption(?: for ([0-9]{1,9}) epoch\(s\))?:$/
const FIELD = /^(Time|Energy|CO2eq):[ \t]*(.*)$/
const WATTS = /^Average power usage \(W\) for ([a-z]{1,12}): (.*)$/
const COMPONENTS = 'The following components were found: '

export class LogLines {
  readonly sessions: Session[] = []
  #block: Block | null = null
  #epoch: Epoch | null = null
  #stamp: string | null = null

  line(line: Line): void {
    if (line.end - line.start > 8192) return
    const plain = lineText(line).replace(ESCAPES, '').trim()
    const stamped = STAMPED.exec(plain)
    this.#stamp = stamped ? `${stamped[1]}T${stamped[2]}` : this.#stamp
    const said = (stamped?.[3] ?? plain).replace(/^\[?(?:rank ?)?[0-9]{1,5}\]?: (?=CarbonTracker)/i, '')
    const text = said.startsWith('CarbonTracker:') ? said.slice(14).trim() : said.trim()
    if (text === '') return
    this.#take(text, line.number)
    const last = this.sessions.at(-1)
    if (stamped && last) last.last = this.#stamp
  }

  #take(text: string, line: number): void {
    if (this.#field(text, line)) return
    if (/carbontracker(?:\.loggerutil)? version [0-9]/.test(text)) this.#begin(line)
    else if (text.startsWith(COMPONENTS)) this.#components(text.slice(COMPONENTS.length), line)
    else this.#said(text)
  }

  #field(text: string, line: number): boolean {
    const title = TITLE.exec(text)
    if (title) {
      const kind = title[1] === 'Actual' ? 'actual' : 'predicted'
      const epochs = title[2] === undefined ? null : Number(title[2])
      this.#block = { kind, epochs, line, stamp: this.#stamp, time: null, energy: null, co2: null }
      this.#session(line).blocks.push(this.#block)
      return true
    }
    const field = this.#block === null ? null : FIELD.exec(text)
    if (field === null || this.#block === null) return false
    const written = { text: field[2] ?? '', line }
    if (field[1] === 'Time') this.#block.time ??= written
    else if (field[1] === 'Energy') this.#block.energy ??= written
    else this.#block.co2 ??= written
    if (field[1] === 'CO2eq') this.#block = null
    return true
  }

  #components(text: string, line: number): void {
    const last = this.sessions.at(-1)
    if (last?.components === text && line - last.named <= last.copies + 1) {
      last.copies += 1
      return
    }
    const isNew = last === undefined || last.components !== null
    const session = isNew ? this.#begin(line) : last
    session.components = text
    session.named = line
  }

  /** What belongs to a session that has begun; other programs have durations, too. */
  #said(text: string): void {
    const session = this.sessions.at(-1)
    if (session === undefined) return
    const pue = /PUE coefficient of ([0-9.]{1,12})/.exec(text)
    if (pue) session.pue = pue[1]?.replace(/\.$/, '') ?? null
    const place = /detected location: (.{1,200})/.exec(text)
    if (place) session.country = countryOf(place[1] ?? '') ?? session.country
    const duration = /^Duration: ([-0-9:.]{1,24})$/.exec(text)
    if (duration) {
      this.#epoch = { duration: duration[1] ?? '', watts: new Map() }
      session.epochs.push(this.#epoch)
    }
    const watts = WATTS.exec(text)
    if (watts) this.#epoch?.watts.set(watts[1] ?? '', watts[2] ?? '')
  }

  #session(line: number): Session {
    return this.sessions.at(-1) ?? this.#begin(line)
  }

  #begin(line: number): Session {
    const first = this.#stamp
    const session: Session = {
      line,
      components: null,
      named: 0,
      copies: 0,
      pue: null,
      country: null,
      first,
      last: first,
      epochs: [],
      blocks: [],
    }
    this.sessions.push(session)
    this.#epoch = null
    return session
  }
}

/** `Copenhagen, Capital Region, DK.`: the country alone; the town is nobody's business. */
function countryOf(place: string): string | null {
  const end = /,? ?\b([A-Z]{2})(?:\.|:|$)/.exec(place)
  return end?.[1] ?? null
}
