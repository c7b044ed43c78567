import { expect, test } from 'vitest'
import { unitOf } from '../../../src/parse/readers/hf-trainer/index.ts'
import { readHfTrainer } from '../../../src/parse/readers/hf-trainer/read.ts'

const file = (path: string, content: unknown) => {
  const all = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return { path, size: all.length, chunks: [all] }
}
const read = async (...files: ReturnType<typeof file>[]) => {
  const { runs, problems, unused = [] } = await readHfTrainer(files)
  const of = runs.map((run) => [run.durationS, run.durationQuality, run.flops ?? null, run.tokens])
  return { of, problems: problems.map(({ code }) => code), unused: unused.map(({ reason }) => reason) }
}
const clean = { problems: [], unused: [] }
const state = (steps: number, log: object[], more: object = {}) => ({ global_step: steps, log_history: log, ...more })

test('the last entry says how long', async () => {
  const log = [
    { loss: 1, step: 1 },
    { train_runtime: 61.25, train_loss: 1 },
  ]
  expect(await read(file('out/trainer_state.json', state(10, log, { total_flos: 1e12 })))).toEqual({
    of: [[61.25, 'wall', 1e12, null]],
    ...clean,
  })
})

test('checkpoints are one run, and the one with the most steps speaks', async () => {
  const of = (steps: number) =>
    file(
      `o/checkpoint-${steps}/trainer_state.json`,
      state(steps, [{ loss: 1 }], { total_flos: steps * 1e12, num_input_tokens_seen: steps * 5 }),
    )
  expect(await read(of(100), of(900), of(200))).toEqual({ of: [[null, 'unknown', 9e14, 4500]], ...clean })
})

test('evaluations that took longer than the training are of a resumed one', async () => {
  const log = [{ eval_runtime: 300.5 }, { eval_runtime: 300.25 }, { train_runtime: 400 }]
  expect(await read(file('trainer_state.json', state(9, log)))).toEqual({
    of: [[600.75, 'lower-bound', null, null]],
    problems: ['hf-trainer/resumed'],
    unused: [],
  })
})

test('too few operations for the steps are not known', async () => {
  const found = await read(file('trainer_state.json', state(40_000, [{ train_runtime: 5 }], { total_flos: 1.1e13 })))
  expect(found).toEqual({ of: [[5, 'wall', null, null]], problems: ['hf-trainer/flops'], unused: [] })
})

test.each([
  ['0:00:07', 7],
  ['1:02:03', 3723],
  ['26:00:00', 93_600],
  ['2 days, 0:00:01', 172_801],
])('LLaMA-Factory writes %s', async (written, seconds) => {
  const line = JSON.stringify({ current_steps: 1, total_steps: 2, elapsed_time: written })
  expect((await read(file('trainer_log.jsonl', `${line}\n`))).of).toEqual([[seconds, 'wall', null, null]])
})

test('an evaluation is no training', async () => {
  const found = await read(file('eval_results.json', { eval_runtime: 5, eval_samples_per_second: 2 }))
  expect(found).toEqual({ of: [], problems: [], unused: ['no-quantity'] })
})

test('a copy of a folder has the same id, another training another', async () => {
  const of = async (path: string, loss: number) =>
    (await readHfTrainer([file(path, state(9, [{ loss }, { train_runtime: 5 }]))])).runs[0]?.id
  expect(await of('a/out/trainer_state.json', 1.25)).toBe(await of('backup/out/trainer_state.json', 1.25))
  expect(await of('a/out/trainer_state.json', 1.25)).not.toBe(await of('a/out/trainer_state.json', 1.5))
})

test.each([
  ['a/out/checkpoint-100/trainer_state.json', 'a/out'],
  ['a/out/last-checkpoint/trainer_state.json', 'a/out'],
  ['a/out/trainer_state.json', 'a/out'],
  ['all_results.json', ''],
])('%s belongs to "%s"', (path, unit) => {
  expect(unitOf(path)).toBe(unit)
})
