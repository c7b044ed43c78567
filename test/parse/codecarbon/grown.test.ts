import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGrownCodecarbon } from '../../../src/parse/readers/codecarbon/grown.ts'
import { readCodecarbon } from '../../../src/parse/readers/codecarbon/read.ts'

const HEADER = 'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code'

function rowOf([run, hours]: readonly [number, number]): string {
  const kwh = hours * 0.25
  return `2026-01-0${run + 1}T0${hours}:00:00,p,aaaaaaaa-0000-4000-8000-00000000000${run},${hours * 3600},${kwh * 0.4},${kwh},France,FRA`
}

const healthy = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 })).map(rowOf)
const odd = fc.constantFrom(
  '',
  'torn,row',
  '2026-01-01T01:00:00,"open quote,aaaaaaaa-0000-4000-8000-000000000009,1,1,1,France,FRA',
  '2026-01-01T01:00:00,"two\nlines",aaaaaaaa-0000-4000-8000-000000000008,3600,0.1,0.25,France,FRA',
  '2026-01-01T01:00:00,p,aaaaaaaa-0000-4000-8000-000000000007,3600,nan,0.25,France,FRA',
  '<<<<<<< HEAD',
  HEADER,
)
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: healthy }, odd), { minLength: 1, maxLength: 30 })
const ending = fc.constantFrom('\n', '\r\n', '\r')

/** The bytes in pieces, each a copy, as a stream gives them. */
function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
}

const alone = (bytes: Uint8Array) => readCodecarbon({ path: 'emissions.csv', size: bytes.length, chunks: [bytes] })

test('both versions are read as each would be alone, wherever the earlier one ended', async () => {
  await fc.assert(
    fc.asyncProperty(lines, ending, fc.nat(), fc.integer({ min: 1, max: 700 }), async (rows, end, place, size) => {
      const bytes = new TextEncoder().encode([HEADER, ...rows].join(end) + end)
      const mark = 1 + (place % (bytes.length - 1))
      const file = { path: 'emissions.csv', size: bytes.length, chunks: pieces(bytes, size) }
      const { before, after } = await readGrownCodecarbon(file, mark)
      expect(after).toEqual(await alone(bytes))
      if (before !== null) expect(before).toEqual(await alone(bytes.slice(0, mark)))
    }),
    { numRuns: 300 },
  )
})

test('what ended with a whole line is told, so that the shortcut is one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(healthy, { minLength: 1 }), fc.array(healthy, { minLength: 1 }), async (old, fresh) => {
      const text = [HEADER, ...old, ''].join('\n')
      const [mark, bytes] = [text.length, new TextEncoder().encode(`${text}${fresh.join('\n')}\n`)]
      const { before } = await readGrownCodecarbon({ path: 'emissions.csv', size: bytes.length, chunks: [bytes] }, mark)
      expect(before).toEqual(await alone(bytes.slice(0, mark)))
    }),
  )
})

test.each([
  ['inside a line', `${HEADER}\n${rowOf([0, 1])}`, '0\n'],
  [
    'inside a quote',
    `${HEADER}\n2026-01-01T01:00:00,"p\n`,
    `q",aaaaaaaa-0000-4000-8000-000000000001,1,1,1,France,FRA\n`,
  ],
  ['without a newline', `${HEADER}\n${rowOf([0, 1])}`, `\n${rowOf([0, 2])}\n`],
])('an earlier version that ended %s is not told', async (_, old, fresh) => {
  const bytes = new TextEncoder().encode(old + fresh)
  const file = { path: 'emissions.csv', size: bytes.length, chunks: [bytes] }
  expect(await readGrownCodecarbon(file, old.length)).toEqual({ before: null, after: await alone(bytes) })
})
