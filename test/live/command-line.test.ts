/** `--live-grid` and the policy's `live_grid`, from the command line to a service on loopback and back. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run, spawn } from '../cli/command-line.ts'
import { commit, makeRepository, temporaryFolder, write } from '../disk/temporary.ts'
import { type FakeServices, fakeServices, TOKEN } from './services.ts'

let services: FakeServices
let home: string
let environment: Record<string, string>
beforeEach(async () => {
  services = await fakeServices()
  home = temporaryFolder()
  environment = { HOME: home, CARBON_CLERK_LIVE_GRID_URL: services.url.href }
})
afterEach(() => services.close())

const record = (region: string, more = '') =>
  `runs:\n  - id: sft\n    hardware: 8x NVIDIA H100 SXM\n    energy: 30 kWh\n    measured: node\n    region: ${region}\n    started: 2026-11-01T06:00:00Z\n    finished: 2026-11-01T11:00:00Z\n${more}`
const british = ['--live-grid', 'uk-carbon-intensity']

function factorsOf(json: string): readonly { readonly id: string; readonly value: number }[] {
  return JSON.parse(json).factors
}

describe('estimate', () => {
  const words = ['estimate', '--energy-kwh', '30', '--pue', '1.1', '--region', 'FR', '--json']
  const when = ['--started', '2026-11-01T06:00:00Z', '--finished', '2026-11-01T08:00:00Z']

  test('asks for the hours of the case, with the token of the environment', async () => {
    const asks = [...words, ...when, '--live-grid', 'electricity-maps']
    const { code, out, err } = await run(asks, { environment: { ...environment, ELECTRICITY_MAPS_TOKEN: TOKEN } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(factorsOf(out)).toContainEqual({
      id: 'live/electricity-maps/FR/2026-11-01T06:00Z..2026-11-01T08:00Z',
      value: 165,
      unit: 'gCO2e/kWh',
      source: 'electricity-maps',
      year: 2026,
    })
    expect(JSON.parse(out).operational_kg.central).toBeCloseTo(30 * 1.1 * 0.165, 9)
    expect(out).not.toContain(TOKEN)
    // The same as a case on standard input.
    const input = JSON.stringify({ energy_kwh: 30, pue: 1.1, region: 'FR', started: when[1], finished: when[3] })
    const circumstances = { input, environment: { ...environment, ELECTRICITY_MAPS_TOKEN: TOKEN } }
    expect(await run(['estimate', '--json', '--live-grid', 'electricity-maps'], circumstances)).toEqual({
      code,
      out,
      err,
    })
    expect(services.asked).toHaveLength(1)
  })

  test('asks nobody without being told to, nor for a case that has no past', async () => {
    await run([...words, ...when], { environment })
    const serving = [
      'estimate',
      '--kind',
      'serving',
      '--requests-per-day',
      '1000',
      '--region',
      'GB',
      '--json',
      ...british,
    ]
    expect(await run(serving, { environment })).toMatchObject({ code: 0, err: '' })
    const timeless = await run([...words, ...british], { environment })
    expect(JSON.parse(timeless.out).warnings).toContain('live_grid_unavailable')
    expect(services.asked).toEqual([])
  })

  test.each([
    [['--live-grid', 'electricity-maps'], {}, 'needs a token'],
    [['--live-grid', 'watttime'], {}, 'cannot be "watttime"'],
    [['--live-cache', 'here'], {}, 'goes with --live-grid'],
    [british, { CARBON_CLERK_LIVE_GRID_URL: 'http://mirror.example' }, 'is not an address that can be asked'],
    [
      british,
      { CARBON_CLERK_LIVE_GRID_URL: 'https://me:secret@mirror.example' },
      'is not an address that can be asked',
    ],
    [british, { CARBON_CLERK_LIVE_GRID_URL: 'file:///etc' }, 'is not an address that can be asked'],
  ])('%j is wrong usage', async (more, other, why) => {
    const { code, out, err } = await run([...words, ...when, ...more], { environment: { ...environment, ...other } })
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain(why)
    expect(err).not.toContain('secret')
    expect(services.asked).toEqual([])
  })
})

describe('scan and explain', () => {
  test('stand on the hours, keep the day in the cache of the user, and ask once', async () => {
    const cwd = temporaryFolder()
    write(cwd, { 'a.carbon.yml': record('aws:eu-west-2') })
    const explained = await run(['explain', 'sft', '--json', ...british], { cwd, environment })
    expect(explained).toMatchObject({ code: 0, err: '' })
    const item = JSON.parse(explained.out)
    // Half-hours 12 to 21 of the day: 112 to 121 g of what power stations burn.
    expect(item.factors).toContainEqual(expect.objectContaining({ value: 116.5, source: 'uk-carbon-intensity' }))
    expect(item.footprint.operational_kg.central).toBeCloseTo(
      (item.footprint.energy_kwh.central * 116.5 * 1.6) / 1000,
      9,
    )
    const scanned = await run(['scan', '--json', ...british], { cwd, environment })
    expect(JSON.parse(scanned.out).runs[0].footprint).toEqual(item.footprint)
    expect(services.asked).toHaveLength(1)
    expect(readdirSync(join(home, '.cache', 'carbon-clerk', 'live-grid', 'uk-carbon-intensity', 'GB'))).toEqual([
      '2026-11-01.json',
    ])
  })

  test('keep it where they are told to, or nowhere', async () => {
    const cwd = temporaryFolder()
    write(cwd, { 'a.carbon.yml': record('GB') })
    const cache = join(home, 'kept')
    await run(['scan', ...british, '--live-cache', cache], { cwd, environment })
    expect(readdirSync(cache)).toEqual(['uk-carbon-intensity'])
    await run(['scan', ...british, '--live-cache', 'none'], { cwd, environment })
    expect(readdirSync(home)).toEqual(['kept'])
    const elsewhere = { ...environment, XDG_CACHE_HOME: join(home, 'xdg') }
    await run(['scan', ...british], { cwd, environment: elsewhere })
    expect(readdirSync(join(home, 'xdg', 'carbon-clerk'))).toEqual(['live-grid'])
    expect(readdirSync(cwd)).toEqual(['a.carbon.yml'])
  })

  test('say so when the service is down, and why', async () => {
    services.mishaps.push({ status: 404 }, { status: 400 })
    const cwd = temporaryFolder()
    write(cwd, { 'a.carbon.yml': record('GB') })
    const { code, out } = await run(['explain', 'sft', ...british], { cwd, environment })
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'The grid over the hours of the run is not known; the yearly figure is used.',
    )
    expect(out.replace(/\s+/g, ' ')).toContain('the service lacks over a tenth of the hours')
    const again = await run(['explain', 'sft', ...british], { cwd, environment })
    expect(again.out.replace(/\s+/g, ' ')).toContain('the service did not answer')
  })
})

describe('check', () => {
  const policy = (live: string) => ({
    '.github/carbon-budget.yml': `version: 1\naccounting:\n  live_grid: ${live}\nbudgets:\n  - name: one\n    limit: 50 kgCO2e\n`,
  })

  test('asks where the budget on the base branch says so, and only there', async () => {
    const folder = makeRepository({ ...policy('uk-carbon-intensity') })
    const base = commit(folder, { 'README.md': 'x' })
    write(folder, { 'a.carbon.yml': record('GB'), ...policy('none') })
    const asked = await run(['check', '--base', base, '--json'], { cwd: folder, environment })
    expect(asked.code).toBe(0)
    const report = JSON.parse(asked.out)
    expect(report.policy.accounting.live_grid).toBe('uk-carbon-intensity')
    expect(report.runs[0].factors).toContainEqual(expect.objectContaining({ value: 116.5 }))
    expect(services.asked).toHaveLength(1)
  })

  test('judges all the same when nobody answers, or the address is none', async () => {
    const folder = makeRepository({ ...policy('electricity-maps') })
    const base = commit(folder, { 'README.md': 'x' })
    write(folder, { 'a.carbon.yml': record('GB') })
    for (const other of [{}, { CARBON_CLERK_LIVE_GRID_URL: 'nowhere' }, { ELECTRICITY_MAPS_TOKEN: 'wrong' }]) {
      const { code, out } = await run(['check', '--base', base, '--json'], {
        cwd: folder,
        environment: { ...environment, ...other },
      })
      expect({ code, verdict: JSON.parse(out).verdict }).toEqual({ code: 0, verdict: 'PASS' })
      expect(JSON.parse(out).runs[0].warnings).toContain('live_grid_unavailable')
    }
  })
})

test('a process that asked ends when it has its answer', () => {
  const cwd = temporaryFolder()
  write(cwd, { 'a.carbon.yml': record('FR') })
  expect(spawn(['scan', ...british, '--live-cache', 'none'], cwd)).toMatchObject({ code: 0, err: '' })
})
