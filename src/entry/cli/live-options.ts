/** `--live-grid`: a service is asked for the grid over the hours of each run. Without it nothing is asked and nothing loaded. */
import { resolve } from 'node:path'
import { LIVE_SERVICES, type LiveService } from '../../core/live.ts'
import type { OpenHistory } from '../../review/live.ts'
import { ADDRESS, addressOf, historyOpener, TOKEN, usualCache } from '../live.ts'
import type { Arguments, Options } from './arguments.ts'
import type { Host } from './host.ts'
import { UsageError } from './usage.ts'

export const liveOptions = {
  'live-grid': {
    value: 'SERVICE',
    help: `ask a service for the grid over the hours of each run: ${LIVE_SERVICES.join(' or ')} (with ${TOKEN} set)`,
    oneOf: LIVE_SERVICES,
  },
  'live-cache': {
    value: 'FOLDER',
    help: 'where its answers are kept, or none (default: carbon-clerk/live-grid in the cache folder of the user)',
  },
} as const satisfies Options

export interface LiveChoice {
  readonly service: LiveService
  readonly open: OpenHistory
}

/** @throws UsageError for a service that nobody could ask. */
export function readLive(given: Arguments, host: Host): LiveChoice | null {
  const service = LIVE_SERVICES.find((one) => one === given.text('live-grid')) ?? null
  if (service === null) {
    if (given.has('live-cache')) throw new UsageError('--live-cache goes with --live-grid')
    return null
  }
  const token = host.environment[TOKEN] ?? ''
  if (service === 'electricity-maps' && token === '') {
    throw new UsageError(`--live-grid ${service} needs a token`, `Set ${TOKEN}.`)
  }
  if (addressOf(host.environment) === 'wrong') {
    throw new UsageError(`${ADDRESS} is not an address that can be asked`, 'Write one that begins with https://.')
  }
  const folder = given.text('live-cache')
  const cacheFolder =
    folder === null ? usualCache(host.environment) : folder === 'none' ? null : resolve(host.cwd, folder)
  return { service, open: historyOpener({ environment: host.environment, token, cacheFolder }) }
}
