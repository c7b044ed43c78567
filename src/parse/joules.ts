/** Energy as a recorded one, where a tool measured accelerators, or processors beside them. */
import type { Boundary, RecordedEnergy } from '../core/record.ts'

/** What devices drew, in kWh, before any PUE; `null` when nothing was measured or all of it is zero. */
export function measuredEnergy(
  gpuKwh: number | null,
  cpuKwh: number | null,
  ramKwh: number | null,
): RecordedEnergy | null {
  const totalKwh = (gpuKwh ?? 0) + (cpuKwh ?? 0) + (ramKwh ?? 0)
  if (totalKwh === 0) return null
  const boundary: Boundary = cpuKwh === null && ramKwh === null ? 'gpu' : 'node'
  return { totalKwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh, cpuKwh, ramKwh }
}
