/** Whether the budget on the base branch blocks what it seems to block, and who may change it. */
import type { DoctorFinding } from '../../core/doctor-report.ts'
import { compileGlobs } from '../../core/glob.ts'
import type { Policy } from '../../core/policy.ts'
import type { Place } from '../../core/problem.ts'
import { ownersOf } from '../../parse/codeowners.ts'
import type { PolicyFacts, SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import type { Gate } from './gates.ts'
import { ownerCodes, policyCodes } from './policy-codes.ts'

const find = finder(policyCodes)
const findOwner = finder(ownerCodes)

/** Where records usually stand; a pattern that takes one of these away takes more than a folder. */
const USUAL = ['emissions.csv', 'runs/1/emissions.csv', 'models/summarizer/README.md', 'train.carbon.yml'] as const
const MOST_PROBLEMS = 5

export function policyFindings(gates: readonly Gate[], setUp: SetUp): readonly DoctorFinding[] {
  return setUp.policies.flatMap(({ path, read }) => {
    const at = { file: path, line: 1, column: 1 }
    if (read === null) return [find('doctor/policy-missing', { at, message: `there is no ${path}` })]
    if (!read.ok) return unreadable({ path, read })
    const { policy } = read
    const doubts = [...blocks(policy, at), ...records(policy, at), ...approvers(policy, at, gates)]
    const enforced = policy.mode === 'enforce' && policy.budgets.length > 0
    return [...(enforced ? [well(policy, at)] : []), ...doubts, ...organization(policy, at, setUp, gates)]
  })
}

function unreadable({ read }: PolicyFacts): readonly DoctorFinding[] {
  const problems = read?.ok === false ? read.problems : []
  return problems.slice(0, MOST_PROBLEMS).map(({ at, message, hint }) => {
    return find('doctor/policy-unreadable', { at, message, fix: hint })
  })
}

function well({ budgets }: Policy, at: Place): DoctorFinding {
  const count = budgets.length === 1 ? '1 budget' : `${budgets.length} budgets`
  return find('doctor/policy-enforced', { at, message: `${count}, and what exceeds one is blocked` })
}

function blocks({ mode, onError, gateOn, undecided, budgets }: Policy, at: Place): readonly DoctorFinding[] {
  return [
    ...(mode === 'report' ? [find('doctor/report-mode', { at, message: '"mode: report" blocks nothing' })] : []),
    ...(onError === 'warn'
      ? [find('doctor/errors-pass', { at, message: '"on_error: warn" lets through what cannot be read' })]
      : []),
    ...(budgets.length === 0 ? [find('doctor/no-budgets', { at, message: 'no budget sets a limit' })] : []),
    ...(gateOn === 'p5'
      ? [find('doctor/low-end', { at, message: '"gate_on: p5" holds the lower end against the limit' })]
      : []),
    ...(undecided === 'pass'
      ? [find('doctor/undecided-pass', { at, message: '"undecided: pass" says nothing where the limit is in doubt' })]
      : []),
  ]
}

function records({ records: { include, exclude } }: Policy, at: Place): readonly DoctorFinding[] {
  const included = compileGlobs(include)
  const excluded = compileGlobs(exclude)
  const lost = USUAL.filter((path) => !included(path) || excluded(path))
  if (lost.length === 0) return []
  const all =
    lost.length === USUAL.length && (exclude.some((glob) => /^\*\*(?:\/\*)?$/.test(glob)) || include.length === 0)
  const message = all ? 'no record counts at all' : `a record such as ${lost.slice(0, 2).join(' or ')} does not count`
  return [find('doctor/records-left-out', { at, message, level: all ? 'fix' : 'look' })]
}

/** Who is in a team is told to a token with the permission "Members" of the organisation, which `GITHUB_TOKEN` never has. */
function approvers({ waivers }: Policy, at: Place, gates: readonly Gate[]): readonly DoctorFinding[] {
  const teams = (waivers?.approvers ?? []).flatMap((one) => (one.kind === 'team' ? [one.slug] : []))
  if (teams.length === 0 || hasToken(gates)) return []
  const message = `a workflow cannot see who is in ${teams.slice(0, 3).map(quote).join(', ')}`
  return [find('doctor/approver-unconfirmed', { at, message })]
}

function hasToken(gates: readonly Gate[]): boolean {
  return gates.some(({ step }) => {
    const token = step.with.get('github-token')?.text
    return token !== undefined && !/github\.token|secrets\.GITHUB_TOKEN/.test(token)
  })
}

function organization(policy: Policy, at: Place, { github }: SetUp, gates: readonly Gate[]): readonly DoctorFinding[] {
  if (policy.extends === null) return []
  const { owner, repository, path } = policy.extends
  const name = `${owner}/${repository}:${path}`
  const seen = github.seen ? github.value.organization : null
  if (seen === null)
    return [find('doctor/organization-policy', { at, message: `${name} was not looked at`, level: 'unseen' })]
  if (!seen.seen) {
    const message = `${name} could not be read: ${seen.because}`
    return [find('doctor/organization-policy', { at, message, level: 'unseen', fix: seen.hint })]
  }
  if (!seen.value.isPrivate || hasToken(gates)) {
    return [find('doctor/organization-policy', { at, message: `${name} can be read` })]
  }
  const message = `${name} is not public, and the token of a workflow reads its own repository only`
  return [find('doctor/organization-policy', { at, message, level: 'fix' })]
}

/** The files on which the gate stands. */
export function ownerFindings(gates: readonly Gate[], { owners, policies }: SetUp): readonly DoctorFinding[] {
  if (gates.length === 0 && policies.every(({ read }) => read === null)) return []
  const guarded = [...policies.map(({ path }) => path), ...new Set(gates.map(({ workflow: { path } }) => path))]
  if (owners === null) {
    const message = 'there is no CODEOWNERS'
    return [findOwner('doctor/owners-missing', { message, fix: `write .github/CODEOWNERS with "/.github/ @OWNER"` })]
  }
  const at = { file: owners.path, line: 1, column: 1 }
  const free = [...guarded, owners.path].filter((path) => ownersOf(owners.text, path).length === 0)
  if (free.length === 0) {
    return [findOwner('doctor/owned', { at, message: 'the budget, the workflow and this file have owners' })]
  }
  return free.map((path) => {
    return findOwner('doctor/unowned', { at, message: `nobody owns ${path}`, fix: `add the line "/${path} @OWNER"` })
  })
}
