/** What must hold between the lines of one budget. */
import { PERIODS } from '../../core/policy.ts'
import type { Problem } from '../../core/problem.ts'
import { CURRENCIES } from '../../core/units.ts'
import type { MakeProblem } from '../shape.ts'
import { type LocatedNode, placeOf } from '../yaml/located.ts'
import type { BudgetFile } from './budget-schema.ts'
import { coversOf, perOf, unitOf } from './defaults.ts'
import type { PolicyFile } from './schema.ts'

/** What other parts of the file say that a budget depends on; defaults where they cannot be read. */
export interface Surroundings {
  readonly embodied: boolean
  /** `undefined`: there are none. `null`: they cannot be read, which is a problem of its own. */
  readonly prices: PolicyFile['prices'] | null
}

type Key = keyof BudgetFile
type Contradiction = readonly [key: Key, message: string, hint: string]

export function budgetProblems(
  budget: BudgetFile,
  node: LocatedNode,
  around: Surroundings,
  make: MakeProblem,
): readonly Problem[] {
  const empty = (['covers', 'paths', 'authors', 'labels'] as const)
    .filter((key) => budget[key]?.length === 0)
    .map((key) => {
      const message = `${key} is empty, so nothing would count`
      return make('nothing-read', placeOf(node, [key]), message, 'fill the list, or delete the line')
    })
  const contradictions = [
    ...perProblems(budget),
    ...coversProblems(budget, around),
    ...moneyProblems(budget, around),
    ...memoryProblems(budget),
    ...comparisonProblems(budget),
  ]
  return [
    ...empty,
    ...contradictions.map(([key, message, hint]) => make('contradiction', placeOf(node, [key]), message, hint)),
  ]
}

/** What a kind of limit can be held against. */
function perProblems(budget: BudgetFile): readonly Contradiction[] {
  const { limit, per, horizon, warn_at } = budget
  const found: Contradiction[] = []
  const { kind } = limit.limit
  const hint = 'delete the line, or write "per: total"'
  if (limit.per !== null && per !== undefined && per !== limit.per)
    found.push(['per', `the limit is per ${limit.per} by itself`, `delete the line, or write "per: ${limit.per}"`])
  if (kind === 'relative' && per !== undefined && per !== 'total')
    found.push(['per', `an increase over base cannot be held per ${words(per)}`, hint])
  if (kind === 'relative' && warn_at !== undefined)
    found.push(['warn_at', 'an increase over base has no share to warn at', 'delete the line'])
  if (kind === 'per-request' && per !== undefined && per !== 'total')
    found.push(['per', `a limit per request cannot be held per ${words(per)}`, hint])
  if (kind === 'exchange' && per !== undefined && per !== 'pull_request')
    found.push([
      'per',
      `a limit for a better model cannot be held per ${words(per)}`,
      'delete the line, or write "per: pull_request"',
    ])
  if (horizon !== undefined && isPeriod(perOf(budget)))
    found.push(['horizon', `a budget per ${perOf(budget)} counts to the end of it`, 'delete the line'])
  return found
}

function coversProblems(budget: BudgetFile, { embodied, prices }: Surroundings): readonly Contradiction[] {
  const { covers, limit, horizon } = budget
  const found: Contradiction[] = []
  const twice = covers?.find((component, index) => covers.indexOf(component) !== index)
  if (twice) found.push(['covers', `covers names ${twice} twice`, 'name it once'])
  if (limit.limit.kind === 'per-request') {
    if (covers?.includes('training'))
      found.push([
        'covers',
        'a limit per request cannot cover training, which answers none',
        'write "covers: [inference]"',
      ])
    else if (covers && covers.length > 0 && !covers.includes('inference'))
      found.push(['covers', 'a limit per request covers inference', 'write "covers: [inference]"'])
  }
  const unit = unitOf(budget)
  const massOnly = covers?.filter((component) => component === 'idle' || component === 'embodied') ?? []
  const priced = isMoney(unit) && (prices === null || prices?.carbon !== undefined)
  if (unit !== 'kgCO2e' && massOnly.length > 0 && !priced)
    found.push([
      'covers',
      `${massOnly.join(' and ')} ${massOnly.length > 1 ? 'are' : 'is'} counted in kgCO2e only, and the limit is in ${unit}`,
      'write "covers: [training, inference]"',
    ])
  if (!embodied && covers?.includes('embodied'))
    found.push([
      'covers',
      'covers embodied, which "embodied: false" under accounting leaves out',
      'delete one of the two',
    ])
  if (horizon !== undefined && covers && !covers.includes('inference'))
    found.push([
      'horizon',
      'a horizon is for inference, which this budget does not cover',
      'delete the line, or add inference to covers',
    ])
  return found
}

/** A limit in money counts electricity at its price, so there must be one, in the same money. */
function moneyProblems(budget: BudgetFile, { embodied, prices }: Surroundings): readonly Contradiction[] {
  const unit = unitOf(budget)
  if (!isMoney(unit) || prices === null) return []
  const price = prices?.energy
  if (!price)
    return [
      ['limit', `limit is in ${unit}, and nothing says what energy costs`, `add "prices: {energy: 0.25 ${unit}/kWh}"`],
    ]
  if (price.currency !== unit)
    return [
      [
        'limit',
        `limit is in ${unit}, and prices are in ${price.currency}; nothing is converted`,
        `write the limit in ${price.currency}`,
      ],
    ]
  const covers = coversOf(budget, embodied)
  if (covers.length === 0 || covers.includes('training') || covers.includes('inference')) return []
  return [['covers', 'a limit in money covers energy, which is that of training and inference', 'add one of them']]
}

/** What only a budget over time has. */
function memoryProblems(budget: BudgetFile): readonly Contradiction[] {
  const per = perOf(budget)
  const found: Contradiction[] = []
  if (!isPeriod(per)) {
    const hint = 'delete the line, or write "per: year"'
    if (budget.carry_over !== undefined)
      found.push(['carry_over', `a budget per ${words(per)} has no next period to carry over to`, hint])
    if (budget.debt !== undefined)
      found.push(['debt', `a budget per ${words(per)} has no next period to take from`, hint])
    if (budget.declines !== undefined)
      found.push(['declines', `a budget per ${words(per)} has no years in which to decline`, hint])
  }
  if (budget.starts !== undefined && !(isPeriod(per) || isEverything(budget)))
    found.push([
      'starts',
      'only a budget per month, quarter, year or total counts from a day on',
      'delete the line, or write "per: total"',
    ])
  return found
}

/** What is held against base, and the limit that a better model earns. */
function comparisonProblems(budget: BudgetFile): readonly Contradiction[] {
  const { limit, noise, ratchet, most } = budget
  const { kind } = limit.limit
  const found: Contradiction[] = []
  const standing = kind === 'per-request' || isEverything(budget)
  if (ratchet !== undefined && !standing)
    found.push([
      'ratchet',
      kind === 'relative'
        ? 'an increase over base is a ratchet by itself'
        : 'a ratchet holds what stands on base; this budget holds what is added',
      kind === 'relative' ? 'delete the line; "noise" may stay' : 'delete the line, or write "per: total"',
    ])
  if (noise !== undefined && kind !== 'relative' && !(ratchet === true && standing))
    found.push(['noise', 'nothing here is compared with base', 'delete the line, or add "ratchet: true"'])
  // A metric is what somebody wrote down, and believed.
  if (kind === 'exchange' && most === undefined)
    found.push([
      'limit',
      'a limit for a better model needs a most, because metrics are what the records say',
      'add for example "most: 40 kgCO2e"',
    ])
  if (most === undefined) return found
  if (limit.limit.kind !== 'exchange')
    found.push(['most', 'the limit is the most already', 'delete the line, or write "limit: 5 kgCO2e per +0.1 f1"'])
  else if (most.unit !== limit.limit.quantity.unit)
    found.push([
      'most',
      `most is in ${most.unit}, and the limit in ${limit.limit.quantity.unit}`,
      `write it in ${limit.limit.quantity.unit}`,
    ])
  return found
}

/** Held against everything that is there: an amount per total. */
function isEverything(budget: BudgetFile): boolean {
  return budget.limit.limit.kind === 'absolute' && perOf(budget) === 'total'
}

function isPeriod(per: string): boolean {
  return PERIODS.some((period) => period === per)
}

function isMoney(unit: string): boolean {
  return CURRENCIES.some((currency) => currency === unit)
}

function words(per: string): string {
  return per.replace('_', ' ')
}
