/** The part for whoever redoes the number: formulas, then what was assumed, then every figure with its source. */
import type { Factor } from '../../core/catalogue.ts'
import { CONSTANTS } from '../../core/estimate/constants/all.ts'
import type { Constant } from '../../core/estimate/constants/constant.ts'
import type { Step } from '../../core/footprint.ts'
import type { Grounds } from '../../core/report.ts'
import { plain } from '../numbers.ts'
import { shown } from './items.ts'
import { KEPT, type Sheet } from './layout.ts'

/** Characters of an id: that of a figure of some hours names the service, the zone and both ends. */
const ID = 100

/** The full citation of a source id; `null`: it is one word of ours. */
export type Cite = (source: string) => string | null

/** Formulas keep their own figures: a reader redoes them. */
export function printTrail(
  sheet: Sheet,
  { trail, assumptions, factors }: Pick<Grounds, 'trail' | 'assumptions' | 'factors'>,
  cite: Cite,
): void {
  if (trail.length > 0) sheet.heading('Step by step')
  const budget = trail.findIndex(({ label }) => label.startsWith('at most: '))
  for (const [index, step] of trail.entries()) {
    if (index === budget) sheet.heading('Against a budget, with what is not known at its dearest')
    printStep(sheet, index + 1, step, trail.length)
  }
  if (assumptions.length > 0) sheet.heading('Assumed, because nothing says otherwise')
  for (const { what, value, from } of assumptions) {
    const whose = from === 'policy' ? 'the policy' : 'our default'
    sheet.line(`${shown(what)}: ${shown(value, 200)} (${whose})`, 2, undefined, 2)
  }
  printFactors(sheet, factors, cite)
}

function printStep(sheet: Sheet, number: number, step: Step, count: number): void {
  const indent = `${count}`.length + 4
  sheet.line(`${`${number}`.padStart(`${count}`.length)}. ${shown(step.label, 200)}`, 2, undefined, indent - 2)
  const formula = shown(step.formula, 400)
    .replace(/(?<![\d.])\d{10,}(?![.\d])/g, shortly)
    .replace(/(\d)e\+(?=\d)/g, '$1e')
  // What the record states is no calculation.
  const stated = /^[\d.]+(?: \S+)?$/.test(formula)
  const result = `${valueInShort(step.value)}${KEPT}${shown(step.unit)}`
  sheet.line(stated ? result : `${formula} =${KEPT}${result}`, indent, undefined, 2)
  if (step.factors.length > 0) {
    sheet.line(step.factors.map((factor) => shown(factor, ID)).join(', '), indent, 'dim')
  }
}

/** `7e10` for `70000000000`: nobody counts zeros, and every calculator has the key. */
function shortly(digits: string): string {
  return Number(digits).toExponential().replace('e+', 'e')
}

/** Seven digits, as many as a pocket calculator shows. */
function valueInShort(value: number): string {
  return Math.abs(value) < 1e10 ? plain(value, 7) : Number(value.toPrecision(7)).toExponential().replace('e+', 'e')
}

function constantOf(id: string): Constant | undefined {
  return CONSTANTS.find((one) => one.id === id)
}

/** Figures that somebody published, apart from what this method chose: an auditor argues differently with each. */
function printFactors(sheet: Sheet, factors: readonly Factor[], cite: Cite): void {
  const figures = factors.filter(({ id }) => constantOf(id) === undefined)
  const constants = factors.filter(({ id }) => constantOf(id) !== undefined)
  if (figures.length > 0) sheet.heading('Figures from outside')
  sheet.rows(figures.map(figureCells), 2)
  printSources(sheet, figures, cite)
  if (constants.length > 0) sheet.heading('Constants of the method, 5% to 95%')
  sheet.rows(constants.map(constantCells), 2)
  if (factors.length === 0) return
  sheet.gap()
  sheet.line('More of each: carbon-clerk catalog show ID', 2, 'dim', 2)
}

function figureCells(factor: Factor): readonly string[] {
  const { id, year, source } = factor
  return [shown(id, ID), figureOf(factor), year === null ? '' : `${year}`, OWN[source] ?? shown(source)]
}

/** Sources that are no publication. */
const OWN: Readonly<Record<string, string>> = { method: 'our choice', record: 'the record', policy: 'the policy' }

function constantCells(factor: Factor): readonly string[] {
  const { low = 0, high = 0, source = '' } = constantOf(factor.id) ?? {}
  const range = low === high ? '' : `${plain(low, 5)} to ${plain(high, 5)}`
  return [shown(factor.id), figureOf(factor), range, source]
}

function figureOf({ value, unit }: Factor): string {
  return unit === '' ? plain(value, 5) : `${plain(value, 5)} ${shown(unit)}`
}

function printSources(sheet: Sheet, figures: readonly Factor[], cite: Cite): void {
  for (const source of new Set(figures.map((one) => one.source))) {
    const cited = cite(source)
    if (cited !== null) sheet.line(`${shown(source)}: ${shown(cited, 300)}`, 4, 'dim', 2)
  }
}
