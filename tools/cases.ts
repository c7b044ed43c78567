/** `node tools/cases.ts`: the table of published cases, ours beside theirs; exit code 1 when one is off. */
import { existsSync, readFileSync } from 'node:fs'
import { type CheckedFigure, checkedFigures, readPublishedCases } from './published-cases.ts'

const cases = readPublishedCases()
const figures = checkedFigures(cases)
const rows = [['case', 'figure', 'published', 'ours', 'difference', 'within rounding'], ...figures.map(row)]
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
for (const cells of rows)
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )

const apart = cases.filter(({ not_applicable }) => not_applicable !== undefined)
console.log(`\nNot applicable: ${apart.length} of ${cases.length}`)
for (const { id, not_applicable } of apart) console.log(`  ${id}: ${not_applicable}`)

const off = figures.filter(({ within }) => !within)
console.log(`\n${figures.length} figures of ${cases.length - apart.length} cases, ${off.length} off.`)
console.log(completeness())
if (off.length > 0) process.exitCode = 1

function row({ id, what, published, unit, ours, difference, within, rounded }: CheckedFigure): string[] {
  const percent = `${(difference * 100).toFixed(2)} %`
  const note = rounded.length === 0 ? 'yes' : `yes, of ${rounded.join(', ')}`
  return [id, what, `${published} ${unit}`, String(Number(ours.toPrecision(7))), percent, within ? note : 'NO']
}

/** The reference list is not part of this repository; where it lies beside it, nothing of it may be missing here. */
function completeness(): string {
  const reference = new URL('../../shared/reference/cases.json', import.meta.url)
  if (!existsSync(reference)) return 'The reference list is not here; completeness was not checked.'
  const all: { id: string; reproduces: { verdict: string } }[] = JSON.parse(readFileSync(reference, 'utf8'))
  const wanted = all.filter(({ reproduces }) => ['exact', 'within-rounding'].includes(reproduces.verdict))
  const missing = wanted.filter(({ id }) => !cases.some((one) => one.id === id))
  if (missing.length > 0) process.exitCode = 1
  return missing.length === 0
    ? `All ${wanted.length} cases of the reference list are here.`
    : `Missing from the reference list: ${missing.map(({ id }) => id).join(', ')}`
}
