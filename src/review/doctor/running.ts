/** Whether the gate, once started, runs and is heard: conditions, results that are ignored, steps before it, names. */
import type { DoctorFinding } from '../../core/doctor-report.ts'
import { alwaysHolds } from '../../parse/workflow/condition.ts'
import type { Job, Said, Step, Workflow } from '../../parse/workflow/workflow.ts'
import { finder, quote } from './finding.ts'
import { type Gate, publishedNames } from './gates.ts'
import { judgedEvents } from './triggers.ts'
import { workflowCodes } from './workflow-codes.ts'

const find = finder(workflowCodes)

export function runningFindings(gates: readonly Gate[], workflows: readonly Workflow[]): readonly DoctorFinding[] {
  const each = gates.flatMap((gate) => [
    ...conditions(gate),
    ...ignoredResults(gate),
    ...earlierSteps(gate),
    ...names(gate),
  ])
  const all = [...each, ...collisions(gates), ...clashes(gates, workflows)]
  return all.length > 0 || gates.length === 0 ? all : [unconditional(gates)]
}

function unconditional([first]: readonly Gate[]): DoctorFinding {
  const message = 'no condition keeps the gate from running, and its result counts'
  return find('doctor/gate-unconditional', { at: first?.step.at ?? null, message })
}

function conditions(gate: Gate): readonly DoctorFinding[] {
  const events = judgedEvents(gate)
  const isSkippable = (condition: Said | null): condition is Said =>
    condition !== null && !events.every((event) => alwaysHolds(condition.text, event))
  const told = (condition: Said, what: string) =>
    find('doctor/skippable', { at: condition.at, message: `${what} is skipped unless ${quote(condition.text)}` })
  const jobs = gate.chain.flatMap((job) =>
    isSkippable(job.condition) ? [told(job.condition, `the job ${quote(job.id)}`)] : [],
  )
  const { condition } = gate.step
  return [...jobs, ...(isSkippable(condition) ? [told(condition, 'the step of the gate')] : []), ...needs(gate, events)]
}

/** `if: always()` beside `needs` lets the job run whatever became of the others. */
function needs({ chain }: Gate, events: readonly string[]): readonly DoctorFinding[] {
  return chain.flatMap((job) => {
    if (job.needs === null) return []
    const { condition } = job
    if (condition !== null && events.every((event) => alwaysHolds(condition.text, event))) return []
    const message = `the job ${quote(job.id)} is skipped when ${quote(job.needs.text)} fails`
    return [find('doctor/needs', { at: job.needs.at, message })]
  })
}

function ignoredResults({ chain, step, kind }: Gate): readonly DoctorFinding[] {
  const continued = [step, ...chain].flatMap(({ continueOnError }) => {
    if (continueOnError === null || continueOnError.text === 'false') return []
    const message = `"continue-on-error: ${continueOnError.text}" hides the verdict`
    return [find('doctor/result-ignored', { at: continueOnError.at, message })]
  })
  const failOn = step.with.get('fail-on')
  const never =
    kind === 'action' && failOn?.text === 'never'
      ? [find('doctor/result-ignored', { at: failOn.at, message: '"fail-on: never" lets every verdict pass' })]
      : []
  return [...continued, ...never, ...(kind === 'command' ? ignoredCommand(step) : [])]
}

/** The result of a command is that of the last one in its line, and with `set +e` that of the last line. */
function ignoredCommand({ run }: Step): readonly DoctorFinding[] {
  if (run === null) return []
  const line = run.text.split('\n').find((one) => /\bcheck\b/.test(one)) ?? ''
  const hides = /\|\|/.test(line) || /;\s*(?:true|exit 0)\b/.test(line) || /--fail-on[= ]never\b/.test(line)
  if (!hides && !/\bset \+e\b/.test(run.text)) return []
  return [find('doctor/result-ignored', { at: run.at, message: `the result of ${quote(line.trim())} is lost` })]
}

/** What ran before in the same job shares files, variables and the search path with the gate. */
function earlierSteps({ job, step }: Gate): readonly DoctorFinding[] {
  const before = job.steps.slice(0, job.steps.indexOf(step))
  const checkout = before.findIndex(isCheckout)
  const command = before.find(({ run }, index) => run !== null && checkout >= 0 && index > checkout)
  const own =
    step.uses?.text.startsWith('./') === true
      ? [
          find('doctor/own-code', {
            at: step.uses.at,
            message: `"uses: ${step.uses.text}" is the code of the pull request`,
          }),
        ]
      : []
  // A command line has to be installed by a step, and judges with what is there.
  if (command?.run == null || own.length > 0 || step.uses === null) return own
  const [first = ''] = command.run.text.trim().split('\n', 1)
  const message = `${quote(first)} runs in the checkout before the gate does`
  return [find('doctor/earlier-steps', { at: command.at, message })]
}

export function isCheckout({ uses }: Step): boolean {
  return uses !== null && /^actions\/checkout(?:@|$)/i.test(uses.text)
}

function names({ chain }: Gate): readonly DoctorFinding[] {
  return chain.flatMap(({ matrix, id }) =>
    matrix === null ? [] : [find('doctor/matrix', { at: matrix, message: `the job ${quote(id)} has a matrix` })],
  )
}

/** Gates of one key that start on the same event. Those of different events never meet. */
function collisions(gates: readonly Gate[]): readonly DoctorFinding[] {
  return gates.flatMap((gate, index) => {
    const other = gates
      .slice(0, index)
      .find((one) => one.kind === 'action' && one.key === gate.key && one.step !== gate.step && shareEvent(one, gate))
    if (other === undefined || gate.kind !== 'action') return []
    const where = `${other.step.at.file}:${other.step.at.line}`
    const named = gate.key === '' ? 'without a key' : `with the key ${quote(gate.key)}`
    return [
      find('doctor/gates-collide', { at: gate.step.at, message: `a second gate ${named}; the first is ${where}` }),
    ]
  })
}

function shareEvent(one: Gate, other: Gate): boolean {
  return judgedEvents(one).some((event) => judgedEvents(other).includes(event))
}

function clashes(gates: readonly Gate[], workflows: readonly Workflow[]): readonly DoctorFinding[] {
  const published = publishedNames(gates)
  const ours = new Set<Job>(gates.flatMap(({ chain }) => chain))
  const others = workflows.flatMap(({ jobs }) => jobs.filter((job) => !ours.has(job)))
  return others
    .filter(({ name }) => published.includes(name))
    .map(({ name, at }) =>
      find('doctor/name-clash', { at, message: `another job is called ${quote(name)}, as the check is` }),
    )
}
