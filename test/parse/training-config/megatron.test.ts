import { describe, expect, test } from 'vitest'
import { megatron } from '../../../src/parse/readers/training-config/index.ts'
import { plan, read, recognises } from './reading.ts'

const command = (options: string, before = '') => `${before}\ntorchrun ${options} pretrain_gpt.py --num-layers 2 \\
  --hidden-size 64 --num-attention-heads 4 --seq-length 128 --max-position-embeddings 128 --vocab-size 1000 \\
  --train-iters 50 --global-batch-size 8\n`

describe('parameters', () => {
  test('GPT: biases, positions, one table of words, rounded up to 128', async () => {
    // a layer: 64 x 192 + 192, 64 x 64 + 64, 64 x 256 + 256, 256 x 64 + 64, two norms of 128; 1024 words, 128 positions
    const layer = 12_288 + 192 + 4096 + 64 + 16_384 + 256 + 16_384 + 64 + 256
    const { params, tokens } = await plan(megatron, command('--nproc_per_node 8'))
    expect({ params, tokens }).toEqual({ params: 2 * layer + 1024 * 64 + 128 * 64 + 128, tokens: 50 * 8 * 128 })
  })

  test('LLaMA: gates, grouped queries, no biases, two tables', async () => {
    const more =
      '--swiglu --normalization RMSNorm --disable-bias-linear --untie-embeddings-and-output-weights --position-embedding-type rope --group-query-attention --num-query-groups 2 --ffn-hidden-size 96'
    const layer = 64 * 64 * 2 + 2 * 64 * 32 + 3 * 64 * 96 + 2 * 64
    const { params } = await plan(megatron, command(more))
    expect(params).toBe(2 * layer + 2 * 1024 * 64 + 64)
  })

  test('a vocabulary that is in a file is left out', async () => {
    const text = command('--position-embedding-type rope')
    const { params } = await plan(megatron, text)
    const words = '--tokenizer-type HuggingFaceTokenizer'
    const without = await plan(megatron, text.replace('--vocab-size 1000', words))
    expect(Number(params) - Number(without.params)).toBe(1024 * 64)
    // 50257 words of GPT-2, rounded up, are what pretrain_gpt.py takes where nothing is said.
    const usual = await plan(megatron, text.replace('--vocab-size 1000', ''))
    expect(Number(usual.params) - Number(without.params)).toBe(50_304 * 64)
  })

  test('experts', async () => {
    const text = command('--num-experts 4 --moe-router-topk 1 --swiglu --disable-bias-linear --moe-ffn-hidden-size 32')
    const { params, activeParams } = await plan(megatron, text)
    expect(Number(params) - Number(activeParams)).toBe(2 * 3 * 3 * 64 * 32)
  })
})

describe('devices', () => {
  test('variables, sums and defaults are followed', async () => {
    const before = 'NODES=${NODES:-2}\nPER=4\nALL=$(($PER * 2))\nexport N=$NODES'
    expect((await plan(megatron, command('--nproc_per_node $ALL --nnodes ${N}', before))).devices).toBe(16)
    expect((await plan(megatron, command('--nproc_per_node=${1:-8}'))).devices).toBe(null)
    expect((await plan(megatron, command('--nproc_per_node=$G', 'G=${1:-8}'))).devices).toBe(8)
  })

  test.each(['$(nvidia-smi -L | wc -l)', '`nproc`', '$1', '$UNKNOWN', '"$@"'])('%s is not known', async (word) => {
    const { plans, problems } = await read(megatron, command(`--nproc_per_node ${word}`))
    expect({ hardware: plans[0]?.hardware, problems }).toEqual({ hardware: [], problems: [] })
  })

  test('a variable of several values is not known, and one that is set twice alike is', async () => {
    const branch = 'if true; then G=8; else G=4; fi'
    expect((await plan(megatron, command('--nproc_per_node $G', branch))).devices).toBe(null)
    expect((await plan(megatron, command('--nproc_per_node $G', 'G=8\nG=8'))).devices).toBe(8)
  })

  test('an option that stands twice with different values is not known; one in a comment does not count', async () => {
    expect((await plan(megatron, command('--nproc_per_node 8 --nproc_per_node 4'))).devices).toBe(null)
    expect((await plan(megatron, command('--nproc_per_node 8', '# --nproc_per_node 4'))).devices).toBe(8)
  })

  test('fewer devices than one copy of the model takes', async () => {
    const { plans, problems } = await read(
      megatron,
      command('--nproc_per_node 8 --tensor-model-parallel-size 8 --pipeline-model-parallel-size 16'),
    )
    expect(plans[0]?.hardware).toEqual([])
    expect(problems).toEqual([
      {
        code: 'megatron/conflict',
        class: 'E_CONFLICT',
        severity: 'warning',
        message: '8 devices are started, and one copy of the model takes 128',
        hint: 'write as many devices as the degrees of parallelism multiply to, or a multiple of it',
        at: { file: 'configs/x', line: 2, column: 10 },
      },
    ])
  })
})

describe('hostile scripts', () => {
  test('variables that stand for each other end', async () => {
    const many = Array.from({ length: 200 }, () => '$B').join('')
    const text = command(
      '--nproc_per_node $A',
      `A=${many}\nB=${many.replaceAll('B', 'C')}\nC=${many.replaceAll('B', 'A')}`,
    )
    expect((await plan(megatron, text)).devices).toBe(null)
  })

  test('a long script takes little time', async () => {
    const text = `${'A=$((1+1)) --num-layers\n'.repeat(30_000)}pretrain_gpt.py`
    expect((await read(megatron, text)).plans).toEqual([])
  })

  test('so does one of comments without end', async () => {
    const text = `pretrain_gpt.py ${'# --num-layers 1 '.repeat(60_000)}`
    expect((await read(megatron, text)).plans).toEqual([])
  })

  test('options in quotes are options', () => {
    const quoted =
      'ARGS="--num-layers 2 --hidden-size 64 --num-attention-heads 4 --seq-length 128"\npython pretrain_gpt.py $ARGS'
    expect(recognises(megatron, quoted)).toBe(true)
  })

  test('prose about a script is none', () => {
    expect(recognises(megatron, 'see pretrain_gpt.py for its options')).toBe(false)
    expect(recognises(megatron, '# pretrain_gpt.py --num-layers-per-stage 4')).toBe(false)
  })
})
