/** The folded part: warnings in words, assumptions, factors with sources, the accounting, the line that reproduces it. */
import type { Factor } from '../../core/catalogue.ts'
import type { Assumption } from '../../core/footprint.ts'
import type { LiveService } from '../../core/live.ts'
import type { Report } from '../../core/report.ts'
import { counted, plain } from '../numbers.ts'
import { code, codeBlock, table } from '../text.ts'
import { remedyFor, warningInWords } from '../warnings.ts'
import { boundaryInWords, type Item, nameOf, shortId } from '../words.ts'
import { touched } from './additions.ts'
import { blocksOf, type Extent, fold } from './extent.ts'
import { renderGrounds } from './grounds.ts'

const MOST_ROWS = 30
const MOST_NAMES = 3

/** Warnings of the touched items, one line a kind, with the items it concerns. */
export function renderWarnings(report: Report, extent: Extent): string | null {
  const items = new Map<string, Item[]>()
  for (const [, item] of touched(report)) {
    for (const warning of new Set(item.warnings)) items.set(warning, [...(items.get(warning) ?? []), item])
  }
  const lines = [...items].map(([warning, concerned]) => `- ${saidOf(warning)} ${namesOf(concerned)}`)
  const rest = lines.length - extent.shown
  const more = rest > 0 ? [`- and ${rest} more kinds of remark`] : []
  return lines.length === 0 ? null : `#### Worth knowing\n\n${[...lines.slice(0, extent.shown), ...more].join('\n')}`
}

function saidOf(warning: string): string {
  const remedy = remedyFor(warning)
  return remedy === null ? warningInWords(warning) : `${warningInWords(warning)} ${remedy}`
}

function namesOf(items: readonly Item[]): string {
  const names = items.slice(0, MOST_NAMES).map((item) => code(nameOf(item), 40))
  const rest = items.length - names.length
  return `(${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`
}

export function renderNotes(report: Report, extent: Extent): string | null {
  const { runs, plans, servings } = report
  const items = [...runs, ...plans, ...servings].filter((item) => item.change !== 'same')
  if (items.length === 0)
    return report.exit_code === 0 ? null : fold('The same answer on your machine', command(report))
  const assumptions = distinct(
    items.flatMap((item) => item.assumptions),
    (one) => `${one.what} ${one.value} ${one.from}`,
  )
  const factors = distinct(
    items.flatMap((item) => item.factors),
    (one) => one.id,
  )
  const stands = renderGrounds(items, extent)
  const body = blocksOf([accounting(report), stands, assumed(assumptions), factorTable(factors), again(report)])
  return fold('How these numbers are made', body)
}

const LIVE: { readonly [S in LiveService]: string } = {
  'uk-carbon-intensity': 'NESO',
  'electricity-maps': 'Electricity Maps',
}

function accounting(report: Report): string {
  const { accounting: rules, gate_on } = report.policy
  const grid = rules.intensity === 'market' ? 'market-based' : 'location-based'
  const hours =
    rules.live_grid === undefined ? '' : `, over the hours of the runs as far as ${LIVE[rules.live_grid]} has them`
  const method = rules.method === 'card' ? 'TDP × hours, as model cards print it' : 'best estimate of what the wall saw'
  const making = rules.embodied ? 'included' : 'left out'
  const gate = { p5: 'the low end', p50: 'the central value', p95: 'the high end' }[gate_on]
  return `Energy covers ${boundaryInWords(rules.boundary)}. Electricity is ${grid}${hours}; the method is the ${method}; embodied emissions of the hardware are ${making}. Intervals are 5% to 95%, and ${gate} meets the limit.`
}

function assumed(assumptions: readonly Assumption[]): string | null {
  if (assumptions.length === 0) return null
  const lines = assumptions.slice(0, MOST_ROWS).map(({ what, value, from }) => {
    return `- ${code(what)}: ${code(value)}, ${from === 'policy' ? 'from the policy' : 'our default'}`
  })
  return `**Assumed, because the records are silent**\n\n${lines.join('\n')}${restOf(assumptions.length)}`
}

function factorTable(factors: readonly Factor[]): string | null {
  if (factors.length === 0) return null
  const rows = factors
    .slice(0, MOST_ROWS)
    .map((factor) => [
      code(factor.id),
      factor.unit === '' ? plain(factor.value, 4) : `${plain(factor.value, 4)} ${code(factor.unit)}`,
      factor.year === null ? '' : `${factor.year}`,
      code(factor.source),
    ])
  return `**Factors**\n\n${table(['Factor', 'Value', 'Year', 'Source'], 'lrrl', rows)}${restOf(factors.length)}`
}

function restOf(count: number): string {
  return count > MOST_ROWS ? `\n\nand ${count - MOST_ROWS} more.` : ''
}

function again(report: Report): string {
  return `**The same answer on your machine**\n\n${command(report)}`
}

function command(report: Report): string {
  return codeBlock(report.reproduce, 'sh')
}

/** What was judged, by which rule; and which of the two outputs is the authority. */
export function renderFooter(report: Report): string {
  const { inputs, policy, tool } = report
  const factors = report.factors_version === '' ? 'no factors used' : `factors ${code(report.factors_version)}`
  const rule = policy.blob === null ? 'without a policy' : `by ${code(policy.path)} at ${code(shortId(policy.blob))}`
  const counts = [
    counted(report.totals.runs, 'run'),
    counted(report.totals.plans, 'plan'),
    counted(report.totals.servings, 'serving'),
  ]
  return `<sub>${code(shortId(inputs.head))} against ${code(shortId(inputs.base))}, judged ${rule}; ${counts.join(', ')} on record. The check decides, this comment explains. carbon-clerk ${tool.version}, ${factors}.</sub>`
}

function distinct<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()]
}
