/** From the checked file to the words of the core. */
import type { Budget, Limit, Policy, Prices } from '../../core/policy.ts'
import type { Place } from '../../core/problem.ts'
import { type LocatedNode, placeOf } from '../yaml/located.ts'
import type { BudgetFile } from './budget-schema.ts'
import { coversOf, perOf, warnAtOf } from './defaults.ts'
import type { PolicyFile } from './schema.ts'

export function toPolicy(file: PolicyFile, root: LocatedNode): Policy {
  const { assume, accounting, records } = file
  return {
    mode: file.mode,
    onError: file.on_error,
    gateOn: file.gate_on,
    undecided: file.undecided,
    assume: {
      region: assume.region ?? null,
      pue: assume.pue ?? null,
      marketGPerKwh: assume.market_intensity ?? null,
      hardware: (assume.hardware ?? []).map(({ model, count }) => ({ model, count })),
    },
    accounting: toAccounting(accounting),
    records: { include: records.include, exclude: records.exclude, requiredFor: records.required_for },
    budgets: file.budgets.map((budget, index) =>
      toBudget(budget, accounting.embodied, placeOf(root, ['budgets', index])),
    ),
    prices: file.prices ? toPrices(file.prices) : null,
    agents: file.agents,
    waivers: file.waivers ? toWaivers(file.waivers) : null,
    corrections: file.ledger.corrections.map(({ run, booked, reason }, index) => ({
      run,
      kg: booked.value,
      reason,
      at: placeOf(root, ['ledger', 'corrections', index]),
    })),
    learnFromDrift: file.plans.learn_from_drift,
    extends: file.extends ?? null,
    locked: file.locked,
  }
}

function toAccounting({ live_grid, ...accounting }: PolicyFile['accounting']): Policy['accounting'] {
  return live_grid === 'none' ? accounting : { ...accounting, liveGrid: live_grid }
}

function toPrices({ energy, carbon, water }: NonNullable<PolicyFile['prices']>): Prices | null {
  const currency = (energy ?? carbon ?? water)?.currency
  if (currency === undefined) return null
  return {
    currency,
    perKwh: energy?.each ?? null,
    perKgCO2e: carbon?.each ?? null,
    perL: water?.each ?? null,
  }
}

function toWaivers({ approvers, limit, expire_after, quota }: NonNullable<PolicyFile['waivers']>): Policy['waivers'] {
  return { approvers, limits: limit, expireAfterDays: expire_after, quota: quota ?? null }
}

function toBudget(budget: BudgetFile, embodied: boolean, at: Place): Budget {
  return {
    name: budget.name,
    covers: coversOf(budget, embodied),
    paths: budget.paths ?? [],
    model: budget.model ?? null,
    authors: budget.authors ?? [],
    labels: budget.labels ?? [],
    per: perOf(budget),
    starts: budget.starts ?? null,
    memory: { carryOver: budget.carry_over ?? 0, debt: budget.debt ?? false, declines: budget.declines ?? 0 },
    noise: budget.noise ?? null,
    ratchet: budget.ratchet ?? false,
    limit: withMost(budget.limit.limit, budget.most),
    warnAt: warnAtOf(budget),
    horizonDays: budget.horizon ?? null,
    at,
  }
}

function withMost(limit: Limit, most: BudgetFile['most']): Limit {
  return limit.kind === 'exchange' && most ? { ...limit, most } : limit
}
