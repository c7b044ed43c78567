/** Mixtures of experts: all of them are parameters, and a token uses a few of them. */
import { type Config, linear, type Sum } from './config.ts'
import { around, attention, feedForward, type Layout, norms, type Shape, shapeOf } from './decoder.ts'

interface Experts {
  readonly count: number
  readonly perToken: number
  readonly inner: number
  /** Parameters of the router and of experts that every token uses. */
  readonly shared: number
  /** Layers that have experts; the others have one feed-forward network. */
  readonly layers: number
  /** Matrices of an expert have biases. */
  readonly bias?: boolean
}

function mixture(config: Config, shape: Shape, layout: Layout, attentionSum: number, experts: Experts): Sum {
  const { width, layers } = shape
  const one = feedForward({ ...shape, inner: experts.inner }, { ...layout, mlpBias: experts.bias ?? false })
  const plain = (layers - experts.layers) * feedForward(shape, layout)
  const always =
    layers * (attentionSum + norms(shape, layout)) +
    plain +
    experts.layers * (experts.shared + linear(width, experts.count, experts.bias ?? false)) +
    around(config, shape, layout)
  const isPossible = experts.perToken <= experts.count && experts.layers <= layers
  if (!isPossible) return { all: Number.NaN, active: Number.NaN }
  return {
    all: always + experts.layers * experts.count * one,
    active: always + experts.layers * experts.perToken * one,
  }
}

/** Mixtral and its kind: every layer has experts. */
export function everyLayer(layout: Layout, bias = false): (config: Config) => Sum {
  return (config) => {
    const shape = shapeOf(config)
    return mixture(config, shape, layout, attention(config, shape, layout), {
      count: config.count('num_local_experts', 'num_experts'),
      perToken: config.count('num_experts_per_tok', 'experts_per_token'),
      inner: shape.inner,
      shared: 0,
      layers: shape.layers,
      bias,
    })
  }
}

/** Qwen: experts of a width of their own, in every so many-th layer; the second generation shares one expert. */
export function qwenMoe(layout: Layout): (config: Config) => Sum {
  return (config) => {
    const shape = shapeOf(config)
    const step = config.countOr(1, 'decoder_sparse_step')
    const without = config.numbers('mlp_only_layers')
    const hasExperts = (layer: number) => !without.has(layer) && (layer + 1) % step === 0
    const sharedInner = config.anyOr(0, 'shared_expert_intermediate_size')
    const shared = sharedInner === 0 ? 0 : feedForward({ ...shape, inner: sharedInner }, layout) + shape.width
    return mixture(config, shape, layout, attention(config, shape, layout), {
      count: config.count('num_experts'),
      perToken: config.count('num_experts_per_tok'),
      inner: config.count('moe_intermediate_size'),
      shared,
      layers: countLayers(shape.layers, hasExperts),
    })
  }
}

/** DeepSeek V2 and V3: the first layers without experts, shared experts, and keys and values through a narrow waist. */
export function deepseek(config: Config): Sum {
  const shape = shapeOf(config)
  const inner = config.count('moe_intermediate_size')
  const first = config.anyOr(0, 'first_k_dense_replace')
  const step = config.countOr(1, 'moe_layer_freq')
  const sharedExperts = config.anyOr(0, 'n_shared_experts')
  const shared = sharedExperts === 0 ? 0 : feedForward({ ...shape, inner: inner * sharedExperts }, {})
  return mixture(config, shape, {}, latentAttention(config, shape), {
    count: config.count('n_routed_experts'),
    perToken: config.count('num_experts_per_tok'),
    inner,
    shared,
    layers: countLayers(shape.layers, (layer) => layer >= first && layer % step === 0),
  })
}

function latentAttention(config: Config, { width, heads }: Shape): number {
  const rope = config.count('qk_rope_head_dim')
  const head = config.count('qk_nope_head_dim') + rope
  const values = config.count('v_head_dim')
  const waist = config.count('kv_lora_rank')
  const queryWaist = config.anyOr(0, 'q_lora_rank')
  const queries = queryWaist === 0 ? width * heads * head : width * queryWaist + queryWaist + queryWaist * heads * head
  const keys = width * (waist + rope) + waist + waist * heads * (head - rope + values)
  return queries + keys + heads * values * width
}

/** NaN for more layers than any model has, so that nobody makes this loop long. */
function countLayers(layers: number, has: (layer: number) => boolean): number {
  if (!(layers <= 10_000)) return Number.NaN
  let count = 0
  for (let layer = 0; layer < layers; layer += 1) if (has(layer)) count += 1
  return count
}
