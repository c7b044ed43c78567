/**
 * Turns src/data/**\/*.csv into src/data/*.generated.ts, after checking every row.
 * `node tools/data/build.ts` writes; `node tools/data/build.ts --check` only says whether the committed files are fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Complaint } from './checks.ts'
import { compile, complaints } from './compile.ts'
import { parseTable, type Tables } from './csv.ts'
import { checkEncoding } from './encoding.ts'

export const DATA = fileURLToPath(new URL('../../src/data/', import.meta.url))

function tableNames(folder: string): string[] {
  return ['tables', 'share-alike'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => `${part}/${name}`),
  )
}

/** @throws Error with file and line when a table is no CSV. */
export function readTables(folder: string): Tables {
  const read = (name: string) => parseTable(name, readFileSync(join(folder, name), 'utf8'))
  return Object.fromEntries(tableNames(folder).map((name) => [name, read(name)]))
}

/** Everything that is wrong with the tables of a folder, each with file and line. */
export function complaintsIn(folder: string): Complaint[] {
  const bytes = tableNames(folder).flatMap((name) => checkEncoding(name, readFileSync(join(folder, name))))
  if (bytes.length > 0) return bytes
  try {
    return complaints(readTables(folder))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function main(arguments_: readonly string[]): number {
  const wrong = complaintsIn(DATA)
  for (const complaint of wrong) console.error(complaint)
  if (wrong.length > 0) {
    console.error(`${wrong.length} ${wrong.length === 1 ? 'thing is' : 'things are'} wrong; nothing was written.`)
    return 1
  }
  const tables = readTables(DATA)
  let stale = 0
  for (const [name, text] of compile(tables)) {
    if (arguments_.includes('--check')) {
      if (readFileSync(join(DATA, name), 'utf8') === text) continue
      console.error(`src/data/${name} is stale: run node tools/data/build.ts`)
      stale++
    } else {
      writeFileSync(join(DATA, name), text)
    }
  }
  return stale > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2))
