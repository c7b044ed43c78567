/** The first line of every rendering: may I merge, by how much, why. Plain text without anything from the pull request. */
import type { FindingReport, Report } from '../core/report.ts'
import { counted, formatAgainst, formatMass, formatMeasure } from '../render/numbers.ts'

export function headline(report: Report): string {
  const text = sentence(report)
  if (report.enforced || report.exit_code !== 0) return text
  const gateOpened = report.policy.mode === 'enforce'
  if (gateOpened) return `NOT ENFORCED (on_error: warn). ${text}`
  const held = report.verdict !== 'PASS' && report.verdict !== 'NO_RECORDS'
  return held ? `Report only. ${text}` : text
}

function sentence(report: Report): string {
  const blocking = report.problems.filter((problem) => problem.blocks).length
  switch (report.verdict) {
    case 'OVER':
      return over(report)
    case 'BAD_INPUT':
      return `Cannot be judged: ${counted(blocking, 'problem')} to fix in the files of this pull request${atLeast(report)}`
    case 'BAD_POLICY':
      return `Cannot be judged: the carbon budget on the base branch has ${counted(blocking, 'problem')}`
    case 'INDETERMINATE':
      return `Not judged: ${report.problems[0]?.message ?? 'something outside did not answer'}`
    case 'INTERNAL':
      return 'Not judged: a fault in Carbon Clerk itself'
    case 'NO_RECORDS':
      return 'Nothing to check: there are no experiment records'
    case 'PASS':
      return within(report)
  }
}

function atLeast({ added }: Report): string {
  const kg = added.total_kg.central
  return kg > 0 ? `; at least ${formatMass(kg)}CO2e added` : ''
}

function over(report: Report): string {
  const findings = report.findings.filter((finding) => finding.blocks || (finding.status === 'over' && !finding.waived))
  const [worst] = [...findings].sort((a, b) => excess(b) - excess(a))
  if (!worst) return 'Over budget'
  const others = findings.length > 1 ? `, and ${counted(findings.length - 1, 'other budget')}` : ''
  if (worst.status === 'unknown') {
    return `Not known, and the policy blocks that: “${worst.budget}” has records without any figure${others}`
  }
  if (worst.status === 'undecided') {
    return `Undecided, and the policy blocks that: “${worst.budget}” may be exceeded${others}`
  }
  return `Over budget: ${amount(worst)} for “${worst.budget}”${others}`
}

/** Over, and let through by a waiver. */
function isAllowed({ status, waived }: FindingReport): boolean {
  return status === 'over' && waived !== undefined
}

function excess(finding: FindingReport): number {
  if (finding.limit === null) return 0
  return finding.limit === 0 ? Number.POSITIVE_INFINITY : finding.gated / finding.limit
}

function amount(finding: FindingReport): string {
  const { limit, gated, unit } = finding
  if (limit === null) return formatMeasure(gated, unit)
  const against = formatAgainst(gated, limit, unit)
  const least = finding.at_least ? 'at least ' : ''
  return `${least}${against.value} of ${against.limit} ${withGas(against.unit, unit)}, ${against.difference} too much,`
}

/** `kg` of what: the short unit alone would leave that open in the one line that everybody reads. */
function withGas(short: string, unit: FindingReport['unit']): string {
  return unit.startsWith('kgCO2e') ? short.replace(/^\S+/, (mass) => `${mass}CO2e`) : short
}

function within(report: Report): string {
  const { added, findings, runs, plans, servings } = report
  const items = [...runs, ...plans, ...servings]
  if (!items.some((item) => item.change && item.change !== 'same')) {
    return 'Nothing to judge: this pull request changes no experiment record'
  }
  const [waived] = findings.filter(isAllowed).sort((a, b) => excess(b) - excess(a))
  if (waived) return `Over budget by permission: ${amount(waived)} for “${waived.budget}”, and a waiver allows that`
  const judged = findings.filter((finding) => finding.limit !== null && finding.status !== 'over')
  const [tightest] = judged.sort((a, b) => excess(b) - excess(a))
  if (!tightest && findings.length > 0) return 'Nothing is added to a budget; what is over was over before'
  if (!tightest || tightest.limit === null) {
    const adds = `this pull request adds ${formatMass(added.total_kg.central)}CO2e`
    return report.policy.blob === null ? `No budget yet: ${adds}` : `No budget applies: ${adds}`
  }
  if (tightest.status === 'unknown' && tightest.gated === 0) {
    return 'Not known: the records of this pull request give no figure to judge'
  }
  const { value, limit, unit } = formatAgainst(tightest.gated, tightest.limit, tightest.unit)
  const least = tightest.at_least ? 'at least ' : ''
  const doubtful = findings.some(
    ({ status, note }) => status === 'undecided' || (status === 'unknown' && note !== null),
  )
  const word = doubtful ? 'Probably within' : 'Within'
  return `${word} budget: ${least}${value} of ${limit} ${withGas(unit, tightest.unit)} for “${tightest.budget}”`
}
