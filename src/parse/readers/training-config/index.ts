/**
 * Configurations of training tools: how much work, and on how many devices. Light: names and a look at the start. They
 * claim nothing that was spent, so that what cannot be read of them blocks nobody.
 */
import type { FileReader, Head, Read, Recognition, RecordFile } from '../../reader.ts'
import { hasSettings, hasTables, topKeys } from './signature.ts'

const MIB = 1_048_576
const YAML = '**/*.{yaml,yml}'

type ReadFile = (file: RecordFile) => Promise<Read>

function configuration(
  format: string,
  title: string,
  likely: readonly string[],
  possible: readonly string[],
  isOurs: (text: string) => boolean,
  load: () => Promise<ReadFile>,
): FileReader {
  const recognise = (_path: string, head: Head): Recognition => (isOurs(head.text) ? 'yes' : 'no')
  return { format, title, paths: { likely, possible }, mode: 'whole', maxBytes: MIB, configures: true, recognise, load }
}

export const accelerate = configuration(
  'accelerate',
  'Accelerate configuration',
  ['**/*accelerate*.{yaml,yml,json}', '**/*accelerate*/*.{yaml,yml}'],
  [YAML],
  (text) => hasSettings(text, 'compute_environment', 'distributed_type'),
  async () => (await import('./accelerate.ts')).readAccelerate,
)

export const deepspeed = configuration(
  'deepspeed',
  'DeepSpeed configuration',
  ['**/*deepspeed*.json', '**/ds_config*.json', '**/*zero{1,2,3}*.json'],
  ['**/*.json'],
  (text) => {
    const keys = topKeys(text)
    return keys.has('zero_optimization') || keys.has('train_micro_batch_size_per_gpu')
  },
  async () => (await import('./deepspeed.ts')).readDeepspeed,
)

export const axolotl = configuration(
  'axolotl',
  'Axolotl recipe',
  ['**/*axolotl*.{yaml,yml}', '**/*axolotl*/*.{yaml,yml}'],
  [YAML],
  (text) =>
    hasSettings(text, 'base_model') && (hasSettings(text, 'micro_batch_size') || hasSettings(text, 'sequence_len')),
  async () => (await import('./recipes.ts')).readAxolotl,
)

export const llamaFactory = configuration(
  'llama-factory',
  'LLaMA-Factory recipe',
  ['**/*{llama_factory,llamafactory,llama-factory,LLaMA-Factory}*/**/*.{yaml,yml}'],
  [YAML, '**/*.json'],
  (text) =>
    hasSettings(text, 'model_name_or_path', 'finetuning_type') &&
    (hasSettings(text, 'stage') || hasSettings(text, 'per_device_train_batch_size')),
  async () => (await import('./recipes.ts')).readLlamaFactory,
)

export const trl = configuration(
  'trl',
  'TRL or Transformers recipe',
  ['**/recipes/**/*.{yaml,yml}'],
  [YAML, '**/*.json'],
  (text) =>
    hasSettings(text, 'model_name_or_path', 'per_device_train_batch_size') && !hasSettings(text, 'finetuning_type'),
  async () => (await import('./recipes.ts')).readTrl,
)

export const nanotron = configuration(
  'nanotron',
  'nanotron configuration',
  ['**/*nanotron*/**/*.{yaml,yml}', '**/*nanotron*.{yaml,yml}'],
  [YAML],
  (text) => hasSettings(text, 'parallelism', 'tokens', 'model') && /^[ \t]+train_steps[ \t]*:/m.test(text),
  async () => (await import('./nanotron.ts')).readNanotron,
)

export const litgpt = configuration(
  'litgpt',
  'LitGPT configuration',
  ['**/*litgpt*.{yaml,yml}', '**/*litgpt*/**/*.{yaml,yml}'],
  [YAML],
  (text) =>
    hasSettings(text, 'train') &&
    (hasSettings(text, 'model_name') || hasSettings(text, 'checkpoint_dir')) &&
    /^[ \t]+(?:global_batch_size|max_tokens)[ \t]*:/m.test(text),
  async () => (await import('./litgpt.ts')).readLitgpt,
)

export const torchtitan = configuration(
  'torchtitan',
  'torchtitan configuration',
  ['**/*torchtitan*/**/*.toml', '**/train_configs/*.toml'],
  ['**/*.toml'],
  (text) => hasTables(text, 'training', 'model') && /^(?:seq_len|local_batch_size|batch_size)[ \t]*=/m.test(text),
  async () => (await import('./torchtitan.ts')).readTorchtitan,
)

export const megatron = configuration(
  'megatron',
  'Megatron-LM script',
  ['**/*megatron*.sh', '**/*pretrain*.sh'],
  ['**/*.sh'],
  (text) => /\bpretrain_[a-z0-9_]+\.py\b/.test(text) && /(?:^|[\s"'(])--num-layers[ \t=]/.test(text),
  async () => (await import('./megatron.ts')).readMegatron,
)

/** In the order in which they are asked: the most telling signatures first. */
export const trainingConfigs: readonly FileReader[] = [
  accelerate,
  deepspeed,
  axolotl,
  llamaFactory,
  nanotron,
  litgpt,
  torchtitan,
  megatron,
  trl,
]
