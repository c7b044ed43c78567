/**
 * What GitHub's refusals mean to a person. One row a code: where a fault gets its words is here and nowhere else.
 * Statuses and headers: "Troubleshooting the REST API" and "Rate limits for the REST API" in GitHub's documentation.
 */
import { WorldError } from '../core/problem.ts'

/** Codes of the world errors of this layer, with what a person does about them. */
export const githubFaults = {
  'github/unauthorized': 'give the input "github-token" a valid token; "${{ github.token }}" is the default',
  'github/forbidden': 'give the job the permission that is missing under "permissions:" in the workflow',
  'github/not-found':
    'give the job "contents: read" under "permissions:" in the workflow, and check that the commit still exists',
  'github/rate-limited': 'run the job again when the limit has been reset',
  'github/rejected': 'report this with the message: GitHub did not accept what was sent',
  'github/unavailable': 'run the job again; https://www.githubstatus.com shows whether GitHub has an outage',
  'github/timeout': 'run the job again; GitHub did not answer in time',
  'github/unreachable': 'check the network of the runner, and the proxy settings if it has any',
  'github/unexpected-answer': 'check that GITHUB_API_URL is the address of a GitHub API',
  'github/tree-incomplete':
    'check the repository out with actions/checkout and "fetch-depth: 0", so that git lists the files',
  'github/history-too-long':
    'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the history',
  'github/history-incomplete': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
  'github/blob-missing': 'run the job again; if it happens again, check the repository out with "fetch-depth: 0"',
  'github/blob-too-large':
    'check the repository out with actions/checkout and "fetch-depth: 0", so that git reads the file',
  'github/blob-mismatch': 'run the job again; what was received is not what the commit holds',
  'github/stack-unclear': 'retarget the pull request to the branch that its changes end on',
  'github/event-refused': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
  'github/event-unreadable': 'start the Action by pull_request, merge_group, push or workflow_dispatch',
} as const

export type FaultCode = keyof typeof githubFaults

export function fault(code: FaultCode, message: string, hint?: string, cause?: unknown): WorldError {
  return new WorldError(code, message, hint ?? githubFaults[code], cause)
}

/** What a failed request looks like when it comes out of Octokit; everything else is optional. */
interface Refusal {
  readonly status?: unknown
  readonly message?: unknown
  readonly name?: unknown
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown }
}

/** A refusal in our words, and whether the same request may succeed a little later. */
export interface Diagnosis {
  readonly error: WorldError
  readonly transient: boolean
  /** Seconds that GitHub asks to wait, when it says so. */
  readonly retryAfterS: number | null
}

/** Turns what Octokit threw into a world error without secrets. `secrets` are blanked wherever they stand. */
export function diagnose(what: string, thrown: unknown, secrets: readonly string[]): Diagnosis {
  const refusal: Refusal = typeof thrown === 'object' && thrown !== null ? thrown : {}
  const headers = refusal.response?.headers ?? {}
  const said = redact(firstLine(refusal.message), secrets)
  const make = (code: FaultCode, words: string, transient: boolean, hint?: string): Diagnosis => ({
    error: fault(code, `${what}: ${words}`, hint, new Error(said)),
    transient,
    retryAfterS: seconds(headers['retry-after']),
  })
  if (refusal.response === undefined) {
    return timedOut(refusal)
      ? make('github/timeout', 'no answer in time', true)
      : make('github/unreachable', said, true)
  }
  const status = typeof refusal.status === 'number' ? refusal.status : 0
  if (status === 429 || (status === 403 && isLimit(headers, said))) {
    return make('github/rate-limited', `GitHub asks to slow down (${status})`, true, limitHint(headers))
  }
  if (status === 401) return make('github/unauthorized', 'GitHub does not accept the token (401)', false)
  if (status === 403) return make('github/forbidden', `GitHub refused (403): ${said}`, false, permissionHint(headers))
  if (status === 404 || status === 409 || status === 410 || status === 451) {
    return make('github/not-found', `not found (${status})`, false)
  }
  if (status >= 500) return make('github/unavailable', `GitHub answered ${status}`, true)
  return make('github/rejected', `GitHub answered ${status}: ${said}`, false)
}

/** Blanks the given secrets, and whatever looks like a token of GitHub or like a password in an address. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) if (secret.length > 3) clean = clean.replaceAll(secret, '***')
  return clean
    .replace(/\b(?:gh[a-z]_[A-Za-z0-9_]{4,}|github_pat_[A-Za-z0-9_]{4,})/g, '***')
    .replace(/:\/\/[^/\s@]{1,200}@/g, '://***@')
    .replace(/\b(?:token|bearer)\s+[A-Za-z0-9._-]{8,}/gi, '***')
}

function firstLine(message: unknown): string {
  return typeof message === 'string' ? (message.split('\n', 1)[0] ?? '').slice(0, 300) : 'no message'
}

function timedOut(refusal: Refusal): boolean {
  const names = [refusal.name, (refusal.cause as { name?: unknown } | undefined)?.name]
  return names.includes('TimeoutError') || names.includes('AbortError')
}

function isLimit(headers: Readonly<Record<string, unknown>>, message: string): boolean {
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /rate limit/i.test(message)
}

function seconds(header: unknown): number | null {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : null
}

function limitHint(headers: Readonly<Record<string, unknown>>): string | undefined {
  const wait = seconds(headers['retry-after'])
  return wait === null ? undefined : `run the job again in ${wait} seconds or later`
}

/**
 * GitHub names what the token lacks: `x-accepted-github-permissions: issues=write; pull_requests=write`. A comma joins
 * what is needed together, a semicolon separates what would do as well.
 */
function permissionHint(headers: Readonly<Record<string, unknown>>): string | undefined {
  const named = headers['x-accepted-github-permissions']
  if (typeof named !== 'string' || !/^[a-z_=;, ]{1,200}$/.test(named)) return undefined
  const ways = named.split(';').map((way) => {
    const permissions = way.split(',').map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
    return permissions.filter((one) => one !== '' && !one.startsWith('metadata')).map((one) => `"${one}"`)
  })
  const told = ways.filter((way) => way.length > 0).map((way) => way.join(' and '))
  return told.length === 0 ? undefined : `give the job ${told.join(' or ')} under "permissions:" in the workflow`
}
