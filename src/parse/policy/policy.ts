/** From the bytes of `.github/carbon-budget.yml` to a policy. Everything that is wrong with it is shown at once. */

import type { Budget, Policy } from '../../core/policy.ts'
import { byPlace, type Parsed, type Place, type Problem, reporter } from '../../core/problem.ts'
import { type MakeProblem, shapeProblems } from '../shape.ts'
import { parseYamlBytes } from '../yaml/document.ts'
import { type LocatedNode, placeOf, toPlain } from '../yaml/located.ts'
import { later } from './later.ts'
import { policyProblems } from './problems.ts'
import { budgetProblems, coversOf, fileProblems, perOf, warnAtOf } from './rules.ts'
import { type BudgetFile, BudgetSchema, type PolicyFile, PolicySchema } from './schema.ts'

export const POLICY_LIMITS = { maxBytes: 256 * 1024, maxNodes: 5_000 } as const
const MOST_PROBLEMS = 50

const report = reporter(policyProblems)
const make: MakeProblem = (what, at, message, hint) => {
  return report(`policy/${what}` as keyof typeof policyProblems, at, message, hint)
}

export function parsePolicy(bytes: Uint8Array, file: string): Parsed<Policy> {
  const document = parseYamlBytes(bytes, { file, ...POLICY_LIMITS })
  if (!document.ok) return document
  const root = document.value
  if (root.kind !== 'map') {
    const what = root.kind === 'list' ? 'a list' : 'a single value'
    return {
      ok: false,
      problems: [make('type', root.at, `the policy is ${what}`, 'write keys and values, beginning with "version: 1"')],
    }
  }
  const found = [...shapeProblems(PolicySchema, root, make, later), ...ruleProblems(root)].sort(byPlace)
  const [first, ...others] = found.slice(0, MOST_PROBLEMS)
  if (first) return { ok: false, problems: [first, ...others] }
  return { ok: true, value: toPolicy(PolicySchema.parse(toPlain(root)), root) }
}

/** Rules between lines are judged wherever the lines themselves can be read, so that one round shows everything. */
function ruleProblems(root: LocatedNode): readonly Problem[] {
  const file = PolicySchema.safeParse(toPlain(root))
  const node = root.kind === 'map' ? root.entries.get('budgets')?.value : undefined
  const budgets = node?.kind === 'list' ? node.items : []
  const embodied = file.data?.accounting.embodied ?? true
  const readable = budgets.flatMap((item) => {
    const budget = BudgetSchema.safeParse(toPlain(item))
    return budget.success ? [{ budget: budget.data, node: item }] : []
  })
  return [
    ...fileProblems(root, budgets, make),
    ...readable.flatMap(({ budget, node }) => budgetProblems(budget, node, embodied, make)),
  ]
}

function toPolicy(file: PolicyFile, root: LocatedNode): Policy {
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
    prices: null,
    agents: [],
    waivers: null,
    corrections: [],
    learnFromDrift: false,
    extends: null,
    locked: [],
  }
}

function toAccounting({ live_grid, ...accounting }: PolicyFile['accounting']): Policy['accounting'] {
  return live_grid === 'none' ? accounting : { ...accounting, liveGrid: live_grid }
}

function toBudget(budget: BudgetFile, embodied: boolean, at: Place): Budget {
  return {
    name: budget.name,
    covers: coversOf(budget, embodied),
    paths: budget.paths ?? [],
    model: budget.model ?? null,
    authors: [],
    labels: [],
    per: perOf(budget),
    starts: null,
    memory: { carryOver: 0, debt: false, declines: 0 },
    noise: null,
    ratchet: false,
    limit: budget.limit,
    warnAt: warnAtOf(budget),
    horizonDays: budget.horizon ?? null,
    at,
  }
}
