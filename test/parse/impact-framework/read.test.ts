import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { impactFramework } from '../../../src/parse/readers/impact-framework/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(text: string) {
  return (await impactFramework.load())({ path: 'o.yaml', chunks: [bytes(text)], size: text.length })
}

const output = (tree: string, metadata = '') =>
  `initialize:\n  plugins:\n    p:\n      method: Sum\n${metadata}execution:\n  status: success\ntree:\n  children:\n${tree}`
const component = (name: string, ...observations: readonly string[]) =>
  `    ${name}:\n      outputs:\n${observations.map((one) => `        - {${one}}\n`).join('')}`
const at = (hour: number) => `timestamp: 2025-06-01T${hour}:00:00Z, duration: 3600`

test('a component is a run: sums over its observations', async () => {
  const common = 'cloud/vendor: aws, cloud/region: eu-west-3, grid/carbon-intensity: 100, cpu/name: EPYC 7R13'
  const text = output(
    component(
      'a',
      `${at(10)}, ${common}, energy: 0.1, cpu/energy: 0.06, memory/energy: 0.04, carbon-operational: 10, carbon: 15`,
      `${at(11)}, ${common}, energy: 0.2, cpu/energy: 0.12, memory/energy: 0.08, carbon-operational: 20, carbon: 25`,
    ),
  )
  const { runs, problems } = await read(text)
  expect(problems).toEqual([])
  expect(runs).toEqual([
    {
      kind: 'run',
      id: expect.stringMatching(/^impact-framework:[0-9a-f]{16}$/),
      source: { format: 'impact-framework', path: 'o.yaml', line: 11, column: 9 },
      model: null,
      hardware: [{ kind: 'cpu', model: 'EPYC 7R13', count: null }],
      site: { region: 'aws:eu-west-3', provider: 'aws', fallback: false },
      pue: null,
      gridGPerKwh: 100,
      marketGPerKwh: null,
      warnings: [],
      started: '2025-06-01T10:00:00Z',
      finished: '2025-06-01T12:00:00Z',
      durationS: 7200,
      durationQuality: 'wall',
      gpuHours: null,
      energy: {
        totalKwh: 0.3,
        boundary: 'node',
        pueApplied: 1,
        supply: 'ac',
        gpuKwh: null,
        cpuKwh: 0.18,
        ramKwh: 0.12,
      },
      declaredKg: 0.03,
      declaredScope: 'unknown',
      waterL: null,
      evidence: 'declared',
      workload: null,
      params: null,
      activeParams: null,
      tokens: null,
      role: 'total',
    },
  ])
})

const amounts = async (text: string) =>
  (await read(text)).runs.map(({ energy, declaredKg, warnings }) => [energy?.totalKwh ?? null, declaredKg, warnings])

describe('what is counted', () => {
  test('groups tell their components again', async () => {
    const group = `    g:\n      children:\n  ${component('a', `${at(10)}, energy: 0.5`).replaceAll('\n', '\n  ')}    outputs:\n        - {${at(10)}, energy: 0.5}\n      aggregated: {energy: 0.5}\n`
    expect(await amounts(`${output(group)}  outputs:\n    - {energy: 0.5}\n  aggregated: {energy: 0.5}\n`)).toEqual([
      [0.5, null, []],
    ])
  })

  test('parts are added where there is no sum, each by one of its names', async () => {
    const parts = 'cpu/energy: 0.1, cpu-energy: 0.1, memory/energy: 0.02, network/energy: 0.003'
    expect(await amounts(output(component('a', `${at(10)}, ${parts}`)))).toEqual([[0.123, null, []]])
  })

  test('emissions with the making of the hardware are told', async () => {
    const text = output(
      component('a', `${at(10)}, energy: 0.1, carbon: 50, carbon-embodied: 40`) +
        component('b', `${at(10)}, energy: 0.1, carbon: 10`),
    )
    expect(await amounts(text)).toEqual([
      [0.1, 0.05, ['embodied_included']],
      [0.1, 0.01, []],
    ])
  })

  test('units of the metadata', async () => {
    const metadata =
      '      parameter-metadata:\n        outputs:\n          energy: {unit: Wh}\n          carbon-operational: {unit: kgCO2eq}\n'
    expect(await amounts(output(component('a', `${at(10)}, energy: 100, carbon-operational: 0.02`), metadata))).toEqual(
      [[0.1, 0.02, []]],
    )
  })

  test('zero after some time is not known', async () => {
    expect(await amounts(output(component('a', `${at(10)}, energy: 0`)))).toEqual([[null, null, ['zero_energy']]])
  })

  test('the outputs of 0.3 and before', async () => {
    const text =
      'initialize:\n  models:\n    - name: teads\ngraph:\n  children:\n    a:\n      outputs:\n        - {timestamp: 2023-07-06T00:00, duration: 60, energy-cpu: 0.001, operational-carbon: 0.4}\n'
    const { runs } = await read(text)
    expect(
      runs.map(({ energy, declaredKg, started, finished }) => [energy?.totalKwh, declaredKg, started, finished]),
    ).toEqual([[0.001, 0.0004, '2023-07-06T00:00:00', '2023-07-06T00:01:00']])
  })

  test('equal components have different names, and copies of a file the same', async () => {
    const text = output(component('a', `${at(10)}, energy: 1`) + component('b', `${at(10)}, energy: 1`))
    const ids = (await read(text)).runs.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect((await read(text)).runs.map(({ id }) => id)).toEqual(ids)
  })
})

describe('what is not', () => {
  const codes = async (...observations: readonly string[]) => {
    const { runs, problems, unused } = await read(output(component('a', ...observations)))
    return [
      runs.length,
      ...problems.map(({ code, severity }) => `${severity} ${code}`),
      ...(unused ?? []).map(({ what }) => what),
    ]
  }

  test.each([
    [[`${at(10)}, energy: -1`], [0, 'error impact-framework/number']],
    [[`${at(10)}, energy: .inf`], [0, 'error impact-framework/number']],
    [[`${at(10)}, energy: "a lot"`], [0, 'error impact-framework/number']],
    [
      [`${at(10)}, energy: 1`, at(11)],
      [0, 'error impact-framework/incomplete'],
    ],
    [[`${at(10)}, energy: 16`], [0, 'error impact-framework/implausible-power']],
    [['timestamp: 2025-02-30T10:00:00Z, duration: 3600, energy: 1'], [1, 'warning impact-framework/timestamp']],
    [[`${at(10)}, energy: "*"`], [0, 'a component without energy or emissions']],
    [[`${at(10)}, cpu/utilization: 5`], [0, 'a component without energy or emissions']],
  ])('%j', async (observations, expected) => {
    expect(await codes(...observations)).toEqual(expected)
  })

  test('an execution that failed, and a manifest that nobody ran', async () => {
    const what = async (text: string) => (await read(text)).unused?.map((one) => one.what)
    const text = output(component('a', `${at(10)}, energy: 1`))
    expect(await what(text.replace('success', 'fail'))).toEqual(['an execution that failed'])
    expect(await what(text.replace('outputs', 'inputs'))).toEqual(['a manifest without outputs'])
  })

  test('other YAML', () => {
    const takes = (text: string) => impactFramework.recognise('x.yaml', new Head(bytes(text)))
    expect(takes('initialize:\n  plugins: later\ntree:\n')).toBe('no')
    expect(takes('```\ninitialize:\n  plugins:\n    a: 1\ntree:\n  children:\n```\n')).toBe('no')
    expect(takes('initialize:\n  plugins:\n    a: 1\n')).toBe('no')
    expect(takes('initialize:\n  plugins:\n    a: 1\ntree:\n  children:\n')).toBe('yes')
  })
})
