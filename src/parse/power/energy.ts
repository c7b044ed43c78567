/** Joules of a meter as the energy of a record, and whether they can be true. */
import type { RecordedEnergy } from '../../core/record.ts'
import { meanWatts } from '../plausibility.ts'

export const JOULES_PER_KWH = 3.6e6

/** More than any accelerator draws today: a superchip of two dies and a processor is at 2.7 kW. */
const MOST_DEVICE_W = 3000
const LEAST_DEVICE_W = 0.5

/** What accelerators alone drew. */
export function boardEnergy(joules: number): RecordedEnergy {
  const totalKwh = joules / JOULES_PER_KWH
  return { totalKwh, boundary: 'gpu', pueApplied: 1, supply: 'dc', gpuKwh: totalKwh, cpuKwh: null, ramKwh: null }
}

/** What whole machines drew. */
export function machineEnergy(joules: number, supply: 'ac' | 'dc', boundary: 'node' | 'it' = 'node'): RecordedEnergy {
  return {
    totalKwh: joules / JOULES_PER_KWH,
    boundary,
    pueApplied: 1,
    supply,
    gpuKwh: null,
    cpuKwh: null,
    ramKwh: null,
  }
}

/** Whether so many devices can have drawn it; short stretches prove nothing at the lower end. */
export function isBoardPower(joules: number, seconds: number, devices: number): boolean {
  if (seconds <= 0 || joules === 0) return true
  const watts = meanWatts(joules / JOULES_PER_KWH, seconds) / Math.max(1, devices)
  return watts <= MOST_DEVICE_W && (watts >= LEAST_DEVICE_W || seconds < 60)
}

/** Sums of times are not exact in their last digits, which mean nothing. */
export function toMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}
