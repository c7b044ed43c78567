/** What must hold between the lines of a policy: of the whole file, of its waivers, of its corrections. */
import type { Problem } from '../../core/problem.ts'
import type { MakeProblem } from '../shape.ts'
import { keyPlaceOf, type LocatedNode, placeOf } from '../yaml/located.ts'
import type { PolicyFile } from './schema.ts'

/** It has something to enforce, and reports can tell its budgets apart. */
export function fileProblems(
  root: LocatedNode,
  budgets: readonly LocatedNode[],
  make: MakeProblem,
): readonly Problem[] {
  const problems: Problem[] = []
  const mode = scalarAt(root, 'mode')
  // The budgets of an organisation count as well, so they are looked for when both policies are there.
  const others = entryAt(root, 'extends') !== undefined || entryAt(root, 'locked') !== undefined
  if (budgets.length === 0 && mode !== 'report' && !others && isListOrAbsent(root, 'budgets')) {
    problems.push(
      make(
        'no-budget',
        keyPlaceOf(root, ['budgets']),
        'the policy is enforced but has no budget',
        'add a budget, or write "mode: report"',
      ),
    )
  }
  const records = entryAt(root, 'records')
  const include = records && entryAt(records, 'include')
  if (include?.kind === 'list' && include.items.length === 0) {
    problems.push(
      make(
        'nothing-read',
        include.at,
        'include is empty, so no record would be read',
        'delete the line, or write ["**"]',
      ),
    )
  }
  return [...problems, ...sameNames(budgets, make), ...bothEnds(root, make)]
}

function sameNames(budgets: readonly LocatedNode[], make: MakeProblem): readonly Problem[] {
  const first = new Map<string, number>()
  return budgets.flatMap((budget) => {
    const node = entryAt(budget, 'name')
    if (node?.kind !== 'scalar') return []
    const name = node.text.trim()
    const line = first.get(name)
    if (line === undefined) {
      first.set(name, node.at.line)
      return []
    }
    const message = `a budget of this name stands on line ${line} already`
    return [make('duplicate-budget', node.at, message, 'rename one of the two')]
  })
}

/** One level only: what an organisation locks must not depend on yet another file. */
function bothEnds(root: LocatedNode, make: MakeProblem): readonly Problem[] {
  if (entryAt(root, 'extends') === undefined || entryAt(root, 'locked') === undefined) return []
  const message = 'a policy that locks keys is that of an organisation, and extends no other'
  return [make('contradiction', keyPlaceOf(root, ['locked']), message, 'delete "locked" or "extends"')]
}

/** @param file What could be read of it, section by section. */
export function sectionProblems(
  { prices, waivers, ledger }: Pick<PolicyFile, 'prices' | 'waivers' | 'ledger'>,
  root: LocatedNode,
  make: MakeProblem,
): readonly Problem[] {
  return [
    ...priceProblems(prices, root, make),
    ...waiverProblems(waivers, root, make),
    ...correctionProblems(ledger.corrections, root, make),
  ]
}

function priceProblems(prices: PolicyFile['prices'], root: LocatedNode, make: MakeProblem): readonly Problem[] {
  if (!prices) return []
  const stated = (['energy', 'carbon', 'water'] as const).filter((key) => prices[key] !== undefined)
  const [first] = stated
  if (first === undefined)
    return [make('nothing-read', placeOf(root, ['prices']), 'prices names no price', 'write "energy: 0.25 EUR/kWh"')]
  const currency = prices[first]?.currency
  return stated
    .filter((key) => prices[key]?.currency !== currency)
    .map((key) => {
      const message = `${key} is priced in ${prices[key]?.currency} and ${first} in ${currency}; nothing is converted`
      return make('contradiction', placeOf(root, ['prices', key]), message, `write the price in ${currency}`)
    })
}

function waiverProblems(waivers: PolicyFile['waivers'], root: LocatedNode, make: MakeProblem): readonly Problem[] {
  if (!waivers) return []
  const { approvers, limit, quota } = waivers
  const problems: Problem[] = []
  if (approvers.length === 0) {
    const hint = 'name somebody, or delete "waivers"'
    problems.push(make('nothing-read', placeOf(root, ['waivers', 'approvers']), 'approvers is empty', hint))
  }
  if (limit.length === 0) {
    const hint = 'write for example "100 kgCO2e"'
    problems.push(
      make('nothing-read', placeOf(root, ['waivers', 'limit']), 'limit is empty, so nothing can be granted', hint),
    )
  }
  const units = limit.map(({ unit }) => unit)
  units.forEach((unit, index) => {
    if (units.indexOf(unit) === index) return
    const message = `limit has a second amount in ${unit}`
    problems.push(make('contradiction', placeOf(root, ['waivers', 'limit', index]), message, 'keep one of the two'))
  })
  if (quota?.quantity && limit.length > 0 && !units.includes(quota.quantity.unit)) {
    const message = `quota is in ${quota.quantity.unit}, and no waiver can grant any`
    problems.push(make('contradiction', placeOf(root, ['waivers', 'quota']), message, `write it in ${units[0]}`))
  }
  return problems
}

function correctionProblems(
  corrections: PolicyFile['ledger']['corrections'],
  root: LocatedNode,
  make: MakeProblem,
): readonly Problem[] {
  const ids = corrections.map(({ run }) => run)
  return ids.flatMap((run, index) => {
    if (ids.indexOf(run) === index) return []
    const at = placeOf(root, ['ledger', 'corrections', index, 'run'])
    return [make('contradiction', at, 'run is corrected here for the second time', 'keep one of the two')]
  })
}

function entryAt(node: LocatedNode, key: string): LocatedNode | undefined {
  return node.kind === 'map' ? node.entries.get(key)?.value : undefined
}

function scalarAt(node: LocatedNode, key: string): string | undefined {
  const value = entryAt(node, key)
  return value?.kind === 'scalar' ? value.text : undefined
}

/** A `budgets` of the wrong kind has its own problem already. */
function isListOrAbsent(node: LocatedNode, key: string): boolean {
  return (entryAt(node, key)?.kind ?? 'list') === 'list'
}
