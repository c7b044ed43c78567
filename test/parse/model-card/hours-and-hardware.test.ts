import { describe, expect, test } from 'vitest'
import { codes, read, section } from './card.ts'

describe('Hours used and Hardware Type', () => {
  const spent = async (hardware: string, hours: string) => {
    const outcome = await read(section({ 'Hardware Type': hardware, 'Hours used': hours }))
    const [run] = outcome.runs
    return (
      run && [
        run.gpuHours,
        run.durationS,
        ...run.hardware.map((it) => `${it.count ?? '?'} ${it.kind} ${it.model}`),
        ...run.warnings,
      ]
    )
  }

  test.each([
    ['A100x4 for training', '500 GPU-hours', [500, null, '4 gpu A100']],
    ['8 GPUs * 0.325 kW = 2.6 kW', '2 hours', [null, 7200, '8 gpu ', 'hours_semantics']],
    ['1x NVIDIA T4', '~0.27 heure (16 minutes)', [null, 972, '1 gpu NVIDIA T4']],
    ['1x T4', '0,27 h', [null, 972, '1 gpu T4', 'decimal_comma']],
    ['Nvidia H200 140GB GPUs', '1,825 GPU hours', [1825, null, '? gpu Nvidia H200 140GB']],
    ['A100 PCIe 40GB', '150000', [150_000, null, '? gpu A100 PCIe 40GB', 'hours_semantics']],
    ['1 NVIDIA Tesla V100 GPUs', '12', [null, 43_200, '1 gpu NVIDIA Tesla V100']],
    ['64 Volta GPUs', '12', [null, 43_200, '64 gpu Volta', 'hours_semantics']],
    ['4 NVIDIA A40 48GB GPUs', '3 days', [null, 259_200, '4 gpu NVIDIA A40 48GB', 'hours_semantics']],
    ['a single A100', '1 hour 20 minutes', [null, 4800, '1 gpu A100']],
    ['1x A100', '1h 30m', [null, 5400, '1 gpu A100']],
    ['1x A100', '8h30', [null, 30_600, '1 gpu A100']],
    ['1x A100', '08:00:00', [null, 28_800, '1 gpu A100']],
    ['1x A100', '1 day, 2:03:04', [null, 93_784, '1 gpu A100']],
    ['1x A100', '~1–2 hours per fold (~10–20 hours in all)', [null, 72_000, '1 gpu A100', 'range_high_end']],
    ['NVIDIA A100 80GB GPU', '~0.4 GPU hours (3 epochs, ~7 min/epoch)', [0.4, null, '? gpu NVIDIA A100 80GB']],
    ['1x A100', '3 days of pre-training and 10 hours of tuning', [null, 259_200, '1 gpu A100', 'several_figures']],
    ['2x A100 and 4x V100', '12 GPU-hours', [12, null, '2 gpu A100', '4 gpu V100']],
    ['16 nodes with 8 A100 80GB each', '2 GPU hours', [2, null, '128 gpu A100 80GB']],
    ['384 A100 80GB GPUs (48 nodes)', '2 GPU hours', [2, null, '384 gpu A100 80GB']],
    ['8 x 80GB A100', '2 GPU hours', [2, null, '8 gpu A100']],
    ['H100 SXM5 x 8', '2 GPU hours', [2, null, '8 gpu H100 SXM5']],
    ['Cloud TPU v3-8', '5 TPU hours', [5, null, '? tpu Cloud TPU v3-8']],
    ['Intel Core i7-12700H (CPU)', '0.0013 h', [null, 4.68, '? cpu Intel Core i7-12700H']],
    ['RTX 4090', '7.7M GPU hours', [7_700_000, null, '? gpu RTX 4090']],
    ['Kaggle GPU', '2 GPU hours', [2, null, '? gpu Kaggle GPU']],
    ['8x V100', '12 hours on 8 GPUs', [null, 43_200, '8 gpu V100']],
    ['A100', '125 hours on 4 GPUs', [null, 450_000, '4 gpu A100']],
    ['A100', '2000 (8 GPUs)', [null, 7_200_000, '8 gpu A100']],
    ['8x V100', '960 = 5 days x 24h x 8 GPUs', [null, 432_000, '8 gpu V100', 'several_figures']],
    ['64x TPU v4', '3 days on 64 TPUs', [null, 259_200, '64 tpu TPU v4']],
    ['1x V100', '385,000 V100 GPU hours', [385_000, null, '1 gpu V100']],
    ['1x V100', '30 GPU-seconds', [30 / 3600, null, '1 gpu V100']],
  ])('%s for %s', async (hardware, hours, expected) => {
    expect(await spent(hardware, hours)).toEqual(expected)
  })

  test('hardware and hours are evidence of their own', async () => {
    const { runs } = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '10', 'Carbon Emitted': 'TBD' }))
    expect(runs.map((run) => [run.evidence, run.declaredKg, run.durationQuality])).toEqual([['hours', null, 'wall']])
  })

  test('the ambiguity is named with what it was taken for', async () => {
    const { problems } = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '10' }))
    expect(problems.map((problem) => [problem.code, problem.message, problem.at.line])).toEqual([
      ['model-card/hours-semantics', '10 hours on 8 devices were read as hours of the clock', 6],
    ])
  })

  test.each(['Exact training hours were not publicly reported', '[More Information Needed]', 'Not measured', 'three'])(
    '%j says nothing, and the card says so',
    async (hours) => {
      const outcome = await read(section({ 'Hardware Type': '8x A100', 'Hours used': hours }))
      expect(outcome.runs).toEqual([])
      expect(codes(outcome)).toEqual(['model-card/no-figure'])
    },
  )

  test('hours that are there and cannot be read are an error when nothing else is known', async () => {
    const outcome = await read(section({ 'Hardware Type': '8x A100', 'Hours used': '12 fortnights' }))
    expect(outcome.runs).toEqual([])
    expect(codes(outcome)).toEqual(['model-card/hours-unreadable', 'model-card/unreadable'])
  })

  test('and a warning when emissions are', async () => {
    const outcome = await read(section({ 'Hours used': '12 fortnights', 'Carbon Emitted': '5 kg' }))
    expect(outcome.runs).toHaveLength(1)
    expect(codes(outcome)).toEqual(['model-card/hours-unreadable'])
  })
})

test('zero hours in a vendor’s table are not counted hours', async () => {
  const text = '## Carbon Footprint\n\n| Model | Time (GPU hours) | CO2 (t) |\n|---|---|---|\n| A | 0 | 12 |\n'
  const { runs } = await read(text)
  expect(runs.map(({ gpuHours, declaredKg }) => ({ gpuHours, declaredKg }))).toEqual([
    { gpuHours: null, declaredKg: 12_000 },
  ])
})
