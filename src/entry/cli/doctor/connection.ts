/** Which repository on GitHub a clone belongs to, and a connection to it with the caller's own token. */
import { openApi } from '../../../github/api.ts'
import { connect } from '../../../github/octokit.ts'
import { askRules, type Questions } from '../../../github/rules.ts'
import type { GitHubFacts, Seen } from '../../../review/doctor/facts.ts'
import { VERSION } from '../../version.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage.ts'

type Environment = Host['environment']

const API = 'https://api.github.com'
const NAME = /^([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/([A-Za-z0-9._-]{1,100})$/
const PATIENCE = { timeoutMs: 10_000, slowTimeoutMs: 30_000, waitsMs: [500, 2_000], maxRetryAfterS: 20 }
const HOW = 'run "GITHUB_TOKEN=$(gh auth token) carbon-clerk doctor", or say --offline'

/**
 * `owner/name`. The address of a remote decides nothing about where a token is sent; it only counts when it is of the
 * server that is asked anyway.
 */
export function repositoryOf(wish: string | null, origin: string | null, environment: Environment): string | null {
  if (wish !== null) {
    if (NAME.test(wish)) return wish
    throw new UsageError(`--repository cannot be "${wish}"`, 'Write OWNER/NAME.')
  }
  const [, host = '', path = ''] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(origin ?? '') ?? []
  return NAME.test(path) && serversOf(environment).includes(host.toLowerCase()) ? path : null
}

/** `api.github.com` speaks for `github.com`; an Enterprise Server has both under one name. */
function serversOf(environment: Environment): readonly string[] {
  const host = new URL(apiUrlOf(environment)).hostname.toLowerCase()
  return [host, host.replace(/^api\./, '')]
}

function apiUrlOf(environment: Environment): string {
  const text = (environment.GITHUB_API_URL ?? '').replace(/\/+$/, '')
  if (text === '') return API
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new UsageError('GITHUB_API_URL is not an address', `Write ${API}, or https://HOST/api/v3.`)
  }
  return text
}

export async function askGitHub(
  environment: Environment,
  repository: string | null,
  offline: boolean,
  questions: Questions,
): Promise<Seen<GitHubFacts>> {
  const unseen = (because: string, hint: string) => ({ seen: false, because, hint }) as const
  if (offline) return unseen('GitHub was not asked (--offline)', 'run doctor without --offline')
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN || ''
  if (token === '') return unseen('no token, so GitHub was not asked what it requires', HOW)
  const [, owner = '', name = ''] = NAME.exec(repository ?? '') ?? []
  if (owner === '') return unseen('origin is no repository on that GitHub', 'name it with --repository OWNER/NAME')
  const apiUrl = apiUrlOf(environment)
  const request = await connect({ token, apiUrl, userAgent: `carbon-clerk/${VERSION}` })
  const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const patience = { ...PATIENCE, sleep }
  const api = openApi({
    request,
    repository: { owner, name },
    graphqlUrl: `${apiUrl}/graphql`,
    secrets: [token],
    patience,
  })
  return { seen: true, value: await askRules(api, questions) }
}
