/** Defaults of a budget that depend on its other lines. */
import type { Component, Per } from '../../core/policy.ts'
import { type BudgetFile, COMPONENTS } from './budget-schema.ts'

const WARN_AT = 0.8

export function coversOf(budget: BudgetFile, embodied: boolean): readonly Component[] {
  if (budget.covers) return COMPONENTS.filter((component) => budget.covers?.includes(component))
  if (budget.limit.limit.kind === 'per-request') return ['inference']
  if (unitOf(budget) !== 'kgCO2e') return ['training', 'inference']
  return COMPONENTS.filter((component) => embodied || component !== 'embodied')
}

export function perOf({ per, limit, horizon }: BudgetFile): Per {
  if (limit.per !== null) return limit.per
  const { kind } = limit.limit
  const alone = kind === 'exchange' || (kind === 'absolute' && horizon === undefined)
  return per ?? (alone ? 'pull_request' : 'total')
}

export function warnAtOf(budget: BudgetFile): number | null {
  return budget.limit.limit.kind === 'relative' ? null : (budget.warn_at ?? WARN_AT)
}

export function unitOf({ limit: { limit } }: BudgetFile): string {
  return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit
}
