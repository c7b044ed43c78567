/**
 * One question to a service, which may be slow, busy, broken or somebody else by now. Nothing it does is an exception here,
 * and nothing it does takes longer than its time: a figure of the year is at hand.
 */
import type { IncomingMessage } from 'node:http'

export type Asked =
  | { readonly ok: true; readonly json: unknown }
  /** `access`: the token, or its plan, does not reach that far. `absent`: the service has nothing there. */
  | { readonly ok: false; readonly why: 'access' | 'absent' | 'busy' | 'fault' }

export interface Patience {
  /** For one answer, from the first packet to the last byte. */
  readonly timeoutMs: number
  /** Before the second try, when the service does not say how long. */
  readonly waitMs: number
  /** Longer than this nobody is waited for. */
  readonly maxWaitMs: number
  readonly sleep: (ms: number) => Promise<unknown>
}

/** Ten days of hours are some 80 kB. */
const MOST_BYTES = 1024 * 1024

export type Headers = Readonly<Record<string, string>>

/** @param over Ends everything: the time of the whole evaluation. */
export async function askJson(url: URL, headers: Headers, patience: Patience, over: AbortSignal): Promise<Asked> {
  const first = await ask(url, headers, patience, over)
  if (first.ok || first.waitMs === undefined || first.waitMs > patience.maxWaitMs || over.aborted)
    return answerOf(first)
  await Promise.race([patience.sleep(first.waitMs), ended(over)])
  return over.aborted ? answerOf(first) : answerOf(await ask(url, headers, patience, over))
}

/** `waitMs`: it is worth asking again, after so long. */
type Try = Asked & { readonly waitMs?: number }

function answerOf(one: Try): Asked {
  return one.ok ? one : { ok: false, why: one.why }
}

async function ask(url: URL, headers: Headers, patience: Patience, over: AbortSignal): Promise<Try> {
  const signal = AbortSignal.any([over, AbortSignal.timeout(patience.timeoutMs)])
  try {
    const response = await open(url, headers, signal)
    const { statusCode: status = 0 } = response
    if (status === 200) return await read(response)
    // What the service says about its refusal is not needed.
    response.destroy()
    if (status === 429) return { ok: false, why: 'busy', waitMs: waitOf(response, patience) }
    if (status >= 500) return { ok: false, why: 'fault', waitMs: waitOf(response, patience) }
    if (status === 401 || status === 403) return { ok: false, why: 'access' }
    return { ok: false, why: status === 404 ? 'absent' : 'fault' }
  } catch {
    // The network, the time, the end of a connection: the service did not answer.
    return { ok: false, why: 'fault' }
  }
}

/** Redirects are not followed: a token goes to the host that it is for, and to no other. */
async function open(url: URL, headers: Headers, signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers: { accept: 'application/json', ...headers }, signal }, resolve).on('error', reject)
  })
}

async function read(response: IncomingMessage): Promise<Try> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    // Leaving the loop closes the connection.
    if (size > MOST_BYTES) return { ok: false, why: 'fault' }
    parts.push(part)
  }
  if (!response.complete) return { ok: false, why: 'fault' }
  try {
    return { ok: true, json: JSON.parse(Buffer.concat(parts).toString('utf8')) }
  } catch {
    return { ok: false, why: 'fault' }
  }
}

/** Seconds; a date would need a clock, and is treated as not said. */
function waitOf({ headers }: IncomingMessage, { waitMs }: Patience): number {
  const text = headers['retry-after'] ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) * 1000 : waitMs
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
