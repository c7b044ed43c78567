/** From the bytes of `.github/carbon-budget.yml` to a policy. Everything that is wrong with it is shown at once. */

import type { Policy } from '../../core/policy.ts'
import { byPlace, type Place, type Problem, reporter } from '../../core/problem.ts'
import { type MakeProblem, shapeProblems } from '../shape.ts'
import { parseYamlBytes } from '../yaml/document.ts'
import { type LocatedNode, toPlain } from '../yaml/located.ts'
import { budgetProblems } from './budget-rules.ts'
import { BudgetSchema } from './budget-schema.ts'
import { later } from './later.ts'
import { policyProblems } from './problems.ts'
import { fileProblems, sectionProblems } from './rules.ts'
import { PolicySchema } from './schema.ts'
import { toPolicy } from './to-policy.ts'

export const POLICY_LIMITS = { maxBytes: 256 * 1024, maxNodes: 5_000 } as const
const MOST_PROBLEMS = 50

export const report = reporter(policyProblems)
const make: MakeProblem = (what, at, message, hint) => {
  return report(`policy/${what}` as keyof typeof policyProblems, at, message, hint)
}

/** Keys that stand in a file, as `mode` or `records.include`, and where their values stand. The others are defaults. */
export type Stated = ReadonlyMap<string, Place>

/** What a file says, and which of it stands there. */
export interface ReadPolicy {
  readonly value: Policy
  readonly stated: Stated
}

type ParsedPolicy =
  | ({ readonly ok: true } & ReadPolicy)
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

export function parsePolicy(bytes: Uint8Array, file: string): ParsedPolicy {
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
  return { ok: true, value: toPolicy(PolicySchema.parse(toPlain(root)), root), stated: statedIn(root) }
}

function statedIn(root: LocatedNode): Stated {
  if (root.kind !== 'map') return new Map()
  const rows = [...root.entries.values()].flatMap(({ key, value }): [string, Place][] => {
    const below = value.kind === 'map' ? [...value.entries.values()] : []
    return [[key, value.at], ...below.map((entry): [string, Place] => [`${key}.${entry.key}`, entry.value.at])]
  })
  return new Map(rows)
}

/** Rules between lines are judged wherever the lines themselves can be read, so that one round shows everything. */
function ruleProblems(root: LocatedNode): readonly Problem[] {
  const { shape } = PolicySchema
  const node = entry(root, 'budgets')
  const budgets = node?.kind === 'list' ? node.items : []
  const accounting = shape.accounting.safeParse(plainEntry(root, 'accounting'))
  const prices = shape.prices.safeParse(plainEntry(root, 'prices'))
  const waivers = shape.waivers.safeParse(plainEntry(root, 'waivers'))
  const ledger = shape.ledger.safeParse(plainEntry(root, 'ledger'))
  // Prices may come from the policy of the organisation: then both are looked at together.
  const priced = prices.success && (prices.data !== undefined || entry(root, 'extends') === undefined)
  const around = { embodied: accounting.data?.embodied ?? true, prices: priced ? prices.data : null }
  const readable = budgets.flatMap((item) => {
    const budget = BudgetSchema.safeParse(toPlain(item))
    return budget.success ? [{ budget: budget.data, node: item }] : []
  })
  const sections = { prices: prices.data, waivers: waivers.data, ledger: ledger.data ?? { corrections: [] } }
  return [
    ...fileProblems(root, budgets, make),
    ...sectionProblems(sections, root, make),
    ...readable.flatMap(({ budget, node: at }) => budgetProblems(budget, at, around, make)),
  ]
}

function entry(root: LocatedNode, key: string): LocatedNode | undefined {
  return root.kind === 'map' ? root.entries.get(key)?.value : undefined
}

function plainEntry(root: LocatedNode, key: string): unknown {
  const node = entry(root, key)
  return node && toPlain(node)
}
