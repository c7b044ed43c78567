import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, readTables } from '../../tools/data/build.ts'
import { parseTable, type Tables } from '../../tools/data/csv.ts'

export const tables: Tables = readTables(DATA)

export function source(name: string): string {
  return readFileSync(join(DATA, name), 'utf8')
}

/** The tables with another text for one of them. */
export function replaced(name: string, text: string): Tables {
  return { ...tables, [name]: parseTable(name, text) }
}

/** The tables with one place of one of them changed. */
export function edited(name: string, from: string, to: string): Tables {
  const text = source(name)
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
  return replaced(name, text.replace(from, to))
}
