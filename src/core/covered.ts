/** Which records a budget is about, and which of them say nothing that it could be held against. */
import { compatible } from './compatible.ts'
import { type Footprint, isEstimate } from './footprint.ts'
import type { Budget } from './policy.ts'
import type { Record } from './record.ts'

/** Formats whose tool writes down no model; such records are told apart by their paths. */
const NAMELESS: ReadonlySet<string> = new Set(['codecarbon'])

/** A name is one however it is written; a record that could name its model and does not may be of any. */
export function isOf(model: string, record: Record): boolean {
  return record.model === null ? !NAMELESS.has(record.source.format) : plain(record.model) === plain(model)
}

/** One text for a model's name however it is written; runs that name none are of one model. */
export function modelKey(model: string | null): string {
  return model === null ? '' : plain(model)
}

function plain(name: string): string {
  return compatible(name).replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Why a figure is missing, in words; `null` when each record gives one. */
export function silenceOf({ limit }: Budget, footprints: readonly Footprint[]): string | null {
  const silent = footprints.filter((one) => !isEstimate(one)).length
  if (silent > 0)
    return `${silent === 1 ? 'one record gives' : `${silent} records give`} no figure and no hours to work one out`
  // However much such a serving takes, there is no figure for each request.
  const unasked =
    limit.kind === 'per-request' && footprints.some(({ serving }) => serving !== null && serving.requests <= 0)
  return unasked ? 'a serving without requests has no figure for each of them' : null
}
