import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceleratorKey, nameTokens } from '../../src/data/accelerator-name.ts'
import { accelerator, acceleratorById } from '../../src/data/accelerators.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'
import { anyText } from './text.ts'

const boards = tables['tables/accelerators.csv']?.rows ?? []
const aliases = tables['tables/accelerator-aliases.csv']?.rows ?? []

function idAndWatts(name: string) {
  const found = accelerator(name)
  return found && [found.id, found.tdpW?.value ?? null, found.tdpRangeW]
}

test('an accelerator carries its figures with their sources', () => {
  expect(accelerator('NVIDIA A100-SXM4-40GB')).toEqual({
    id: 'nvidia-a100-sxm4-40gb',
    name: 'NVIDIA A100 SXM4 40GB',
    class: 'datacenter',
    tdpW: { id: 'tdp/nvidia-a100-sxm4-40gb', value: 400, unit: 'W', source: 'epoch-ml-hardware', year: 2020 },
    idleW: { id: 'idle/nvidia-a100-sxm4-40gb', value: 46.45, unit: 'W', source: 'teads-aws', year: 2020 },
    denseTflops: {
      id: 'flops/nvidia-a100-sxm4-40gb',
      value: 312,
      unit: 'TFLOP/s',
      source: 'epoch-ml-hardware',
      year: 2020,
    },
    rates: {
      fp8: null,
      tf32: {
        id: 'flops-tf32/nvidia-a100-sxm4-40gb',
        value: 156,
        unit: 'TFLOP/s',
        source: 'epoch-ml-hardware',
        year: 2020,
      },
      fp32: {
        id: 'flops-fp32/nvidia-a100-sxm4-40gb',
        value: 19.49,
        unit: 'TFLOP/s',
        source: 'epoch-ml-hardware',
        year: 2020,
      },
    },
    memoryGb: 40,
    form: 'module',
    tdpRangeW: null,
  })
})

describe('what drivers print', () => {
  test.each([
    ['NVIDIA A100-SXM4-80GB', 'nvidia-a100-sxm4-80gb', 400],
    ['NVIDIA A100 80GB PCIe', 'nvidia-a100-pcie-80gb', 300],
    ['NVIDIA H100 80GB HBM3', 'nvidia-h100-sxm5-80gb', 700],
    ['NVIDIA H100 PCIe', 'nvidia-h100-pcie-80gb', 350],
    ['NVIDIA H100 NVL', 'nvidia-h100-nvl-94gb', 400],
    ['NVIDIA H200 NVL', 'nvidia-h200-nvl-141gb', 600],
    ['NVIDIA RTX PRO 6000 Blackwell Server Edition', 'nvidia-rtx-pro-6000-server', 600],
    ['NVIDIA GeForce GTX 1650 Ti', 'nvidia-geforce-gtx-1650-ti', 50],
    ['NVIDIA RTX A1000', 'nvidia-rtx-a1000', 50],
    ['NVIDIA GeForce RTX 3080 Ti', 'nvidia-geforce-rtx-3080-ti', 350],
    ['NVIDIA GeForce RTX 3060 Laptop GPU', 'nvidia-geforce-rtx-3060-laptop-gpu', 115],
    ['NVIDIA GeForce RTX 2080 Super with Max-Q Design', 'nvidia-geforce-rtx-2080-super-max-q', 80],
    ['Tesla T4', 'nvidia-t4', 70],
    ['Tesla P100-PCIE-16GB', 'nvidia-p100-pcie-16gb', 250],
    ['Tesla V100-SXM2-32GB', 'nvidia-v100-sxm2-32gb', 300],
    ['Tesla M4', 'nvidia-tesla-m4', 50],
    ['NVIDIA A10G', 'nvidia-a10g', 150],
    ['NVIDIA L4', 'nvidia-l4', 72],
    ['NVIDIA TITAN X (Pascal)', 'nvidia-titan-x-pascal', 250],
    ['NVIDIA RTX 6000 Ada Generation', 'nvidia-rtx-6000-ada', 300],
    ['AMD Instinct MI300X', 'amd-mi300x', 750],
    ['Intel(R) Arc(TM) A770 Graphics', 'intel-arc-a770', 225],
    ['Intel\u00ae Arc\u2122 A770 Graphics', 'intel-arc-a770', 225],
    ['Intel(R) Gaudi(R) 2 AI Accelerator', 'intel-gaudi2', 600],
    ['Apple M1', 'apple-m1', 15],
    ['Apple M4', 'apple-m4', 22],
    ['TPU v4', 'google-tpu-v4', 340],
    ['TPU v5 lite', 'google-tpu-v5e', 225],
    ['NVIDIA GeForce RTX 3090/PCIe/SSE2', 'nvidia-geforce-rtx-3090', 350],
    ['NVIDIA Corporation GA100 [A100 SXM4 80GB] (rev a1)', 'nvidia-a100-sxm4-80gb', 400],
    ['Advanced Micro Devices, Inc. [AMD/ATI] Vega 10 [Radeon Instinct MI25]', 'amd-mi25', 300],
    ['NVIDIA A100-SXM4-80GB, 81920 MiB', 'nvidia-a100-sxm4-80gb', 400],
  ])('%s', (name, id, watts) => {
    expect(idAndWatts(name)).toEqual([id, watts, null])
  })
})

describe('what clouds, schedulers and people write', () => {
  test.each([
    ['A100-SXM-80GB', 'nvidia-a100-sxm4-80gb', 400],
    ['NVIDIA A100 40GB PCIe', 'nvidia-a100-pcie-40gb', 250],
    ['A100 SXM4 80 GB', 'nvidia-a100-sxm4-80gb', 400],
    ['nvidia_a100-sxm4-80gb', 'nvidia-a100-sxm4-80gb', 400],
    ['h100 sxm', 'nvidia-h100-sxm5-80gb', 700],
    ['RTX2080Ti', 'nvidia-geforce-rtx-2080-ti', 250],
    ['rtx_3090', 'nvidia-geforce-rtx-3090', 350],
    ['RTX 3090 24GB', 'nvidia-geforce-rtx-3090', 350],
    ['Quadro RTX A6000', 'nvidia-rtx-a6000', 300],
    ['1080ti', 'nvidia-geforce-gtx-1080-ti', 250],
    ['7900 XTX', 'amd-radeon-rx-7900-xtx', 335],
    ['nvidia-tesla-t4', 'nvidia-t4', 70],
    ['Tesla T4 15GB', 'nvidia-t4', 70],
    ['Google Colab T4 (free tier)', 'nvidia-t4', 70],
    ['Kaggle T4', 'nvidia-t4', 70],
    ['NVIDIA A10 PCIe', 'nvidia-a10', 150],
    ['tpu-v4', 'google-tpu-v4', 340],
    ['Cloud TPU v3', 'google-tpu-v3', 450],
    ['Habana Gaudi 2', 'intel-gaudi2', 600],
    ['MacBook Pro M1 Pro', 'apple-m1-pro', 30],
    ['Apple M3 Max 40-core GPU', 'apple-m3-max', 90],
    ['NVIDIA GB200 NVL72', 'nvidia-gb200', 1200],
  ])('%s', (name, id, watts) => {
    expect(idAndWatts(name)).toEqual([id, watts, null])
  })
})

describe('a string that covers several boards answers the usual one with the range of their powers', () => {
  test.each([
    ['a100', 'nvidia-a100-sxm4-40gb', 400, [250, 400]],
    ['NVIDIA A100 Tensor Core GPU', 'nvidia-a100-sxm4-40gb', 400, [250, 400]],
    ['A100 80GB', 'nvidia-a100-sxm4-80gb', 400, [300, 400]],
    ['H100', 'nvidia-h100-sxm5-80gb', 700, [350, 700]],
    ['H200', 'nvidia-h200-sxm-141gb', 700, [600, 700]],
    ['RTX PRO 6000 Blackwell', 'nvidia-rtx-pro-6000-ws', 600, [300, 600]],
    ['V100', 'nvidia-v100-sxm2-16gb', 300, [250, 300]],
    ['P100', 'nvidia-p100-pcie-16gb', 250, [250, 300]],
    ['k80', 'nvidia-tesla-k80', 150, [150, 300]],
    ['RTX 6000', 'nvidia-quadro-rtx-6000', 260, [260, 300]],
    ['AMD Instinct MI250X / MI250', 'amd-mi250x', 250, [250, 280]],
  ])('%s', (name, id, watts, range) => {
    expect(idAndWatts(name)).toEqual([id, watts, range])
  })
})

test('a device of a board with several carries its part of the board', () => {
  expect(idAndWatts('Tesla K80')).toEqual(['nvidia-tesla-k80', 150, null])
  expect(idAndWatts('NVIDIA A16')).toEqual(['nvidia-a16', 62.5, null])
  const half = accelerator('AMD Instinct MI250X')
  expect([half?.tdpW?.value, half?.denseTflops?.value, half?.memoryGb]).toEqual([250, 191.5, 64])
})

test('a partition of a board draws between its share and the whole', () => {
  expect(idAndWatts('NVIDIA A100-SXM4-40GB MIG 1g.5gb')).toEqual(['nvidia-a100-sxm4-40gb', 400, [400 / 7, 400]])
  expect(idAndWatts('A100-SXM4-40GB-MIG-2g.10gb')).toEqual(['nvidia-a100-sxm4-40gb', 400, [800 / 7, 400]])
  expect(idAndWatts('NVIDIA A100-SXM4-40GB MIG 7g.40gb')).toEqual(['nvidia-a100-sxm4-40gb', 400, null])
  expect(idAndWatts('GRID V100D-8Q')).toEqual(['nvidia-v100-pcie-32gb', 250, [62.5, 250]])
  expect(idAndWatts('GRID V100DX-32C')).toEqual(['nvidia-v100-sxm2-32gb', 300, null])
  expect(idAndWatts('NVIDIA A40-24Q')).toEqual(['nvidia-a40', 300, [150, 300]])
})

test('a count in the string does not hide the device', () => {
  for (const name of ['1 x Tesla T4', '8xT4', 'T4 x2', 'T4:4', 'gpu:t4:1'])
    expect(accelerator(name)?.id).toBe('nvidia-t4')
})

test('a TPU slice that is counted as one device draws what its chips draw', () => {
  const chip = accelerator('TPU v3')
  expect(chip?.tdpW?.value).toBe(450)
  expect(accelerator('TPU v3-8')).toEqual({
    ...chip,
    name: 'Google TPU v3, 4 chips',
    tdpW: { ...chip?.tdpW, id: 'tdp/google-tpu-v3x4', value: 1800 },
    denseTflops: { ...chip?.denseTflops, id: 'flops/google-tpu-v3x4', value: 492 },
    memoryGb: 128,
  })
})

test.each([
  '',
  ' ',
  'gpu',
  'NVIDIA',
  'cuda',
  'TPU',
  'A101',
  'H1000',
  'AMD A100',
  'Intel H100',
  'NVIDIA M4',
  'RTX 4090 48GB',
  'NVIDIA V100/A100',
  'NVIDIA DGX A100',
  'Intel UHD Graphics 630',
  'UntetherAI speedAI240 Slim',
  '[More Information Needed]',
  'constructor',
  '__proto__',
  'a100|b',
  'a100^nvidia-a100-sxm4-40gb',
  'x'.repeat(10_000),
])('%j is not known, and not guessed', (name) => {
  expect(accelerator(name)).toBeNull()
})

test('a board without published power says so', () => {
  expect(accelerator('NVIDIA H800 PCIe')?.tdpW).toBeNull()
})

test('the words of a name are the words of its words', () => {
  const piece = fc.constantFrom(
    'nvidia',
    'tesla',
    'A100',
    'quadro',
    'rtx',
    'a4000',
    '80',
    'GB',
    '80g',
    'mig',
    'm4',
    'mac',
    'pro',
    'colab',
    '(r)',
    '8-core',
    '-',
    '/',
  )
  const anything = fc.oneof(
    anyText(60),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const once = nameTokens(text)
      expect(nameTokens(once.join(' '))).toEqual(once)
    }),
  )
})

test('case, spaces and marks do not tell names apart', () => {
  fc.assert(
    fc.property(fc.constantFrom(...aliases.map((row) => cell(row, 'alias'))), fc.boolean(), (alias, upper) => {
      const spelled = `  ${upper ? alias.toUpperCase() : alias.toLowerCase()}  `.replaceAll('-', '_')
      expect(acceleratorKey(spelled)).toBe(acceleratorKey(alias))
    }),
  )
})

test('every accelerator is found by its own name', () => {
  const lost = boards.filter((row) => accelerator(cell(row, 'name'))?.id !== cell(row, 'id'))
  expect(lost.map((row) => cell(row, 'name'))).toEqual([])
})

test('every alias that means one board finds it', () => {
  const lost = aliases
    .filter((row) => cell(row, 'ambiguous') === '0' && cell(row, 'context') !== 'vgpu-board')
    .filter((row) => accelerator(cell(row, 'alias'))?.id !== cell(row, 'accelerator_id'))
  expect(lost.map((row) => `${cell(row, 'alias')} -> ${accelerator(cell(row, 'alias'))?.id}`)).toEqual([])
})

test('every alias that means several boards finds its usual one', () => {
  const lost = aliases
    .filter((row) => cell(row, 'ambiguous') === '1')
    .filter((row) => accelerator(cell(row, 'alias'))?.id !== cell(row, 'accelerator_id'))
  expect(lost.map((row) => cell(row, 'alias'))).toEqual([])
})

test('every id finds its board, without a range', () => {
  for (const row of boards)
    expect(acceleratorById(cell(row, 'id'))).toMatchObject({ id: cell(row, 'id'), tdpRangeW: null })
  expect(acceleratorById('nvidia-h101')).toBeNull()
})

test('no string makes the look-up throw', () => {
  fc.assert(fc.property(anyText(300), (text) => void accelerator(text)))
})

test.each([
  ['RockChip RK3588S: Arm Cortex-A76 (big); Arm Cortex-A55 (LITTLE)', 9],
  ['BCM2835 Arm Cortex-A72 r0p3', 9],
  ['Raspberry Pi 5', 9],
  ['QUALCOMM Adreno 650 GPU', 9],
  ['NVIDIA Orin NX 16G', 25],
  ['QUALCOMM Cloud AI 100 DM.2e', 15],
])('a board of some watts is no server: %s', (name, watts) => {
  const found = accelerator(name)
  expect(found?.class).toBe('embedded')
  expect(found?.tdpW?.value).toBe(watts)
})

test.each([
  ['NVIDIA GeForce RTX 4090 (Ada Lovelace)', 'nvidia-geforce-rtx-4090'],
  ['NVIDIA A100-SXM-80GB CTS', 'nvidia-a100-sxm4-80gb'],
  ['QUALCOMM Cloud AI 100 PCIe/HHHL Pro', 'qualcomm-ai100'],
  ['Qualcomm Snapdragon X Elite X1E-84-100', 'qualcomm-snapdragon-x-elite-x1e-84-100'],
])('%s is a card by its usual name', (name, id) => {
  expect(accelerator(name)?.id).toBe(id)
})
