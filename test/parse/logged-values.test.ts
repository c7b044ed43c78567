import { expect, test } from 'vitest'
import { nothingLogged, take } from '../../src/parse/logged-values.ts'

const of = (name: string, value: number) => {
  const logged = nothingLogged()
  return [take(logged, name, value), Object.entries(logged).find(([, one]) => one !== null) ?? null]
}

test.each([
  ['energy_kwh', 2, ['energyKwh', 2]],
  ['energy_consumed', 2, ['energyKwh', 2]],
  ['gpu_energy_wh', 500, ['gpuKwh', 0.5]],
  ['emissions/co2_kg', 3, ['kg', 3]],
  ['total_runtime_s', 7, ['durationS', 7]],
  ['train/duration_minutes', 1.5, ['durationS', 90]],
  ['runtime_h', 2, ['durationS', 7200]],
])('%s', (name, value, expected) => {
  expect(of(name, value)).toEqual([true, expected])
})

test.each(['loss', 'runtime', 'epoch_time_s', 'step_duration_s', 'energy_error', 'power', 'duration_ms', 'lr', ''])(
  '%s says nothing',
  (name) => {
    expect(of(name, 5)).toEqual([false, null])
  },
)

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no amount', (value) => {
  expect(of('energy_kwh', value)).toEqual([true, null])
})

test('totals grow: the largest is taken', () => {
  const logged = nothingLogged()
  for (const value of [1, 3, 2]) take(logged, 'energy_kwh', value)
  expect(logged.energyKwh).toBe(3)
})
