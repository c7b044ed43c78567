/** Tables of a card, in Markdown or raw HTML, as rows of plain cells. */
import type { Line } from './body.ts'
import { plain } from './plain.ts'

export interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** Lines that the table covers, both included. */
  readonly first: number
  readonly last: number
}

const MOST_COLUMNS = 64
/** Characters of one HTML table: a thousand rows of the most verbose kind. */
const MOST_HTML = 1_000_000
/** One more than is read, so that the reader of the rows can say that there are too many. */
export const MOST_ROWS = 1001

export function tablesOf(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = []
  for (let index = 0; index < lines.length; index++) {
    const found = isRule(textBelow(lines, index)) ? pipeTable(lines, index) : htmlTable(lines, index)
    if (!found) continue
    tables.push(found.table)
    index += found.lines - 1
  }
  return tables
}

interface Found {
  readonly table: Table
  readonly lines: number
}

/** The line right below, or '' when it was left out as blank. */
function textBelow(lines: readonly Line[], index: number): string {
  const [line, below] = [lines[index], lines[index + 1]]
  return line && below && below.number === line.number + 1 ? below.text : ''
}

/** `| :--- | :---: |`, at least two columns. */
function isRule(text: string): boolean {
  return text.length < 2000 && text.includes('|') && text.includes('-') && /^[\s|:-]+$/.test(text)
}

function pipeTable(lines: readonly Line[], start: number): Found | null {
  const head = lines[start]
  if (!head?.text.includes('|')) return null
  const rows: Row[] = []
  let last = start + 1
  while (textBelow(lines, last).includes('|')) {
    last++
    const line = lines[last]
    if (line && rows.length < MOST_ROWS) rows.push({ cells: pipeCells(line.text), line: line.number })
  }
  const table = { header: pipeCells(head.text), rows, first: head.number, last: head.number + last - start }
  return { table, lines: last - start + 1 }
}

function pipeCells(text: string): readonly string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|', MOST_COLUMNS).map(cellText)
}

function htmlTable(lines: readonly Line[], start: number): Found | null {
  const head = lines[start]
  if (!head || !/<table\b/i.test(head.text.slice(0, 400))) return null
  const parts: string[] = []
  let number = head.number
  let index = start
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    // A table that is never closed ends where the next one begins; otherwise each would be read to the end of the file.
    if (index > start && /<table\b/i.test(line.text.slice(0, 400))) break
    // Blank lines were left out; put back, they keep the rows on their lines.
    parts.push('\n'.repeat(Math.max(0, line.number - number)), line.text)
    number = line.number
    if (/<\/table/i.test(line.text)) break
  }
  const [header, ...rows] = htmlRows(parts.join('').slice(0, MOST_HTML), head.number)
  if (!header) return null
  return { table: { header: header.cells, rows, first: head.number, last: number }, lines: Math.max(1, index - start) }
}

function htmlRows(text: string, first: number): readonly Row[] {
  const rows: Row[] = []
  let line = first
  const chunks = text.split(/<tr\b[^<>]{0,200}>/i)
  line += newlines(chunks[0] ?? '')
  for (const chunk of chunks.slice(1)) {
    const cells = chunk
      .split(/<t[dh]\b[^<>]{0,200}>/i, MOST_COLUMNS + 1)
      .slice(1)
      .map(plain)
    if (cells.length > 0 && rows.length <= MOST_ROWS) rows.push({ cells, line })
    line += newlines(chunk)
  }
  return rows
}

/** Longer cells are cut; they are neither figures nor names, and a name over 200 characters is refused either way. */
function cellText(text: string): string {
  return plain(text.slice(0, 2000))
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
