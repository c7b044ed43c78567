/**
 * A GitHub to test against. Behind it stands `emulate`, which keeps repositories, git objects, pull requests, comments
 * and check runs; in front of it stands this server, which adds what that one lacks (GraphQL, raw blobs, annotations,
 * limits, truncated trees, tokens with permissions, faults by script) and holds every request against GitHub's own
 * description of its API.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator, type SeedConfig } from 'emulate'
import { type Answer, json } from './answer.ts'
import { checkRequest, type Route } from './description.ts'
import { type Facts, noFacts } from './facts.ts'
import { type Fault, type Harm, takeFault } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { graphqlState } from './graphql-state.ts'
import { special } from './special.ts'

export const OWNER = 'octocat'
export const REPO = 'models'
/** What a workflow's token is, what a fork's is, and the tokens of people. */
export const TOKENS = {
  workflow: { token: 'ghs_workflow000000', login: 'github-actions[bot]', writes: true },
  fork: { token: 'ghs_fork0000000000', login: 'github-actions[bot]', writes: false },
  owner: { token: 'ghp_owner000000000', login: OWNER, writes: true },
  mallory: { token: 'ghp_mallory0000000', login: 'mallory', writes: true },
} as const

export interface Call {
  readonly method: string
  readonly path: string
  /** As in GitHub's description, or `GraphQL` and the name of the query. */
  readonly route: string
  readonly query: URLSearchParams
  readonly body: string
  readonly accept: string
  readonly login: string
}

export interface FakeState {
  readonly faults: Fault[]
  /** Recursive listings stop here. */
  treeLimit: number
  readonly annotations: Map<number, unknown[]>
  /** Who changed a comment last. */
  readonly editors: Map<number, string>
  /** Heads of pull requests that were pushed to: `emulate` keeps the one they were opened with. */
  readonly heads: Map<number, string>
  /** What `emulate` does not know. */
  readonly facts: Facts
}

export interface FakeGitHub extends FakeState {
  readonly url: string
  readonly graphqlUrl: string
  /** Requests of the program under test, in order. */
  readonly calls: Call[]
  /** What GitHub's description does not allow; a test ends with none. */
  readonly violations: string[]
  /** A request of the test itself, straight to the state. */
  ask(method: string, path: string, body?: unknown, as?: keyof typeof TOKENS): Promise<unknown>
  close(): Promise<void>
}

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed() })
  const calls: Call[] = []
  const violations: string[] = []
  const state: FakeState = {
    faults: [],
    treeLimit: 100_000,
    annotations: new Map(),
    editors: new Map(),
    heads: new Map(),
    facts: noFacts(),
  }
  const server = createServer((request, response) => {
    handle({ emulator, state, calls, violations }, request, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(state, {
    url,
    graphqlUrl: `${url}/graphql`,
    calls,
    violations,
    ask: (method: string, path: string, body?: unknown, as: keyof typeof TOKENS = 'owner') =>
      ask(emulator, method, path, body, as),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => (server as Server).close(resolve))
      await emulator.close()
    },
  })
}

function seed(): SeedConfig {
  const tokens = Object.values(TOKENS).map(
    ({ token, login }) => [token, { login, scopes: ['repo'] as string[] }] as const,
  )
  const users = [OWNER, 'mallory', 'github-actions[bot]'].map((login) => ({ login }))
  const repos = [{ owner: OWNER, name: REPO, auto_init: true }]
  return { tokens: Object.fromEntries(tokens), github: { users, repos } }
}

interface World {
  readonly emulator: Emulator
  readonly state: FakeState
  readonly calls: Call[]
  readonly violations: string[]
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake')
  const body = (await bytesOf(request)).toString()
  const viewer = Object.values(TOKENS).find(({ token }) => request.headers.authorization?.endsWith(token))
  const { call, route } = describe(world, request, url, body, viewer?.login ?? 'nobody')
  world.calls.push(call)
  const harm = takeFault(world.state.faults, call)
  if (harm?.kind === 'meanwhile') await harm.act()
  if (harm?.kind === 'hang') return
  if (harm !== null && isBefore(harm)) return send(response, harm)
  const answer = await respond(world, call, route, url, viewer)
  if (harm === null || harm.kind === 'meanwhile') return reply(response, answer)
  if (harm.kind === 'change') return reply(response, { ...answer, body: Buffer.from(harm.change(answer.body)) })
  send(response, harm)
}

function isBefore(harm: Harm): boolean {
  return (harm.kind === 'answer' || harm.kind === 'drop') && harm.afterCommit !== true
}

function describe(world: World, request: IncomingMessage, url: URL, body: string, login: string) {
  const method = request.method ?? 'GET'
  const common = {
    method,
    path: url.pathname,
    query: url.searchParams,
    body,
    login,
    accept: request.headers.accept ?? '',
  }
  if (url.pathname === '/graphql') {
    const name = /query (\w+)/.exec(body)?.[1] ?? 'unnamed'
    return { call: { ...common, route: `GraphQL ${name}` }, route: null }
  }
  const { route, violations } = checkRequest(method, url, body)
  world.violations.push(...violations)
  return { call: { ...common, route: route?.name ?? 'unknown' }, route }
}

async function respond(
  { emulator, state, violations }: World,
  call: Call,
  route: Route | null,
  url: URL,
  viewer: (typeof TOKENS)[keyof typeof TOKENS] | undefined,
): Promise<Answer> {
  if (viewer === undefined) return json(401, { message: 'Bad credentials' })
  if (call.route.startsWith('GraphQL')) {
    const get = (path: string): Promise<unknown> => ask(emulator, 'GET', path, undefined, 'owner')
    const result = await answerGraphql(graphqlState(state, viewer.login, get), call.body)
    if (result.errors !== undefined && result.data === undefined) violations.push(...result.errors.map(String))
    return json(200, JSON.parse(JSON.stringify(result)))
  }
  const forward = async (sent: string, to?: string): Promise<Answer> =>
    forwardTo(emulator, call.method, to === undefined ? url : new URL(to, url), sent, viewer.token)
  if (call.method !== 'GET' && !viewer.writes) {
    return json(403, { message: 'Resource not accessible by integration' }, permissionFor(call.route))
  }
  return route === null ? json(404, { message: 'Not Found' }) : special(state, call, route, forward)
}

function permissionFor(route: string): Readonly<Record<string, string>> {
  const needed = route.includes('check-runs') ? 'checks=write' : 'issues=write; pull_requests=write'
  return { 'x-accepted-github-permissions': needed }
}

async function ask(
  emulator: Emulator,
  method: string,
  path: string,
  body: unknown,
  as: keyof typeof TOKENS,
): Promise<unknown> {
  const url = new URL(path, emulator.url)
  const sent = body === undefined ? '' : JSON.stringify(body)
  const answer = await forwardTo(emulator, method, url, sent, TOKENS[as].token)
  return answer.body.length === 0 ? null : JSON.parse(answer.body.toString())
}

/** GitHub takes a path or a branch with its slashes written either way, `emulate` only as they are. */
async function forwardTo(emulator: Emulator, method: string, url: URL, body: string, token: string): Promise<Answer> {
  const path = url.pathname.replaceAll(/%2F/gi, '/')
  const answer = await fetch(new URL(path + url.search, emulator.url), {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === '' ? {} : { body }),
  })
  const type = answer.headers.get('content-type') ?? 'application/json'
  return { status: answer.status, headers: { 'content-type': type }, body: Buffer.from(await answer.arrayBuffer()) }
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, status === 204 ? {} : { ...headers, 'content-length': body.length })
  response.end(status === 204 ? undefined : body)
}

function send(response: ServerResponse, harm: Harm): void {
  if (harm.kind === 'drop') response.destroy()
  if (harm.kind === 'answer') reply(response, json(harm.status, harm.body ?? { message: 'fault' }, harm.headers))
}
