/** Grids, cloud regions and sites as entries, with the whole series by year. */
import type { CatalogueEntry, EntryFigure, EntrySummary } from '../../core/catalogue-entry.ts'
import { cloudRows } from '../clouds.generated.ts'
import { cloudDetails, zoneDetails } from '../details.generated.ts'
import { gridRows } from '../grid.generated.ts'
import { type GridFigure, grid, nearest, series } from '../grid.ts'
import { placeRows } from '../places.generated.ts'
import { findRow } from '../rows.ts'
import { electricityMapsRows } from '../share-alike/electricity-maps.generated.ts'
import { siteRows, waterRows } from '../sites.generated.ts'
import { figures as siteFigures, wueOffSite } from '../sites.ts'
import { facts, figure, parts, rowsOf, short } from './text.ts'

const COMBUSTION = 'combustion only'

function zoneName(zone: string): string {
  const name = findRow(zoneDetails, zone)?.[0] ?? ''
  return name === '' ? zone : name
}

export function gridSummaries(year: number | null): EntrySummary[] {
  return gridTable().map(({ key, cells }) => {
    const figures = gridInWords(nearest(series(cells[0] ?? ''), year), year)
    return { kind: 'grids', id: key, name: zoneName(key), figures }
  })
}

/** Zones of Electricity Maps only where nobody else has the zone: the others are asked first, and answer. */
function gridTable() {
  const own = rowsOf(gridRows)
  const known = new Set(own.map(({ key }) => key))
  return [...own, ...rowsOf(electricityMapsRows).filter(({ key }) => !known.has(key))]
}

function gridInWords(found: GridFigure | null, year: number | null): string[] {
  if (found === null) return ['no figure']
  const missed = year !== null && found.year !== year ? ', nearest' : ''
  return [
    `${short(found.value)} g/kWh`,
    `${found.year}${missed}`,
    found.basis === 'combustion' ? COMBUSTION : '',
    found.source,
  ]
}

export function gridEntry(zone: string): CatalogueEntry | null {
  const row = findRow(gridRows, zone) ?? findRow(electricityMapsRows, zone)
  if (row === null) return null
  const country = /^[A-Z]{2}-/.test(zone) ? zoneName(zone.slice(0, 2)) : ''
  return {
    kind: 'grids',
    id: zone,
    name: zoneName(zone),
    facts: facts(['country', country], ['cloud regions', regionsOn(zone)]),
    figures: gridFigures(zone, series(row[0] ?? '')),
    aliases: rowsOf(placeRows)
      .filter(({ cells }) => cells[0] === zone)
      .map(({ key }) => key),
    ambiguous: [],
    notes: notesOnGrid(series(row[0] ?? '')),
  }
}

function regionsOn(zone: string): string {
  const found = rowsOf(cloudRows).filter(({ cells }) => cells[1] === zone && cells[3] === '')
  const more = found.length > 8 ? ` and ${found.length - 8} more` : ''
  return found.length === 0
    ? ''
    : `${found
        .slice(0, 8)
        .map(({ key }) => key)
        .join(', ')}${more}`
}

function gridFigures(name: string, all: readonly GridFigure[]): EntryFigure[] {
  const newest = [...all].sort((a, b) => b.year - a.year)
  return newest.map(({ year, value, source, basis }) =>
    figure({
      id: `grid/${name}/${year}`,
      what: 'grid intensity',
      value,
      unit: 'gCO2e/kWh',
      year,
      source,
      note: basis === 'combustion' ? COMBUSTION : null,
    }),
  )
}

function notesOnGrid(all: readonly GridFigure[]): string[] {
  return all.some(({ basis }) => basis === 'combustion')
    ? ['Counts what the power stations burn; life-cycle figures of other places lie higher and are not comparable.']
    : []
}

export function regionSummaries(year: number | null): EntrySummary[] {
  return rowsOf(cloudRows).map(({ key, cells }) => {
    const found = grid(key, year)
    const { value, year: of } = found?.factor ?? { value: 0, year: null }
    const missed = found?.yearMissed ? ', nearest' : ''
    const pue = nearest(siteFigures(findRow(siteRows, `pue/${key}`)?.[0] ?? ''), year)
    const figures = [
      found === null ? 'no grid' : `${short(value)} g/kWh`,
      of === null ? '' : `${of}${missed}`,
      pue === null || !Number.isFinite(pue.value) ? '' : `PUE ${short(pue.value)}`,
    ]
    const place = findRow(cloudDetails, key)?.[0] ?? ''
    return {
      kind: 'regions',
      id: key,
      name: [place, zoneName(cells[0] ?? '')].filter((part) => part !== '').join(', '),
      figures,
    }
  })
}

export function regionEntry(id: string): CatalogueEntry | null {
  const row = findRow(cloudRows, id)
  if (row === null) return null
  const [country = '', zone = '', whole, published = ''] = row
  const [place = '', shares] = findRow(cloudDetails, id) ?? []
  const provider = id.slice(0, id.indexOf(':'))
  const zoneSeries = findRow(gridRows, zone)?.[0] ?? ''
  const own = published !== ''
  const all = own ? series(published) : zoneSeries === '' ? [] : series(zoneSeries)
  const sites = [...siteSeries('pue', id), ...siteSeries('wue', id)]
  const fleet = [...siteSeries('pue', provider), ...siteSeries('wue', provider)].filter(
    ({ what }) => !sites.some((site) => site.what === what.replace(', fleet', '')),
  )
  const water = wueOffSite(id)
  return {
    kind: 'regions',
    id,
    name: [place, zoneName(country)].filter((part) => part !== '').join(', '),
    facts: facts(
      ['provider', provider],
      ['country', `${country} ${zoneName(country)}`],
      ['grid', own ? 'figures that the provider publishes for the region' : `${zone} ${zoneName(zone)}`],
      ['precision', own || whole === '1' || zone.length > 2 ? 'region' : 'country: it has several grids'],
    ),
    figures: [
      ...gridFigures(
        own ? id : zone,
        all.filter(({ value }) => value > 0),
      ),
      ...sites,
      ...fleet,
      ...parts(shares, ',').map(shareOf),
      figure({
        ...water.factor,
        what: 'water of power stations',
        note: water.precision === 'default' ? 'default' : null,
      }),
    ],
    aliases: [],
    ambiguous: [],
    notes: notesOnGrid(all),
  }
}

function shareOf(text: string): EntryFigure {
  const [year, value, basis = '', source = ''] = text.split(':')
  const note = `${basis.replace('-', ', ')}; changes no estimate`
  return figure({ what: 'carbon-free share', value: Number(value), unit: '%', year: Number(year), source, note })
}

function siteSeries(what: 'pue' | 'wue', name: string): EntryFigure[] {
  const row = findRow(siteRows, `${what}/${name}`)
  if (row === null) return []
  const label = what === 'pue' ? 'PUE' : 'water on site'
  return [...siteFigures(row[0] ?? '')]
    .sort((a, b) => b.year - a.year)
    .map(({ year, value, source }) =>
      figure({
        id: year === 0 ? `${what}/${name}` : `${what}/${name}/${year}`,
        what: name.includes(':') ? label : `${label}, fleet`,
        value,
        unit: what === 'pue' ? 'ratio' : 'L/kWh',
        year: year === 0 ? null : year,
        source,
        note: year === 0 ? 'undated' : null,
      }),
    )
}

export function siteSummaries(year: number | null): EntrySummary[] {
  const names = new Set(rowsOf(siteRows).map(({ key }) => key.slice(4)))
  const sites = [...names].map((name) => {
    const figures = (['pue', 'wue'] as const).flatMap((what) => {
      const found = nearest(
        siteSeries(what, name).map((one) => ({ ...one, year: one.year ?? 0 })),
        year,
      )
      if (found === null) return ['', '']
      const label = what === 'pue' ? `PUE ${short(found.value)}` : `${short(found.value)} L/kWh`
      return [label, found.year === 0 ? 'undated' : String(found.year)]
    })
    const place = findRow(cloudDetails, name)?.[0] ?? ''
    return { kind: 'sites' as const, id: name, name: name.includes(':') ? place : 'its fleet', figures }
  })
  const water = rowsOf(waterRows).map(({ key, cells }) => ({
    kind: 'sites' as const,
    id: `wue-off-site/${key === '*' ? 'default' : key}`,
    name: `water of power stations, ${key === '*' ? 'elsewhere' : zoneName(key)}`,
    figures: ['', '', `${cells[0] ?? ''} L/kWh`, ''],
  }))
  return [...sites, ...water]
}

export function siteEntry(id: string): CatalogueEntry | null {
  const entry = (name: string, all: EntryFigure[]): CatalogueEntry | null =>
    all.length === 0
      ? null
      : { kind: 'sites', id, name, facts: [], figures: all, aliases: [], ambiguous: [], notes: [] }
  if (!id.startsWith('wue-off-site/')) {
    const name = id.includes(':') ? id : `the fleet of ${id}`
    return entry(name, [...siteSeries('pue', id), ...siteSeries('wue', id)])
  }
  const key = id.slice('wue-off-site/'.length)
  const row = findRow(waterRows, key === 'default' ? '*' : key)
  if (row === null) return null
  const [value, source = ''] = row
  const what = 'water evaporated in making electricity'
  return entry(`water of power stations, ${key === 'default' ? 'elsewhere' : zoneName(key)}`, [
    figure({ id, what, value: Number(value), unit: 'L/kWh', source }),
  ])
}

/** What a footprint cites when only the provider is known. */
export function providerEntry(provider: string): CatalogueEntry | null {
  const span = yearsOf('grids') ?? [0, -1]
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, at) => span[0] + at)
  const all = [null, ...years].flatMap((year) => {
    const found = grid(provider, year)
    return found === null || found.precision !== 'provider' ? [] : [{ ...found.factor, basis: found.basis }]
  })
  const distinct = [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  if (distinct.length === 0) return null
  return {
    kind: 'grids',
    id: provider,
    name: `mean over the regions of ${provider}`,
    facts: [],
    figures: distinct.map(({ basis, ...factor }) =>
      figure({ ...factor, what: 'grid intensity', note: basis === 'lifecycle' ? null : `${basis} basis` }),
    ),
    aliases: [],
    ambiguous: [],
    notes: ['Worked out from the figures of the regions; cite those where the region is known.'],
  }
}

function publishedYears(cell: string | undefined): number[] {
  return cell === undefined || cell === '' ? [] : series(cell).map(({ year }) => year)
}

/** Names of the country of a region or a zone, for a search. */
export function countryText(id: string): string {
  const country = id.includes(':') ? (findRow(cloudRows, id)?.[0] ?? '') : /^[A-Z]{2}-/.test(id) ? id.slice(0, 2) : ''
  return country === '' ? '' : `${country};${zoneName(country)}`
}

/** First and last year of the figures of a kind. */
export function yearsOf(kind: CatalogueEntry['kind']): readonly [number, number] | null {
  const years = {
    grids: () => gridTable().flatMap(({ cells }) => publishedYears(cells[0])),
    regions: () => rowsOf(cloudRows).flatMap(({ cells }) => publishedYears(cells[3])),
    sites: () => rowsOf(siteRows).flatMap(({ cells }) => siteFigures(cells[0] ?? '').map(({ year }) => year)),
  }
  if (kind !== 'grids' && kind !== 'regions' && kind !== 'sites') return null
  const all = years[kind]().filter((year) => year > 0)
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)]
}
