import { expect, test } from 'vitest'
import { readGpuNames } from '../../../src/parse/readers/codecarbon/gpu-names.ts'
import { type Cells, file, read, row } from './rows.ts'

const names = (cell: string, total: number | null) => {
  const { devices, mismatch } = readGpuNames(cell, total)
  return [...devices.map(({ model, count }) => `${count} ${model}`), ...(mismatch ? ['mismatch'] : [])]
}

test.each([
  ['8 x NVIDIA H100 80GB HBM3', 8, ['8 NVIDIA H100 80GB HBM3']],
  ['8 x NVIDIA H100 80GB HBM3', null, ['8 NVIDIA H100 80GB HBM3']],
  [
    '1 x NVIDIA GeForce RTX 40601 x NVIDIA GeForce RTX 3080 Ti',
    2,
    ['1 NVIDIA GeForce RTX 4060', '1 NVIDIA GeForce RTX 3080 Ti'],
  ],
  ['2 x Tesla T416 x Tesla P100', 18, ['2 Tesla T4', '16 Tesla P100']],
  ['2 x Tesla T416 x Tesla P100', 8, ['2 Tesla T41', '6 Tesla P100']],
  ['1 x A10, 2 x A30', 3, ['1 A10', '2 A30']],
  ['1 x RTX 30901 x RTX 40901 x A100', 3, ['1 RTX 3090', '1 RTX 4090', '1 A100']],
  ['4 x NVIDIA A100-PCIE-40GB', 1, ['1 NVIDIA A100-PCIE-40GB', 'mismatch']],
  ['1 x RTX 30901 x RTX 4090', 7, ['1 RTX 3090', '1 RTX 4090', 'mismatch']],
  ['Apple M1', 1, ['1 Apple M1']],
  ['Apple M1', null, ['1 Apple M1']],
  ['', 2, ['2 ']],
  ['', null, []],
  ['Tesla x Edition', 1, ['1 Tesla x Edition']],
])('"%s" with %j GPUs is %j', (cell, total, expected) => {
  expect(names(cell, total)).toEqual(expected)
})

test('a cell made of signs is read in time', () => {
  names('1 x 111'.repeat(500), 3)
  names(`1 x ${'a111 x '.repeat(8)}b`, 3)
}, 10_000)

const hardware = async (cells: Cells) => (await read(file(row(cells)))).runs[0]?.hardware

test('graphics of an ordinary processor are no accelerator; an Apple chip has one', async () => {
  const intel = 'Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz'
  expect(await hardware({ cpu_model: intel, gpu_model: intel, gpu_count: '1', ram_total_size: '16.0' })).toEqual([
    { kind: 'cpu', model: intel, count: null },
    { kind: 'ram', model: '', count: 16 },
  ])
  expect(await hardware({ cpu_model: 'Apple M2', gpu_model: 'Apple M2', gpu_count: '1', ram_total_size: '' })).toEqual([
    { kind: 'gpu', model: 'Apple M2', count: 1 },
    { kind: 'cpu', model: 'Apple M2', count: null },
  ])
})

test('counts that pandas made decimal are counts', async () => {
  expect((await hardware({ gpu_count: '2.0' }))?.[0]).toEqual({ kind: 'gpu', model: 'NVIDIA A100-SXM4-40GB', count: 2 })
})
