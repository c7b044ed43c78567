/**
 * Megatron-LM as shell scripts start it: the architecture, the tokens and the devices are options of one command. What an
 * option needs from the environment or an argument is not known.
 */
import { Config } from '../../architecture/config.ts'
import { decoder, type Layout } from '../../architecture/decoder.ts'
import { everyLayer } from '../../architecture/mixture.ts'
import type { Read } from '../../reader.ts'
import { decodeText } from '../../text.ts'
import { placesIn } from '../../yaml/lines.ts'
import type { LocatedEntry, LocatedNode } from '../../yaml/located.ts'
import { readOf } from './plan.ts'
import { reading } from './reading.ts'
import { product, type Settings } from './settings.ts'
import { Script } from './shell.ts'

/** Layers that are not those of GPT, so that the size is not known. */
const OTHERS = [
  'multi-latent-attention',
  'kv-lora-rank',
  'moe-layer-freq',
  'moe-shared-expert-intermediate-size',
  'hybrid-override-pattern',
  'hybrid-attention-ratio',
  'is-hybrid-model',
  'linear-attention-freq',
  'linear-attention-type',
  'experimental-attention-variant',
  'encoder-num-layers',
  'decoder-num-layers',
  'mtp-num-layers',
] as const
/** Programs that train something else than a decoder of text or BERT. */
const OTHER_PROGRAM = /t5|ict|retro|vision|vit|vlm|_vl|omni|llava|dino|inpaint|mamba|hybrid|biencoder/

/** Options of Megatron-LM and torchrun that are read; underscores of forks stand for hyphens. */
const OPTIONS = [
  'num-layers',
  'hidden-size',
  'ffn-hidden-size',
  'num-attention-heads',
  'num-query-groups',
  'kv-channels',
  'max-position-embeddings',
  'position-embedding-type',
  'normalization',
  'swiglu',
  'disable-bias-linear',
  'add-qkv-bias',
  'untie-embeddings-and-output-weights',
  'vocab-size',
  'padded-vocab-size',
  'make-vocab-size-divisible-by',
  'tokenizer-type',
  'group-query-attention',
  'num-experts',
  'moe-router-topk',
  'moe-ffn-hidden-size',
  'seq-length',
  'global-batch-size',
  'train-iters',
  'train-samples',
  'train-tokens',
  'tensor-model-parallel-size',
  'pipeline-model-parallel-size',
  'context-parallel-size',
  'nproc-per-node',
  'nproc_per_node',
  'nnodes',
  'no-position-embedding',
  'qk-layernorm',
  ...OTHERS,
  'use-rotary-position-embeddings',
] as const
type Name = (typeof OPTIONS)[number]

export const readMegatron = reading(
  'megatron',
  (bytes, path) => {
    const decoded = decodeText(path, bytes, 'allow')
    return decoded.ok ? { ok: true, value: [optionsOf(decoded.value.text, path)] } : decoded
  },
  (settings): Read => {
    const size = sizeOf(settings)
    return readOf(settings, {
      params: size?.all ?? null,
      activeParams: size !== null && size.active < size.all ? size.active : null,
      tokens: tokensOf(settings),
      devices: devicesOf(settings),
      workload: 'pretraining',
    })
  },
)

/** The options as settings; those of unknown value are there and empty of meaning. */
function optionsOf(text: string, file: string): LocatedNode {
  const script = new Script(text)
  const placeAt = placesIn(text, file, 1)
  const entries = new Map<string, LocatedEntry>()
  for (const key of OPTIONS) {
    const option = script.option(key)
    if (option === null) continue
    const at = placeAt(option.offset)
    const value = option.value === '' ? 'true' : (option.value ?? '$')
    entries.set(key, { key, keyAt: at, value: { kind: 'scalar', text: value, plain: true, at } })
  }
  const start = { file, line: 1, column: 1 }
  const key = 'program'
  const program = programOf(text)
  entries.set(key, { key, keyAt: start, value: { kind: 'scalar', text: program, plain: true, at: start } })
  return { kind: 'map', entries, at: start }
}

/** `gpt` of `pretrain_gpt.py`; `other` where one of the programs that are named trains something else. */
function programOf(text: string): string {
  const names = [...text.matchAll(/\bpretrain_([a-z0-9_]{1,60})\.py\b/g)].map(([, name = '']) => name)
  return names.some((name) => OTHER_PROGRAM.test(name)) ? 'other' : (names[0] ?? 'other')
}

function tokensOf(settings: Settings): number | null {
  const length = count(settings, 'seq-length')
  const tokens = count(settings, 'train-tokens')
  if (tokens !== null) return tokens
  const samples = count(settings, 'train-samples')
  return product(samples ?? product(count(settings, 'train-iters'), count(settings, 'global-batch-size')), length)
}

/** Devices that the launcher starts; fewer than one copy of the model needs are a placeholder, and not known. */
function devicesOf(settings: Settings): number | null {
  const perNode = count(settings, 'nproc-per-node') ?? count(settings, 'nproc_per_node')
  const devices = product(perNode, settings.countOr(1, 'nnodes'))
  const model = product(
    settings.countOr(1, 'tensor-model-parallel-size'),
    settings.countOr(1, 'pipeline-model-parallel-size'),
    settings.countOr(1, 'context-parallel-size'),
  )
  if (devices === null || model === null || devices % model === 0) return devices
  const key = settings.has('nproc-per-node') ? 'nproc-per-node' : 'nproc_per_node'
  const message = `${devices} devices are started, and one copy of the model takes ${model}`
  settings.conflict(
    [key],
    message,
    'write as many devices as the degrees of parallelism multiply to, or a multiple of it',
  )
  return null
}

/** Vocabularies that belong to a kind of tokenizer; others are in a file. */
const VOCABULARIES: Readonly<Record<string, number>> = { GPT2BPETokenizer: 50257, Llama2Tokenizer: 32000 }

/** Exact but for the embeddings where nothing tells the vocabulary: those are then left out. */
function sizeOf(settings: Settings) {
  if (settings.text('program') === 'other' || OTHERS.some((name) => settings.has(name))) return null
  const width = count(settings, 'hidden-size')
  const isGated = settings.isOn('swiglu')
  const hasBias = !settings.isOn('disable-bias-linear')
  const isRotary = settings.text('position-embedding-type') !== null || settings.isOn('use-rotary-position-embeddings')
  const hasPositions =
    !settings.isOn('no-position-embedding') &&
    (!isRotary || settings.text('position-embedding-type') === 'learned_absolute')
  const vocabulary = vocabularyOf(settings)
  const experts = settings.has('num-experts')
  const inner = count(
    settings,
    experts && settings.has('moe-ffn-hidden-size') ? 'moe-ffn-hidden-size' : 'ffn-hidden-size',
  )
  const config = new Config({
    hidden_size: width,
    num_hidden_layers: count(settings, 'num-layers'),
    num_attention_heads: count(settings, 'num-attention-heads'),
    num_key_value_heads: settings.has('group-query-attention') ? settings.countOr(1, 'num-query-groups') : null,
    head_dim: count(settings, 'kv-channels'),
    // With a gate the three matrices are to weigh as much as two without.
    intermediate_size:
      inner ?? (width === null ? null : isGated ? Math.trunc((4 * width * 2) / 3 / 64) * 64 : 4 * width),
    vocab_size: vocabulary ?? 1,
    max_position_embeddings: count(settings, 'max-position-embeddings'),
    tie_word_embeddings: vocabulary === null || !settings.isOn('untie-embeddings-and-output-weights'),
    num_experts: count(settings, 'num-experts'),
    num_experts_per_tok: settings.countOr(2, 'moe-router-topk'),
  })
  const layout: Layout = {
    ...(isGated ? {} : { ungated: true }),
    qkvBias: hasBias || settings.isOn('add-qkv-bias'),
    outBias: hasBias,
    mlpBias: hasBias,
    normVectors: settings.text('normalization') === 'RMSNorm' ? 1 : 2,
    ...(hasPositions ? { positionsBeyond: 0 } : {}),
    ...(settings.isOn('qk-layernorm') ? { qkNorm: 'head' as const } : {}),
  }
  const sum = experts ? everyLayer(layout)(config) : decoder(config, layout)
  const without = vocabulary === null ? (width ?? 0) : 0
  return Number.isSafeInteger(sum.all) ? { all: sum.all - without, active: sum.active - without } : null
}

/** Rounded up, so that the devices that share it get the same. */
function vocabularyOf(settings: Settings): number | null {
  const padded = count(settings, 'padded-vocab-size')
  if (padded !== null) return padded
  // What pretrain_gpt.py takes where the script is silent.
  const usual = settings.text('program') === 'gpt' && !settings.has('tokenizer-type') ? 'GPT2BPETokenizer' : ''
  const known = VOCABULARIES[settings.text('tokenizer-type') ?? usual]
  const words = count(settings, 'vocab-size') ?? known ?? null
  const step = product(
    settings.countOr(128, 'make-vocab-size-divisible-by'),
    settings.countOr(1, 'tensor-model-parallel-size'),
  )
  return words === null || step === null ? null : Math.ceil(words / step) * step
}

function count(settings: Settings, name: Name): number | null {
  return settings.count(name)
}
