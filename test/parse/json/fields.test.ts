import { expect, test } from 'vitest'
import type { Problem } from '../../../src/core/problem.ts'
import { type JsonText, parseJson } from '../../../src/parse/json/document.ts'
import { amountAt, listAt, numberAt, objectAt, textAt } from '../../../src/parse/json/fields.ts'

function read(text: string): JsonText {
  const parsed = parseJson('a.json', new TextEncoder().encode(text), { nonFinite: 'allow' })
  if (!parsed.ok) throw new Error(parsed.problems[0].message)
  return parsed.value
}

function asked<T>(text: string, ask: (json: JsonText, problems: Problem[]) => T): readonly [T, readonly string[]] {
  const problems: Problem[] = []
  const value = ask(read(text), problems)
  return [value, problems.map(({ code, at, message }) => `${at.line}:${at.column} ${code} ${message}`)]
}

const kwh = (text: string) => asked(text, (json, problems) => numberAt(json, ['energy_kwh'], problems))

test('what is not there, and null, are unknown', () => {
  const json = read('{"a": null, "b": {"c": [1]}}')
  const problems: Problem[] = []
  expect([
    numberAt(json, ['a'], problems),
    textAt(json, ['none'], problems),
    objectAt(json, ['b', 'none'], problems),
    listAt(json, ['a', 'b', 'c'], problems),
    numberAt(json, ['toString'], problems),
    numberAt(json, ['b', 'c', 5], problems),
    numberAt(json, ['b', 'c', 0], problems),
    listAt(json, ['b', 'c'], problems),
    objectAt(json, ['b'], problems),
    textAt(read('"x"'), [], problems),
  ]).toEqual([null, null, null, null, null, null, 1, [1], { c: [1] }, 'x'])
  expect(problems).toEqual([])
})

test.each([
  ['"5"', 'a text'],
  ['true', 'a boolean'],
  ['[5]', 'a list'],
  ['{"valueOf": 5}', 'an object'],
  ['{"$numberDouble": "5"}', 'an object'],
])('%s is no number', (written, kind) => {
  expect(kwh(`{"energy_kwh": ${written}}`)).toEqual([
    null,
    [`1:2 json/type energy_kwh is ${kind}, where a number belongs`],
  ])
})

test('each kind of value is asked for by its own name', () => {
  const text = '{"n": 1, "t": "x", "o": {}, "l": []}'
  expect(asked(text, (json, problems) => textAt(json, ['n'], problems))).toEqual([
    null,
    ['1:2 json/type n is a number, where a text belongs'],
  ])
  expect(asked(text, (json, problems) => objectAt(json, ['l'], problems))).toEqual([
    null,
    ['1:29 json/type l is a list, where an object belongs'],
  ])
  expect(asked(text, (json, problems) => listAt(json, ['o'], problems))).toEqual([
    null,
    ['1:20 json/type o is an object, where a list belongs'],
  ])
})

test('numbers that cannot be counted', () => {
  expect(kwh('{"energy_kwh": 1e309}')).toEqual([null, ['1:2 json/not-finite energy_kwh is not a finite number']])
  expect(kwh('{"energy_kwh": NaN}')).toEqual([null, ['1:2 json/not-finite energy_kwh is not a finite number']])
  expect(kwh('{"energy_kwh": 1e-400}')).toEqual([null, ['1:2 json/out-of-range energy_kwh is too small to count']])
  expect(kwh('{"energy_kwh" : -0.00001e-400}')).toEqual([
    null,
    ['1:2 json/out-of-range energy_kwh is too small to count'],
  ])
  const zeros = `0.${'0'.repeat(290)}1e-40`
  expect(kwh(`{"energy_kwh": ${zeros}}`)[1]).toEqual(['1:2 json/out-of-range energy_kwh is too small to count'])
  expect(kwh('{"energy_kwh": 0, "other": 1e-400}')).toEqual([0, []])
  expect(kwh('{"energy_kwh": 0e999}')).toEqual([0, []])
  expect(kwh('{"energy_kwh": 0.000}')).toEqual([0, []])
  expect(kwh('{"energy_kwh": -1.5}')).toEqual([-1.5, []])
  expect(kwh('{"energy_kwh": 9223372036854775807}')).toEqual([2 ** 63, []])
})

test('a quantity is not negative', () => {
  const amount = (text: string) => asked(text, (json, problems) => amountAt(json, ['kwh'], problems))
  expect(amount('{"kwh": 0.25}')).toEqual([0.25, []])
  expect(amount('{"kwh": -0.25}')).toEqual([null, ['1:2 json/negative kwh is negative']])
  expect(amount('{"kwh": -0.0}')).toEqual([null, ['1:2 json/negative kwh is negative']])
  expect(amount('{"kwh": "1"}')).toEqual([null, ['1:2 json/type kwh is a text, where a number belongs']])
})

test('texts that cannot be stored or shown', () => {
  const name = (text: string) => asked(text, (json, problems) => textAt(json, ['name'], problems))
  expect(name('{"name": "\\ud800"}')).toEqual([null, ['1:2 json/name name contains half of a surrogate pair']])
  expect(name('{"name": "a\\u0000b"}')).toEqual([null, ['1:2 json/name name contains a NUL character']])
  expect(name('{"name": "\\ud83d\\ude00"}')).toEqual(['😀', []])
})
