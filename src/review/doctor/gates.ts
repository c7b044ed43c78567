/** Where the workflows of a repository run the gate, and under which names its answer can be required. */
import { checkName } from '../../core/check-name.ts'
import type { Job, Said, Step, Workflow } from '../../parse/workflow/workflow.ts'

/** The Action, in any repository: mirrors and forks are used too. */
const ACTION = /^[A-Za-z0-9-]+\/carbon-clerk(?:\/[^@]*)?@/i
const COMMAND = /\bcarbon-clerk(?:@[\w.-]+)?\s+check\b|\bcli\/index\.js\s+check\b/

export interface Gate {
  readonly workflow: Workflow
  /** The job, and before it those that call its workflow. */
  readonly chain: readonly Job[]
  /** The one whose steps hold the gate. */
  readonly job: Job
  readonly step: Step
  readonly kind: 'action' | 'command'
  readonly key: string
  /** The check of the job. */
  readonly jobCheck: string
  /** The check run that the Action writes; `null` when it is told not to. */
  readonly checkRun: string | null
}

/** A job that calls a workflow that was not read. */
interface Elsewhere {
  readonly job: Job
  readonly uses: Said
}

export interface Gates {
  readonly gates: readonly Gate[]
  readonly elsewhere: readonly Elsewhere[]
}

/** GitHub allows ten levels of calls since 2025; nobody needs more than four. */
const DEEPEST = 4

export function gatesIn(workflows: readonly Workflow[], isOurs: boolean): Gates {
  const gates: Gate[] = []
  const elsewhere: Elsewhere[] = []
  const visit = (workflow: Workflow, called: Workflow, chain: readonly Job[]): void => {
    for (const job of called.jobs) {
      const longer = [...chain, job]
      gates.push(...job.steps.flatMap((step) => gateOf(workflow, longer, job, step, isOurs)))
      if (job.uses === null) continue
      const local = localWorkflow(workflows, job.uses.text)
      if (local === null || longer.length > DEEPEST) elsewhere.push({ job, uses: job.uses })
      else visit(workflow, local, longer)
    }
  }
  // A workflow that is only called by others is seen with those.
  for (const workflow of workflows) if (!isOnlyCalled(workflow)) visit(workflow, workflow, [])
  return { gates, elsewhere }
}

function isOnlyCalled({ events }: Workflow): boolean {
  return events.size === 1 && events.has('workflow_call')
}

function localWorkflow(workflows: readonly Workflow[], uses: string): Workflow | null {
  return workflows.find(({ path }) => uses === `./${path}`) ?? null
}

function gateOf(workflow: Workflow, chain: readonly Job[], job: Job, step: Step, isOurs: boolean): readonly Gate[] {
  const kind = kindOf(step, isOurs)
  if (kind === null) return []
  const key = step.with.get('key')?.text ?? ''
  const writes = kind === 'action' && step.with.get('check-run')?.text !== 'false'
  const jobCheck = chain.map(({ name }) => name).join(' / ')
  return [{ workflow, chain, job, step, kind, key, jobCheck, checkRun: writes ? checkName(key) : null }]
}

function kindOf({ uses, run }: Step, isOurs: boolean): Gate['kind'] | null {
  if (uses !== null && (ACTION.test(uses.text) || (isOurs && /^\.\/?$/.test(uses.text)))) return 'action'
  return run !== null && COMMAND.test(run.text) ? 'command' : null
}

/** Every name under which the answer of these gates can be required. */
export function publishedNames(gates: readonly Gate[]): readonly string[] {
  return [...new Set(gates.flatMap(({ jobCheck, checkRun }) => [jobCheck, ...(checkRun === null ? [] : [checkRun])]))]
}

/** Those that judge pull requests, by their event. */
export function judging(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(({ workflow: { events } }) => events.has('pull_request') || events.has('pull_request_target'))
}
