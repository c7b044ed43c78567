import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import { expect, test } from 'vitest'
import { mergeRecords } from '../../../src/core/merge.ts'
import { Head } from '../../../src/parse/reader.ts'
import { mlflowDb } from '../../../src/parse/readers/mlflow-db/index.ts'
import { loadMlflowDb } from '../../../src/parse/readers/mlflow-db/read.ts'
import { loadSqlite, SqliteFault } from '../../../src/parse/readers/mlflow-db/sqlite.ts'
import { read as readFolder } from '../mlflow/reading.ts'

const START = 1_779_100_000_000
const RUNS = 'CREATE TABLE runs (run_uuid TEXT PRIMARY KEY, start_time INT, end_time INT, lifecycle_stage TEXT)'
const METRICS = `CREATE TABLE metrics (key TEXT, value FLOAT, timestamp INT, run_uuid TEXT, step INT, is_nan BOOLEAN,
  PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan))`
const OTHERS = [
  'CREATE TABLE experiments (experiment_id INT)',
  'CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT)',
  'CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT)',
]

async function database(statements: readonly string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const made = new Database()
  for (const statement of statements) made.run(statement)
  const bytes = made.export()
  made.close()
  return bytes
}

async function read(bytes: Uint8Array) {
  const readMlflowDb = await loadMlflowDb()
  const { runs, problems, unused } = await readMlflowDb({ path: 'mlflow.db', size: bytes.length, chunks: [bytes] })
  return { runs, unused, problems: problems.map(({ code, message }) => `${code} ${message}`) }
}

const run = (id: string, end: string | number = START + 100_000, stage = 'active') =>
  `INSERT INTO runs VALUES ('${id}', ${START}, ${end}, '${stage}')`
const power = (id: string, seconds: number, watts: number) =>
  `INSERT INTO metrics VALUES ('system/gpu_0_power_usage_watts', ${watts}, ${START + seconds * 1000}, '${id}', ${seconds}, 0)`

test('readings of power in rows are integrated as those in files', async () => {
  // 10 s x (150 + 250 + 350 + 350 + 300 + 250 + 150 + 100) W = 19,000 J.
  const watts = [100, 200, 300, 400, 300, 300, 200, 100, 100]
  const rows = watts.map((value, index) => power('a', (index + 1) * 10, value))
  const { runs, problems } = await read(await database([RUNS, METRICS, ...OTHERS, run('a'), ...rows]))
  expect(problems).toEqual([])
  expect(runs).toHaveLength(1)
  expect(runs[0]).toMatchObject({
    id: 'mlflow:a',
    source: { format: 'mlflow-db', path: 'mlflow.db', line: 1, column: 1 },
    started: '2026-05-18T10:26:40Z',
    durationS: 100,
    evidence: 'counter',
    hardware: [{ kind: 'gpu', model: '', count: 1 }],
  })
  expect(runs[0]?.energy?.totalKwh).toBeCloseTo(19_000 / 3.6e6, 12)
})

test('a run is found by what belongs to it alone', async () => {
  const { runs, unused } = await read(
    await database([
      ...[RUNS, METRICS, ...OTHERS, run('a'), run('b'), run('c', 'NULL'), run('d', START + 1, 'deleted')],
      `INSERT INTO metrics VALUES ('energy_kwh', 0.01, ${START + 1}, 'a', 0, 0)`,
      `INSERT INTO metrics VALUES ('emissions', 0, ${START + 1}, 'b', 0, 1)`,
      `INSERT INTO metrics VALUES ('loss', 2.5, ${START + 7000}, 'c', 0, 0)`,
      `INSERT INTO tags VALUES ('mlflow.parentRunId', 'a', 'b'), ('mlflow.user', 'mallory-secret', 'a')`,
      `INSERT INTO params VALUES ('model', 'gpt2', 'b'), ('energy_kwh', '0.02', 'b')`,
    ]),
  )
  expect(
    runs.map(({ id, energy, durationS, durationQuality, partOf, model }) => ({
      ...{ id, kwh: energy?.totalKwh ?? null, durationS, durationQuality, partOf, model },
    })),
  ).toEqual([
    { id: 'mlflow:a', kwh: 0.01, durationS: 100, durationQuality: 'wall', partOf: undefined, model: null },
    { id: 'mlflow:b', kwh: 0.02, durationS: 100, durationQuality: 'wall', partOf: 'mlflow:a', model: 'gpt2' },
    { id: 'mlflow:c', kwh: null, durationS: 7, durationQuality: 'lower-bound', partOf: undefined, model: null },
  ])
  expect(unused).toEqual([{ path: 'mlflow.db', line: 1, reason: 'discarded', what: 'a run that was deleted' }])
})

test('a run in a folder and in a database is one run', async () => {
  const id = '0123456789abcdef0123456789abcdef'
  const rows = [run(id), `INSERT INTO metrics VALUES ('energy_kwh', 0.01, ${START + 1}, '${id}', 0, 0)`]
  const inDatabase = await read(await database([RUNS, METRICS, ...OTHERS, ...rows]))
  const inFolder = await readFolder({ 'metrics/energy_kwh': `${START + 1} 0.009 0\n` })
  const merged = mergeRecords([...inFolder.runs, ...inDatabase.runs])
  expect(merged.problems).toEqual([])
  expect(merged.runs).toEqual(inDatabase.runs)
})

test('a problem of a run says of which, and an infinity is one', async () => {
  const { problems } = await read(
    await database([
      ...[RUNS, METRICS, ...OTHERS, run('a')],
      `INSERT INTO metrics VALUES ('energy_kwh', 1.7976931348623157e308, ${START + 1}, 'a', 0, 0)`,
    ]),
  )
  expect(problems).toEqual(['mlflow/amount run a: energy_kwh is no finite number'])
})

test.each([
  ['a view', "CREATE VIEW runs AS SELECT 'x' run_uuid, 1 start_time, 2 end_time, 'active' lifecycle_stage"],
  [
    'a computed column',
    'CREATE TABLE runs (run_uuid TEXT, start_time INT, end_time INT AS (hex(zeroblob(1e9))), lifecycle_stage TEXT)',
  ],
  ['a table of search', 'CREATE VIRTUAL TABLE runs USING fts3(run_uuid, start_time, end_time, lifecycle_stage)'],
])('%s in place of the runs is not asked', async (_, statement) => {
  expect(await read(await database([statement, ...OTHERS]))).toEqual({
    runs: [],
    unused: [],
    problems: ['mlflow-db/schema the table "runs" is not one that MLflow makes'],
  })
})

test('metrics that would be computed are left, and the times of the runs stay', async () => {
  const view = `CREATE VIEW metrics AS SELECT 'energy_kwh' key, 5 value, 1 timestamp, 'a' run_uuid`
  const { runs, problems } = await read(await database([RUNS, view, ...OTHERS, run('a')]))
  expect(runs.map(({ id, energy, durationS }) => ({ id, energy, durationS }))).toEqual([
    { id: 'mlflow:a', energy: null, durationS: 100 },
  ])
  expect(problems).toEqual(['mlflow-db/schema the table "metrics" is not one that MLflow makes'])
})

test('another database with a table of runs gives nothing', async () => {
  const other = await database(['CREATE TABLE runs (id INT, started TEXT)', 'CREATE TABLE experiments (id INT)'])
  expect(await read(other)).toEqual({ runs: [], unused: [], problems: [] })
})

test.each([100, 1500, 4096, 9000])('cut at %d bytes it is damaged, and nothing is counted', async (length) => {
  const many = Array.from({ length: 300 }, (_, index) => run(`r${index}`))
  const whole = await database([RUNS, METRICS, ...OTHERS, ...many])
  const { runs, problems } = await read(whole.slice(0, length))
  expect({ runs, problems }).toEqual({
    runs: [],
    problems: ['mlflow-db/damaged the database is cut or damaged'],
  })
})

test('SQLite may not take more memory than it was given, write, or attach', async () => {
  const open = await loadSqlite()
  const file = open(await database([RUNS]))
  const ask = (sql: string) => () => file.rows(sql, [], 1, () => undefined)
  expect(ask('SELECT hex(zeroblob(200000000))')).toThrow(SqliteFault)
  expect(ask("INSERT INTO runs VALUES ('x', 1, 2, 'active')")).toThrow(SqliteFault)
  expect(ask('PRAGMA hard_heap_limit')()).toBe(1)
  const settings: unknown[] = []
  file.rows('PRAGMA hard_heap_limit = 2000000000', [], 1, (row) => settings.push(row[0]))
  expect(settings).toEqual([48 * 1024 * 1024])
  file.close()
})

const recognise = (path: string, bytes: Uint8Array) => mlflowDb.recognise(path, new Head(bytes))

test('it is known by its tables, whatever it is called', async () => {
  const bytes = await database([RUNS, METRICS, ...OTHERS])
  expect(recognise('store/any.name', bytes)).toBe('yes')
  const other = await database(['CREATE TABLE users (id INT)'])
  expect(recognise('mlflow.db', other)).toEqual({ not: 'has no tables of runs and metrics' })
  expect(recognise('users.db', other)).toBe('no')
  expect(recognise('mlflow.db', new TextEncoder().encode('text'))).toBe('no')
  const pointer = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')
  expect(recognise('mlflow.db', pointer)).toMatchObject({ code: 'text/lfs-pointer' })
  expect(recognise('users.db', pointer)).toBe('no')
})
