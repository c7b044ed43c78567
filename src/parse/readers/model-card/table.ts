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
/** One more than is read, so that the reader of the rows can say that there are too many. */
export const MOST_ROWS = 1001

export function tablesOf(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = []
  for (let index = 0; index < lines.length; index++) {
    const table = isRule(lines[index + 1]?.text ?? '') ? pipeTable(lines, index) : htmlTable(lines, index)
    if (!table) continue
    tables.push(table)
    index += table.last - table.first
  }
  return tables
}

/** `| :--- | :---: |`, at least two columns. */
function isRule(text: string): boolean {
  return text.length < 2000 && text.includes('|') && text.includes('-') && /^[\s|:-]+$/.test(text)
}

function pipeTable(lines: readonly Line[], start: number): Table | null {
  const head = lines[start]
  if (!head?.text.includes('|')) return null
  const rows: Row[] = []
  let index = start + 2
  for (; lines[index]?.text.includes('|'); index++) {
    const line = lines[index]
    if (line && rows.length < MOST_ROWS) rows.push({ cells: pipeCells(line.text), line: line.number })
  }
  return { header: pipeCells(head.text), rows, first: head.number, last: head.number + index - 1 - start }
}

function pipeCells(text: string): readonly string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|', MOST_COLUMNS).map(cellText)
}

function htmlTable(lines: readonly Line[], start: number): Table | null {
  const head = lines[start]
  if (!head || !/<table\b/i.test(head.text.slice(0, 400))) return null
  const parts: string[] = []
  let index = start
  for (; index < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    // A table that is never closed ends where the next one begins; otherwise each would be read to the end of the file.
    if (index > start && /<table\b/i.test(text.slice(0, 400))) break
    parts.push(text)
    if (/<\/table/i.test(text)) break
  }
  const rows = htmlRows(parts.join('\n'), head.number)
  const [header, ...rest] = rows
  if (!header) return null
  return { header: header.cells, rows: rest, first: head.number, last: head.number + parts.length - 1 }
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
