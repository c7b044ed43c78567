/** Writes the pages of docs/ that are made from the sources. `--check` writes nothing and fails if one is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pages } from './docs/pages.ts'

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of Object.entries(pages())) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale.push(path)
  if (!check) writeFileSync(path, text)
}
process.stdout.write(stale.length === 0 ? 'docs/ is fresh\n' : `${check ? 'stale' : 'written'}: ${stale.join(', ')}\n`)
if (check && stale.length > 0) process.exitCode = 1
