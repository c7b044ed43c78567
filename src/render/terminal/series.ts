/** Figures by year: one column a quantity, so that the years can be compared; below, what each column rests on. */
import type { EntryFigure } from '../../core/catalogue-entry.ts'
import { plain } from '../numbers.ts'
import { shown } from './items.ts'
import { type Sheet, widthOf } from './layout.ts'

export interface Series {
  readonly what: string
  readonly unit: string
  readonly figures: readonly EntryFigure[]
}

/** What is known for more than one year, or beside something that is. */
export function seriesOf(figures: readonly EntryFigure[]): Series[] {
  const groups = new Map<string, EntryFigure[]>()
  for (const one of figures) if (one.year !== null) groups.set(one.what, [...(groups.get(one.what) ?? []), one])
  const all = [...groups].map(([what, own]) => ({ what, unit: own[0]?.unit ?? '', figures: own }))
  return all.some((one) => one.figures.length > 1) ? all : []
}

export function printSeries(sheet: Sheet, series: readonly Series[]): void {
  if (series.length === 0) return
  sheet.heading('By year')
  const years = [...new Set(series.flatMap(({ figures }) => figures.map(({ year }) => year ?? 0)))].sort(
    (a, b) => b - a,
  )
  const head = ['', ...series.map(({ what }) => shown(what))]
  const rows = years.map((year) => [String(year), ...series.map((one) => valueIn(one, year))])
  if (fits(sheet, [head, ...rows], 2)) {
    sheet.rows([head, ...rows], 2, (row) => (row === 0 ? 'dim' : undefined))
  } else {
    for (const year of years) {
      const known = series.filter((one) => valueIn(one, year) !== '')
      sheet.line(
        `${year}: ${known.map((one) => `${shown(one.what)} ${valueIn(one, year)}`).join(', ')}`,
        2,
        undefined,
        2,
      )
    }
  }
  for (const one of series) printGround(sheet, one)
}

function valueIn({ figures }: Series, year: number): string {
  const found = figures.find((figure) => figure.year === year)
  return found === undefined ? '' : plain(found.value, 4)
}

function printGround(sheet: Sheet, { what, unit, figures }: Series): void {
  const ids = new Set(figures.flatMap(({ id, year }) => (id === null ? [] : [id.replace(`/${year}`, '/YEAR')])))
  sheet.gap()
  sheet.line([`${shown(what)} in ${shown(unit)}`, ...[...ids].map((id) => shown(id, 120))].join(', '), 2, undefined, 2)
  for (const [rest, years] of grounds(figures)) sheet.line(`${rest}${years}`, 4, 'dim', 2)
}

/** Sources and what they count, with their years where there are several. */
function grounds(figures: readonly EntryFigure[]): [string, string][] {
  const groups = new Map<string, number[]>()
  for (const { source, note, year } of figures) {
    const text = `source ${shown(source)}${note === null ? '' : `; ${shown(note, 200)}`}`
    groups.set(text, [...(groups.get(text) ?? []), year ?? 0])
  }
  const only = groups.size === 1
  return [...groups].map(([text, years]) => [text, only ? '' : ` (${[...years].sort((a, b) => a - b).join(', ')})`])
}

/** Whether the columns have room beside each other. */
export function fits(sheet: Sheet, rows: readonly (readonly string[])[], indent: number): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))))
  return indent + widths.reduce((sum, width) => sum + width + 2, -2) <= sheet.width
}
