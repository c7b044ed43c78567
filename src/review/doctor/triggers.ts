/** Whether the gate starts whenever it has to. */
import type { DoctorFinding } from '../../core/doctor-report.ts'
import type { Place } from '../../core/problem.ts'
import { admits } from '../../parse/workflow/branch-filter.ts'
import type { Trigger } from '../../parse/workflow/workflow.ts'
import type { SetUp } from './facts.ts'
import { finder, quote } from './finding.ts'
import { type Gate, judging } from './gates.ts'
import { workflowCodes } from './workflow-codes.ts'

const find = finder(workflowCodes)

/** What `pull_request` starts on when a workflow does not say. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened']
const PRIVILEGED = ['pull_request_target', 'workflow_run']

export function triggerFindings(gates: readonly Gate[], setUp: SetUp): readonly DoctorFinding[] {
  const first = gates[0]
  if (first === undefined) return []
  const asked = triggersOf(gates, 'pull_request')
  return [
    ...(asked.length === 0 ? [unjudged(first, gates)] : typeFindings(asked, setUp)),
    ...queueFinding(first, gates, setUp),
    ...commentFinding(first, gates, setUp),
    ...gates.flatMap((gate) => [...privileged(gate), ...filterFindings(gate, setUp.branch)]),
  ]
}

/** Each trigger of these workflows once. */
function triggersOf(gates: readonly Gate[], event: string): readonly Trigger[] {
  return [...new Set(gates.flatMap(({ workflow }) => workflow.events.get(event) ?? []))]
}

function unjudged(first: Gate, gates: readonly Gate[]): DoctorFinding {
  const events = [...new Set(gates.flatMap(({ workflow }) => [...workflow.events.keys()]))]
  const message = `the gate starts on ${events.join(', ') || 'nothing'}, and not on pull_request`
  return find('doctor/pull-requests-unjudged', { at: startOf(first), message })
}

/** Several workflows may share the work, so a type is missing only where none of them has it. */
function typeFindings(triggers: readonly Trigger[], { policies }: SetUp): readonly DoctorFinding[] {
  const types = new Set(triggers.flatMap((trigger) => trigger.types ?? DEFAULT_TYPES))
  const at = triggers[0]?.at ?? null
  const missing = (wanted: readonly string[]) => wanted.filter((type) => !types.has(type))
  const goesByLabels = policies.some(
    ({ read }) => read?.ok === true && read.policy.budgets.some(({ labels }) => labels.length > 0),
  )
  const wanted = [...DEFAULT_TYPES, 'edited', ...(goesByLabels ? ['labeled', 'unlabeled'] : [])]
  const fix = `write "types: [${wanted.join(', ')}]" under "pull_request:"`
  const told = (code: keyof typeof workflowCodes, types: readonly string[]) =>
    types.length === 0 ? [] : [find(code, { at, message: `pull_request does not start on ${types.join(', ')}`, fix })]
  return [
    ...told('doctor/types-missing', missing(DEFAULT_TYPES)),
    ...told('doctor/retarget-unseen', missing(['edited'])),
    ...(goesByLabels ? told('doctor/labels-unseen', missing(['labeled', 'unlabeled'])) : []),
  ]
}

function queueFinding(first: Gate, gates: readonly Gate[], { github }: SetUp): readonly DoctorFinding[] {
  if (triggersOf(gates, 'merge_group').length > 0) return []
  const rules = github.seen ? github.value.rules : null
  const at = startOf(first)
  if (rules?.seen && rules.value.queue) {
    return [
      find('doctor/queue-unjudged', {
        at,
        message: 'there is a merge queue, and the gate does not start on merge_group',
      }),
    ]
  }
  // Rules that were read and have no queue need no event for it.
  if (rules?.seen) return []
  const message = 'the gate does not start on merge_group, and whether there is a merge queue could not be seen'
  return [find('doctor/queue-unjudged', { at, message, level: 'look' })]
}

function commentFinding(first: Gate, gates: readonly Gate[], { policies }: SetUp): readonly DoctorFinding[] {
  const hasWaivers = policies.some(({ read }) => read?.ok === true && read.policy.waivers !== null)
  if (!hasWaivers || triggersOf(gates, 'issue_comment').length > 0) return []
  const message = 'the budget has waivers, and the gate does not start on issue_comment'
  return [find('doctor/comments-unheard', { at: startOf(first), message })]
}

function privileged({ workflow, step }: Gate): readonly DoctorFinding[] {
  const isAllowed = step.with.get('allow-privileged-trigger')?.text === 'true'
  return PRIVILEGED.flatMap((event) => {
    const trigger = workflow.events.get(event)
    if (trigger === undefined) return []
    const message = isAllowed
      ? `the gate runs on ${event}, and the step allows it`
      : `the gate starts on ${event}, which the Action refuses`
    return [find('doctor/privileged-trigger', { at: trigger.at, message, level: isAllowed ? 'look' : 'fix' })]
  })
}

function filterFindings({ workflow }: Gate, branch: string | null): readonly DoctorFinding[] {
  return ['pull_request', 'merge_group'].flatMap((event) => {
    const filters = workflow.events.get(event)?.filters ?? []
    return filters.flatMap((filter): readonly DoctorFinding[] => {
      const what = `${event} has "${filter.key}: ${filter.patterns.join(', ')}"`
      if (filter.key.startsWith('paths')) return [find('doctor/path-filter', { at: filter.at, message: what })]
      if (branch === null || admits(filter, branch)) return []
      const message = `${what}, which leaves out ${quote(branch)}`
      return [find('doctor/branch-filter', { at: filter.at, message })]
    })
  })
}

export function startOf({ workflow, chain, job }: Gate): Place {
  const first = [...workflow.events.values()][0]?.at
  return first ?? chain[0]?.at ?? job.at
}

/** The events for which the gate must run, as far as its workflow starts on them. */
export function judgedEvents({ workflow }: Gate): readonly string[] {
  return ['pull_request', 'pull_request_target', 'merge_group'].filter((event) => workflow.events.has(event))
}

export function gateSummary(gates: readonly Gate[]): DoctorFinding | null {
  const [first] = judging(gates)
  if (first === undefined) return null
  const events = [...new Set(gates.flatMap(({ workflow }) => [...workflow.events.keys()]))]
  return find('doctor/gate-found', { at: first.step.at, message: `the gate starts on ${events.join(', ')}` })
}
