/**
 * torchtitan's TOML, until it became Python: steps, sequences and batches, and degrees of parallelism that are all the
 * devices unless one of them is -1, which stands for as many as there are.
 */
import type { Parsed } from '../../../core/problem.ts'
import type { Read } from '../../reader.ts'
import { parseToml } from '../../toml/document.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { readOf } from './plan.ts'
import { reading } from './reading.ts'
import { product, type Settings } from './settings.ts'

/** Where degrees stood: in [parallelism] since January 2025, some in [experimental] before, all in [training] at first. */
const TABLES = ['parallelism', 'experimental', 'training']

export const readTorchtitan = reading('torchtitan', parse, (settings): Read => {
  const replicas = degree(settings, 'data_parallel_replicate_degree', 1)
  const shards = degree(
    settings,
    settings.has('training', 'data_parallel_degree') ? 'data_parallel_degree' : 'data_parallel_shard_degree',
    null,
  )
  const data = product(replicas, shards)
  const model = product(
    degree(settings, 'tensor_parallel_degree', 1),
    degree(settings, 'pipeline_parallel_degree', 1),
    degree(settings, 'context_parallel_degree', 1),
  )
  const perReplica = settings.count(
    'training',
    settings.has('training', 'local_batch_size') ? 'local_batch_size' : 'batch_size',
  )
  const batch = settings.countIfPositive('training', 'global_batch_size') ?? product(perReplica, data)
  const steps = product(settings.count('training', 'steps'), settings.count('training', 'seq_len'))
  const each = product(steps, perReplica)
  return readOf(settings, {
    model: modelOf(settings),
    tokens: product(steps, batch),
    tokensPerDevice: each === null || model === null ? null : each / model,
    devices: product(data, model),
    workload: 'pretraining',
  })
})

function parse(bytes: Uint8Array, path: string): Parsed<readonly LocatedNode[]> {
  const parsed = parseToml(path, bytes)
  return parsed.ok ? { ok: true, value: [parsed.value] } : parsed
}

/** @param fallback What holds where the file is silent; `null` for as many as there are, as -1 says too. */
function degree(settings: Settings, name: string, fallback: number | null): number | null {
  const table = TABLES.find((one) => settings.has(one, name))
  return table === undefined ? fallback : settings.countIfPositive(table, name)
}

/** `llama3` and `8B` are one name; flavours such as `debugmodel` belong to it too. */
function modelOf(settings: Settings): string | null {
  const name = settings.text('model', 'name')
  const flavor = settings.text('model', 'flavor')
  return name === null || flavor === null ? (name ?? flavor) : `${name}-${flavor}`
}
