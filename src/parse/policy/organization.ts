/**
 * A repository's policy under that of its organisation. What the repository writes wins, except where the organisation
 * locks the key: then it may become stricter and nothing else. What neither writes is the default.
 */
import type { Budget, Policy } from '../../core/policy.ts'
import { byPlace, type Place, type Problem } from '../../core/problem.ts'
import { accountText, byBudget, byNumber, byRecords, byWaivers, byWord, type Direction } from '../../core/strictness.ts'
import { CURRENCIES } from '../../core/units.ts'
import { type ReadPolicy, report, type Stated } from './policy.ts'
import type { LOCKABLE } from './schema.ts'
import { devices, gramsOf, list, orNone, priceText, quoted, referenceText, waiverText } from './wording.ts'

type Lock = (typeof LOCKABLE)[number]
type Merged =
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** One thing that both may say. */
interface Setting {
  /** As it stands in the file: `accounting.method`. */
  readonly key: string
  readonly lock: Lock
  readonly own: string
  readonly above: string
  readonly direction: Direction
}

/**
 * @param own The repository's, which names the other one under `extends`.
 * @param above The organisation's.
 */
export function underOrganization(own: ReadPolicy, above: ReadPolicy): Merged {
  const name = referenceText(own.value.extends)
  const twice = above.stated.get('extends')
  if (twice) {
    const hint = 'delete "extends" there; there is one level only'
    return refused([report('policy/extends-twice', twice, 'the policy that is extended extends another one', hint)])
  }
  const value = merged(own, above.value)
  const locked = new Set(above.value.locked)
  const problems = [
    ...settingsOf(own.value, above.value)
      .filter(({ key, lock, direction }) => own.stated.has(key) && locked.has(lock) && !isAllowed(direction))
      .map((setting) => loosened(setting, own.stated, name)),
    ...(locked.has('budgets') ? budgetProblems(own.value.budgets, above.value.budgets, name) : []),
    ...(locked.has('ledger') ? correctionProblems(own.value, above.value, name) : []),
    ...wholeProblems(value, own.stated),
  ]
  return problems.length > 0 ? refused(problems) : { ok: true, value }
}

/** Of a policy that stands by itself, which a file cannot be held to while it may be under another one. */
export function aloneProblems(own: ReadPolicy): readonly Problem[] {
  return own.value.extends === null ? wholeProblems(own.value, own.stated) : []
}

function refused(problems: readonly Problem[]): Merged {
  const [first, ...others] = [...problems].sort(byPlace)
  if (!first) throw new Error('a refusal has a problem')
  return { ok: false, problems: [first, ...others] }
}

function isAllowed(direction: Direction): boolean {
  return direction === 'same' || direction === 'stricter'
}

function merged({ value: own, stated }: ReadPolicy, above: Policy): Policy {
  const pick = <T>(key: string, ours: T, theirs: T): T => (stated.has(key) ? ours : theirs)
  const accounting = (key: string): Policy => (stated.has(`accounting.${key}`) ? own : above)
  const liveGrid = accounting('live_grid').accounting.liveGrid
  return {
    mode: pick('mode', own.mode, above.mode),
    onError: pick('on_error', own.onError, above.onError),
    gateOn: pick('gate_on', own.gateOn, above.gateOn),
    undecided: pick('undecided', own.undecided, above.undecided),
    assume: {
      region: pick('assume.region', own.assume.region, above.assume.region),
      pue: pick('assume.pue', own.assume.pue, above.assume.pue),
      marketGPerKwh: pick('assume.market_intensity', own.assume.marketGPerKwh, above.assume.marketGPerKwh),
      hardware: pick('assume.hardware', own.assume.hardware, above.assume.hardware),
    },
    accounting: {
      boundary: accounting('boundary').accounting.boundary,
      intensity: accounting('intensity').accounting.intensity,
      method: accounting('method').accounting.method,
      embodied: accounting('embodied').accounting.embodied,
      ...(liveGrid === undefined ? {} : { liveGrid }),
    },
    records: {
      include: pick('records.include', own.records.include, above.records.include),
      exclude: pick('records.exclude', own.records.exclude, above.records.exclude),
      requiredFor: pick('records.required_for', own.records.requiredFor, above.records.requiredFor),
    },
    budgets: bothBudgets(own.budgets, above.budgets),
    prices: pick('prices', own.prices, above.prices),
    agents: pick('agents', own.agents, above.agents),
    waivers: pick('waivers', own.waivers, above.waivers),
    corrections: [
      ...above.corrections.filter(({ run }) => !own.corrections.some((one) => one.run === run)),
      ...own.corrections,
    ],
    learnFromDrift: pick('plans.learn_from_drift', own.learnFromDrift, above.learnFromDrift),
    extends: own.extends,
    locked: above.locked,
  }
}

/** The organisation's hold here as well; one of the same name takes its place. */
function bothBudgets(own: readonly Budget[], above: readonly Budget[]): readonly Budget[] {
  const named = new Map(own.map((budget) => [budget.name, budget]))
  const taken = above.map((budget) => named.get(budget.name) ?? budget)
  return [...taken, ...own.filter(({ name }) => !above.some((budget) => budget.name === name))]
}

function settingsOf(own: Policy, above: Policy): readonly Setting[] {
  const words = byWord(above, own)
  const records = byRecords(above, own)
  const rows: readonly (readonly [Lock, string, string, string, (Direction | undefined)?])[] = [
    ['mode', 'mode', above.mode, own.mode, words.get('mode')],
    ['on_error', 'on_error', above.onError, own.onError, words.get('on_error')],
    ['gate_on', 'gate_on', above.gateOn, own.gateOn, words.get('gate_on')],
    ['undecided', 'undecided', above.undecided, own.undecided, words.get('undecided')],
    ['assume', 'assume.region', orNone(above.assume.region), orNone(own.assume.region)],
    ['assume', 'assume.pue', orNone(above.assume.pue), orNone(own.assume.pue)],
    ['assume', 'assume.market_intensity', gramsOf(above), gramsOf(own)],
    ['assume', 'assume.hardware', devices(above), devices(own)],
    ['accounting', 'accounting.boundary', above.accounting.boundary, own.accounting.boundary],
    ['accounting', 'accounting.intensity', above.accounting.intensity, own.accounting.intensity],
    ['accounting', 'accounting.method', above.accounting.method, own.accounting.method],
    ['accounting', 'accounting.embodied', String(above.accounting.embodied), String(own.accounting.embodied)],
    ['accounting', 'accounting.live_grid', above.accounting.liveGrid ?? 'none', own.accounting.liveGrid ?? 'none'],
    ['records', 'records.include', list(above.records.include), list(own.records.include), records.get('include')],
    ['records', 'records.exclude', list(above.records.exclude), list(own.records.exclude), records.get('exclude')],
    [
      'records',
      'records.required_for',
      list(above.records.requiredFor),
      list(own.records.requiredFor),
      records.get('required_for'),
    ],
    ['prices', 'prices', priceText(above.prices), priceText(own.prices)],
    ['agents', 'agents', list(above.agents.map(accountText)), list(own.agents.map(accountText))],
    ['waivers', 'waivers', waiversOf(above), waiversOf(own), byWaivers(above.waivers, own.waivers)],
    [
      'plans',
      'plans.learn_from_drift',
      String(above.learnFromDrift),
      String(own.learnFromDrift),
      byNumber(Number(above.learnFromDrift), Number(own.learnFromDrift), 'stricter'),
    ],
  ]
  return rows.map(([lock, key, theirs, ours, direction]) => {
    return { key, lock, own: ours, above: theirs, direction: direction ?? (theirs === ours ? 'same' : 'other') }
  })
}

function waiversOf({ waivers }: Policy): string {
  return waivers === null ? 'none' : waiverText(waivers)
}

function loosened({ key, lock, own, above }: Setting, stated: Stated, name: string): Problem {
  const message = `${key} is "${own}", and ${name} locks ${lock} with "${above}"`
  return report('policy/locked', placeIn(stated, key), message, 'delete the line, or write something stricter')
}

/** From where a warning is shown may differ; all else may only become stricter. */
function budgetProblems(own: readonly Budget[], above: readonly Budget[], name: string): readonly Problem[] {
  return own.flatMap((budget) => {
    const theirs = above.find((other) => other.name === budget.name)
    if (!theirs || isAllowed(byBudget(theirs, budget))) return []
    const message = `the budget ${quoted(budget.name)} lets more through than that of ${name}, which locks budgets`
    return [report('policy/locked', budget.at, message, `rename it, or make it stricter than ${theirs.limit.text}`)]
  })
}

function correctionProblems(own: Policy, above: Policy, name: string): readonly Problem[] {
  return own.corrections.flatMap(({ run, kg, at }) => {
    if (above.corrections.some((other) => other.run === run && other.kg === kg)) return []
    const message = `the run ${quoted(run)} is corrected here, and ${name} locks the ledger`
    return [report('policy/locked', at, message, 'delete the entry, or have it entered there')]
  })
}

/** What the lines of both together must hold to. */
function wholeProblems({ mode, budgets, prices }: Policy, stated: Stated): readonly Problem[] {
  const at = placeIn(stated, 'extends')
  const none = mode === 'enforce' && budgets.length === 0
  const empty = report('policy/no-budget', at, 'the policy is enforced but has no budget', 'add a budget')
  const unpriced = budgets.filter(({ limit }) => {
    const unit = limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit
    return CURRENCIES.some((one) => one === unit) && (prices?.currency !== unit || prices.perKwh === null)
  })
  return [
    ...(none ? [empty] : []),
    ...unpriced.map(({ name, limit }) => {
      const message = `the limit ${limit.text} of ${quoted(name)} has no price of energy in its currency`
      return report('policy/contradiction', placeIn(stated, 'prices'), message, 'add it under "prices"')
    }),
  ]
}

/** The nearest line that the file has. */
function placeIn(stated: Stated, key: string): Place {
  const section = key.split('.')[0] ?? key
  const place = stated.get(key) ?? stated.get(section) ?? stated.get('extends') ?? [...stated.values()][0]
  return place ?? { file: '', line: 1, column: 1 }
}
