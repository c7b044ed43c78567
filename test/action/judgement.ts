/** A pull request judged by the Action, and what that leaves on the fake GitHub. */
import { checkRuns, comments } from '../fake-github/repository.ts'
import type { FakeGitHub } from '../fake-github/server.ts'
import type { Pull } from './cases.ts'
import { type Ended, type Job, pullRequestPayload, runAction } from './runner.ts'

export const BOT = 'github-actions[bot]'

export function judge(
  github: FakeGitHub,
  pull: Pull,
  options: Partial<Job> & { fork?: boolean | null } = {},
): Promise<Ended> {
  const { fork, ...job } = options
  const payload = pullRequestPayload({ ...pull, ...(fork === undefined ? {} : { fork }) })
  return runAction(github, { event: 'pull_request', payload, ...job })
}

export async function conclusions(github: FakeGitHub, pull: Pull) {
  return (await checkRuns(github, pull.head)).map(({ name, conclusion }) => [name, conclusion] as const)
}

export async function ownComments(github: FakeGitHub, pull: Pull): Promise<readonly string[]> {
  const all = await comments(github, pull.number)
  return all.filter(({ user }) => user.login === BOT).map(({ body }) => body)
}
