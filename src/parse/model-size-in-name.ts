/**
 * How many parameters a model has, where its name says so: `Llama-3.1-8B` has eight thousand million, give or take a
 * tenth. A name that holds two such figures, or the figures of experts (`8x7B`), says nothing that is sure.
 */
import type { ModelSize } from './architecture.ts'

const FIGURE = /^([0-9]{1,4}(?:\.[0-9]{1,3})?)([bm])$/i
/** Parameters in use: `30B-A3B`. */
const ACTIVE = /^a([0-9]{1,3}(?:\.[0-9]{1,3})?)b$/i

/**
 * Mixtures whose names give all parameters alone, with those in use, from the reports of their makers: OpenAI gpt-oss
 * (arXiv:2508.10925), DeepSeek V2 (arXiv:2405.04434), V3 and R1 (arXiv:2412.19437), Qwen1.5-MoE by its own name.
 */
const MIXTURES: readonly (readonly [RegExp, number, number])[] = [
  [/gpt-oss-20b/i, 20.9e9, 3.6e9],
  [/gpt-oss-120b/i, 116.8e9, 5.1e9],
  [/deepseek[-_]?v2[-_]lite|deepseek[-_]?v[23][-_]16b/i, 15.7e9, 2.4e9],
  [/deepseek[-_]?v[23][-_]236b/i, 236e9, 21e9],
  [/deepseek[-_]?v3[-_]671b/i, 671e9, 37e9],
]
/** Kinds of mixtures whose names do not say what is in use. */
const OTHER_MIXTURES = /mixtral|\bmoe\b|[0-9]x[0-9]|deepseek[-_]?(?:v[23]|r1)(?!.*distill)/i

/** @param model A name without its folder: the last part counts. */
export function sizeInName(model: string): ModelSize | null {
  const name = model.split('/').at(-1) ?? ''
  if (name.length > 200) return null
  const mixture = MIXTURES.find(([pattern]) => pattern.test(name))
  if (mixture) return { params: mixture[1], activeParams: mixture[2] }
  const words = name.split(/[-_ :]/)
  const active = words.flatMap((word) => ACTIVE.exec(word)?.[1] ?? [])
  if (active.length === 0 && OTHER_MIXTURES.test(name)) return null
  const figures = words.flatMap((word) => millions(word) ?? [])
  const [figure] = figures
  if (figure === undefined || figures.length > 1 || active.length > 1) return null
  return { params: figure * 1e6, activeParams: active[0] === undefined ? null : Number(active[0]) * 1e9 }
}

function millions(word: string): number | null {
  const parts = FIGURE.exec(word)
  if (parts === null) return null
  const value = Number(parts[1])
  return value === 0 ? null : parts[2]?.toLowerCase() === 'b' ? Math.round(value * 1e3) : value
}
