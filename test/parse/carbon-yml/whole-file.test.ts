import { describe, expect, test } from 'vitest'
import { problems, read } from './reading.ts'

describe('the file as a whole', () => {
  test('good items count beside broken ones', () => {
    const { runs, problems: found } = read(
      'runs:\n  - {id: a, hours: 5}\n  - {id: b, hours: x}\n  - {id: c, emissions: 5 kg}\n',
    )
    expect(runs.map(({ id }) => id)).toEqual(['carbon:a', 'carbon:c'])
    expect(found.map(({ code }) => code)).toEqual(['carbon-yml/number'])
  })

  test('an id that stands twice is counted once and shown', () => {
    const text = 'runs:\n  - {id: a, hours: 5}\n  - {id: a, hours: 6}\n'
    expect(read(text).runs.map(({ durationS }) => durationS)).toEqual([18000])
    expect(problems(text)).toEqual([
      '3:10 error E_DUP_RECORD an item of this id stands on line 2 already | give each its own id, or delete one',
    ])
  })

  test('a run and a plan may have one id', () => {
    expect(problems('runs: [{id: a, hours: 5}]\nplans: [{id: a, hours: 5}]')).toEqual([])
  })

  test.each([
    ['', ['1:1 error E_MISSING nothing but comments or white space | fill it in, or delete the file']],
    [
      '42',
      ['1:1 error E_TYPE the record is a single value | write "runs:", "plans:" or "servings:" with a list below it'],
    ],
    [
      '- id: a',
      ['1:1 error E_TYPE the record is a list | write "runs:", "plans:" or "servings:" with a list below it'],
    ],
    [
      'runs: {id: a}',
      ['1:7 error E_TYPE runs is a mapping | write it as runs: [{id: sft, hardware: 8x NVIDIA H100 SXM, hours: 36}]'],
    ],
    [
      'runs: [a]',
      [
        '1:8 error E_TYPE runs has an item that is a single value | write it as runs: [{id: sft, hardware: 8x NVIDIA H100 SXM, hours: 36}]',
      ],
    ],
    ['runs:\n', ['1:1 error E_MISSING runs has no value | write a value, or delete the line']],
    ['run:\n  - id: a\n    hours: 5', ['1:1 error E_UNKNOWN_FIELD "run" is not a known key | write "runs"']],
    [
      'version: 2\nruns: []',
      ['1:10 error E_TYPE version "2" is not known | write "version: 1", or use a newer release'],
    ],
    ['runs: []', []],
    [
      'runs:\n  - {id: a, hours: 5, hours: 6}',
      ['2:23 error E_DUP_KEY "hours" stands here for the second time; the first is on line 2 | keep one of the two'],
    ],
    ['x: &a {id: a}\nruns: [*a]', ['2:8 error E_ALIAS an alias: *a | write the value out']],
    ['runs: [{id: a, hours: !!float "12"}]', ['1:23 error E_TAG a tag: !!float | delete the tag']],
    ['runs: []\n---\nruns: []', ['3:1 error E_MULTIDOC a second document begins here | keep one document in a file']],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('names of prototypes are unknown keys and change nothing', () => {
    expect(
      problems('runs: [{id: a, hours: 5, __proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}]'),
    ).toHaveLength(2)
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })

  test('thousands of items are read in time, and no more than a hundred problems are listed', () => {
    const items = (line: string) =>
      `runs:\n${Array.from({ length: 5000 }, (_, i) => `  - {id: r${i}, hardware: 8x NVIDIA H100 SXM, ${line}}\n`).join('')}`
    expect(read(items('hours: 5')).runs).toHaveLength(5000)
    expect(read(items('hours: x')).problems).toHaveLength(100)
  }, 10_000)
})
