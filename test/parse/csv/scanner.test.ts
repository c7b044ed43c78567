import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellPlace, cellTexts } from '../../../src/parse/csv/record.ts'
import { type CsvFault, type CsvLimits, CsvScanner, csvLimits } from '../../../src/parse/csv/scanner.ts'

type Seen = { line: number; cells: string[] } | CsvFault

/** Everything the scanner says about a text, cut into chunks at the given places. */
function scan(content: string | Uint8Array, cuts: readonly number[] = [], limits: CsvLimits = csvLimits): Seen[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const seen: Seen[] = []
  const scanner = new CsvScanner(
    {
      record: (record) => seen.push({ line: record.line, cells: cellTexts(record) }),
      fault: (fault) => seen.push(fault),
    },
    limits,
  )
  let from = 0
  for (const cut of [...cuts, bytes.length]) {
    scanner.push(bytes.subarray(from, cut))
    from = cut
  }
  scanner.finish()
  return seen
}

const lines = (seen: readonly Seen[]) =>
  seen.map((item) => ('cells' in item ? `${item.line}: ${item.cells.join('|')}` : item))

test.each([
  ['LF', 'a,b\n1,2\n', ['1: a|b', '2: 1|2']],
  ['CRLF', 'a,b\r\n1,2\r\n', ['1: a|b', '2: 1|2']],
  ['CR', 'a,b\r1,2\r', ['1: a|b', '2: 1|2']],
  ['all of them', 'a\r\nb\rc\nd', ['1: a', '2: b', '3: c', '4: d']],
  ['doubled CR', 'a\r\r\nb', ['1: a', '3: b']],
  ['no end of the last line', 'a,b\n1,2', ['1: a|b', '2: 1|2']],
  ['blank lines', '\na\n  \n\nb\n\n', ['2: a', '5: b']],
  ['one byte order mark', '\ufeffa,b\n', ['1: a|b']],
  ['empty cells', ',,\n', ['1: ||']],
  ['padding', ' a ,\t"b" ,c\n', ['1: a|b|c']],
  ['quotes', '"a,1","say ""no"""\n', ['1: a,1|say "no"']],
  ['line ends in quotes', '"a\nb\r\nc\rd",e\nf\n', ['1: a\nb\r\nc\rd|e', '5: f']],
  ['nothing', '', []],
  ['only a mark', '\ufeff', []],
])('reads %s', (_, text, expected) => {
  expect(lines(scan(text))).toEqual(expected)
})

test('an unclosed quote costs its own row and is reported where it opens', () => {
  const rows = Array.from({ length: 100 }, (_, at) => `${at},x`)
  const seen = scan(['a,b', '1,"open', ...rows].join('\n'))
  expect(seen.length).toBe(102)
  expect(seen[1]).toEqual({ kind: 'unclosed-quote', line: 2, column: 3 })
  expect(seen[2]).toEqual({ line: 3, cells: ['0', 'x'] })
  expect(seen.at(-1)).toEqual({ line: 102, cells: ['99', 'x'] })
})

test('an unclosed quote is also found when a later row closes it by accident', () => {
  expect(lines(scan('1,"open\n2,"x",y\n3\n'))).toEqual([
    { kind: 'stray-quote', line: 1, column: 3 },
    '2: 2|x|y',
    '3: 3',
  ])
})

test('the place of an unclosed quote counts the lines inside earlier quotes', () => {
  expect(lines(scan('"a\nb","c\nd\n'))).toEqual([{ kind: 'unclosed-quote', line: 2, column: 4 }, '3: d'])
})

test.each([
  ['inside a cell', '1"2,3\nx\n', { kind: 'stray-quote', line: 1, column: 2 }],
  ['after a closing quote', '"1"2,3\nx\n', { kind: 'stray-quote', line: 1, column: 1 }],
])('a stray quote %s costs one row', (_, text, fault) => {
  expect(lines(scan(text))).toEqual([fault, '2: x'])
})

const small: CsvLimits = { recordBytes: 20, cellBytes: 10, columns: 4 }

test.each([
  ['a record at the bound', 'abcdefghij,abcdefghi\nx', ['1: abcdefghij|abcdefghi', '2: x']],
  ['a record past it', 'abcdefghij,abcdefghij\nx', [{ kind: 'long-record', line: 1, column: 1 }, '2: x']],
  ['a cell at the bound', 'abcdefghij\nx', ['1: abcdefghij', '2: x']],
  ['a cell past it', 'a,bcdefghijklm\nx', [{ kind: 'long-cell', line: 1, column: 3 }, '2: x']],
  ['a quoted cell past it', '"bcdefghijklm"\nx', [{ kind: 'long-cell', line: 1, column: 1 }, '2: x']],
  ['columns at the bound', 'a,b,c,d\nx', ['1: a|b|c|d', '2: x']],
  ['one column more', 'a,b,c,d,e\nx', [{ kind: 'many-columns', line: 1, column: 1 }, '2: x']],
  ['a quote that never ends', `a,"${'b'.repeat(50)}\nx`, [{ kind: 'long-cell', line: 1, column: 3 }, '2: x']],
  [
    'a quote over many lines',
    `a,"b\n${'c\n'.repeat(12)}`,
    [{ kind: 'unclosed-quote', line: 1, column: 3 }, ...Array.from({ length: 12 }, (_, at) => `${at + 2}: c`)],
  ],
  ['a hole of NUL bytes', `${'\0'.repeat(30)}a\nx`, [{ kind: 'nul-byte', line: 1, column: 1 }, '2: x']],
])('bounds hold for %s, wherever the chunks are cut', (_, text, expected) => {
  expect(lines(scan(text, [], small))).toEqual(expected)
  for (let cut = 0; cut <= text.length; cut++) expect(lines(scan(text, [cut], small))).toEqual(expected)
})

test('a NUL byte costs one row', () => {
  expect(lines(scan('a,b\n1,\0\n2,"\0"\n3,4\n'))).toEqual([
    '1: a|b',
    { kind: 'nul-byte', line: 2, column: 3 },
    { kind: 'nul-byte', line: 3, column: 4 },
    '4: 3|4',
  ])
})

test('bytes that are not UTF-8 are read as Latin-1, and no replacement sign is stored', () => {
  expect(scan(Uint8Array.of(0x61, 0xe9, 0x0a))).toEqual([{ line: 1, cells: ['aé'] }])
})

test('a cell knows its physical line and its column in characters', () => {
  const places: unknown[] = []
  const scanner = new CsvScanner({
    record: (record) => places.push([0, 1, 2].map((cell) => cellPlace(record, cell))),
    fault: () => {},
  })
  scanner.push(new TextEncoder().encode('é,b,c\n"x\ny",z,ü\n'))
  scanner.finish()
  expect(places).toEqual([
    [
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 1, column: 5 },
    ],
    [
      { line: 2, column: 1 },
      { line: 3, column: 4 },
      { line: 3, column: 6 },
    ],
  ])
})

const pieces = fc.constantFrom('a', 'é', ',', '"', '""', '\n', '\r', '\r\n', ' ', '\0', '0.5', '\ufeff', 'abcdefghijk')
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join('')))

test('the result does not depend on how the bytes are cut', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(120), { maxLength: 8 }), (bytes, places) => {
      const cuts = places.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b)
      expect(scan(bytes, cuts, small)).toEqual(scan(bytes, [], small))
    }),
    { numRuns: 3000 },
  )
})

test('what is written by the rules is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', '1', '.') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const written = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n')
      const seen = scan(written).map((item) => ('cells' in item ? item.cells : item))
      expect(seen).toEqual(rows.map((cells) => cells.map((text) => text.trim())))
    }),
  )
})

test('random bytes are read without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void scan(bytes, [50, 100], small)),
    { numRuns: 2000 },
  )
})

test.each([
  ['a line of 100,000 characters', 'a'.repeat(100_000), 'long-record'],
  ['a million columns', 'a,'.repeat(1_000_000), 'many-columns'],
  ['a quoted cell of 50 MB', `"${'a'.repeat(50_000_000)}"`, 'long-cell'],
])(
  '%s is one fault, in time',
  (_, text, kind) => {
    expect(lines(scan(`${text}\nx,y\n`))).toEqual([{ kind, line: 1, column: 1 }, '2: x|y'])
  },
  10_000,
)

test('a quote on every line does not make reading quadratic', () => {
  const seen = scan(`${'a,b"c\n'.repeat(100_000)}${'x,"y\n'.repeat(100_001)}`)
  expect(seen.length).toBe(200_001)
}, 10_000)
