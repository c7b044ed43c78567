/** Runs, plans, servings and problems as blocks of a few lines, at any width. */
import type { ProblemReport } from '../../core/report.ts'
import { formatEmissions, formatEnergy, formatMass } from '../numbers.ts'
import { printable, shorten } from '../text.ts'
import { warningInWords } from '../warnings.ts'
import { evidenceInWords, extentInWords, hardwareInWords, type Item, type ItemKind, nameOf } from '../words.ts'
import type { Sheet } from './layout.ts'

const NAME = 60
const MESSAGE = 400

export function shown(text: string, most = NAME): string {
  const line = shorten(printable(text), most)
  return line.trim() === '' ? '(empty)' : line
}

/** @param said warnings that stand elsewhere, for several items together. */
export function printItem(sheet: Sheet, kind: ItemKind, item: Item, said: ReadonlySet<string> = new Set()): void {
  const { footprint, change } = item
  const what = change === undefined || change === 'same' ? kind : `${change} ${kind}`
  sheet.line(`${shown(nameOf(item))} (${what}): ${formatEmissions(footprint.total_kg)}`, 2, undefined, 2)
  const hardware = hardwareInWords(item, shown).replace(/×/g, 'x')
  const facts = [hardware || 'no hardware named', extentInWords(item), item.region === null ? '' : shown(item.region)]
  facts.push(formatEnergy(footprint.energy_kwh.central), evidenceInWords(item.evidence))
  sheet.line(facts.filter((fact) => fact !== '').join(', '), 4)
  sheet.line(`${shown(item.path, 200)}:${item.line}`, 4, 'dim')
  if (item.also_in !== undefined) sheet.line(alsoInWords(item.also_in), 4, 'dim', 2)
  if (item.before !== undefined) sheet.line(`was ${formatMass(item.before.total_kg.central)}`, 4)
  if (change === 'removed') sheet.line('stays booked: removing a record refunds nothing', 4)
  for (const warning of new Set(item.warnings)) {
    if (!said.has(warning)) sheet.line(`! ${warningInWords(warning)}`, 4, 'yellow', 2)
  }
}

const MOST_TRACES = 3

/** Where the same compute is told again. */
function alsoInWords(traces: NonNullable<Item['also_in']>): string {
  const names = traces.slice(0, MOST_TRACES).map(({ path, line }) => `${shown(path, 200)}:${line}`)
  const rest = traces.length > MOST_TRACES ? ` and ${traces.length - MOST_TRACES} more` : ''
  return `told again by ${names.join(', ')}${rest}, and counted once`
}

export function printProblem(sheet: Sheet, problem: ProblemReport): void {
  const { file, line, column, message, hint, code, blocks } = problem
  sheet.line(`${shown(file, 200)}:${line}:${column} ${shown(message, MESSAGE)}`, 2, blocks ? 'red' : 'yellow', 2)
  sheet.line(`${shown(hint, MESSAGE)} (${code})`, 4)
}
