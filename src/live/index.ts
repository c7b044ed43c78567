/** The one door to the services, opened only when somebody has asked for one. */
import { join } from 'node:path'
import type { LiveService } from '../core/live.ts'
import type { GridHistory } from '../review/ports.ts'
import { slotsOf } from './day.ts'
import { openDayCache } from './day-cache.ts'
import { electricityMaps } from './electricity-maps.ts'
import { openHistory } from './history.ts'
import type { Patience } from './http.ts'
import { ukCarbonIntensity } from './uk-carbon-intensity.ts'

export interface LiveOptions {
  readonly service: LiveService
  /** Another address than the service's own; `null` for that. */
  readonly address: URL | null
  readonly token: string
  /** Where days are kept from one process to the next; `null`: nowhere. */
  readonly cacheFolder: string | null
  /** Seconds since 1970. */
  readonly nowS: number
  readonly userAgent: string
  readonly sleep: Patience['sleep']
}

const SERVICES = { 'uk-carbon-intensity': ukCarbonIntensity, 'electricity-maps': electricityMaps } as const
/** One question 8 s and all of them 20 s: what is not known by then is the figure of the year. */
const PATIENCE = { timeoutMs: 8_000, waitMs: 1_000, maxWaitMs: 5_000 }
const WHOLE_MS = 20_000

/** @returns `null` without the token that the service needs. */
export function openGridHistory(options: LiveOptions): GridHistory | null {
  const service = SERVICES[options.service]
  const { address, token, cacheFolder, nowS, userAgent, sleep } = options
  if (service.needsToken && token === '') return null
  const cache = cacheFolder === null ? null : openDayCache(join(cacheFolder, service.name), slotsOf(service.name))
  const base = address ?? new URL(service.home)
  return openHistory({
    service,
    base,
    token,
    cache,
    nowS,
    userAgent,
    wholeMs: WHOLE_MS,
    patience: { ...PATIENCE, sleep },
  })
}
