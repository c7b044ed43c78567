import { describe, expect, test } from 'vitest'
import { Head } from '../../../src/parse/reader.ts'
import { gpuLog } from '../../../src/parse/readers/gpu-log/index.ts'
import { readGpuLog } from '../../../src/parse/readers/gpu-log/read.ts'

const JOULES = 3.6e6

async function read(text: string | Uint8Array, path = 'gpu_log.csv', cut = 1 << 20) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += cut) chunks.push(bytes.subarray(at, at + cut))
  return readGpuLog({ path, size: bytes.length, chunks })
}

async function brief(text: string, path?: string) {
  const { runs, problems, unused = [] } = await read(text, path)
  return {
    runs: runs.map(({ energy, durationS, hardware, durationQuality }) => [
      Math.round((energy?.totalKwh ?? 0) * JOULES * 1e6) / 1e6,
      durationS,
      durationQuality,
      hardware.map(({ count }) => count),
    ]),
    problems: problems.map(({ code, at }) => `${code} ${at.line}`),
    unused: unused.map(({ reason }) => reason),
  }
}

const HEADER = 'timestamp, index, name, power.draw [W]\n'
const row = (second: string, index: number, power: string) =>
  `2026/05/04 17:33:${second}, ${index}, NVIDIA A100-SXM4-80GB, ${power}\n`

test('a number that a script wrote before that of nvidia-smi is part of the device: 100 W and 200 W for 3 s', async () => {
  const rows = [0, 3].map(
    (second) =>
      `2026-05-04T17:33:0${second}+02:00,0, 0, 4, 100.00\n2026-05-04T17:33:0${second}+02:00,1, 0, 4, 200.00\n`,
  )
  const answer = await brief(`timestamp,gpu,index,memory.used,power.draw\n${rows.join('')}`)
  expect(answer.runs).toEqual([[900, 3, 'wall', [2]]])
})

test('two boards, by hand: (100 + 200) / 2 x 1 s + 50 W x 1 s', async () => {
  const text =
    HEADER +
    row('10.000', 0, '100.00 W') +
    row('10.002', 1, '50.00 W') +
    row('11.000', 0, '200.00 W') +
    row('11.002', 1, '50.00 W')
  const { runs, problems } = await read(text)
  expect(problems).toEqual([])
  expect(runs).toEqual([
    {
      kind: 'run',
      id: `gpu-log:${runs[0]?.id.slice(8)}`,
      source: { format: 'gpu-log', path: 'gpu_log.csv', line: 1, column: 1 },
      model: null,
      hardware: [{ kind: 'gpu', model: 'NVIDIA A100-SXM4-80GB', count: 2 }],
      site: { region: null, provider: null, fallback: false },
      pue: null,
      gridGPerKwh: null,
      marketGPerKwh: null,
      warnings: [],
      started: '2026-05-04T17:33:10',
      finished: '2026-05-04T17:33:11',
      durationS: 1,
      durationQuality: 'wall',
      gpuHours: null,
      energy: {
        totalKwh: 200 / JOULES,
        boundary: 'gpu',
        pueApplied: 1,
        supply: 'dc',
        gpuKwh: 200 / JOULES,
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
  ])
})

test('the answer does not depend on how the bytes are cut, nor on the path', async () => {
  const text =
    HEADER + Array.from({ length: 20 }, (_, second) => row(`${10 + second}.000`, 0, `${100 + second}.00 W`)).join('')
  const whole = (await read(text)).runs[0]
  for (const cut of [1, 7, 64]) expect((await read(text, 'gpu_log.csv', cut)).runs[0]).toEqual(whole)
  expect((await read(text, 'copy/of/gpu_log.csv')).runs[0]?.id).toBe(whole?.id)
})

test('UTF-16 as PowerShell writes it', async () => {
  const text = `\ufeff${HEADER}${row('10.000', 0, '100.00 W')}${row('12.000', 0, '100.00 W')}`
  const wide = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) wide.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], at * 2)
  for (const cut of [1, 3, 4096])
    expect((await read(wide, 'gpu_log.csv', cut)).runs[0]?.energy?.totalKwh).toBe(200 / JOULES)
})

describe('what is not a power', () => {
  test('a board that reports none is not zero', async () => {
    const text =
      HEADER + ['10.000', '11.000'].map((second) => row(second, 0, '100.00 W') + row(second, 1, '[N/A]')).join('')
    expect(await brief(text)).toEqual({
      runs: [[100, 1, 'wall', [1]]],
      problems: ['gpu-log/unsupported 1'],
      unused: [],
    })
  })

  test.each(['[Not Supported]', '[Unknown Error]', 'N/A', 'ERR!', ''])('all say %s', async (silence) => {
    expect(await brief(HEADER + row('10.000', 0, silence) + row('11.000', 0, silence))).toEqual({
      runs: [],
      problems: [],
      unused: ['no-quantity'],
    })
  })

  test('the limit of the power', async () => {
    expect(
      await brief(
        'timestamp, index, power.limit [W]\n2026/05/04 17:33:10.000, 0, 400.00 W\n2026/05/04 17:33:11.000, 0, 400.00 W\n',
      ),
    ).toEqual({ runs: [], problems: [], unused: ['no-quantity'] })
  })

  test('milliwatts under the name of watts', async () => {
    const rows = [0, 1, 2].map((second) => `2026-07-03T08:43:0${second}.5,6624.0,0.001,0.0006\n`).join('')
    expect(await brief(`timestamp,gpu_power_w,gpu_energy_kwh,gpu_co2_kg\n${rows}`)).toEqual({
      runs: [],
      problems: ['gpu-log/implausible-power 1'],
      unused: [],
    })
    expect((await brief(`timestamp,gpu_power_mw,gpu_energy_kwh,gpu_co2_kg\n${rows}`)).runs).toEqual([
      [13.248, 2, 'wall', [1]],
    ])
  })

  test('a total beside its parts', async () => {
    const rows = [0, 1].map((minute) => `2026-05-05T19:1${minute}:00,2400,2600,5000\n`).join('')
    expect((await brief(`timestamp,n1_watts,n2_watts,total_watts\n${rows}`, 'power_log.csv')).runs).toEqual([
      [300_000, 60, 'wall', []],
    ])
  })
})

describe('which board a row is of', () => {
  const sweep = (second: number, boards: number) =>
    Array.from(
      { length: boards },
      (_, board) => `2026/05/04 17:33:${10 + second}.${100 + 3 * board}, ${10 * (board + 1)}.00 W\n`,
    ).join('')
  const HEAD = 'timestamp, power.draw [W]\n'

  test('three take turns: 10 + 20 + 30 W for four seconds', async () => {
    const text = HEAD + [0, 1, 2, 3, 4].map((second) => sweep(second, 3)).join('')
    expect(await brief(text)).toEqual({ runs: [[240, 4, 'wall', [3]]], problems: ['gpu-log/devices 1'], unused: [] })
  })

  test('one, asked at an even pace', async () => {
    const text = HEAD + Array.from({ length: 10 }, (_, tenth) => `2026/05/04 17:33:10.${tenth}00, 100.00 W\n`).join('')
    expect(await brief(text)).toEqual({ runs: [[90, 0.9, 'wall', [1]]], problems: [], unused: [] })
  })

  test('one, asked five times in a second whose fractions are not written', async () => {
    const text =
      HEAD +
      [0, 1, 2].flatMap((second) => Array.from({ length: 5 }, () => `2026-05-04 17:33:1${second}, 100.00 W\n`)).join('')
    expect((await brief(text)).runs).toEqual([[200, 2, 'wall', [1]]])
  })
})

test('a header that comes again, torn rows and other lines cost nothing but themselves', async () => {
  const text =
    HEADER +
    row('10.000', 0, '100.00 W') +
    HEADER +
    row('11.000', 0, '100.00 W') +
    '2026/05/04 17:3' +
    '\n' +
    row('12.000', 0, '1e309 W') +
    row('13.000', 0, '100.00 W')
  expect(await brief(text)).toEqual({ runs: [[300, 3, 'wall', [1]]], problems: ['gpu-log/row 5'], unused: [] })
})

test('a time with a comma in it, as date prints it', async () => {
  const text =
    'timestamp,utilization.gpu,memory.used,power.draw\n2026-05-04T17:33:10,500000000+02:00,90,40000,100.00\n2026-05-04T17:33:11,750000000+02:00,90,40000,100.00\n'
  expect(await brief(text)).toEqual({ runs: [[125, 1.25, 'wall', [1]]], problems: [], unused: [] })
})

test('a row with a cell too many is not read under the wrong names', async () => {
  const text =
    'timestamp,memory.used,power.draw\n1763638585,1,100\n1763638586,1,100\n1763638587,7,8,100\n1763638588,1,100\n'
  expect(await brief(text)).toEqual({ runs: [[300, 3, 'wall', [1]]], problems: ['gpu-log/row 4'], unused: [] })
})

test('a counter of DCGM: the last less the first, across a reload of the driver', async () => {
  const text =
    '#Entity   POWER   TOTEC\nID        W       mJ\nGPU 0     300.0   5000\nGPU 0     300.0   8000\n#Entity   POWER   TOTEC\nID        W       mJ\nGPU 0     300.0   1000\nGPU 0     N/A     2500\n'
  const { runs, problems } = await read(text, 'dcgm.txt')
  expect({ joules: (runs[0]?.energy?.totalKwh ?? 0) * JOULES, durationS: runs[0]?.durationS, problems }).toEqual({
    joules: 5.5,
    durationS: null,
    problems: [],
  })
})

test('powers of DCGM without a counter have no time', async () => {
  expect(await brief('#Entity   POWER\nID        W\nGPU 0     300.0\nGPU 0     300.0\n', 'dcgm.txt')).toEqual({
    runs: [],
    problems: [],
    unused: ['rates-only'],
  })
})

describe('recognition', () => {
  const recognise = (path: string, text: string) => gpuLog.recognise(path, new Head(new TextEncoder().encode(text)))

  test.each([
    ['a.txt', HEADER],
    ['a.txt', '2026/04/25 16:06:06.780, 0 %, 11.64 W\n'],
    ['power_log.csv', 'timestamp,GPU0,GPU1\n1763638585.215,199.9,256.5\n'],
    ['x.log', '#Date       Time        gpu    pwr  gtemp\n'],
  ])('%s: %s', (path, text) => {
    expect(recognise(path, text)).toBe('yes')
  })

  test.each([
    ['a.csv', 'timestamp,GPU0,GPU1\n1,2,3\n'],
    ['a.py', '#!/usr/bin/env python\n# timestamp, index, power.draw [W]\n'],
    ['a.csv', 'timestamp,solar_power_w,price\n1,2,3\n'],
    ['a.csv', ''],
    ['a.csv', '\0\0\0\0'],
  ])('not %s: %s', (path, text) => {
    expect(recognise(path, text)).toBe('no')
  })
})
