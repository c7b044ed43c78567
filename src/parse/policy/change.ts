/**
 * What a changed policy file would mean from the next pull request on, in words and exact quantities: first what lets more
 * through, which is said.
 */
import type { Policy, WaiverRules } from '../../core/policy.ts'
import {
  accountText,
  byNumber,
  byPrices,
  byQuota,
  byRecords,
  bySet,
  byWord,
  type Direction,
} from '../../core/strictness.ts'
import { budgetChanges } from './change-budgets.ts'
import {
  amount,
  type Change,
  changed,
  days,
  devices,
  gramsOf,
  growth,
  inFull,
  list,
  orNone,
  priceText,
  quoted,
  referenceText,
  waiverText,
} from './wording.ts'

/** What only the owners of a policy should do. */
const LOOSER = 'loosens: '

/** `null` stands for no policy. An empty answer: the two policies judge alike. */
export function describeChange(before: Policy | null, after: Policy | null): string[] {
  if (!after) return before ? [`${LOOSER}the policy is removed: nothing would be held`] : []
  if (!before)
    return [
      `a first policy, mode ${after.mode}`,
      ...after.budgets.map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
      ...(after.waivers ? [`waivers: ${waiverText(after.waivers)}`] : []),
      ...(after.extends ? [`extends: ${referenceText(after.extends)}`] : []),
    ]
  const changes = [
    ...settings(before, after),
    ...budgetChanges(before.budgets, after.budgets),
    ...waiverChanges(before.waivers, after.waivers),
    ...corrections(before, after),
  ]
  const sorted = (wanted: readonly Direction[]) => changes.filter(({ direction }) => wanted.includes(direction))
  return [
    ...sorted(['looser']).map(({ text }) => `${LOOSER}${text}`),
    ...sorted(['other', 'same']).map(({ text }) => text),
    ...sorted(['stricter']).map(({ text }) => text),
  ]
}

function settings(before: Policy, after: Policy): readonly Change[] {
  const words = byWord(before, after)
  const records = byRecords(before, after)
  const { accounting: had, assume } = before
  const { accounting: has } = after
  const learns = byNumber(Number(before.learnFromDrift), Number(after.learnFromDrift), 'stricter')
  const rows: readonly (readonly [string, string, string, (Direction | undefined)?])[] = [
    ['mode', before.mode, after.mode, words.get('mode')],
    ['on_error', before.onError, after.onError, words.get('on_error')],
    ['gate_on', before.gateOn, after.gateOn, words.get('gate_on')],
    ['undecided', before.undecided, after.undecided, words.get('undecided')],
    ['assume.region', orNone(assume.region), orNone(after.assume.region)],
    ['assume.pue', orNone(assume.pue), orNone(after.assume.pue)],
    ['assume.market_intensity', gramsOf(before), gramsOf(after)],
    ['assume.hardware', devices(before), devices(after)],
    ['accounting.boundary', had.boundary, has.boundary, byNumber(reach(had.boundary), reach(has.boundary), 'stricter')],
    ['accounting.intensity', had.intensity, has.intensity],
    ['accounting.method', had.method, has.method],
    [
      'accounting.embodied',
      String(had.embodied),
      String(has.embodied),
      byNumber(Number(had.embodied), Number(has.embodied), 'stricter'),
    ],
    ['accounting.live_grid', orNone(had.liveGrid ?? null), orNone(has.liveGrid ?? null)],
    ['records.include', list(before.records.include), list(after.records.include), records.get('include')],
    ['records.exclude', list(before.records.exclude), list(after.records.exclude), records.get('exclude')],
    [
      'records.required_for',
      list(before.records.requiredFor),
      list(after.records.requiredFor),
      records.get('required_for'),
    ],
    ['prices', priceText(before.prices), priceText(after.prices), byPrices(before.prices, after.prices)],
    ['agents', list(before.agents.map(accountText)), list(after.agents.map(accountText))],
    ['plans.learn_from_drift', String(before.learnFromDrift), String(after.learnFromDrift), learns],
    [
      'extends',
      referenceText(before.extends),
      referenceText(after.extends),
      before.extends === null ? 'stricter' : 'looser',
    ],
    ['locked', list(before.locked), list(after.locked), bySet(before.locked, after.locked, 'stricter')],
  ]
  return rows.flatMap(([key, from, to, direction]) => changed(key, from, to, direction ?? 'other'))
}

/** How much of a building a boundary takes in. */
function reach(boundary: Policy['accounting']['boundary']): number {
  return ['gpu', 'node', 'it', 'facility'].indexOf(boundary)
}

function waiverChanges(before: WaiverRules | null, after: WaiverRules | null): readonly Change[] {
  if (!before || !after) {
    if (after) return [{ text: `waivers are introduced: ${waiverText(after)}`, direction: 'looser' }]
    return before ? [{ text: `waivers are removed: ${waiverText(before)}`, direction: 'stricter' }] : []
  }
  const [had, has] = [before, after].map(({ approvers }) => approvers.map(accountText)) as [string[], string[]]
  const added = has.filter((one) => !had.includes(one))
  const gone = had.filter((one) => !has.includes(one))
  return [
    ...added.map((one): Change => ({ text: `waivers: ${one} becomes an approver`, direction: 'looser' })),
    ...gone.map((one): Change => ({ text: `waivers: ${one} is no approver any more`, direction: 'stricter' })),
    ...grantChanges(before, after),
    ...changed(
      'waivers.expire_after',
      days(before.expireAfterDays),
      days(after.expireAfterDays),
      byNumber(before.expireAfterDays, after.expireAfterDays, 'looser'),
    ),
    ...changed(
      'waivers.quota',
      before.quota?.text ?? 'none',
      after.quota?.text ?? 'none',
      byQuota(before.quota, after.quota),
    ),
  ]
}

function grantChanges(before: WaiverRules, after: WaiverRules): readonly Change[] {
  const units = new Set([...before.limits, ...after.limits].map(({ unit }) => unit))
  return [...units].flatMap((one) => {
    const most = ({ limits }: WaiverRules) => limits.find(({ unit }) => unit === one) ?? { value: 0, unit: one }
    const [from, to] = [most(before), most(after)]
    if (from.value === to.value) return []
    const text = `a waiver may grant ${amount(from)} -> ${amount(to)}${growth(from.value, to.value)}`
    return [{ text, direction: byNumber(from.value, to.value, 'looser') }]
  })
}

/** What a run is booked with is not known here, so an entry may take away from it. */
function corrections(before: Policy, after: Policy): readonly Change[] {
  const same = (a: Policy['corrections'][number], b: Policy['corrections'][number]) => a.run === b.run && a.kg === b.kg
  const fresh = after.corrections.filter((one) => !before.corrections.some((other) => same(one, other)))
  const gone = before.corrections.filter(({ run }) => !after.corrections.some((other) => other.run === run))
  return [
    ...fresh.map(({ run, kg, reason }): Change => {
      return {
        text: `the ledger books ${quoted(run)} with ${amount({ value: kg, unit: 'kgCO2e' })}: ${reason}`,
        direction: 'looser',
      }
    }),
    ...gone.map(({ run }): Change => {
      return { text: `the ledger no longer corrects ${quoted(run)}`, direction: 'other' }
    }),
  ]
}
