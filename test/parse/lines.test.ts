import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachLine, lineText } from '../../src/parse/lines.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The lines of a text that is cut at the given places, `null` for each that is too long. */
async function linesOf(bytes: Uint8Array, cuts: readonly number[] = [], longest?: number): Promise<(string | null)[]> {
  const seen: (string | null)[] = []
  const ends = [...new Set([...cuts, bytes.length])].sort((a, b) => a - b)
  const chunks = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end))
  const numbers: number[] = []
  await eachLine(
    chunks,
    {
      line: (line) => {
        seen.push(lineText(line))
        numbers.push(line.number)
      },
      overlong: (number) => {
        seen.push(null)
        numbers.push(number)
      },
    },
    longest,
  )
  expect(numbers).toEqual(seen.map((_, index) => index + 1))
  return seen
}

test.each([
  ['nothing', '', []],
  ['LF', 'a\nb\n', ['a', 'b']],
  ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
  ['CR', 'a\rb\r', ['a', 'b']],
  ['all of them', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
  ['doubled CR before LF', 'a\r\r\nb', ['a', '', 'b']],
  ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
  ['one mark at the start', '\ufeffa\nb', ['a', 'b']],
  ['only a mark', '\ufeff', ['']],
  ['no end of the last line', 'a\nb', ['a', 'b']],
  ['letters outside ASCII', 'é\n漢', ['é', '漢']],
])('%s', async (_, text, expected) => {
  expect(await linesOf(bytesOf(text))).toEqual(expected)
})

test('bytes that are not UTF-8 are read as Latin-1', async () => {
  expect(await linesOf(new Uint8Array([0x61, 0xe9, 0x0a, 0x62]))).toEqual(['aé', 'b'])
})

test.each([
  ['exactly the bound', 'aaaa\nb', ['aaaa', 'b']],
  ['one more', 'aaaaa\nb', [null, 'b']],
  ['much more, at the end', 'a\naaaaaaaaaaaaaaaa', ['a', null]],
  ['a mark does not count', '\ufeffaaaa\nb', ['aaaa', 'b']],
])('long lines: %s', async (_, text, expected) => {
  const bytes = bytesOf(text)
  expect(await linesOf(bytes, [], 4)).toEqual(expected)
  const everywhere = Array.from(bytes, (_byte, at) => at)
  expect(await linesOf(bytes, everywhere, 4)).toEqual(expected)
})

test('a line of 64 KiB is shown, a longer one is not', async () => {
  const [fits, more] = ['x'.repeat(65_536), 'y'.repeat(65_537)]
  expect(await linesOf(bytesOf(`${fits}\n${more}\nz`), [70_000])).toEqual([fits, null, 'z'])
})

test('does not depend on how the bytes are cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('\r', '\n', 'a', 'é', '\ufeff', 'bcd') })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(40)), async (written, cuts) => {
      const bytes = bytesOf(written)
      const inside = cuts.filter((cut) => cut < bytes.length)
      const raw = written.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
      if (raw.at(-1) === '' && written !== '\ufeff') raw.pop()
      const expected = raw.map((line) => line.replace(/^\ufeff/, ''))
      expect(await linesOf(bytes, inside)).toEqual(expected)
    }),
  )
})
