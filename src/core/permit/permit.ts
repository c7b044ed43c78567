/**
 * Leave to compute, as a scheduler can check it without asking anybody: so much of this hardware, there, in this time,
 * for a plan that passed its carbon budget. A permit says at most what the plan said; a job may ask for less of each.
 */
import { exactSum, exceeds } from '../exact.ts'
import type { Device } from '../record.ts'
import { type CountedDevice, hardwareRefusal } from './hardware.ts'

export interface Permit {
  /** Unique: what is revoked, and what a scheduler counts hours by. */
  readonly id: string
  readonly issuer: string
  /** Id of the plan. */
  readonly plan: string
  /** `owner/name`. */
  readonly repository: string
  /** The commit at which the plan passed. */
  readonly commit: string
  /** Object id of the carbon budget that it passed. */
  readonly policy: string
  /** SHA-256 of the report's bytes, base64url. */
  readonly report: string
  /** What the gate read for the plan, kg CO2e. */
  readonly kg: number
  readonly deviceHours: number
  /** Accelerators, each with its count. */
  readonly hardware: readonly CountedDevice[]
  /** `null`: anywhere, because the gate counted the plan at what it may cost at most. */
  readonly region: string | null
  /** Seconds since 1970. */
  readonly issuedAt: number
  readonly notBefore: number
  /** The first moment at which it does not hold any more. */
  readonly notAfter: number
}

/** What somebody is about to do. What is `null` is not asked about. */
export interface Demand {
  readonly deviceHours: number | null
  readonly kg: number | null
  readonly region: string | null
  readonly hardware: readonly (Device & { readonly count: number })[] | null
  readonly plan: string | null
  readonly repository: string | null
}

export interface Circumstances {
  /** Seconds since 1970. */
  readonly at: number
  /** By how much the clocks of issuer and scheduler may differ, seconds. */
  readonly skewS: number
  readonly revoked: ReadonlySet<string>
}

type RefusalCode =
  | 'too-large'
  | 'malformed'
  | 'header'
  | 'algorithm'
  | 'type'
  | 'key'
  | 'signature'
  | 'claims'
  | 'not-yet'
  | 'expired'
  | 'revoked'
  | 'plan'
  | 'repository'
  | 'device-hours'
  | 'kg'
  | 'region'
  | 'hardware'
  | 'spent'
  | 'spool'

/** Why a job may not start, in words that a person can act on. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
}

/** Everything that speaks against it, in a fixed order; empty when the demand is within the permit. */
export function refusalsOf(permit: Permit, demand: Demand, circumstances: Circumstances): readonly Refusal[] {
  return [...refusedByTime(permit, circumstances), ...refusedByName(permit, demand), ...refusedByAmount(permit, demand)]
}

function refusedByTime(permit: Permit, { at, skewS, revoked }: Circumstances): Refusal[] {
  const refusals: Refusal[] = []
  if (revoked.has(permit.id)) refusals.push({ code: 'revoked', message: 'it has been revoked' })
  if (at < permit.notBefore - skewS) {
    refusals.push({ code: 'not-yet', message: `it holds from ${timeText(permit.notBefore)}` })
  }
  if (at >= permit.notAfter + skewS) {
    refusals.push({ code: 'expired', message: `it expired at ${timeText(permit.notAfter)}` })
  }
  return refusals
}

function refusedByName(permit: Permit, { plan, repository, region }: Demand): Refusal[] {
  const refusals: Refusal[] = []
  if (plan !== null && plan !== permit.plan && plan !== permit.plan.slice(permit.plan.indexOf(':') + 1)) {
    refusals.push({ code: 'plan', message: `it is for the plan ${permit.plan}, not ${plan}` })
  }
  if (repository !== null && repository.toLowerCase() !== permit.repository.toLowerCase()) {
    refusals.push({ code: 'repository', message: `it is for ${permit.repository}, not ${repository}` })
  }
  if (region !== null && permit.region !== null && region.toLowerCase() !== permit.region.toLowerCase()) {
    refusals.push({ code: 'region', message: `it is for ${permit.region}, not ${region}` })
  }
  return refusals
}

function refusedByAmount(permit: Permit, { deviceHours, kg, hardware }: Demand): Refusal[] {
  const refusals: Refusal[] = []
  const other = hardware === null ? null : hardwareRefusal(permit.hardware, hardware)
  if (other !== null) refusals.push({ code: 'hardware', message: other })
  if (deviceHours !== null && exceeds(deviceHours, permit.deviceHours)) {
    const message = `it allows ${permit.deviceHours} device-hours, and ${deviceHours} are asked for`
    refusals.push({ code: 'device-hours', message })
  }
  if (kg !== null && exceeds(kg, permit.kg)) {
    refusals.push({ code: 'kg', message: `it allows ${permit.kg} kg CO2e, and ${kg} are asked for` })
  }
  return refusals
}

/**
 * One permit is for so many device-hours in all, in one job or in several.
 * @param spent Device-hours of jobs that started under it before.
 */
export function spentRefusal(permit: Permit, spent: readonly number[], wanted: number): Refusal | null {
  if (!exceeds(exactSum([...spent, wanted]), permit.deviceHours)) return null
  const used = exactSum(spent)
  const message = `${used} of its ${permit.deviceHours} device-hours are used, and ${wanted} more are asked for`
  return { code: 'spent', message }
}

/** `2026-11-02T18:00:00Z`. */
export function timeText(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace(/\.000Z$/, 'Z')
}
