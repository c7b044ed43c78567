/** Octokit as `@actions/github` makes it (proxy settings of the runner included), reduced to the one function we use. */
import type { RawAnswer, Request } from './api.ts'

export interface Connection {
  readonly token: string
  /** `GITHUB_API_URL`: GitHub Enterprise Server has its own. */
  readonly apiUrl: string
  readonly userAgent: string
}

export async function connect({ token, apiUrl, userAgent }: Connection): Promise<Request> {
  const { getOctokit } = await import('@actions/github')
  // Deprecation notices would go to the job's log in the middle of ours.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log })
  return async (route, parameters) => (await octokit.request(route, parameters)) as RawAnswer
}

function ignore(): void {}
