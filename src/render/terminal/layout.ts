/**
 * Text on a grid of characters: wrapped, indented, coloured. Colour is the only escape sequence we print, and ours.
 * Lines are inert, because a terminal may be the log of a GitHub runner.
 */
import { inert } from '../text.ts'

export interface TerminalOptions {
  /** Width in characters; less than 20 counts as 20. */
  readonly columns: number
  readonly color: boolean
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'

const CODES: { readonly [S in Style]: readonly [number, number] } = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
}

/** Wider lines are tiring to read, whatever the window. */
const WIDEST = 100

/** A column of text that is narrower than this reads worse than a line of its own. */
const NARROWEST = 24

export class Sheet {
  readonly #lines: string[] = []
  readonly #width: number
  readonly #color: boolean

  constructor({ columns, color }: TerminalOptions) {
    this.#width = Math.min(Math.max(Number.isFinite(columns) ? Math.floor(columns) : 80, 20), WIDEST)
    this.#color = color
  }

  get width(): number {
    return this.#width
  }

  /** A paragraph; continued lines are indented by `hang` more. The text is already printable. */
  line(text: string, indent = 0, style?: Style, hang = 0): void {
    for (const line of wrap(text, this.#width, indent, indent + hang)) this.#lines.push(this.#paint(line, style))
  }

  /** A line that is copied, such as a line of a file: never wrapped. */
  verbatim(line: string): void {
    this.#lines.push(line)
  }

  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  heading(text: string): void {
    this.gap()
    this.line(text, 0, 'bold')
  }

  /** Columns where they fit; the last one wrapped where there is room for it, else under the others; else all stacked. */
  rows(
    rows: readonly (readonly string[])[],
    indent: number,
    style: (row: number) => Style | undefined = () => undefined,
  ): void {
    const widths = columnWidths(rows)
    const before = indent + widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
    const room = this.#width - before
    const fits = (widths.at(-1) ?? 0) <= room
    for (const [index, row] of rows.entries()) {
      const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      const start =
        ' '.repeat(indent) +
        cells
          .slice(0, -1)
          .map((cell) => `${cell}  `)
          .join('')
      if (fits) this.#lines.push(this.#paint((start + (cells.at(-1) ?? '')).trimEnd(), style(index)))
      else if (room >= NARROWEST) this.#beside(start, row.at(-1) ?? '', before, style(index))
      else if (row.length > 2 && room >= 0) this.#under(start, row.at(-1) ?? '', indent + 2, style(index))
      else this.#stacked(row, indent, style(index))
    }
  }

  /** The last cell, on as many lines as it takes, beside the others. */
  #beside(start: string, last: string, before: number, style: Style | undefined): void {
    const [first = '', ...more] = wrap(last, this.#width, before, before)
    this.#lines.push(this.#paint((start + first.slice(before)).trimEnd(), style))
    for (const line of more) this.#lines.push(this.#paint(line, style))
  }

  #under(start: string, last: string, indent: number, style: Style | undefined): void {
    this.#lines.push(this.#paint(start.trimEnd(), style))
    if (last !== '') this.line(last, indent, style ?? 'dim')
  }

  #stacked(row: readonly string[], indent: number, style: Style | undefined): void {
    const [first = '', ...rest] = row.map((cell) => cell.trim().replace(/ +/g, ' '))
    this.line(first, indent, style)
    this.line(rest.filter((cell) => cell !== '').join('  '), indent + 2, style)
  }

  toString(): string {
    return `${this.#lines.map(inert).join('\n').replace(/\n+$/, '')}\n`
  }

  #paint(line: string, style: Style | undefined): string {
    if (!this.#color || style === undefined || line === '') return line
    const [on, off] = CODES[style]
    return `\u001b[${on}m${line}\u001b[${off}m`
  }
}

/** The same cells with the decimal points of their figures below each other; what follows a figure stays with it. */
export function alignDecimals(cells: readonly string[]): readonly string[] {
  const figures = cells.map((cell) => /^(\d+)((?:\.\d+)?)(.*)$/s.exec(cell))
  const most = (part: 1 | 2) => Math.max(0, ...figures.map((figure) => figure?.[part]?.length ?? 0))
  const [whole, decimals] = [most(1), most(2)]
  return cells.map((cell, index) => {
    const [, before, after = '', rest = ''] = figures[index] ?? []
    return before === undefined ? cell : before.padStart(whole) + after.padEnd(decimals) + rest
  })
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, column) => {
    return rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0)
  })
}

/** Words on lines of at most `width` cells; a word that is longer is cut. */
function wrap(text: string, width: number, indent: number, hang: number): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let used = indent
  let empty = true
  const start = () => {
    lines.push(line.trimEnd())
    line = ' '.repeat(hang)
    used = hang
    empty = true
  }
  for (const word of text.split(' ')) {
    if (!empty && used + 1 + widthOf(word) > width) start()
    for (const [index, piece] of pieces(word, width - hang).entries()) {
      if (!empty && (index > 0 || used + widthOf(piece) + 1 > width)) start()
      line += empty ? piece : ` ${piece}`
      used += widthOf(piece) + (empty ? 0 : 1)
      empty = false
    }
  }
  return [...lines, line.trimEnd()].map((one) => one.replaceAll(KEPT, ' '))
}

/** A space at which no line ends: between a figure and its unit. What came from outside has none (`printable`). */
export const KEPT = '\u00a0'

function pieces(word: string, most: number): readonly string[] {
  if (widthOf(word) <= most) return [word]
  const all: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const cells = widthOf(character)
    if (used + cells > most) {
      all.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += cells
  }
  return [...all, piece]
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u
const NO_WIDTH = /\p{M}/u

/** Cells on a terminal: two for East Asian letters and pictures, none for accents. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let cells = 0
  for (const character of text)
    cells += NO_WIDTH.test(character) ? 0 : WIDE.test(character) && character > '\u00ff' ? 2 : 1
  return cells
}
