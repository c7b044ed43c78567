import { describe, expect, test } from 'vitest'
import {
  accelerate,
  axolotl,
  deepspeed,
  litgpt,
  llamaFactory,
  nanotron,
  torchtitan,
  trl,
} from '../../../src/parse/readers/training-config/index.ts'
import { plan, read, SILENT } from './reading.ts'

describe('Accelerate', () => {
  const text = (kind: string, more = '') =>
    `compute_environment: LOCAL_MACHINE\ndistributed_type: ${kind}\nnum_machines: 2\nnum_processes: 16\n${more}`

  test.each(['MULTI_GPU', 'DEEPSPEED', 'FSDP', 'MEGATRON_LM', 'MULTI_NPU'])(
    '%s: processes of all machines are the accelerators',
    async (kind) => {
      expect(await plan(accelerate, text(kind))).toEqual({ ...SILENT, devices: 16, half: 'launch' })
    },
  )

  test('one process is one accelerator, whatever else is written', async () => {
    expect(await plan(accelerate, text("'NO'"))).toEqual({ ...SILENT, devices: 1, half: 'launch' })
  })

  test.each([
    text('TPU'),
    text('MULTI_CPU'),
    text('MULTI_GPU', 'use_cpu: true\n'),
    text('MULTI_GPU').replace('LOCAL_MACHINE', 'AMAZON_SAGEMAKER'),
  ])('processes that are no accelerators: %j', async (config) => {
    const { plans, unused } = await read(accelerate, config)
    expect({ plans, reasons: unused?.map(({ reason }) => reason) }).toEqual({ plans: [], reasons: ['no-amount'] })
  })
})

test('DeepSpeed: the devices that share a batch', async () => {
  // 512 samples / ( 8 samples x 4 times ) = 16 devices
  const text = '{"train_batch_size": 512, "train_micro_batch_size_per_gpu": 8, "gradient_accumulation_steps": 4}'
  expect(await plan(deepspeed, text)).toEqual({ ...SILENT, devices: 16, half: 'launch' })
})

describe('recipes', () => {
  const axolotlText = 'base_model: org/Model-1.5B\nmicro_batch_size: 2\nsequence_len: 4096\nmax_steps: 500\n'

  test('Axolotl: steps x batch x accumulation x length', async () => {
    expect(await plan(axolotl, `${axolotlText}gradient_accumulation_steps: 4\ndeepspeed: ds/zero2.json\n`)).toEqual({
      ...SILENT,
      model: 'org/Model-1.5B',
      params: 1.5e9,
      // 500 x 2 x 4 x 4096
      tokensPerDevice: 16_384_000,
      half: 'work',
      workload: 'finetuning',
      refers: ['ds/zero2.json'],
    })
  })

  test('Axolotl: devices that work on the same samples divide them', async () => {
    const { tokensPerDevice } = await plan(axolotl, `${axolotlText}context_parallel_size: 2\ntensor_parallel_size: 4\n`)
    // 500 x 2 x 4096 / 8
    expect(tokensPerDevice).toBe(512_000)
  })

  test('Axolotl: all degrees are all devices, and then the tokens are known', async () => {
    const degrees = 'dp_shard_size: 4\ndp_replicate_size: 2\ntensor_parallel_size: 2\nexpert_parallel_size: 2\n'
    expect(await plan(axolotl, axolotlText + degrees)).toEqual({
      ...SILENT,
      model: 'org/Model-1.5B',
      params: 1.5e9,
      devices: 32,
      // 500 x 2 x 4096 / 2 x 32
      tokens: 65_536_000,
      workload: 'finetuning',
    })
  })

  test.each(['rl: dpo\n', 'max_steps: -1\n', 'max_steps:\n', 'sequence_len: ${LEN}\n'])(
    'Axolotl: %j says no tokens',
    async (more) => {
      const { plans, problems } = await read(axolotl, axolotlText + more)
      expect({ plans, codes: problems.map(({ code }) => code) }).toEqual({ plans: [], codes: [] })
    },
  )

  const lf = 'model_name_or_path: Qwen/Qwen3-4B\nfinetuning_type: lora\ncutoff_len: 2048\nmax_steps: 300\n'

  test('LLaMA-Factory: a batch of 8 where none is written', async () => {
    const { tokensPerDevice, workload } = await plan(llamaFactory, `${lf}stage: sft\n`)
    expect({ tokensPerDevice, workload }).toEqual({ tokensPerDevice: 300 * 8 * 2048, workload: 'finetuning' })
  })

  test('LLaMA-Factory: pretraining, with accumulation', async () => {
    const { tokensPerDevice, workload } = await plan(
      llamaFactory,
      `${lf}stage: pt\nper_device_train_batch_size: 2\ngradient_accumulation_steps: 8\n`,
    )
    expect({ tokensPerDevice, workload }).toEqual({ tokensPerDevice: 300 * 16 * 2048, workload: 'pretraining' })
  })

  test('LLaMA-Factory: what only predicts is no training; no stage is fine-tuning', async () => {
    const { plans, unused } = await read(llamaFactory, `${lf}stage: sft\ndo_train: false\ndo_predict: true\n`)
    expect({ plans, reasons: unused?.map(({ reason }) => reason) }).toEqual({ plans: [], reasons: ['no-amount'] })
    expect((await plan(llamaFactory, lf)).tokensPerDevice).toBe(300 * 8 * 2048)
  })

  test('TRL: either name of the length', async () => {
    const text = 'model_name_or_path: a/b-7b\nper_device_train_batch_size: 4\nmax_steps: 10\n'
    expect((await plan(trl, `${text}max_seq_length: 1024\n`)).tokensPerDevice).toBe(40_960)
    expect((await plan(trl, `${text}max_length: 512\npacking: true\n`)).tokensPerDevice).toBe(20_480)
  })

  test('samples that are not packed may be shorter, and that is said', async () => {
    const warnings = async (more: string) => (await read(axolotl, axolotlText + more)).plans[0]?.warnings
    expect(await warnings('')).toEqual(['tokens_at_most', 'size_by_name'])
    expect(await warnings('sample_packing: true\n')).toEqual(['size_by_name'])
  })
})

describe('nanotron', () => {
  const text = (model: string, parallelism: string, more = '') => `model:
  model_config:
${model}
parallelism: {${parallelism}}
tokens: {train_steps: 100, micro_batch_size: 2, batch_accumulation_per_replica: 3, sequence_length: 1000}
${more}`
  const llama =
    '    {is_llama_config: true, hidden_size: 8, intermediate_size: 16, num_attention_heads: 2, num_key_value_heads: 1, num_hidden_layers: 3, vocab_size: 100}'

  test('devices, tokens and parameters to the last one', async () => {
    expect(await plan(nanotron, text(llama, 'dp: 4, tp: 2, pp: 3'))).toEqual({
      ...SILENT,
      // embeddings 2 x 100 x 8, last norm 8, a layer: queries and output 2 x 64, keys and values 2 x 32, MLP 3 x 128, norms 16
      params: 1600 + 8 + 3 * (128 + 64 + 384 + 16),
      // 100 steps x 4 x 2 x 3 samples x 1000
      tokens: 2_400_000,
      devices: 24,
      workload: 'pretraining',
    })
  })

  test('the vocabulary is rounded up to what the devices can share', async () => {
    const { params } = await plan(nanotron, text(llama, 'dp: 1, tp: 3, pp: 1'))
    // 102 words, so 2 x 2 x 8 more
    expect(params).toBe(3384 + 32)
  })

  test('stages may have a length of their own', async () => {
    const stages = 'data_stages:\n- {start_training_step: 1}\n- {start_training_step: 91, sequence_length: 2000}\n'
    const { tokens } = await plan(nanotron, text(llama, 'dp: 1, tp: 1, pp: 1', stages))
    // 6 samples x ( 90 x 1000 + 10 x 2000 )
    expect(tokens).toBe(660_000)
  })

  test('experts were a dimension of their own before there was context parallelism', async () => {
    expect((await plan(nanotron, text(llama, 'dp: 2, tp: 1, pp: 1, expert_parallel_size: 4'))).devices).toBe(8)
    expect(
      (await plan(nanotron, text(llama, 'dp: 4, tp: 1, pp: 1, expert_parallel_size: 4, context_parallel_size: 2')))
        .devices,
    ).toBe(8)
  })

  test('an architecture that is not known has no size, so its work is half of a plan', async () => {
    const { params, tokens, devices, half } = await plan(
      nanotron,
      text('    {is_mamba_config: true}', 'dp: 2, tp: 1, pp: 1'),
    )
    expect({ params, tokens, devices, half }).toEqual({ params: null, tokens: 1_200_000, devices: 2, half: 'work' })
  })

  test('a mixture uses some of its experts', async () => {
    const experts =
      '    {is_qwen2_config: true, hidden_size: 8, intermediate_size: 16, num_attention_heads: 2, num_key_value_heads: 1, num_hidden_layers: 3, vocab_size: 100, moe_config: {num_experts: 4, top_k: 1, moe_intermediate_size: 10, layers: [1, 2]}}'
    const { params, activeParams } = await plan(nanotron, text(experts, 'dp: 1, tp: 1, pp: 1'))
    // around 1608, attention and norms 3 x 208, one layer with MLP 384, two with routers 32 and experts of 240
    expect({ params, activeParams }).toEqual({
      params: 1608 + 624 + 384 + 2 * (32 + 4 * 240),
      activeParams: 1608 + 624 + 384 + 2 * (32 + 240),
    })
  })
})

describe('LitGPT', () => {
  const text = (train: string, more = '') => `model_name: pythia-160m\ntrain: {${train}}\n${more}`

  test('tokens of all devices together', async () => {
    expect(await plan(litgpt, text('max_tokens: 3000, global_batch_size: 8', 'devices: 4\nnum_nodes: 2\n'))).toEqual({
      ...SILENT,
      model: 'pythia-160m',
      params: 160e6,
      tokens: 3000,
      devices: 8,
      workload: 'pretraining',
    })
  })

  test('steps of the global batch; devices that are auto are not known', async () => {
    const { tokens, devices, half } = await plan(
      litgpt,
      text('max_steps: 10, global_batch_size: 8, max_seq_length: 512', 'devices: auto\n'),
    )
    expect({ tokens, devices, half }).toEqual({ tokens: 40_960, devices: null, half: 'work' })
  })
})

describe('torchtitan', () => {
  const text = (training: string, parallelism: string) =>
    `[model]\nname = "llama3"\nflavor = "8B"\n[training]\nsteps = 1_000\nseq_len = 8192\n${training}\n[parallelism]\n${parallelism}\n`

  test('-1 fills up with what there is: tokens for each device', async () => {
    expect(await plan(torchtitan, text('local_batch_size = 2', 'tensor_parallel_degree = 8'))).toEqual({
      ...SILENT,
      model: 'llama3-8B',
      params: 8e9,
      // 1000 x 8192 x 2 / 8
      tokensPerDevice: 2_048_000,
      half: 'work',
      workload: 'pretraining',
    })
  })

  test('no -1: a whole plan', async () => {
    const degrees =
      'data_parallel_replicate_degree = 2\ndata_parallel_shard_degree = 4\npipeline_parallel_degree = 2\ncontext_parallel_degree = 2'
    const { tokens, devices, half } = await plan(torchtitan, text('batch_size = 2', degrees))
    // 1000 x 8192 x 2 x 8
    expect({ tokens, devices, half }).toEqual({ tokens: 131_072_000, devices: 32, half: undefined })
  })

  test('a global batch says the tokens, whatever the devices', async () => {
    const { tokens, half } = await plan(torchtitan, text('local_batch_size = 1\nglobal_batch_size = 512', ''))
    expect({ tokens, half }).toEqual({ tokens: 4_194_304_000, half: 'work' })
  })
})
