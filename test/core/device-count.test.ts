import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitCount, splitSlice, stripCount } from '../../src/core/device-count.ts'
import { anyText } from '../data/text.ts'

test.each([
  ['8x H100', 8, 'H100'],
  ['8 x H100', 8, 'H100'],
  ['8xA100', 8, 'A100'],
  ['(8x) H100', 8, 'H100'],
  ['8 \u00d7 H100', 8, 'H100'],
  ['8*H100', 8, 'H100'],
  ['1 x Tesla P100-PCIE-16GB', 1, 'Tesla P100-PCIE-16GB'],
  ['A100x4', 4, 'A100'],
  ['A100 x 4', 4, 'A100'],
  ['A100 x4', 4, 'A100'],
  ['A100 (x4)', 4, 'A100'],
  ['A100 (80GB) x8', 8, 'A100 (80GB)'],
  ['A100-80GBx8', 8, 'A100-80GB'],
  ['L40Sx4', 4, 'L40S'],
  ['T4 x2', 2, 'T4'],
  ['gtx1080ti x 2', 2, 'gtx1080ti'],
  ['H100:8', 8, 'H100'],
  ['A100-80GB:1', 1, 'A100-80GB'],
  ['gpu:a100:2', 2, 'a100'],
  ['8 NVIDIA A100 GPUs', 8, 'NVIDIA A100 GPUs'],
  ['8 A100-80GB', 8, 'A100-80GB'],
  ['2 Tesla V100', 2, 'Tesla V100'],
  ['NVIDIA A100 80GB PCIe 2 device(s)', 2, 'NVIDIA A100 80GB PCIe'],
  ['A100 (4 GPUs)', 4, 'A100'],
  ['0 x A100', 0, 'A100'],
  ['4 x 4090', 4, '4090'],
])('%s is %d of %s', (text, count, name) => {
  expect(splitCount(text)).toEqual({ count, name })
})

test.each([' 2 device(s)', '2 GPUs'])('%s is a count without a name', (text) => {
  expect(splitCount(text)).toEqual({ count: 2, name: '' })
})

test.each([
  'NVIDIA A100-SXM4-80GB',
  'RTX4090',
  'rtx4090',
  'GTX 1080 Ti',
  '1080 Ti',
  '4090',
  'Quadro RTX 6000',
  '16 GB T4',
  'NVIDIA A100X',
  'mi300x',
  'AMD EPYC 7742 64-Core Processor',
  '11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz',
  '1 x',
  'x4',
  '',
])('%j says no count', (name) => {
  expect(splitCount(name)).toEqual({ count: null, name })
})

test.each([
  ['TPU v3-8', 4, 'TPU v3'],
  ['v3-8', 4, 'TPU v3'],
  ['tpu-v4-16', 8, 'tpu-v4'],
  ['TPU v5e-16', 16, 'TPU v5e'],
  ['v5litepod-8', 8, 'TPU v5litepod'],
  ['v5p-8', 4, 'TPU v5p'],
  ['v6e-4', 4, 'TPU v6e'],
  ['tpu7x-16', 8, 'tpu7x'],
])('the slice %s holds %d chips', (text, count, name) => {
  expect(splitCount(text)).toEqual({ count, name })
})

test('several slices multiply', () => {
  expect(splitCount('2x TPU v3-8')).toEqual({ count: 8, name: 'TPU v3' })
  expect(stripCount('2x TPU v3-8')).toEqual({ count: 2, name: 'TPU v3-8' })
})

test('a slice of half a chip is no slice', () => {
  expect(splitSlice('v3-1')).toBeNull()
  expect(splitSlice('TPU v4')).toBeNull()
})

test('a text of any length and content is answered, and a count is a whole number', () => {
  fc.assert(
    fc.property(anyText(400), (text) => {
      const { count } = splitCount(text)
      expect(count === null || (Number.isInteger(count) && count >= 0)).toBe(true)
    }),
  )
})

test('a count that is put before a name comes off again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('NVIDIA H100', 'Tesla T4', 'A10G'),
      (count, name) => {
        expect(splitCount(`${count}x ${name}`)).toEqual({ count, name })
        expect(splitCount(`${name} x ${count}`)).toEqual({ count, name })
        expect(splitCount(`${name}:${count}`)).toEqual({ count, name })
      },
    ),
  )
})

test('hostile lengths answer at once', () => {
  for (const text of ['1 '.repeat(50_000), 'x'.repeat(100_000), '('.repeat(100_000), ' '.repeat(100_000)]) {
    expect(splitCount(text).count).toBeNull()
  }
})
