import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/core/merge.ts'
import type { Device, Plan } from '../../src/core/record.ts'
import { aPlan, aRun } from './builders.ts'

const A100: readonly Device[] = [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 8 }]
const script = (id: string, fields: Partial<Plan> = {}) =>
  aPlan(id, {
    source: { format: 'sbatch', path: 'scripts/train.sbatch', line: 1, column: 1 },
    hardware: [{ kind: 'gpu', model: 'a100', count: 8 }],
    wallHours: 4,
    hoursAre: 'limit',
    ...fields,
  })
const run = aRun('wandb:a', {
  source: { format: 'wandb', path: 'wandb/run-a/files/wandb-metadata.json', line: 1, column: 1 },
  hardware: A100,
  durationS: 7200,
})

const plansLeft = (...plans: Plan[]) => mergeRecords([run, ...plans]).plans.map(({ id }) => id)

test('a script whose job was run is not counted again', () => {
  const plan = script('sbatch:a')
  expect(mergeRecords([run, plan])).toMatchObject({ runs: [run], plans: [], idle: [{ plan, by: run }] })
})

test('a script that asks for eight devices of any kind is carried out by eight', () => {
  expect(plansLeft(script('sbatch:a', { hardware: [{ kind: 'gpu', model: '', count: 8 }] }))).toEqual([])
})

test.each<[string, Partial<Plan>]>([
  ['that needs other devices', { hardware: [{ kind: 'gpu', model: 'h100', count: 8 }] }],
  ['that needs more devices', { hardware: [{ kind: 'gpu', model: 'a100', count: 16 }] }],
  ['that does not say on which devices', { hardware: [] }],
  ['whose limit is shorter than the run', { wallHours: 1 }],
  ['of which the run is next to nothing', { wallHours: 200 }],
  ['that starts several jobs', { copies: 3 }],
  ['that a person wrote, without a limit', { hoursAre: undefined } as unknown as Partial<Plan>],
])('a plan %s is still to come', (_, fields) => {
  const { hoursAre, ...rest } = script('sbatch:a', fields)
  expect(plansLeft(hoursAre === undefined ? rest : { ...rest, hoursAre })).toEqual(['sbatch:a'])
})

test('a plan of another project is still to come', () => {
  const source = { format: 'sbatch', path: 'other/scripts/train.sbatch', line: 1, column: 1 }
  const mine = { ...run, source: { ...run.source, path: 'mine/wandb/run-a/files/wandb-metadata.json' } }
  expect(mergeRecords([mine, script('sbatch:a', { source })]).plans).toHaveLength(1)
})

test('one run carries out one plan', () => {
  expect(plansLeft(script('sbatch:a'), script('sbatch:b'))).toEqual(['sbatch:b'])
})
