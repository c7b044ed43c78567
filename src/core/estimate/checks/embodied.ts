/** A stated share of the making of hardware against the mass, lifetime and utilisation that are stated beside it. */
import type { EstimateCase } from '../case/fields.ts'
import type { Compute } from '../compute.ts'
import { halfUnit } from './closing.ts'

const HOURS_PER_YEAR = 8760
const ROUNDED = 0.03

/** False where there is too little to tell; the server may be in the figure or not. */
export function embodiedDiffers(one: EstimateCase, { gpuHours, wallHours, hardware }: Compute): boolean {
  const { embodied_kg: kg, gpu_embodied_kg: cardKg, lifetime_years: years, utilization } = one
  if (kg === undefined || cardKg === undefined || years === undefined || utilization === undefined) return false
  const hours = gpuHours ?? (wallHours ?? 0) * Math.max(1, hardware[0]?.count ?? 1)
  if (hours <= 0 || kg <= 0) return false
  const serverKg = (one.server_embodied_kg ?? 0) / (one.devices_per_server ?? 8)
  const near = Math.max(ROUNDED, halfUnit(kg) / kg)
  const life = years * HOURS_PER_YEAR * utilization
  return [cardKg, cardKg + serverKg].every((mass) => Math.abs(kg / ((hours * mass) / life) - 1) > near)
}
