/**
 * Turns src/data/**\/*.csv into src/data/*.generated.ts, after checking every row.
 * `node tools/data/build.ts` writes; `node tools/data/build.ts --check` only says whether the committed files are fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, complaints, type Tables } from './compile.ts'
import { parseTable } from './csv.ts'

export const DATA = fileURLToPath(new URL('../../src/data/', import.meta.url))

export function readTables(folder: string): Tables {
  const names = ['tables', 'share-alike'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => `${part}/${name}`),
  )
  return Object.fromEntries(names.map((name) => [name, parseTable(name, readFileSync(join(folder, name), 'utf8'))]))
}

function main(arguments_: readonly string[]): number {
  const tables = readTables(DATA)
  const wrong = complaints(tables)
  for (const complaint of wrong) console.error(complaint)
  if (wrong.length > 0) return 1
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
