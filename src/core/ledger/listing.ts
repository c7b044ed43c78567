/** The whole ledger as a document: what was booked when and by whom, sums of it, and what changed nothing. */
import { exactSum } from '../exact.ts'
import type { Amount, Interval, Line } from '../footprint.ts'
import { intervalOfSum, totalAmounts } from '../footprint-report.ts'
import type { Correction, Period } from '../policy.ts'
import { compare } from '../problem.ts'
import type { Record } from '../record.ts'
import type { Unreadable } from './chronicle.ts'
import type { Author, Booking, Commitment, Landing, Ledger, Remark } from './ledger.ts'
import { kgOf } from './lines.ts'
import { isoTime } from './report.ts'
import { netted } from './spent.ts'
import { windowOf } from './window.ts'

export const GROUPINGS = ['month', 'quarter', 'year', 'path', 'model', 'author'] as const
export type Grouping = (typeof GROUPINGS)[number]

interface LedgerSums {
  readonly bookings: number
  readonly total_kg: Interval
  readonly energy_kwh: Interval
  readonly water_l: Interval
}

export interface LedgerGroup extends LedgerSums {
  /** `2026-11`, `experiments/a`, a model, a login or an address; empty where it is not known. */
  readonly name: string
}

interface Landed {
  readonly commit: string
  readonly date: string
}

/** Best estimates; of a correction what it changes, which may be less than nothing. */
export interface BookingReport extends Landed {
  readonly author: string | null
  readonly change: Booking['change']
  readonly id: string
  readonly model: string | null
  readonly path: string
  readonly line: number
  readonly total_kg: number
  readonly operational_kg: number
  readonly idle_kg: number
  readonly embodied_kg: number
  readonly energy_kwh: number
  readonly water_l: number
}

export interface CommitmentReport extends Landed {
  readonly kind: 'plan' | 'serving'
  readonly id: string
  readonly path: string
  readonly line: number
  readonly total_kg: Interval
  /** When it was removed, or another account took its place; `null` while it stands. */
  readonly ended: Landed | null
}

export interface LedgerListing {
  readonly schema_version: 1
  /** The commit whose first-parent history it is. */
  readonly tip: string
  readonly at: string
  /** By which records are found and estimated; `blob` is null where there is none, and the defaults hold. */
  readonly policy: { readonly path: string; readonly blob: string | null; readonly since: string | null }
  readonly landings: number
  readonly from: string | null
  readonly complete: boolean
  readonly totals: LedgerSums
  readonly by: Grouping
  /** Periods in their order; others by mass. */
  readonly groups: readonly LedgerGroup[]
  /** As they were booked, oldest first, corrections at the landings that they correct. */
  readonly bookings: readonly BookingReport[]
  readonly commitments: readonly CommitmentReport[]
  readonly remarks: readonly (Landed & Pick<Remark, 'what' | 'id' | 'path'> & { readonly booked_kg: number })[]
  /** Record files that could not be read: with any, all that is booked is a least. */
  readonly unreadable: readonly Unreadable[]
  /** Corrections of runs that were not booked. */
  readonly unknown_corrections: readonly { readonly run: string; readonly booked_kg: number; readonly reason: string }[]
}

export interface ListingInput {
  readonly ledger: Ledger
  readonly unreadable: readonly Unreadable[]
  readonly unknown: readonly Correction[]
  readonly policy: { readonly path: string; readonly blob: string | null }
  readonly at: number
  readonly by: Grouping
}

export function ledgerListing({ ledger, unreadable, unknown, policy, at, by }: ListingInput): LedgerListing {
  const { tip, landings, from, complete, policySince, bookings, commitments, remarks } = ledger
  return {
    schema_version: 1,
    tip,
    at: isoTime(at),
    policy: { ...policy, since: policySince === null ? null : isoTime(policySince) },
    landings,
    from: from === null ? null : isoTime(from),
    complete,
    totals: sumsOf(bookings),
    by,
    groups: groupsOf(bookings, by),
    bookings: bookings.map(bookingReport),
    commitments: commitments.map(commitmentReport),
    remarks: remarks.map(({ landing, what, id, path, kg }) => ({ ...landed(landing), what, id, path, booked_kg: kg })),
    unreadable,
    unknown_corrections: unknown.map(({ run, kg, reason }) => ({ run, booked_kg: kg, reason })),
  }
}

function groupsOf(bookings: readonly Booking[], by: Grouping): LedgerGroup[] {
  const groups = new Map<string, Booking[]>()
  for (const booking of bookings) {
    const name = groupOf(booking, by)
    const group = groups.get(name)
    if (group) group.push(booking)
    else groups.set(name, [booking])
  }
  const all = [...groups].map(([name, own]) => ({ name, ...sumsOf(own) }))
  const byName = (a: LedgerGroup, b: LedgerGroup) => compare(a.name, b.name)
  if (periodOf(by) !== null) return all.sort(byName)
  return all.sort((a, b) => b.total_kg.central - a.total_kg.central || byName(a, b))
}

function periodOf(by: Grouping): Period | null {
  return by === 'month' || by === 'quarter' || by === 'year' ? by : null
}

function groupOf({ landing, record }: Booking, by: Grouping): string {
  const period = periodOf(by)
  if (period !== null) return windowOf(period, landing.at).name
  if (by === 'model') return record.model ?? ''
  return by === 'path' ? folderOf(record) : (nameOf(landing.author) ?? '')
}

/** The two outermost folders: `experiments/team-a`, under which the runs of one project usually stand. */
function folderOf({ source: { path } }: Record): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.'
}

function nameOf({ login, email }: Author): string | null {
  return login ?? email
}

function sumsOf(bookings: readonly Booking[]): LedgerSums {
  const all = netted(bookings)
  const sum = (line: Line) => intervalOfSum(all.map(({ lines }) => lines[line]).filter(isSomething))
  return {
    bookings: bookings.length,
    total_kg: intervalOfSum(all.flatMap((one) => totalAmounts(one))),
    energy_kwh: sum('energyKwh'),
    water_l: sum('waterL'),
  }
}

function isSomething({ cautious }: Amount): boolean {
  return cautious > 0
}

function bookingReport({ landing, change, record, lines }: Booking): BookingReport {
  return {
    ...landed(landing),
    author: nameOf(landing.author),
    change,
    id: record.id,
    model: record.model,
    path: record.source.path,
    line: record.source.line,
    total_kg: kgOf(lines),
    operational_kg: lines.operationalKg.central,
    idle_kg: lines.idleKg.central,
    embodied_kg: lines.embodiedKg.central,
    energy_kwh: lines.energyKwh.central,
    water_l: lines.waterL.central,
  }
}

function commitmentReport({ landing, record, footprint, ended }: Commitment): CommitmentReport {
  const { kind, id, source } = record
  return {
    ...landed(landing),
    kind,
    id,
    path: source.path,
    line: source.line,
    total_kg: intervalOfSum(totalAmounts(footprint)),
    ended: ended === null ? null : landed(ended),
  }
}

function landed({ commit, at }: Landing): Landed {
  return { commit, date: isoTime(at) }
}

/** Kilograms of several bookings, best estimate. */
export function kgTogether(some: readonly { readonly total_kg: Interval }[]): number {
  return exactSum(some.map(({ total_kg }) => total_kg.central))
}
