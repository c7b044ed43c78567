/**
 * Where a run took place, as far as the row says.
 *
 * When its look-up fails, CodeCarbon silently becomes Quebec, one of the cleanest grids there is: latitude 46.8 and
 * longitude -71.2 from version 2.2.0 on, before that Canada without region and coordinates. Such a place proves nothing.
 */
import type { Site } from '../../../core/record.ts'
import { provinces, states } from './regions.ts'
import type { Row } from './row.ts'

/** Where a failed look-up puts a run. */
export const QUEBEC = { latitude: 46.8, longitude: -71.2 } as const

/** @param fallback What `isFallback` says of the row. */
export function readSite(row: Row, fallback: boolean): Site {
  if (fallback) return { region: null, provider: null, fallback: true }
  const provider = row.text('cloud_provider').toLowerCase()
  const zone = row.text('cloud_region').toLowerCase()
  const onCloud = row.text('on_cloud').toUpperCase() === 'Y'
  if (onCloud && provider !== '' && zone !== '') return { region: `${provider}:${zone}`, provider, fallback: false }
  return { region: readCountry(row), provider: onCloud && provider !== '' ? provider : null, fallback: false }
}

/** Whether the place is what the tracker writes when its look-up fails. */
export function isFallback(row: Row): boolean {
  const [latitude, longitude] = [row.text('latitude'), row.text('longitude')]
  if (latitude !== '' && longitude !== '')
    return Number(latitude) === QUEBEC.latitude && Number(longitude) === QUEBEC.longitude
  if (readIso(row) !== 'CAN') return false
  const region = row.text('region').toLowerCase()
  if (row.order !== 'kept') return region === '' || region === 'quebec'
  return region === '' && row.text('codecarbon_version') === ''
}

/** A state or province where there is one, as grids differ more between them than between many countries. */
function readCountry(row: Row): string | null {
  const country = readIso(row)
  if (country === null) return null
  const part = row.text('region').toLowerCase()
  const code =
    country === 'USA' || country === 'US'
      ? states.get(part)
      : country === 'CAN' || country === 'CA'
        ? provinces.get(part)
        : undefined
  return code ?? country
}

/** Alpha-3 as the tracker writes it, alpha-2 and literal quotes as people configure it. */
function readIso(row: Row): string | null {
  const code = row.text('country_iso_code').replace(/^"|"$/g, '').trim().toUpperCase()
  return /^[A-Z]{2,3}$/.test(code) ? code : null
}
