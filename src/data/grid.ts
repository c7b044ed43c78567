/**
 * Yearly average, location-based grid intensity. The year asked for, else the nearest one that was published (of two
 * equally near, the later). A published zero is a rounded or a missing figure and makes nothing free: the tables leave
 * it out, so that a neighbouring year answers or the zone is not known. Marginal figures are never used here.
 * Electricity Maps (ODbL) is asked last, for zones that no other source has.
 */
import type { Grid } from '../core/catalogue.ts'
import { cloudRows } from './clouds.generated.ts'
import { gridRows } from './grid.generated.ts'
import { type CloudPlace, placeOf } from './places.ts'
import { findRow } from './rows.ts'
import { electricityMapsRows } from './share-alike/electricity-maps.generated.ts'

const UNIT = 'gCO2e/kWh'
/** National figures that have an id of their own. */
const NATIONAL = new Set(['CA-NIR', 'US-EGRID-US', 'GB-DESNZ'])

export interface GridFigure {
  readonly year: number
  readonly value: number
  readonly source: string
  readonly basis: Grid['basis']
}

/** g CO2e per kWh at a place; `null`: not known. */
export function grid(text: string, year: number | null): Grid | null {
  const place = placeOf(text)
  if (place === null) return null
  if (place.kind === 'provider') return providerGrid(place.provider, year)
  if (place.kind === 'cloud') return cloudGrid(place, year)
  return zoneGrid(place.zone, year, zonePrecision(place.zone))
}

/** The world average, the last resort. */
export function worldGrid(year: number | null): Grid {
  const world = zoneGrid('WORLD', year, 'world')
  if (world === null) throw new Error('the grid table has no world average')
  return world
}

function zonePrecision(zone: string): Grid['precision'] {
  if (zone === 'WORLD') return 'world'
  // Many grids under one figure: as wide as knowing only the provider.
  if (zone === 'EU27') return 'provider'
  return zone.length === 2 || NATIONAL.has(zone) ? 'country' : 'region'
}

function zoneGrid(zone: string, year: number | null, precision: Grid['precision']): Grid | null {
  const row = findRow(gridRows, zone) ?? findRow(electricityMapsRows, zone)
  const figure = row === null ? null : nearest(series(row[0] ?? ''), year)
  return figure === null ? null : answer(zone, figure, year, precision)
}

function cloudGrid(place: CloudPlace, year: number | null): Grid | null {
  const own = place.published === '' ? null : nearest(series(place.published), year)
  if (own !== null) return answer(`${place.provider}:${place.region}`, own, year, 'region')
  const precision = place.wholeGrid ? 'region' : zonePrecision(place.zone)
  return zoneGrid(place.zone, year, precision)
}

/** The mean over a provider's regions: what is known when only the provider is. */
function providerGrid(provider: string, year: number | null): Grid | null {
  const names = [...cloudRows.matchAll(new RegExp(`\\|${provider}:([^\\^]+)`, 'g'))]
  const found = names.map(([, name]) => grid(`${provider}:${name}`, year)).filter((region) => region !== null)
  if (found.length === 0) return null
  const value = found.reduce((sum, region) => sum + region.factor.value, 0) / found.length
  const [basis = 'mixed', ...more] = new Set(found.map((region) => region.basis))
  const figure = {
    year: withinYears(found, year),
    value,
    source: 'derived',
    basis: more.length === 0 ? basis : 'mixed',
  } as const
  return { ...answer(provider, figure, year, 'provider'), yearMissed: found.some((region) => region.yearMissed) }
}

/** The year that was asked for, so that one id is one mean; a year that no region has stands for the nearest that one has. */
function withinYears(found: readonly Grid[], year: number | null): number {
  const years = found.map((region) => region.factor.year ?? 0)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return year === null || !Number.isFinite(year) ? last : Math.round(Math.min(Math.max(year, first), last))
}

function answer(zone: string, figure: GridFigure, year: number | null, precision: Grid['precision']): Grid {
  const { value, source, basis } = figure
  return {
    factor: { id: `grid/${zone}/${figure.year}`, value, unit: UNIT, source, year: figure.year },
    zone,
    precision,
    yearMissed: year !== null && year !== figure.year,
    basis,
  }
}

/** `owid-ember=2023:53.26,2024:40.48;desnz-uk~c=2025:177`; `~c` marks figures of combustion only. */
export function series(text: string): GridFigure[] {
  return text.split(';').flatMap((part) => {
    const [label = '', figures = ''] = part.split('=')
    const [source = '', mark] = label.split('~')
    const basis = mark === undefined ? 'lifecycle' : 'combustion'
    return figures.split(',').map((item) => {
      const [year, value] = item.split(':')
      return { year: Number(year), value: Number(value), source, basis }
    })
  })
}

/** Without a year, the newest; a year that is no number counts as none. */
export function nearest<T extends { readonly year: number }>(figures: readonly T[], year: number | null): T | null {
  const wanted = year === null || !Number.isFinite(year) ? Number.MAX_SAFE_INTEGER : year
  return figures.reduce<T | null>((best, figure) => {
    if (best === null) return figure
    const gap = Math.abs(figure.year - wanted) - Math.abs(best.year - wanted)
    return gap < 0 || (gap === 0 && figure.year > best.year) ? figure : best
  }, null)
}
