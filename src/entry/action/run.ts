/**
 * The Action's telling of the story: what started us, the two trees, the report, and the answer in every place where
 * it is looked for. Whatever happens, the job ends with a verdict and the exit code of that verdict.
 */
import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import type { Report } from '../../core/report.ts'
import { EXIT_CODES } from '../../core/verdict.ts'
import { type Api, openApi, type Repository } from '../../github/api.ts'
import { openApiTrees } from '../../github/api-trees.ts'
import { parseCommentEvent, triggerOf } from '../../github/comment-event.ts'
import { parseEvent, type Trigger } from '../../github/event.ts'
import { redact } from '../../github/fault.ts'
import { connect } from '../../github/octokit.ts'
import { isForClerk } from '../../parse/waiver.ts'
import { renderSummary, renderWorkflowCommands } from '../../render/check.ts'
import type { Given } from '../../review/bundle.ts'
import { factualTrees, Recording } from '../../review/facts.ts'
import type { Effect, Trees } from '../../review/ports.ts'
import { VERSION } from '../version.ts'
import { conclude, hasPlaces } from './conclusion.ts'
import { type Environment, type Job, readJob, readPayload } from './environment.ts'
import { evaluate, type World } from './evaluate.ts'
import { type Inputs, parseInputs } from './inputs.ts'
import { openLocalTrees, withFallback } from './local-trees.ts'
import { outputsOf } from './outputs.ts'
import { publish } from './publish.ts'
import { evaluateGroup, withPeople } from './queue.ts'
import { openReports, writeReport } from './report-files.ts'
import { announce, logLine, writeOutputs, writeSummary } from './runner.ts'

/** What the story needs from the process; tests give their own. */
export interface Setting {
  readonly environment: Environment
  readonly print: (line: string) => void
  readonly sleep: (ms: number) => Promise<void>
  /** The clock, seconds since 1970. */
  readonly nowS: () => number
  /** The file that the fence's worker runs. */
  readonly entry: string
}

/** @returns the exit code. */
export async function runAction(setting: Setting): Promise<number> {
  const secrets = ['INPUT_GITHUB-TOKEN', 'INPUT_ELECTRICITY-MAPS-TOKEN'].map((name) => setting.environment[name] ?? '')
  const say = (text: string): void => {
    for (const line of redact(text, secrets).split('\n')) setting.print(logLine(line))
  }
  try {
    const job = readJob(setting.environment)
    return await start(setting, job, say).catch((thrown: unknown) => refuse(job, thrown, say))
  } catch (thrown) {
    say(`Carbon Clerk stopped: ${describe(thrown)}`)
    return thrown instanceof WorldError ? EXIT_CODES.BAD_POLICY : EXIT_CODES.INTERNAL
  }
}

async function start(setting: Setting, job: Job, say: (text: string) => void): Promise<number> {
  const inputs = parseInputs(setting.environment)
  if (inputs.electricityMapsToken !== '') setting.print(`::add-mask::${escapedData(inputs.electricityMapsToken)}`)
  if (job.event === 'issue_comment') return startFromComment(setting, { inputs, job, say, print: setting.print })
  const trigger = parseEvent({
    name: job.event,
    payload: job.event === 'workflow_dispatch' ? {} : await readPayload(job.eventPath),
    repository: job.repository,
    sha: job.sha,
    allowPrivileged: inputs.allowPrivileged,
  })
  if (trigger.kind === 'none') {
    say('A branch was deleted: there is nothing to check.')
    return 0
  }
  const api = await connectApi(setting, inputs, job, trigger.repository)
  const known = await withPeople(api, trigger)
  return judge(setting, { api, inputs, trigger: known, job, say, print: setting.print })
}

/** Most comments are not for us, and cost nothing but the start of the job. */
async function startFromComment(setting: Setting, given: Omit<Case, 'api' | 'trigger'>): Promise<number> {
  const { inputs, job, say } = given
  const event = parseCommentEvent({ payload: await readPayload(job.eventPath), repository: job.repository })
  if (event.pullRequest === null || !event.bodies.some(isForClerk)) {
    say('The comment is not for Carbon Clerk: none of its lines begins with "/carbon" on a pull request.')
    return 0
  }
  const api = await connectApi(setting, inputs, job, event.repository)
  const trigger = await triggerOf(api, event.pullRequest)
  if (trigger !== null) return judge(setting, { ...given, api, trigger })
  say('The pull request is closed: there is nothing to judge.')
  return 0
}

async function connectApi(setting: Setting, inputs: Inputs, job: Job, repository: Repository): Promise<Api> {
  const request = await connect({ token: inputs.token, apiUrl: job.apiUrl, userAgent: `carbon-clerk/${VERSION}` })
  const patience = { ...PATIENCE, sleep: setting.sleep }
  return openApi({ request, repository, graphqlUrl: job.graphqlUrl, secrets: [inputs.token], patience })
}

interface Case {
  readonly api: Api
  readonly print: (line: string) => void
  readonly inputs: Inputs
  readonly trigger: Trigger
  readonly job: Job
  readonly say: (text: string) => void
}

async function judge(setting: Setting, one: Case): Promise<number> {
  const { api, inputs, trigger, job } = one
  const files = openReports(inputs.reports, job.workspace)
  const { base, head } = trigger
  const folder = trigger.privileged ? null : resolve(job.workspace, inputs.workingDirectory)
  const facts = new Recording()
  const at = Math.floor(setting.nowS())
  const treesFrom = async (from: string) => factualTrees(await openTrees(one, from), facts)
  const world: World = { ...one, entry: setting.entry, trees: await treesFrom(base), folder, facts, at }
  const evaluating =
    trigger.event === 'merge_group'
      ? evaluateGroup(world, treesFrom)
      : evaluate(world).then((report) => ({ report, groupBase: null }))
  // The toolkit is needed for the answer, and loads while git or GitHub is at work.
  const [evaluated] = await Promise.all([evaluating, import('@actions/core')])
  const report = conclude(evaluated.report, inputs.failOn)
  const effects = await publish({ api, report, trigger, inputs, job })
  await answer(one, report, effects)
  const { author, labels, pullRequest, queued } = trigger
  const waivers = pullRequest !== null ? 'commit' : queued !== undefined ? 'queue' : null
  const { policyPath: policy_path, failOn: fail_on } = inputs
  const given: Given = {
    base,
    group_base: evaluated.groupBase,
    head,
    policy_path,
    at,
    author,
    labels,
    waivers,
    fail_on,
  }
  for (const file of files) await writeReport(file, report, given, facts.all())
  await writeOutputs(job, outputsOf(report, files[0]?.path ?? null, effects[1].url))
  // After a comment the job stands on the default branch, where it must not look broken: the answer is the check run.
  return trigger.event === 'issue_comment' && effects[0].outcome === 'created' ? 0 : report.exit_code
}

/** Under a privileged trigger whatever is checked out may be a stranger's, so it is not even asked. */
async function openTrees({ api, inputs, trigger, job }: Case, base: string): Promise<Trees> {
  const remote = openApiTrees(api, { base, head: trigger.head })
  if (trigger.privileged) return remote
  const folder = resolve(job.workspace, inputs.workingDirectory)
  const local = await openLocalTrees(folder, base, trigger.head).catch(withoutCheckout)
  return local === null ? remote : withFallback(local, remote)
}

/** Four tries in about ten seconds; a longer `retry-after` is left to a later run. */
const PATIENCE = { timeoutMs: 10_000, slowTimeoutMs: 30_000, waitsMs: [500, 2_000, 6_000], maxRetryAfterS: 20 }

async function answer({ job, say, print, trigger }: Case, report: Report, effects: readonly Effect[]): Promise<void> {
  say(`${report.verdict}: ${report.headline}`)
  for (const { what, outcome, because } of effects) {
    if (outcome !== 'skipped') say(`${what} ${outcome}${because === null ? '' : `: ${because}`}`)
  }
  const isAnnotated = effects.some(({ what, outcome }) => what === 'check' && outcome === 'created')
  if (!isAnnotated && hasPlaces(report)) for (const line of renderWorkflowCommands(report)) print(line)
  if (report.exit_code !== 0 && trigger.event !== 'issue_comment') await announce(report.headline)
  const notWritten = await writeSummary(job, renderSummary(report))
  if (notWritten !== null) say(`no summary: ${notWritten}`)
}

/** Nothing could be evaluated: the workflow asks for something that is not done, or the event cannot be read. */
async function refuse(job: Job, thrown: unknown, say: (text: string) => void): Promise<number> {
  const error = thrown instanceof WorldError ? thrown : null
  const isAuthors = error !== null && (error.code.startsWith('action/') || error.code === 'github/event-refused')
  const verdict = error === null ? 'INTERNAL' : isAuthors ? 'BAD_POLICY' : 'INDETERMINATE'
  const text = error === null ? `Carbon Clerk has a fault: ${describe(thrown)}` : `${error.message}; ${error.hint}`
  say(`${verdict}: ${text}`)
  await announce(text)
  await writeSummary(job, `**Not judged.**\n\n\`\`\`text\n${logLine(text).replaceAll('`', "'")}\n\`\`\`\n`)
  await writeOutputs(job, { verdict })
  return EXIT_CODES[verdict]
}

/** A checkout that git cannot make sense of is no reason to stop: the API has the same commits. */
function withoutCheckout(thrown: unknown): null {
  if (thrown instanceof WorldError) return null
  throw thrown
}

/** Data of a workflow command: actions/toolkit, packages/core/src/command.ts. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25')
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}
