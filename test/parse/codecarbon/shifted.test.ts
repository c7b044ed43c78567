import { expect, test } from 'vitest'
import { file, header, problems, read, row, rowWithout, totals } from './rows.ts'

const offline = ['region', 'longitude', 'latitude']

test('cells that 3.2.9 leaves out are put back, and the run is believed less', async () => {
  const result = await read(file(rowWithout(offline)))
  expect(result.runs).toMatchObject([
    {
      evidence: 'declared',
      site: { region: 'FRA', provider: null, fallback: false },
      warnings: ['repaired_shift'],
      energy: { totalKwh: 0.5, pueApplied: 1 },
    },
  ])
  expect(result.runs[0]?.hardware).toEqual([
    { kind: 'gpu', model: 'NVIDIA A100-SXM4-40GB', count: 2 },
    { kind: 'cpu', model: 'AMD EPYC 7543 32-Core Processor', count: null },
    { kind: 'ram', model: '', count: 251.5 },
  ])
  expect(problems(result)).toEqual(['shifted-row 2:1'])
  expect(result.problems[0]?.severity).toBe('warning')
})

test('a shifted row that pandas padded is found although its cells are as many as its columns', async () => {
  const result = await read(file(`${rowWithout([...offline, 'cloud_provider', 'cloud_region'])},,,,,`))
  expect(result.runs).toMatchObject([
    { site: { region: 'FRA' }, warnings: ['repaired_shift'], energy: { pueApplied: 1 } },
  ])
  expect(problems(result)).toEqual(['shifted-row 2:1'])
})

test('rows that put the cloud last are read under a header that does not', async () => {
  const cloudLast = `${rowWithout(['cloud_provider', 'cloud_region', 'country_name', ...offline], { country_iso_code: '"DK"' })},,`
  const result = await read(file(row(), cloudLast.replace('000000000001', '000000000002')))
  expect(result.runs.map((run) => run.site.region)).toEqual(['FRA', 'DK'])
})

test('a whole row of an older generation is recognised under a newer header', async () => {
  const load = ['cpu_utilization_percent', 'gpu_utilization_percent', 'ram_utilization_percent', 'ram_used_gb']
  const result = await read(
    file(rowWithout([...load, 'wue', 'water_consumed', 'experiment_id'], { energy_consumed: '0.75', pue: '1.5' })),
  )
  expect(totals(result)[0]?.slice(1)).toEqual([0.75, 0.028])
  expect(result.runs[0]?.energy?.pueApplied).toBe(1.5)
})

test('a numeric experiment id is not taken for a duration', async () => {
  const old = header.replace('experiment_id,', '')
  const result = await read(`${old}\n${row({ experiment_id: '120' })}\n`)
  expect(totals(result)[0]?.slice(1)).toEqual([0.5, 0.028])
  expect(result.runs[0]?.durationS).toBe(3600)
})

test('what cannot be put back is unknown, and the energy counts', async () => {
  const garbled = row({ os: '12', tracking_mode: 'Q', python_version: '-' })
  const result = await read(file(garbled))
  expect(result.runs).toMatchObject([
    {
      energy: { totalKwh: 0.5 },
      hardware: [],
      site: { region: null },
      warnings: ['columns_unknown'],
      evidence: 'declared',
    },
  ])
  expect(problems(result)).toEqual(['shifted-row 2:1'])
})

test('of two coordinates one is missing, so neither is believed, and Quebec proves nothing', async () => {
  const result = await read(
    file(rowWithout(['longitude'], { country_name: 'Canada', country_iso_code: 'CAN', region: 'quebec' })),
  )
  expect(result.runs[0]?.site).toEqual({ region: null, provider: null, fallback: true })
})
