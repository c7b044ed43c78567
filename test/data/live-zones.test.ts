import { expect, test } from 'vitest'
import { liveZone } from '../../src/data/live-zones.ts'

test.each([
  ['FR', 'FR'],
  ['France', 'FR'],
  ['aws:eu-west-3', 'FR'],
  ['aws:us-east-1', 'US-MIDA-PJM'],
  ['gcp:us-central1', 'US-MIDW-MISO'],
  ['azure:japaneast', 'JP-TK'],
  ['US-CAL-CISO', 'US-CAL-CISO'],
  ['US-EGRID-ERCT', 'US-TEX-ERCO'],
  ['CA-QC', 'CA-QC'],
  ['AU-WA2', 'AU-WA'],
  ['GB', 'GB'],
  // Which grid of the country is not known.
  ['US', null],
  ['JP', null],
  ['US-CA', null],
  ['US-EGRID-CAMX', null],
  ['aws', null],
  ['WORLD', null],
  ['nowhere', null],
  ['', null],
])('Electricity Maps knows %j as %j', (region, zone) => {
  expect(liveZone(region, 'electricity-maps')).toBe(zone)
})

test.each([
  ['GB', 'GB'],
  ['aws:eu-west-2', 'GB'],
  ['gcp:europe-west2', 'GB'],
  ['United Kingdom', 'GB'],
  ['GB-DESNZ', 'GB'],
  // Northern Ireland is part of the Irish grid.
  ['GB-NIR', null],
  ['IE', null],
  ['aws:us-east-1', null],
  ['aws', null],
])('the service of Great Britain knows %j as %j', (region, zone) => {
  expect(liveZone(region, 'uk-carbon-intensity')).toBe(zone)
})
