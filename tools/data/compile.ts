/** From checked tables to the generated modules: one string a table, in a form that the engine reads fast. Same tables, same bytes. */
import { createHash } from 'node:crypto'
import { ROW } from '../../src/data/rows.ts'
import type { Complaint } from './checks.ts'
import { checkTable } from './checks.ts'
import * as details from './compile-details.ts'
import * as hardware from './compile-hardware.ts'
import * as places from './compile-places.ts'
import { crossed } from './crossed.ts'
import { cell, tableOf as of, type Table, type Tables } from './csv.ts'
import { line } from './line.ts'
import { RULES } from './rules.ts'

/** Everything that is wrong with the tables; empty when they can be compiled. */
export function complaints(tables: Tables): Complaint[] {
  const absent = Object.keys(RULES).filter((name) => tables[name] === undefined)
  if (absent.length > 0) return absent.map((name) => `${name}: missing`)
  const alone = Object.entries(RULES).flatMap(([name, rules]) => checkTable(of(tables, name), rules))
  // Rows that break their own rules would only be complained about again below.
  return alone.length > 0 ? alone : crossed(tables)
}

/** Path under src/data to text. */
export function compile(tables: Tables): ReadonlyMap<string, string> {
  const t = (name: string) => of(tables, `tables/${name}.csv`)
  const bodies: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
    [
      'accelerators',
      {
        acceleratorRows: hardware.acceleratorRows(t('accelerators')),
        acceleratorNames: hardware.acceleratorNames(t('accelerators'), t('accelerator-aliases')),
      },
    ],
    [
      'cpus',
      {
        cpuRows: hardware.cpuRows(t('cpus')),
        cpuVendors: hardware.cpuVendors(t('cpus')),
        cpuSources: hardware.cpuSources(t('cpus')),
      },
    ],
    ['instances', { instanceRows: hardware.instanceRows(t('instances')) }],
    [
      'embodied',
      { embodiedRows: hardware.embodiedRows(t('embodied')), cardOf: hardware.cardOf(t('embodied'), t('accelerators')) },
    ],
    ['grid', { gridRows: places.gridRows(t('grid-intensity')) }],
    ['clouds', { cloudRows: places.cloudRows(t('cloud-regions'), t('cloud-region-years')) }],
    ['live-zones', { liveZoneRows: places.liveZoneRows(t('cloud-regions')) }],
    ['sites', { siteRows: places.siteRows(t('sites')), waterRows: places.waterRows(t('water')) }],
    ['places', { placeRows: places.placeRows(placeEntries(tables)) }],
    ['sources', { sourceRows: sourceRows(t('sources')) }],
    [
      'share-alike/electricity-maps',
      { electricityMapsRows: places.gridRows(of(tables, 'share-alike/electricity-maps.csv')) },
    ],
  ]
  const modules = bodies.map(([name, tables]) => [`${name}.generated.ts`, moduleText(name, tables)] as const)
  const hash = createHash('sha256')
  for (const [name, text] of modules) hash.update(`${name}\n${text}`)
  const more = ['details.generated.ts', moduleText('details', detailsOf(tables))] as const
  return new Map([...modules, more, ['edition.generated.ts', editionText(tables, hash.digest('hex').slice(0, 8))]])
}

function detailsOf(tables: Tables): Readonly<Record<string, readonly string[]>> {
  const t = (name: string) => of(tables, `tables/${name}.csv`)
  return {
    acceleratorDetails: details.acceleratorDetails(t('accelerators'), t('accelerator-aliases')),
    cloudDetails: details.cloudDetails(t('cloud-regions'), t('cloud-region-years')),
    zoneDetails: details.zoneDetails(t('countries'), t('grid-intensity')),
    instanceDetails: details.instanceDetails(t('instances')),
    embodiedDetails: details.embodiedDetails(t('embodied'), t('embodied-factors')),
    sourceDetails: details.sourceDetails(t('sources')),
  }
}

function moduleText(name: string, tables: Readonly<Record<string, readonly string[]>>): string {
  const apart = name.startsWith('share-alike/') ? '// Share-alike: see NOTICE.md in this folder.\n' : ''
  const parts = Object.entries(tables).map(
    ([table, rows]) => `export const ${table} =\n  '${rows.map((row) => `${ROW}${row}`).join('')}'\n`,
  )
  return `// Made by tools/data/build.ts; do not edit.\n${apart}\n${parts.join('\n')}`
}

function editionText(tables: Tables, hash: string): string {
  const edition = cell(of(tables, 'tables/edition.csv').rows[0] ?? { line: 1, cells: {} }, 'edition')
  const grid = places.dearestGrid(of(tables, 'tables/grid-intensity.csv'))
  const device = hardware.dearestDevice(of(tables, 'tables/accelerators.csv'))
  const extremes = {
    gridGPerKwh: {
      id: `grid/${grid.zone}/${grid.year}`,
      value: grid.value,
      unit: 'gCO2e/kWh',
      source: grid.source,
      year: grid.year,
    },
    tdpW: { id: `tdp/${device.id}`, value: device.watts, unit: 'W', source: device.source, year: null },
  }
  const lines = [
    '// Made by tools/data/build.ts; do not edit.',
    '',
    `export const version = '${edition}/${hash}'`,
    '',
    '/** The dirtiest grid average and the hungriest device of the tables. */',
    `export const extremes = ${JSON.stringify(extremes, null, 2)}`,
    '',
  ]
  return lines.join('\n')
}

function sourceRows(table: Table): string[] {
  const columns = ['source_id', 'title', 'publisher', 'licence', 'terms', 'version', 'pointer']
  return table.rows.map((row) => line(columns.map((column) => cell(row, column))))
}

function placeEntries(tables: Tables) {
  const [countries, aliases] = [of(tables, 'tables/countries.csv'), of(tables, 'tables/place-aliases.csv')]
  return places.placeEntries(countries, aliases, of(tables, 'tables/grid-intensity.csv'))
}
