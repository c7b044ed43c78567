/** Cells that must come together: a figure with its unit of counting, its kind and its source. */
import type { Complaint } from './checks.ts'
import { cell, placeOf, type Row, type Table } from './csv.ts'

/** Where the first has something, the others must. */
const TOGETHER: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'tables/accelerators.csv': [
    ['tdp_w', 'tdp_basis'],
    ['tdp_basis', 'tdp_w'],
    ['idle_w', 'idle_basis'],
    ['idle_basis', 'idle_w'],
  ],
  'tables/cloud-region-years.csv': [
    ['g_co2e_per_kwh', 'basis', 'intensity_source_id'],
    ['basis', 'g_co2e_per_kwh'],
    ['market_cfe_pct', 'cfe_basis', 'cfe_source_id'],
  ],
  'tables/sites.csv': [
    ['wue_l_per_kwh', 'wue_scope'],
    ['wue_scope', 'wue_l_per_kwh'],
  ],
}
/** At least one of these must have something. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  'tables/sites.csv': ['pue', 'wue_l_per_kwh'],
  'tables/cloud-region-years.csv': ['g_co2e_per_kwh', 'market_cfe_pct'],
}

export function impliedBy(table: Table): Complaint[] {
  const together = TOGETHER[table.name] ?? []
  const oneOf = ONE_OF[table.name]
  return table.rows.flatMap((row) => [
    ...together.flatMap(([first, ...others]) => missing(table, row, first, others)),
    ...(oneOf?.every((column) => cell(row, column) === '')
      ? [`${placeOf(table, row)} has none of ${oneOf.join(', ')}`]
      : []),
    ...halves(table, row),
  ])
}

function missing(table: Table, row: Row, first: string, others: readonly string[]): Complaint[] {
  if (cell(row, first) === '') return []
  return others
    .filter((column) => cell(row, column) === '')
    .map((column) => `${placeOf(table, row)} has ${first} and no ${column}`)
}

/** A board with several devices must say whether its rates and memory are of the board or of one. */
function halves(table: Table, row: Row): Complaint[] {
  if (table.name !== 'tables/accelerators.csv') return []
  const several = !['', '1'].includes(cell(row, 'devices_per_tdp_unit'))
  if (!several || cell(row, 'figures_per') !== '') return []
  return [`${placeOf(table, row)} has ${cell(row, 'devices_per_tdp_unit')} devices and no figures_per`]
}
