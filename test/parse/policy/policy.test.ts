import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../../src/parse/policy/index.ts'

const file = '.github/carbon-budget.yml'
const parse = (text: string) => parsePolicy(new TextEncoder().encode(text), file)

/** `line:column code message | hint` for each problem, in order. */
function problems(text: string): readonly string[] {
  const parsed = parse(text)
  return parsed.ok
    ? []
    : parsed.problems.map(({ at, code, message, hint }) => `${at.line}:${at.column} ${code} ${message} | ${hint}`)
}

function policy(text: string) {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed.value
}

const FULL = `version: 1
mode: enforce
on_error: block
gate_on: p50
undecided: warn
assume:
  region: aws:eu-west-3
  pue: 1.2
  hardware: 1x NVIDIA A10G
accounting:
  boundary: facility
  intensity: location
  method: best
  embodied: true
records:
  include: ["**"]
  exclude: ["archive/**"]
  required_for: ["models/**/*.safetensors"]
budgets:
  - name: one pull request
    covers: [training, idle, embodied]
    per: pull_request
    limit: 50 kgCO2e
    warn_at: 80%
  - name: no worse than main
    covers: [inference]
    limit: +5%
  - name: summarizer answer
    model: summarizer
    covers: [inference]
    limit: 5 gCO2e per 1000 requests
  - name: lifetime
    model: summarizer
    covers: [training, inference, embodied]
    limit: 400 kgCO2e
    horizon: 12 months
  - name: energy
    paths: ["research/**"]
    per: pull_request
    limit: 120 kWh
`

test('the whole file, read', () => {
  expect(policy(FULL)).toEqual({
    mode: 'enforce',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: 'aws:eu-west-3', pue: 1.2, hardware: [{ model: 'NVIDIA A10G', count: 1 }] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: ['archive/**'], requiredFor: ['models/**/*.safetensors'] },
    budgets: [
      {
        name: 'one pull request',
        covers: ['training', 'idle', 'embodied'],
        paths: [],
        model: null,
        per: 'pull_request',
        limit: { kind: 'absolute', quantity: { value: 50, unit: 'kgCO2e' }, text: '50 kgCO2e' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 20, column: 5 },
      },
      {
        name: 'no worse than main',
        covers: ['inference'],
        paths: [],
        model: null,
        per: 'total',
        limit: { kind: 'relative', ratio: 0.05, text: '+5%' },
        warnAt: null,
        horizonDays: null,
        at: { file, line: 25, column: 5 },
      },
      {
        name: 'summarizer answer',
        covers: ['inference'],
        paths: [],
        model: 'summarizer',
        per: 'total',
        limit: {
          kind: 'per-request',
          quantity: { value: 0.005, unit: 'kgCO2e' },
          requests: 1000,
          text: '5 gCO2e per 1000 requests',
        },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 28, column: 5 },
      },
      {
        name: 'lifetime',
        covers: ['training', 'embodied', 'inference'],
        paths: [],
        model: 'summarizer',
        per: 'total',
        limit: { kind: 'absolute', quantity: { value: 400, unit: 'kgCO2e' }, text: '400 kgCO2e' },
        warnAt: 0.8,
        horizonDays: 365.25,
        at: { file, line: 32, column: 5 },
      },
      {
        name: 'energy',
        covers: ['training', 'inference'],
        paths: ['research/**'],
        model: null,
        per: 'pull_request',
        limit: { kind: 'absolute', quantity: { value: 120, unit: 'kWh' }, text: '120 kWh' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 37, column: 5 },
      },
    ],
  })
})

test('the shortest policy, and the defaults', () => {
  expect(policy('budgets: [{name: a, limit: 0 kg}]')).toEqual({
    mode: 'enforce',
    onError: 'block',
    gateOn: 'p50',
    undecided: 'warn',
    assume: { region: null, pue: null, hardware: [] },
    accounting: { boundary: 'facility', intensity: 'location', method: 'best', embodied: true },
    records: { include: ['**'], exclude: [], requiredFor: [] },
    budgets: [
      {
        name: 'a',
        covers: ['training', 'idle', 'embodied', 'inference'],
        paths: [],
        model: null,
        per: 'pull_request',
        limit: { kind: 'absolute', quantity: { value: 0, unit: 'kgCO2e' }, text: '0 kg' },
        warnAt: 0.8,
        horizonDays: null,
        at: { file, line: 1, column: 11 },
      },
    ],
  })
})

test('a policy that only reports needs no budget', () => {
  expect(policy('mode: report').budgets).toEqual([])
})

test('what accounting leaves out is not covered by default', () => {
  const { budgets } = policy('accounting: {embodied: False}\nbudgets: [{name: a, limit: 1 t}]')
  expect(budgets[0]?.covers).toEqual(['training', 'idle', 'inference'])
})

test('several devices may be assumed', () => {
  expect(policy('mode: report\nassume: {hardware: [8x H100, 2x Xeon Platinum]}').assume.hardware).toEqual([
    { model: 'H100', count: 8 },
    { model: 'Xeon Platinum', count: 2 },
  ])
})

test('NO is Norway', () => {
  expect(policy('mode: report\nassume: {region: NO}').assume.region).toBe('NO')
})

const budget = (line: string) => `budgets:\n  - name: a\n    ${line}\n`

describe('limits', () => {
  test.each([
    ['100', '3:12 policy/unit-missing limit "100" has no unit | write "100 kgCO2e"'],
    ['-1 kg', '3:12 policy/negative limit "-1" is negative | write a number of at least 0, and then "kg"'],
    [
      '.inf',
      '3:12 policy/not-finite limit ".inf" is not a finite number | write digits with one point, such as 1234.5',
    ],
    ['NaN', '3:12 policy/not-finite limit "NaN" is not a finite number | write digits with one point, such as 1234.5'],
    ['1e309', '3:12 policy/not-finite limit "1e309" is too large to count | write a smaller number'],
    ['1,000 kg', '3:12 policy/number limit "1,000" may mean 1000 or 1.000 | write "1000" or "1.000", and then "kg"'],
    ['2 ton', '3:12 policy/unit limit "2 ton" does not say which ton | write "2 t" for metric tonnes of 1000 kg'],
    ['50 kW', '3:12 policy/unit limit "50 kW" is a power, not an energy | write "50 kWh" if that is what is meant'],
    [
      '100 EUR',
      '3:12 policy/later limit "100 EUR" is an amount of money | limits in money are not in this release; write one in kgCO2e, kWh or L',
    ],
    [
      '€100',
      '3:12 policy/later limit "€100" is an amount of money | limits in money are not in this release; write one in kgCO2e, kWh or L',
    ],
    [
      '2 t per year',
      '3:12 policy/later limit "2 t per year" has a period | budgets per year are not in this release; write "limit: 2 t" and "per: total"',
    ],
    [
      '5%',
      '3:12 policy/unit limit "5%" does not say whether it is a share or an increase | write "+5%" for at most that much more than on base',
    ],
    ['-5%', '3:12 policy/negative limit "-5%" would ask for less than on base | write "+0%" for no increase'],
    [
      '5 g per 0 requests',
      '3:12 policy/out-of-range limit "5 g per 0 requests" counts 0 requests | write a whole number of requests, at least 1',
    ],
    ['', '3:5 policy/missing limit has no value | write a value, or delete the line'],
    ['~', '3:5 policy/missing limit has no value | write a value, or delete the line'],
    ['""', '3:12 policy/missing limit is empty | write a number such as 1.5'],
    ['[50 kg]', '3:12 policy/type limit is a list | write it as limit: 50 kgCO2e'],
    ['{max: 50 kg}', '3:12 policy/type limit is a mapping | write it as limit: 50 kgCO2e'],
  ])('%j', (limit, expected) => {
    expect(problems(budget(`limit: ${limit}`))).toEqual([expected])
  })

  test.each([
    ['+0%', { kind: 'relative', ratio: 0, text: '+0%' }],
    ['"+7.5 %"', { kind: 'relative', ratio: 0.075, text: '+7.5 %' }],
    [
      '0.3 Wh per request',
      { kind: 'per-request', quantity: { value: 0.0003, unit: 'kWh' }, requests: 1, text: '0.3 Wh per request' },
    ],
    ['300 L', { kind: 'absolute', quantity: { value: 300, unit: 'L' }, text: '300 L' }],
    ["'2 tCO₂e'", { kind: 'absolute', quantity: { value: 2000, unit: 'kgCO2e' }, text: '2 tCO₂e' }],
  ])('%s', (limit, expected) => {
    expect(policy(budget(`limit: ${limit}`)).budgets[0]?.limit).toEqual(expected)
  })
})

describe('lines that are wrong by themselves', () => {
  test.each([
    ['', '1:1 yaml/empty nothing but comments or white space | fill it in, or delete the file'],
    ['42', '1:1 policy/type the policy is a single value | write keys and values, beginning with "version: 1"'],
    ['- a', '1:1 policy/type the policy is a list | write keys and values, beginning with "version: 1"'],
    ['mode: report\nbuget: 5 kg', '2:1 policy/unknown-key "buget" is not a known key | write "budgets"'],
    ['mode: report\nMode: x', '2:1 policy/unknown-key "Mode" is not a known key | write "mode"'],
    [
      'mode: report\n__proto__: {budgets: 1}',
      '2:1 policy/unknown-key "__proto__" is not a known key | the keys here are "version", "mode", "on_error", "gate_on", "undecided", "assume", "accounting", "records" and "budgets"',
    ],
    ['mode: report\nassume: {regoin: FR}', '2:10 policy/unknown-key "regoin" is not a known key | write "region"'],
    [
      'mode: report\nmode: enforce',
      '2:1 yaml/duplicate-key "mode" stands here for the second time; the first is on line 1 | keep one of the two',
    ],
    ['mode: &a report\nundecided: *a', '2:12 yaml/alias an alias: *a | write the value out'],
    ['mode: !x report', '1:7 yaml/tag a tag: !x | delete the tag'],
    ['%YAML 1.1\n---\nmode: report', '1:1 yaml/directive a directive: a line that begins with "%" | delete the line'],
    [
      'version: 99\nmode: report',
      '1:10 policy/version version 99 needs a newer release | use a newer release of Carbon Clerk, or write "version: 1"',
    ],
    ['version: one\nmode: report', '1:10 policy/version version "one" is not a version | write "version: 1"'],
    ['mode: report\non_error: Warn', '2:11 policy/choice on_error "Warn" is not known | write "warn"'],
    ['mode: report\non_error: true', '2:11 policy/choice on_error "true" is not known | write "block" or "warn"'],
    ['mode: report\non_error: yes', '2:11 policy/choice on_error "yes" is not known | write "block" or "warn"'],
    [
      'mode: report\nextends: http://127.0.0.1/x',
      '2:1 policy/later extends is not in this release | copy the lines of the other policy into this one',
    ],
    [
      'mode: report\nwaivers: {approvers: ["user:octocat"]}',
      '2:1 policy/later waivers is not in this release | delete the key; a budget that does not fit is raised on the base branch',
    ],
    [
      'mode: report\nassume: {pue: 0.4}',
      '2:15 policy/out-of-range pue "0.4" is out of range | write a number from 1 to 3',
    ],
    ['mode: report\nassume: {pue: 0}', '2:15 policy/out-of-range pue "0" is out of range | write a number from 1 to 3'],
    [
      'mode: report\nassume: {pue: 11}',
      '2:15 policy/out-of-range pue "11" is out of range | write a number from 1 to 3',
    ],
    [
      'mode: report\nassume: {pue: 110%}',
      '2:15 policy/unit pue "110%" has a unit, and this is a plain number | write "110", in the unit of the field',
    ],
    [
      'mode: report\nassume: {region: eu-west-3}',
      '2:18 policy/region region "eu-west-3" does not say whose region it is | write the provider before it, such as "aws:eu-west-3"',
    ],
    [
      'mode: report\nassume: {hardware: [8x A100, 0x T4]}',
      '2:30 policy/out-of-range hardware "0" is out of range | write a whole number from 1 to 200000',
    ],
    ['mode: report\nassume:\n', '2:1 policy/missing assume has no value | write a value, or delete the line'],
    ['mode: report\nassume: FR\n', '2:9 policy/type assume is a single value | write it as assume: {region: FR}'],
    ['mode: report\naccounting: {embodied: on}', '2:24 policy/choice embodied "on" is not known | write true or false'],
    [
      'mode: report\nrecords: {include: "**"}',
      '2:20 policy/type include is a single value | write it as include: ["**"]',
    ],
    [
      'mode: report\nrecords: {include: []}',
      '2:20 policy/nothing-read include is empty, so no record would be read | delete the line, or write ["**"]',
    ],
    [
      'mode: report\nrecords: {include: ["../x.csv"]}',
      '2:21 policy/glob include pattern "../x.csv" has "." or ".." as a folder; paths start at the root of the repository | write for example "research/**"',
    ],
    [
      'mode: report\nbudgets: {a: 5 kg}',
      '2:10 policy/type budgets is a mapping | write it as budgets: [{name: one pull request, limit: 50 kgCO2e}]',
    ],
    [
      'mode: enforce',
      '1:1 policy/no-budget the policy is enforced but has no budget | add a budget, or write "mode: report"',
    ],
    [
      'mode: enforce\nbudgets: []',
      '2:1 policy/no-budget the policy is enforced but has no budget | add a budget, or write "mode: report"',
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected])
  })

  test.each([
    ['per: month', '4:10 policy/later per "month" is not in this release | write "run", "pull_request" or "total"'],
    ['per: Monthly', '4:10 policy/later per "Monthly" is not in this release | write "run", "pull_request" or "total"'],
    ['per: quarter', '4:10 policy/later per "quarter" is not in this release | write "run", "pull_request" or "total"'],
    ['per: year', '4:10 policy/later per "year" is not in this release | write "run", "pull_request" or "total"'],
    ['per: job', '4:10 policy/choice per "job" is not known | write "run", "pull_request" or "total"'],
    [
      'window: Monthly',
      '4:5 policy/later window is not in this release | write "per: run", "per: pull_request" or "per: total"',
    ],
    [
      'carry_over: 20%',
      '4:5 policy/later carry_over is not in this release | delete the key; every limit stands for itself',
    ],
    [
      'declines: 7% per year',
      '4:5 policy/later declines is not in this release | delete the key and lower the limit by hand',
    ],
    ['warn_at: 0.8', '4:14 policy/unit-missing warn_at "0.8" has no unit | write "80%"'],
    ['warn_at: 120%', '4:14 policy/out-of-range warn_at is more than 100% | write at most 100%'],
    ['covers: training', '4:13 policy/type covers is a single value | write it as covers: [training, idle, embodied]'],
    ['covers: [trainning]', '4:14 policy/choice covers "trainning" is not known | write "training"'],
    [
      'covers: []',
      '4:13 policy/nothing-read covers is empty, so nothing would count | fill the list, or delete the line',
    ],
    [
      'paths: []',
      '4:12 policy/nothing-read paths is empty, so nothing would count | fill the list, or delete the line',
    ],
    ['model: ""', '4:12 policy/name model is blank | write a name'],
    ['horizon: 12', '4:14 policy/unit-missing horizon "12" has no unit | write "12 months"'],
    [
      'horizon: 0 days',
      '4:14 policy/out-of-range horizon is not a time that a model is served | write a time of at most 100 years, such as "12 months"',
    ],
    ['nmae: b', '4:5 policy/unknown-key "nmae" is not a known key | write "name"'],
  ])('%s', (line, expected) => {
    expect(problems(`${budget('limit: 5 kg')}    ${line}\n`)).toEqual([expected])
  })

  test('a budget without a name, and one without a limit', () => {
    expect(problems('budgets:\n  - limit: 5 kg\n  - name: b\n')).toEqual([
      '2:5 policy/missing name is missing | add "name: one pull request"',
      '3:5 policy/missing limit is missing | add "limit: 50 kgCO2e"',
    ])
  })

  test('forty pairs of braces are refused at once', () => {
    const start = performance.now()
    for (const pattern of ['{a,b}'.repeat(40), `${'**/'.repeat(30)}x`]) {
      expect(parse(`mode: report\nrecords: {exclude: ["${pattern}"]}`)).toMatchObject({
        problems: [{ class: 'E_POLICY' }],
      })
    }
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('lines that contradict each other', () => {
  test.each([
    [
      'limit: +5%\n    per: run',
      '4:10 policy/contradiction an increase over base cannot be held per run | delete the line, or write "per: total"',
    ],
    [
      'limit: +5%\n    per: pull_request',
      '4:10 policy/contradiction an increase over base cannot be held per pull request | delete the line, or write "per: total"',
    ],
    [
      'limit: +5%\n    warn_at: 80%',
      '4:14 policy/contradiction an increase over base has no share to warn at | delete the line',
    ],
    [
      'limit: 5 g per request\n    per: run',
      '4:10 policy/contradiction a limit per request cannot be held per run | delete the line, or write "per: total"',
    ],
    [
      'limit: 5 g per request\n    covers: [training]',
      '4:13 policy/contradiction a limit per request cannot cover training, which answers none | write "covers: [inference]"',
    ],
    [
      'limit: 5 g per request\n    covers: [idle]',
      '4:13 policy/contradiction a limit per request covers inference | write "covers: [inference]"',
    ],
    [
      'limit: 5 kWh\n    covers: [training, embodied]',
      '4:13 policy/contradiction embodied is counted in kgCO2e only, and the limit is in kWh | write "covers: [training, inference]"',
    ],
    ['limit: 5 kg\n    covers: [idle, idle]', '4:13 policy/contradiction covers names idle twice | name it once'],
    [
      'limit: 5 kg\n    covers: [training]\n    horizon: 1 year',
      '5:14 policy/contradiction a horizon is for inference, which this budget does not cover | delete the line, or add inference to covers',
    ],
  ])('%j', (lines, expected) => {
    expect(problems(budget(lines))).toEqual([expected])
  })

  test('embodied is left out and covered', () => {
    expect(problems(`accounting: {embodied: false}\n${budget('limit: 5 kg\n    covers: [embodied]')}`)).toEqual([
      '5:13 policy/contradiction covers embodied, which "embodied: false" under accounting leaves out | delete one of the two',
    ])
  })

  test('two budgets of one name', () => {
    expect(problems('budgets:\n  - {name: a, limit: 5 kg}\n  - {name: " a", limit: 6 kg}')).toEqual([
      '3:12 policy/duplicate-budget a budget of this name stands on line 2 already | rename one of the two',
    ])
  })
})

test('everything that is wrong is shown at once, in the order of the file', () => {
  expect(
    problems('mod: x\nassume:\n  pue: 11\nbudgets:\n  - {name: a, limit: 12}\n  - {name: a, limit: +5%, per: run}\n'),
  ).toEqual([
    '1:1 policy/unknown-key "mod" is not a known key | write "mode"',
    '3:8 policy/out-of-range pue "11" is out of range | write a number from 1 to 3',
    '5:22 policy/unit-missing limit "12" has no unit | write "12 kgCO2e"',
    '6:12 policy/duplicate-budget a budget of this name stands on line 5 already | rename one of the two',
    '6:32 policy/contradiction an increase over base cannot be held per run | delete the line, or write "per: total"',
  ])
})

test('a policy of budgets over time, with waivers and an organisation above it, is refused line by line', () => {
  expect(
    problems(`version: 1
budgets:
  - name: research 2026
    paths: ["research/**"]
    per: year
    limit: 2 tCO2e
    carry_over: 20%
    declines: 7% per year
waivers:
  approvers: ["team:ml-leads", "user:octocat"]
  limit: 100 kgCO2e
  expire_after: 14 days
extends: org/.github:carbon-budget.yml
`).map((line) => line.split(' | ')[0]),
  ).toEqual([
    '5:10 policy/later per "year" is not in this release',
    '7:5 policy/later carry_over is not in this release',
    '8:5 policy/later declines is not in this release',
    '9:1 policy/later waivers is not in this release',
    '13:1 policy/later extends is not in this release',
  ])
})

test('no problem quotes more than a line of what it is about', () => {
  const long = 'x'.repeat(50_000)
  const values = [
    long,
    `-${long}%`,
    `${long}%`,
    `5 ${long}`,
    `${long} per request`,
    `${'9'.repeat(50_000)} kg`,
    `5 kg per ${long}`,
    `€${long}5`,
  ]
  const lines = values.flatMap((value) =>
    ['limit', 'name', 'model', 'per', 'warn_at', 'horizon', 'covers', value].map((key) => `${key}: ${value}`),
  )
  const everywhere = ['version', 'mode', 'assume', 'budgets'].map((key) => `${key}: ${long}`)
  const found = [
    ...lines.map((line) => budget(line)),
    ...everywhere,
    `assume: {region: ${long}}`,
    `assume: {hardware: ${long}}`,
    `records: {include: [${long}]}`,
  ].flatMap((text) => {
    const parsed = parse(text)
    return parsed.ok ? [] : parsed.problems
  })
  expect(found.length).toBeGreaterThan(80)
  expect(Math.max(...found.map(({ message, hint }) => message.length + hint.length))).toBeLessThan(400)
})

describe('files that are no policy', () => {
  test('more than 256 KiB', () => {
    expect(parse(`mode: report\n#${'x'.repeat(256 * 1024 - 14)}`).ok).toBe(true)
    expect(parse(`mode: report\n#${'x'.repeat(256 * 1024 - 13)}`)).toMatchObject({ problems: [{ class: 'E_SIZE' }] })
  })

  test('UTF-16, NUL bytes, a merge that was not finished', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'mode: report'].flatMap((c) => [c.charCodeAt(0), 0])])
    expect(parsePolicy(utf16, file)).toMatchObject({ problems: [{ class: 'E_ENCODING' }] })
    expect(parse('mode: report\0')).toMatchObject({ problems: [{ class: 'E_ENCODING' }] })
    expect(parse('<<<<<<< HEAD\nmode: report\n=======\nmode: enforce\n>>>>>>> x\n')).toMatchObject({
      problems: [{ class: 'E_SYNTAX' }],
    })
  })

  test('more keys and values than are read', () => {
    expect(parse(`mode: report\nrecords: {exclude: [${'a,'.repeat(5000)}]}`)).toMatchObject({
      problems: [{ class: 'E_COUNT' }],
    })
  })

  test('keys of objects change nothing about objects', () => {
    parse('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nbudgets: [{__proto__: {polluted: 1}}]')
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined)
  })

  test('no more than fifty problems are listed', () => {
    expect(problems(`mode: report\n${Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join('\n')}`)).toHaveLength(50)
  })
})
