/**
 * Whether energy, duration and emissions can belong together.
 *
 * Power: one host draws between 0.5 W, which is less than an idle single-board computer, and 15 kW, which is more than the
 * largest server with eight accelerators. Short runs are left alone at the lower end, because a tracker that samples every
 * 15 s sees only a part of them, and so is the share of a host that process mode gives.
 * `start_task` restarts CodeCarbon's clock while its counters go on, so that energy may cover days and the duration only
 * the last task. Such a row shows it: its own power columns are those of one host.
 * Intensity: from a grid of rivers to one of lignite.
 */

const LEAST_W = 0.5
const MOST_W = 15_000
/** Below these durations, in seconds, noise in a sample can look like any power. */
const SHORTEST_FOR_MOST_S = 1
const SHORTEST_FOR_LEAST_S = 60
const LEAST_KG_PER_KWH = 0.001
const MOST_KG_PER_KWH = 1.3
const JOULES_PER_KWH = 3.6e6

export type PowerVerdict = 'plausible' | 'last-segment' | 'too-low' | 'too-high'

/**
 * @param drawnW The sum of the row's power columns in watts, `null` when it has none.
 * @param share The tracker counted one process, not the host.
 */
export function judgePower(kwh: number, durationS: number, drawnW: number | null, share: boolean): PowerVerdict {
  if (kwh <= 0 || durationS <= 0) return 'plausible'
  const watts = (kwh * JOULES_PER_KWH) / durationS
  if (watts > MOST_W && durationS >= SHORTEST_FOR_MOST_S) {
    return drawnW !== null && drawnW > 0 && drawnW <= MOST_W ? 'last-segment' : 'too-high'
  }
  if (watts < LEAST_W && durationS >= SHORTEST_FOR_LEAST_S && !share) return 'too-low'
  return 'plausible'
}

export function isPlausibleIntensity(kg: number, kwh: number): boolean {
  if (kwh <= 0) return true
  const intensity = kg / kwh
  return intensity >= LEAST_KG_PER_KWH && intensity <= MOST_KG_PER_KWH
}

/** Watts, for messages. */
export function meanPower(kwh: number, durationS: number): string {
  const watts = (kwh * JOULES_PER_KWH) / durationS
  return watts >= 1000 ? `${(watts / 1000).toPrecision(3)} kW` : `${watts.toPrecision(2)} W`
}
