import { expect, test } from 'vitest'
import { type Cells, file, read, row } from './rows.ts'

const siteOf = async (cells: Cells) => (await read(file(row(cells)))).runs[0]?.site
const nowhere = { region: null, provider: null, fallback: true }

test('the place of a failed look-up proves nothing', async () => {
  const canada = { country_name: 'Canada', country_iso_code: 'CAN' }
  expect(await siteOf({ ...canada, region: 'quebec', latitude: '46.8', longitude: '-71.2' })).toEqual(nowhere)
  expect(await siteOf({ ...canada, region: '', latitude: '', longitude: '', codecarbon_version: '' })).toEqual(nowhere)
})

test.each([
  ['Montreal', { region: 'quebec', latitude: '45.5', longitude: '-73.57' }, 'CA-QC'],
  ['New Brunswick', { region: 'new brunswick', latitude: '45.8', longitude: '-66.7' }, 'CA-NB'],
  ['an offline tracker set to Canada', { region: '', latitude: '', longitude: '' }, 'CAN'],
])('Canada itself is a place: %s', async (_, cells, region) => {
  expect(await siteOf({ country_name: 'Canada', country_iso_code: 'CAN', ...cells })).toEqual({
    region,
    provider: null,
    fallback: false,
  })
})

test.each([
  [{ country_iso_code: 'DNK', region: 'capital region' }, 'DNK'],
  [{ country_iso_code: '"DK"', region: '' }, 'DK'],
  [{ country_iso_code: 'ID', region: '' }, 'ID'],
  [{ country_iso_code: 'fra' }, 'FRA'],
  [{ country_iso_code: 'USA', region: 'california' }, 'US-CA'],
  [{ country_iso_code: 'USA', region: 'district of columbia' }, 'US-DC'],
  [{ country_iso_code: 'USA', region: 'somewhere' }, 'USA'],
  [{ country_iso_code: '' }, null],
])('%j is %s', async (cells, region) => {
  expect(await siteOf(cells)).toEqual({ region, provider: null, fallback: false })
})

test('a cloud names its own region; without Y the names prove nothing', async () => {
  const cloud = { cloud_provider: 'AWS', cloud_region: 'eu-west-3' }
  expect(await siteOf({ ...cloud, on_cloud: 'Y' })).toEqual({
    region: 'aws:eu-west-3',
    provider: 'aws',
    fallback: false,
  })
  expect(await siteOf({ ...cloud, on_cloud: 'N' })).toEqual({ region: 'FRA', provider: null, fallback: false })
  expect(await siteOf({ cloud_provider: 'aws', on_cloud: 'Y' })).toEqual({
    region: 'FRA',
    provider: 'aws',
    fallback: false,
  })
})

test('no coordinate, project, host or argument of the row is in what is read', async () => {
  const secret = {
    project_name: 'jane-doe-laptop',
    latitude: '48.123456',
    longitude: '2.654321',
    os: 'Linux-secret-host',
  }
  const text = JSON.stringify(await read(file(row(secret))))
  for (const word of Object.values(secret)) expect(text).not.toContain(word)
})
