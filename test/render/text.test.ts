import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { prose } from '../../src/render/prose.ts'
import { code, codeBlock, inert, printable, shorten, table } from '../../src/render/text.ts'
import { HOSTILE } from './hostile.ts'
import { commandIn } from './runner.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

test.each([
  ['plain model-7', 'plain model-7'],
  ['Modèle für 日本語 🌱', 'Modèle für 日本語 🌱'],
  ['\u001b[2J', '\\u{1b}[2J'],
  ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
  ['\u202emodel', '\\u{202e}model'],
  ['gpt\u200b4', 'gpt\\u{200b}4'],
  ['a\u00a0b\u3000c', 'a\\u{a0}b\\u{3000}c'],
  ['\ud800', '\\u{d800}'],
  ['⚠\ufe0f a\ufe0f', '⚠\ufe0f a\\u{fe0f}'],
  ['\u{e0041}', '\\u{e0041}'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test.each([
  ['sft', '`sft`'],
  ['', '`(empty)`'],
  ['   ', '`(empty)`'],
  ['`', '`` ` ``'],
  ['a``b', '```a``b```'],
  ['@octocat #1 #fff', '`@\u200boctocat #\u200b1 #\u200bfff`'],
  ['<!-- carbon-clerk -->', '`<\u200b!-- carbon-clerk -->`'],
  ['ends in \\', '`ends in \\`'],
  [' spaced ', '`  spaced  `'],
])('%j stands in a comment as %s', (text, shown) => {
  expect(code(text)).toBe(shown)
})

test('a code span holds any text, on one line', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE))
  fc.assert(
    fc.property(text, (name) => {
      const span = code(name)
      const paragraph = parser.parse(`x ${span} y`).children[0]
      expect(paragraph).toMatchObject({
        type: 'paragraph',
        children: [{ type: 'text' }, { type: 'inlineCode' }, { type: 'text' }],
      })
      expect(span).not.toContain('\n')
    }),
  )
})

test('a cell holds any text', () => {
  const text = fc.oneof(fc.stringMatching(/^[|\\`a ]{0,12}$/), fc.constantFrom(...HOSTILE))
  fc.assert(
    fc.property(text, text, (one, two) => {
      const tree = parser.parse(table(['a', 'b'], 'lr', [[code(one), code(two)]]))
      const row = (tree.children[0] as { children?: { children: { children: { type: string }[] }[] }[] }).children?.[1]
      expect(row?.children.map((cell) => cell.children.map((node) => node.type))).toEqual([
        ['inlineCode'],
        ['inlineCode'],
      ])
    }),
  )
})

test('a long name loses its middle, between graphemes', () => {
  expect(shorten('abcdefghij', 7)).toBe('abcd…ij')
  expect(shorten('é'.normalize('NFD').repeat(10), 4)).toBe(`${'é'.normalize('NFD').repeat(2)}…${'é'.normalize('NFD')}`)
  expect(shorten(`e${'\u0301'.repeat(1000)}`, 80)).toBe('e…')
  expect(shorten('x'.repeat(1_000_000), 80)).toBe(`${'x'.repeat(53)}…${'x'.repeat(26)}`)
  expect(code(`experiments/${'n'.repeat(200)}/7.csv:12`)).toMatch(/…n+\/7\.csv:12`$/)
})

test('no name is longer than eighty graphemes or a thousand bytes in a code span', () => {
  for (const name of HOSTILE) expect(new TextEncoder().encode(code(name)).length).toBeLessThan(1000)
})

test('a block is closed by its own fence only', () => {
  const text = 'a: 1\n```\n````\nb: \u001b[2J'
  expect(codeBlock(text, 'yaml')).toBe('`````yaml\na: 1\n```\n````\nb: \\u{1b}[2J\n`````')
})

test.each([
  ['limit "12" has no unit', 'limit `12` has no unit'],
  ['write "12 kgCO2e"', 'write `12 kgCO2e`'],
  ['"a" is not "b"', '`"a" is not "b"`'],
  [
    '61.2 of 50 kgCO2e, 11.2 kg too much, for “one pull request”',
    '61.2 of 50 kgCO2e, 11.2 kg too much, for `one pull request`',
  ],
  ['run it in gcp:europe-north1: saves 3 kg', 'run it in `gcp:europe-north1`: saves 3 kg'],
  ['see www.evil.example', 'see `www.evil.example`'],
  ['the unit @octocat is not known', '`the unit @\u200boctocat is not known`'],
  ['[x](y) is odd', '`[x](y) is odd`'],
  ['1. one', '`1. one`'],
  ['commit the emissions.csv or a *.carbon.yml', 'commit the `emissions.csv` or a `*.carbon.yml`'],
  ['a " alone', '`a " alone`'],
  ['ends with "x"', 'ends with `x`'],
  ['"a" merge this @octocat "b"', '`"a" merge this @\u200boctocat "b"`'],
])('%j becomes %s', (text, markdown) => {
  expect(prose(text)).toBe(markdown)
})

test('a name that the report knows is named in a sentence', () => {
  expect(prose('Run my model in Paris', ['my model'])).toBe('Run `my model` in Paris')
  expect(prose('Run @x in Paris', ['@x', '@x!'])).toBe('`Run @\u200bx in Paris`')
  expect(prose('Run @xy in Paris', ['@xy'])).toBe('Run `@\u200bxy` in Paris')
  expect(prose('Run “@xy” in "Paris"', ['@xy'])).toBe('Run `@\u200bxy` in `Paris`')
  expect(prose('Run ”"@xy in Paris', ['”"@xy'])).toBe('Run `”"@\u200bxy` in Paris')
  expect(prose('"a" and my model and "b" too', ['my model'])).toBe('`"a" and my model and "b"` too')
})

test.each(HOSTILE.map((name) => [name.slice(0, 30), name]))('no line with %j is a command to the runner', (_, name) => {
  for (const line of name.split(/\r\n|\n|\r/)) expect(commandIn(inert(line))).toBeNull()
  expect(commandIn(inert(printable(name)))).toBeNull()
})
