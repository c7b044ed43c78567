/** What must hold between the lines of a policy, and the defaults that depend on other lines. */
import type { Component } from '../../core/policy.ts'
import type { Problem } from '../../core/problem.ts'
import type { MakeProblem } from '../shape.ts'
import { keyPlaceOf, type LocatedNode, placeOf } from '../yaml/located.ts'
import type { BudgetFile } from './schema.ts'
import { COMPONENTS } from './schema.ts'

const WARN_AT = 0.8

export function coversOf(budget: BudgetFile, embodied: boolean): readonly Component[] {
  if (budget.covers) return COMPONENTS.filter((component) => budget.covers?.includes(component))
  if (budget.limit.kind === 'per-request') return ['inference']
  if (unitOf(budget) !== 'kgCO2e') return ['training', 'inference']
  return COMPONENTS.filter((component) => embodied || component !== 'embodied')
}

export function perOf(budget: BudgetFile): 'run' | 'pull_request' | 'total' {
  return budget.per ?? (budget.limit.kind === 'absolute' && budget.horizon === undefined ? 'pull_request' : 'total')
}

export function warnAtOf(budget: BudgetFile): number | null {
  return budget.limit.kind === 'relative' ? null : (budget.warn_at ?? WARN_AT)
}

/** Rules about the whole file: it has something to enforce, and reports can tell its budgets apart. */
export function fileProblems(
  root: LocatedNode,
  budgets: readonly LocatedNode[],
  make: MakeProblem,
): readonly Problem[] {
  const problems: Problem[] = []
  const mode = scalarAt(root, 'mode')
  if (budgets.length === 0 && mode !== 'report' && isListOrAbsent(root, 'budgets')) {
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
  const first = new Map<string, number>()
  for (const budget of budgets) {
    const node = entryAt(budget, 'name')
    if (node?.kind !== 'scalar') continue
    const name = node.text.trim()
    const line = first.get(name)
    if (line === undefined) first.set(name, node.at.line)
    else
      problems.push(
        make(
          'duplicate-budget',
          node.at,
          `a budget of this name stands on line ${line} already`,
          'rename one of the two',
        ),
      )
  }
  return problems
}

/** Rules between the lines of one budget. */
export function budgetProblems(
  budget: BudgetFile,
  node: LocatedNode,
  embodied: boolean,
  make: MakeProblem,
): readonly Problem[] {
  const problems: Problem[] = []
  const contradiction = (key: string, message: string, hint: string) => {
    problems.push(make('contradiction', placeOf(node, [key]), message, hint))
  }
  const { covers, limit, per } = budget
  for (const key of ['covers', 'paths'] as const) {
    if (budget[key]?.length === 0)
      problems.push(
        make(
          'nothing-read',
          placeOf(node, [key]),
          `${key} is empty, so nothing would count`,
          'fill the list, or delete the line',
        ),
      )
  }
  const twice = covers?.find((component, index) => covers.indexOf(component) !== index)
  if (twice) contradiction('covers', `covers names ${twice} twice`, 'name it once')
  if (limit.kind === 'relative' && per !== undefined && per !== 'total') {
    contradiction(
      'per',
      `an increase over base cannot be held per ${words(per)}`,
      'delete the line, or write "per: total"',
    )
  }
  if (limit.kind === 'relative' && budget.warn_at !== undefined) {
    contradiction('warn_at', 'an increase over base has no share to warn at', 'delete the line')
  }
  if (limit.kind === 'per-request') {
    if (per !== undefined && per !== 'total')
      contradiction(
        'per',
        `a limit per request cannot be held per ${words(per)}`,
        'delete the line, or write "per: total"',
      )
    if (covers?.includes('training'))
      contradiction(
        'covers',
        'a limit per request cannot cover training, which answers none',
        'write "covers: [inference]"',
      )
    else if (covers && covers.length > 0 && !covers.includes('inference'))
      contradiction('covers', 'a limit per request covers inference', 'write "covers: [inference]"')
  }
  const unit = unitOf(budget)
  const massOnly = covers?.filter((component) => component === 'idle' || component === 'embodied') ?? []
  if (unit !== 'kgCO2e' && massOnly.length > 0) {
    contradiction(
      'covers',
      `${massOnly.join(' and ')} ${massOnly.length > 1 ? 'are' : 'is'} counted in kgCO2e only, and the limit is in ${unit}`,
      'write "covers: [training, inference]"',
    )
  }
  if (!embodied && covers?.includes('embodied')) {
    contradiction(
      'covers',
      'covers embodied, which "embodied: false" under accounting leaves out',
      'delete one of the two',
    )
  }
  if (budget.horizon !== undefined && covers && !covers.includes('inference')) {
    contradiction(
      'horizon',
      'a horizon is for inference, which this budget does not cover',
      'delete the line, or add inference to covers',
    )
  }
  return problems
}

function unitOf({ limit }: BudgetFile): string {
  return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit
}

function words(per: string): string {
  return per.replace('_', ' ')
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
