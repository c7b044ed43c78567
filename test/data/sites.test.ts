import { expect, test } from 'vitest'
import { pue, wueOffSite, wueOnSite } from '../../src/data/sites.ts'

test('a region has the PUE of its year, else of the nearest', () => {
  const factor = { id: 'pue/aws:us-east-1/2024', value: 1.15, unit: 'ratio', source: 'gsf-rtc', year: 2024 }
  expect(pue('aws:us-east-1', 2024)).toEqual({ factor, precision: 'region' })
  expect(pue('aws:us-east-1', 2026)).toEqual({ factor, precision: 'region' })
  expect(pue('us-east-1', null)).toEqual({ factor, precision: 'region' })
  expect(pue('aws:us-east-1', 2022)?.factor.value).toBe(1.16)
})

test('a region without one has that of its provider', () => {
  expect(pue('aws:eu-west-3', 2024)).toEqual({
    factor: { id: 'pue/aws/2024', value: 1.15, unit: 'ratio', source: 'amazon-sustainability', year: 2024 },
    precision: 'provider',
  })
  expect(pue('aws:eu-west-3', 2022)?.factor.id).toBe('pue/aws/2023')
  expect(pue('aws', null)?.factor).toMatchObject({ id: 'pue/aws/2025', value: 1.14 })
  expect(pue('gcp', null)?.factor).toMatchObject({ id: 'pue/gcp', value: 1.09, year: null })
  expect(pue('azure:australiaeast', null), 'a design target is not a measurement').toEqual({
    factor: { id: 'pue/azure/2025', value: 1.17, unit: 'ratio', source: 'computerweekly-cloud', year: 2025 },
    precision: 'provider',
  })
})

test.each(['FR', 'WORLD', 'mars', '', 'azure:eu-west-3'])('%j has no operator, so no PUE and no WUE', (place) => {
  expect(pue(place, 2024)).toBeNull()
  expect(wueOnSite(place, 2024)).toBeNull()
})

test('a fleet average that a source repeats for every region is the provider\u2019s', () => {
  expect(wueOnSite('aws:eu-west-3', 2023)).toEqual({
    factor: { id: 'wue/aws/2023', value: 0.18, unit: 'L/kWh', source: 'gsf-rtc', year: 2023 },
    precision: 'provider',
  })
  expect(wueOnSite('aws:ap-southeast-3', 2024)).toEqual({
    factor: { id: 'wue/aws:ap-southeast-3/2024', value: 2.75, unit: 'L/kWh', source: 'gsf-rtc', year: 2024 },
    precision: 'region',
  })
})

test('off-site water is of the country, else the default', () => {
  const factor = (where: string, value: number) => ({
    id: `wue-off-site/${where}`,
    value,
    unit: 'L/kWh',
    source: where === 'default' ? 'method' : 'ecologits-mixes',
    year: null,
  })
  expect(wueOffSite('aws:us-east-1')).toEqual({ factor: factor('US', 3.1), precision: 'region' })
  expect(wueOffSite('CHN')).toEqual({ factor: factor('CN', 6), precision: 'region' })
  expect(wueOffSite('US-CA')).toEqual({ factor: factor('US', 3.1), precision: 'region' })
  expect(wueOffSite('FR')).toEqual({ factor: factor('default', 3.1), precision: 'default' })
  expect(wueOffSite('aws')).toEqual({ factor: factor('default', 3.1), precision: 'default' })
  expect(wueOffSite(null)).toEqual({ factor: factor('default', 3.1), precision: 'default' })
})
