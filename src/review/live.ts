/**
 * What is asked of a service before anything is estimated, and the answers as data. An evaluation asks for so many days of
 * grids and no more; runs beyond that, and whatever a service does not answer, are worked out with the year of their place.
 */
import { type Compute, computeOfRun, type EstimateContext } from '../core/estimate/compute.ts'
import { windowOf } from '../core/estimate/place/live.ts'
import { regionOf } from '../core/estimate/place/place.ts'
import {
  type LiveAnswer,
  type LiveGrid,
  type LiveMiss,
  type LiveService,
  type LiveWindow,
  liveKey,
} from '../core/live.ts'
import type { Record } from '../core/record.ts'
import type { GridHistory } from './ports.ts'

/** Days, each in one zone, that one evaluation asks for. */
export const MOST_ZONE_DAYS = 50
const DAY_S = 86_400

export type OpenHistory = (service: LiveService) => Promise<GridHistory | null>

/** @param records In the order in which they matter: the first are served first. */
export async function askLive(
  records: readonly Record[],
  context: Pick<EstimateContext, 'catalogue' | 'assume'>,
  service: LiveService,
  open: OpenHistory,
): Promise<LiveGrid> {
  const runs = records.flatMap((record) => (record.kind === 'run' ? [computeOfRun(record)] : []))
  return askLiveOf(runs, context, service, open)
}

/** The same for runs as the estimator sees them. */
export async function askLiveOf(
  runs: readonly Compute[],
  context: Pick<EstimateContext, 'catalogue' | 'assume'>,
  service: LiveService,
  open: OpenHistory,
): Promise<LiveGrid> {
  const windows = runs.flatMap((run) => {
    const region = regionOf(run, context)
    const window = region === null ? 'zone' : windowOf(region, run, service, context.catalogue)
    return typeof window === 'string' ? [] : [window]
  })
  const wanted = [...new Map(windows.map((window) => [liveKey(window), window])).values()]
  const { served, left } = withinBounds(wanted)
  const answers = new Map<string, LiveAnswer | LiveMiss>(left.map((window) => [liveKey(window), 'limit']))
  if (served.length === 0) return { service, answers }
  const history = await open(service)
  const found = await history?.intensities(served)
  for (const window of served) answers.set(liveKey(window), found?.get(liveKey(window)) ?? 'access')
  return { service, answers }
}

/** Days that several runs share count once. */
function withinBounds(windows: readonly LiveWindow[]): {
  readonly served: readonly LiveWindow[]
  readonly left: readonly LiveWindow[]
} {
  const days = new Set<string>()
  const served: LiveWindow[] = []
  const left: LiveWindow[] = []
  for (const window of windows) {
    const more = newDays(window, days)
    if (more === null) {
      left.push(window)
      continue
    }
    for (const day of more) days.add(day)
    served.push(window)
  }
  return { served, left }
}

/** `null`: more than there is room for. */
function newDays({ zone, from, to }: LiveWindow, known: ReadonlySet<string>): readonly string[] | null {
  const first = Math.floor(from / DAY_S)
  const count = Math.ceil(to / DAY_S) - first
  if (count > MOST_ZONE_DAYS) return null
  const all = Array.from({ length: count }, (_, index) => `${zone} ${first + index}`)
  const fresh = all.filter((day) => !known.has(day))
  return known.size + fresh.length > MOST_ZONE_DAYS ? null : fresh
}
