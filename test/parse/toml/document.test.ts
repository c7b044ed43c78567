import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/parse/toml/document.ts'
import { toPlain } from '../../../src/parse/yaml/located.ts'
import { under } from '../../../src/parse/yaml/values.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => parseToml('x.toml', bytes(text))
const plain = (text: string) => {
  const parsed = read(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return JSON.parse(JSON.stringify(toPlain(parsed.value)))
}
const kinds = (text: string) => {
  const parsed = read(text)
  return parsed.ok ? [] : parsed.problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`)
}

describe('values', () => {
  test('tables, dotted keys, comments, CRLF', () => {
    const text = '# c\r\na = 1 # one\r\n[b]\r\nc.d = 1_000\r\n"e f" = -8e-5\r\n[b.g.h]\r\ni = true\r\n'
    expect(plain(text)).toEqual({ a: '1', b: { c: { d: '1_000' }, 'e f': '-8e-5', g: { h: { i: 'true' } } } })
  })

  test('texts in four kinds of quotes', () => {
    const text = `a = "x\\ty\\u00e9"\nb = 'c:\\d'\nc = """\nl1\nl2 \\\n   l3"""\nd = '''\nraw "x" \\n'''\ne = """q"""""\n`
    expect(plain(text)).toEqual({ a: 'x\tyé', b: 'c:\\d', c: 'l1\nl2 l3', d: 'raw "x" \\n', e: 'q""' })
  })

  test('lists over several lines with a last comma, inline tables, lists of tables', () => {
    const text = 'a = [\n  "x", # c\n  [1, 2],\n]\nb = { c = 1, d.e = "f" }\n[[g]]\nh = 1\n[[g]]\nh = 2\n[g.i]\nj = 3\n'
    expect(plain(text)).toEqual({
      a: ['x', ['1', '2']],
      b: { c: '1', d: { e: 'f' } },
      g: [{ h: '1' }, { h: '2', i: { j: '3' } }],
    })
  })

  test('dates, infinities and empty lists stay what is written', () => {
    expect(plain('a = 2026-01-02 03:04:05\nb = inf\nc = []\nd = {}\n')).toEqual({
      a: '2026-01-02 03:04:05',
      b: 'inf',
      c: [],
      d: {},
    })
  })

  test('everything knows where it stands', () => {
    const parsed = read('[a]\nb = 5\n')
    expect(parsed.ok && under(parsed.value, 'a', 'b')).toEqual({
      kind: 'scalar',
      text: '5',
      plain: true,
      at: { file: 'x.toml', line: 2, column: 5 },
    })
  })

  test('keys of objects are keys', () => {
    expect(Object.keys(plain('constructor = 1\n[x]\ntoString = 2\n'))).toEqual(['constructor', 'x'])
  })
})

describe('what is wrong', () => {
  test.each([
    ['a = \n', 'toml/syntax 1:5'],
    ['a 1\n', 'toml/syntax 1:3'],
    ['= 1\n', 'toml/syntax 1:1'],
    ['a = "x\nb = 1\n', 'toml/syntax 1:5'],
    ['a = "\\q"\n', 'toml/syntax 1:8'],
    ['a = 1 b = 2\n', 'toml/syntax 1:7'],
    ['a = [1, 2\n', 'toml/syntax 2:1'],
    ['[a\n', 'toml/syntax 1:3'],
    ['a = 1\na = 2\n', 'toml/duplicate-key 2:1'],
    ['[a]\n[a]\n', 'toml/duplicate-key 2:1'],
    ['a = 1\n[a.b]\n', 'toml/duplicate-key 2:2'],
    ['a = {b = 1}\n[a.c]\n', 'toml/duplicate-key 2:2'],
    ['a = [1]\n[[a]]\n', 'toml/duplicate-key 2:1'],
  ])('%j', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  test('too deep and too large', () => {
    expect(kinds(`a = ${'['.repeat(40)}`)).toEqual(['toml/too-deep 1:38'])
    expect(kinds(`a = ${'['.repeat(100_000)}`)).toEqual(['toml/too-deep 1:38'])
    expect(kinds(`[${'a.'.repeat(50)}a]`)).toEqual(['toml/too-deep 1:67'])
    expect(kinds(`a = "${'x'.repeat(1024 * 1024)}"`)).toEqual(['toml/too-large 1:1'])
  })

  test('nothing throws, whatever the text', () => {
    const parts = fc.constantFrom(
      'a',
      '=',
      ' ',
      '\n',
      '[',
      ']',
      '[[',
      '{',
      '}',
      '"',
      "'",
      '"""',
      '.',
      ',',
      '1',
      '\\',
      '#',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
        const parsed = read(all.join(''))
        if (parsed.ok) toPlain(parsed.value)
      }),
    )
  })
})
