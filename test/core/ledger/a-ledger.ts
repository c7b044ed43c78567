/** A ledger by hand: what landed when, with round numbers. */
import type { Footprint } from '../../../src/core/footprint.ts'
import type { Estimated, Judging } from '../../../src/core/judge.ts'
import type { Author, Booking, Commitment, Landing, Ledger, Lines } from '../../../src/core/ledger/ledger.ts'
import type { Plan, Record, Run, Serving } from '../../../src/core/record.ts'
import { aFootprint, amount } from '../builders.ts'

export const at = (text: string) => Date.parse(text.includes('T') ? text : `${text}T12:00:00Z`) / 1000

export const PERSON: Author = { login: 'octocat', email: 'octocat@acme.example', account: 'user' }
export const AGENT: Author = { login: 'claude[bot]', email: null, account: 'bot' }

function landed(day: string, fields: Partial<Landing> = {}): Landing {
  return { commit: `commit of ${day}`, at: at(day), author: PERSON, labels: [], ...fields }
}

export function booked(
  record: Run,
  kg: number,
  day: string,
  fields: Partial<Landing> & Partial<Booking> = {},
): Booking {
  const { change = 'new', lines = linesOf(kg), ...landing } = fields
  return { landing: landed(day, landing), change, record, lines }
}

function linesOf(kg: number): Lines {
  return aFootprint(kg).lines
}

export function standing(
  record: Plan | Serving,
  footprint: Footprint,
  day: string,
  fields: Partial<Landing> & { ended?: string } = {},
): Commitment {
  const { ended, ...landing } = fields
  return { landing: landed(day, landing), record, footprint, ended: ended === undefined ? null : landed(ended) }
}

/** So many kilograms over so many days. */
export function servedFor(kg: number, days: number): Footprint {
  const serving = { requests: 1000 * days, days, marginalWh: null, replicas: null, utilisation: null }
  return { ...aFootprint(kg), serving }
}

export function aLedger(bookings: readonly Booking[], fields: Partial<Ledger> = {}): Ledger {
  return {
    tip: 'tip',
    landings: bookings.length,
    from: bookings[0]?.landing.at ?? null,
    complete: true,
    policySince: at('2026-01-01'),
    bookings,
    commitments: [],
    remarks: [],
    bookedOf: (record) => everBooked(bookings, record),
    ...fields,
  }
}

function everBooked(bookings: readonly Booking[], { id }: Record): Lines | null {
  const of = bookings.filter(({ record }) => record.id === id)
  if (of.length === 0) return null
  const total = (line: keyof Lines) => amount(of.reduce((sum, { lines }) => sum + lines[line].central, 0))
  return {
    energyKwh: total('energyKwh'),
    operationalKg: total('operationalKg'),
    idleKg: total('idleKg'),
    embodiedKg: total('embodiedKg'),
    waterL: total('waterL'),
  }
}

export function judgingAt(day: string, ledger: Ledger | null, fields: Partial<Judging> = {}): Judging {
  return {
    gateOn: 'p50',
    undecided: 'warn',
    enforced: true,
    matches: (budget, path) => budget.paths.length === 0 || budget.paths.includes(path),
    unreadable: [],
    overHorizon: (one) => one,
    ledger,
    at: at(day),
    author: PERSON,
    labels: [],
    prices: null,
    agents: [],
    ...fields,
  }
}

export function added(record: Record, head: Footprint): Estimated {
  return { item: { change: 'new', base: null, head: record }, base: null, head }
}

export function same(record: Record, footprint: Footprint, head: Record = record): Estimated {
  return { item: { change: 'same', base: record, head }, base: footprint, head: footprint }
}

export function removed(record: Record, base: Footprint): Estimated {
  return { item: { change: 'removed', base: record, head: null }, base, head: null }
}

export function changed(record: Record, base: Footprint, head: Footprint): Estimated {
  return { item: { change: 'changed', base: record, head: record }, base, head }
}
