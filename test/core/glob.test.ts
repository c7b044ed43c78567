import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGlobs, globProblem } from '../../src/core/glob.ts'

const match = (pattern: string, path: string) => compileGlobs([pattern])(path)

describe('what patterns match', () => {
  test.each([
    ['**', 'a'],
    ['**', '.cache/deep/x.csv'],
    ['**/*.carbon.yml', 'x.carbon.yml'],
    ['**/*.carbon.yml', 'a/b/.carbon.yml'],
    ['research/**', 'research/a/b'],
    ['models/**/*.safetensors', 'models/x.safetensors'],
    ['models/**/*.safetensors', 'models/a/b/x.safetensors'],
    ['*.csv', 'run.csv'],
    ['a?c', 'abc'],
    ['a?c', 'a😀c'],
    ['{a,b}/x.{csv,json}', 'b/x.json'],
    ['logs{,-old}/x', 'logs/x'],
    ['logs{,-old}/x', 'logs-old/x'],
    ['{a,b{c,d}}', 'bd'],
    ['a b/$(id).csv', 'a b/$(id).csv'],
    ['a*b*c', 'a-b-b-c'],
    ['**/a/**/b', 'x/a/y/a/z/b'],
    ['run,1.csv', 'run,1.csv'],
  ])('%s matches %s', (pattern, path) => {
    expect(match(pattern, path)).toBe(true)
  })

  test.each([
    ['*.csv', 'a/run.csv'],
    ['research/**', 'research'],
    ['research/**', 'research2/a'],
    ['a?c', 'a/c'],
    ['a*c', 'a/c'],
    ['Run.csv', 'run.csv'],
    ['**/x', 'ax'],
    ['a/**/b', 'a/bc'],
    ['{a,b}', '{a,b}'],
    ['', ''],
  ])('%s does not match %s', (pattern, path) => {
    expect(match(pattern, path)).toBe(false)
  })

  test('no patterns match nothing', () => {
    expect(compileGlobs([])('a')).toBe(false)
  })
})

describe('patterns that are refused', () => {
  test.each([
    ['../x.csv', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['a/../b', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['./a', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['%2e%2e/x.csv', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['{a,..}/b', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['{.,x}{.,y}/b', 'has "." or ".." as a folder; paths start at the root of the repository'],
    ['/etc/passwd', 'is an absolute path; paths start at the root of the repository'],
    ['C:/x', 'is an absolute path; paths start at the root of the repository'],
    ['a\\b', 'has a backslash; folders are separated by "/"'],
    ['!a', 'begins with "!"; list what to leave out under "exclude"'],
    ['[ab].csv', 'has square brackets; "?" stands for any one character'],
    ['a/', 'is a folder; write "a/**" for everything in it'],
    ['a//b', 'has an empty folder name'],
    ['**.csv', 'joins "**" with other characters; write "**/*" and then them'],
    ['{a,b', 'has a "{" or "}" without its partner'],
    ['a}', 'has a "{" or "}" without its partner'],
    [' ', 'is empty'],
    ['a\nb', 'has a control character'],
    ['{a,b}'.repeat(20), 'stands for more than 64 patterns'],
    [`${'**/'.repeat(30)}x`, 'has "**" more than 8 times'],
    ['a'.repeat(1001), 'is longer than 1000 characters'],
  ])('%s', (pattern, problem) => {
    expect(globProblem(pattern)).toBe(problem)
    expect(match(pattern, pattern)).toBe(false)
  })

  test('absolute paths hide in no braces', () => {
    expect(globProblem('{,a}/b')).not.toBe(null)
    expect(match('{,a}/b', '/b')).toBe(false)
  })
})

test('the worst patterns are answered at once', () => {
  for (const pattern of [
    '{a,b}'.repeat(200),
    '{'.repeat(999),
    '{a,'.repeat(300),
    `${'{'.repeat(300)}a${'}'.repeat(300)}`,
  ]) {
    compileGlobs([pattern])('a')
  }
  const path = `${'a'.repeat(4000)}b`
  for (const pattern of [`${'a*'.repeat(450)}c`, `${'*a'.repeat(450)}?c`, `${'**/a/'.repeat(8)}*c`])
    expect(match(pattern, path)).toBe(false)
  expect(match(`${'**/a/'.repeat(8)}c*`, 'a/'.repeat(2000))).toBe(false)
}, 10_000)

test('every path matches itself, and everything that "*" and "?" are put into', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,8}$/)
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(), (names, seed) => {
      const path = names.join('/')
      const at = seed % names.length
      const change = (with_: string) => names.map((part, index) => (index === at ? with_ : part)).join('/')
      expect(match(path, path)).toBe(true)
      expect(match(change('*'), path)).toBe(true)
      expect(match(change('**'), path)).toBe(true)
      expect(match(change(`?${(names[at] ?? '').slice(1)}`), path)).toBe(true)
      expect(match(change(`*${names[at]}`), path)).toBe(true)
      expect(match(change(`?${names[at]}`), path)).toBe(false)
    }),
  )
})

/** The same language as a regular expression, which is safe only for patterns as short as these. */
function expression(pattern: string): RegExp {
  const parts = pattern
    .split('/')
    .map((part) => part.replace(/[.]/g, '\\.').replace(/[*]/g, '[^/]*').replace(/[?]/g, '[^/]'))
  const joined = parts.map((part, index) => {
    const isLast = index === parts.length - 1
    if (part === '[^/]*[^/]*') return isLast ? '(?:[^/]+/)*[^/]*' : '(?:[^/]+/)*'
    return isLast ? part : `${part}/`
  })
  return new RegExp(`^${joined.join('')}$`)
}

test('many patterns match what one of them matches, and each what its expression does', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', '.', '.c', '*', '?'), minLength: 1, maxLength: 4 })
  const segment = fc.oneof(
    fc.constant('**'),
    part.filter((text) => !text.includes('**') && !/^[.]{1,2}$/.test(text)),
  )
  const pattern = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '.c'), minLength: 1, maxLength: 4 })
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 8 }), fc.array(path, { maxLength: 8 }), (patterns, paths) => {
      const together = compileGlobs(patterns)
      for (const one of paths) {
        const each = patterns.map((written) => match(written, one))
        expect([one, ...each]).toEqual([one, ...patterns.map((written) => expression(written).test(one))])
        expect(together(one)).toBe(each.includes(true))
      }
    }),
    { numRuns: 500 },
  )
})
