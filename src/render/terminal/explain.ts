/**
 * Where a number comes from: the answer of `explain` and of `estimate`. The first screen is for whoever wants the answer:
 * how much, how sure, what would make it surer, what is odd about the record. What follows is for whoever redoes it.
 */
import type { CaseAnswer } from '../../core/estimate/case/case.ts'
import type { Interval } from '../../core/footprint.ts'
import type { FootprintReport, PlanReport, RunReport, ServingReport } from '../../core/report.ts'
import { formatCount, formatEmissions, formatEnergy, formatInterval, formatMass, plain } from '../numbers.ts'
import { remedyFor, warningInWords } from '../warnings.ts'
import { extentInWords, hardwareInWords, nameOf } from '../words.ts'
import { printFootprint } from './figures.ts'
import { type Explained, printBasis, printNarrowings, printOtherReadings } from './grounds.ts'
import { shown } from './items.ts'
import { Sheet, type TerminalOptions } from './layout.ts'
import { type Cite, printTrail } from './trail.ts'

export type { Cite } from './trail.ts'

/** `region` is what the case says; the answer does not repeat it. */
export function renderCase(
  answer: CaseAnswer & { readonly region?: string },
  options: TerminalOptions,
  cite: Cite = () => null,
): string {
  const sheet = new Sheet(options)
  const energy = answer.energy_kwh.central === 0 ? '' : `, ${formatInterval(answer.energy_kwh, 'kWh')}`
  sheet.line(formatEmissions(answer.total_kg) + energy, 0, 'bold')
  printJudged(sheet, answer.gated_kg, answer.total_kg)
  for (const line of perRequest(answer)) sheet.line(line)
  printAnswer(sheet, answer, answer.total_kg, answer)
  printTrail(sheet, answer, cite)
  return sheet.toString()
}

export function renderExplain(
  item: RunReport | PlanReport | ServingReport,
  options: TerminalOptions,
  cite: Cite = () => null,
): string {
  const sheet = new Sheet(options)
  sheet.line(`${shown(nameOf(item))}: ${formatEmissions(item.footprint.total_kg)}`, 0, 'bold')
  printJudged(sheet, item.gated_kg, item.footprint.total_kg)
  const hardware = hardwareInWords(item, shown).replace(/×/g, 'x')
  const facts = [hardware || 'no hardware named', extentInWords(item), item.region === null ? '' : shown(item.region)]
  sheet.line(facts.filter((fact) => fact !== '').join(', '))
  if ('declared' in item) printDeclared(sheet, item)
  if ('replicas_counted' in item) for (const line of requestsOf(item)) sheet.line(line)
  sheet.line(`${shown(item.path, 200)}:${item.line}`, 0, 'dim')
  printAnswer(sheet, item.footprint, item.footprint.total_kg, item)
  printTrail(sheet, item, cite)
  return sheet.toString()
}

/** Where a budget would read more than the best estimate. */
function printJudged(sheet: Sheet, gated: number, { central }: Interval): void {
  if (gated <= central * 1.005) return
  sheet.line(`Against a budget ${formatMass(gated)}: what is not known counts at its dearest.`)
}

function printAnswer(sheet: Sheet, footprint: FootprintReport, total: Interval, item: Explained): void {
  printFootprint(sheet, footprint, item.market_kg)
  printBasis(sheet, footprint.energy_kwh, item)
  printNarrowings(sheet, total, item)
  printWarnings(sheet, item.warnings)
  printOtherReadings(sheet, item)
}

function printWarnings(sheet: Sheet, warnings: readonly string[]): void {
  if (warnings.length > 0) sheet.heading('Worth knowing')
  for (const warning of new Set(warnings)) {
    const remedy = remedyFor(warning)
    sheet.line(`! ${warningInWords(warning)}${remedy === null ? '' : ` ${remedy}`}`, 2, 'yellow', 2)
  }
}

function printDeclared(sheet: Sheet, { declared }: RunReport): void {
  const { energy_kwh, emissions_kg } = declared
  const said = [
    energy_kwh === null ? null : formatEnergy(energy_kwh),
    emissions_kg === null ? null : `${formatMass(emissions_kg)} CO2e`,
  ].filter((part) => part !== null)
  if (said.length > 0) sheet.line(`The record itself says ${said.join(' and ')}.`)
}

/** What only a serving has: a request on average, one more, and how busy its replicas are. */
function requestsOf(item: ServingReport): readonly string[] {
  const { wh_per_request, marginal_wh_per_request: more, replicas_counted, utilisation } = item
  if (wh_per_request.central === 0) return []
  const one = more === null ? '' : `, ${plain(more, 3)} Wh for one more`
  return [`A request takes ${plain(wh_per_request.central, 3)} Wh${one}.${busyInWords(replicas_counted, utilisation)}`]
}

function busyInWords(replicas: number | null, utilisation: number | null): string {
  if (replicas === null || utilisation === null) return ''
  const copies = replicas === 1 ? 'The replica works' : `${plain(replicas, 3)} replicas work`
  const percent = utilisation < 0.0001 ? 'less than 0.01' : plain(utilisation * 100, 2)
  return ` ${copies} ${percent}% of the time.`
}

/** The same of a case, with a day. */
function perRequest(answer: CaseAnswer): readonly string[] {
  const { per_day_kg, wh_per_request, marginal_wh_per_request, break_even_requests, lifetime_kwh } = answer
  const parts = [
    per_day_kg === undefined ? null : `${formatMass(per_day_kg)} a day`,
    wh_per_request === undefined ? null : `${plain(wh_per_request, 3)} Wh a request`,
    marginal_wh_per_request === undefined ? null : `${plain(marginal_wh_per_request, 3)} Wh for one more`,
  ].filter((part) => part !== null)
  const lines =
    parts.length === 0
      ? []
      : [`Serving: ${parts.join(', ')}.${busyInWords(answer.replicas ?? null, answer.utilisation ?? null)}`]
  if (break_even_requests === undefined) return lines
  return [
    ...lines,
    `Serving has taken as much energy as the training after ${formatCount(break_even_requests)} requests.`,
    ...(lifetime_kwh === undefined ? [] : [`Training and serving together: ${formatEnergy(lifetime_kwh)}.`]),
  ]
}
