/** nanotron: devices and tokens to the last one, and the architecture of the model. */
import { Config, type Sum } from '../../architecture/config.ts'
import { decoder } from '../../architecture/decoder.ts'
import { qwenMoe } from '../../architecture/mixture.ts'
import type { Read } from '../../reader.ts'
import { itemsUnder } from '../../yaml/values.ts'
import { readOf } from './plan.ts'
import { product, Settings } from './settings.ts'
import { yamlReading } from './yaml.ts'

export const readNanotron = yamlReading('nanotron', (settings): Read => {
  const degree = (name: string) => settings.countOr(1, 'parallelism', name)
  const data = settings.count('parallelism', 'dp')
  const batch = product(
    data,
    settings.count('tokens', 'micro_batch_size'),
    settings.countOr(1, 'tokens', 'batch_accumulation_per_replica'),
  )
  const size = sizeOf(settings, degree('tp') ?? 1)
  return readOf(settings, {
    params: size?.all ?? null,
    activeParams: size !== null && size.active < size.all ? size.active : null,
    tokens: product(batch, tokensOfSequences(settings)),
    devices: product(data, degree('tp'), degree('pp'), degree('context_parallel_size'), expertDegree(settings)),
    workload: 'pretraining',
  })
})

/**
 * Devices that hold experts were a dimension of their own until context parallelism came (its key tells), and are a part
 * of the data-parallel ones since.
 */
function expertDegree(settings: Settings): number | null {
  if (settings.has('parallelism', 'context_parallel_size')) return 1
  return settings.countOr(1, 'parallelism', 'expert_parallel_size')
}

/** Steps times the length of a sequence, which stages of the data may change. */
function tokensOfSequences(settings: Settings): number | null {
  const length = settings.count('tokens', 'sequence_length')
  const steps = settings.count('tokens', 'train_steps')
  const stages = itemsUnder(settings.root, 'data_stages').map((node) => new Settings(settings.format, node))
  if (!stages.some((stage) => stage.has('sequence_length'))) return product(steps, length)
  const starts = stages.map((stage) => stage.countIfPositive('start_training_step') ?? 1)
  let sum: number | null = 0
  for (const [index, stage] of stages.entries()) {
    const end = starts[index + 1] ?? (steps === null ? null : steps + 1)
    const part =
      end === null ? null : product(end - (starts[index] ?? 1), stage.countIfPositive('sequence_length') ?? length)
    sum = sum === null || part === null || part < 0 ? null : sum + part
  }
  return sum
}

/** What a model is where the file is silent: the defaults of nanotron's own classes. */
const DEFAULTS = {
  hidden_size: 4096,
  intermediate_size: 11008,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  vocab_size: 32000,
}

/** LLaMA and Qwen2 as nanotron builds them; other classes are not known. */
function sizeOf(settings: Settings, tensorParallel: number): Sum | null {
  const at = (name: string) => ['model', 'model_config', name] as const
  const isQwen = settings.isOn(...at('is_qwen2_config'))
  if (!isQwen && !settings.isOn(...at('is_llama_config'))) return null
  const shape = Object.entries(DEFAULTS).map(([name, fallback]) => [name, settings.countOr(fallback, ...at(name))])
  const multiple = (settings.countIfPositive('model', 'make_vocab_size_divisible_by') ?? 1) * tensorParallel
  const words = settings.countOr(DEFAULTS.vocab_size, ...at('vocab_size'))
  const values = {
    ...Object.fromEntries(shape),
    // A word that is not known stays so; `null` would be another number of heads.
    num_key_value_heads: settings.has(...at('num_key_value_heads'))
      ? (settings.count(...at('num_key_value_heads')) ?? '')
      : null,
    tie_word_embeddings: settings.isOn(...at('tie_word_embeddings')),
    vocab_size: words === null ? null : Math.ceil(words / multiple) * multiple,
  }
  const layout = { qkvBias: isQwen && settings.isOn(...at('attention_bias')), outBias: false }
  const hasExperts = isQwen && settings.has(...at('moe_config'))
  const sum = hasExperts
    ? qwenMoe(layout)(new Config({ ...values, ...experts(settings) }))
    : decoder(new Config(values), layout)
  return Number.isSafeInteger(sum.all) && Number.isSafeInteger(sum.active) ? sum : null
}

/** Experts by the names of Transformers; layers that have none are those that are not listed. */
function experts(settings: Settings) {
  const at = (name: string) => ['model', 'model_config', 'moe_config', name] as const
  const layers = itemsUnder(settings.root, ...at('layers')).map((node) =>
    node.kind === 'scalar' ? Number(node.text) : -1,
  )
  const all = settings.countOr(DEFAULTS.num_hidden_layers, 'model', 'model_config', 'num_hidden_layers') ?? 0
  const isEvery = layers.length === 0 || layers.includes(-1) || all > 10_000
  return {
    num_experts: settings.countOr(8, ...at('num_experts')),
    num_experts_per_tok: settings.countOr(2, ...at('top_k')),
    moe_intermediate_size: settings.countOr(1408, ...at('moe_intermediate_size')),
    shared_expert_intermediate_size: settings.isOn(...at('enable_shared_expert'))
      ? settings.countOr(5632, ...at('shared_expert_intermediate_size'))
      : 0,
    mlp_only_layers: isEvery
      ? []
      : Array.from({ length: all }, (_, layer) => layer).filter((layer) => !layers.includes(layer)),
  }
}
