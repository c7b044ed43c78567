/** The real Octokit against the fake, without real patience: waits are noted, not waited. */
import { type Api, openApi, type Patience } from '../../src/github/api.ts'
import { connect } from '../../src/github/octokit.ts'
import { type FakeGitHub, OWNER, REPO, TOKENS } from '../fake-github/server.ts'

export interface TestConnection {
  readonly api: Api
  readonly waits: number[]
}

export async function connectTo(
  github: FakeGitHub,
  as: keyof typeof TOKENS = 'workflow',
  patience: Partial<Patience> = {},
): Promise<TestConnection> {
  const waits: number[] = []
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms)
  }
  const { token } = TOKENS[as]
  const request = await connect({ token, apiUrl: github.url, userAgent: 'test' })
  const api = openApi({
    request,
    repository: { owner: OWNER, name: REPO },
    graphqlUrl: github.graphqlUrl,
    secrets: [token],
    patience: {
      timeoutMs: 5_000,
      slowTimeoutMs: 5_000,
      waitsMs: [100, 200, 400],
      maxRetryAfterS: 20,
      sleep,
      ...patience,
    },
  })
  return { api, waits }
}
