/** Where a number comes from, step by step: the answer of `explain` and of `estimate`. */

import type { Factor } from '../../core/catalogue.ts'
import type { CaseAnswer } from '../../core/estimate/case.ts'
import type { Step } from '../../core/footprint.ts'
import type { FootprintReport, Grounds, PlanReport, RunReport, ServingReport } from '../../core/report.ts'
import { formatEmissions, formatEnergy, formatInterval, formatMass, plain } from '../numbers.ts'
import { warningInWords } from '../warnings.ts'
import { boundaryInWords, evidenceInWords, extentInWords, hardwareInWords, nameOf } from '../words.ts'
import { shown } from './items.ts'
import { Sheet, type TerminalOptions } from './layout.ts'

export function renderCase(answer: CaseAnswer, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(`${formatEmissions(answer.total_kg)}, ${formatInterval(answer.energy_kwh, 'kWh')}`, 0, 'bold')
  printFootprint(sheet, answer)
  printGrounds(sheet, answer)
  return sheet.toString()
}

export function renderExplain(item: RunReport | PlanReport | ServingReport, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  sheet.line(`${shown(nameOf(item))}: ${formatEmissions(item.footprint.total_kg)}`, 0, 'bold')
  sheet.line(`${shown(item.path, 200)}:${item.line}`, 0, 'dim')
  const hardware = hardwareInWords(item, shown).replace(/×/g, 'x')
  const facts = [hardware || 'no hardware named', extentInWords(item), item.region === null ? '' : shown(item.region)]
  sheet.line(facts.filter((fact) => fact !== '').join(', '))
  if ('declared' in item) printDeclared(sheet, item)
  printFootprint(sheet, item.footprint)
  if (item.gated_kg > item.footprint.total_kg.central * 1.005) {
    sheet.line(`Judged as ${formatMass(item.gated_kg)}: what is not known counts at its dearest.`)
  }
  printGrounds(sheet, item)
  return sheet.toString()
}

function printDeclared(sheet: Sheet, { declared }: RunReport): void {
  const { energy_kwh, emissions_kg } = declared
  const said = [
    energy_kwh === null ? null : formatEnergy(energy_kwh),
    emissions_kg === null ? null : `${formatMass(emissions_kg)} CO2e`,
  ].filter((part) => part !== null)
  if (said.length > 0) sheet.line(`The record itself says ${said.join(' and ')}.`)
}

function printFootprint(sheet: Sheet, footprint: FootprintReport): void {
  sheet.gap()
  const rows = [
    ['energy', formatInterval(footprint.energy_kwh, 'kWh')],
    ['operational', formatInterval(footprint.operational_kg)],
    ['idle', formatInterval(footprint.idle_kg)],
    ['embodied', formatInterval(footprint.embodied_kg)],
    ['water', formatInterval(footprint.water_l, 'L')],
  ]
  sheet.rows(rows, 2)
}

/** Everything that the number stands on. Formulas keep their own figures: a reader redoes them. */
function printGrounds(
  sheet: Sheet,
  grounds: Pick<CaseAnswer, 'evidence' | 'boundary' | 'warnings' | keyof Grounds>,
): void {
  const { evidence, boundary, trail, factors, assumptions, warnings } = grounds
  sheet.gap()
  sheet.line(`Evidence: ${evidenceInWords(evidence)}. Energy covers ${boundaryInWords(boundary)}.`)
  if (trail.length > 0) sheet.heading('Step by step')
  for (const [index, step] of trail.entries()) printStep(sheet, index + 1, step)
  if (assumptions.length > 0) sheet.heading('Assumed')
  for (const { what, value, from } of assumptions) {
    sheet.line(
      `${shown(what)}: ${shown(value, 200)} (${from === 'policy' ? 'policy' : 'our default'})`,
      2,
      undefined,
      2,
    )
  }
  if (factors.length > 0) sheet.heading('Factors')
  sheet.rows(factors.map(factorCells), 2)
  if (warnings.length > 0) sheet.heading('Worth knowing')
  for (const warning of new Set(warnings)) sheet.line(`! ${warningInWords(warning)}`, 2, 'yellow', 2)
}

function printStep(sheet: Sheet, number: number, step: Step): void {
  const from = step.factors.length === 0 ? '' : ` [${step.factors.map((factor) => shown(factor)).join(', ')}]`
  sheet.line(`${number}. ${shown(step.label, 200)}`, 2, undefined, 3)
  sheet.line(`${shown(step.formula, 400)} = ${plain(step.value, 7)} ${shown(step.unit)}${from}`, 5, undefined, 2)
}

function factorCells({ id, value, unit, year, source }: Factor): readonly string[] {
  const figure = unit === '' ? plain(value, 5) : `${plain(value, 5)} ${shown(unit)}`
  return [shown(id), figure, year === null ? '' : `${year}`, shown(source)]
}
