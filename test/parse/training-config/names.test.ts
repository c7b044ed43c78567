import { expect, test } from 'vitest'
import { sizeInName } from '../../../src/parse/model-size-in-name.ts'
import { trainingConfigs } from '../../../src/parse/readers/training-config/index.ts'
import { recognises } from './reading.ts'

test.each([
  ['meta-llama/Llama-3.1-8B-Instruct', 8e9, null],
  ['Qwen/Qwen2.5-0.5B', 5e8, null],
  ['pythia-160m-deduped', 160e6, null],
  ['CodeLlama-7b-hf', 7e9, null],
  ['TinyLlama-1.1B-intermediate-step-1431k-3T', 1.1e9, null],
  ['Qwen/Qwen3-30B-A3B', 30e9, 3e9],
  ['openai/gpt-oss-20b', 20.9e9, 3.6e9],
  ['deepseek_v3-671B', 671e9, 37e9],
  ['deepseek-ai/DeepSeek-R1-Distill-Qwen-7B', 7e9, null],
  ['unsloth/llama-3-8b-bnb-4bit', 8e9, null],
])('%s', (name, params, activeParams) => {
  expect(sizeInName(name)).toEqual({ params, activeParams })
})

test.each([
  'gpt2-medium',
  'phi-2',
  'mistralai/Mixtral-8x7B-v0.1',
  'llama-7b-20b',
  'model-100BT',
  'Qwen1.5-MoE-A2.7B',
  'deepseek-ai/DeepSeek-V3',
  'x-0b',
  '',
  '8B'.repeat(200),
])('%s says nothing that is sure', (name) => {
  expect(sizeInName(name)).toBe(null)
})

test.each([
  ['', []],
  ['name: x\non: push\njobs: {}\n', []],
  ['compute_environment: LOCAL_MACHINE\n', []],
  ['# compute_environment: x\n# distributed_type: y\n', []],
  ['#!/bin/sh\ncat > x <<E\ncompute_environment: LOCAL_MACHINE\ndistributed_type: NO\nE\n', []],
  ['# How\n```yaml\ncompute_environment: LOCAL_MACHINE\ndistributed_type: NO\n```\n', []],
  ['```toml\n[model]\n[training]\nseq_len = 5\n```\n', []],
  ['a:\n  compute_environment: x\n  distributed_type: y\n', []],
  ['compute_environment: LOCAL_MACHINE\r\ndistributed_type: NO\r\n', ['accelerate']],
  ['{"compute_environment": "LOCAL_MACHINE", "distributed_type": "NO"}', ['accelerate']],
  ['{"optimizer": {"zero_optimization": 1}}', []],
  ['{"zero_optimization": {"stage": 1', ['deepspeed']],
  ['"zero_optimization": 1', []],
  ['base_model: x\nmerge_method: slerp\n', []],
  ['model_name_or_path: x\nstage: sft\nfinetuning_type: lora\nper_device_train_batch_size: 1\n', ['llama-factory']],
  ['model_name_or_path: x\nper_device_train_batch_size: 1\n', ['trl']],
  ['[model]\nname = "x"\n[training]\nseq_len = 5\n', ['torchtitan']],
  ['[tool.training]\nseq_len = 5\n[model]\n', []],
])('%j is taken by %j', (text, formats) => {
  expect(trainingConfigs.filter((reader) => recognises(reader, text)).map(({ format }) => format)).toEqual(formats)
})

test('signatures take little time, whatever the text', () => {
  const texts = ['"\\\\', '"a\\\\', '{', ' ', '\n', '#', '`', 'a: b\n'].map((part) => `{${part.repeat(30_000)}`)
  for (const text of texts) expect(trainingConfigs.filter((reader) => recognises(reader, text))).toEqual([])
})
