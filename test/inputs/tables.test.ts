/** C01 to C30: CSV. A row that cannot be read costs that row; what stands around it is counted, and the sum is "at least". */
import { expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { type Cells, file, header, row } from '../parse/codecarbon/rows.ts'
import { CSV, RECORD, tracked, withExtra } from './controls.ts'
import { changed, judged, passed, refused, reportOn, warned } from './judged.ts'

const SECOND = 'codecarbon:bbbbbbbb-0000-4000-8000-000000000002'
const second = row({ run_id: SECOND.slice(11) })
const of = (content: string | Uint8Array) => judged(CSV, content)
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
/** Refused in part: the second row counts. */
const oneLeft = (...problems: readonly string[]) => ({ ...refused(...problems), counted: [SECOND] })

test('the control passes', async () => {
  expect(await of(file(row(), second))).toEqual(passed(tracked, SECOND))
})

test('C01 zero bytes', async () => {
  expect(await of('')).toEqual(refused('E_MISSING 1:1'))
})

test('C02 a header and no row', async () => {
  expect(await of(`${header}\n`)).toEqual(warned(['E_MISSING 1:1']))
  // Where the policy asks for a record beside the weights, an empty one is none.
  const policy = 'version: 1\nrecords:\n  required_for: ["**/*.safetensors"]\nbudgets:\n  - name: one\n    limit: 5 t\n'
  const report = await reportOn({ 'model.safetensors': 'x', [CSV]: `${header}\n` }, policy)
  expect(report.problems.map((one) => [one.class, one.blocks, one.file])).toEqual([
    ['E_MISSING', false, CSV],
    ['E_MISSING', true, 'model.safetensors'],
  ])
  expect(report.verdict).toBe('BAD_INPUT')
})

test('C03 a byte order mark', async () => {
  expect(await of(`\ufeff${file(row(), second)}`)).toEqual(passed(tracked, SECOND))
  // A second mark shows where two files were joined. Its row is whole, so it counts, with a word.
  expect(await of(file(row(), `\ufeff${second}`))).toEqual(warned(['E_ENCODING 3:1'], tracked, SECOND))
})

test.each([
  ['C04 emissions twice', 'emissions_rate', 'emissions', '1:64'],
  ['C05 the same in capitals and blanks', 'emissions_rate', ' EMISSIONS ', '1:64'],
  ['C05 energy in capitals', 'emissions_rate', 'Energy_Consumed', '1:143'],
])('%s', async (_, from, to, at) => {
  expect(await of(changed(file(row()), from, to))).toEqual(refused(`E_DUP_KEY ${at}`))
})

test('C06 __proto__, C07 constructor, toString and hasOwnProperty are columns that nobody knows', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const text = file(row())
    .replace(header, `${header},${names.join(',')}`)
    .replace('1.0,0.0\n', '1.0,0.0,1,2,3,4\n')
  expect(await of(text)).toEqual(passed(tracked))
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('C08 a short row, C09 a long row', async () => {
  expect(await of(file(row().split(',').slice(0, 16).join(','), second))).toEqual(oneLeft('E_SYNTAX 2:1'))
  expect(await of(file(`${row()},1,2`, second))).toEqual(oneLeft('E_SYNTAX 2:1'))
})

test('C10 a quote that is never closed', async () => {
  const many = Array.from({ length: 100 }, (_, at) => `cccccccc-0000-4000-8000-${String(at).padStart(12, '0')}`)
  const opened = changed(row(), 'demo', '"demo')
  const answer = await of(file(opened, ...many.map((id) => row({ run_id: id }))))
  expect(answer).toEqual({ ...refused('E_SYNTAX 2:21'), counted: many.map((id) => `codecarbon:${id}`) })
})

test('C11 a quote inside a number', async () => {
  expect(await of(file(changed(row(), ',0.5,', ',1"2,'), second))).toEqual(oneLeft('E_SYNTAX 2:160'))
})

test('C12 semicolons with decimal commas, C13 tabs', async () => {
  const table = file(row(), second)
  expect(await of(table.replaceAll(',', ';').replaceAll('.', ','))).toEqual(refused('E_SYNTAX 1:1'))
  expect(await of(table.replaceAll(',', ';'))).toEqual(refused('E_SYNTAX 1:1'))
  expect(await of(table.replaceAll(',', '\t'))).toEqual(refused('E_SYNTAX 1:1'))
})

test('C14 lone CR, C15 all kinds of line ends', async () => {
  const table = file(row(), second)
  expect(await of(table.replaceAll('\n', '\r'))).toEqual(passed(tracked, SECOND))
  expect(await of(table.replace('\n', '\r\n').replace('\n2025', '\r2025'))).toEqual(passed(tracked, SECOND))
})

test('C16 a NUL byte', async () => {
  expect(await of(file(row({ project_name: 'de\0mo' }), second))).toEqual(oneLeft('E_ENCODING 2:23'))
})

test('C17 UTF-16, with a mark and without', async () => {
  expect(await of(bytes(`\ufeff${file(row())}`, 'utf16le'))).toEqual(refused('E_ENCODING 1:1'))
  expect(await of(bytes(file(row()), 'utf16le'))).toEqual(refused('E_ENCODING 1:1'))
})

test('C18 a byte of Latin-1', async () => {
  // Trackers on old systems write names of regions so; figures are the same in both, so the row counts, with a word.
  const latin = bytes(file(row({ region: '\u00eele-de-france' })), 'latin1')
  expect(await of(latin)).toEqual(warned(['E_ENCODING 2:1'], tracked))
  const report = await reportOn({ [CSV]: latin })
  expect(JSON.stringify(report)).not.toContain('\ufffd')
})

test('C19 a million columns', async () => {
  expect(await of(file('1,'.repeat(1_000_000), second))).toEqual(oneLeft('E_COUNT 2:1'))
  expect(await of(`${header}${',x'.repeat(1_000_000)}\n${row()}\n`)).toEqual(refused('E_COUNT 1:1', 'E_MISSING 1:1'))
})

test('C20 one cell of 50 MB', async () => {
  const long = changed(row(), 'demo', `"${'x'.repeat(50_000_000)}"`)
  expect(await of(file(long, second))).toEqual(oneLeft('E_SIZE 2:21'))
})

test('C21 two million short rows', async () => {
  const { verdict, problems } = await reportOn({ [CSV]: file('1,2\n'.repeat(2_000_000)) })
  expect(verdict).toBe('BAD_INPUT')
  // The first twenty are shown with their lines, the others as a number.
  expect(problems.map(({ class: group, line }) => `${group} ${line}`)).toEqual(
    Array.from({ length: 21 }, (_, at) => `E_SYNTAX ${at + 2}`),
  )
  expect(problems.at(-1)?.message).toContain('1999980')
})

test('C22 the line of a problem is the line of the file', async () => {
  const lines = (count: number) => file(row({ project_name: 'x\n'.repeat(count) }), 'bad,row', second)
  expect(await of(lines(1000))).toEqual({ ...refused('E_SYNTAX 1003:1'), counted: [tracked, SECOND] })
  expect(await of(lines(10_000))).toEqual(oneLeft('E_SIZE 2:21', 'E_SYNTAX 10003:1'))
})

test('C23 a column without a name', async () => {
  // Spreadsheets leave one behind. Nothing stands below it, so the rows count, with a word.
  expect(await of(changed(file(row()), '\n', ',\n'))).toEqual(warned(['E_NAME 1:464', 'E_SYNTAX 2:1'], tracked))
})

test('C24 a comment before the header', async () => {
  expect(await of(`# comment\n${file(row())}`)).toEqual({ ...refused('E_SYNTAX 1:1'), counted: [tracked] })
})

test('C25 a sign-in page, C26 a pointer of Git LFS', async () => {
  expect(await of('<!DOCTYPE html><html><body>Sign in</body></html>')).toEqual(refused('E_SYNTAX 1:1'))
  expect(await of('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')).toEqual(
    refused('E_FILETYPE 1:1'),
  )
})

test('C27 markers of a conflict', async () => {
  const report = await reportOn({ [CSV]: file('<<<<<<< HEAD', row(), '=======', second, '>>>>>>> other') })
  expect(report.verdict).toBe('BAD_INPUT')
  expect(report.problems.map((one) => `${one.class} ${one.line}:${one.column}`)).toEqual([
    'E_SYNTAX 2:1',
    'E_SYNTAX 4:1',
    'E_SYNTAX 6:1',
  ])
  expect(report.problems[0]?.message).toContain('merge conflict')
})

test.each(['=HYPERLINK("http://x","y")', '+1+1', '@SUM(A1)', '\t=1'])('C28 %j is a text', async (formula) => {
  expect(await of(file(row({ project_name: formula, region: formula })))).toEqual(passed(tracked))
  const quoted = JSON.stringify(formula.trim())
  const report = await reportOn({ [RECORD]: withExtra(`model: ${quoted}`) })
  expect(report.runs.map(({ model }) => model)).toEqual([formula.trim()])
  // In a code span, where no program takes it for anything.
  const comment = renderComment(report, { maxBytes: 60_000 })
  expect(comment.replaceAll(/`[^`]*`/g, '')).not.toContain(formula.trim())
})

test('C29 snapshots of one run', async () => {
  const later = (hours: number, cells: Cells = {}) => {
    const grown = {
      duration: String(3600 * hours),
      energy_consumed: String(hours / 2),
      emissions: String(hours * 0.028),
    }
    return row({ timestamp: `2025-03-01T1${1 + hours}:00:00`, ...grown, ...cells })
  }
  expect(await of(file(row(), later(2), later(3)))).toEqual(passed(tracked))
  const report = await reportOn({ [CSV]: file(later(3), row(), later(2)) })
  expect(report.totals.declared_energy_kwh).toBe(1.5)
  // Two figures for one time, or one that shrinks: the larger counts, so it is a warning.
  expect(await of(file(row(), row({ energy_consumed: '0.4' })))).toEqual(warned(['E_CONFLICT 3:1'], tracked))
  expect(await of(file(row(), later(3, { energy_consumed: '0.3' })))).toEqual(warned(['E_CONFLICT 3:1'], tracked))
  const shrunk = await reportOn({ [CSV]: file(row(), later(3, { energy_consumed: '0.3' })) })
  expect(shrunk.totals.declared_energy_kwh).toBe(0.5)
})

test('C30 another order of columns, and one of a later version', async () => {
  const lines = file(row(), second).trimEnd().split('\n')
  const turned = lines.map((line) => line.split(',').reverse().join(',')).join('\n')
  expect(await of(turned)).toEqual(passed(tracked, SECOND))
  // A known tracker may add columns; that is no news for the author of a pull request, so nothing is said.
  const newer = lines.map((line, at) => `${line},${at === 0 ? 'new_figure' : '5'}`).join('\n')
  expect(await of(newer)).toEqual(passed(tracked, SECOND))
})
