import { describe, expect, test } from 'vitest'
import { EXAMPLE, path, read, run } from './reading.ts'

const site = { region: 'gcp:europe-west9', provider: 'gcp', fallback: false }
const silent = {
  model: null,
  hardware: [],
  site: { region: null, provider: null, fallback: false },
  pue: null,
  gridGPerKwh: null,
  marketGPerKwh: null,
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
        marketGPerKwh: null,
        warnings: [],
        started: null,
        finished: '2026-11-02T18:00:00Z',
        durationS: 129600,
        durationQuality: 'wall',
        gpuHours: null,
        energy: {
          totalKwh: 214,
          boundary: 'gpu',
          pueApplied: 1,
          supply: 'ac',
          gpuKwh: null,
          cpuKwh: null,
          ramKwh: null,
        },
        declaredKg: null,
        declaredScope: 'unknown',
        waterL: null,
        evidence: 'counter',
        workload: null,
        params: null,
        activeParams: null,
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
        activeParams: null,
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
        marketGPerKwh: null,
        warnings: ['measured_assumed'],
        requestsPerDay: 20000,
        inputTokens: 900,
        outputTokens: 200,
        replicas: 1,
        horizonDays: 365.25,
        energyPerRequestWh: 0.21,
        measured: 'gpu',
        params: null,
        activeParams: null,
        weightBits: null,
        batch: null,
        cachedInputTokens: null,
        task: null,
        peakFactor: null,
        tokensPerSecond: null,
        growthPerYear: null,
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
      marketGPerKwh: null,
      started: '2026-11-01T00:00:00+01:00',
      durationS: 18000,
      gpuHours: 40,
      declaredKg: 0.90718474,
      waterL: 2000,
      params: 7e9,
      activeParams: null,
      tokens: 2e12,
      workload: 'finetuning',
    })
  })

  test('CRLF and LF say the same', () => {
    expect(read(EXAMPLE.replaceAll('\n', '\r\n'))).toEqual(read(EXAMPLE))
  })
})

test('a run names the plan that it carries out', () => {
  const { runs } = read(run('plan: dpo-next; hours: 2'))
  expect(runs.map(({ id, plan }) => [id, plan])).toEqual([['carbon:a', 'dpo-next']])
  expect('plan' in (read(run('hours: 2')).runs[0] ?? {})).toBe(false)
})
