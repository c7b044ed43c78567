/**
 * What must hold for a table before it becomes part of the program. Pure: a check takes tables and answers complaints,
 * `tables/cpus.csv:17 tdp_w "-5" is below 0.1`; none means good.
 */
import { cell, type Row, type Table } from './csv.ts'

export type Complaint = string

export interface Column {
  readonly name: string
  /** A cell may be empty: not known. */
  readonly optional?: true
  readonly number?: { readonly min: number; readonly max: number; readonly integer?: true }
  readonly oneOf?: readonly string[]
  readonly matches?: RegExp
}

export interface TableRules {
  readonly columns: readonly Column[]
  /** Columns that together name a row; no two rows may agree in all of them. */
  readonly key: readonly string[]
}

export function checkTable(table: Table, rules: TableRules): Complaint[] {
  const missing = rules.columns.filter((column) => !table.columns.includes(column.name))
  if (missing.length > 0) return missing.map((column) => `${table.name}: no column ${column.name}`)
  return [
    ...table.rows.flatMap((row) => rules.columns.flatMap((column) => checkCell(table, row, column))),
    ...table.rows.flatMap((row) => checkText(table, row)),
    ...checkKeys(table, rules.key),
  ]
}

function checkCell(table: Table, row: Row, column: Column): Complaint[] {
  const value = cell(row, column.name)
  const complain = (what: string) => [`${table.name}:${row.line} ${column.name} ${JSON.stringify(value)} ${what}`]
  if (value === '') return column.optional ? [] : complain('is missing')
  if (column.oneOf && !column.oneOf.includes(value)) return complain(`is none of ${column.oneOf.join(', ')}`)
  if (column.matches && !column.matches.test(value)) return complain(`does not match ${column.matches.source}`)
  if (!column.number) return []
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return complain('is not a number')
  const number = Number(value)
  if (number < column.number.min) return complain(`is below ${column.number.min}`)
  if (number > column.number.max) return complain(`is above ${column.number.max}`)
  return column.number.integer && !Number.isInteger(number) ? complain('is not whole') : []
}

/** Cells are one trimmed line each. */
function checkText(table: Table, row: Row): Complaint[] {
  return Object.entries(row.cells)
    .filter(([, value]) => /[\t\n\r]/.test(value) || value !== value.trim())
    .map(([column, value]) => `${table.name}:${row.line} ${column} ${JSON.stringify(value)} is not one trimmed line`)
}

function checkKeys(table: Table, columns: readonly string[]): Complaint[] {
  const first = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const key = columns.map((column) => cell(row, column)).join(' ')
    const before = first.get(key)
    if (before === undefined) first.set(key, row.line)
    return before === undefined ? [] : [`${table.name}:${row.line} repeats ${key} of line ${before}`]
  })
}

/** Every value of `column` (a `|` list where `list`) names a row of `target`. Empty cells name nothing. */
export function checkReferences(table: Table, column: string, target: ReadonlySet<string>, list = false): Complaint[] {
  return table.rows.flatMap((row) => {
    const value = cell(row, column)
    const names = value === '' ? [] : list ? value.split('|').map((name) => name.replace(/^board:/, '')) : [value]
    return names
      .filter((name) => !target.has(name))
      .map((name) => `${table.name}:${row.line} ${column} names ${JSON.stringify(name)}, which does not exist`)
  })
}

/** `tdp_w:epoch-ml-hardware;fp32_tflops:hf-tasks`. */
export function checkFieldSources(table: Table, sources: ReadonlySet<string>): Complaint[] {
  return table.rows.flatMap((row) =>
    cell(row, 'field_sources')
      .split(';')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [field = '', source = ''] = part.split(':')
        const known = table.columns.includes(field) && sources.has(source)
        return known
          ? []
          : [
              `${table.name}:${row.line} field_sources has ${JSON.stringify(part)}, a field or source that does not exist`,
            ]
      }),
  )
}

/** A spelling with its key, what it means, and where it stands: `tables/accelerator-aliases.csv:12`. */
export interface Spelling {
  readonly key: string
  readonly target: string
  readonly text: string
  readonly at: string
}

/** Two rows may share a key only if they mean the same thing. */
export function checkCollisions(entries: readonly Spelling[]): Complaint[] {
  const first = new Map<string, Spelling>()
  return entries.flatMap((entry) => {
    const { key, target, text, at } = entry
    if (key === '') return [`${at} ${JSON.stringify(text)} has no key: nothing in it tells it apart`]
    const before = first.get(key)
    if (before === undefined) first.set(key, entry)
    if (before === undefined || before.target === target) return []
    return [
      `${at} ${JSON.stringify(text)} (${target}) reads the same as ${JSON.stringify(before.text)} (${before.target}) of ${before.at}`,
    ]
  })
}

/** Share-alike sources may be used only in the folder that is kept apart for them. */
export function checkApart(table: Table, shareAlike: ReadonlySet<string>, apart: boolean): Complaint[] {
  return table.rows
    .filter((row) => 'source_id' in row.cells && shareAlike.has(cell(row, 'source_id')) !== apart)
    .map((row) =>
      apart
        ? `${table.name}:${row.line} ${cell(row, 'source_id')} is not a share-alike source`
        : `${table.name}:${row.line} ${cell(row, 'source_id')} is share-alike and belongs under share-alike/`,
    )
}
