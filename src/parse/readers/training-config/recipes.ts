/** Recipes of fine-tuning: a model, batches for each device, steps. How many devices there are, the launcher says. */
import type { Read } from '../../reader.ts'
import { readOf } from './plan.ts'
import { product, type Settings } from './settings.ts'
import { yamlReading } from './yaml.ts'

/** Samples are padded or cut to the longest of their batch unless they are packed, so there may be fewer tokens. */
const AT_MOST = ['tokens_at_most']

/** Axolotl: `max_steps`, or epochs of data whose size nobody knows. Methods with rewards do other work than one pass. */
export const readAxolotl = yamlReading('axolotl', (settings): Read => {
  const spread = product(
    parallel(settings, 'context_parallel_size', 'sequence_parallel_degree'),
    parallel(settings, 'tensor_parallel_size'),
  )
  const steps = settings.countIfPositive('max_steps')
  const each = product(axolotlBatch(settings), settings.count('sequence_len'))
  // One shard is what a data-parallel training of any width has.
  const shards = settings.countIfPositive('dp_shard_size')
  const isSharded = shards !== null && shards > 1
  const replicas = parallel(settings, 'dp_replicate_size')
  const devices = isSharded ? product(shards, replicas, parallel(settings, 'expert_parallel_size'), spread) : null
  const isPlain = !settings.has('rl') && !settings.isOn('reward_model') && !settings.isOn('process_reward_model')
  const tokensPerDevice = isPlain ? shared(product(steps, each), spread) : null
  const isPacked = settings.isOn('sample_packing') || settings.has('pretraining_dataset')
  return readOf(settings, {
    model: settings.text('base_model'),
    devices,
    tokens: product(tokensPerDevice, devices),
    tokensPerDevice,
    workload: settings.has('pretraining_dataset') ? 'pretraining' : 'finetuning',
    warnings: isPacked || tokensPerDevice === null ? [] : AT_MOST,
    refers: [settings.text('deepspeed')],
  })
})

/** Samples of a device in one step; the older `batch_size` stands for both factors. */
function axolotlBatch(settings: Settings): number | null {
  const micro = settings.count('micro_batch_size')
  if (settings.has('gradient_accumulation_steps')) return product(micro, settings.count('gradient_accumulation_steps'))
  return settings.has('batch_size') ? settings.count('batch_size') : micro
}

/** LLaMA-Factory: one pass over texts in the stages `pt` and `sft`. */
export const readLlamaFactory = yamlReading('llama-factory', (settings): Read => {
  const stage = settings.text('stage')?.toLowerCase() ?? 'sft'
  const isTraining = !settings.has('do_train') || settings.isOn('do_train')
  const isPlain = isTraining && (stage === 'pt' || stage === 'sft')
  const tokensPerDevice = isPlain ? hubTokens(settings, settings.count('cutoff_len')) : null
  const isPacked = stage === 'pt' || settings.isOn('packing') || settings.isOn('neat_packing')
  return readOf(settings, {
    model: settings.text('model_name_or_path'),
    tokensPerDevice,
    workload: stage === 'pt' ? 'pretraining' : 'finetuning',
    warnings: isPacked || tokensPerDevice === null ? [] : AT_MOST,
    refers: [settings.text('deepspeed')],
  })
})

/** What recipes hold when the script that reads them compares answers rather than passing once over a text. */
const COMPARING = ['beta', 'loss_type', 'num_generations', 'max_prompt_length', 'max_completion_length', 'reward_funcs']

/** TRL, the alignment handbook, and scripts with the arguments of Transformers. */
export const readTrl = yamlReading('trl', (settings): Read => {
  const isPlain = !COMPARING.some((key) => settings.has(key))
  const length = settings.has('max_seq_length') ? settings.count('max_seq_length') : settings.count('max_length')
  const tokensPerDevice = isPlain ? hubTokens(settings, length ?? settings.count('block_size')) : null
  const isPacked = settings.isOn('packing') || settings.has('block_size')
  return readOf(settings, {
    model: settings.text('model_name_or_path'),
    tokensPerDevice,
    workload: 'finetuning',
    warnings: isPacked || tokensPerDevice === null ? [] : AT_MOST,
    refers: [settings.text('deepspeed')],
  })
})

/** `TrainingArguments` of Transformers: a batch of 8 and no accumulation, where they are not written. */
function hubTokens(settings: Settings, length: number | null): number | null {
  const batch = settings.countOr(8, 'per_device_train_batch_size')
  const accumulated = settings.countOr(1, 'gradient_accumulation_steps')
  return product(settings.countIfPositive('max_steps'), batch, accumulated, length)
}

/** Devices that work on the same samples, 1 where none are said to. */
function parallel(settings: Settings, ...names: readonly string[]): number | null {
  const name = names.find((one) => settings.has(one))
  return name === undefined ? 1 : settings.count(name)
}

function shared(tokens: number | null, spread: number | null): number | null {
  return tokens === null || spread === null ? null : tokens / spread
}
