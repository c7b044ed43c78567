/** The rules of rulesets on a branch, as `GET /repos/{owner}/{repo}/rules/branches/{branch}` lists them. */
import type { BranchRules, RequiredCheck, ReviewRule } from '../review/doctor/facts.ts'
import { isObject } from './api.ts'

interface Rule {
  readonly type: unknown
  readonly parameters: Record<string, unknown>
}

/** Rules of several rulesets add up: what one of them asks is asked. */
export function rulesOf(rows: readonly unknown[]): BranchRules {
  const rules = rows.filter(isObject).map((row): Rule => {
    return { type: row.type, parameters: isObject(row.parameters) ? row.parameters : {} }
  })
  const of = (type: string) => rules.filter((rule) => rule.type === type)
  const required = of('required_status_checks')
  return {
    checks: required.flatMap(({ parameters }) => checksOf(parameters.required_status_checks)),
    strict: required.some(({ parameters }) => parameters.strict_required_status_checks_policy === true),
    queue: of('merge_queue').length > 0,
    review: reviewOf(of('pull_request')),
    workflows: of('workflows').flatMap(({ parameters }) => pathsOf(parameters.workflows)),
    blocksForcePushes: of('non_fast_forward').length > 0,
    blocksDeletion: of('deletion').length > 0,
  }
}

/** A check without `integration_id` may come from any source. */
function checksOf(list: unknown): readonly RequiredCheck[] {
  return (Array.isArray(list) ? list : []).filter(isObject).flatMap(({ context, integration_id: app }) => {
    if (typeof context !== 'string') return []
    return [{ context, app: typeof app === 'number' && Number.isSafeInteger(app) && app > 0 ? app : null }]
  })
}

function reviewOf(rules: readonly Rule[]): ReviewRule | null {
  if (rules.length === 0) return null
  return {
    ownersApprove: rules.some(({ parameters }) => parameters.require_code_owner_review === true),
    dismissesStale: rules.some(({ parameters }) => parameters.dismiss_stale_reviews_on_push === true),
  }
}

function pathsOf(list: unknown): readonly string[] {
  return (Array.isArray(list) ? list : [])
    .filter(isObject)
    .flatMap(({ path }) => (typeof path === 'string' ? [path] : []))
}

/** `{ "enabled": true }` */
export function isOn(value: unknown): boolean {
  return isObject(value) && value.enabled === true
}
