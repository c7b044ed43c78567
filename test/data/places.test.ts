import { expect, test } from 'vitest'
import { countryOf, providerOf, zoneOf } from '../../src/data/places.ts'
import { cell } from '../../tools/data/csv.ts'
import { tables } from './tables.ts'

test.each([
  ['FR', 'FR'],
  ['fra', 'FR'],
  ['France', 'FR'],
  ['CAN', 'CA'],
  ['United Kingdom', 'GB'],
  ['england', 'GB'],
  ['U.S.A.', 'US'],
  ['Korea, Republic of', 'KR'],
  ['South Korea', 'KR'],
  ['North Korea', 'KP'],
  ['Viet Nam', 'VN'],
  ['T\u00fcrkiye', 'TR'],
  ['R\u00e9union', 'RE'],
  ['Kosovo', 'XK'],
])('%s is %s', (text, alpha2) => {
  expect(countryOf(text)).toBe(alpha2)
})

test.each(['', 'Quebec', 'EU27', 'World', 'California', 'ZZ', 'Atlantis'])('%j is no country', (text) => {
  expect(countryOf(text)).toBeNull()
})

test('every country is found by both codes and its name', () => {
  for (const row of tables['tables/countries.csv']?.rows ?? []) {
    for (const column of ['alpha2', 'alpha3', 'name']) {
      expect([cell(row, column), countryOf(cell(row, column))]).toEqual([cell(row, column), cell(row, 'alpha2')])
    }
  }
})

test.each([
  ['CAN', 'quebec', 'CA-QC'],
  ['Canada', 'Qu\u00e9bec', 'CA-QC'],
  ['CA', 'QC', 'CA-QC'],
  ['CA', 'new brunswick', 'CA-NB'],
  ['USA', 'california', 'US-CA'],
  ['USA', 'georgia', 'US-GA'],
  ['USA', 'District of Columbia', 'US-DC'],
  ['AUS', 'new south wales', 'AU-NSW'],
])('%s and %s are %s', (country, region, zone) => {
  expect(zoneOf(country, region)).toBe(zone)
})

test.each([
  ['FRA', '\u00eele-de-france'],
  ['CAN', 'california'],
  ['CAN', 'NIR'],
  ['mars', 'quebec'],
  ['CAN', ''],
])('%s and %s are no zone', (country, region) => {
  expect(zoneOf(country, region)).toBeNull()
})

test.each([
  ['AWS', 'aws'],
  ['Amazon Web Services', 'aws'],
  ['google', 'gcp'],
  ['Google Cloud Platform', 'gcp'],
  ['Microsoft Azure', 'azure'],
  ['OVH', 'ovhcloud'],
])('%s is %s', (text, provider) => {
  expect(providerOf(text)).toBe(provider)
})

test('a provider that is not in the tables is not known', () => {
  expect(providerOf('Private Infrastructure')).toBeNull()
  expect(providerOf('constructor')).toBeNull()
})
