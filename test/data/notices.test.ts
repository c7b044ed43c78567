import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'

const sources = tables['tables/sources.csv']?.rows ?? []

test('every source that asks for credit gets it in NOTICES.md', () => {
  const notices = readFileSync('NOTICES.md', 'utf8')
  const owed = sources.filter((row) => ['attribution', 'public-domain'].includes(cell(row, 'terms')))
  expect(owed.map((row) => cell(row, 'source_id')).filter((id) => !notices.includes(`\`${id}\``))).toEqual([])
})

test('every share-alike table is in the notice beside it', () => {
  const notice = readFileSync('src/data/share-alike/NOTICE.md', 'utf8')
  const files = Object.keys(tables).filter((name) => name.startsWith('share-alike/'))
  expect(files.filter((name) => !notice.includes(name.replace('share-alike/', '')))).toEqual([])
  expect(files).toHaveLength(3)
})

test('docs/data.md counts the rows as they are', () => {
  const page = readFileSync('docs/data.md', 'utf8')
  for (const [name, table] of Object.entries(tables)) {
    if (!name.startsWith('tables/') || name.includes('edition')) continue
    const listed = page.split('\n').find((line) => line.startsWith('| `tables/') && line.includes(`\`${name}\``))
    expect(listed, name).toContain(table.rows.length.toLocaleString('en'))
  }
})

test('docs/data.md counts what rests on unclear terms', () => {
  const unclear = new Set(
    sources.filter((row) => cell(row, 'terms') === 'unclear').map((row) => cell(row, 'source_id')),
  )
  const boards = tables['tables/accelerators.csv']?.rows.filter((row) => unclear.has(cell(row, 'source_id'))) ?? []
  expect(readFileSync('docs/data.md', 'utf8')).toContain(`${boards.length} accelerators`)
})
