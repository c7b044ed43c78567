/** Which records a budget is about. */
import { expect, test } from 'vitest'
import { isOf, silenceOf } from '../../src/core/covered.ts'
import { aBudget, aFootprint, aRun } from './builders.ts'

test.each(['Whisper', ' whisper ', 'WHISPER', 'ｗｈｉｓｐｅｒ', null])(
  'a record of %j is before the budget of whisper',
  (model) => {
    const run = aRun('a', { model, source: { format: 'carbon-yml', path: 'a.carbon.yml', line: 1, column: 1 } })
    expect(isOf('whisper', run)).toBe(true)
  },
)

test('a tracker that writes down no model is told apart by its path', () => {
  const run = aRun('a', { source: { format: 'codecarbon', path: 'emissions.csv', line: 1, column: 1 } })
  expect(isOf('whisper', run)).toBe(false)
})

test('another name is another model', () => {
  expect(isOf('whisper', aRun('a', { model: 'whisper-large' }))).toBe(false)
})

test('a serving without requests is silent before a budget for each of them, and before no other', () => {
  const limit = {
    kind: 'per-request',
    quantity: { value: 1000, unit: 'kgCO2e' },
    requests: 1e6,
    text: '1 t per 1000000',
  } as const
  const serving = { requests: 0, days: 1, marginalWh: null, replicas: 1, utilisation: null }
  const unasked = [{ ...aFootprint(2), serving }]
  expect(silenceOf({ ...aBudget(1), limit }, unasked)).toBe('a serving without requests has no figure for each of them')
  expect(silenceOf(aBudget(1), unasked)).toBe(null)
})
