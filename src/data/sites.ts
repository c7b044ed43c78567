/**
 * PUE and on-site water by region, else by the provider's fleet. A place whose operator is not known has neither:
 * what to assume then is the method's business.
 */
import type { SiteFactor } from '../core/catalogue.ts'
import { nearest } from './grid.ts'
import { type Place, placeOf } from './places.ts'
import { findRow } from './rows.ts'
import { siteRows, waterRows } from './sites.generated.ts'

/** Undated figures are the provider's trailing twelve months; they stand behind every dated one. */
const UNDATED = 0

export function pue(text: string, year: number | null): SiteFactor | null {
  return siteFactor('pue', 'ratio', text, year)
}

/** Litres per kWh of IT energy. */
export function wueOnSite(text: string, year: number | null): SiteFactor | null {
  return siteFactor('wue', 'L/kWh', text, year)
}

/** Litres per kWh of electricity, by country; elsewhere one default. */
export function wueOffSite(text: string | null): SiteFactor {
  const place = text === null ? null : placeOf(text)
  const country = place === null || place.kind === 'provider' ? null : place.country
  const own = country === null ? null : findRow(waterRows, country)
  const [value = '', source = ''] = own ?? findRow(waterRows, '*') ?? []
  const factor = {
    id: `wue-off-site/${own === null ? 'default' : country}`,
    value: Number(value),
    unit: 'L/kWh',
    source,
    year: null,
  }
  return { factor, precision: own === null ? 'default' : 'region' }
}

function siteFactor(what: 'pue' | 'wue', unit: string, text: string, year: number | null): SiteFactor | null {
  const place = placeOf(text)
  if (place === null || place.kind === 'zone') return null
  for (const { name, precision } of levels(place)) {
    const row = findRow(siteRows, `${what}/${name}`)
    const figure = row === null ? null : nearest(figures(row[0] ?? ''), year)
    if (figure === null) continue
    const dated = figure.year === UNDATED ? null : figure.year
    const id = dated === null ? `${what}/${name}` : `${what}/${name}/${dated}`
    return { factor: { id, value: figure.value, unit, source: figure.source, year: dated }, precision }
  }
  return null
}

function levels(place: Exclude<Place, { kind: 'zone' }>): { name: string; precision: 'region' | 'provider' }[] {
  const fleet = { name: place.provider, precision: 'provider' } as const
  return place.kind === 'cloud' ? [{ name: `${place.provider}:${place.region}`, precision: 'region' }, fleet] : [fleet]
}

/** `2023:1.15:gsf-rtc,2024:1.14:gsf-rtc`; the year of an undated figure is 0, and only stands where no other does. */
export function figures(text: string): { year: number; value: number; source: string }[] {
  const all = text.split(',').map((item) => {
    const [year, value, source = ''] = item.split(':')
    return { year: Number(year), value: Number(value), source }
  })
  const dated = all.filter((figure) => figure.year !== UNDATED)
  return dated.length > 0 ? dated : all
}
