import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelSize } from '../../src/parse/architecture.ts'

/**
 * Real models: what their `config.json` says, and how many parameters the model page on the Hugging Face Hub gives from
 * the headers of their weights; the same count as the modules of Transformers have, without the head of a task.
 */
const models = JSON.parse(readFileSync('fixtures/architectures.json', 'utf8')) as readonly {
  model: string
  params: number
  config: { [key: string]: unknown }
}[]
const configOf = (name: string) => models.find(({ model }) => model === name)?.config ?? {}
const llama = configOf('meta-llama/Llama-3.1-8B')

test.each(models)('$model has $params parameters', ({ params, config }) => {
  const size = modelSize(config)
  expect(Math.abs((size?.params ?? 0) / params - 1)).toBeLessThan(0.006)
})

test('a published count of LLaMA is met to the last parameter', () => {
  expect(modelSize(llama)).toEqual({ params: 8_030_261_248, activeParams: null })
})

/** Published: 12.9B (Mixtral paper), A2.7B, A3B (3.3B), 1.3B (OLMoE paper), 37B (DeepSeek-V3 report). */
test.each([
  ['mistralai/Mixtral-8x7B-v0.1', 12.9e9],
  ['Qwen/Qwen1.5-MoE-A2.7B', 2.7e9],
  ['Qwen/Qwen3-30B-A3B', 3.3e9],
  ['allenai/OLMoE-1B-7B-0924', 1.3e9],
  ['deepseek-ai/DeepSeek-V3', 37e9],
])('a token of %s uses %d parameters', (name, published) => {
  const active = modelSize(configOf(name))?.activeParams ?? 0
  expect(Math.abs(active / published - 1)).toBeLessThan(0.02)
})

describe('what is not known stays unknown', () => {
  test.each([
    ['another architecture', { ...llama, model_type: 'llava' }],
    ['a name of all objects', { ...llama, model_type: 'constructor' }],
    ['no architecture', { ...llama, model_type: undefined }],
    ['no layers', { ...llama, num_hidden_layers: undefined }],
    ['negative', { ...llama, hidden_size: -4096 }],
    ['zero', { ...llama, hidden_size: 0 }],
    ['half a layer', { ...llama, num_hidden_layers: 0.5 }],
    ['text', { ...llama, vocab_size: '128256' }],
    ['a list', { ...llama, intermediate_size: [14336] }],
    ['too large', { ...llama, hidden_size: 1e308 }],
    ['larger than any model', { ...llama, hidden_size: 10_000_000, num_hidden_layers: 10_000 }],
    ['heads that do not divide the width', { ...llama, num_attention_heads: 31 }],
    ['not a number', { ...llama, vocab_size: Number.NaN }],
    ['more experts at work than there are', { ...configOf('mistralai/Mixtral-8x7B-v0.1'), num_experts_per_tok: 9 }],
    ['a list of numbers', [1, 2, 3]],
    ['nothing', null],
    ['a text', 'llama'],
  ])('%s', (_, config) => {
    expect(modelSize(config)).toBeNull()
  })
})

test('untied embeddings are counted twice', () => {
  const tied = modelSize({ ...llama, tie_word_embeddings: true })?.params ?? 0
  expect((modelSize(llama)?.params ?? 0) - tied).toBe(128_256 * 4096)
})

test('any value in any place gives a whole number of parameters or nothing', () => {
  const model = fc.constantFrom(...models)
  const value = fc.oneof(fc.anything(), fc.double(), fc.integer())
  fc.assert(
    fc.property(model, fc.nat(), value, ({ config }, place, hostile) => {
      const key = Object.keys(config)[place % Object.keys(config).length] ?? ''
      const size = modelSize({ ...config, [key]: hostile })
      expect(size === null || (Number.isSafeInteger(size.params) && size.params > 0)).toBe(true)
    }),
  )
})
