/**
 * How many parameters a model has, from the `config.json` that Hugging Face Transformers writes beside it. Exact but for
 * the head of a task, which is less than a percent. An architecture that is not known here has no size: a guess would be
 * counted as work.
 *
 * Formulas: the modules of each architecture in huggingface/transformers, `src/transformers/models/TYPE/modeling_*.py`.
 */
import { Config, type Sum } from './architecture/config.ts'
import { DECODERS, decoder, falcon, mamba, opt } from './architecture/decoder.ts'
import { albert, bert, deberta, debertaV2, distilbert, electra, vit } from './architecture/encoder.ts'
import { deepseek, everyLayer, qwenMoe } from './architecture/mixture.ts'
import { bart, t5, whisper } from './architecture/pair.ts'

export interface ModelSize {
  readonly params: number
  /** Those that one token uses, where they are fewer. */
  readonly activeParams: number | null
}

/** Ten times the largest model that is known. */
const MOST = 1e14

const OTHERS: Readonly<Record<string, (config: Config) => Sum>> = {
  opt,
  falcon,
  mamba,
  mixtral: everyLayer({}),
  olmoe: everyLayer({ qkNorm: 'width' }),
  phimoe: everyLayer({ normVectors: 2, headBias: true }),
  gpt_oss: everyLayer({ qkvBias: true, outBias: true }, true),
  qwen2_moe: qwenMoe({ qkvBias: true, outBias: false }),
  qwen3_moe: qwenMoe({ qkNorm: 'head' }),
  deepseek_v2: deepseek,
  deepseek_v3: deepseek,
  bert,
  roberta: bert,
  'xlm-roberta': bert,
  camembert: bert,
  distilbert,
  electra,
  albert,
  deberta,
  'deberta-v2': debertaV2,
  vit: vit(1),
  deit: vit(2),
  t5: t5(false),
  mt5: t5(false),
  umt5: t5(true),
  bart: bart({ positionsBeyond: 2, norms: 1 }),
  mbart: bart({ positionsBeyond: 2, norms: 2 }),
  marian: bart({ positionsBeyond: null, norms: 0 }),
  pegasus: bart({ positionsBeyond: null, norms: 1 }),
  whisper,
}

const FORMULAS: ReadonlyMap<string, (config: Config) => Sum> = new Map([
  ...Object.entries(DECODERS).map(([type, layout]) => [type, (config: Config) => decoder(config, layout)] as const),
  ...Object.entries(OTHERS),
])

/** @param value The parsed `config.json`. @returns `null` for what is unknown or cannot be a model. */
export function modelSize(value: unknown): ModelSize | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const config = new Config(value)
  const sum = FORMULAS.get(config.type)?.(config)
  if (sum === undefined || !isSize(sum.all) || !isSize(sum.active)) return null
  return { params: sum.all, activeParams: sum.active < sum.all ? sum.active : null }
}

function isSize(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= MOST
}
