/** What the services say of the past, asked over a real connection to stand-ins on loopback. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LiveAnswer, type LiveService, type LiveWindow, liveKey } from '../../src/core/live.ts'
import { electricityMaps } from '../../src/live/electricity-maps.ts'
import { openHistory } from '../../src/live/history.ts'
import { openGridHistory } from '../../src/live/index.ts'
import { ukCarbonIntensity } from '../../src/live/uk-carbon-intensity.ts'
import { britishG, type FakeServices, fakeServices, TOKEN, zoneG } from './services.ts'

let services: FakeServices
let slept: number[]
beforeEach(async () => {
  services = await fakeServices()
  slept = []
})
afterEach(() => services.close())

const NOW = at('2026-11-23T12:00Z')

function at(text: string): number {
  return Date.parse(text) / 1000
}

function history(name: LiveService, fields: Partial<Parameters<typeof openHistory>[0]> = {}) {
  return openHistory({
    service: name === 'electricity-maps' ? electricityMaps : ukCarbonIntensity,
    base: services.url,
    token: TOKEN,
    cache: null,
    nowS: NOW,
    patience: {
      timeoutMs: 5000,
      waitMs: 7,
      maxWaitMs: 5000,
      sleep: async (ms) => {
        slept.push(ms)
      },
    },
    wholeMs: 20_000,
    userAgent: 'test',
    ...fields,
  })
}

function window(zone: string, from: string, to: string): LiveWindow {
  return { zone, from: at(from), to: at(to), precision: 'hours' }
}

async function one(name: LiveService, wanted: LiveWindow, fields = {}) {
  const answers = await history(name, fields).intensities([wanted])
  return answers.get(liveKey(wanted))
}

describe('Great Britain', () => {
  const morning = window('GB', '2026-11-01T06:00Z', '2026-11-01T08:00Z')

  test('the mean over the half-hours of the window, and nothing beside it', async () => {
    expect(await one('uk-carbon-intensity', morning)).toEqual({
      factor: {
        id: 'live/uk-carbon-intensity/GB/2026-11-01T06:00Z..2026-11-01T08:00Z',
        // Half-hours 12 to 15 of the day: 112, 113, 114 and 115 g.
        value: 113.5,
        unit: 'gCO2/kWh',
        source: 'uk-carbon-intensity',
        year: 2026,
      },
      basis: 'combustion',
      points: 4,
      slots: 4,
      estimated: 0,
    })
    expect(services.asked).toEqual(['/intensity/2026-11-01T00:00Z/2026-11-02T00:00Z'])
  })

  test('a window longer than the service allows is asked for in pieces', async () => {
    const long = window('GB', '2026-10-01T00:00Z', '2026-10-31T00:00Z')
    expect(await one('uk-carbon-intensity', long)).toMatchObject({ points: 30 * 48, slots: 30 * 48 })
    expect([...services.asked].sort()).toEqual([
      '/intensity/2026-10-01T00:00Z/2026-10-14T00:00Z',
      '/intensity/2026-10-14T00:00Z/2026-10-27T00:00Z',
      '/intensity/2026-10-27T00:00Z/2026-10-31T00:00Z',
    ])
  })

  test('no question reaches across the turn of a year', async () => {
    await one('uk-carbon-intensity', window('GB', '2025-12-31T00:00Z', '2026-01-02T00:00Z'))
    expect([...services.asked].sort()).toEqual([
      '/intensity/2025-12-31T00:00Z/2026-01-01T00:00Z',
      '/intensity/2026-01-01T00:00Z/2026-01-02T00:00Z',
    ])
  })

  test('of a half-hour with two figures the larger one counts', async () => {
    const twice = (actual: number) => ({
      from: '2026-11-01T06:00Z',
      to: '2026-11-01T06:30Z',
      intensity: { forecast: 1, actual, index: 'low' },
    })
    services.more.push(twice(90), twice(212))
    expect(await one('uk-carbon-intensity', morning)).toMatchObject({ factor: { value: 138.5 }, points: 4 })
  })

  test('a missing actual is a gap; a forecast never stands in for it', async () => {
    services.gaps.add(at('2026-11-01T06:00Z'))
    expect(await one('uk-carbon-intensity', morning)).toBe('gaps')
    const day = window('GB', '2026-11-01T00:00Z', '2026-11-02T00:00Z')
    const sum = Array.from({ length: 48 }, (_, slot) => britishG(slot * 1800)).reduce((a, b) => a + b) - 112
    const found = (await one('uk-carbon-intensity', day)) as LiveAnswer
    expect(found).toMatchObject({ points: 47, slots: 48 })
    expect(found.factor.value).toBeCloseTo(sum / 47, 3)
  })

  test('nine tenths of the half-hours are enough, and less is not', async () => {
    const day = window('GB', '2026-11-01T00:00Z', '2026-11-02T00:00Z')
    for (let slot = 0; slot < 4; slot += 1) services.gaps.add(day.from + slot * 1800)
    expect(await one('uk-carbon-intensity', day)).toMatchObject({ points: 44 })
    services.gaps.add(day.from + 4 * 1800)
    expect(await one('uk-carbon-intensity', day)).toBe('gaps')
  })

  test('the day that is not over is asked for up to now, and the future not at all', async () => {
    const today = window('GB', '2026-11-23T10:00Z', '2026-11-23T12:00Z')
    const tomorrow = window('GB', '2026-11-23T11:00Z', '2026-11-23T12:30Z')
    const answers = await history('uk-carbon-intensity').intensities([today, tomorrow])
    expect(answers.get(liveKey(today))).toMatchObject({ points: 4 })
    expect(answers.get(liveKey(tomorrow))).toBe('future')
    expect(services.asked).toEqual(['/intensity/2026-11-23T00:00Z/2026-11-23T12:00Z'])
  })

  test('runs of one day ask once, also one after the other', async () => {
    const open = history('uk-carbon-intensity')
    const windows = [morning, window('GB', '2026-11-01T12:00Z', '2026-11-02T01:00Z')]
    expect([...(await open.intensities(windows)).keys()]).toEqual(windows.map(liveKey))
    await open.intensities([window('GB', '2026-11-01T20:00Z', '2026-11-01T21:00Z')])
    expect(services.asked).toEqual(['/intensity/2026-11-01T00:00Z/2026-11-03T00:00Z'])
  })
})

describe('Electricity Maps', () => {
  const night = window('FR', '2026-11-01T00:00Z', '2026-11-01T03:00Z')

  test('the mean over the hours, life cycle, with the token in the header and the zone in the question', async () => {
    expect(await one('electricity-maps', night)).toEqual({
      factor: {
        id: 'live/electricity-maps/FR/2026-11-01T00:00Z..2026-11-01T03:00Z',
        value: 110,
        unit: 'gCO2e/kWh',
        source: 'electricity-maps',
        year: 2026,
      },
      basis: 'lifecycle',
      points: 3,
      slots: 3,
      estimated: 0,
    })
    expect(services.asked).toEqual([
      '/v3/carbon-intensity/past-range?zone=FR&start=2026-11-01T00%3A00%3A00Z&end=2026-11-02T00%3A00%3A00Z&temporalGranularity=hourly&emissionFactorType=lifecycle&shouldUseFallbackCallerLookup=false',
    ])
  })

  test('ten days at once, and zones apart', async () => {
    const long = window('FR', '2026-10-01T00:00Z', '2026-10-13T00:00Z')
    const far = window('US-MIDA-PJM', '2026-10-05T00:00Z', '2026-10-06T00:00Z')
    const answers = await history('electricity-maps').intensities([long, far])
    const day = Array.from({ length: 24 }, (_, hour) => zoneG('US-MIDA-PJM', hour * 3600))
    expect(answers.get(liveKey(long))).toMatchObject({ points: 288 })
    expect(answers.get(liveKey(far))).toMatchObject({ factor: { value: day.reduce((a, b) => a + b) / 24 } })
    expect(services.asked).toHaveLength(3)
  })

  test('says how much of it the service has estimated', async () => {
    services.estimates.add(night.from)
    expect(await one('electricity-maps', night)).toMatchObject({ points: 3, estimated: 1 })
  })

  test.each([
    ['that names no zone', { data: [{ datetime: '2026-11-01T00:00:00.000Z', carbonIntensity: 50 }] }],
    ['by quarters of an hour', { zone: 'FR', temporalGranularity: '15_minutes', data: [] }],
    ['of what is burnt alone', { zone: 'FR', emissionFactorType: 'direct', data: [] }],
    [
      'with a row of another zone',
      { zone: 'FR', data: [{ zone: 'DE', datetime: '2026-11-01T00:00Z', carbonIntensity: 5 }] },
    ],
    ['off the hour', { zone: 'FR', data: [{ datetime: '2026-11-01T00:07:00.350Z', carbonIntensity: 50 }] }],
    ['without rows', { zone: 'FR', history: [] }],
  ])('an answer %s is none', async (_what, body) => {
    services.mishaps.push({ body: JSON.stringify(body) })
    expect(await one('electricity-maps', night)).toBe('service')
  })

  test('an answer for another zone is none', async () => {
    services.answersFor = 'DK-DK2'
    expect(await one('electricity-maps', night)).toBe('service')
  })

  test('a token that is refused, a zone beyond the plan and one without figures', async () => {
    expect(await one('electricity-maps', night, { token: 'wrong' })).toBe('access')
    const german = window('DE', '2026-11-01T00:00Z', '2026-11-01T03:00Z')
    const answers = await history('electricity-maps').intensities([german, night])
    expect(answers.get(liveKey(german))).toBe('access')
    expect(answers.get(liveKey(night))).toMatchObject({ points: 3 })
    expect(await one('electricity-maps', window('AQ', '2026-11-01T00:00Z', '2026-11-01T03:00Z'))).toBe('gaps')
  })

  test('without a token there is nobody to ask', () => {
    const options = {
      address: services.url,
      token: '',
      cacheFolder: null,
      nowS: NOW,
      userAgent: '',
      sleep: async () => {},
    }
    expect(openGridHistory({ service: 'electricity-maps', ...options })).toBeNull()
    expect(openGridHistory({ service: 'uk-carbon-intensity', ...options })?.service).toBe('uk-carbon-intensity')
  })
})

describe('a bad day', () => {
  const morning = window('GB', '2026-11-01T06:00Z', '2026-11-01T08:00Z')
  const good = { points: 4, slots: 4 }

  test.each([
    [{ status: 429 }, 7],
    [{ status: 429, retryAfter: '2' }, 2000],
    [{ status: 503, retryAfter: '0' }, 0],
    [{ status: 500 }, 7],
    [{ status: 503, retryAfter: 'Sun, 01 Nov 2026 00:00:00 GMT' }, 7],
  ])('%j is asked again after %i ms', async (mishap, waited) => {
    services.mishaps.push(mishap)
    expect(await one('uk-carbon-intensity', morning)).toMatchObject(good)
    expect(slept).toEqual([waited])
  })

  test.each([
    ['twice busy', [{ status: 429 }, { status: 429 }], 2],
    ['busy for an hour', [{ status: 429, retryAfter: '3600' }], 1],
    ['down', [{ status: 502 }, { status: 502 }], 2],
    ['not there', [{ status: 400 }], 1],
    ['moved', [{ status: 302 }], 1],
    ['torn', [{ tear: true }], 1],
    ['half a JSON', [{ body: '{"data": [{"from"' }], 1],
    ['a page', [{ body: '<html>Sorry</html>' }], 1],
    ['a list', [{ body: '[]' }], 1],
    ['a row that is none', [{ body: '{"data": [7]}' }], 1],
    ['another length of slot', [{ body: rows('2026-11-01T06:00Z', '2026-11-01T07:00Z', 100) }], 1],
    ['a time that is none', [{ body: rows('1 November', '2 November', 100) }], 1],
    ['a negative figure', [{ body: rows('2026-11-01T06:00Z', '2026-11-01T06:30Z', -5) }], 1],
    ['a figure beyond any grid', [{ body: rows('2026-11-01T06:00Z', '2026-11-01T06:30Z', 99_999) }], 1],
    ['a figure in words', [{ body: rows('2026-11-01T06:00Z', '2026-11-01T06:30Z', 'low') }], 1],
    ['without end', [{ bytes: 2 * 1024 * 1024 }], 1],
  ] as const)('%s: no answer, and no exception', async (_what, mishaps, questions) => {
    services.mishaps.push(...mishaps)
    expect(await one('uk-carbon-intensity', morning)).toBe('service')
    expect(services.asked).toHaveLength(questions)
  })

  test('an empty answer is a day of gaps', async () => {
    services.mishaps.push({ body: '{"data": []}' })
    expect(await one('uk-carbon-intensity', morning)).toBe('gaps')
  })

  test('silence ends with the time of one question, and then with that of all', async () => {
    services.mishaps.push({ silent: true })
    const patience = { timeoutMs: 30, waitMs: 1, maxWaitMs: 10, sleep: async () => {} }
    expect(await one('uk-carbon-intensity', morning, { patience })).toBe('service')
    services.mishaps.push({ silent: true })
    expect(await one('uk-carbon-intensity', morning, { wholeMs: 30 })).toBe('service')
  })

  test('a service that fails twice is left alone for the rest', async () => {
    services.mishaps.push(...Array.from({ length: 20 }, () => ({ body: 'no' })))
    const days = Array.from({ length: 12 }, (_, index) => {
      const day = String(2 * index + 1).padStart(2, '0')
      return window('GB', `2026-10-${day}T00:00Z`, `2026-10-${day}T01:00Z`)
    })
    const answers = await history('uk-carbon-intensity').intensities(days)
    expect([...answers.values()]).toEqual(days.map(() => 'service'))
    // Four are under way at once when the second failure is known.
    expect(services.asked.length).toBeLessThanOrEqual(5)
  })

  test('nobody at the address', async () => {
    const base = services.url
    await services.close()
    expect(await one('uk-carbon-intensity', morning, { base })).toBe('service')
    services = await fakeServices()
  })
})

function rows(from: string, to: string, actual: unknown): string {
  return JSON.stringify({ data: [{ from, to, intensity: { forecast: 1, actual, index: 'low' } }] })
}
