/** What must hold between tables, and between the cells of a row: references, spellings, kinds of figures, years, sizes. */
import type { Complaint } from './checks.ts'
import { checkApart, checkCollisions, checkFieldSources, checkReferences } from './checks.ts'
import { acceleratorEntries, cpuEntries } from './compile-hardware.ts'
import { placeEntries } from './compile-places.ts'
import { cell, placeOf, type Row, type Table, type Tables, tableOf } from './csv.ts'
import { impliedBy } from './implied.ts'

const GRIDS = ['tables/grid-intensity.csv', 'share-alike/electricity-maps.csv', 'share-alike/marginal-intensity.csv']
/** Idle watts over rated watts; beyond it somebody mixed the columns or the boards. */
const IDLE_SHARE = { low: 0.01, high: 0.6 }
/** Dense 16-bit TFLOP/s per watt; the best of 2026 are at 2.5. */
const MOST_FLOPS = 6
/** A year that is so far from both its neighbours has a slipped decimal point. */
const JUMP = 4
/** Lists overlap, and the larger power is kept; so far apart they are not the same part. */
const CPU_SPREAD = 4

export function crossed(tables: Tables): Complaint[] {
  const t = (name: string) => tableOf(tables, `tables/${name}.csv`)
  const [accelerators, aliases, countries] = [t('accelerators'), t('accelerator-aliases'), t('countries')]
  return [
    ...references(tables),
    ...checkCollisions(acceleratorEntries(accelerators, aliases)),
    ...checkCollisions(placeEntries(countries, t('place-aliases'), t('grid-intensity'))),
    ...checkCollisions(machineTypes(t('instances'))),
    ...processorsApart(t('cpus')),
    ...Object.values(tables).flatMap((table) => impliedBy(table)),
    ...GRIDS.flatMap((name) => oneBasis(tableOf(tables, name))),
    ...GRIDS.slice(0, 2).flatMap((name) => jumps(tableOf(tables, name))),
    ...future(tables),
    ...accelerators.rows.flatMap((row) => sizes(accelerators, row)),
    ...aliases.rows.flatMap((row) => covered(aliases, row)),
    ...t('embodied').rows.flatMap((row) => ordered(t('embodied'), row)),
  ]
}

function references(tables: Tables): Complaint[] {
  const t = (name: string) => tableOf(tables, `tables/${name}.csv`)
  const ids = (name: string, column: string) => new Set(t(name).rows.map((row) => cell(row, column)))
  const [sources, boards, zones] = [
    ids('sources', 'source_id'),
    ids('accelerators', 'id'),
    ids('grid-intensity', 'zone_id'),
  ]
  const countries = ids('countries', 'alpha2')
  const shareAlike = new Set(
    t('sources')
      .rows.filter((row) => cell(row, 'terms') === 'share-alike')
      .map((row) => cell(row, 'source_id')),
  )
  const regions = new Set(t('cloud-regions').rows.map(regionOf))
  return [
    ...Object.values(tables).flatMap((table) => [
      ...table.columns
        .filter((column) => column.endsWith('source_id'))
        .flatMap((column) => checkReferences(table, column, sources)),
      ...(table.columns.includes('field_sources') ? checkFieldSources(table, sources) : []),
      ...(table.name === 'tables/sources.csv'
        ? []
        : checkApart(table, shareAlike, table.name.startsWith('share-alike/'))),
    ]),
    ...checkReferences(t('accelerator-aliases'), 'accelerator_id', boards),
    ...checkReferences(t('accelerator-aliases'), 'covers', boards, true),
    ...checkReferences(t('instances'), 'accelerator_id', boards),
    ...checkReferences(t('cloud-regions'), 'grid_zone_id', zones),
    ...checkReferences(t('cloud-regions'), 'country_iso2', countries),
    ...checkReferences(t('grid-intensity'), 'country_iso2', countries),
    ...checkReferences(t('water'), 'country_iso2', new Set([...countries, '*'])),
    ...checkReferences(t('place-aliases'), 'target', new Set([...countries, ...zones])),
    ...t('cloud-region-years')
      .rows.filter((row) => !regions.has(regionOf(row)))
      .map((row) => `${placeOf(t('cloud-region-years'), row)} names ${regionOf(row)}, which is no cloud region`),
  ]
}

function regionOf(row: Row): string {
  return `${cell(row, 'provider')}:${cell(row, 'region')}`
}

/** As a look-up reads them: without case, and slices of TPUs under their cloud. */
function machineTypes(table: Table) {
  return table.rows.map((row) => {
    const text = `${cell(row, 'provider').replace(/^gcp-tpu$/, 'gcp')}:${cell(row, 'instance_type')}`
    return { key: text.toLowerCase(), target: placeOf(table, row), text, at: placeOf(table, row) }
  })
}

/** Rows that read the same and are too far apart to be one part. */
function processorsApart(table: Table): Complaint[] {
  const rows = new Map(table.rows.map((row) => [cell(row, 'id'), row]))
  const first = new Map<string, Row>()
  return cpuEntries(table).flatMap(({ key, target, text, at }) => {
    const row = rows.get(target)
    const before = first.get(key)
    if (row !== undefined && before === undefined) first.set(key, row)
    if (row === undefined || before === undefined) return []
    const [a, b] = [Number(cell(row, 'tdp_w')), Number(cell(before, 'tdp_w'))]
    if (Math.max(a, b) <= CPU_SPREAD * Math.min(a, b)) return []
    return [`${at} ${JSON.stringify(text)} has ${a} W, and line ${before.line}, which reads the same, ${b} W`]
  })
}

/** Life-cycle and combustion figures of one zone do not stand in one series: the nearest year would choose between them. */
function oneBasis(table: Table): Complaint[] {
  const first = new Map<string, Row>()
  return table.rows.flatMap((row) => {
    const before = first.get(cell(row, 'zone_id'))
    if (before === undefined) first.set(cell(row, 'zone_id'), row)
    if (before === undefined || cell(before, 'basis') === cell(row, 'basis')) return []
    const [zone, own, other] = [cell(row, 'zone_id'), cell(row, 'basis'), cell(before, 'basis')]
    return [
      `${placeOf(table, row)} ${zone} is ${own} here and ${other} in line ${before.line}: give one a zone of its own`,
    ]
  })
}

function jumps(table: Table): Complaint[] {
  const series = new Map<string, Row[]>()
  for (const row of table.rows) {
    const key = ['zone_id', 'source_id', 'accounting'].map((column) => cell(row, column)).join(' ')
    series.set(key, [...(series.get(key) ?? []), row])
  }
  const value = (row: Row | undefined) => (row === undefined ? 0 : Number(cell(row, 'g_co2e_per_kwh')))
  return [...series.values()].flatMap((rows) => {
    const sorted = [...rows].sort((a, b) => Number(cell(a, 'year')) - Number(cell(b, 'year')))
    return sorted.flatMap((row, at) => {
      const [before, own, after] = [value(sorted[at - 1]), value(row), value(sorted[at + 1])]
      const known = before > 0 && own > 0 && after > 0
      const apart = own > JUMP * Math.max(before, after) || own * JUMP < Math.min(before, after)
      const text = `${cell(row, 'zone_id')} jumps to ${own} between ${before} and ${after}`
      return known && apart ? [`${placeOf(table, row)} ${text}`] : []
    })
  })
}

/** Nothing is known of years after the edition. */
function future(tables: Tables): Complaint[] {
  const edition = Number(tableOf(tables, 'tables/edition.csv').rows[0]?.cells.edition?.slice(0, 4))
  return Object.values(tables).flatMap((table) =>
    ['year', 'release_year']
      .filter((column) => table.columns.includes(column))
      .flatMap((column) =>
        table.rows
          .filter((row) => Number(cell(row, column)) > edition)
          .map((row) => `${placeOf(table, row)} ${column} ${cell(row, column)} is after the edition of ${edition}`),
      ),
  )
}

function sizes(table: Table, row: Row): Complaint[] {
  const number = (column: string) => Number(cell(row, column))
  const [power, idle] = [number('tdp_w'), number('idle_w')]
  const flops = Math.max(number('fp16_dense_tflops'), number('bf16_dense_tflops'))
  const at = placeOf(table, row)
  const share = idle / power
  return [
    ...(power > 0 && idle > 0 && (share < IDLE_SHARE.low || share > IDLE_SHARE.high)
      ? [`${at} idle_w ${idle} is ${share.toPrecision(2)} of tdp_w ${power}`]
      : []),
    ...(power > 0 && flops > MOST_FLOPS * power
      ? [`${at} ${flops} TFLOP/s at ${power} W is more than ${MOST_FLOPS} TFLOP/s a watt: is it with sparsity?`]
      : []),
  ]
}

/** A name of several boards says which, itself among them. */
function covered(table: Table, row: Row): Complaint[] {
  const covers = cell(row, 'covers') === '' ? [] : cell(row, 'covers').split('|')
  const at = placeOf(table, row)
  if (cell(row, 'ambiguous') === '0') return covers.length === 0 ? [] : [`${at} is not ambiguous and has covers`]
  return covers.includes(cell(row, 'accelerator_id'))
    ? []
    : [`${at} covers does not name ${cell(row, 'accelerator_id')}`]
}

/** Ranges ascend, except those given low emissions first (years, utilisation). */
function ordered(table: Table, row: Row): Complaint[] {
  const numbers = ['low', 'central', 'high'].map((column) => Number(cell(row, column)))
  const ascending = cell(row, 'unit') === 'kgCO2e' ? numbers : numbers.toReversed()
  const sorted = [...ascending].sort((a, b) => a - b)
  const right = ascending.every((value, at) => value === sorted[at])
  return right ? [] : [`${placeOf(table, row)} low, central and high are out of order`]
}
