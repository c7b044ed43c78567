import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { decodeText, refusal, textProblems } from '../../src/parse/text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])))

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

const said = (problem: Problem | null) =>
  problem && { code: problem.code, line: problem.at.line, column: problem.at.column, message: problem.message }

describe('a file that is not the text it is named after is refused', () => {
  test.each([
    [
      'a Git LFS pointer',
      utf8('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
      'text/lfs-pointer',
    ],
    ['a pointer of before LFS', utf8('version https://hawser.github.com/spec/v1\n'), 'text/lfs-pointer'],
    ['an unlocked git-annex file', utf8('/annex/objects/SHA256E-s9--00.csv\n'), 'text/annex-link'],
    [
      'a git-annex link',
      utf8('../../.git/annex/objects/Xx/9k/SHA256E-s9--00.csv/SHA256E-s9--00.csv'),
      'text/annex-link',
    ],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'text/compressed'],
    ['zip', bytes('PK', [3, 4, 20, 0]), 'text/compressed'],
    ['an empty zip', bytes('PK', [5, 6, 0, 0]), 'text/compressed'],
    ['xz', bytes([0xfd], '7zXZ', [0]), 'text/compressed'],
    ['Zstandard', bytes([0x28, 0xb5, 0x2f, 0xfd]), 'text/compressed'],
    ['bzip2', bytes('BZh91AY&SY'), 'text/compressed'],
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'text/binary'],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'text/binary'],
    ['PDF', utf8('%PDF-1.7\n'), 'text/binary'],
    ['Parquet', utf8('PAR1'), 'text/binary'],
    ['SQLite', bytes('SQLite format 3', [0]), 'text/binary'],
    ['HDF5', bytes([0x89], 'HDF\r\n', [0x1a, 0x0a]), 'text/binary'],
    ['a pickle', bytes([0x80, 0x04, 0x95, 0x10, 0, 0]), 'text/binary'],
    ['git-crypt', bytes([0], 'GITCRYPT', [0]), 'text/binary'],
    ['UTF-16LE with its mark', utf16('a,b\n1,2\n', 'le', true), 'text/utf-16'],
    ['UTF-16BE with its mark', utf16('a,b\n1,2\n', 'be', true), 'text/utf-16'],
    ['UTF-16LE without a mark', utf16('a,b\n1,2\n', 'le', false), 'text/utf-16'],
    ['UTF-16BE without a mark', utf16('a,b\n1,2\n', 'be', false), 'text/utf-16'],
    ['UTF-32LE with its mark', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'text/utf-16'],
    ['an HTML page', utf8('\n<!DOCTYPE html>\n<html><body>Sign in</body></html>'), 'text/html-page'],
    ['an HTML page with a mark', utf8('\ufeff<html>'), 'text/html-page'],
  ])('%s', (_, content, code) => {
    expect(refusal('emissions.csv', content)?.code).toBe(code)
    expect(refusal('emissions.csv', content)?.at).toEqual({ file: 'emissions.csv', line: 1, column: 1 })
    const decoded = decodeText('emissions.csv', content, 'allow')
    expect(decoded.ok ? null : decoded.problems[0]).toEqual(refusal('emissions.csv', content))
  })

  test('a NUL byte is named with its line and column', () => {
    expect(said(refusal('a.csv', bytes('a,b\nc,', [0], 'd\n')))).toEqual({
      code: 'text/nul',
      line: 2,
      column: 3,
      message: 'a NUL byte; this is no text file',
    })
  })

  test('markdown may start with HTML', () => {
    expect(refusal('README.md', utf8('<html>\n'))).toBeNull()
  })

  test.each([
    ['opening', 'a\nb\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> theirs\n', 3],
    ['first line', '<<<<<<< HEAD\n1\n', 1],
    ['first line after a mark', '\ufeff<<<<<<< HEAD\n1\n', 1],
    ['only the closing one left', 'a\r\n>>>>>>> feature\r\n', 2],
    ['bare, at the end', 'a\n<<<<<<<', 2],
  ])('conflict markers: %s', (_, content, line) => {
    const problem = refusal('emissions.csv', utf8(content))
    expect(problem).toMatchObject({
      code: 'text/conflict-marker',
      class: 'E_SYNTAX',
      message: `unresolved merge conflict on line ${line}`,
      at: { line },
    })
  })

  test.each([
    'a <<<<<<< b\n',
    '<<<<<<<< eight\n',
    '<<<<<<six\n',
    'Title\n=======\n',
    '>>> print(1)\n',
    '',
    'plain\n',
    'PARty,1\n',
  ])('%j is ordinary text', (content) => {
    expect(refusal('a.csv', utf8(content))).toBeNull()
    expect(decodeText('a.csv', utf8(content), 'refuse')).toEqual({ ok: true, value: { text: content, latin1: false } })
  })
})

describe('decoding', () => {
  test('one mark at the start is dropped', () => {
    expect(decodeText('a.csv', utf8('\ufeffa,é\n'), 'refuse')).toEqual({
      ok: true,
      value: { text: 'a,é\n', latin1: false },
    })
  })

  test.each([
    ['\ufeff\ufeffa\n', 1, 1],
    ['\ufeffa\nb\n\ufeffc\n', 3, 1],
    ['a,\ufeffb\n', 1, 3],
  ])('a mark inside is a problem: %j', (content, line, column) => {
    const decoded = decodeText('a.csv', utf8(content), 'allow')
    expect(decoded.ok ? null : said(decoded.problems[0])).toEqual({
      code: 'text/second-bom',
      line,
      column,
      message: `a second byte order mark stands on line ${line}`,
    })
  })

  test('Latin-1 is read with a warning where it is allowed', () => {
    expect(decodeText('a.csv', bytes('x\nr', [0xe9], 'gion\n'), 'allow')).toEqual({
      ok: true,
      value: { text: 'x\nrégion\n', latin1: true },
      warnings: [
        {
          code: 'text/latin-1',
          class: 'E_ENCODING',
          severity: 'warning',
          message: 'byte 0xe9 is not valid UTF-8; the file was read as Latin-1',
          hint: 'save the file as UTF-8',
          at: { file: 'a.csv', line: 2, column: 2 },
        },
      ],
    })
  })

  test('Latin-1 is a problem where it is not', () => {
    const decoded = decodeText('a.yml', bytes('x\nr', [0xe9], 'gion\n'), 'refuse')
    expect(decoded.ok ? null : said(decoded.problems[0])).toEqual({
      code: 'text/not-utf-8',
      line: 2,
      column: 2,
      message: 'byte 0xe9 is not valid UTF-8',
    })
  })

  test('a cut letter at the end is not valid UTF-8', () => {
    const decoded = decodeText('a.yml', bytes('ab', [0xe2, 0x82]), 'refuse')
    expect(decoded.ok ? null : said(decoded.problems[0])?.code).toBe('text/not-utf-8')
  })

  test('control characters tell a binary from Latin-1', () => {
    const decoded = decodeText('a.csv', bytes('ab', [0xff, 0x01, 0x02]), 'allow')
    expect(decoded.ok ? null : decoded.problems[0].code).toBe('text/binary')
  })

  test('any bytes give an answer, and any text without a mark, NUL or marker comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        refusal('a', content)
        decodeText('a', content, 'allow')
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (content) => {
        fc.pre(refusal('a', utf8(content)) === null && !content.includes('\ufeff'))
        expect(decodeText('a', utf8(content), 'refuse')).toEqual({ ok: true, value: { text: content, latin1: false } })
      }),
    )
  })

  test.each([
    ['signs', utf8('<'.repeat(4_000_000))],
    ['short lines of signs', utf8('<<<<<<\n'.repeat(600_000))],
    ['Latin-1', new Uint8Array(4_000_000).fill(0xe9)],
    ['lines and a bad end', bytes('\n'.repeat(1_000_000), [0xff])],
  ])(
    '8 MiB of %s takes no time',
    (_, content) => {
      decodeText('a.csv', content, 'allow')
    },
    10_000,
  )
})

test('every code says what it means and what to do', () => {
  for (const [code, kind] of Object.entries(textProblems)) {
    expect(code).toMatch(/^text\/[a-z0-9-]+$/)
    expect(kind.means).toMatch(/\.$/)
    expect(kind.fix).toMatch(/\.$/)
  }
})
