import { afterAll, expect, test } from 'vitest'
import { createFence } from '../../src/disk/fence.ts'
import type { Fence } from '../../src/review/ports.ts'

const hostile = new URL('./hostile-worker.ts', import.meta.url)
const fence = createFence(hostile, { seconds: 0.5, mebibytes: 64 })
/** For what is not about time: filling 64 MiB takes a while on a busy machine. */
const patient = createFence(hostile, { seconds: 20, mebibytes: 64 })
afterAll(() => Promise.all([fence.close(), patient.close()]))

const file = { path: 'a.yml', bytes: new Uint8Array([1, 2, 3]) }
const read = (format: string, behind: Fence = fence) => behind.read(format, [file])

const fine = {
  runs: [],
  plans: [],
  servings: [],
  problems: [
    {
      code: 'test/echo',
      class: 'E_SYNTAX',
      message: '',
      hint: '',
      at: { file: 'a.yml', line: 3, column: 3 },
      severity: 'error',
    },
  ],
}

test.each([
  ['spin', 'fence/timeout', 'E_TIMEOUT', 'reading it took more than 0.5 s'],
  ['allocate', 'fence/memory', 'E_MEMORY', 'reading it took more than 64 MiB of memory'],
  ['abort', 'fence/memory', 'E_MEMORY', 'reading it took more than 64 MiB of memory'],
  ['recurse', 'fence/depth', 'E_DEPTH', 'it is nested too deeply'],
  ['exit', 'fence/failed', 'E_INCOMPLETE', 'the reader stopped: its process ended'],
  ['throw', 'fence/failed', 'E_INCOMPLETE', 'the reader stopped: its process ended'],
])('a reader that does "%s" is %s, and the next file is read', async (doing, code, group, message) => {
  const behind = doing === 'spin' ? fence : patient
  expect(await read(doing, behind)).toEqual({
    code,
    class: group,
    message,
    hint: expect.any(String),
    at: { file: 'a.yml', line: 1, column: 1 },
    severity: 'error',
  })
  expect(await read('fine', behind)).toEqual(fine)
})

test('memory that is asked for in one piece is refused too', async () => {
  expect(await read('one huge array', patient)).toMatchObject({ code: 'fence/memory' })
})

test('files wait for each other, so a slow one does not use up the time of the next', async () => {
  const answers = await Promise.all(['fine', 'spin', 'fine', 'spin', 'fine'].map((doing) => read(doing)))
  expect(answers.map((answer) => ('code' in answer ? answer.code : 'read'))).toEqual([
    'read',
    'fence/timeout',
    'read',
    'fence/timeout',
    'read',
  ])
})

test('of many small files only the one that fills the memory is blamed', async () => {
  const doings = Array.from({ length: 100 }, (_, index) => (index === 40 ? 'allocate' : 'fine'))
  const answers = await Promise.all(doings.map((doing) => read(doing, patient)))
  expect(answers.map((answer) => ('code' in answer ? answer.code : 'read'))).toEqual(
    doings.map((doing) => (doing === 'fine' ? 'read' : 'fence/memory')),
  )
})

test('each of many answers goes to its own question, whatever their size', async () => {
  const sizes = Array.from({ length: 300 }, (_, index) => (index % 7 === 0 ? 300_000 : index))
  const answers = await Promise.all(
    sizes.map((size, index) => patient.read('fine', [{ path: `${index}.yml`, bytes: new Uint8Array(size) }])),
  )
  const places = answers.map((answer) => ('code' in answer ? null : answer.problems[0]?.at))
  expect(places).toEqual(sizes.map((size, index) => ({ file: `${index}.yml`, line: 3, column: size })))
})

test('the process sees no environment, and what it prints goes nowhere', async () => {
  process.env.CANARY_TOKEN = 'canary'
  const fresh = createFence(hostile)
  try {
    expect(await read('environment', fresh)).toMatchObject({
      message: 'the reader stopped: {} ["--serve-fence"]',
    })
    expect(await read('print', fresh)).toMatchObject({ problems: [] })
  } finally {
    delete process.env.CANARY_TOKEN
    await fresh.close()
  }
})

test('bytes that were read are still there afterwards', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  await fence.read('fine', [{ path: 'a.yml', bytes }])
  expect(bytes).toEqual(new Uint8Array([1, 2, 3]))
})

test('an entry that cannot be started is a problem of the file, and closing twice is fine', async () => {
  const broken = createFence(new URL('./no-such-worker.ts', import.meta.url))
  expect(await read('fine', broken)).toMatchObject({ code: 'fence/failed' })
  await broken.close()
  await broken.close()
})

test('a fence that was never needed starts no process', async () => {
  await createFence('/nowhere').close()
})
