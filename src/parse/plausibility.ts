/**
 * Whether energy, duration and emissions can belong to one host: between 0.5 W, which is less than an idle single-board
 * computer, and 15 kW, which is more than the largest server with eight accelerators.
 */
const LEAST_W = 0.5
export const MOST_W = 15_000
const LEAST_KG_PER_KWH = 0.001
const MOST_KG_PER_KWH = 1.3
const JOULES_PER_KWH = 3.6e6

export function meanWatts(kwh: number, durationS: number): number {
  return (kwh * JOULES_PER_KWH) / durationS
}

/**
 * @param hosts How many machines the energy covers.
 * @returns `too-low` and `too-high` only where the duration is long enough to tell: a minute, a second.
 */
export function judgeMeanPower(kwh: number, durationS: number, hosts = 1): 'plausible' | 'too-low' | 'too-high' {
  if (kwh <= 0 || durationS <= 0) return 'plausible'
  const watts = meanWatts(kwh, durationS)
  if (watts > MOST_W * hosts && durationS >= 1) return 'too-high'
  return watts < LEAST_W && durationS >= 60 ? 'too-low' : 'plausible'
}

/** From a grid of rivers to one of lignite. */
export function isPlausibleIntensity(kg: number, kwh: number): boolean {
  if (kwh <= 0) return true
  const intensity = kg / kwh
  return intensity >= LEAST_KG_PER_KWH && intensity <= MOST_KG_PER_KWH
}

/** Mean power for messages: `1.23 kW`. */
export function meanPower(kwh: number, durationS: number): string {
  const watts = meanWatts(kwh, durationS)
  return watts >= 1000 ? `${(watts / 1000).toPrecision(3)} kW` : `${watts.toPrecision(2)} W`
}
