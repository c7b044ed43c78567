import { expect, test } from 'vitest'
import type { Item } from '../../src/core/reconcile.ts'
import type { Record } from '../../src/core/record.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { type MovementsInput, readMovements } from '../../src/review/movements.ts'
import { commitId, memoryHistory, NOBODY, type Tree } from './memory-history.ts'
import { openFence } from './memory-trees.ts'

const POLICY = '.github/carbon-budget.yml'

const yml = (id: string, kwh: number) => `runs:\n  - id: ${id}\n    energy: ${kwh} kWh\n    hours: 1\n`
const COLUMNS =
  'timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region'
const row = (run: string, hours: number) =>
  `2026-01-02T03:04:05,p,0000000${run}-0000-4000-8000-000000000000,${3600 * hours},${0.1 * hours},0.00003,10,20,5,${hours},${2 * hours},${hours},${4 * hours},France,FRA,idf,N,,`
const table = (...rows: string[]) => `${[COLUMNS, ...rows].join('\n')}\n`

function input(trees: readonly Tree[], fields: Partial<MovementsInput> = {}): MovementsInput {
  const history = memoryHistory(trees.map((tree, at) => ({ tree, committed: 100 * at })))
  return { history, readers, fence: openFence, inScope: () => true, policyPath: POLICY, ...fields }
}

function name(record: Record | null): string {
  if (record === null) return '-'
  const size = record.kind === 'run' ? (record.energy?.totalKwh ?? record.durationS) : ''
  return `${record.id.replace(/-0000-4000-8000-0+$/, '')} ${size} in ${record.source.path}`
}

const line = ({ change, base, head }: Item) => `${change}: ${name(base)} > ${name(head)}`

/** By landing: what moved. */
async function moved(trees: readonly Tree[], fields: Partial<MovementsInput> = {}) {
  const { chronicle } = await readMovements(input(trees, fields))
  return Object.fromEntries(chronicle.steps.map(({ landing, items }) => [landing, items.map(line)]))
}

test('a landing is told as a pull request is: with its record on both sides', async () => {
  const { history, ...rest } = input([{}, { 'a.carbon.yml': yml('sft', 3) }])
  const { chronicle, standing } = await readMovements({ history, ...rest })
  const record = chronicle.steps[0]?.items[0]?.head
  expect(chronicle).toEqual({
    tip: history.tip,
    dates: [0, 100],
    steps: [
      {
        landing: 1,
        commit: commitId(1),
        author: NOBODY,
        items: [{ change: 'new', base: null, head: expect.objectContaining({ kind: 'run', id: 'carbon:sft' }) }],
      },
    ],
    policies: [],
    unreadable: [],
  })
  expect(standing).toEqual({
    files: [{ path: 'a.carbon.yml', oid: expect.stringMatching(/^[0-9a-f]{40}$/), size: null, format: 'carbon-yml' }],
    units: [{ key: 'carbon-yml a.carbon.yml', records: [record] }],
  })
})

test('renames, copies and other files move nothing; edits, removals and what comes back do', async () => {
  const a = 'a.carbon.yml'
  const trees = [
    { [a]: yml('sft', 3), 'README.md': 'hello' },
    { 'b/c.carbon.yml': yml('sft', 3), 'README.md': 'hello' },
    { 'b/c.carbon.yml': yml('sft', 3), [a]: yml('sft', 3), 'README.md': 'bye' },
    { [a]: yml('sft', 3) },
    { [a]: yml('sft', 2) },
    {},
    { [a]: yml('sft', 3) },
  ]
  expect(await moved(trees)).toEqual({
    0: ['new: - > carbon:sft 3 in a.carbon.yml'],
    4: ['changed: carbon:sft 3 in a.carbon.yml > carbon:sft 2 in a.carbon.yml'],
    5: ['removed: carbon:sft 2 in a.carbon.yml > -'],
    6: ['new: - > carbon:sft 3 in a.carbon.yml'],
  })
})

test('backups of CodeCarbon, and rows that a run adds to its own', async () => {
  const trees = [
    { 'emissions.csv': table(row('1', 1)) },
    { 'emissions.csv': table(row('1', 1), row('1', 2)), 'emissions.csv.bak': table(row('1', 1)) },
    { 'emissions.csv': table(row('2', 1)), 'emissions.csv_0.bak': table(row('1', 1), row('1', 2)) },
  ]
  expect(await moved(trees)).toEqual({
    0: ['new: - > codecarbon:00000001 4 in emissions.csv'],
    1: ['changed: codecarbon:00000001 4 in emissions.csv > codecarbon:00000001 8 in emissions.csv'],
    2: ['new: - > codecarbon:00000002 4 in emissions.csv'],
  })
})

const wandb = 'wandb/run-20250506_090809-q1w2e3r4/files'
const metadata =
  '{"os":"Linux","python":"3.12","startedAt":"2025-05-06T07:08:09.123456Z","gpu":"NVIDIA A100","gpu_count":8}'
const summary = (runtime: number) => `{"_runtime":${runtime},"_step":1,"_timestamp":1746526300.0}`

test('files that tell of one run are read together when any of them changes', async () => {
  const [meta, sum, config] = [`${wandb}/wandb-metadata.json`, `${wandb}/wandb-summary.json`, `${wandb}/config.yaml`]
  const settings = 'model_name:\n  desc: null\n  value: bert-base\n'
  const trees = [
    { [meta]: metadata },
    { [meta]: metadata, [sum]: summary(7200) },
    { [meta]: metadata, [sum]: summary(7200), [config]: settings },
    { [meta]: metadata, [sum]: summary(9000), [config]: settings },
    { [config]: settings },
  ]
  const { chronicle } = await readMovements(input(trees))
  const heads = chronicle.steps.map(({ landing, items: [item] }) => [
    landing,
    item?.change,
    item?.head?.kind === 'run' ? item.head.durationS : null,
    item?.head?.model ?? null,
  ])
  expect(heads).toEqual([
    [0, 'new', null, null],
    [1, 'changed', 7200, null],
    [2, 'changed', 7200, 'bert-base'],
    [3, 'changed', 9000, 'bert-base'],
    [4, 'removed', null, null],
  ])
})

test('a name that says little is looked at when it changes, and stands from then on', async () => {
  const trees = [
    { 'results/one.csv': table(row('1', 1)), 'data/other.csv': 'x,y\n1,2\n' },
    { 'results/one.csv': table(row('1', 1)), 'emissions.csv': table(row('1', 1)) },
    { 'emissions.csv': table(row('1', 1)) },
    {},
  ]
  expect(await moved(trees)).toEqual({
    0: ['new: - > codecarbon:00000001 4 in results/one.csv'],
    3: ['removed: codecarbon:00000001 4 in emissions.csv > -'],
  })
})

test('files that cannot be read are told until they are mended, also when they are gone', async () => {
  const broken = 'runs:\n  - id: a\n    energy: [\n'
  const history = memoryHistory([
    { tree: { 'a.carbon.yml': broken, 'b.carbon.yml': broken, 'emissions.csv': '' }, committed: 1 },
    { tree: { 'a.carbon.yml': broken, 'b.carbon.yml': yml('b', 1), 'emissions.csv': '' }, committed: 2 },
    {
      tree: { 'a.carbon.yml': broken, 'b.carbon.yml': yml('b', 1), 'c.carbon.yml': 'x' },
      committed: 3,
      links: ['c.carbon.yml'],
    },
  ])
  const { chronicle } = await readMovements({ ...input([]), history })
  expect(chronicle.unreadable).toEqual([
    { commit: commitId(0), path: 'a.carbon.yml', code: 'yaml/syntax' },
    { commit: commitId(2), path: 'c.carbon.yml', code: 'records/symlink' },
    { commit: commitId(0), path: 'emissions.csv', code: 'codecarbon/no-header' },
  ])
  expect(chronicle.steps.map(({ landing, items }) => [landing, items.map(line)])).toEqual([
    [1, ['new: - > carbon:b 1 in b.carbon.yml']],
  ])
})

test('only what the policy is about, and when the policy itself came and went', async () => {
  const trees = [
    { 'x/a.carbon.yml': yml('a', 1), 'y/b.carbon.yml': yml('b', 2) },
    { 'x/a.carbon.yml': yml('a', 1), 'y/b.carbon.yml': yml('b', 3), [POLICY]: 'version: 1\n' },
    { [POLICY]: 'version: 1\n# a word\n' },
    {},
  ]
  const { chronicle } = await readMovements(input(trees, { inScope: (path) => path.startsWith('x/') }))
  expect(chronicle.steps.map(({ landing, items }) => [landing, items.map(line)])).toEqual([
    [0, ['new: - > carbon:a 1 in x/a.carbon.yml']],
    [2, ['removed: carbon:a 1 in x/a.carbon.yml > -']],
  ])
  const oid = expect.stringMatching(/^[0-9a-f]{40}$/)
  expect(chronicle.policies).toEqual([
    { landing: 1, commit: commitId(1), oid },
    { landing: 2, commit: commitId(2), oid },
    { landing: 3, commit: commitId(3), oid: null },
  ])
})

test('blobs are asked for in batches', async () => {
  const trees = Array.from({ length: 1500 }, (_, at) => ({ 'a.carbon.yml': yml('a', at + 1) }))
  const history = memoryHistory(trees.map((tree, at) => ({ tree, committed: at })))
  const { chronicle } = await readMovements({ ...input([]), history })
  expect([chronicle.steps.length, history.asked()]).toEqual([1500, 2])
})

test('what landed since is added to what is known, and what is known of another branch is no use', async () => {
  const trees = [{ 'a.carbon.yml': yml('a', 1) }, { 'a.carbon.yml': yml('a', 2) }, {}]
  const whole = await readMovements(input(trees))
  const known = await readMovements(input(trees.slice(0, 2)))
  expect(await readMovements(input(trees, { known }))).toEqual(whole)
  expect(await readMovements(input(trees, { known: whole }))).toEqual(whole)
  const foreign = { ...known, chronicle: { ...known.chronicle, tip: 'f'.repeat(40) } }
  expect(await readMovements(input(trees, { known: foreign }))).toEqual(whole)
})
