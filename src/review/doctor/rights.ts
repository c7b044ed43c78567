/** With what rights the job of the gate runs, whose code it runs, and what it shares with other runs. */
import type { DoctorFinding } from '../../core/doctor-report.ts'
import type { Concurrency, Permissions, Said, Step } from '../../parse/workflow/workflow.ts'
import type { SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import type { Gate } from './gates.ts'
import { isCheckout } from './running.ts'
import { startOf } from './triggers.ts'
import { workflowCodes } from './workflow-codes.ts'

const find = finder(workflowCodes)

/** What the gate may write. */
const OURS = new Set(['pull-requests', 'checks'])
const RANKS = ['none', 'read', 'write']

export function rightsFindings(gates: readonly Gate[], setUp: SetUp): readonly DoctorFinding[] {
  return gates.flatMap((gate) => [
    ...permissions(gate, setUp),
    ...pins(gate),
    ...checkouts(gate, setUp),
    ...concurrency(gate),
  ])
}

function permissions(gate: Gate, setUp: SetUp): readonly DoctorFinding[] {
  // A called job has at most what its caller has; what each says is looked for from the inside out.
  const said =
    [...gate.chain].reverse().find((job) => job.permissions !== null)?.permissions ?? gate.workflow.permissions
  if (said === null) return [unsaid(gate, setUp)]
  return [...missing(gate, said, setUp), ...wide(said)]
}

function unsaid(gate: Gate, { github }: SetUp): DoctorFinding {
  const settings = github.seen ? github.value.settings : null
  const writes = settings?.seen === true && settings.value.writes
  const message = writes
    ? 'no "permissions:", and the settings of the repository give a workflow everything'
    : 'no "permissions:", so the settings of the repository decide'
  return find('doctor/permissions-unsaid', { at: startOf(gate), message, level: writes ? 'fix' : 'look' })
}

function missing(gate: Gate, said: Permissions, setUp: SetUp): readonly DoctorFinding[] {
  const { step, checkRun, kind } = gate
  const wants: readonly (readonly [scope: string, level: string, why: string, level: 'fix' | 'look'])[] = [
    ['contents', 'read', 'nothing can be read', 'fix'],
    ...(kind === 'command' || step.with.get('comment')?.text === 'never'
      ? ([['pull-requests', 'read', 'authors and labels are not known', 'look']] as const)
      : ([['pull-requests', 'write', 'the comment is lost', 'look']] as const)),
    ...(checkRun === null
      ? []
      : ([['checks', 'write', 'the check run is lost', isRequired(checkRun, setUp) ? 'fix' : 'look']] as const)),
  ]
  return wants.flatMap(([scope, wanted, why, level]) => {
    const has = said.scopes.get(scope) ?? said.others
    if (RANKS.indexOf(has) >= RANKS.indexOf(wanted)) return []
    const message = `without "${scope}: ${wanted}" ${why}`
    return [
      find('doctor/permission-missing', { at: said.at, message, level, fix: `write "${scope}: ${wanted}" there` }),
    ]
  })
}

function isRequired(name: string, { github }: SetUp): boolean {
  if (!github.seen) return false
  const { rules, branch } = github.value
  const checks = [...(rules.seen ? rules.value.checks : []), ...(branch.seen ? branch.value.checks : [])]
  return checks.some(({ context }) => context === name)
}

function wide({ scopes, others, at }: Permissions): readonly DoctorFinding[] {
  if (others === 'write')
    return [find('doctor/permissions-wide', { at, message: '"write-all" lets the job write everything' })]
  const more = [...scopes].filter(([scope, level]) => level === 'write' && !OURS.has(scope)).map(([scope]) => scope)
  if (more.length === 0) return []
  return [find('doctor/permissions-wide', { at, message: `the job of the gate may write ${more.join(', ')}` })]
}

function pins({ job, chain }: Gate): readonly DoctorFinding[] {
  const uses = [...chain.map((one) => one.uses), ...job.steps.map((step) => step.uses)]
  return uses
    .filter((one): one is Said => one !== null && !isPinned(one.text))
    .map(({ text, at }) => {
      return find('doctor/unpinned', { at, message: `"uses: ${text}" can be moved by its owner` })
    })
}

function isPinned(uses: string): boolean {
  return uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses) || /^docker:.*@sha256:[0-9a-f]{64}$/.test(uses)
}

function checkouts(gate: Gate, { policies }: SetUp): readonly DoctorFinding[] {
  const overTime = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some(needsHistory))
  return gate.job.steps.filter(isCheckout).flatMap((step) => [
    ...(overTime && input(step, 'fetch-depth') !== '0' ? [shallow(gate, step)] : []),
    ...(input(step, 'persist-credentials') === 'false'
      ? []
      : [
          find('doctor/credentials-kept', {
            at: step.at,
            message: 'actions/checkout leaves the token in the working copy',
          }),
        ]),
  ])
}

export function needsHistory({ per }: { readonly per: string }): boolean {
  return per !== 'run' && per !== 'pull_request'
}

function shallow({ kind }: Gate, step: Step): DoctorFinding {
  const isCommand = kind === 'command'
  const message = isCommand
    ? 'one commit is checked out, and the command line needs all of them for a budget over time'
    : 'one commit is checked out, so a budget over time is read through the API'
  return find('doctor/shallow-checkout', { at: step.at, message, level: isCommand ? 'fix' : 'look' })
}

function input(step: Step, name: string): string | null {
  return step.with.get(name)?.text ?? null
}

function concurrency({ workflow, chain }: Gate): readonly DoctorFinding[] {
  const groups = [workflow.concurrency, ...chain.map((job) => job.concurrency)]
  return groups.flatMap((one) => {
    if (one === null || /github\.(?:run_id|sha)\b/.test(one.group)) return []
    return [...mixed(one, workflow.events), ...comments(one, workflow.events)]
  })
}

/** What differs from one merge group to the next: its ref. `head_ref` is empty there. */
function mixed({ group, cancels, at }: Concurrency, events: ReadonlyMap<string, unknown>): readonly DoctorFinding[] {
  const tells = /github\.(?:ref|ref_name|event\.merge_group\.head_(?:ref|sha))\b/
  const differs = events.has('merge_group')
    ? tells.test(group)
    : tells.test(group) || /github\.(?:head_ref|event\.(?:pull_request\.)?number)\b/.test(group)
  if (differs) return []
  const what = events.has('merge_group') ? 'merge groups' : 'pull requests'
  const message = `${what} share the concurrency group ${quote(group)}`
  return [find('doctor/concurrency', { at, message, level: cancels ? 'fix' : 'look' })]
}

/** The ref of a comment is the default branch, whatever it is about. */
function comments({ group, at }: Concurrency, events: ReadonlyMap<string, unknown>): readonly DoctorFinding[] {
  if (!events.has('issue_comment') || /github\.event\.(?:issue\.number|comment\.id)\b/.test(group)) return []
  const message = `comments on all pull requests share the concurrency group ${quote(group)}`
  return [find('doctor/concurrency', { at, message, level: 'look' })]
}
