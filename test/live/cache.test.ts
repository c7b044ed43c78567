/** Days on disk: asked for once, kept when they are settled, believed only when they are whole. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LiveWindow, liveKey } from '../../src/core/live.ts'
import { openDayCache } from '../../src/live/day-cache.ts'
import { openGridHistory } from '../../src/live/index.ts'
import { temporaryFolder } from '../disk/temporary.ts'
import { britishG, type FakeServices, fakeServices } from './services.ts'

let services: FakeServices
let folder: string
beforeEach(async () => {
  services = await fakeServices()
  folder = temporaryFolder()
})
afterEach(() => services.close())

const NOW = Date.parse('2026-11-23T12:00Z') / 1000

/** As a process of its own would ask. */
async function ask(from: string, to: string, cacheFolder: string | null = folder, nowS = NOW) {
  const open = openGridHistory({
    service: 'uk-carbon-intensity',
    address: services.url,
    token: '',
    cacheFolder,
    nowS,
    userAgent: 'test',
    sleep: async () => {},
  })
  const window: LiveWindow = {
    zone: 'GB',
    from: Date.parse(from) / 1000,
    to: Date.parse(to) / 1000,
    precision: 'hours',
  }
  const answers = await open?.intensities([window])
  return answers?.get(liveKey(window))
}

const morning = ['2026-11-01T06:00Z', '2026-11-01T08:00Z'] as const
const file = () => join(folder, 'uk-carbon-intensity', 'GB', '2026-11-01.json')

test('a day is on disk after it was asked for, and answers the next process', async () => {
  const first = await ask(...morning)
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
    g: Array.from({ length: 48 }, (_, slot) => britishG(slot * 1800)),
    estimated: [],
  })
  expect(await ask(...morning)).toEqual(first)
  expect(await ask('2026-11-01T20:00Z', '2026-11-01T21:00Z')).toMatchObject({ points: 2 })
  expect(services.asked).toHaveLength(1)
  expect(readdirSync(join(folder, 'uk-carbon-intensity', 'GB'))).toEqual(['2026-11-01.json'])
})

test('what the service may still correct is not kept', async () => {
  await ask('2026-11-21T06:00Z', '2026-11-21T08:00Z')
  await ask('2026-11-23T06:00Z', '2026-11-23T08:00Z')
  expect(existsSync(join(folder, 'uk-carbon-intensity'))).toBe(false)
  await ask('2026-11-19T06:00Z', '2026-11-19T08:00Z')
  expect(readdirSync(join(folder, 'uk-carbon-intensity', 'GB'))).toEqual(['2026-11-19.json'])
})

test('a day of gaps is kept only when it is so old that nobody fills them any more', async () => {
  for (let slot = 0; slot < 20; slot += 1) services.gaps.add(Date.parse('2026-11-01T00:00Z') / 1000 + slot * 1800)
  expect(await ask(...morning)).toBe('gaps')
  expect(existsSync(file())).toBe(false)
  expect(await ask(...morning, folder, NOW + 20 * 86_400)).toBe('gaps')
  expect(existsSync(file())).toBe(true)
})

test.each([
  ['nothing', ''],
  ['half a file', '{"g": [100, 1'],
  ['another shape', '[]'],
  ['too few slots', JSON.stringify({ g: [1, 2], estimated: [] })],
  ['hours in place of half-hours', JSON.stringify({ g: Array(24).fill(100), estimated: [] })],
  ['a figure beyond any grid', JSON.stringify({ g: Array(48).fill(100_000), estimated: [] })],
  ['a negative figure', JSON.stringify({ g: Array(48).fill(-1), estimated: [] })],
  ['a zero, which is no grid', JSON.stringify({ g: Array(48).fill(0), estimated: [] })],
  ['words', JSON.stringify({ g: Array(48).fill('low'), estimated: [] })],
  ['a place outside of the day', JSON.stringify({ g: Array(48).fill(100), estimated: [48] })],
  ['no estimates', JSON.stringify({ g: Array(48).fill(100) })],
  ['far too much', `{"g": [${' '.repeat(10_000)}], "estimated": []}`],
])('a file with %s is as good as none, and is written anew', async (_what, text) => {
  const good = await ask(...morning)
  writeFileSync(file(), text)
  expect(await ask(...morning)).toEqual(good)
  expect(services.asked).toHaveLength(2)
  expect(JSON.parse(readFileSync(file(), 'utf8')).g).toHaveLength(48)
})

test('a link in the place of a file is not followed, and is replaced, not written through', async () => {
  const elsewhere = join(folder, 'elsewhere.json')
  writeFileSync(elsewhere, JSON.stringify({ g: Array(48).fill(1), estimated: [] }))
  mkdirSync(join(folder, 'uk-carbon-intensity', 'GB'), { recursive: true })
  symlinkSync(elsewhere, file())
  expect(await ask(...morning)).toMatchObject({ factor: { value: 113.5 } })
  expect(JSON.parse(readFileSync(elsewhere, 'utf8')).g[0]).toBe(1)
  expect(JSON.parse(readFileSync(file(), 'utf8')).g[0]).toBe(100)
})

test('a folder that cannot be written costs nothing but the next question', async () => {
  const closed = join(folder, 'closed')
  writeFileSync(closed, 'a file where the folder should be')
  expect(await ask(...morning, closed)).toMatchObject({ points: 4 })
  const readOnly = join(folder, 'read-only')
  mkdirSync(readOnly)
  chmodSync(readOnly, 0o500)
  expect(await ask(...morning, readOnly)).toMatchObject({ points: 4 })
})

test('a zone that is no name of a folder is neither read nor written', () => {
  const cache = openDayCache(folder, 48)
  const day = { g: Array(48).fill(100), estimated: [] }
  for (const zone of ['../out', 'GB/..', 'gb', '', 'G'.repeat(25), 'GB\0']) {
    cache.write(zone, '2026-11-01', day)
    expect(cache.read(zone, '2026-11-01')).toBeNull()
  }
  expect(readdirSync(folder)).toEqual([])
})

test('the folder does not grow without end: the oldest days go first', () => {
  const zone = join(folder, 'FR')
  mkdirSync(zone)
  const days = Array.from({ length: 5000 }, (_, index) => new Date(index * 86_400_000).toISOString().slice(0, 10))
  for (const day of days) writeFileSync(join(zone, `${day}.json`), '{}')
  openDayCache(folder, 24).write('FR', '2026-11-01', { g: Array(24).fill(100), estimated: [] })
  const left = readdirSync(zone).sort()
  expect(left).toHaveLength(2501)
  expect([left[0], left.at(-1)]).toEqual([`${days[2500]}.json`, '2026-11-01.json'])
})
