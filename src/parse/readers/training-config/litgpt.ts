/** LitGPT: tokens of all devices together, and the devices unless they are `auto`. */
import { Config } from '../../architecture/config.ts'
import { decoder, type Layout } from '../../architecture/decoder.ts'
import type { Read } from '../../reader.ts'
import { readOf } from './plan.ts'
import { product, type Settings } from './settings.ts'
import { yamlReading } from './yaml.ts'

export const readLitgpt = yamlReading('litgpt', (settings): Read => {
  const isFinetuning = settings.has('checkpoint_dir')
  return readOf(settings, {
    params: sizeOf(settings),
    model: settings.text('model_name') ?? settings.text('checkpoint_dir'),
    tokens: settings.countIfPositive('train', 'max_tokens') ?? tokensOfSteps(settings),
    devices: product(settings.count('devices'), settings.countOr(1, 'num_nodes')),
    workload: isFinetuning ? 'finetuning' : 'pretraining',
  })
})

/** Steps of the optimiser, each of the global batch. */
function tokensOfSteps(settings: Settings): number | null {
  return product(
    settings.countIfPositive('train', 'max_steps'),
    settings.count('train', 'global_batch_size'),
    settings.count('train', 'max_seq_length'),
  )
}

/** `litgpt.Config`, where it is written out; a mixture has a class of its own, and no size here. */
function sizeOf(settings: Settings): number | null {
  const at = (name: string) => ['model_config', name] as const
  const isGated = settings.text(...at('mlp_class_name'))
  if (!settings.has(...at('n_layer')) || (isGated !== 'LLaMAMLP' && isGated !== 'GptNeoxMLP')) return null
  const hasBias = settings.text(...at('bias')) !== 'false'
  const layout: Layout = {
    ...(isGated === 'LLaMAMLP' ? {} : { ungated: true }),
    qkvBias: hasBias,
    outBias: hasBias,
    mlpBias: hasBias,
    normVectors: settings.text(...at('norm_class_name')) === 'RMSNorm' ? 1 : 2,
  }
  const config = new Config({
    hidden_size: settings.count(...at('n_embd')),
    num_hidden_layers: settings.count(...at('n_layer')),
    num_attention_heads: settings.count(...at('n_head')),
    num_key_value_heads: settings.count(...at('n_query_groups')),
    head_dim: settings.count(...at('head_size')),
    intermediate_size: settings.count(...at('intermediate_size')),
    vocab_size: settings.count(...at(settings.has(...at('padded_vocab_size')) ? 'padded_vocab_size' : 'vocab_size')),
    tie_word_embeddings: settings.isOn('train', 'tie_embeddings'),
  })
  const { all } = decoder(config, layout)
  return Number.isSafeInteger(all) ? all : null
}
