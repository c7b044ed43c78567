/**
 * What no estimate needs and a reader wants to see: spellings, notes, other rates, places in words. A module of its own,
 * loaded by the `catalog` command alone, and no part of the edition's digits: it changes no figure.
 */
import { acceleratorKey } from '../../src/data/accelerator-name.ts'
import { sourceOf } from './compile-hardware.ts'
import { cell, type Row, type Table } from './csv.ts'
import { line } from './line.ts'

const RATES = [
  'fp32_tflops',
  'fp16_vector_tflops',
  'tf32_dense_tflops',
  'fp16_dense_tflops',
  'bf16_dense_tflops',
  'fp8_dense_tflops',
  'memory_gb',
  'memory_bandwidth_gb_s',
]

/** `id^form^power basis^devices a unit^idle basis^name:value:source;…^spelling;…^spelling=id+id;…^notes`. */
export function acceleratorDetails(accelerators: Table, aliases: Table): string[] {
  const named = grouped(aliases, 'accelerator_id')
  return accelerators.rows.map((row) => {
    const own = named.get(cell(row, 'id')) ?? []
    const known = new Set([acceleratorKey(cell(row, 'name'))])
    const spellings = own.filter((alias) => {
      const key = acceleratorKey(cell(alias, 'alias'))
      return cell(alias, 'ambiguous') === '0' && !known.has(key) && known.add(key)
    })
    const several = own.filter((alias) => {
      const key = acceleratorKey(cell(alias, 'alias'))
      return (
        cell(alias, 'ambiguous') === '1' && cell(alias, 'covers').includes('|') && !known.has(key) && known.add(key)
      )
    })
    const rates = RATES.filter((rate) => cell(row, rate) !== '')
    return line([
      ...['id', 'form_factor', 'tdp_basis', 'devices_per_tdp_unit', 'idle_basis'].map((name) => plain(cell(row, name))),
      rates.map((rate) => `${rate}:${cell(row, rate)}:${sourceOf(row, rate)}`).join(';'),
      spellings.map((alias) => plain(cell(alias, 'alias'))).join(';'),
      several.map((alias) => `${plain(cell(alias, 'alias'))}=${cell(alias, 'covers').replaceAll('|', '+')}`).join(';'),
      plain(cell(row, 'notes')),
    ])
  })
}

/** `provider:region^name^year:share:basis:source,…` with the carbon-free share that the provider states. */
export function cloudDetails(regions: Table, years: Table): string[] {
  const key = (row: Row) => `${cell(row, 'provider')}:${cell(row, 'region')}`
  return regions.rows.map((row) => {
    const shares = years.rows.filter((year) => key(year) === key(row) && cell(year, 'market_cfe_pct') !== '')
    const text = shares.map((year) =>
      ['year', 'market_cfe_pct', 'cfe_basis', 'cfe_source_id'].map((name) => cell(year, name)).join(':'),
    )
    return line([key(row), plain(cell(row, 'location_name')), text.join(',')])
  })
}

/** `zone^name`, with the names of countries where a zone is one. */
export function zoneDetails(countries: Table, grid: Table): string[] {
  const names = new Map<string, string>()
  for (const row of grid.rows) names.set(cell(row, 'zone_id'), cell(row, 'name'))
  for (const row of countries.rows) names.set(cell(row, 'alpha2'), cell(row, 'name'))
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, name]) => line([zone, plain(name)]))
}

/** `provider:type^memory in GiB^notes`. */
export function instanceDetails(table: Table): string[] {
  return table.rows.map((row) => {
    const provider = cell(row, 'provider').replace(/^gcp-tpu$/, 'gcp')
    const key = `${provider}:${cell(row, 'instance_type').toLowerCase()}`
    return line([key, cell(row, 'memory_gib'), plain(cell(row, 'notes'))])
  })
}

/** `part/name^notes`, and `reference/component/item^metric^value^unit^scope^source^notes` for the published figures. */
export function embodiedDetails(embodied: Table, factors: Table): string[] {
  const columns = ['metric', 'value', 'unit', 'scope', 'source_id', 'notes']
  return [
    ...embodied.rows.map((row) => line([`${cell(row, 'part')}/${cell(row, 'name')}`, plain(cell(row, 'notes'))])),
    ...factors.rows.map((row) =>
      line([
        `reference/${plain(cell(row, 'component'))}/${plain(cell(row, 'item'))}`,
        ...columns.map((name) => plain(cell(row, name))),
      ]),
    ),
  ]
}

/** `source^notes`. */
export function sourceDetails(sources: Table): string[] {
  return sources.rows
    .filter((row) => cell(row, 'notes') !== '')
    .map((row) => line([cell(row, 'source_id'), plain(cell(row, 'notes'))]))
}

function grouped(table: Table, column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of table.rows) {
    const known = groups.get(cell(row, column)) ?? []
    groups.set(cell(row, column), [...known, row])
  }
  return groups
}

/** Without accents, quotes and what separates cells. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f"'\\]/g, '')
    .replaceAll('|', '/')
    .replaceAll('^', ' ')
    .replace(/[^ -~]/g, ' ')
}
