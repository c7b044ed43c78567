import { expect, test } from 'vitest'
import { areaUnder, counted, mean } from '../../tools/measure-gpu/integrate.ts'
import type { Sample } from '../../tools/measure-gpu/logs.ts'
import { iterationOf, layerWeights, parameters } from '../../tools/measure-gpu/operations.ts'

/** Two layers of width 4, eight inside, ten words. */
const shape = { layers: 2, width: 4, heads: 2, inner: 8, vocabulary: 10 }

test('weights: four squares for attention, two rectangles for what follows, and one embedding', () => {
  expect(layerWeights(shape)).toBe(2 * (4 * 16 + 2 * 32))
  expect(parameters(shape)).toBe(256 + 40)
})

test.each([
  ['nothing', { kind: 'idle' }, { flops: 0, tokens: 0 }],
  ['a model that waits', { kind: 'resident' }, { flops: 0, tokens: 0 }],
  ['a product', { kind: 'matmul', size: 3 }, { flops: 54, tokens: 0 }],
  // 2 x 3 tokens, each 2 x 256 for weights and 4 x 2 x 4 x 2 for the two seen on average; 2 x 40 for each last word.
  ['prefill', { kind: 'prefill', batch: 2, tokens: 3 }, { flops: 6 * (512 + 64) + 2 * 80, tokens: 6 }],
  // From 2 to 4 tokens of context the new one sees 3, then 4.
  ['decode', { kind: 'decode', batch: 5, from: 2, to: 4 }, { flops: 5 * (512 + 32 * 3.5 + 80), tokens: 5 }],
  ['training', { kind: 'training', batch: 2, tokens: 3 }, { flops: 3 * 6 * (512 + 64 + 80), tokens: 6 }],
] as const)('%s', (_, work, expected) => {
  expect(iterationOf(work, shape)).toEqual(expected)
})

test('training is six operations a parameter and token, when attention is small beside the weights', () => {
  const large = { layers: 16, width: 4096, heads: 32, inner: 16_384, vocabulary: 32_000 }
  const { flops, tokens } = iterationOf({ kind: 'training', batch: 8, tokens: 1024 }, large)
  expect(flops / (6 * parameters(large) * tokens)).toBeCloseTo(1.02, 2)
})

const sample = (at: number, watts: number, joules: number | null = null): Sample => {
  return { at, monotonic: at, watts, joules, busy: null, slowedBy: 0 }
}

test('the area under a ramp is that of a trapezoid, also between the readings', () => {
  const ramp = [sample(0, 0), sample(1, 100), sample(3, 300), sample(4, 400)]
  expect(areaUnder(ramp, 0, 4)).toBeCloseTo(800, 9)
  expect(areaUnder(ramp, 0.5, 3.5)).toBeCloseTo((50 + 350) * 1.5, 9)
  expect(areaUnder(ramp, 1.2, 1.4)).toBeCloseTo(130 * 0.2, 9)
})

test('what the readings do not reach has no energy', () => {
  const some = [sample(1, 100), sample(2, 100)]
  expect([areaUnder(some, 0, 2), areaUnder(some, 1, 3), areaUnder(some, 2, 1), areaUnder([], 0, 1)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a counter is read between its readings, and one that goes back or is missing is none', () => {
  const steady = [sample(0, 1, 10), sample(2, 1, 30), sample(4, 1, 50)]
  expect(counted(steady, 1, 3)).toBeCloseTo(20, 9)
  expect(counted([sample(0, 1, 10), sample(1, 1, 5), sample(2, 1, 30)], 0, 2)).toBeNull()
  expect(counted([sample(0, 1, 10), sample(1, 1), sample(2, 1, 30)], 0, 2)).toBeNull()
  expect(counted([sample(0, 1), sample(1, 1)], 0, 1)).toBeNull()
})

test('the mean of nothing is nothing', () => {
  expect([mean([]), mean([1, 2, 6])]).toEqual([null, 3])
})
