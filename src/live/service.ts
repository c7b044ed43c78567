/** What the services have in common: readings in slots of equal length, asked for in stretches of whole days. */
import type { LiveAnswer, LiveService } from '../core/live.ts'
import type { Headers } from './http.ts'

export const DAY_S = 86_400

/** g per kWh in one slot. */
export interface Reading {
  /** Seconds since 1970, the beginning of the slot. */
  readonly from: number
  /** `null`: the service has none. */
  readonly g: number | null
  /** A guess of the service's own, for want of data. */
  readonly estimated: boolean
}

export interface Service {
  readonly name: LiveService
  readonly basis: LiveAnswer['basis']
  readonly unit: string
  readonly home: string
  /** Days that may be asked for at once. */
  readonly mostDays: number
  /** One answer does not reach across the turn of a year. */
  readonly cutAtNewYear: boolean
  readonly needsToken: boolean
  url(base: URL, zone: string, from: number, to: number): URL
  headers(token: string): Headers
  /** `null`: not the answer to the question. */
  parse(json: unknown, zone: string): readonly Reading[] | null
}

/** g per kWh that no grid exceeds, twice over. */
const MOST_G = 2000

/**
 * A figure of a service: `undefined` for what is none. A zero is a missing figure that somebody has rounded, as in the
 * yearly tables: no grid is without any emissions for long.
 */
export function gramsOf(value: unknown): number | null | undefined {
  if (value === null || value === 0) return null
  return typeof value === 'number' && value > 0 && value <= MOST_G ? value : undefined
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|\+00:00)$/

/** Seconds since 1970 of a time in UTC; `null` for anything else. */
export function secondsOf(value: unknown): number | null {
  if (typeof value !== 'string' || !TIME.test(value)) return null
  const milliseconds = Date.parse(value)
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** A path below the address of a service, which may lie below a path itself. */
export function below(base: URL, path: string): URL {
  return new URL(`${base.pathname.replace(/\/+$/, '')}${path}`, base)
}
