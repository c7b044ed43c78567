/** What a number stands on, what would make it surer, and what other ways of counting would say. */
import type { Interval } from '../../core/footprint.ts'
import type { Boundary, Evidence } from '../../core/record.ts'
import type { Grounds } from '../../core/report.ts'
import { basisOfPart, otherReadings, partInWords } from '../grounds.ts'
import { type Asked, narrowings } from '../narrowing.ts'
import { formatEnergy, formatPercent, formatRange } from '../numbers.ts'
import { boundaryInWords, evidenceInWords } from '../words.ts'
import { alignDecimals, KEPT, type Sheet } from './layout.ts'

export type Explained = Grounds & {
  readonly evidence: Evidence
  readonly boundary: Boundary
  readonly warnings: readonly string[]
}

export function printBasis(sheet: Sheet, energy: Interval, { basis, evidence, boundary }: Explained): void {
  sheet.gap()
  if (basis.every(({ energy_kwh }) => energy_kwh === 0) && energy.central === 0) {
    sheet.line('Ranges are 5% to 95%.')
    return
  }
  const how = basis.length > 0 ? ':' : `; ${evidenceInWords(evidence)}.`
  sheet.line(`Ranges are 5% to 95%. Energy covers ${boundaryInWords(boundary)}${how}`)
  const figures = alignDecimals(basis.map(({ energy_kwh }) => formatEnergy(energy_kwh)))
  sheet.rows(
    basis.map((one, index) => [partInWords(one.part), figures[index] ?? '', basisOfPart(one)]),
    2,
  )
}

const MOST_INPUTS = 3

/** A share of the doubt, where it comes from, what would settle it, and the interval that would then be left. */
export function printNarrowings(sheet: Sheet, total: Interval, item: Asked): void {
  const found = narrowings(total, item)
  if (found.length === 0) return
  sheet.heading(`What would narrow ${formatRange(total) ?? 'it'} most, around the same estimate`)
  for (const { share, what, ask, left } of found.slice(0, MOST_INPUTS)) {
    const range = formatRange(left)?.replaceAll(' ', KEPT)
    const way = ask === null ? 'no record can say' : range === undefined ? ask : `${ask}${KEPT}-> ${range}`
    sheet.line(`${formatPercent(share).padStart(3, KEPT)}${KEPT} ${what}: ${way}`, 2, undefined, 5)
  }
}

export function printOtherReadings(sheet: Sheet, item: Explained): void {
  const readings = otherReadings(item)
  if (readings.length === 0) return
  sheet.heading('Counted otherwise (in no figure above)')
  const masses = alignDecimals(readings.map(({ kg }) => kg))
  const energies = alignDecimals(readings.map(({ kwh }) => kwh))
  sheet.rows(
    readings.map(({ name, why }, index) => {
      return [masses[index] ?? '', energies[index] ?? '', why === null ? name : `${name}: ${why}`]
    }),
    2,
  )
}
