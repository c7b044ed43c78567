/** Grids, clouds, sites, water and names of places: from tables to runtime rows. */
import { fold } from '../../src/data/place-name.ts'
import type { Spelling } from './checks.ts'
import { byKey } from './compile-hardware.ts'
import { cell, placeOf, type Row, type Table } from './csv.ts'
import { line } from './line.ts'

/**
 * One line a zone. Of a zone's figures for a year the one at the socket (consumption, with grid losses) is kept.
 * Zeros are left out: a published 0 g/kWh is rounding or a gap, and must not make anything free.
 */
export function gridRows(table: Table): string[] {
  const zones = new Map<string, Map<number, Row>>()
  for (const row of table.rows) {
    if (cell(row, 'kind') !== 'average' || Number(cell(row, 'g_co2e_per_kwh')) === 0) continue
    const years = zones.get(cell(row, 'zone_id')) ?? new Map<number, Row>()
    zones.set(cell(row, 'zone_id'), years)
    const known = years.get(Number(cell(row, 'year')))
    if (known === undefined || cell(row, 'accounting') === 'consumption') years.set(Number(cell(row, 'year')), row)
  }
  return [...zones].sort(byKey).map(([zone, years]) => {
    const rows = [...years].sort((a, b) => a[0] - b[0]).map(([, row]) => row)
    return line([zone, series(rows, 'source_id')])
  })
}

export function cloudRows(regions: Table, years: Table): string[] {
  return regions.rows.map((row) => {
    const [provider, region] = [cell(row, 'provider'), cell(row, 'region')]
    const published = years.rows.filter(
      (year) =>
        cell(year, 'provider') === provider &&
        cell(year, 'region') === region &&
        Number(cell(year, 'g_co2e_per_kwh')) > 0,
    )
    const country = cell(row, 'country_iso2')
    const zone = cell(row, 'grid_zone_id')
    const whole = zone === country && cell(row, 'electricity_maps_zone_id') === country ? '1' : '0'
    return line([`${provider}:${region}`, country, zone || country, whole, series(published, 'intensity_source_id')])
  })
}

export function siteRows(table: Table): string[] {
  const figures = new Map<string, { order: string; text: string }[]>()
  const add = (key: string, row: Row, value: string) => {
    const year = cell(row, 'year') || '0'
    const known = figures.get(key) ?? []
    figures.set(key, [...known, { order: year, text: `${year}:${value}:${cell(row, 'source_id')}` }])
  }
  for (const row of table.rows) {
    const scope = cell(row, 'scope')
    if (scope !== 'region' && scope !== 'fleet') continue
    const name = scope === 'fleet' ? cell(row, 'provider') : `${cell(row, 'provider')}:${cell(row, 'region')}`
    if (cell(row, 'pue') !== '') add(`pue/${name}`, row, cell(row, 'pue'))
    if (cell(row, 'wue_l_per_kwh') !== '' && cell(row, 'wue_scope') === scope)
      add(`wue/${name}`, row, cell(row, 'wue_l_per_kwh'))
  }
  return [...figures].sort(byKey).map(([key, items]) => {
    const sorted = [...items].sort((a, b) => byKey([a.order, 0], [b.order, 0]))
    return line([key, sorted.map((item) => item.text).join(',')])
  })
}

/** Cloud regions to zones of Electricity Maps, where the zone is not the whole country. */
export function liveZoneRows(regions: Table): string[] {
  return regions.rows
    .filter((row) => !['', cell(row, 'country_iso2')].includes(cell(row, 'electricity_maps_zone_id')))
    .map((row) => line([`${cell(row, 'provider')}:${cell(row, 'region')}`, cell(row, 'electricity_maps_zone_id')]))
}

export function waterRows(table: Table): string[] {
  return table.rows.map((row) =>
    line(['country_iso2', 'wue_off_site_l_per_kwh', 'source_id'].map((column) => cell(row, column))),
  )
}

/** Folded names and codes to alpha-2 or zone; states and provinces as `us/california`. */
export function placeEntries(countries: Table, aliases: Table, grid: Table): Spelling[] {
  const states = new Map(
    grid.rows
      .filter((row) => /^(?:US|CA|AU)-[A-Z]{2,3}\d?$/.test(cell(row, 'zone_id')) && cell(row, 'zone_id') !== 'CA-NIR')
      .map((row) => [cell(row, 'zone_id'), row]),
  )
  return [
    ...countries.rows.flatMap((row) =>
      ['alpha2', 'alpha3', 'name'].map((column) => ({
        key: fold(cell(row, column)),
        target: cell(row, 'alpha2'),
        text: cell(row, column),
        at: placeOf(countries, row),
      })),
    ),
    ...[...states].map(([zone, row]) => {
      const text = cell(row, 'name')
      return { key: stateKey(zone, text), target: zone, text, at: placeOf(grid, row) }
    }),
    ...aliases.rows.map((row) => {
      const [text, target] = [cell(row, 'alias'), cell(row, 'target')]
      const key = /^[A-Z]{2}-/.test(target) ? stateKey(target, text) : fold(text)
      return { key, target, text, at: placeOf(aliases, row) }
    }),
    ...aliases.rows
      .filter((row) => /^[A-Z]{2}-[A-Z]+$/.test(cell(row, 'alias')))
      .map((row) => {
        const text = cell(row, 'alias')
        return { key: fold(text), target: cell(row, 'target'), text, at: placeOf(aliases, row) }
      }),
  ]
}

export function placeRows(entries: readonly Spelling[]): string[] {
  return [...new Map(entries.map(({ key, target }) => [key, target]))]
    .sort(byKey)
    .map(([key, target]) => line([key, target]))
}

/** The dirtiest grid of any year. */
export function dearestGrid(table: Table): { zone: string; year: number; value: number; source: string } {
  const all = table.rows.map((row) => ({
    zone: cell(row, 'zone_id'),
    year: Number(cell(row, 'year')),
    value: Number(cell(row, 'g_co2e_per_kwh')),
    source: cell(row, 'source_id'),
  }))
  return all.reduce((best, next) => (next.value > best.value ? next : best))
}

function stateKey(zone: string, name: string): string {
  return `${zone.slice(0, 2).toLowerCase()}/${fold(name)}`
}

/** `~c` marks what counts combustion only. */
function series(rows: readonly Row[], sourceColumn: string): string {
  const bySource = new Map<string, string[]>()
  for (const row of rows) {
    const label = `${cell(row, sourceColumn)}${cell(row, 'basis') === 'direct' ? '~c' : ''}`
    const known = bySource.get(label) ?? []
    bySource.set(label, [...known, `${cell(row, 'year')}:${Number(cell(row, 'g_co2e_per_kwh'))}`])
  }
  return [...bySource].map(([label, figures]) => `${label}=${figures.join(',')}`).join(';')
}
