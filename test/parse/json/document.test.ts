import { expect, test } from 'vitest'
import { type JsonOptions, parseJson } from '../../../src/parse/json/document.ts'
import { parseJsonLines } from '../../../src/parse/json/lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (text: string, options?: JsonOptions) => parseJson('a.json', bytes(text), options)

function value(text: string, options?: JsonOptions): unknown {
  const parsed = parse(text, options)
  if (!parsed.ok) throw new Error(parsed.problems[0].message)
  return parsed.value.value
}

function problems(text: string, options?: JsonOptions): readonly string[] {
  const parsed = parse(text, options)
  const found = parsed.ok ? [] : parsed.problems
  return found.map(({ code, at, message, hint }) => `${at.line}:${at.column} ${code} ${message}; ${hint}`)
}

test('what tools write is read as JSON.parse reads it', () => {
  const text = '{"a": [1, -0.5, 1e-05, 1E+16], "b": {"c:d": "e: \\u00e9\\n"}, "n": null, "t": true, "f": false}\n'
  expect(value(text)).toEqual(JSON.parse(text))
  expect(value('\ufeff{"a": 1}')).toEqual({ a: 1 })
  expect(value('{"epochs": 9223372036854775807, "big": 1e309}')).toEqual({ epochs: 2 ** 63, big: Infinity })
})

test('NaN and infinities of Python are read where a tracker writes them, and refused with a hint elsewhere', () => {
  const text = '{"loss": NaN, "a": [Infinity, -Infinity], "NaN": "NaN"}'
  expect(value(text, { nonFinite: 'allow' })).toEqual({ loss: NaN, a: [Infinity, -Infinity], NaN: 'NaN' })
  const hint = 'write the number that was measured, or null where there is none'
  expect(problems('{"energy_kwh": NaN}')).toEqual([`1:16 json/syntax NaN is not a number of JSON; ${hint}`])
  expect(problems('[\n -Infinity]')).toEqual([`2:2 json/syntax -Infinity is not a number of JSON; ${hint}`])
  expect(problems('[NaNa]', { nonFinite: 'allow' })).toHaveLength(1)
  expect(problems('[+Infinity]', { nonFinite: 'allow' })).toHaveLength(1)
})

test.each([
  ['{"a": 1, // one\n"b": 2}', '1:10 json/syntax a comment, which JSON does not have; delete the comment'],
  ['{"a": 1,\n}', '2:1 json/syntax a comma stands before the closing "}"; delete the comma'],
  ['[1,]', '1:4 json/syntax a comma stands before the closing "]"; delete the comma'],
  ["{'a': 1}", '1:2 json/syntax a single quote, where JSON has double quotes; write "…" with double quotes'],
  ['{a: 1}', '1:2 json/syntax a key is not in double quotes; write keys in double quotes'],
  ['{"a" 1}', '1:6 json/syntax a key is not followed by a colon; write the colon'],
  ['{"a": True}', '1:7 json/syntax True is a word of Python, not of JSON; write the file with json.dump'],
  ['[007]', '1:2 json/syntax this is not a number of JSON; write for example 0.5 or 1e-05, without a unit'],
  ['[5kWh]', '1:2 json/syntax this is not a number of JSON; write for example 0.5 or 1e-05, without a unit'],
  ['{"a": }', '1:7 json/syntax no value stands here; write a value, with texts in double quotes'],
  [
    '[1 2]',
    '1:4 json/syntax neither a comma nor a closing bracket follows a value; write a comma between two parts, and close each bracket',
  ],
  ['["a\\q-----"]', '1:4 json/syntax "\\q" is not an escape of JSON; write a backslash as \\\\'],
  [
    '["a\nb"]',
    '1:4 json/syntax a text goes over the end of its line; close the quote, or write the character as an escape such as \\n',
  ],
  [
    '{"a": 1}\n{"a": 2}\n',
    '2:1 json/syntax a second value begins here; is this JSON Lines?; name the file .jsonl if each line is a value of its own, or keep one value',
  ],
  ['{"a": 1} x', '1:10 json/syntax something stands after the end of the value; delete what follows it'],
  [
    '{"a": [1, {"b": 2',
    '1:18 json/syntax the text ends in the middle of a value; the file was cut, or is still being written; write it again',
  ],
  [
    '{"a": "bc',
    '1:7 json/syntax a text is opened and never closed; the file was cut, or is still being written; write it again',
  ],
  ['', '1:1 json/empty the file is empty; write it again, or delete it'],
  [' \n ', '1:1 json/empty the file is empty; write it again, or delete it'],
])('%j is refused with a place', (text, problem) => {
  expect(problems(text)).toEqual([problem])
})

test('a key that stands twice is found wherever it stands and however it is written', () => {
  const twice = (name: string, at: string) =>
    `${at} json/duplicate-key "${name}" stands here for the second time in one object; keep one of the two`
  expect(problems('{"a": 1,\n "a": 2}')).toEqual([twice('a', '2:2')])
  expect(problems('{"a":1,"a" :2}')).toEqual([twice('a', '1:8')])
  expect(problems('{"a":1,"\\u0061":2}')).toEqual([twice('a', '1:8')])
  expect(problems('[{"b": {"c": 0, "c": 0}}, {"d": 0, "d": 0}]')).toEqual([twice('c', '1:17'), twice('d', '1:36')])
  expect(problems('{"__proto__": 1, "__proto__": 2}')).toEqual([twice('__proto__', '1:18')])
  // A lost colon made up for by the escape of one; a lost member whose text holds none.
  expect(problems('{"a": "\\u003a", "a": "x", "b": "\\u003A"}')).toEqual([twice('a', '1:17')])
  expect(problems('{"a": "::", "a": ":", "b": "12:30:00"}')).toEqual([twice('a', '1:13')])
  expect(problems('{"a": {"b": 1}, "b": 1, "c": [{"b": "x:y"}, {"b": 3}]}')).toEqual([])
})

test('a file of nothing but twins is answered with a few of them', () => {
  expect(problems(`{${'"a":0,'.repeat(50_000)}"a":0}`)).toHaveLength(20)
})

test('keys that mean something to JavaScript are keys like any other', () => {
  const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "loss": NaN}'
  for (const source of [text, text.replace('NaN', '0')]) {
    const read = value(source, { nonFinite: 'allow' }) as object
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor', 'loss'])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test.each([
  ['100,000 nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '1:65'],
  ['300,000 nested lists', `${'['.repeat(300_000)}${']'.repeat(300_000)}`, '1:65'],
  ['5 MB of opening brackets', '['.repeat(5_000_000), '1:65'],
  ['100,000 nested objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, '1:321'],
])('%s are too deep', (_, text, at) => {
  expect(problems(text)).toEqual([`${at} json/too-deep lists and objects are nested more than 64 deep; nest less`])
})

test('depth and number of values are counted exactly', () => {
  expect(problems('[[[0]]]', { maxDepth: 3 })).toEqual([])
  expect(problems('[[[0]]]', { maxDepth: 2 })).toEqual([
    '1:3 json/too-deep lists and objects are nested more than 2 deep; nest less',
  ])
  expect(problems('["[[[[", [0]]', { maxDepth: 2 })).toEqual([])
  expect(problems('{"a": [0, 0]}', { maxNodes: 4 })).toEqual([])
  expect(problems('{"a": [0, 0]}', { maxNodes: 3 })).toEqual([
    '1:11 json/too-many-values more than 3 values; split the file into several',
  ])
})

test('a text of megabytes is read by both parsers', () => {
  const long = 'x\\\\'.repeat(2_000_000)
  expect(value(`{"a": "${long}"}`)).toEqual({ a: 'x\\'.repeat(2_000_000) })
  expect(value(`{"a": "${long}", "b": NaN}`, { nonFinite: 'allow' })).toEqual({ a: 'x\\'.repeat(2_000_000), b: NaN })
})

test('places are those of keys and items, and of what should hold them', () => {
  const parsed = parse('{"runs": [\n  {"id": "a", "kwh": 1e-400},\n  7]}')
  if (!parsed.ok) throw new Error('not read')
  const json = parsed.value
  const at = (keys: readonly PropertyKey[]) => `${json.placeOf(keys).line}:${json.placeOf(keys).column}`
  expect([at([]), at(['runs']), at(['runs', 0]), at(['runs', 0, 'kwh']), at(['runs', 1])]).toEqual([
    '1:1',
    '1:2',
    '2:3',
    '2:15',
    '3:3',
  ])
  expect([at(['none']), at(['runs', 0, 'none', 'deeper']), at(['runs', 1, 'none']), at(['runs', 9])]).toEqual([
    '1:1',
    '2:3',
    '3:3',
    '1:2',
  ])
  expect([json.isRounded(['runs', 0, 'kwh']), json.isRounded(['runs', 2])]).toEqual([true, false])
})

test('bytes that are no text, and pointers, are refused as everywhere', () => {
  const codes = (body: Uint8Array) => {
    const parsed = parseJson('a.json', body)
    return parsed.ok ? [] : parsed.problems.map(({ code, at }) => `${at.line}:${at.column} ${code}`)
  }
  expect(codes(new Uint8Array([0x7b, 0xe9, 0x7d]))).toEqual(['1:2 text/not-utf-8'])
  expect(codes(bytes('{"a": 1}\n\ufeff'))).toEqual(['2:1 text/second-bom'])
  expect(codes(bytes('version https://git-lfs.github.com/spec/v1\n'))).toEqual(['1:1 text/lfs-pointer'])
})

test('one broken line of JSON Lines costs that line alone', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => (index === 499 ? '{"n": 5' : `{"n": ${index + 1}}`))
  const parsed = parseJsonLines('a.jsonl', bytes(`\ufeff${lines.join('\r\n')}\n\n`))
  if (!parsed.ok) throw new Error('not read')
  const read = parsed.value.flatMap(({ line, json }) => (json.ok ? [[line, json.value.value]] : []))
  expect(read).toEqual(lines.map((_, index) => [index + 1, { n: index + 1 }]).filter(([line]) => line !== 500))
  const wrong = parsed.value.flatMap(({ json }) => (json.ok ? [] : json.problems))
  expect(wrong.map(({ code, at }) => `${at.line}:${at.column} ${code}`)).toEqual(['500:8 json/syntax'])
  const at = parsed.value[1]?.json
  expect(at?.ok && at.value.placeOf(['n'])).toEqual({ file: 'a.jsonl', line: 2, column: 2 })
})

test('JSON Lines in bytes that are no text are one problem', () => {
  const parsed = parseJsonLines('a.jsonl', bytes('{"a": 1}\n{"b": "\0"}'))
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['text/nul'])
})
