/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OpenHistory } from '../review/live.ts'
import { VERSION } from './version.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Another address of the service: a mirror, or a proxy that adds the token. */
export const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL'
export const TOKEN = 'ELECTRICITY_MAPS_TOKEN'

export interface LiveSetting {
  readonly environment: Environment
  readonly token: string
  /** `null`: answers are kept no longer than the process. */
  readonly cacheFolder: string | null
}

export function historyOpener({ environment, token, cacheFolder }: LiveSetting): OpenHistory {
  return async (service) => {
    const address = addressOf(environment)
    // Nobody is asked at an address that is none: the figure of the year is at hand.
    if (address === 'wrong') return null
    const { openGridHistory } = await import('../live/index.ts')
    const nowS = Date.now() / 1000
    return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${VERSION}`, sleep })
  }
}

/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
export function addressOf(environment: Environment): URL | 'wrong' | null {
  const text = environment[ADDRESS] ?? ''
  if (text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url === null || url.username !== '' || url.search !== '') return 'wrong'
  return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong'
}

/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
export function usualCache({ XDG_CACHE_HOME = '', HOME = '' }: Environment, what = 'live-grid'): string | null {
  const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : join(HOME, '.cache')
  return cache === '' ? null : join(cache, 'carbon-clerk', what)
}
