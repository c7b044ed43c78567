import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '../../tools/docs/pages.ts'
import { PROBLEM_TABLES } from '../../tools/docs/problems.ts'
import { WORLD_CODES } from '../../tools/docs/world-codes.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))

test.each(Object.entries(pages()))('%s is what "npm run docs" writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('no two areas use one code for two things', () => {
  const codes = PROBLEM_TABLES.flatMap((table) => Object.keys(table))
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test('every table of codes in the sources is documented', () => {
  const tables = sources.flatMap((text) =>
    [...text.matchAll(/export const (\w+Problems)\b[^=]*= \{/g)].map(([, name]) => name),
  )
  expect(tables.length).toBeGreaterThanOrEqual(PROBLEM_TABLES.length)
  const page = readFileSync('docs/problems.md', 'utf8')
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/^ {2}'([a-z-]+\/[a-z0-9-]+)': \{\n {4}class:/gm)].map(([, code]) => code ?? ''),
  )
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})

test('everything that the world may refuse is documented, and nothing else is', () => {
  const thrown = sources.flatMap((text) =>
    [...text.matchAll(/new WorldError\(\s*'([^']+)'/g)].map(([, code]) => code ?? ''),
  )
  const documented = WORLD_CODES.map(([code]) => code)
  expect([...new Set(thrown)].filter((code) => !documented.includes(code))).toEqual([])
})

test('every dependency has a line that says why', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>
  const page = readFileSync('src/README.md', 'utf8')
  const named = (name: string) => page.includes(`\`${name}\``) || /^(?:remark|rehype)-/.test(name)
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named(name))).toEqual([])
})
