/**
 * The Action as a runner starts it: a process of its own with the variables and files that GitHub documents, an event's
 * payload on disk and nothing else. What it leaves behind is read back the way the runner reads it.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeGitHub, OWNER, REPO, TOKENS } from '../fake-github/server.ts'

const built = join(import.meta.dirname, '../../dist/action/index.js')
const source = join(import.meta.dirname, '../../src/entry/action.ts')
/** The bundle that users run; the sources, which give the same answers, until there is one or when asked for. */
const entry = process.env.CARBON_CLERK_ENTRY === 'src' || !existsSync(built) ? source : built

export interface Job {
  readonly event: string
  readonly payload: unknown
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly as?: keyof typeof TOKENS
  readonly runId?: number
  readonly attempt?: number
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** A folder to be the workspace; an empty one by default. */
  readonly workspace?: string
}

export interface Ended {
  readonly exitCode: number | null
  readonly log: string
  /** Commands that the runner would obey, in order. */
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

export async function runAction(github: FakeGitHub, job: Job): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), 'carbon-clerk-job-'))
  const workspace = job.workspace ?? join(home, 'workspace')
  mkdirSync(workspace, { recursive: true })
  const files = { payload: join(home, 'event.json'), outputs: join(home, 'outputs'), summary: join(home, 'summary') }
  const payload = typeof job.payload === 'string' ? job.payload : JSON.stringify(job.payload)
  writeFileSync(files.payload, payload)
  writeFileSync(files.outputs, '')
  writeFileSync(files.summary, '')
  try {
    const environment = { ...variables(github, job, workspace, files), ...job.environment }
    const { exitCode, log } = await start(environment, workspace)
    return {
      exitCode,
      log,
      commands: commandsOf(log),
      outputs: readOutputs(readFileSync(files.outputs, 'utf8')),
      summary: readFileSync(files.summary, 'utf8'),
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

interface Files {
  readonly payload: string
  readonly outputs: string
  readonly summary: string
}

function variables(github: FakeGitHub, job: Job, workspace: string, files: Files): Record<string, string | undefined> {
  const { token } = TOKENS[job.as ?? 'workflow']
  const inputs = Object.entries({ 'github-token': token, ...job.inputs })
  return {
    PATH: process.env.PATH,
    HOME: workspace,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: files.payload,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: files.outputs,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_SHA: job.sha ?? 'c'.repeat(40),
    GITHUB_RUN_ID: String(job.runId ?? 100),
    GITHUB_RUN_ATTEMPT: String(job.attempt ?? 1),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: tmpdir(),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

function start(
  environment: Record<string, string | undefined>,
  cwd: string,
): Promise<{ exitCode: number | null; log: string }> {
  const child = spawn(process.execPath, [entry], { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, log })))
}

/** The two forms of a command in a log: actions/runner, src/Runner.Common/ActionCommand.cs. */
function commandsOf(log: string): readonly Command[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const modern = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/u.exec(line)
    if (modern !== null) return [command(modern[1] ?? '', modern[2] ?? '', modern[3] ?? '', ',')]
    const old = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/u.exec(line)
    return old === null ? [] : [command(old[1] ?? '', old[2] ?? '', old[3] ?? '', ';')]
  })
}

function command(name: string, properties: string, text: string, separator: string): Command {
  const pairs = properties.split(separator).flatMap((pair) => {
    const at = pair.indexOf('=')
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1))] as const]
  })
  return { name, properties: Object.fromEntries(pairs), text: decode(text) }
}

function decode(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}

/** `name<<DELIMITER`, lines, `DELIMITER`: actions/runner, FileCommandManager. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i += 1) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '') ?? []
    if (name === undefined) continue
    const end = lines.indexOf(delimiter ?? '', i + 1)
    if (end < 0) throw new Error('an output has no end')
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}

interface Examples {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}

/** A real payload of GitHub's documentation, moved to our repository and commits. */
export function pullRequestPayload(pull: {
  number: number
  base: string
  head: string
  fork?: boolean | null
}): unknown {
  const require = createRequire(import.meta.url)
  const all = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly Examples[]
  const [real] = all.find(({ name }) => name === 'pull_request')?.examples ?? []
  const payload = structuredClone(real) as {
    number: number
    pull_request: Record<string, unknown> & { base: Record<string, unknown>; head: Record<string, unknown> }
  }
  payload.number = pull.number
  payload.pull_request.number = pull.number
  payload.pull_request.title = 'x`$(id)`\n::add-mask::e'
  payload.pull_request.base.sha = pull.base
  payload.pull_request.head.sha = pull.head
  payload.pull_request.head.ref = '";id;"##[add-mask]e'
  if (pull.fork === true) payload.pull_request.head.repo = { id: 999, full_name: 'stranger/models', fork: true }
  if (pull.fork === null) payload.pull_request.head.repo = null
  return payload
}
