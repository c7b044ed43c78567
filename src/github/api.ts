/**
 * The one door to GitHub. Every request of this layer goes through here: it has a time limit, a size limit, retries
 * only where a repeated request cannot do harm, and leaves as an answer or as a `WorldError` in our words.
 */
import { WorldError } from '../core/problem.ts'
import { type Diagnosis, diagnose, fault } from './fault.ts'

export interface Repository {
  readonly owner: string
  readonly name: string
}

export interface RawAnswer {
  readonly status: number
  readonly url: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** `octokit.request`, of any Octokit. */
export type Request = (route: string, parameters: Record<string, unknown>) => Promise<RawAnswer>

/** Limits and patience; waits are arguments, so that a test does not sleep. */
export interface Patience {
  readonly timeoutMs: number
  /** For listings and blobs, which may be megabytes. */
  readonly slowTimeoutMs: number
  /** Milliseconds before each further try. */
  readonly waitsMs: readonly number[]
  /** The longest `retry-after` that is waited for instead of giving up. */
  readonly maxRetryAfterS: number
  readonly sleep: (ms: number) => Promise<void>
}

export interface Send {
  /** In words for a message: `the comments of the pull request`. */
  readonly what: string
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** `safe`: repeated after a failure. `once`: a lost answer may hide a done deed, so only the caller may repeat. */
  readonly repeat: 'safe' | 'once'
  readonly slow?: boolean
  readonly maxBytes?: number
  readonly accept?: string
}

export interface Api {
  readonly repository: Repository
  bytes(send: Send): Promise<Uint8Array>
  json(send: Send): Promise<unknown>
  /** A GraphQL query; a query changes nothing, so it is repeated like a GET. @throws when no data came. */
  graphql(what: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
}

interface GraphqlAnswer {
  readonly data: unknown
  /** Types of the errors that came along: `NOT_FOUND`, `FORBIDDEN`. */
  readonly errors: readonly string[]
}

export interface ApiOptions {
  readonly request: Request
  readonly repository: Repository
  /** Address for GraphQL; the REST address is already in `request`. */
  readonly graphqlUrl: string
  readonly secrets: readonly string[]
  readonly patience: Patience
}

const DEFAULT_MAX_BYTES = 32 * 1024 * 1024

export function openApi(options: ApiOptions): Api {
  const bytes = (send: Send): Promise<Uint8Array> => deliver(options, send)
  const json = async (send: Send): Promise<unknown> => parse(send.what, await bytes(send))
  return {
    repository: options.repository,
    bytes,
    json,
    graphql: async (what, query, variables) => {
      const route = `POST ${options.graphqlUrl}`
      const answer = await json({ what, route, parameters: { query, variables }, repeat: 'safe', slow: true })
      return graphqlAnswer(what, answer)
    },
  }
}

async function deliver(options: ApiOptions, send: Send): Promise<Uint8Array> {
  const { patience } = options
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await deliverOnce(options, send)
    } catch (thrown) {
      if (thrown instanceof WorldError) throw thrown
      const seen = diagnose(send.what, thrown, options.secrets)
      const wait = nextWait(seen, send, patience, attempt)
      if (wait === null) throw seen.error
      await patience.sleep(wait)
    }
  }
}

/**
 * A refusal for speed was not carried out, so even a POST may follow it; any other lost POST may have been carried out.
 * GitHub counts requests made against a limit, so a long or unknown wait is left to a later run.
 */
function nextWait(seen: Diagnosis, send: Send, patience: Patience, attempt: number): number | null {
  const planned = patience.waitsMs[attempt]
  if (!seen.transient || planned === undefined) return null
  if (seen.error.code === 'github/rate-limited') {
    const asked = seen.retryAfterS
    return asked === null || asked > patience.maxRetryAfterS ? null : Math.max(asked * 1000, planned)
  }
  return send.repeat === 'safe' ? planned : null
}

async function deliverOnce({ request, repository, patience }: ApiOptions, send: Send): Promise<Uint8Array> {
  const answer = await request(send.route, {
    // Octokit sends what the route does not name as the body.
    ...(send.route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {}),
    ...send.parameters,
    headers: { accept: send.accept ?? 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    request: {
      signal: AbortSignal.timeout(send.slow === true ? patience.slowTimeoutMs : patience.timeoutMs),
      // The body is read here: Octokit would decode whatever claims to be UTF-8, which changes the bytes of a blob,
      // and would read an answer of any size.
      parseSuccessResponseBody: false,
    },
  })
  return answer.data === '' || answer.data === null || answer.data === undefined
    ? new Uint8Array()
    : collect(send, answer.data as AsyncIterable<Uint8Array>)
}

async function collect(send: Send, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const limit = send.maxBytes ?? DEFAULT_MAX_BYTES
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) throw fault('github/unexpected-answer', `${send.what}: the answer is larger than ${limit} bytes`)
    chunks.push(chunk)
  }
  const first = chunks[0]
  return chunks.length === 1 && first !== undefined ? first : concat(chunks, size)
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

function parse(what: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw fault('github/unexpected-answer', `${what}: the answer is not JSON`)
  }
}

function graphqlAnswer(what: string, answer: unknown): GraphqlAnswer {
  if (!isObject(answer)) throw fault('github/unexpected-answer', `${what}: the answer is not an object`)
  const errors = Array.isArray(answer.errors) ? answer.errors : []
  const types = errors.map((one) => (isObject(one) && typeof one.type === 'string' ? one.type : 'UNKNOWN'))
  if (types.includes('RATE_LIMITED')) throw fault('github/rate-limited', `${what}: the GraphQL limit is used up`)
  if (isObject(answer.data)) return { data: answer.data, errors: types }
  throw fault('github/rejected', `${what}: GraphQL refused (${types.join(', ') || 'no data'})`)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
