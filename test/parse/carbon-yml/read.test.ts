import { describe, expect, test } from 'vitest'
import { carbonYml } from '../../../src/parse/readers/carbon-yml/index.ts'
import { readCarbonBytes } from '../../../src/parse/readers/carbon-yml/read.ts'

const path = 'runs/sft.carbon.yml'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCarbonBytes(path, bytes(text))

/** `line:column severity class message | hint` of each problem. */
const problems = (text: string) =>
  read(text).problems.map(
    ({ at, severity, class: kind, message, hint }) =>
      `${at.line}:${at.column} ${severity} ${kind} ${message} | ${hint}`,
  )

const run = (lines: string) => `runs:\n  - id: a\n    ${lines.replaceAll('; ', '\n    ')}\n`
const plan = (lines: string) => `plans:\n  - id: a\n    ${lines.replaceAll('; ', '\n    ')}\n`
const serving = (lines: string) => `servings:\n  - model: m\n    ${lines.replaceAll('; ', '\n    ')}\n`

const EXAMPLE = `runs:
  - id: sft-2026-11-02
    model: summarizer
    hardware: 8x NVIDIA H100 SXM
    hours: 36                  # wall hours; or gpu_hours
    energy: 214 kWh            # optional; measured: gpu | node | it | facility
    measured: gpu
    region: gcp:europe-west9
    finished: 2026-11-02T18:00:00Z
plans:
  - id: dpo-next
    hardware: 4x NVIDIA A100 80GB
    hours: 12                  # or params + tokens
servings:
  - model: summarizer
    requests: 20000 per day
    input_tokens: 900
    output_tokens: 200
    hardware: 2x NVIDIA L4
    replicas: 1
    region: gcp:europe-west9
    horizon: 12 months
    energy_per_request: 0.21 Wh   # optional, measured
`

const site = { region: 'gcp:europe-west9', provider: 'gcp', fallback: false }
const silent = {
  model: null,
  hardware: [],
  site: { region: null, provider: null, fallback: false },
  pue: null,
  gridGPerKwh: null,
  warnings: [],
}

test('a run, a plan and a serving', () => {
  expect(read(EXAMPLE)).toEqual({
    runs: [
      {
        kind: 'run',
        id: 'carbon:sft-2026-11-02',
        source: { format: 'carbon-yml', path, line: 2, column: 5 },
        model: 'summarizer',
        hardware: [{ kind: 'gpu', model: 'NVIDIA H100 SXM', count: 8 }],
        site,
        pue: null,
        gridGPerKwh: null,
        warnings: [],
        started: null,
        finished: '2026-11-02T18:00:00Z',
        durationS: 129600,
        durationQuality: 'wall',
        gpuHours: null,
        energy: { totalKwh: 214, boundary: 'gpu', pueApplied: 1, gpuKwh: null, cpuKwh: null, ramKwh: null },
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        evidence: 'counter',
        workload: null,
        params: null,
        tokens: null,
        role: 'total',
      },
    ],
    plans: [
      {
        ...silent,
        kind: 'plan',
        id: 'carbon:dpo-next',
        source: { format: 'carbon-yml', path, line: 11, column: 5 },
        hardware: [{ kind: 'gpu', model: 'NVIDIA A100 80GB', count: 4 }],
        wallHours: 12,
        gpuHours: null,
        params: null,
        tokens: null,
        workload: null,
      },
    ],
    servings: [
      {
        kind: 'serving',
        id: 'carbon:summarizer',
        source: { format: 'carbon-yml', path, line: 15, column: 5 },
        model: 'summarizer',
        hardware: [{ kind: 'gpu', model: 'NVIDIA L4', count: 2 }],
        site,
        pue: null,
        gridGPerKwh: null,
        warnings: ['measured_assumed'],
        requestsPerDay: 20000,
        inputTokens: 900,
        outputTokens: 200,
        replicas: 1,
        horizonDays: 365.25,
        energyPerRequestWh: 0.21,
        measured: 'gpu',
        params: null,
      },
    ],
    problems: [
      {
        code: 'carbon-yml/measured-missing',
        class: 'E_MISSING',
        severity: 'warning',
        message: 'energy_per_request does not say what it covers; it was read as accelerators only',
        hint: 'add "measured: gpu", "node", "it" or "facility"',
        at: { file: path, line: 23, column: 25 },
      },
    ],
  })
})

describe('how good a run is known', () => {
  test.each([
    ['energy: 5 kWh; measured: gpu', 'counter', 'gpu'],
    ['energy: 5 kWh', 'counter', 'gpu'],
    ['energy: 5 kWh; measured: node', 'metered', 'node'],
    ['energy: 5 kWh; measured: it', 'metered', 'it'],
    ['energy: 5 kWh; measured: facility', 'metered', 'facility'],
    ['hardware: 8x A100; hours: 5', 'hours', undefined],
    ['gpu_hours: 5', 'hours', undefined],
    ['hours: 5; emissions: 1 kg', 'hours', undefined],
    ['started: 2026-11-01T00:00:00Z; finished: 2026-11-01T05:00:00Z', 'hours', undefined],
    ['emissions: 1 kg', 'declared', undefined],
  ])('%s: %s', (lines, evidence, boundary) => {
    const [first] = read(run(lines)).runs
    expect([first?.evidence, first?.energy?.boundary]).toEqual([evidence, boundary])
  })
})

describe('quantities are read as they are written', () => {
  const one = (lines: string) => read(run(lines)).runs[0]
  test.each([
    ['energy: 5 Wh; measured: node', 0.005],
    ['energy: 5 MWh; measured: node', 5000],
    ['energy: 5 mWh; measured: node', 0.000005],
    ['energy: 3.6 MJ; measured: node', 1],
    ['energy: "5 kWh"; measured: node', 5],
    ['energy: 1e3 kWh; measured: node', 1000],
  ])('%s is %d kWh', (lines, kwh) => {
    expect(one(lines)?.energy?.totalKwh).toBe(kwh)
  })

  test('everything that a run may say', () => {
    expect(
      one(
        'model: m; hardware: [8x A100, 2x EPYC 7763, 512 GB RAM]; gpu_hours: 40; started: 2026-11-01T00:00:00+01:00; finished: 2026-11-01T05:00:00+01:00; region: NO; pue: 1.1; grid: 0.03 kg/kWh; emissions: 2 lb; water: 2 m3; params: 7B; tokens: 2e12; workload: finetuning',
      ),
    ).toMatchObject({
      hardware: [
        { kind: 'gpu', model: 'A100', count: 8 },
        { kind: 'cpu', model: 'EPYC 7763', count: 2 },
        { kind: 'ram', model: 'RAM', count: 512 },
      ],
      site: { region: 'NO', provider: null, fallback: false },
      pue: 1.1,
      gridGPerKwh: 30,
      started: '2026-11-01T00:00:00+01:00',
      durationS: 18000,
      gpuHours: 40,
      declaredKg: 0.90718474,
      waterL: 2000,
      params: 7e9,
      tokens: 2e12,
      workload: 'finetuning',
    })
  })

  test('CRLF and LF say the same', () => {
    expect(read(EXAMPLE.replaceAll('\n', '\r\n'))).toEqual(read(EXAMPLE))
  })
})

describe('what is wrong with a run is shown, and the run is not counted', () => {
  test.each([
    ['energy: 214', '3:13 error E_UNIT energy "214" has no unit | write "214 kWh"'],
    ['energy: 5 KWH', '3:13 error E_UNIT energy "KWH" is not a unit; upper and lower case matter | write "5 kWh"'],
    [
      'energy: 5 kW',
      '3:13 error E_UNIT energy "5 kW" is a power, not an energy | write "5 kWh" if that is what is meant',
    ],
    [
      'energy: 5 kWh/day',
      '3:13 error E_UNIT energy "kWh/day" is not a unit that fits here | write one of Wh, kWh, MWh',
    ],
    ['energy: 5 kg', '3:13 error E_UNIT energy "kg" is not a unit that fits here | write one of Wh, kWh, MWh'],
    ['energy: -5 kWh', '3:13 error E_NEGATIVE energy "-5" is negative | write a number of at least 0, and then "kWh"'],
    [
      'energy: .inf',
      '3:13 error E_NONFINITE energy ".inf" is not a finite number | write digits with one point, such as 1234.5',
    ],
    [
      'energy: .nan',
      '3:13 error E_NONFINITE energy ".nan" is not a finite number | write digits with one point, such as 1234.5',
    ],
    ['energy: -.inf', '3:13 error E_NEGATIVE energy "-.inf" is negative | write a number of at least 0'],
    [
      'energy: 1e12 kWh',
      '3:13 error E_RANGE energy is 1000000000000 kWh, more than any single run | write at most 1000000000 kWh',
    ],
    [
      'energy: 1,234 kWh',
      '3:13 error E_NUMBER energy "1,234" may mean 1234 or 1.234 | write "1234" or "1.234", and then "kWh"',
    ],
    ['energy: 1:30', '3:13 error E_NUMBER energy "1:30" is not a number | write digits with one point, such as 1234.5'],
    ['energy: ~', '3:5 error E_MISSING energy has no value | write a value, or delete the line'],
    ['energy:', '3:5 error E_MISSING energy has no value | write a value, or delete the line'],
    ['energy: [5 kWh]', '3:13 error E_TYPE energy is a list | write it as energy: 214 kWh'],
    ['energy: {value: 5}', '3:13 error E_TYPE energy is a mapping | write it as energy: 214 kWh'],
    [
      'energy: 0 kWh; measured: gpu',
      '3:13 error E_IMPLAUSIBLE energy is 0, and every run uses some | write what was measured, or delete the line',
    ],
    [
      'emissions: 0 kg',
      '3:16 error E_IMPLAUSIBLE emissions is 0, and every run uses some | write what was measured, or delete the line',
    ],
    [
      'emissions: 2 ton',
      '3:16 error E_UNIT emissions "2 ton" does not say which ton | write "2 t" for metric tonnes of 1000 kg',
    ],
    [
      'model: m',
      '2:5 error E_MISSING the run says neither energy nor hours nor emissions | add "energy: 214 kWh", or hardware and "hours: 36", or "emissions: 12 kgCO2e"',
    ],
    ['hours: 017', '3:12 error E_NUMBER hours "017" begins with a zero | write "17"'],
    [
      'hours: 0o17',
      '3:12 error E_NUMBER hours "0o17" is not a decimal number | write digits with one point, such as 1234.5',
    ],
    [
      'hours: 36 h',
      '3:12 error E_UNIT hours "36 h" has a unit, and this is a plain number | write "36", in the unit of the field',
    ],
    ['hours: -36', '3:12 error E_NEGATIVE hours "-36" is negative | write a number of at least 0'],
    ['hours: 0', '3:12 error E_RANGE hours "0" is no time | write how long it took, or delete the line'],
    ['hours: 87660', '3:12 error E_RANGE hours "87660" is out of range | write a number from 0 to 43830'],
    [
      'hours: 5; hardware: 0x A100',
      '4:15 error E_RANGE hardware "0" is out of range | write a whole number from 1 to 200000',
    ],
    [
      'hours: 5; hardware: 1.5x A100',
      '4:15 error E_NUMBER hardware "1.5" is not a whole number | write a whole number from 1 to 200000',
    ],
    ['hours: 5; hardware: -8x A100', '4:15 error E_NEGATIVE hardware "-8" is negative | write a number of at least 0'],
    ['hours: 5; pue: 0.4', '4:10 error E_RANGE pue "0.4" is out of range | write a number from 1 to 3'],
    [
      'hours: 5; pue: 110%',
      '4:10 error E_UNIT pue "110%" has a unit, and this is a plain number | write "110", in the unit of the field',
    ],
    ['hours: 5; grid: 0.4', '4:11 error E_UNIT grid "0.4" has no unit | write "0.4 g/kWh"'],
    [
      'hours: 5; grid: 0.4 g/kWh',
      '4:11 error E_IMPLAUSIBLE grid "0.4 g/kWh" is less than any source of electricity emits | check the unit: g/kWh is a thousand times kg/kWh',
    ],
    [
      'hours: 5; grid: 2500 g/kWh',
      '4:11 error E_RANGE grid "2500 g/kWh" is more than any grid emits | write at most 2000 g/kWh',
    ],
    [
      'hours: 5; region: yes',
      '4:13 error E_REGION region "yes" is not a place | write for example "aws:eu-west-3" or "FR"',
    ],
    [
      'hours: 5; params: 7 billion',
      '4:13 error E_UNIT params "7 billion" is not a count | write digits, or K, M, B or T after them, such as "7B"',
    ],
    ['hours: 5; params: 0', '4:13 error E_RANGE params "0" is out of range | write how many, such as "7B" or "7e9"'],
    [
      'hours: 5; measured: gpu',
      '4:15 error E_MISSING measured stands without energy | add "energy: 214 kWh", or delete the line',
    ],
    ['hours: 5; measured: GPU', '4:15 error E_TYPE measured "GPU" is not known | write "gpu"'],
    ['hours: 5; enegry: 5 kWh', '4:5 error E_UNKNOWN_FIELD "enegry" is not a known key | write "energy"'],
    ['hours: 5; еnergy: 5 kWh', '4:5 error E_UNKNOWN_FIELD "еnergy" is not a known key | write "energy"'],
    ['hours: 5; Energy: 5 kWh', '4:5 error E_UNKNOWN_FIELD "Energy" is not a known key | write "energy"'],
    [
      'hours: 5; model: "a\\tb"',
      '4:12 error E_NAME model "a\tb" has a control character or a line break | write it on one line',
    ],
    [
      'hours: 5; gpu_hours: 100; hardware: 8x A100',
      '4:16 error E_CONFLICT gpu_hours says 100, and 8 devices for 5 hours are 40 | correct one of them, or delete gpu_hours',
    ],
    [
      'hours: 0.002; hardware: 64x A100; energy: 4000 kWh; measured: gpu',
      '5:13 error E_IMPLAUSIBLE energy comes to 31300 kW for each device, more than any can draw | check energy, hours and the number of devices',
    ],
    [
      'hours: 5; finished: 2026-02-30T00:00:00Z',
      '4:15 error E_TIME finished "2026-02-30T00:00:00Z" is not a day of the calendar | write for example "2026-11-02T18:00:00Z"',
    ],
    [
      'hours: 5; finished: 02/03/2026',
      '4:15 error E_TIME finished "02/03/2026" is not a date and time of ISO 8601 | write for example "2026-11-02T18:00:00Z"',
    ],
    [
      'started: 2026-11-02T18:00:00Z; finished: 2026-11-02T17:00:00Z',
      '4:15 error E_TIME_ORDER the run is finished before it is started | correct started or finished',
    ],
    [
      'started: 2026-11-02; finished: 2026-11-01; hours: 5',
      '4:15 error E_TIME_ORDER the run is finished before it is started | correct started or finished',
    ],
    [
      'started: 2026-11-02T18:00:00Z; finished: 2026-11-02T19:00:00+01:00; energy: 5 kWh; measured: it',
      '4:15 error E_TIME_ORDER the run uses energy and is finished the moment it is started | correct started or finished',
    ],
    [
      'started: 2016-11-02T18:00:00Z; finished: 2026-11-02T18:00:00Z',
      '4:15 error E_RANGE the run takes longer than five years | correct started or finished',
    ],
    [
      'started: 2026-11-01T00:00:00Z; finished: 2026-11-02T00:00:00Z; hours: 20',
      '5:12 error E_CONFLICT hours says 20, and from started to finished it is 24 | correct one of the three, or delete hours',
    ],
  ])('%s', (lines, expected) => {
    const { runs } = read(run(lines))
    expect(problems(run(lines)).filter((line) => line.includes(' error '))).toEqual([expected])
    expect(runs).toEqual([])
  })

  test('a run without an id', () => {
    expect(problems('runs:\n  - hours: 5\n')).toEqual(['2:5 error E_MISSING id is missing | add "id: sft-2026-11-02"'])
  })

  test('hours within a twentieth of start to finish are no conflict', () => {
    const lines = (hours: number) =>
      run(`started: 2026-11-01T00:00:00Z; finished: 2026-11-01T20:00:00Z; hours: ${hours}`)
    expect(problems(lines(19))).toEqual([])
    expect(problems(lines(18.9))).toHaveLength(1)
    expect(problems(lines(21.05))).toEqual([])
  })
})

describe('what a person should look at is a warning, and the run counts', () => {
  test('an energy that does not say what it covers', () => {
    const text = run('energy: 5 kWh')
    expect(problems(text)).toEqual([
      '3:13 warning E_MISSING energy does not say what it covers; it was read as accelerators only | add "measured: gpu", "node", "it" or "facility"',
    ])
    expect(read(text).runs[0]?.warnings).toEqual(['measured_assumed'])
  })

  test('a time without a zone', () => {
    const text = run('hours: 5; finished: 2026-11-02T18:00:00')
    expect(problems(text)).toEqual([
      '4:15 warning E_TIME finished has no zone and was read as UTC | write "2026-11-02T18:00:00Z" if that is right',
    ])
    expect(read(text).runs[0]).toMatchObject({ finished: '2026-11-02T18:00:00', warnings: ['time_without_zone'] })
  })
})

describe('plans', () => {
  test.each([
    ['hardware: 4x A100; hours: 12', { wallHours: 12, gpuHours: null, params: null, tokens: null }],
    ['gpu_hours: 48', { wallHours: null, gpuHours: 48, params: null, tokens: null }],
    ['params: 7B; tokens: 2T', { wallHours: null, gpuHours: null, params: 7e9, tokens: 2e12 }],
  ])('%s', (lines, expected) => {
    expect(read(plan(lines)).plans[0]).toMatchObject(expected)
  })

  test.each([
    [
      'hardware: 4x A100',
      '2:5 error E_MISSING the plan says neither hours nor parameters and tokens | add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"',
    ],
    [
      'params: 7B',
      '2:5 error E_MISSING the plan says neither hours nor parameters and tokens | add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"',
    ],
    [
      'hours: 5; energy: 5 kWh',
      '4:5 error E_UNKNOWN_FIELD "energy" is not a known key | the keys here are "id", "model", "hardware", "region", "pue", "grid", "hours", "gpu_hours", "params", "tokens" and "workload"',
    ],
  ])('%s is refused', (lines, expected) => {
    expect(problems(plan(lines))).toEqual([expected])
    expect(read(plan(lines)).plans).toEqual([])
  })
})

describe('servings', () => {
  test.each([
    ['requests: 5 per second', { requestsPerDay: 432000, measured: 'gpu', energyPerRequestWh: null }],
    [
      'requests: 20000/day; energy_per_request: 210 Wh per 1000 requests; measured: node',
      { energyPerRequestWh: 0.21, measured: 'node' },
    ],
    [
      'requests: 1 per day; horizon: 90 days; replicas: 2.5; params: 70B',
      { horizonDays: 90, replicas: 2.5, params: 7e10 },
    ],
  ])('%s', (lines, expected) => {
    expect(read(serving(lines)).servings[0]).toMatchObject(expected)
  })

  test('the id is the model unless there is one', () => {
    expect(
      read('servings: [{model: m, requests: 1 per day}, {id: eu, model: m, requests: 1 per day}]').servings.map(
        ({ id }) => id,
      ),
    ).toEqual(['carbon:m', 'carbon:eu'])
  })

  test.each([
    ['requests: 20000', '3:15 error E_UNIT requests "20000" does not say per what time | write "20000 per day"'],
    ['requests: -5 per day', '3:15 error E_NEGATIVE requests "-5" is negative | write a number of at least 0'],
    ['region: FR', '2:5 error E_MISSING requests is missing | add "requests: 20000 per day"'],
    [
      'requests: 1 per day; replicas: 0',
      '4:15 error E_RANGE replicas "0" is out of range | write a number from 0.01 to 200000',
    ],
    [
      'requests: 1 per day; replicas: -5',
      '4:15 error E_NEGATIVE replicas "-5" is negative | write a number of at least 0',
    ],
    ['requests: 1 per day; horizon: 12', '4:14 error E_UNIT horizon "12" has no unit | write "12 months"'],
    [
      'requests: 1 per day; energy_per_request: 0.21',
      '4:25 error E_UNIT energy_per_request "0.21" has no unit | write "0.21 Wh"',
    ],
    [
      'requests: 1 per day; energy_per_request: 0 Wh; measured: gpu',
      '4:25 error E_IMPLAUSIBLE energy_per_request is 0, and every request uses some | write what was measured, or delete the line',
    ],
    [
      'requests: 1 per day; input_tokens: 9k',
      '4:19 error E_UNIT input_tokens "9k" has a unit, and this is a plain number | write "9", in the unit of the field',
    ],
    [
      'requests: 1 per day; measured: gpu',
      '4:15 error E_MISSING measured stands without energy_per_request | add "energy_per_request: 0.21 Wh", or delete the line',
    ],
  ])('%s is refused', (lines, expected) => {
    expect(problems(serving(lines))).toEqual([expected])
    expect(read(serving(lines)).servings).toEqual([])
  })

  test('neither a model nor an id', () => {
    expect(problems('servings: [{requests: 1 per day}]')).toEqual([
      '1:12 error E_MISSING the serving has neither a model nor an id | add "model: " and the name of the model',
    ])
  })
})

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
    const start = performance.now()
    const items = (line: string) =>
      `runs:\n${Array.from({ length: 5000 }, (_, i) => `  - {id: r${i}, hardware: 8x NVIDIA H100 SXM, ${line}}\n`).join('')}`
    expect(read(items('hours: 5')).runs).toHaveLength(5000)
    expect(read(items('hours: x')).problems).toHaveLength(100)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('the light part', () => {
  test.each([
    ['a/b.carbon.yml', 'yes'],
    ['b.carbon.yaml', 'yes'],
    ['carbon.yml', 'no'],
    ['b.carbon.yml.bak', 'no'],
    ['b.carbon.json', 'no'],
  ])('%s: %s', (name, expected) => {
    expect(carbonYml.recognise(name, bytes('runs: []'))).toBe(expected)
  })

  test('a pointer is this format and cannot be read', () => {
    expect(
      carbonYml.recognise(path, bytes('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')),
    ).toMatchObject({ class: 'E_FILETYPE' })
  })

  test('the reader reads chunks as one file', async () => {
    const readFile = await carbonYml.load()
    const all = bytes(EXAMPLE)
    const chunks = [all.subarray(0, 100), all.subarray(100)]
    expect(await readFile({ path, chunks, size: all.length })).toEqual(read(EXAMPLE))
    expect(await readFile({ path, chunks: [], size: 0 })).toMatchObject({ problems: [{ class: 'E_MISSING' }] })
  })
})
