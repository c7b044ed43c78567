/** Models that read a whole text, image or sound at once. Heads of a task are left out: they are less than a percent. */
import { type Config, dense, linear, type Sum } from './config.ts'

/** Attention with biases, two matrices, two norms: the layer of the first transformers. */
export function classicLayer(width: number, inner: number): number {
  return 4 * linear(width, width, true) + linear(width, inner, true) + linear(inner, width, true) + 4 * width
}

interface TextShape {
  readonly width: number
  readonly inner: number
  readonly layers: number
  readonly vocabulary: number
  readonly positions: number
}

function textShape(config: Config): TextShape {
  return {
    width: config.count('hidden_size', 'dim'),
    inner: config.count('intermediate_size', 'hidden_dim'),
    layers: config.count('num_hidden_layers', 'n_layers'),
    vocabulary: config.count('vocab_size'),
    positions: config.count('max_position_embeddings'),
  }
}

/** BERT, RoBERTa and those that differ from them only in their vocabulary. */
export function bert(config: Config): Sum {
  const { width, inner, layers, vocabulary, positions } = textShape(config)
  const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size')
  return dense(rows * width + 2 * width + layers * classicLayer(width, inner) + linear(width, width, true))
}

/** DistilBERT: half the layers, neither kinds of segments nor a pooler. */
export function distilbert(config: Config): Sum {
  const { width, inner, layers, vocabulary, positions } = textShape(config)
  return dense((vocabulary + positions + 2) * width + layers * classicLayer(width, inner))
}

/** ELECTRA: embeddings may be narrower than the layers. */
export function electra(config: Config): Sum {
  const { width, inner, layers, vocabulary, positions } = textShape(config)
  const narrow = config.countOr(width, 'embedding_size')
  const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size') + 2
  return dense(
    rows * narrow + (narrow === width ? 0 : linear(narrow, width, true)) + layers * classicLayer(width, inner),
  )
}

/** ALBERT: all layers of a group are one. */
export function albert(config: Config): Sum {
  const { width, inner, vocabulary, positions } = textShape(config)
  const narrow = config.count('embedding_size')
  const rows = vocabulary + positions + config.anyOr(2, 'type_vocab_size') + 2
  const groups = config.countOr(1, 'num_hidden_groups') * config.countOr(1, 'inner_group_num')
  const layers = groups * classicLayer(width, inner)
  return dense(rows * narrow + linear(narrow, width, true) + layers + linear(width, width, true))
}

/** DeBERTa V2 and V3: relative positions that share the matrices of the attention. */
export function debertaV2(config: Config): Sum {
  const { width, inner, layers, vocabulary, positions } = textShape(config)
  const narrow = config.countOr(width, 'embedding_size')
  const absolute = config.flag('position_biased_input', true) ? positions : 0
  const rows = (vocabulary + absolute + config.anyOr(0, 'type_vocab_size')) * narrow + 2 * width
  const buckets = config.countOr(positions, 'position_buckets')
  const relative = config.flag('relative_attention', false) ? 2 * buckets * width + 2 * width : 0
  const kernel = config.anyOr(0, 'conv_kernel_size')
  const convolution = kernel === 0 ? 0 : linear(width * kernel, width, true) + 2 * width
  const projection = narrow === width ? 0 : narrow * width
  return dense(rows + projection + relative + convolution + layers * classicLayer(width, inner))
}

/** The first DeBERTa: matrices of their own for relative positions in every layer. */
export function deberta(config: Config): Sum {
  const { width, inner, layers, vocabulary, positions } = textShape(config)
  const absolute = config.flag('position_biased_input', true) ? positions : 0
  const rows = (vocabulary + absolute + config.anyOr(0, 'type_vocab_size')) * width + 2 * width
  const isRelative = config.flag('relative_attention', false)
  const own = isRelative ? width * width + linear(width, width, true) - width : -width
  return dense(rows + (isRelative ? 2 * positions * width : 0) + layers * (classicLayer(width, inner) + own))
}

/** ViT, DeiT: patches instead of words. */
export function vit(tokens: 1 | 2): (config: Config) => Sum {
  return (config) => {
    const { width, inner, layers } = {
      width: config.count('hidden_size'),
      inner: config.count('intermediate_size'),
      layers: config.count('num_hidden_layers'),
    }
    const patch = config.count('patch_size')
    const patches = Math.floor(config.count('image_size') / patch) ** 2
    const projection = linear(patch * patch * config.countOr(3, 'num_channels'), width, true)
    const layer = classicLayer(width, inner) - (config.flag('qkv_bias', true) ? 0 : 3 * width)
    return dense(projection + (patches + 2 * tokens) * width + layers * layer + 2 * width)
  }
}
