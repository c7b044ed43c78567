/** What can go wrong with one request, by script: the first fault that fits a request and is not used up happens to it. */
import type { Call } from './server.ts'

export type Harm =
  /** An answer instead of the real one; with `afterCommit` the deed is done and only the answer is lost. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
      readonly afterCommit?: boolean
    }
  /** The connection ends without an answer. */
  | { readonly kind: 'drop'; readonly afterCommit?: boolean }
  /** The answer never comes. */
  | { readonly kind: 'hang' }
  /** The real answer, changed on its way. */
  | { readonly kind: 'change'; readonly change: (body: Buffer) => Buffer | string }
  /** Something else happens just before the request is looked at. */
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<void> }

export interface Fault {
  readonly when: (call: Call) => boolean
  readonly harm: Harm
  /** How often; once by default. */
  times?: number
}

export function takeFault(faults: Fault[], call: Call): Harm | null {
  const fault = faults.find((one) => (one.times ?? 1) > 0 && one.when(call))
  if (fault === undefined) return null
  fault.times = (fault.times ?? 1) - 1
  return fault.harm
}

/** GitHub's shapes, from "Rate limits" and "Troubleshooting the REST API" in its documentation. */
export const harms = {
  badGateway: (afterCommit = false): Harm => ({
    kind: 'answer',
    status: 502,
    body: { message: 'Server Error' },
    afterCommit,
  }),
  secondaryLimit: (retryAfter?: number): Harm => ({
    kind: 'answer',
    status: 403,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  }),
  primaryLimit: (): Harm => ({
    kind: 'answer',
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  }),
  tooMany: (retryAfter: number): Harm => ({
    kind: 'answer',
    status: 429,
    headers: { 'retry-after': String(retryAfter) },
    body: { message: 'Too many requests' },
  }),
  notAccessible: (accepted: string): Harm => ({
    kind: 'answer',
    status: 403,
    headers: { 'x-accepted-github-permissions': accepted },
    body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
  }),
} as const
