import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codecarbonProblems } from '../../../src/parse/readers/codecarbon/index.ts'
import { readCodecarbon } from '../../../src/parse/readers/codecarbon/read.ts'
import { bytesOf, file, fixture, header, problems, read, row, rowWithout, totals } from './rows.ts'

test.each([
  ['a line of 100,000 characters', 'x'.repeat(100_000), 'long-line 3:1'],
  ['a million columns', '1,'.repeat(1_000_000), 'columns 3:1'],
  ['a quoted cell of 50 MB', `2025-03-01T12:00:00,"${'x'.repeat(50_000_000)}",`, 'long-cell 3:21'],
  ['an opened quote', '2025-03-01T12:00:00,"demo', 'unclosed-quote 3:21'],
  ['a NUL byte', row().replace('demo', 'de\0mo'), 'nul-byte 3:23'],
])('%s costs one row', async (_, line, problem) => {
  const result = await read(file(row({ run_id: 'before-00' }), line, row({ run_id: 'after-000' })))
  expect(totals(result).map(([id]) => id)).toEqual(['before-00', 'after-000'])
  expect(problems(result)).toEqual([problem])
})

test('a header of a million columns is no header', async () => {
  const result = await read(`${header},${'x,'.repeat(1_000_000)}\n${row()}\n`)
  expect(result.problems.map((problem) => problem.class)).toContain('E_COUNT')
})

test('two million short rows are one file with bounded problems', async () => {
  const result = await read(`${header}\n${'a\n'.repeat(2_000_000)}`)
  expect(result.runs).toEqual([])
  expect(result.problems.length).toBe(21)
  expect(result.problems.at(-1)?.message).toBe('1999980 more of the same, from this line on')
})

test('many rows of many cells that match nothing are refused in time', async () => {
  const result = await read(`${header}\n${'2025-03-01T12:00:00,a,b,c,d,e,f,g\n'.repeat(200_000)}`)
  expect(result.problems.length).toBe(21)
})

test('rows that almost match are refused in time', async () => {
  const almost = rowWithout(['os', 'region'])
  const result = await read(file(...Array.from({ length: 5000 }, () => almost)))
  expect(result.problems.length).toBeGreaterThan(0)
})

test('the line of a problem is the physical line', async () => {
  const result = await read(file(row({ project_name: 'a\n'.repeat(1000) }), 'torn'))
  expect(problems(result)).toEqual(['torn-row 1003:1'])
})

test('the column of a problem in a row that was kept counts from its own line', async () => {
  const cells = { project_name: 'two\nlines', gpu_energy: 'x' }
  const result = await read(file(row({ run_id: 'first-000' }), row(cells)))
  const before = row(cells).split('\n')[1]?.split(',').slice(0, 10).join(',') ?? ''
  expect(result.problems).toMatchObject([{ code: 'codecarbon/part', at: { line: 4, column: before.length + 2 } }])
})

test('an id of thousands of characters is refused', async () => {
  const result = await read(file(row({ run_id: 'x'.repeat(201) }), row({ run_id: 'y'.repeat(200) })))
  expect(totals(result).map(([id]) => id)).toEqual(['y'.repeat(200)])
  expect(problems(result).map((problem) => problem.split(' ')[0])).toEqual(['run-id'])
})

const fixtures = ['columns-12.csv', 'columns-32.csv', 'columns-38.csv', 'cloud-last-36.csv', 'tasks-36.csv'].map(
  fixture,
)
const hostile = [
  ...fixtures,
  bytesOf(
    file(row(), 'ne,N', row({ project_name: 'a "b"\r\nc' }), rowWithout(['region', 'latitude']), '1,"open', row()),
  ),
]

async function inChunks(bytes: Uint8Array, cuts: readonly number[]) {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end))
  return readCodecarbon({ path: 'emissions.csv', chunks, size: bytes.length })
}

test.each(hostile.map((bytes, at) => ({ bytes, at })))(
  'file $at reads the same however its bytes are cut',
  async ({ bytes }) => {
    const whole = await inChunks(bytes, [])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(100_000), { maxLength: 6 }), async (cuts) => {
        expect(await inChunks(bytes, cuts)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
    expect(
      await inChunks(
        bytes,
        Array.from(bytes, (_, at) => at),
      ),
    ).toEqual(whole)
  },
)

async function* slowly(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
}

test('chunks may come asynchronously', async () => {
  const bytes = fixture('columns-38.csv')
  const result = await readCodecarbon({ path: 'emissions.csv', chunks: slowly(bytes), size: bytes.length })
  expect(result).toEqual(await read(bytes))
})

test('random bytes and mutated files never throw, and never add a number that is not one', async () => {
  const mutation = fc.record({
    at: fc.nat(100_000),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x2c, 0x0a, 0x2d, 0x65)),
  })
  const mutated = fc
    .tuple(fc.constantFrom(...hostile), fc.array(mutation, { maxLength: 12 }))
    .map(([bytes, changes]) => {
      const copy = bytes.slice()
      for (const { at, byte } of changes) copy[at % copy.length] = byte
      return copy
    })
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 500 })), async (bytes) => {
      const { runs, problems: found } = await read(bytes)
      for (const run of runs) {
        const numbers = [
          run.durationS,
          run.declaredKg,
          run.waterL,
          ...Object.values(run.energy ?? {}),
          run.energy?.totalKwh ?? null,
        ]
        for (const number of numbers) if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true)
        expect(run.energy?.totalKwh ?? 0).toBeGreaterThanOrEqual(0)
      }
      for (const problem of found) expect(Object.hasOwn(codecarbonProblems, problem.code)).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('every code is documented in full sentences', () => {
  for (const [code, kind] of Object.entries(codecarbonProblems)) {
    expect(code).toMatch(/^codecarbon\/[a-z0-9-]+$/)
    expect(kind.means).toMatch(/\.$/)
    expect(kind.fix).toMatch(/\.$/)
  }
})
