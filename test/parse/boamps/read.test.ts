import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { boamps } from '../../../src/parse/readers/boamps/index.ts'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

async function read(value: unknown) {
  return (await boamps.load())({ path: 'r.json', chunks: [bytes(value)], size: bytes(value).length })
}
const recognition = (path: string, value: unknown) => boamps.recognise(path, new Head(bytes(value)))

const report = (measure: object, more: object = {}) => ({
  header: { reportId: 'r-1' },
  task: { taskStage: 'training', algorithms: [{ algorithmName: 'cnn', parametersNumber: 0.5 }] },
  measures: [measure],
  ...more,
})

async function only(value: unknown) {
  const { runs, problems } = await read(value)
  const [run] = runs
  if (run === undefined || runs.length > 1 || problems.length > 0) throw new Error(JSON.stringify({ runs, problems }))
  return run
}

test('a report is one run, and nobody learns who published it', async () => {
  const value = report(
    {
      measurementMethod: 'codecarbon',
      powerConsumption: 0.25,
      measurementDuration: 3600,
      measurementDateTime: '2026-03-02 10:00:00',
    },
    {
      infrastructure: {
        cloudProvider: 'aws',
        components: [
          { componentType: 'gpu', componentName: '2 x Tesla V100', nbComponent: 2 },
          { componentType: 'ram', nbComponent: 2, memorySize: 32 },
          { componentType: 'hdd', nbComponent: 1 },
        ],
      },
      environment: { country: 'France', latitude: 48.8, longitude: 2.3, powerSourceCarbonIntensity: 25 },
    },
  )
  expect(await read(value)).toEqual({
    runs: [
      {
        kind: 'run',
        id: 'boamps:r-1',
        source: { format: 'boamps', path: 'r.json', line: 1, column: 136 },
        model: 'cnn',
        hardware: [
          { kind: 'gpu', model: 'Tesla V100', count: 2 },
          { kind: 'ram', model: 'RAM', count: 64 },
        ],
        site: { region: 'France', provider: 'aws', fallback: false },
        pue: null,
        gridGPerKwh: 25,
        marketGPerKwh: null,
        warnings: [],
        // CodeCarbon writes the end.
        started: '2026-03-02T09:00:00',
        finished: '2026-03-02T10:00:00',
        durationS: 3600,
        durationQuality: 'wall',
        gpuHours: null,
        energy: {
          totalKwh: 0.25,
          boundary: 'node',
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
        params: 5e8,
        activeParams: null,
        tokens: null,
        role: 'total',
        partOf: 'codecarbon:r-1',
      },
    ],
    plans: [],
    servings: [],
    problems: [],
    unused: [],
  })
})

describe('measures', () => {
  test('of another tool the time is the start, and it is no part of anything', async () => {
    const run = await only(
      report({
        measurementMethod: 'carbonai',
        powerConsumption: 1,
        measurementDuration: 60.5,
        measurementDateTime: '2026-03-02T10:00:00Z',
      }),
    ).catch((error: Error) => error)
    // 1 kWh in a minute is 60 kW.
    expect(run).toBeInstanceOf(Error)
    const slow = await only(
      report({
        measurementMethod: 'carbonai',
        powerConsumption: 0.1,
        measurementDuration: 3600.5,
        measurementDateTime: '2026-03-02T10:00:00Z',
      }),
    )
    expect([slow.started, slow.finished, slow.partOf, slow.evidence]).toEqual([
      '2026-03-02T10:00:00Z',
      '2026-03-02T11:00:00.500Z',
      undefined,
      'declared',
    ])
  })

  test('several are of one task: the meter, and else the largest', async () => {
    const one = { measurementMethod: 'codecarbon', powerConsumption: 3 }
    const two = { measurementMethod: 'wattmeter', powerConsumption: 2 }
    const three = { measurementMethod: 'wattmeter', powerConsumption: 2.5 }
    const value = { ...report(one), measures: [one, two, three] }
    const run = await only(value)
    expect([run.energy?.totalKwh, run.evidence, run.warnings]).toEqual([2.5, 'metered', ['several_figures']])
  })

  test.each([
    ['Wh', 351, 0.351],
    ['kWh', 0.351, 0.351],
    ['MJ', 3.6, 1],
  ])('a draft in %s', async (unit, powerConsumption, kwh) => {
    const run = await only(report({ measurementMethod: 'x', unit, powerConsumption }))
    expect(run.energy?.totalKwh).toBeCloseTo(kwh, 12)
  })

  test('zero after some time is not known', async () => {
    const run = await only(report({ measurementMethod: 'x', powerConsumption: 0, measurementDuration: 60 }))
    expect([run.energy, run.warnings, run.durationS]).toEqual([null, ['zero_energy'], 60])
  })
})

describe('what is wrong', () => {
  const codes = async (value: unknown) =>
    (await read(value)).problems.map(({ code, severity }) => `${severity} ${code}`)

  test.each([
    [report({ measurementMethod: 'x', powerConsumption: -1 }), ['error json/negative']],
    [report({ measurementMethod: 'x', powerConsumption: '1' }), ['error json/type']],
    ['{"task": {}, "measures": [{"powerConsumption": 1e400}]}', ['error json/not-finite']],
    [report({ measurementMethod: 'x', unit: 'W', powerConsumption: 1 }), ['error boamps/unit']],
    [
      report({ measurementMethod: 'x', powerConsumption: 16, measurementDuration: 3600 }),
      ['error boamps/implausible-power'],
    ],
    [report({ measurementMethod: 'x', powerConsumption: 1, measurementDateTime: 'May' }), ['warning boamps/time']],
    [
      report({ measurementMethod: 'x', powerConsumption: 1 }, { task: { algorithms: [{ parametersNumber: 7e9 }] } }),
      ['warning boamps/parameters'],
    ],
  ])('%j', async (value, expected) => {
    expect(await codes(value)).toEqual(expected)
  })
})

test('schemas, contexts and other JSON are none', () => {
  const schema = '{"task": {}, "measures": [{"$ref": "x"}], "powerConsumption": 1}'
  expect(recognition('boamps_schema.json', schema)).toEqual({ not: 'has no measures with a powerConsumption' })
  expect(recognition('stations.json', '{"powerConsumption": 5}')).toBe('no')
  expect(recognition('manual.md', `Such as ${JSON.stringify(report({ powerConsumption: 1 }))}`)).toBe('no')
  expect(recognition('anything.json', report({ powerConsumption: 1 }))).toBe('yes')
})
