/** Models with an encoder and a decoder: translation, summaries, speech. */
import { type Config, dense, linear, type Sum } from './config.ts'
import { classicLayer } from './encoder.ts'

/** T5, mT5, UMT5: relative positions, norms without bias, the inner width of attention named by itself. */
export function t5(everyLayerHasPositions: boolean): (config: Config) => Sum {
  return (config) => {
    const width = config.count('d_model')
    const heads = config.count('num_heads')
    const layers = config.count('num_layers')
    const decoderLayers = config.countOr(layers, 'num_decoder_layers')
    const attention = 4 * width * heads * config.count('d_kv')
    const isGated = config.text('feed_forward_proj').startsWith('gated') || config.flag('is_gated_act', false)
    const feedForward = (isGated ? 3 : 2) * width * config.count('d_ff')
    const encoder = layers * (attention + feedForward + 2 * width)
    const decoder = decoderLayers * (2 * attention + feedForward + 3 * width)
    const tables = everyLayerHasPositions ? layers + decoderLayers : 2
    const positions = tables * config.countOr(32, 'relative_attention_num_buckets') * heads
    const embeddings = config.count('vocab_size') * width * (config.flag('tie_word_embeddings', true) ? 1 : 2)
    return dense(encoder + decoder + positions + embeddings + 2 * width)
  }
}

interface Ends {
  /** Rows of learned positions beyond those named; `null` where positions are computed. */
  readonly positionsBeyond: number | null
  /** Norms behind the embeddings and after the last layer, of each half. */
  readonly norms: number
}

/** BART and its relatives. */
export function bart({ positionsBeyond, norms }: Ends): (config: Config) => Sum {
  return (config) => {
    const width = config.count('d_model')
    const embeddings = config.count('vocab_size') * width
    const positions =
      positionsBeyond === null ? 0 : 2 * (config.count('max_position_embeddings') + positionsBeyond) * width
    return dense(embeddings + positions + 2 * norms * 2 * width + halves(config, width))
  }
}

/** Layers of both halves; the decoder attends to the encoder as well. */
function halves(config: Config, width: number): number {
  const encoder = config.count('encoder_layers') * classicLayer(width, config.count('encoder_ffn_dim'))
  const across = 4 * linear(width, width, true) + 2 * width
  const decoder = config.count('decoder_layers') * (classicLayer(width, config.count('decoder_ffn_dim')) + across)
  return encoder + decoder
}

/** Whisper: two convolutions over the spectrum in front; keys have no bias. */
export function whisper(config: Config): Sum {
  const width = config.count('d_model')
  const withoutBias = (config.count('encoder_layers') + 2 * config.count('decoder_layers')) * width
  const convolutions = linear(3 * config.count('num_mel_bins'), width, true) + linear(3 * width, width, true)
  const positions = (config.count('max_source_positions') + config.count('max_target_positions')) * width
  const embeddings = config.count('vocab_size') * width
  return dense(embeddings + positions + convolutions + halves(config, width) - withoutBias + 4 * width)
}
