import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLocatedYaml, parseYamlBytes } from '../../../src/parse/yaml/document.ts'
import { isEmpty, keyPlaceOf, placeOf, toPlain } from '../../../src/parse/yaml/located.ts'

const file = 'x.yml'
const read = (text: string, limits = {}) => parseLocatedYaml(text, { file, ...limits })
const bytes = (text: string) => new TextEncoder().encode(text)

function tree(text: string) {
  const parsed = read(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
const plain = (text: string) => JSON.parse(JSON.stringify(toPlain(tree(text)) ?? null))
const kinds = (text: string, limits = {}) => {
  const parsed = read(text, limits)
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.class} ${problem.at.line}:${problem.at.column}`)
}

test('a tree knows where its keys and values stand', () => {
  expect(tree('a: 1\nb:\n  - "x"\n  - c: |\n      t\n')).toEqual({
    kind: 'map',
    at: { file, line: 1, column: 1 },
    entries: new Map([
      [
        'a',
        {
          key: 'a',
          keyAt: { file, line: 1, column: 1 },
          value: { kind: 'scalar', text: '1', plain: true, at: { file, line: 1, column: 4 } },
        },
      ],
      [
        'b',
        {
          key: 'b',
          keyAt: { file, line: 2, column: 1 },
          value: {
            kind: 'list',
            at: { file, line: 3, column: 3 },
            items: [
              { kind: 'scalar', text: 'x', plain: false, at: { file, line: 3, column: 5 } },
              {
                kind: 'map',
                at: { file, line: 4, column: 5 },
                entries: new Map([
                  [
                    'c',
                    {
                      key: 'c',
                      keyAt: { file, line: 4, column: 5 },
                      value: { kind: 'scalar', text: 't\n', plain: false, at: { file, line: 4, column: 8 } },
                    },
                  ],
                ]),
              },
            ],
          },
        },
      ],
    ]),
  })
})

test('places are found by path, and stop at what is there', () => {
  const root = tree('budgets:\n  - name: x\n    limit: 5\n')
  expect(placeOf(root, ['budgets', 0, 'limit'])).toEqual({ file, line: 3, column: 12 })
  expect(keyPlaceOf(root, ['budgets', 0, 'limit'])).toEqual({ file, line: 3, column: 5 })
  expect(placeOf(root, ['budgets', 0, 'paths', 7])).toEqual({ file, line: 2, column: 5 })
  expect(keyPlaceOf(root, ['mode'])).toEqual({ file, line: 1, column: 1 })
})

test('front matter counts lines from where it begins', () => {
  const parsed = parseLocatedYaml('a: 1\nb: *x\n', { file, firstLine: 2 })
  expect(parsed).toEqual({
    ok: false,
    problems: [
      {
        code: 'yaml/alias',
        class: 'E_ALIAS',
        severity: 'error',
        message: 'an alias: *x',
        hint: 'write the value out',
        at: { file, line: 3, column: 4 },
      },
    ],
  })
})

describe('every scalar is the text that was written', () => {
  test.each([
    ['region: NO', { region: 'NO' }],
    ['region: on', { region: 'on' }],
    ['a: yes', { a: 'yes' }],
    ['a: 1:30', { a: '1:30' }],
    ['a: 0777', { a: '0777' }],
    ['a: 1_000', { a: '1_000' }],
    ['a: .inf', { a: '.inf' }],
    ['a: 1e3', { a: '1e3' }],
    ['a: 2026-02-30', { a: '2026-02-30' }],
    ['a: true', { a: 'true' }],
    ["a: 'null'", { a: 'null' }],
    ['a: ~', {}],
    ['a: null', {}],
    ['a:', {}],
    ['a: ""', { a: '' }],
    ['a: x\r\nb: y\r\n', { a: 'x', b: 'y' }],
    ['a: x\nb: y\n', { a: 'x', b: 'y' }],
    ['{a: 1, b: [2, 3]}', { a: '1', b: ['2', '3'] }],
    ['{"a": "1", "b": ["\\u00e9"]}', { a: '1', b: ['é'] }],
    ['- - a', [['a']]],
    ['# only\n42', '42'],
    ['a: 1 # note', { a: '1' }],
    ['--- \na: 1\n...\n', { a: '1' }],
    ['a: &anchor x', { a: 'x' }],
    ['a: "\\u202eb"', { a: '\u202eb' }],
  ])('%j', (text, value) => {
    expect(plain(text)).toEqual(value)
  })

  test('nothing, ~ and null are empty; quoted they are text', () => {
    const empty = (text: string) => isEmpty(tree(text))
    expect(['~', 'null', 'Null', 'NULL'].map((text) => empty(`${text}`))).toEqual([true, true, true, true])
    expect(['"~"', "'null'", 'nil', '|\n  null'].map(empty)).toEqual([false, false, false, false])
  })
})

describe('what is refused, as what, and where', () => {
  const laughs = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`),
  ]
  test.each([
    ['one harmless alias', 'a: &x 1\nb: *x\n', ['E_ALIAS 2:4']],
    ['an alias to itself', 'a: &a [*a]', ['E_ALIAS 1:8']],
    ['a merge of an alias', 'base: &base {a: 1}\n<<: *base', ['E_ALIAS 2:5', 'E_UNKNOWN_FIELD 2:1']],
    ['a merge of a mapping', '<<: {a: 1}', ['E_UNKNOWN_FIELD 1:1']],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', ['E_DUP_KEY 3:1']],
    ['1 and "1" as keys', '1: a\n"1": b', ['E_DUP_KEY 2:1']],
    ['a duplicate key inside', 'x:\n  - {a: 1, a: 2}', ['E_DUP_KEY 2:12']],
    ['%YAML', '%YAML 1.1\n---\nemissions_kg: 1:30', ['E_DIRECTIVE 1:1']],
    ['%YAML after comments, CRLF', '# a\r\n\r\n  # b\r\n%YAML 1.1\r\n---\r\na: 1', ['E_DIRECTIVE 4:1']],
    ['%TAG', '%TAG ! tag:x,2000:\n---\na: 1', ['E_DIRECTIVE 1:1']],
    ['an unknown directive', '%FOO\n---\na: 1', ['E_DIRECTIVE 1:1']],
    ['!!js/function', 'a: !!js/function "x"', ['E_TAG 1:4']],
    ['!!python', 'a: !!python/object/apply:os.system ["id"]', ['E_TAG 1:4']],
    ['!!binary', 'a: !!binary aGk=', ['E_TAG 1:4']],
    ['!!float', 'a: !!float "12"', ['E_TAG 1:4']],
    ['!!str', '!!str a: b', ['E_TAG 1:1']],
    ['!custom', 'a: !custom 1', ['E_TAG 1:4']],
    ['a lone !', 'a: ! 1', ['E_TAG 1:4']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['E_MULTIDOC 3:1']],
    ['text after the end', 'a: 1\n...\nb', ['E_MULTIDOC 3:1']],
    ['nothing', '', ['E_MISSING 1:1']],
    ['only comments', '# a\n# b\n', ['E_MISSING 1:1']],
    ['only separators', '---\n---', ['E_MISSING 1:1']],
    ['a tab', 'a:\n\t- b\n', ['E_SYNTAX 2:1']],
    ['a second colon', 'a: b: c', ['E_SYNTAX 1:5']],
    ['a text between keys', 'a: 1\nb\n', ['E_SYNTAX 3:1']],
    ['an open quote', 'a: "x\n', ['E_SYNTAX 2:1']],
    ['an open bracket', 'a: [1', ['E_SYNTAX 1:6']],
    ['a list as key', '? [a]\n: b\n', ['E_TYPE 1:3']],
    ['a NUL', 'a: "x\\0b"', ['E_NAME 1:4']],
    ['half a pair', 'a: "\\ud800"', ['E_NAME 1:4']],
    ['several at once', 'a: *x\nb: !y 1\nb: 2', ['E_ALIAS 1:4', 'E_TAG 2:4', 'E_DUP_KEY 3:1']],
    ['21 deep', `${'['.repeat(21)}${']'.repeat(21)}`, ['E_DEPTH 1:21']],
    ['? x 500', '? '.repeat(500), ['E_DEPTH 1:46']],
    ['[ x 100000', '['.repeat(100_000), ['E_DEPTH 1:23']],
    ['98000 commas', `a: [${','.repeat(98_000)}]`, ['E_SYNTAX 1:5']],
    ['50000 keys', Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n'), ['E_COUNT 1:1']],
    ['a million items', '- \n'.repeat(1_000_000), ['E_COUNT 1:1']],
    ['a tag of a megabyte', `!${'a'.repeat(1_000_000)} x`, ['E_TAG 1:1']],
  ])(
    '%s',
    (_, text, expected) => {
      expect(kinds(text)).toEqual(expected)
    },
    10_000,
  )

  test('ten levels of laughter are ten aliases', () => {
    expect(new Set(kinds(laughs.join('\n')).map((kind) => kind.split(' ')[0]))).toEqual(new Set(['E_ALIAS']))
  })

  test('20 deep is read', () => {
    expect(kinds(`${'['.repeat(20)}${']'.repeat(20)}`)).toEqual([])
    expect(kinds(`${'['.repeat(20)}a${']'.repeat(20)}`)).toEqual([])
    const block = (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
    expect(kinds(`${block(20)}${' '.repeat(20)}- b`)).toEqual(['E_DEPTH 21:21'])
    expect(kinds(`${block(19)}${' '.repeat(19)}a: b`)).toEqual([])
  })
})

describe('limits hold at the limit and not one past it', () => {
  test('nodes', () => {
    expect(kinds('[a, b, c]', { maxNodes: 4 })).toEqual([])
    expect(kinds('[a, b, c]', { maxNodes: 3 })).toEqual(['E_COUNT 1:1'])
  })

  test('bytes, counted in UTF-8', () => {
    expect(kinds('a: é', { maxBytes: 5 })).toEqual([])
    expect(kinds('a: é', { maxBytes: 4 })).toEqual(['E_SIZE 1:1'])
    expect(parseYamlBytes(bytes('a: é'), { file, maxBytes: 5 }).ok).toBe(true)
    expect(parseYamlBytes(bytes('a: éx'), { file, maxBytes: 5 })).toMatchObject({ problems: [{ class: 'E_SIZE' }] })
  })

  test('one text', () => {
    expect(kinds(`a: ${'x'.repeat(65_536)}`)).toEqual([])
    expect(kinds(`a: ${'x'.repeat(65_537)}`)).toEqual(['E_SIZE 1:4'])
    expect(kinds(`a: |\n${'  xxxx\n'.repeat(20_000)}`)).toEqual(['E_SIZE 1:4'])
    expect(kinds(`a: |\n${'  xxxx\n'.repeat(1_000_000)}`)).toEqual(['E_COUNT 1:1'])
    expect(kinds('a: x\n  y\n'.repeat(500_000))).toEqual(['E_COUNT 1:1'])
  })

  test('8 MiB of comments are read in time', () => {
    const text = `${'# a comment: with - many, [signs] in {it}\n'.repeat(199_000)}a: 1\n`
    expect(plain(text)).toEqual({ a: '1' })
  }, 10_000)
})

test('bytes are UTF-8, with or without a mark at the start', () => {
  const parsed = parseYamlBytes(bytes('\ufeffa: 1'), { file })
  expect(parsed.ok && placeOf(parsed.value, ['a'])).toEqual({ file, line: 1, column: 4 })
  expect(parseYamlBytes(new Uint8Array([0x61, 0x3a, 0x20, 0xe9]), { file })).toMatchObject({
    problems: [{ class: 'E_ENCODING' }],
  })
  expect(parseYamlBytes(bytes('a: 1\0'), { file })).toMatchObject({ problems: [{ class: 'E_ENCODING' }] })
})

test('keys of every name are only keys', () => {
  const root = tree(
    '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntoString: 1\nhasOwnProperty: 1\n',
  )
  expect(root.kind === 'map' && [...root.entries.keys()]).toEqual([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])
  const value = toPlain(root) as object
  expect(Object.getPrototypeOf(value)).toBe(null)
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
})

test('no text makes it throw, and a text that is read is read the same when it is shown as JSON', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '%',
    '---',
    '\t',
    '\r',
    '~',
    'é',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const parsed = read(pieces.join(''))
      if (!parsed.ok) return
      const json = JSON.stringify(toPlain(parsed.value)) ?? 'null'
      expect(JSON.stringify(toPlain(tree(json))) ?? 'null').toEqual(json)
    }),
    { numRuns: 3000 },
  )
})
