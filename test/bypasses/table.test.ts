import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LIMITS } from '../../src/review/doctor/limits.ts'
import { run } from '../cli/command-line.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { BYPASSES } from './table.ts'

const entries = Object.entries(BYPASSES)

test.each(entries)('"%s" has a test that ends blocked, or a limit', (_, end) => {
  if ('limit' in end) expect(LIMITS.map(({ id }) => id)).toContain(end.limit)
  else expect(readFileSync(end.test, 'utf8')).toContain(end.name)
})

test('doctor prints every limit', async () => {
  const { out } = await run(['doctor', '--limits'], { cwd: temporaryFolder(), columns: 160 })
  const flat = out.replaceAll(/\s+/g, ' ')
  for (const { title } of LIMITS) expect(flat).toContain(title)
})

test('every attack on history is in the table', () => {
  const text = readFileSync('test/bypasses/history.test.ts', 'utf8')
  const [, list = ''] = /const blocked[^=]*= \[([\s\S]*?)\n\]\n/.exec(text) ?? []
  const names = [...list.matchAll(/^ {2,4}\[?'([^']+)',/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(20)
  const listed = entries.flatMap(([, end]) => ('limit' in end ? [] : [end.name]))
  expect(names.filter((name) => !listed.includes(name))).toEqual([])
})

test('the Action keeps no ledger between jobs: an earlier step could have planted one', () => {
  const folder = 'src/entry/action'
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(sources.filter((text) => /ledger-cache|kept-ledger|usualCache/.test(text))).toEqual([])
})
