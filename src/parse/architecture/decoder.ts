/** Models that read one token after the other: what they share is counted once, what differs is a row of a table. */
import { type Config, dense, linear, type Sum } from './config.ts'

/** How the layers of a family differ from LLaMA's, which has none of these. */
export interface Layout {
  /** Embeddings serve as output layer, where the configuration is silent. */
  readonly tied?: boolean
  /** One matrix up and one down, where others have a gate as well. */
  readonly ungated?: true
  readonly qkvBias?: boolean
  readonly outBias?: boolean
  readonly mlpBias?: boolean
  /** The output layer has a bias. */
  readonly headBias?: true
  /** Norms of a layer, 2 where it is not said. */
  readonly norms?: number
  /** Vectors of a norm: 1 for RMS, 2 with bias, 0 without parameters. */
  readonly normVectors?: 0 | 1 | 2
  /** Norms of queries and keys, as wide as a head or as all heads. */
  readonly qkNorm?: 'head' | 'width'
  /** Learned positions: rows beyond those that the configuration names. */
  readonly positionsBeyond?: number
  /** Keys and values of so many heads, where the configuration is silent. */
  readonly kvHeads?: 1
  /** A norm behind the embeddings. */
  readonly embeddingNorm?: true
}

export interface Shape {
  readonly width: number
  readonly layers: number
  readonly inner: number
  readonly heads: number
  readonly vocabulary: number
}

export function shapeOf(config: Config): Shape {
  const width = config.count('hidden_size', 'n_embd', 'n_embed', 'd_model')
  return {
    width,
    layers: config.count('num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'),
    inner: config.countOr(4 * width, 'intermediate_size', 'n_inner', 'ffn_dim', 'ffn_hidden_size'),
    heads: config.count('num_attention_heads', 'n_head', 'n_heads', 'num_heads'),
    vocabulary: config.count('vocab_size'),
  }
}

export function decoder(config: Config, layout: Layout): Sum {
  const shape = shapeOf(config)
  const layer = attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout)
  return dense(shape.layers * layer + around(config, shape, layout))
}

/** Embeddings, positions, the last norm and the output layer. */
export function around(config: Config, { width, vocabulary }: Shape, layout: Layout): number {
  const embeddings = vocabulary * width
  const head = config.flag('tie_word_embeddings', layout.tied ?? false) ? 0 : embeddings
  const positions =
    layout.positionsBeyond === undefined
      ? 0
      : (config.count('max_position_embeddings', 'n_positions') + layout.positionsBeyond) * width
  const vectors = layout.normVectors ?? 1
  const lastNorms = vectors * width * (layout.embeddingNorm ? 2 : 1)
  return embeddings + head + (layout.headBias ? vocabulary : 0) + positions + lastNorms
}

export function attention(config: Config, { width, heads }: Shape, layout: Layout): number {
  const headWidth = config.countOr(width / heads, 'head_dim')
  const kvHeads = config.countOr(layout.kvHeads ?? heads, 'num_key_value_heads', 'num_kv_heads')
  const [queries, keys] = [heads * headWidth, kvHeads * headWidth]
  const bias = config.flag('attention_bias', false)
  const projections =
    linear(width, queries + 2 * keys, layout.qkvBias ?? bias) + linear(queries, width, layout.outBias ?? bias)
  return projections + (layout.qkNorm === 'head' ? 2 * headWidth : layout.qkNorm === 'width' ? queries + keys : 0)
}

export function feedForward({ width, inner }: Shape, layout: Layout): number {
  const bias = layout.mlpBias ?? false
  return (layout.ungated ? 1 : 2) * linear(width, inner, bias) + linear(inner, width, bias)
}

export function norms({ width }: Shape, layout: Layout): number {
  return (layout.norms ?? 2) * (layout.normVectors ?? 1) * width
}

const GPT: Layout = { ungated: true, qkvBias: true, outBias: true, mlpBias: true, normVectors: 2 }

/** `model_type` of a configuration, and its layout. */
export const DECODERS: Readonly<Record<string, Layout>> = {
  llama: {},
  mistral: {},
  granite: {},
  helium: {},
  internlm2: {},
  phi3: {},
  baichuan: {},
  smollm3: { tied: true },
  qwen2: { qkvBias: true, outBias: false },
  qwen3: { qkNorm: 'head' },
  gemma: { tied: true },
  gemma2: { tied: true, norms: 4 },
  gemma3_text: { tied: true, norms: 4, qkNorm: 'head' },
  olmo: { normVectors: 0 },
  olmo2: { qkNorm: 'width' },
  cohere: { tied: true, norms: 1 },
  stablelm: { normVectors: 2, outBias: false },
  starcoder2: { ...GPT, tied: true },
  gpt2: { ...GPT, tied: true, positionsBeyond: 0 },
  gpt_bigcode: { ...GPT, tied: true, positionsBeyond: 0, kvHeads: 1 },
  gpt_neo: { ...GPT, tied: true, qkvBias: false, positionsBeyond: 0 },
  gpt_neox: GPT,
  gptj: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
  codegen: { ...GPT, qkvBias: false, outBias: false, norms: 1, headBias: true },
  phi: { ...GPT, norms: 1, headBias: true },
  bloom: { ...GPT, tied: true, embeddingNorm: true },
}

/** OPT: two positions more than named; the 350M model has narrower embeddings and no last norm. */
export function opt(config: Config): Sum {
  const layout: Layout = { ...GPT, tied: true, positionsBeyond: 2 }
  const shape = shapeOf(config)
  const layers = shape.layers * (attention(config, shape, layout) + feedForward(shape, layout) + norms(shape, layout))
  const narrow = config.countOr(shape.width, 'word_embed_proj_dim')
  const projections = narrow === shape.width ? 0 : 2 * narrow * shape.width
  const lastNorm = config.flag('do_layer_norm_before', true) ? 2 * shape.width : 0
  const positions = (config.count('max_position_embeddings') + 2) * shape.width
  const head = config.flag('tie_word_embeddings', true) ? 0 : shape.vocabulary * narrow
  return dense(layers + shape.vocabulary * narrow + head + projections + lastNorm + positions)
}

/** Falcon: one head of keys, or several in the newer layout; one norm where attention and MLP stand side by side. */
export function falcon(config: Config): Sum {
  const newer = config.flag('new_decoder_architecture', false)
  const bias = config.flag('bias', false)
  const shape = shapeOf(config)
  const single = !newer && config.flag('multi_query', true)
  const kvHeads = single ? 1 : newer ? config.countOr(shape.heads, 'num_kv_heads') : shape.heads
  const headWidth = shape.width / shape.heads
  const keys = kvHeads * headWidth
  const layout: Layout = { ungated: true, mlpBias: bias, normVectors: 2, tied: true }
  const attentionSum = linear(shape.width, shape.width + 2 * keys, bias) + linear(shape.width, shape.width, bias)
  const normsOf = newer ? config.countOr(2, 'num_ln_in_parallel_attn') : config.flag('parallel_attn', true) ? 1 : 2
  const layer = attentionSum + feedForward(shape, layout) + norms(shape, { ...layout, norms: normsOf })
  return dense(shape.layers * layer + around(config, shape, layout))
}

/** Mamba: a state instead of attention. */
export function mamba(config: Config): Sum {
  const width = config.count('hidden_size', 'd_model')
  const inner = config.countOr(config.countOr(2, 'expand') * width, 'intermediate_size')
  const state = config.countOr(16, 'state_size')
  const step =
    config.text('time_step_rank') === 'auto'
      ? Math.ceil(width / 16)
      : config.countOr(Math.ceil(width / 16), 'time_step_rank')
  const bias = config.flag('use_bias', false)
  const convolution = inner * config.countOr(4, 'conv_kernel') + (config.flag('use_conv_bias', true) ? inner : 0)
  const scan = inner * (step + 2 * state) + linear(step, inner, true) + inner * state + inner
  const layer = linear(width, 2 * inner, bias) + convolution + scan + linear(inner, width, bias) + width
  const embeddings = config.count('vocab_size') * width * (config.flag('tie_word_embeddings', true) ? 1 : 2)
  return dense(config.count('num_hidden_layers', 'n_layer') * layer + embeddings + width)
}
