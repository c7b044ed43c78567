/**
 * The two services on loopback, shaped after their public documentation: their slots, their limits, their manners and their
 * bad days. Figures follow from the hour alone, so that a test can work out what a mean must be.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const TOKEN = 'em-test-token-000111'
const HALF_HOUR = 1800
const HOUR = 3600
const DAY = 86_400

/** g CO2 per kWh of the half-hour that begins at so many seconds: 100 at midnight UTC, one more each half-hour. */
export function britishG(seconds: number): number {
  return 100 + Math.floor((seconds % DAY) / HALF_HOUR)
}

/** g CO2e per kWh of an hour in a zone: the letters of its name, and ten more each hour. */
export function zoneG(zone: string, seconds: number): number {
  return zone.length * 50 + 10 * Math.floor((seconds % DAY) / HOUR)
}

/** A bad day: what the service does with the next question instead of answering it. */
type Mishap =
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly body: string }
  | { readonly bytes: number }
  | { readonly silent: true }
  | { readonly tear: true }

export interface FakeServices {
  readonly url: URL
  /** Paths with their query that were asked for, in order. */
  readonly asked: readonly string[]
  /** Done with the next questions, one each. */
  readonly mishaps: Mishap[]
  /** Slots that the services have no figure for, by their first second. */
  readonly gaps: Set<number>
  /** Slots that Electricity Maps calls estimated. */
  readonly estimates: Set<number>
  /** The zone that answers say they are for; `null`: the one that was asked for. */
  answersFor: string | null
  /** Rows that stand in every answer of the British service as well. */
  readonly more: unknown[]
  close(): Promise<void>
}

export async function fakeServices(): Promise<FakeServices> {
  const asked: string[] = []
  const state = {
    asked,
    mishaps: [] as Mishap[],
    gaps: new Set<number>(),
    estimates: new Set<number>(),
    answersFor: null as string | null,
    more: [] as unknown[],
  }
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const mishap = state.mishaps.shift()
    const url = new URL(request.url ?? '/', 'http://fake')
    if (mishap) suffer(mishap, response)
    else if (url.pathname.startsWith('/intensity/')) send(response, british(url, state))
    else if (url.pathname === '/v3/carbon-intensity/past-range') send(response, zones(url, request, state))
    else send(response, { status: 404, body: { error: 'Not found' } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { url: new URL(`http://127.0.0.1:${port}`), close: () => closed(server) })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function suffer(mishap: Mishap, response: ServerResponse): void {
  if ('silent' in mishap) return
  if ('status' in mishap) {
    response.writeHead(mishap.status, mishap.retryAfter === undefined ? {} : { 'retry-after': mishap.retryAfter })
    response.end('{"error": "as told"}')
  } else if ('bytes' in mishap) {
    response.writeHead(200)
    response.end(`{"data": [${' '.repeat(mishap.bytes)}]}`)
  } else if ('tear' in mishap) {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"data": [')
    response.destroy()
  } else {
    response.writeHead(200)
    response.end(mishap.body)
  }
}

function iso(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`
}

/** Answers with the half-hour that ends at `from` as well, and refuses more than 14 days, as the service does. */
function british(url: URL, state: Pick<FakeServices, 'gaps' | 'more'>): Answer {
  const [, , from = '', to = ''] = url.pathname.split('/')
  const [start, end] = [Date.parse(from) / 1000, Date.parse(to) / 1000]
  if (!(start < end) || end - start > 14 * DAY) {
    return { status: 400, body: { error: { code: '400 Bad Request', message: 'Please enter a valid date.' } } }
  }
  const rows = []
  for (let at = start - HALF_HOUR; at < end; at += HALF_HOUR) {
    const actual = state.gaps.has(at) ? null : britishG(at)
    rows.push({
      from: iso(at),
      to: iso(at + HALF_HOUR),
      intensity: { forecast: 999, actual, index: 'moderate' },
    })
  }
  return { status: 200, body: { data: [...rows, ...state.more] } }
}

function zones(
  url: URL,
  { headers }: IncomingMessage,
  state: Pick<FakeServices, 'gaps' | 'estimates' | 'answersFor'>,
): Answer {
  const query = url.searchParams
  if (headers['auth-token'] !== TOKEN) return { status: 401, body: { error: 'Invalid auth-token' } }
  const zone = query.get('zone') ?? ''
  if (zone === 'DE') return { status: 403, body: { error: 'Request unauthorized for zoneKey=DE' } }
  if (zone === 'AQ') return { status: 404, body: { error: 'No recent data for zone "AQ"' } }
  const [start, end] = ['start', 'end'].map((name) => Date.parse(query.get(name) ?? '') / 1000) as [number, number]
  if (!(start < end) || end - start > 10 * DAY) return { status: 400, body: { error: 'Range is limited to 10 days' } }
  const named = state.answersFor ?? zone
  const data = []
  for (let at = start; at < end; at += HOUR) {
    data.push({
      zone: named,
      carbonIntensity: state.gaps.has(at) ? null : zoneG(zone, at),
      datetime: new Date(at * 1000).toISOString(),
      updatedAt: '2026-11-20T00:00:00.000Z',
      createdAt: '2026-11-01T00:00:00.000Z',
      emissionFactorType: query.get('emissionFactorType'),
      isEstimated: state.estimates.has(at),
      estimationMethod: state.estimates.has(at) ? 'TIME_SLICER_AVERAGE' : null,
      temporalGranularity: query.get('temporalGranularity'),
    })
  }
  return { status: 200, body: { zone: named, temporalGranularity: 'hourly', data } }
}
