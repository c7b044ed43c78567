/** RFC 4180, as the tables are written: UTF-8, LF, a header row, quotes doubled inside quotes. */

export interface Table {
  /** Path for messages: `tables/cpus.csv`. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** By path under src/data. */
export type Tables = Readonly<Record<string, Table>>

/** @throws Error when there is no such table. */
export function tableOf(tables: Tables, name: string): Table {
  const table = tables[name]
  if (table === undefined) throw new Error(`${name}: missing`)
  return table
}

export interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** @throws Error with the line when a quote is open, a row is too long or short, or a column is named twice. */
export function parseTable(name: string, text: string): Table {
  const [header, ...body] = parseRecords(name, text)
  if (header === undefined) throw new Error(`${name}: no header`)
  const columns = header.cells
  if (new Set(columns).size !== columns.length) throw new Error(`${name}:1 a column is named twice`)
  const rows = body.map(({ line, cells }) => {
    if (cells.length !== columns.length) {
      throw new Error(`${name}:${line} has ${cells.length} cells, the header has ${columns.length}`)
    }
    return { line, cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) }
  })
  return { name, columns, rows }
}

/** Where a row stands, for messages. */
export function placeOf(table: Table, row: Row): string {
  return `${table.name}:${row.line}`
}

/** The cell of a column that must exist. */
export function cell(row: Row, column: string): string {
  const value = row.cells[column]
  if (value === undefined) throw new Error(`line ${row.line}: no column ${column}`)
  return value
}

function parseRecords(name: string, text: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const start = line
    const cells: string[] = []
    for (;;) {
      let value = ''
      if (text[at] === '"') {
        const end = closingQuote(text, at)
        if (end < 0) throw new Error(`${name}:${start} a quote is not closed`)
        value = text.slice(at + 1, end).replaceAll('""', '"')
        line += value.split('\n').length - 1
        at = end + 1
      } else {
        const end = cellEnd(text, at)
        value = text.slice(at, end)
        at = end
      }
      cells.push(value)
      if (text[at] !== ',') break
      at += 1
    }
    if (at < text.length && text[at] !== '\n') throw new Error(`${name}:${start} text after a closing quote`)
    at += 1
    line += 1
    records.push({ line: start, cells })
  }
  return records
}

function cellEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
  return at
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at
    at += 1
  }
  return -1
}
