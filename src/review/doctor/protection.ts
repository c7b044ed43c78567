/** What else GitHub's rules say about the branch: order of merging, its history, reviews, administrators, tokens. */
import type { DoctorFinding, DoctorLevel } from '../../core/doctor-report.ts'
import type { GitHubFacts, Protection, SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import { githubCodes } from './repository-codes.ts'
import { needsHistory } from './rights.ts'

const find = finder(githubCodes)

export function protectionFindings(facts: GitHubFacts, setUp: SetUp): readonly DoctorFinding[] {
  const classic = facts.protection.seen ? facts.protection.value : null
  return [
    ...mergeOrder(facts, classic, setUp),
    ...history(facts, classic, setUp),
    ...reviews(facts, classic),
    ...administrators(facts, classic),
    ...settings(facts),
    ...defaultBranch(facts, setUp),
  ]
}

/** Whether what was merged meanwhile counts, where a budget adds up or is held against base. */
function mergeOrder({ rules }: GitHubFacts, classic: Protection | null, { policies }: SetUp): readonly DoctorFinding[] {
  const matters = policies.some(
    ({ read }) =>
      read?.ok === true && read.policy.budgets.some((one) => needsHistory(one) || one.limit.kind === 'relative'),
  )
  if (!rules.seen || !matters) return []
  if (rules.value.queue)
    return [find('doctor/merge-order', { message: 'a merge queue judges what is merged together', level: 'ok' })]
  if (rules.value.strict || classic?.strict === true) {
    return [
      find('doctor/merge-order', { message: 'branches have to be up to date before they are merged', level: 'ok' }),
    ]
  }
  const message = 'two pull requests that fit alone may both be merged, and not fit together'
  return [find('doctor/merge-order', { message, level: 'fix' })]
}

/** `null`: nobody may say. */
function forcePushesBlocked({ rules, branch, protection }: GitHubFacts, classic: Protection | null): boolean | null {
  if (rules.seen && rules.value.blocksForcePushes && rules.value.blocksDeletion) return true
  if (classic !== null) return !classic.forcePushes && !classic.deletions
  if (!rules.seen || !branch.seen) return null
  // Classic protection blocks both unless somebody allowed them, which only administrators are told.
  return branch.value.isProtected && !protection.seen ? null : false
}

function history(facts: GitHubFacts, classic: Protection | null, { policies }: SetUp): readonly DoctorFinding[] {
  const blocked = forcePushesBlocked(facts, classic)
  if (blocked === true) return [find('doctor/history-kept', { message: 'force pushes and deletion are blocked' })]
  if (blocked === null) return [unseenRule('doctor/history-kept', 'whether force pushes are blocked', facts)]
  const overTime = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some(needsHistory))
  const message = overTime ? 'a force push may rewrite the ledger' : 'a force push may take commits off the branch'
  return [find('doctor/history-kept', { message, level: overTime ? 'fix' : 'look' })]
}

function reviews(facts: GitHubFacts, classic: Protection | null): readonly DoctorFinding[] {
  const { rules, branch, protection } = facts
  const all = [rules.seen ? rules.value.review : null, classic?.review ?? null].filter((one) => one !== null)
  const isOpen = !rules.seen || (branch.seen && branch.value.isProtected && !protection.seen) || !branch.seen
  if (all.length === 0) {
    if (isOpen) return [unseenRule('doctor/pull-request-required', 'whether a pull request is required', facts)]
    return [
      find('doctor/pull-request-required', { message: 'commits may be pushed to the branch directly', level: 'look' }),
    ]
  }
  return [
    find('doctor/pull-request-required', { message: 'every change comes by a pull request' }),
    ownerReview(
      all.some((one) => one.ownersApprove),
      all.some((one) => one.dismissesStale),
    ),
  ]
}

function ownerReview(approve: boolean, dismisses: boolean): DoctorFinding {
  if (approve && dismisses)
    return find('doctor/owner-review', { message: 'code owners approve, and again after a push' })
  const message = approve
    ? 'an approval stays when the pull request changes afterwards'
    : 'code owners are asked, and need not approve'
  return find('doctor/owner-review', { message, level: 'look' })
}

function administrators({ branch, protection }: GitHubFacts, classic: Protection | null): readonly DoctorFinding[] {
  if (classic !== null) {
    return classic.holdsForAdministrators
      ? [find('doctor/administrators', { message: 'classic protection holds for administrators too' })]
      : [find('doctor/administrators', { message: 'administrators may merge past classic protection', level: 'look' })]
  }
  if (protection.seen || !branch.seen || !branch.value.isProtected) return []
  const message = `whether administrators may merge past it could not be seen: ${protection.because}`
  return [find('doctor/administrators', { message, level: 'unseen', fix: protection.hint })]
}

function settings({ settings: seen }: GitHubFacts): readonly DoctorFinding[] {
  if (!seen.seen) {
    const message = `the settings of workflows could not be seen: ${seen.because}`
    return [find('doctor/workflow-defaults', { message, level: 'unseen', fix: seen.hint })]
  }
  const { writes, approves } = seen.value
  const faults = [
    ...(writes ? ['tokens of workflows may write unless they say otherwise'] : []),
    ...(approves ? ['workflows may approve pull requests, so one that a pull request adds may approve it'] : []),
  ]
  if (faults.length === 0)
    return [find('doctor/workflow-defaults', { message: 'tokens of workflows read, and approve nothing' })]
  return faults.map((message) => find('doctor/workflow-defaults', { message, level: 'look' }))
}

function defaultBranch({ repository }: GitHubFacts, { branch }: SetUp): readonly DoctorFinding[] {
  if (!repository.seen || branch === null || repository.value.defaultBranch === branch) return []
  const message = `${quote(branch)} was looked at, and the default branch is ${quote(repository.value.defaultBranch)}`
  return [find('doctor/default-branch', { message })]
}

function unseenRule(
  code: 'doctor/history-kept' | 'doctor/pull-request-required',
  what: string,
  { rules, branch, protection }: GitHubFacts,
): DoctorFinding {
  const missed = [rules, branch, protection].find((one) => !one.seen)
  const because = missed?.seen === false ? missed.because : 'GitHub does not say'
  const level: DoctorLevel = 'unseen'
  const fix = missed?.seen === false ? missed.hint : undefined
  return find(code, { message: `${what} could not be seen: ${because}`, level, ...(fix === undefined ? {} : { fix }) })
}

/** Facts on which the answer stands and that could not be learned. */
export function unseenFindings({ rules, branch, checks, repository }: GitHubFacts): readonly DoctorFinding[] {
  const told = [
    ['the rulesets of the branch', rules],
    ['the protection of the branch', branch],
    ['recent checks', checks],
    ['the repository', repository],
  ] as const
  return told.flatMap(([what, one]) =>
    one.seen
      ? []
      : [find('doctor/github-unseen', { message: `${what} could not be seen: ${one.because}`, fix: one.hint })],
  )
}
