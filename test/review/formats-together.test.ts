import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Merged, mergeRecords } from '../../src/core/merge.ts'
import { findTwins } from '../../src/core/twins.ts'
import { readers } from '../../src/parse/readers/index.ts'
import { collect, findCandidates } from '../../src/review/collect.ts'
import { type Files, memoryTrees, openFence } from './memory-trees.ts'

/** One training of an hour on two A100, 10:00 to 11:00 UTC on the first of March 2026, as each tool writes it. */
const GPU = 'NVIDIA A100-SXM4-80GB'
const HEADER =
  'timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue'

/** 0.6 kWh of accelerators and 0.2 kWh of the rest of the host. */
function codecarbon(end: string, durationS = 3600, id = '5f0f6c2e-1111-4000-8000-00000000000a'): string {
  return `${HEADER}\n${end},sft,${id},5b0fa12a-3dd7-45bb-9766-cc326314d9f1,${durationS}.0,0.0448,1.2e-05,120.0,600.0,80.0,0.12,0.6,0.08,0.8,0.0,France,FRA,île-de-france,,,Linux-6.1.0-18-amd64-x86_64-with-glibc2.36,3.11.9,3.3.0,128,AMD EPYC 7543 32-Core Processor,2,2 x ${GPU},2.25,48.75,503.6,machine,41.5,88.0,12.25,30.75,N,1.0,0.0\n`
}

/** 300 W on each of two boards every minute; local time, no zone. */
function gpuLog(hour: number, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const lines = Array.from({ length: minutes + 1 }, (_, at) => {
    const time = `2026/03/01 ${two(hour + Math.floor(at / 60))}:${two(at % 60)}:00.000`
    return [0, 1].map((board) => `${time}, ${board}, ${GPU}, 98 %, 300.00 W`).join('\n')
  })
  return `timestamp, index, name, utilization.gpu [%], power.draw [W]\n${lines.join('\n')}\n`
}

function wandb(folder: string, { started = '2026-03-01T10:00:00.000000Z', runtimeS = 3600, extra = {} } = {}): Files {
  const gpus = [0, 1].map((at) => ({ name: GPU, memoryTotal: '85899345920', uuid: `GPU-0000000${at}-0000` }))
  const metadata = {
    startedAt: started,
    program: '/home/mallory-secret/train.py',
    host: 'secret-host-17',
    gpu: GPU,
    gpu_count: 2,
    gpu_nvidia: gpus,
    ...extra,
  }
  const summary = { _runtime: runtimeS, _wandb: { runtime: runtimeS } }
  return {
    [`${folder}/files/wandb-metadata.json`]: JSON.stringify(metadata),
    [`${folder}/files/wandb-summary.json`]: JSON.stringify(summary),
  }
}

const sacct =
  'JobID|JobName|State|Start|End|ElapsedRaw|AllocTRES|ConsumedEnergyRaw\n4711|sft|COMPLETED|2026-03-01T10:59:40|2026-03-01T12:00:20|3640|billing=16,cpu=16,gres/gpu:a100=2,gres/gpu=2,node=1|0\n'
const sbatch =
  '#!/bin/bash\n#SBATCH --nodes=1\n#SBATCH --gres=gpu:a100:2\n#SBATCH --time=04:00:00\nsrun python train.py\n'

function trainerState(seconds: number): string {
  const log = [{ epoch: 1, step: 400, train_runtime: seconds, train_loss: 1.5, total_flos: 1e17 }]
  return JSON.stringify({ global_step: 400, max_steps: 400, total_flos: 1e17, log_history: log })
}

function mlruns(start: number, durationS: number): Files {
  const run = 'a0b1c2d3e4f5061728394a5b6c7d8e9f'
  const times = `start_time: ${start}\nend_time: ${start + durationS * 1000}\n`
  return {
    [`mlruns/1/${run}/meta.yaml`]: `artifact_uri: file:///home/mallory-secret/mlruns/1/${run}/artifacts\nexperiment_id: '1'\nlifecycle_stage: active\nrun_id: ${run}\nrun_name: sft\n${times}status: 3\nuser_id: mallory-secret\n`,
  }
}

async function readingOf(files: Files): Promise<Merged> {
  const trees = memoryTrees({ files: {} }, { files })
  const candidates = findCandidates(await trees.compare(() => true), readers)
  const { head } = await collect({ trees, candidates, known: new Map(), fence: openFence, inScope: () => true })
  expect(head.problems).toEqual([])
  return mergeRecords(head.records)
}

/** What is counted, and what is not counted for it. */
async function counted(files: Files) {
  const { runs, plans, aside } = await readingOf(files)
  const formats = runs.map(({ source, share }) => (share === undefined ? source.format : `${source.format} x ${share}`))
  return { runs: formats, plans: plans.map(({ id }) => id), aside: aside.map(({ run }) => run.source.format).sort() }
}
const one = (format: string, ...aside: string[]) => ({ runs: [format], plans: [], aside })

const START_MS = Date.UTC(2026, 2, 1, 10)

test('a tracker and a log of the boards count the same accelerators', async () => {
  const files = { 'emissions.csv': codecarbon('2026-03-01T12:00:10'), 'logs/gpu_log.csv': gpuLog(11, 60) }
  expect(await counted(files)).toEqual(one('codecarbon', 'gpu-log'))
})

test('a log of the boards that began before the training and ended after it contains it', async () => {
  const files = { 'emissions.csv': codecarbon('2026-03-01T12:00:10'), 'logs/gpu_log.csv': gpuLog(10, 150) }
  expect(await counted(files)).toEqual(one('gpu-log', 'codecarbon'))
})

test('accounts of a scheduler, its script and a logger tell of one job', async () => {
  const extra = { slurm: { job_id: '4711', gpus_on_node: '2' } }
  const files = {
    ...wandb('wandb/run-20260301_110000-ab12cd34', { extra }),
    'logs/sacct.csv': sacct,
    'train.sbatch': sbatch,
  }
  expect(await counted(files)).toEqual(one('slurm-accounting', 'wandb'))
})

test('a logger, a store of runs, a trainer and a tracker tell of one training', async () => {
  const files = {
    ...wandb('wandb/run-20260301_110000-ab12cd34'),
    ...mlruns(START_MS + 5000, 3580),
    'out/trainer_state.json': trainerState(3550),
    'emissions.csv': codecarbon('2026-03-01T11:00:00'),
  }
  expect(await counted(files)).toEqual(one('codecarbon', 'hf-trainer', 'mlflow', 'wandb'))
})

test('events of TensorBoard and the state of a trainer are one training', async () => {
  const events = 'runs/exp1/events.out.tfevents.1700000000.ws-1.4242.0'
  const files = {
    [`out/${events}`]: readFileSync(`fixtures/formats/tensorboard/pytorch/files/${events}`),
    'out/trainer_state.json': trainerState(600),
  }
  const { runs } = await readingOf({ [`out/${events}`]: files[`out/${events}`] as Uint8Array })
  const seconds = runs[0]?.durationS ?? 0
  expect(seconds).toBeGreaterThan(0)
  expect(await counted({ ...files, 'out/trainer_state.json': trainerState(seconds) })).toEqual(
    one('hf-trainer', 'tensorboard'),
  )
})

test('eight ranks that each log all boards of the host have an eighth of its time each', async () => {
  const ranks = Array.from({ length: 8 }, (_, at) => wandb(`wandb/run-20260301_110000-rank000${at}`))
  const { runs, aside } = await counted(Object.assign({}, ...ranks))
  expect(runs).toEqual(Array.from({ length: 8 }, () => 'wandb x 0.125'))
  expect(aside).toEqual([])
})

/** What the integration of Transformers with W&B writes, shortened: all arguments and the configuration of the model. */
function wandbConfig({ seed = 42, rank = 8, name = 'out' }): string {
  const values = {
    _name_or_path: 'meta-llama/Llama-3.2-1B',
    model_type: 'llama',
    transformers_version: '4.44.0',
    output_dir: name,
    run_name: name,
    logging_dir: `${name}/runs/Mar01_10-00-0${seed % 10}_secret-host-17`,
    seed,
    data_seed: 'null',
    per_device_train_batch_size: 4,
    learning_rate: 2e-5,
    hub_token: '<HUB_TOKEN>',
    lora_rank: rank,
  }
  const lines = Object.entries(values).map(([key, value]) => `${key}:\n    value: ${value}`)
  return `_wandb:\n    value:\n        cli_version: 0.18.0\n        t:\n            "1": [${seed}]\n${lines.join('\n')}\n`
}

test('two seeds of one training are twins, another rank of the adapter is none', async () => {
  const run = (id: string, hour: string, config: string): Files => ({
    ...wandb(`wandb/run-20260301_${hour}0000-${id}`, { started: `2026-03-01T${hour}:00:00.000000Z` }),
    [`wandb/run-20260301_${hour}0000-${id}/files/config.yaml`]: config,
  })
  const { runs } = await readingOf({
    ...run('seed0042', '10', wandbConfig({})),
    ...run('seed0043', '12', wandbConfig({ seed: 43, name: 'out-2' })),
    ...run('rank0016', '14', wandbConfig({ rank: 16 })),
  })
  expect(findTwins(runs)).toEqual([
    { model: 'meta-llama/Llama-3.2-1B', data: null, ids: ['wandb:seed0042', 'wandb:seed0043'] },
  ])
})
