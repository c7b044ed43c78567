import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/core/problem.ts'
import { loadCatalogue } from '../../src/data/catalogue.ts'
import { grid, nearest, worldGrid } from '../../src/data/grid.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'
import { anyText } from './text.ts'

function brief(region: string, year: number | null) {
  const found = grid(region, year)
  return found && [found.zone, found.factor.year, found.factor.value, found.precision]
}

test('a figure carries its zone, year and source', () => {
  expect(grid('FR', 2024)).toEqual({
    factor: { id: 'grid/FR/2024', value: 40.48, unit: 'gCO2e/kWh', source: 'owid-ember', year: 2024 },
    zone: 'FR',
    precision: 'country',
    yearMissed: false,
    basis: 'lifecycle',
  })
})

describe('every way to write a place', () => {
  test.each([
    ['FR', ['FR', 2024, 40.48, 'country']],
    ['fr', ['FR', 2024, 40.48, 'country']],
    ['FRA', ['FR', 2024, 40.48, 'country']],
    ['France', ['FR', 2024, 40.48, 'country']],
    ['NO', ['NO', 2024, 29.66, 'country']],
    ['no', ['NO', 2024, 29.66, 'country']],
    ['United States', ['US', 2024, 383.78, 'country']],
    ['USA', ['US', 2024, 383.78, 'country']],
    ['The Netherlands', ['NL', 2024, 250.72, 'country']],
    ["C\u00f4te d'Ivoire", ['CI', 2024, 405.01, 'country']],
    ['UK', ['GB', 2024, 216.5, 'country']],
    ['Georgia', ['GE', 2024, 145.01, 'country']],
    ['US-CA', ['US-CA', 2020, 216.43, 'region']],
    ['US/California', ['US-CA', 2020, 216.43, 'region']],
    ['USA/california', ['US-CA', 2020, 216.43, 'region']],
    ['California', ['US-CA', 2020, 216.43, 'region']],
    ['Iowa, USA', ['US-IA', 2020, 293.85, 'region']],
    ['Frankfurt, Germany', ['DE', 2024, 336.38, 'country']],
    ['CA-QC', ['CA-QC', 2020, 1.9, 'region']],
    ['CAN/quebec', ['CA-QC', 2020, 1.9, 'region']],
    ['Montr\u00e9al, Qu\u00e9bec, Canada', ['CA-QC', 2020, 1.9, 'region']],
    ['FR (Jean Zay, IDRIS)', ['FR', 2024, 40.48, 'country']],
    ['onprem:DE', ['DE', 2024, 336.38, 'country']],
    ['US-EGRID-CAMX', ['US-EGRID-CAMX', 2023, 195.03, 'region']],
    ['WORLD', ['WORLD', 2024, 471.08, 'world']],
    ['EU27', ['EU27', 2024, 211.2, 'provider']],
    ['aws:eu-west-3', ['FR', 2024, 40.48, 'region']],
    ['AWS:EU-WEST-3', ['FR', 2024, 40.48, 'region']],
    ['aws: eu-west-3', ['FR', 2024, 40.48, 'region']],
    ['amazon:eu-west-3', ['FR', 2024, 40.48, 'region']],
    ['AWS eu-west-3', ['FR', 2024, 40.48, 'region']],
    ['eu-west-3', ['FR', 2024, 40.48, 'region']],
    ['aws:eu-west-3a', ['FR', 2024, 40.48, 'region']],
    ['aws:us-east-1', ['US-EGRID-SRVC', 2023, 270.46, 'region']],
    ['gcp:europe-west9', ['gcp:europe-west9', 2024, 16.3, 'region']],
    ['google:europe-west9', ['gcp:europe-west9', 2024, 16.3, 'region']],
    ['us-central1-a', ['gcp:us-central1', 2024, 412.72, 'region']],
    ['azure:westeurope', ['NL', 2024, 250.72, 'region']],
    ['West Europe', ['NL', 2024, 250.72, 'region']],
    ['azure:East US 2', ['US-EGRID-SRVC', 2023, 270.46, 'region']],
  ])('%s', (region, expected) => {
    expect(brief(region, 2024)).toEqual(expected)
  })
})

test('a cloud region is known no better than the country when the country has several grids', () => {
  expect(brief('aws:ap-southeast-2', 2024)).toEqual(['AU', 2024, 553.83, 'country'])
})

test('a provider alone is the mean of its regions', () => {
  const found = grid('gcp', 2024)
  expect(found?.precision).toBe('provider')
  expect(found?.factor).toMatchObject({ id: 'grid/gcp/2024', source: 'derived', unit: 'gCO2e/kWh' })
  expect(found?.factor.value).toBeGreaterThan(250)
  expect(found?.factor.value).toBeLessThan(400)
})

test('one id of a provider is one mean, whatever year was asked for', () => {
  for (const provider of ['aws', 'gcp', 'azure']) {
    const values = new Map<string, number>()
    for (const year of [null, 1990, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2040]) {
      const { id = '', value = 0 } = grid(provider, year)?.factor ?? {}
      expect(values.get(id) ?? value, `${id} of ${year}`).toBe(value)
      values.set(id, value)
    }
    expect(values.size).toBeGreaterThan(5)
  }
})

describe('years', () => {
  test.each([
    [2024, 2024, false],
    [2026, 2025, true],
    [2010, 2018, true],
    [null, 2025, false],
  ])('%s answers %d', (asked, answered, missed) => {
    const found = grid('FR', asked)
    expect([found?.factor.year, found?.yearMissed]).toEqual([answered, missed])
  })

  test('of two equally near years the later one answers', () => {
    expect(nearest([{ year: 2018 }, { year: 2020 }], 2019)).toEqual({ year: 2020 })
    expect(nearest([{ year: 2020 }, { year: 2018 }], 2019)).toEqual({ year: 2020 })
  })

  test('a year that is no number counts as none', () => {
    expect(grid('FR', Number.NaN)?.factor.year).toBe(2025)
  })

  test('the world has a figure for every year', () => {
    expect(worldGrid(2023)).toEqual({
      factor: { id: 'grid/WORLD/2023', value: 483.18, unit: 'gCO2e/kWh', source: 'owid-ember', year: 2023 },
      zone: 'WORLD',
      precision: 'world',
      yearMissed: false,
      basis: 'lifecycle',
    })
    expect(worldGrid(1990).yearMissed).toBe(true)
    expect(worldGrid(null).factor.year).toBe(2025)
  })
})

test.each([
  ['FR', 2024, 'lifecycle'],
  ['CA-QC', 2020, 'combustion'],
  ['US-CA', 2020, 'combustion'],
  ['aws:us-east-1', 2023, 'combustion'],
  ['aws:eu-west-3', 2024, 'lifecycle'],
  ['gcp:europe-west9', 2024, 'combustion'],
  ['gcp:europe-west1', 2019, 'lifecycle'],
  ['US-CAL-CISO', 2024, 'lifecycle'],
  ['aws', 2023, 'mixed'],
])('what %s of %d counts is said: %s', (place, year, basis) => {
  expect(grid(place, year)?.basis).toBe(basis)
})

describe('a published zero makes nothing free', () => {
  test('the neighbouring year of the same region answers', () => {
    expect(brief('gcp:northamerica-northeast1', 2022)).toEqual(['gcp:northamerica-northeast1', 2023, 2, 'region'])
    expect(brief('CA-PE', 2020)).toEqual(['CA-PE', 2019, 2, 'region'])
  })

  test('no place at all has zero', () => {
    const places = [
      ...(tables['tables/grid-intensity.csv']?.rows ?? []).map((row) => cell(row, 'zone_id')),
      ...(tables['tables/cloud-regions.csv']?.rows ?? []).map(
        (row) => `${cell(row, 'provider')}:${cell(row, 'region')}`,
      ),
      ...(tables['share-alike/electricity-maps.csv']?.rows ?? []).map((row) => cell(row, 'zone_id')),
    ]
    for (const place of new Set(places)) {
      for (const year of [2018, 2021, 2025]) {
        const value = grid(place, year)?.factor.value
        expect(value, place).toBeGreaterThan(0)
      }
    }
  })
})

describe('share-alike figures', () => {
  test('answer only for zones that no other source has', () => {
    expect(grid('US-CAL-CISO', 2024)?.factor.source).toBe('co2js-electricitymaps')
    expect(grid('AX', 2024)?.factor.source).toBe('co2js-electricitymaps')
    expect(grid('FR', 2024)?.factor.source).toBe('owid-ember')
  })

  test('are behind no cloud region and no marginal figure is behind anything', () => {
    const regions = tables['tables/cloud-regions.csv']?.rows ?? []
    const sources = regions.map((row) => grid(`${cell(row, 'provider')}:${cell(row, 'region')}`, 2024)?.factor.source)
    expect([...new Set(sources.map(String))].sort(compare)).toEqual([
      'egrid2023-secondary',
      'gcp-region-carbon',
      'owid-ember',
    ])
  })
})

test.each([
  'azure:eu-west-3',
  'gcp:eu-west-3',
  'aws:FR',
  'aws:',
  ':eu-west-3',
  'aws:eu-west-33',
  'mars',
  'Europe',
  'us-east',
  'on the moon, Germania',
  'XX',
  'US-ZZ',
  '',
  '   ',
  'constructor',
  '__proto__',
  'FR|DE',
  'FR^owid-ember',
  'x'.repeat(10_000),
  '('.repeat(100),
  `${'a, '.repeat(30)}`,
])('%j is not known, and not guessed', (region) => {
  expect(grid(region, 2024)).toBeNull()
})

test('the dearest grid of the tables is dearer than any answer', () => {
  const { extremes } = loadCatalogue()
  expect(extremes).toEqual({
    gridGPerKwh: { id: 'grid/TM/2020', value: 1306.68, unit: 'gCO2e/kWh', source: 'owid-ember', year: 2020 },
    tdpW: { id: 'tdp/amd-mi355x', value: 1400, unit: 'W', source: 'epoch-ml-hardware', year: null },
  })
})

test('no string makes the look-up throw', () => {
  fc.assert(fc.property(anyText(200), fc.option(fc.double()), (text, year) => void grid(text, year)))
})
