/** The lines of a footprint, one under the other: a unit a quantity and decimal points below each other, so that they add up by eye. */
import type { Interval } from '../../core/footprint.ts'
import type { FootprintReport } from '../../core/report.ts'
import { formatCells, type MeasuredUnit, unitOf } from '../numbers.ts'
import { alignDecimals, type Sheet } from './layout.ts'

export function printFootprint(sheet: Sheet, footprint: FootprintReport, market: Interval | null): void {
  const { operational_kg, idle_kg, embodied_kg, total_kg, energy_kwh, water_l } = footprint
  const unit = unitOf(total_kg.central)
  sheet.gap()
  const rows: readonly Row[] = [
    ['operational', operational_kg, 'kgCO2e', unit],
    ['idle', idle_kg, 'kgCO2e', unit],
    ['embodied', embodied_kg, 'kgCO2e', unit],
    ['energy', energy_kwh, 'kWh'],
    ['water', water_l, 'L'],
  ]
  printAligned(sheet, market === null ? rows : [...rows, ['by contracts', market, 'kgCO2e', unit, MARKET]])
}

/** For who reports by contracts and certificates: it would take the place of the operational line. */
const MARKET = 'market-based, in no total'

type Row = readonly [name: string, interval: Interval, unit: MeasuredUnit, shownIn?: string, remark?: string]

function printAligned(sheet: Sheet, rows: readonly Row[]): void {
  const cells = rows.map(([, interval, unit, shownIn]) => formatCells(interval, unit, shownIn))
  const values = alignDecimals(cells.map(({ value }) => value))
  const lows = alignDecimals(cells.map(({ low }) => low ?? ''))
  const market = rows.some((row) => row.length > 4)
  sheet.rows(
    cells.map(({ unit, low, high }, index) => [
      rows[index]?.[0] ?? '',
      `${values[index] ?? ''} ${unit}`,
      low === null || high === null ? '' : `${lows[index] ?? ''} to ${high}`,
      ...(market ? [rows[index]?.[4] ?? ''] : []),
    ]),
    2,
  )
}
