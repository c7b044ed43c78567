/** A pull request on the fake GitHub, what we say there and what then stands there. */
import { type CommentRequest, publishComment } from '../../src/github/comment.ts'
import { writeMarker } from '../../src/github/marker.ts'
import { comments, commit, openPull } from '../fake-github/repository.ts'
import type { Call, FakeGitHub, TOKENS } from '../fake-github/server.ts'
import { connectTo } from './connection.ts'

export const BOT = 'github-actions[bot]'
export const isPost = ({ method, route }: Call): boolean => method === 'POST' && route.includes('/comments')
export const isPatch = ({ method }: Call): boolean => method === 'PATCH'
export const isThread = ({ route }: Call): boolean => route === 'GraphQL Thread'
export const routes = (github: FakeGitHub): string[] =>
  github.calls.map(({ method, route }) => (route.startsWith('GraphQL') ? 'query' : method))

export interface Pull {
  readonly number: number
  readonly head: string
}

let heads = 0
export async function pullRequest(github: FakeGitHub): Promise<Pull> {
  heads += 1
  const base = await commit(github, { 'README.md': 'base' })
  const head = await commit(github, { 'README.md': `head ${heads}` }, [base])
  return { number: await openPull(github, base, head), head }
}

export async function publish(
  github: FakeGitHub,
  pull: Pull,
  text: string,
  options: Partial<CommentRequest> & { as?: keyof typeof TOKENS } = {},
) {
  const { as = 'workflow', ...rest } = options
  const { api } = await connectTo(github, as)
  return publishComment(api, {
    pullRequest: pull.number,
    key: '',
    head: pull.head,
    run: { id: 10, attempt: 1 },
    render: () => text,
    mode: 'create',
    ...rest,
  })
}

export const marked = (text: string, pull: Pull, id = 10, attempt = 1, key = ''): string =>
  writeMarker(key, { run: { id, attempt }, head: pull.head }) + text
export async function bodies(github: FakeGitHub, pull: Pull): Promise<readonly (readonly [string, string])[]> {
  return (await comments(github, pull.number)).map(({ user, body }) => [user.login, body] as const)
}
