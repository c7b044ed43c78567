/**
 * Tables in which vendors publish one row a model: GPU hours, watts, emissions by location and by market. The watts are
 * the peak of one device and the market column is zero by contract, so neither is an emission; a total is not a model.
 */
import type { Place, Problem } from '../../../core/problem.ts'
import { BARE, findAmounts, inBase, unitIn } from './amount.ts'
import type { Line } from './body.ts'
import { deviceHoursIn } from './hours.ts'
import { readMass } from './mass.ts'
import { report } from './problems.ts'
import { ENERGY, isBareTon, MASS } from './quantity-words.ts'
import { MOST_ROWS, type Row, type Table, tablesOf } from './table.ts'

export interface VendorRow {
  readonly name: string
  readonly kg: number | null
  readonly zero: boolean
  readonly scope: 'location' | 'market' | 'unknown'
  readonly gpuHours: number | null
  readonly energyKwh: number | null
  readonly at: Place
}

export interface VendorTable {
  readonly rows: readonly VendorRow[]
  /** The stated total, or the sum of the rows; kg. */
  readonly totalKg: number
  readonly problems: readonly Problem[]
  readonly first: number
  readonly last: number
}

interface Column {
  readonly index: number
  readonly header: string
  readonly kind: 'location' | 'market' | 'emission' | 'hours' | 'energy'
}

/** Tables with at least one column of emissions in a known unit. */
export function vendorTables(file: string, lines: readonly Line[]): readonly VendorTable[] {
  const impact = new Set(lines.filter((line) => line.impact).map((line) => line.number))
  return tablesOf(lines).flatMap((table) => {
    const columns = columnsOf(table.header)
    const emission = columns.some((column) => column.kind !== 'hours' && column.kind !== 'energy')
    const hours = columns.some((column) => column.kind === 'hours')
    const wanted = emission && (impact.has(table.first) || hours)
    return wanted ? [readTable(file, table, columns)] : []
  })
}

function columnsOf(header: readonly string[]): readonly Column[] {
  return header.flatMap((text, index) => {
    const kind = index === 0 ? null : kindOf(text)
    return kind ? [{ index, header: text, kind }] : []
  })
}

function kindOf(header: string): Column['kind'] | null {
  const lower = header.toLowerCase()
  if (/\bper\b|\/|rate|intensity|saved|avoid|offset|inference/.test(lower.replace('w/', ''))) return null
  if (/(?:gpu|tpu|chip|device)[ -]?hours?/.test(lower)) return 'hours'
  if (/co2|carbon|greenhouse|emission/.test(lower)) {
    if (findAmounts(header, MASS).length > 0) return null
    return lower.includes('market') ? 'market' : lower.includes('location') ? 'location' : 'emission'
  }
  return /energy|electricity/.test(lower) && unitIn(header, ENERGY) ? 'energy' : null
}

function readTable(file: string, table: Table, columns: readonly Column[]): VendorTable {
  const problems: Problem[] = []
  const top: Place = { file, line: table.first, column: 1 }
  const rows: VendorRow[] = []
  let total: VendorRow | null = null
  for (const row of table.rows.slice(0, MOST_ROWS - 1)) {
    if (row.cells.every((cell) => cell === '')) continue
    const read = readRow(file, row, columns, problems)
    if (/^(?:grand )?(?:total|sum|overall|all models)\b/i.test(row.cells[0] ?? '')) total = read
    else rows.push(read)
  }
  if (table.rows.length >= MOST_ROWS) {
    problems.push(report('model-card/too-many-rows', top, 'the table has more than 1,000 rows', 'keep one row a model'))
  }
  if (columns.some((column) => column.kind !== 'hours' && isTonColumn(column.header))) {
    problems.push(report('model-card/ton', top, 'the tons of this table were read as 1000 kg', 'write "tonnes"'))
  }
  const sum = rows.reduce((kg, row) => kg + (row.kg ?? 0), 0)
  if (total?.kg && Math.abs(total.kg - sum) > 0.01 * total.kg) {
    const message = `the rows add up to ${round(sum)} kg and the total says ${round(total.kg)} kg`
    problems.push(report('model-card/total-differs', total.at, message, 'add the missing rows, or correct the total'))
  }
  return { rows, totalKg: total?.kg ?? sum, problems, first: table.first, last: table.last }
}

function readRow(file: string, row: Row, columns: readonly Column[], problems: Problem[]): VendorRow {
  const at: Place = { file, line: row.line, column: 1 }
  const masses = columns.flatMap((column) => {
    if (column.kind === 'hours' || column.kind === 'energy') return []
    const { mass, zero, problems: found } = readMass(row.cells[column.index] ?? '', column.header, at)
    // The header says for the whole table what a cell would say for each row.
    if (column.kind !== 'market') problems.push(...found.filter((problem) => problem.code !== 'model-card/ton'))
    return mass || zero ? [{ kg: mass?.kg ?? null, zero, kind: column.kind }] : []
  })
  // Where a table has both, the market's zero does not fill in for an empty cell by location.
  const both = columns.some((column) => column.kind === 'location' || column.kind === 'emission')
  const used = masses
    .filter((mass) => mass.kind !== 'market' || !both)
    .reduce<(typeof masses)[number] | null>(
      (most, mass) => (most === null || (mass.kg ?? 0) > (most.kg ?? 0) ? mass : most),
      null,
    )
  return {
    name: row.cells[0] ?? '',
    kg: used?.kg ?? null,
    zero: used?.zero === true && used.kg === null,
    scope: used === null || used.kind === 'emission' ? 'unknown' : used.kind,
    gpuHours: sumOf(columns, 'hours', (column) => deviceHoursIn(row.cells[column.index] ?? '', column.header)),
    energyKwh: sumOf(columns, 'energy', (column) => energyIn(row.cells[column.index] ?? '', column.header)),
    at,
  }
}

function energyIn(cell: string, header: string): number | null {
  const unit = unitIn(header, ENERGY)
  const own = findAmounts(cell, ENERGY)[0]?.value
  const bare = findAmounts(cell, BARE)[0]?.value
  return own ?? (unit && bare != null ? inBase(bare, ENERGY.worth(unit) ?? 1) : null)
}

/** Hours of training and of generating logits stand in two columns of one row. */
/** A zero in such a table stands for "not counted", as a dash does. */
function sumOf(
  columns: readonly Column[],
  kind: Column['kind'],
  read: (column: Column) => number | null,
): number | null {
  const values = columns
    .filter((column) => column.kind === kind)
    .map(read)
    .filter((value): value is number => value !== null && value > 0)
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

function isTonColumn(header: string): boolean {
  const unit = unitIn(header, MASS)
  return unit !== null && isBareTon(unit)
}

function round(kg: number): number {
  return Number(kg.toPrecision(6))
}
