/**
 * J01 to J18: JSON and JSON Lines, in two places: a tool's file in a pull request, and a case that a person gives to
 * `estimate`, where every field is known or refused.
 */
import { expect, test } from 'vitest'
import { parseCase } from '../../src/parse/case.ts'
import { changed, judged, passed, refused, reportOn } from './judged.ts'

const PATH = 'run.energy.json'
const LINES = 'runs.energy.jsonl'
const CONTROL = '{\n  "name": "a",\n  "energy_kwh": 5\n}\n'
const of = (text: string | Uint8Array) => judged(PATH, text)
const withValue = (written: string) => changed(CONTROL, '5', written)
/** Class and place of what is wrong with a case. */
const inCase = (text: string): readonly string[] => {
  const parsed = parseCase(new TextEncoder().encode(text), 'case.json')
  return parsed.ok ? [] : parsed.problems.map(({ class: group, at }) => `${group} ${at.line}:${at.column}`)
}

test('the controls pass', async () => {
  expect(await of(CONTROL)).toEqual(passed('json:a'))
  expect(await judged(LINES, `${JSON.stringify(JSON.parse(CONTROL))}\n`)).toEqual(passed('json:a'))
  expect(inCase('{"energy_kwh": 5}')).toEqual([])
})

test.each([
  ['J01', 'NaN'],
  ['J02', '-Infinity'],
])('%s %s, as Python writes it', async (_, written) => {
  expect(await of(withValue(written))).toEqual(refused('E_SYNTAX 3:17'))
  const report = await reportOn({ [PATH]: withValue(written) })
  expect(report.problems.map(({ hint }) => hint)).toEqual([
    'write the number that was measured, or null where there is none',
  ])
  expect(inCase(`{"energy_kwh": ${written}}`)).toEqual(['E_SYNTAX 1:16'])
})

test('J03 a key twice', async () => {
  expect(await of(withValue('900, "energy_kwh": 1'))).toEqual(refused('E_DUP_KEY 3:22'))
  expect(inCase('{"energy_kwh": 900, "energy_kwh": 1}')).toEqual(['E_DUP_KEY 1:21'])
})

test('J04 1e309, J05 1e-400', async () => {
  expect(await of(withValue('1e309'))).toEqual(refused('E_NONFINITE 3:3'))
  expect(await of(withValue('1e-400'))).toEqual(refused('E_RANGE 3:3'))
  // To a person who writes a case, an infinite number is no number.
  expect(inCase('{"energy_kwh": 1e309}')).toEqual(['E_TYPE 1:2'])
  expect(inCase('{"energy_kwh": 1e-400}')).toEqual(['E_RANGE 1:2'])
})

test('J06 100,000 nested lists', async () => {
  expect(await of(withValue(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toEqual(refused('E_DEPTH 3:80'))
  expect(inCase(`{"energy_kwh": ${'['.repeat(30_000)}${']'.repeat(30_000)}}`)).toEqual(['E_SYNTAX 1:35'])
})

test('J07 5 MB of opening brackets, and more than is read', async () => {
  // Files of up to 8 MiB are read, so 5 MB are refused for their depth.
  expect(await of('['.repeat(5_000_000))).toEqual(refused('E_DEPTH 1:65'))
  expect(await of('['.repeat(8 * 1024 * 1024 + 1))).toEqual(refused('E_SIZE 1:1'))
  expect(inCase('['.repeat(5_000_000))).toEqual(['E_SIZE 1:1'])
})

test('J08 a byte order mark is dropped once, here as everywhere', async () => {
  expect(await of(`\ufeff${CONTROL}`)).toEqual(passed('json:a'))
  expect(await of(`\ufeff\ufeff${CONTROL}`)).toEqual(refused('E_ENCODING 1:1'))
  expect(inCase('\ufeff{"energy_kwh": 5}')).toEqual([])
})

test.each([
  ['a comment', '5 // kWh', '3:19'],
  ['a trailing comma', '5,', '4:1'],
  ['single quotes', "'5'", '3:17'],
])('J09 %s', async (_, written, at) => {
  expect(await of(withValue(written))).toEqual(refused(`E_SYNTAX ${at}`))
  expect(inCase(`{"energy_kwh": ${written}\n}`).map((one) => one.split(' ')[0])).toEqual(['E_SYNTAX'])
})

test('J10 two objects in a row', async () => {
  expect(await of(CONTROL + CONTROL)).toEqual(refused('E_SYNTAX 5:1'))
  const report = await reportOn({ [PATH]: CONTROL + CONTROL })
  expect(report.problems.map(({ message }) => message)).toEqual(['a second value begins here; is this JSON Lines?'])
  expect(inCase('{"energy_kwh": 5}\n{"energy_kwh": 5}')).toEqual(['E_SYNTAX 2:1'])
})

test('J11 line 500 of a thousand is broken', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `{"name": "r${at + 1}", "energy_kwh": 5}`)
  lines[499] = '{"name": "r500", "energy_kwh": 5'
  const answer = await judged(LINES, `${lines.join('\n')}\n`)
  expect([answer.verdict, answer.problems]).toEqual(['BAD_INPUT', ['E_SYNTAX 500:33']])
  expect(answer.counted).toHaveLength(999)
  expect(answer.counted).not.toContain('json:r500')
})

test('J12 half of a surrogate pair, J13 NUL', async () => {
  expect(await of(changed(CONTROL, '"a"', '"\\ud800"'))).toEqual(refused('E_NAME 2:3'))
  expect(await of(changed(CONTROL, '"a"', '"\\u0000"'))).toEqual(refused('E_NAME 2:3'))
  expect(inCase('{"energy_kwh": 5, "region": "\\ud800"}')).toEqual(['E_NAME 1:19'])
  expect(inCase('{"energy_kwh": 5, "hardware": [{"model": "\\u0000"}]}')).toEqual(['E_NAME 1:33'])
})

test.each(['"5"', 'true', '[5]', '{"valueOf": 5}', '{"$numberDouble": "5"}'])(
  'J14 %s is no number',
  async (written) => {
    expect(await of(withValue(written))).toEqual(refused('E_TYPE 3:3'))
    expect(inCase(`{"energy_kwh": ${written}}`)).toEqual(['E_TYPE 1:2'])
  },
)

test('J15 __proto__', async () => {
  const hostile = '"__proto__": {"energy_kwh": 0, "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}'
  expect(await of(withValue(`5, ${hostile}`))).toEqual(passed('json:a'))
  // What is only inherited is not there.
  expect(await of(changed(CONTROL, '"energy_kwh": 5', hostile))).toEqual(passed())
  expect(inCase(`{"energy_kwh": 5, ${hostile}}`)).toEqual(['E_UNKNOWN_FIELD 1:19', 'E_UNKNOWN_FIELD 1:66'])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('J16 a file that is cut anywhere gives no record', async () => {
  const text = CONTROL.trimEnd()
  for (let end = 1; end < text.length; end += 1) {
    const answer = await of(text.slice(0, end))
    expect([end, answer.verdict, answer.counted, answer.problems.map((one) => one.split(' ')[0])]).toEqual([
      end,
      'BAD_INPUT',
      [],
      ['E_SYNTAX'],
    ])
  }
})

test('J17 a Cyrillic letter, J18 other capitals', () => {
  // Nothing of the case is known then, so it is refused for both, and the second is found once the first is mended.
  expect(inCase('{"\u0435nergy_kwh": 5}')).toEqual(['E_UNKNOWN_FIELD 1:2'])
  expect(inCase('{"Energy_kWh": 5}')).toEqual(['E_UNKNOWN_FIELD 1:2'])
  expect(inCase('{}')).toEqual(['E_MISSING 1:1'])
})
