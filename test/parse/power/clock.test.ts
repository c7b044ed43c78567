import { describe, expect, test } from 'vitest'
import { Clock } from '../../../src/parse/power/clock.ts'

function read(...texts: readonly string[]) {
  const clock = new Clock()
  const times = texts.map((text) => {
    const bytes = new TextEncoder().encode(text)
    return clock.read(bytes, 0, bytes.length)
  })
  return { times, kind: clock.kind, first: clock.stamp(0) }
}

test.each([
  ['2026/05/04 17:33:10.120', 'local', '2026-05-04T17:33:10'],
  ['2026-05-04T17:33:10.981514', 'local', '2026-05-04T17:33:10'],
  ['2026-05-04 17:33:10Z', 'utc', '2026-05-04T17:33:10Z'],
  ['2026-05-04T17:33:10+02:00', 'utc', '2026-05-04T15:33:10Z'],
  ['1763638585.215', 'utc', '2025-11-20T11:36:25Z'],
  ['1763638585215', 'utc', '2025-11-20T11:36:25Z'],
  ['12.5', 'elapsed', null],
])('%s', (text, kind, first) => {
  expect(read(text)).toMatchObject({ kind, first })
})

test('times count from the whole seconds of the first, so that milliseconds stay exact', () => {
  expect(read('2026/05/04 17:33:59.120', '2026/05/04 17:34:00.121').times).toEqual([0.12, 1.121])
  expect(read('1763638585215', '1763638585415').times).toEqual([0.215, 0.415])
})

describe('what is no time', () => {
  test.each([
    '',
    'n/a',
    '2026/02/30 10:00:00.000',
    '2026/13/01 10:00:00.000',
    '2026/05/04 24:00:00.000',
    '2026/05/04 10:60:00',
    '2026/05/04 10:00:61',
    '2026-05/04 10:00:00',
    '2026/05/04 10:00:00 pm',
    '99999999999999999999',
    '1e9',
    '-5',
  ])('"%s"', (text) => {
    expect(read(text).times).toEqual([Number.NaN])
  })
})

test('kinds that do not agree are no date', () => {
  expect(read('2026/05/04 17:33:59.120', '1763638585.215')).toMatchObject({ kind: 'mixed', first: null })
})
