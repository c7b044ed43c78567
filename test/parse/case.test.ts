import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseFields } from '../../src/core/estimate/case/fields.ts'
import { caseProblems, parseCase } from '../../src/parse/case.ts'

const parse = (text: string) => parseCase(new TextEncoder().encode(text), 'case.json')

function problems(text: string) {
  const parsed = parse(text)
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, message, hint, at }) => `${at.line}:${at.column} ${code} ${message}. ${hint}`)
}

test('a case is read as it stands', () => {
  const text =
    '{"kind": "run", "hardware": [{"model": "A100", "count": 8}], "gpu_hours": 80, "region": "FR", "method": "card"}'
  expect(parse(text)).toEqual({
    ok: true,
    value: { kind: 'run', hardware: [{ model: 'A100', count: 8 }], gpu_hours: 80, region: 'FR', method: 'card' },
  })
})

test('what a tracker split, where the meter sits, when it was and what the contract says', () => {
  const value = {
    gpu_kwh: 3,
    cpu_kwh: 1,
    ram_kwh: 0.5,
    supply: 'dc',
    market_grid_g_per_kwh: 0,
    started: '2026-11-01T06:00:00Z',
    finished: '2026-11-02',
  }
  expect(parse(JSON.stringify(value))).toEqual({ ok: true, value })
  expect(problems('{"ram_kwh": 1}')).toEqual([])
  expect(problems('{"grid_g_per_kwh": 731590, "energy_kwh": 1}')).toEqual([])
  expect(problems('{"energy_kwh": 1, "started": "yesterday"}')).toEqual([
    '1:19 case/type started: is not a date or a time of ISO 8601. write for example "2026-11-02T18:00:00Z"',
  ])
})

describe('what is wrong is said with a place and what to write', () => {
  test.each([
    ['{"gpu_hour": 8}', '1:2 case/unknown-field "gpu_hour" is not a field of a case. write "gpu_hours"'],
    [
      '{\n  "wall_hours": "8"\n}',
      '2:3 case/type wall_hours: invalid input: expected number, received string. write a number without quotes or unit, as 8 or 0.5',
    ],
    ['{"wall_hours": 8, "pue": 0.9}', '1:19 case/range pue: too small: expected number to be >=1. write at least 1'],
    [
      '{"wall_hours": 8, "method": "Card"}',
      '1:19 case/word method: invalid option: expected one of "best"|"card". write one of best, card',
    ],
    ['{"wall_hours": -1}', '1:2 case/range wall_hours: too small: expected number to be >=0. write at least 0'],
    [
      '{"wall_hours": 1, "hardware": [{"model": "T4", "n": 2}]}',
      '1:48 case/unknown-field "n" is not a field of a case. write one of model, count',
    ],
    [
      '{"wall_hours": 1, "hardware": [{"model": "T4", "count": 1.5}]}',
      '1:48 case/type hardware.0.count: invalid input: expected int, received number. write a number without quotes or unit, as 8 or 0.5',
    ],
    [
      '{"wall_hours": 1, "wall_hours": 2}',
      '1:19 case/duplicate-key "wall_hours" stands here for the second time in one object. keep one of the two',
    ],
    [
      '{"mean_power_w": 300, "power_of": "gpu"}',
      '1:2 case/missing mean_power_w needs hours. add "wall_hours" or "gpu_hours"',
    ],
    [
      '{"mean_power_w": 300, "wall_hours": 1}',
      '1:2 case/missing mean_power_w needs what it is the power of. add "power_of": "gpu", "chip" or "node"',
    ],
    ['{"wall_hours": 1, "power_of": "gpu"}', '1:19 case/missing power_of needs a power. add "mean_power_w"'],
    [
      '{"wall_hours": 1, "params": 1e9, "active_params": 2e9}',
      '1:34 case/conflict active_params is more than params. write the larger one as "params"',
    ],
    [
      '{"kind": "serving", "output_tokens": 1, "input_tokens": 5, "cached_input_tokens": 6}',
      '1:60 case/conflict cached_input_tokens is more than input_tokens. write all tokens that are read as "input_tokens"',
    ],
  ])('%s', (text, expected) => {
    expect(problems(text)).toContain(expected)
  })

  test.each([
    ['', 'case/empty'],
    ['   \n', 'case/empty'],
    ['{', 'case/json'],
    ['{"a": 1,}', 'case/json'],
    ['{} {}', 'case/json'],
    ['{"wall_hours": NaN}', 'case/json'],
    ['{"wall_hours": 0x10}', 'case/json'],
    ['{"wall_hours": 1e999}', 'case/type'],
    ['{"wall_hours": 1, "energy_kwh": 1e-400}', 'case/range'],
    ['[]', 'case/type'],
    ['null', 'case/type'],
    ['8', 'case/type'],
    ['{}', 'case/missing'],
    ['{"region": "FR"}', 'case/missing'],
    ['{"kind": "embodied", "hardware": [{"model": "A100"}]}', 'case/missing'],
    ['{"params": 7e9}', 'case/missing'],
    ['{"kind": "serving", "params": 7e9}', 'case/missing'],
    ['{"kind": "serving", "task": "poetry"}', 'case/word'],
    ['{"kind": "serving", "task": "embedding", "peak_factor": 0.5}', 'case/range'],
    ['{"kind": "serving", "task": "embedding", "growth_per_year": -0.1}', 'case/range'],
    ['{"kind": "serving", "task": "embedding", "tokens_per_second": 0}', 'case/range'],
    ['{"wall_hours": 1, "hardware": []}', 'case/range'],
    ['{"wall_hours": 1, "hardware": {"model": "A100"}}', 'case/type'],
    ['{"wall_hours": 1, "hardware": [{"count": 1}]}', 'case/type'],
    ['{"wall_hours": null}', 'case/type'],
    ['{"wall_hours": true}', 'case/type'],
    ['{"wall_hours": 1, "year": 20244}', 'case/range'],
    ['{"wall_hours": 1, "utilization": 1.5}', 'case/range'],
    ['{"wall_hours": 1, "__proto__": {"pue": 1}}', 'case/unknown-field'],
    ['{"wall_hours": 1, "constructor": 1}', 'case/unknown-field'],
    ['['.repeat(20_000), 'case/json'],
    [`{"wall_hours": 1, "region": "${'x'.repeat(70_000)}"}`, 'case/too-large'],
    ['\u0000{"wall_hours": 1}', 'text/nul'],
  ])('%#: %s', (text, code) => {
    const parsed = parse(text)
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toContain(code)
  })

  test('all of it at once, in order', () => {
    expect(problems('{"gpu_hour": 8,\n "pue": "1"}').map((text) => text.split(' ').slice(0, 2))).toEqual([
      ['1:2', 'case/unknown-field'],
      ['2:2', 'case/type'],
    ])
  })

  test('bytes that are not UTF-8 are refused by name', () => {
    const parsed = parseCase(new Uint8Array([0x7b, 0xff, 0x7d]), 'case.json')
    expect(parsed.ok ? '' : parsed.problems[0].code).toBe('text/not-utf-8')
  })
})

test('a case says enough with any of the things that determine one', () => {
  for (const fields of [
    { wall_hours: 1 },
    { energy_kwh: 1 },
    { declared_kg: 1 },
    { params: 7e9, tokens: 1e12 },
    { flops: 1e22 },
    { kind: 'serving', requests_per_day: 5 },
    { kind: 'embodied', gpu_hours: 5 },
    { embodied_kg: 4 },
    { idle_kg: 4 },
  ]) {
    expect(parse(JSON.stringify(fields))).toEqual({ ok: true, value: fields })
  }
})

describe('a number within its limits is read, and just outside it is refused', () => {
  const numbers = Object.entries(caseFields).flatMap(([name, field]) =>
    field.type === 'number' ? [{ name, ...field }] : [],
  )
  test.each(numbers)('$name', ({ name, least, above, most, whole }) => {
    const step = whole ? 1 : 1e-9
    const accepted = [above ? least + step : least, most]
    const refused = [
      above ? least : least - step,
      whole ? most + 1 : most * (1 + 1e-9),
      ...(whole ? [least + 0.5] : []),
    ]
    const codes = (value: number) => {
      const parsed = parse(JSON.stringify({ energy_kwh: 1, idle_kg: 1, [name]: value }))
      return parsed.ok ? [] : parsed.problems.map(({ code }) => code)
    }
    // Whether a case is complete is another question.
    expect(accepted.flatMap(codes).filter((code) => code !== 'case/missing' && code !== 'case/conflict')).toEqual([])
    expect(refused.flatMap(codes)).toHaveLength(refused.length)
  })
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.dictionary(fc.constantFrom(...Object.keys(caseFields)), fc.anything()).map((o) => JSON.stringify(o) ?? ''),
      ),
      (text) => {
        const parsed = parse(text)
        if (parsed.ok) return
        for (const { code, message, hint, at } of parsed.problems) {
          expect(code in caseProblems || code.startsWith('text/')).toBe(true)
          expect(message.length > 0 && hint.length > 0 && at.line >= 1 && at.column >= 1).toBe(true)
        }
      },
    ),
    { numRuns: 500, seed: 29 },
  )
})
