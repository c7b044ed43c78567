/** Bytes that are no text, or not the text that they claim to be: one answer in every format, under the name of a record. */
import { expect, test } from 'vitest'
import { file, row } from '../parse/codecarbon/rows.ts'
import { CARD, CSV, card, carded, RECORD, RUN, tracked } from './controls.ts'
import { type Answer, judged, refused, warned } from './judged.ts'

const JSON_PATH = 'run.energy.json'
const TEXTS: readonly (readonly [string, string, string])[] = [
  [RECORD, RUN, 'carbon:sft'],
  [CSV, file(row()), tracked],
  ['models/model_card.md', card('  emissions: 5000'), 'model-card:models/model_card.md#Demo'],
  [JSON_PATH, '{"name": "a", "energy_kwh": 5}\n', 'json:a'],
]
const LATIN = { [RECORD]: ['runs:\n', 'runs:\n# caf\u00e9\n'], [CSV]: ['demo', 'd\u00e9mo'] }
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const swapped = (utf16: Uint8Array) => new Uint8Array(Buffer.from(utf16).swap16())
const wide = (text: string) =>
  new Uint8Array(Buffer.concat([...text].map((sign) => Buffer.from(`${sign}\0\0\0`, 'latin1'))))

async function ofEach(change: (text: string) => string | Uint8Array): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const [path, text] of TEXTS) answers.push(await judged(path, change(text)))
  return answers
}

test('each text is read with a mark at its start, and without', async () => {
  const read = TEXTS.map(([, , id]) => ({ verdict: 'PASS', problems: [], counted: [id] }))
  expect(await ofEach((text) => text)).toEqual(read)
  expect(await ofEach((text) => `\ufeff${text}`)).toEqual(read)
})

test.each([
  ['UTF-16 with a mark', (text: string) => bytes(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 of the other order', (text: string) => swapped(bytes(`\ufeff${text}`, 'utf16le'))],
  ['UTF-16 without a mark', (text: string) => bytes(text, 'utf16le')],
  ['UTF-32', (text: string) => wide(text)],
])('%s', async (_, change) => {
  expect(await ofEach(change)).toEqual(TEXTS.map(() => refused('E_ENCODING 1:1')))
})

test.each([
  ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', 'E_FILETYPE'],
  ['a link of git-annex', '/annex/objects/MD5E-s1--c4ca4238a0b923820dcc509a6f75849b.csv\n', 'E_FILETYPE'],
  ['gzip', bytes('1f8b0800000000000003', 'hex'), 'E_FILETYPE'],
  ['a ZIP archive', bytes('504b030414000000', 'hex'), 'E_FILETYPE'],
  ['a PNG image', bytes('89504e470d0a1a0a0000000d', 'hex'), 'E_ENCODING'],
  ['a pickle', bytes('80049510000000', 'hex'), 'E_ENCODING'],
])('%s', async (_, content, group) => {
  expect(await ofEach(() => content)).toEqual(TEXTS.map(() => refused(`${group} 1:1`)))
})

test.each([
  'slurm/sacct.csv',
  'slurm/seff-4711.txt',
  'boamps_report.json',
  'runs/4711_2026-11-02T154243Z_carbontracker_output.log',
])('%s that points elsewhere is a record that cannot be read', async (path) => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
  expect(await judged(path, pointer)).toEqual(refused('E_FILETYPE 1:1'))
})

test('a sign-in page', async () => {
  const page = '<!DOCTYPE html><html><body>Sign in</body></html>\n'
  for (const path of [RECORD, CSV, JSON_PATH]) expect(await judged(path, page)).toEqual(refused('E_SYNTAX 1:1'))
})

test('markers of a conflict', async () => {
  const inConflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`
  const answers = await ofEach(inConflict)
  expect(answers.map(({ verdict, problems }) => [verdict, problems[0]])).toEqual(
    TEXTS.map(() => ['BAD_INPUT', 'E_SYNTAX 1:1']),
  )
})

test('a byte of Latin-1 in what people and Python write as UTF-8', async () => {
  expect(await judged(RECORD, bytes(RUN.replace(...replaced(RECORD)), 'latin1'))).toEqual(refused('E_ENCODING 2:6'))
  expect(await judged(JSON_PATH, bytes('{"name": "\u00e9", "energy_kwh": 5}\n', 'latin1'))).toEqual(
    refused('E_ENCODING 1:11'),
  )
  // Old trackers and cards wrote it; figures are the same in both.
  expect(await judged(CSV, bytes(file(row()).replace(...replaced(CSV)), 'latin1'))).toEqual(
    warned(['E_ENCODING 2:1'], tracked),
  )
  expect(await judged(CARD, bytes(`${card('  emissions: 5000')}\u00e9\n`, 'latin1'))).toEqual(
    warned(['E_ENCODING 6:1'], carded),
  )
})

function replaced(path: keyof typeof LATIN): readonly [string, string] {
  const [from = '', to = ''] = LATIN[path]
  return [from, to]
}

test.each([
  ['a surrogate written as three bytes', 'eda080'],
  ['a slash in two bytes', 'c0af'],
  ['five bytes for one sign', 'f888808080'],
])('%s is no UTF-8', async (_, hex) => {
  const text = new Uint8Array(Buffer.concat([Buffer.from('{"name": "'), Buffer.from(hex, 'hex'), Buffer.from('"}')]))
  expect(await judged(JSON_PATH, text)).toEqual(refused('E_ENCODING 1:11'))
})

test('a NUL byte', async () => {
  expect(await judged(RECORD, RUN.replace('sft', 's\0t'))).toEqual(refused('E_ENCODING 2:10'))
  expect(await judged(JSON_PATH, '{"name": "a\0", "energy_kwh": 5}')).toEqual(refused('E_ENCODING 1:12'))
})
