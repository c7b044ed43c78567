import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseForeignText, parseForeignYaml } from '../../../src/parse/yaml/foreign.ts'
import { toPlain } from '../../../src/parse/yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../../src/parse/yaml/values.ts'

const file = 'x.yml'
const bytes = (text: string) => new TextEncoder().encode(text)

function documents(text: string, limits = {}) {
  const parsed = parseForeignText(text, { file, ...limits })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
const plain = (text: string) => JSON.parse(JSON.stringify(documents(text).map((one) => toPlain(one) ?? null)))
const kinds = (text: string, limits = {}) => {
  const parsed = parseForeignText(text, { file, ...limits })
  return (parsed.ok ? (parsed.warnings ?? []) : parsed.problems).map(
    (problem) => `${problem.code} ${problem.at.line}:${problem.at.column}`,
  )
}

describe('what hand-written YAML may not have', () => {
  test('several documents, empty ones left out', () => {
    expect(plain('a: 1\n---\n---\nb: 2\n...\n')).toEqual([{ a: '1' }, { b: '2' }])
    expect(plain('')).toEqual([])
    expect(plain('# nothing\n')).toEqual([])
  })

  test('directives', () => {
    expect(plain('%YAML 1.1\n%TAG !e! tag:example.org,2026:\n---\na: !e!x 1\n')).toEqual([{ a: '1' }])
  })

  test('aliases stand for what they name, with its place', () => {
    const [root = null] = documents('a: &x\n  b: 1\nc: *x\n')
    expect(under(root, 'c', 'b')).toEqual({ kind: 'scalar', text: '1', plain: true, at: { file, line: 2, column: 6 } })
  })

  test('an anchor holds for its document alone, and the last of a name holds', () => {
    expect(plain('a: &x 1\nb: &x 2\nc: *x\n')).toEqual([{ a: '1', b: '2', c: '2' }])
    expect(kinds('a: &x 1\n---\nb: *x\n')).toEqual(['yaml/alias 3:4'])
  })

  test('an alias inside of what it names is refused', () => {
    expect(kinds('a: &x [*x]\n')).toEqual(['yaml/alias 1:8'])
  })

  test('merged keys give way to those of the mapping, and later merges to earlier ones', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\n'
    expect(plain(text)[0].c).toEqual({ x: '3', y: '1', z: '2' })
    expect(plain('a: &a {x: 1}\nc: {<<: *a, y: 2}\n')[0].c).toEqual({ x: '1', y: '2' })
    expect(plain('c: {"<<": 1}\n')[0].c).toEqual({ '<<': '1' })
    expect(plain('c:\n  <<: 5\n  x: 1\n')[0].c).toEqual({ x: '1' })
  })

  test('tags are passed over, and nothing is made of them', () => {
    const text = 'a: !!python/object:os.system {args: [id]}\nb: !!python/tuple [1, 2]\nc: !!str 5\nd: !Ref name\n'
    expect(plain(text)).toEqual([{ a: { args: ['id'] }, b: ['1', '2'], c: '5', d: 'name' }])
  })

  test('of two equal keys the last is taken, with a warning', () => {
    expect(plain('a: 1\na: 2\n')).toEqual([{ a: '2' }])
    expect(kinds('a: 1\na: 2\n')).toEqual(['yaml/repeated-key 2:1'])
  })

  test('a place in a template is a mapping without a key, and so no value', () => {
    expect(plain('n: {{ gpus }}\nm: 1\n')).toEqual([{ n: {}, m: '1' }])
  })

  test('JSON is YAML, with tabs and a last comma too', () => {
    expect(plain('{\n\t"a": {\n\t\t"b": 1e-05,\n\t\t"c": null,\n\t},\n\t"d": ["x"]\n}\n')).toEqual([
      { a: { b: '1e-05' }, d: ['x'] },
    ])
  })

  test('a NUL or half a pair becomes the sign for what is no character', () => {
    expect(plain('a: "x\\0y"\n')).toEqual([{ a: 'x\ufffdy' }])
  })

  test('a long text is read as empty, since nobody asks for it', () => {
    expect(plain(`a: ${'x'.repeat(256 * 1024)}\nb: ${'x'.repeat(256 * 1024 + 1)}\n`)).toEqual([
      { a: 'x'.repeat(256 * 1024), b: '' },
    ])
  })

  test('keys of objects are keys', () => {
    const [root = null] = documents('__proto__: 1\nconstructor: 2\n')
    expect([textUnder(root, '__proto__'), textUnder(root, 'constructor'), textUnder(root, 'toString')]).toEqual([
      '1',
      '2',
      null,
    ])
  })
})

describe('bounds', () => {
  test('a few lines that stand for a thousand million values are refused, whoever walks the tree', () => {
    const lines = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]']
    for (let n = 1; n < 9; n++)
      lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`)
    expect(kinds(lines.join('\n')).map((kind) => kind.split(' ')[0])).toEqual(['yaml/too-many-values'])
  })

  test('merges are counted as well', () => {
    const wide = `a: &a {${Array.from({ length: 500 }, (_, n) => `k${n}: 1`).join(', ')}}\n`
    const text = `${wide}${Array.from({ length: 500 }, (_, n) => `m${n}: {<<: *a}`).join('\n')}\n`
    expect(kinds(text).map((kind) => kind.split(' ')[0])).toEqual(['yaml/too-many-values'])
  })

  test('64 deep is read, and no deeper', () => {
    expect(kinds(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([])
    expect(kinds(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['yaml/too-deep 1:65'])
  })

  test('bytes and values', () => {
    expect(kinds('a: 1234\n', { maxBytes: 7 })).toEqual(['yaml/too-large 1:1'])
    expect(kinds('[1, 2, 3]\n', { maxNodes: 3 })).toEqual(['yaml/too-many-values 1:1'])
    expect(parseForeignYaml(bytes('a: 1234\n'), { file, maxBytes: 7 })).toMatchObject({ ok: false })
  })

  test('bytes that are no text', () => {
    expect(parseForeignYaml(new Uint8Array([0x61, 0xff]), { file })).toMatchObject({
      ok: false,
      problems: [{ code: 'text/not-utf-8' }],
    })
  })

  test('nothing throws, whatever the text', () => {
    const parts = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '&x',
      '*x',
      '<<',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '!!t ',
      '---\n',
      '|\n',
      '#',
      ',',
      '?',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
        const parsed = parseForeignText(all.join(''), { file })
        if (parsed.ok) parsed.value.forEach(toPlain)
      }),
    )
  })
})

test('what is asked of a tree', () => {
  const [root = null] = documents('a: {b: " 5 ", c: ~, d: [1, 2]}\n')
  expect(textUnder(root, 'a', 'b')).toBe('5')
  expect([under(root, 'a', 'c'), under(root, 'a', 'b', 'x'), textUnder(root, 'a'), textUnder(null, 'a')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(itemsUnder(root, 'a', 'd')).toHaveLength(2)
  expect(itemsUnder(root, 'a')).toEqual([])
})
