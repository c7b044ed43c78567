/** What all checks come to: goals met or not, and why not. */

import type { Catalogue } from '../../src/core/catalogue.ts'
import type { EstimateCase } from '../../src/core/estimate/case/case.ts'
import { falseAlarms } from './alarms.ts'
import type { IntervalCheck, PublishedCase } from './cases.ts'
import { type Outcome, outcomeOf, without } from './check.ts'
import { EVIDENCE_NAMES, evidenceLevels, GOALS, type Level, levelOf, seriesLevels } from './levels.ts'

interface Tally {
  readonly n: number
  readonly off: number
}

export interface Summary {
  readonly levels: readonly Level[]
  readonly heldout: readonly Level[]
  /** The same truths, with less said about them. */
  readonly lost: readonly Level[]
  readonly series: readonly Level[]
  readonly heldoutSeries: readonly Level[]
  readonly rounding: Tally
  readonly traps: Tally
  readonly neighbours: Tally
  /** Sources that close, told what they state themselves, and warned of all the same. */
  readonly alarms: Tally
  readonly shown: number
  readonly completeness: string
  /** Empty when everything holds. */
  readonly problems: readonly string[]
}

/** Whether the list that the cases come from lies beside the project, and what of it is missing here. */
export interface Completeness {
  readonly text: string
  readonly missing: readonly string[]
}

export function summaryOf(
  cases: readonly PublishedCase[],
  outcomes: readonly Outcome[],
  catalogue: Catalogue,
  completeness: Completeness,
): Summary {
  const known = outcomes.filter(({ heldout }) => !heldout)
  const levels = evidenceLevels(known)
  const rounding = tally(outcomes, 'rounding')
  const traps = tally(outcomes, 'warns')
  const neighbours = tally(outcomes, 'silent')
  const alarms = falseAlarms(cases, catalogue)
  const problems = [
    ...(rounding.off > 0 ? [`${rounding.off} figures off their rounding`] : []),
    ...(traps.off > 0 ? [`${traps.off} traps raise no warning of their own`] : []),
    ...(neighbours.off > 0 ? [`${neighbours.off} sources are warned of wrongly`] : []),
    ...alarms.raised.map((alarm) => `false alarm ${alarm}`),
    ...untrapped(cases).map((id) => `${id} is a trap without a warning to raise`),
    ...levels.filter(({ met }) => met === false).map(reason),
    ...(completeness.missing.length > 0 ? [`${completeness.missing.length} cases missing`] : []),
  ]
  return {
    levels,
    heldout: evidenceLevels(
      outcomes.filter(({ heldout }) => heldout),
      false,
    ),
    lost: lostLevels(
      cases.filter((one) => one.heldout !== true),
      catalogue,
    ),
    series: seriesLevels(known),
    heldoutSeries: seriesLevels(outcomes.filter(({ heldout }) => heldout)),
    rounding,
    traps,
    neighbours,
    alarms: { n: alarms.n, off: alarms.raised.length },
    shown: outcomes.filter(({ kind }) => kind === 'shown').length,
    completeness: completeness.text,
    problems,
  }
}

function tally(outcomes: readonly Outcome[], kind: Outcome['kind']): Tally {
  const some = outcomes.filter((one) => one.kind === kind)
  return { n: some.length, off: some.filter(({ within }) => within !== true).length }
}

export function untrapped(cases: readonly PublishedCase[]): readonly string[] {
  return cases.filter(({ trap, checks }) => trap && !checks.some(({ kind }) => kind === 'warns')).map(({ id }) => id)
}

function reason({ name, bias, coverage }: Level): string {
  const share = `${(coverage * 100).toFixed(1)} % inside`
  return Math.abs(bias) < GOALS.bias ? `${name}: ${share}` : `${name}: ${share}, mean log error ${bias.toFixed(3)}`
}

/** What a record often leaves out, and the level that the case then is on. */
const LOST: readonly { readonly field: keyof EstimateCase; readonly from: string; readonly name: string }[] = [
  { field: 'workload', from: EVIDENCE_NAMES.hours, name: 'C without the workload' },
  { field: 'batch', from: EVIDENCE_NAMES.tokens, name: 'E without the batch' },
  { field: 'params', from: EVIDENCE_NAMES.tokens, name: 'E without the size of the model' },
]

function lostLevels(cases: readonly PublishedCase[], catalogue: Catalogue): readonly Level[] {
  return LOST.flatMap(({ field, from, name }) => {
    const some = cases.flatMap((one) =>
      one.checks.flatMap((check) => (hasField(check, field) ? [losing(one, check, field, catalogue)] : [])),
    )
    const lost = some.filter(({ before }) => EVIDENCE_NAMES[before.evidence] === from).map(({ after }) => after)
    return lost.length === 0 ? [] : [levelOf(name, lost, false)]
  })
}

function hasField(check: PublishedCase['checks'][number], field: keyof EstimateCase): check is IntervalCheck {
  return check.kind === 'interval' && check.case?.[field] !== undefined
}

function losing(one: PublishedCase, check: IntervalCheck, field: keyof EstimateCase, catalogue: Catalogue) {
  const less: IntervalCheck = { ...check, case: without(check.case ?? {}, field) }
  return { before: outcomeOf(one, check, catalogue), after: outcomeOf(one, less, catalogue) }
}
