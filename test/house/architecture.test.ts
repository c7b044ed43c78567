import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** What each layer may import; src/README.md tells the same in words. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  data: ['core', 'data'],
  parse: ['core', 'parse', 'js-yaml', 'zod', 'sql.js/dist/sql-wasm-inline.js'],
  render: ['core', 'render'],
  review: ['core', 'parse', 'render', 'review'],
  github: ['core', 'review', 'render', 'github', '@actions/github', '@octokit/core', '@octokit/request-error'],
  disk: ['core', 'review', 'disk', 'parse'],
  live: ['core', 'review', 'live'],
  permit: ['core', 'parse', 'permit', 'jose'],
}
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const layered = files.filter((file) => !file.startsWith('entry/'))
const IMPORT = /\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g

/** Code that somebody wrote: neither generated nor a package that was installed there. */
function writtenIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file) && !/\.generated\.ts$|(?:^|\/)node_modules\//.test(file))
    .map((file) => join(folder, file))
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, from, bare]) => from ?? bare ?? '')
    .map((to) => (to.startsWith('.') ? (normalize(join(dirname(file), to)).split('/')[0] ?? '') : to))
}

test('the layers hold files at all', () => {
  expect(Object.keys(MAY_IMPORT).filter((layer) => !layered.some((file) => file.startsWith(`${layer}/`)))).toEqual([])
})

test.each(layered)('src/%s stays in its layer', (file) => {
  const layer = file.split('/')[0] ?? ''
  const text = readFileSync(join('src', file), 'utf8')
  const allowed = (to: string) =>
    MAY_IMPORT[layer]?.includes(to.startsWith('jose/') ? 'jose' : to) ||
    (['disk', 'live'].includes(layer) && to.startsWith('node:'))
  // The one thing that github needs of node: the object id of a blob, to verify what was sent.
  const excused = (to: string) => layer === 'github' && to === 'node:crypto'
  expect(importsOf(file, text).filter((to) => !allowed(to) && !excused(to))).toEqual([])
})

test.each(layered.filter((file) => !file.startsWith('disk/')))(
  'src/%s asks for no clock, chance or environment',
  (file) => {
    const text = readFileSync(join('src', file), 'utf8')
    expect(text).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random|crypto\.getRandomValues|randomUUID/)
  },
)

test.each(['src', 'test', 'tools'].flatMap(writtenIn))('%s stays a file that one reads in a sitting', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(301)
})

test.each(files)('src/%s has no any, no eval and no shell', (file) => {
  const text = readFileSync(join('src', file), 'utf8')
  expect(text).not.toMatch(/:\s*any\b|\bas any\b|<any>|\beval\(|new Function\(|shell:\s*true|\bexecSync\(/)
})

test('no test reads a clock; timings belong in bench/, and a hang ends by its time-out', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const clocks = /performance\.now\(|Date\.now\(|new Date\(\)/
  const own = 'house/architecture.test.ts'
  expect(tests.filter((file) => file !== own && clocks.test(readFileSync(join('test', file), 'utf8')))).toEqual([])
})
