/** What a pull request would do to the policy, and a policy to start with where there is none. */
import type { Catalogue } from '../core/catalogue.ts'
import type { Policy } from '../core/policy.ts'
import type { Problem } from '../core/problem.ts'
import type { Report } from '../core/report.ts'
import type { PolicyReport } from '../core/report-policy.ts'
import { assumptionProblems } from './policy-checks.ts'
import { type Policies, policyReport } from './trusted-policy.ts'

/** A policy that the pull request breaks would hold every later pull request, so it holds this one. */
export function proposedProblems({ head, path }: Policies, catalogue: Catalogue): readonly Problem[] {
  if (head.state === 'invalid') return head.problems
  return head.state === 'valid' ? assumptionProblems(head, path, catalogue) : []
}

export interface Proposing {
  readonly policies: Policies
  /** The policy that judges. */
  readonly policy: Policy
  readonly touchesPolicy: boolean
  /** By CODEOWNERS on base. */
  readonly owners: () => Promise<readonly string[]>
}

export async function describePolicy(
  { policies, policy, touchesPolicy, owners }: Proposing,
  { training_kg, inference_kg }: Report['added'],
): Promise<PolicyReport> {
  const { base, head } = policies
  if (touchesPolicy) return proposal(policies, policy, await changes(policies), owners)
  if (base.state !== 'absent' || head.state !== 'absent') return policyReport(policies, policy, [], null)
  const { suggestPolicy } = await import('../parse/policy/index.ts')
  const sums = { trainingKg: training_kg.central, inferenceKg: inference_kg.central, region: null }
  return policyReport(policies, policy, [], suggestPolicy(sums))
}

/** A policy that nobody owns may be changed by whoever may merge. */
async function proposal(
  policies: Policies,
  policy: Policy,
  proposed: readonly string[],
  findOwners: Proposing['owners'],
): Promise<PolicyReport> {
  if (proposed.length === 0) return policyReport(policies, policy, proposed, null)
  const owners = await findOwners()
  if (owners.length > 0) return { ...policyReport(policies, policy, proposed, null), owners }
  const nobody = `nobody owns ${policies.path}: name who has to agree, in CODEOWNERS`
  return policyReport(policies, policy, [...proposed, nobody], null)
}

async function changes({ base, head }: Policies): Promise<readonly string[]> {
  if (head.state === 'absent') return ['loosens: the policy is removed: nothing would be held']
  if (head.state !== 'valid') return []
  const { describeChange } = await import('../parse/policy/index.ts')
  return describeChange(base.state === 'valid' ? base.policy : null, head.policy)
}
