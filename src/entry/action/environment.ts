/** What the runner says, read once. Names as in GitHub's "Variables reference". */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { WorldError } from '../../core/problem.ts'
import { fault } from '../../github/fault.ts'
import type { RunId } from '../../github/marker.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Job {
  readonly event: string
  readonly eventPath: string
  readonly repository: string
  readonly sha: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly workspace: string
  readonly run: RunId
  /** Page of this run, for the check run; `null` when the runner does not say. */
  readonly runUrl: string | null
  /** Files that the runner reads after the step; `null` outside of a runner. */
  readonly outputFile: string | null
  readonly summaryFile: string | null
}

export function readJob(environment: Environment): Job {
  const text = (name: string): string => environment[name] ?? ''
  const apiUrl = address('GITHUB_API_URL', text('GITHUB_API_URL') || 'https://api.github.com')
  const graphql = text('GITHUB_GRAPHQL_URL') || graphqlBeside(apiUrl)
  return {
    event: text('GITHUB_EVENT_NAME'),
    eventPath: text('GITHUB_EVENT_PATH'),
    repository: text('GITHUB_REPOSITORY'),
    sha: text('GITHUB_SHA'),
    apiUrl,
    graphqlUrl: address('GITHUB_GRAPHQL_URL', graphql),
    workspace: resolve(text('GITHUB_WORKSPACE') || '.'),
    run: { id: whole(text('GITHUB_RUN_ID')), attempt: whole(text('GITHUB_RUN_ATTEMPT')) },
    runUrl: runPage(text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')),
    outputFile: text('GITHUB_OUTPUT') || null,
    summaryFile: text('GITHUB_STEP_SUMMARY') || null,
  }
}

export async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'it is not JSON' : 'there is no such file'
    throw fault('github/event-unreadable', `the event's payload (GITHUB_EVENT_PATH) cannot be read: ${why}`)
  }
}

/** GitHub Enterprise Server has `/api/v3` beside `/api/graphql`; everywhere else GraphQL is below the API's address. */
function graphqlBeside(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`
}

function address(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new WorldError('action/environment', `${name} is not an address`, 'let the runner set it')
  }
  return text.replace(/\/+$/, '')
}

function runPage(server: string, repository: string, run: string): string | null {
  return URL.canParse(server) && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null
}

function whole(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}
