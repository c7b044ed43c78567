/** The answer of `ledger`: what was booked when, the newest of it, and what happened without changing it. */
import type {
  BookingReport,
  CommitmentReport,
  Grouping,
  LedgerGroup,
  LedgerListing,
} from '../../core/ledger/listing.ts'
import { kgTogether } from '../../core/ledger/listing.ts'
import {
  counted,
  formatCells,
  formatEmissions,
  formatEnergy,
  formatInterval,
  formatMass,
  tight,
  unitOf,
} from '../numbers.ts'
import { shortId } from '../words.ts'
import { shown } from './items.ts'
import { alignDecimals, Sheet, type TerminalOptions } from './layout.ts'
import { printMore } from './seen.ts'

/** The JSON output has all. */
const MOST = { periods: 24, groups: 20, bookings: 10, commitments: 10, remarks: 10, unreadable: 5 } as const

export function renderLedger(listing: LedgerListing, options: TerminalOptions): string {
  const sheet = new Sheet(options)
  const { totals, landings, unreadable } = listing
  const least = unreadable.length > 0 ? 'at least ' : ''
  const sum = tight(`${least}${formatEmissions(totals.total_kg)}; ${formatInterval(totals.energy_kwh, 'kWh')}`)
  sheet.line(`${counted(totals.bookings, 'booking')}: ${sum}`, 0, 'bold')
  const first = listing.from === null ? '' : ` since ${dayOf(listing.from)}`
  sheet.line(`${counted(landings, 'landing')} of ${shortId(listing.tip)}${first}. ${policyInWords(listing)}`)
  printGroups(sheet, listing.by, listing.groups)
  printBookings(sheet, listing.bookings)
  printCommitments(sheet, listing.commitments)
  printRemarks(sheet, listing)
  printUnreadable(sheet, listing)
  return sheet.toString()
}

function policyInWords({ policy }: LedgerListing): string {
  if (policy.blob === null) return `There is no ${shown(policy.path, 100)}: defaults hold.`
  const since = policy.since === null ? '' : `, which is there since ${dayOf(policy.since)}`
  return `Read and estimated as ${shown(policy.path, 100)} says${since}.`
}

const TITLES: { readonly [G in Grouping]: string } = {
  month: 'By month, UTC',
  quarter: 'By quarter, UTC',
  year: 'By year, UTC',
  path: 'By folder',
  model: 'By model',
  author: 'By author, as commits say',
}
const NAMELESS = { path: '(top folder)', model: '(no model named)', author: '(not known)' } as const

/** The newest periods, or what is most. */
function printGroups(sheet: Sheet, by: Grouping, groups: readonly LedgerGroup[]): void {
  if (groups.length === 0) return
  const isPeriod = by === 'month' || by === 'quarter' || by === 'year'
  const told = isPeriod ? groups.slice(-MOST.periods) : groups.slice(0, MOST.groups)
  const rest = groups.filter((one) => !told.includes(one))
  sheet.heading(TITLES[by])
  printFigures(sheet, told, ({ name }) => (name === '' && !isPeriod ? NAMELESS[by] : shown(name, 36)))
  if (rest.length === 0) return
  const kg = formatMass(kgTogether(rest))
  sheet.line(`and ${counted(rest.length, isPeriod ? `earlier ${by}` : by)}, ${kg} CO2e together`, 2, 'dim', 2)
}

/** One unit for all, so that they can be compared by eye. */
function printFigures(sheet: Sheet, groups: readonly LedgerGroup[], nameOf: (group: LedgerGroup) => string): void {
  const most = Math.max(...groups.map(({ total_kg }) => Math.abs(total_kg.central)))
  const unit = unitOf(most)
  const cells = groups.map(({ total_kg }) => formatCells(total_kg, 'kgCO2e', unit))
  const values = alignDecimals(cells.map(({ value }) => value))
  const lows = alignDecimals(cells.map(({ low }) => low ?? ''))
  const counts = groups.map(({ bookings }) => String(bookings))
  const widest = Math.max('bookings'.length, ...counts.map(({ length }) => length))
  const head = ['', 'bookings', 'CO2e', '5 to 95 %', 'energy']
  const rows = [
    head,
    ...groups.map((group, index) => {
      const { unit: own = '', low = null, high = null } = cells[index] ?? {}
      return [
        nameOf(group),
        (counts[index] ?? '').padStart(widest),
        `${values[index] ?? ''} ${own}`,
        low === null || high === null ? '' : `${lows[index] ?? ''} to ${high}`,
        formatEnergy(group.energy_kwh.central),
      ]
    }),
  ]
  sheet.rows(rows, 2, (row) => (row === 0 ? 'dim' : undefined))
}

function printBookings(sheet: Sheet, bookings: readonly BookingReport[]): void {
  if (bookings.length === 0) return
  const newest = bookings.toReversed().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  sheet.heading(bookings.length <= MOST.bookings ? 'Bookings' : `The newest of ${bookings.length} bookings`)
  for (const { date, commit, change, id, total_kg, path, line, author } of newest.slice(0, MOST.bookings)) {
    const what = `${dayOf(date)} ${shortId(commit)} ${shown(id)} (${change})`
    sheet.line(`${what}: ${tight(signedMass(total_kg))}`, 2, undefined, 2)
    const by = author === null ? '' : `, by ${shown(author)}`
    sheet.line(`${shown(path, 200)}:${line}${by}`, 4, 'dim', 2)
  }
}

/** A correction may take away. */
function signedMass(kg: number): string {
  return kg < 0 ? `-${formatMass(-kg)}` : formatMass(kg)
}

function printCommitments(sheet: Sheet, commitments: readonly CommitmentReport[]): void {
  const standing = commitments.filter(({ ended }) => ended === null)
  const gone = commitments.length - standing.length
  if (commitments.length === 0) return
  sheet.heading('Plans and servings that stand')
  const largest = standing.toSorted((a, b) => b.total_kg.central - a.total_kg.central).slice(0, MOST.commitments)
  for (const { date, commit, kind, id, total_kg, path, line } of largest) {
    const since = `${dayOf(date)} ${shortId(commit)}`
    sheet.line(`${since} ${shown(id)} (${kind}): ${tight(formatEmissions(total_kg))}`, 2, undefined, 2)
    sheet.line(`${shown(path, 200)}:${line}`, 4, 'dim', 2)
  }
  printMore(sheet, standing.length - largest.length)
  if (gone > 0) sheet.line(`${counted(gone, 'other')} went again, or stand in another account`, 2, 'dim', 2)
}

const REMARKS = {
  removed: 'was removed, and stays booked with',
  shrunk: 'says less than before, and stays booked with',
  returned: 'came back, and is not charged again for',
} as const

function printRemarks(sheet: Sheet, { remarks }: LedgerListing): void {
  if (remarks.length === 0) return
  sheet.heading(`What changed nothing that is booked (${remarks.length})`)
  for (const { date, commit, what, id, path, booked_kg } of remarks.toReversed().slice(0, MOST.remarks)) {
    const when = `${dayOf(date)} ${shortId(commit)}`
    if (what === 'odd-date') {
      sheet.line(`${when} has a date that cannot be: the one of the landing before it holds`, 2, undefined, 2)
      continue
    }
    sheet.line(`${when} ${shown(id)} ${REMARKS[what]} ${tight(formatMass(booked_kg))}`, 2, undefined, 2)
    sheet.line(shown(path, 200), 4, 'dim', 2)
  }
  printMore(sheet, remarks.length - MOST.remarks)
}

function printUnreadable(sheet: Sheet, { unreadable, unknown_corrections: unknown }: LedgerListing): void {
  if (unreadable.length > 0) {
    sheet.heading(`Record files that could not be read (${unreadable.length}): what is booked is a least`)
    for (const { path, code, commit } of unreadable.slice(0, MOST.unreadable)) {
      sheet.line(`${shown(path, 200)} since ${shortId(commit)} (${shown(code)})`, 2, 'yellow', 2)
    }
    printMore(sheet, unreadable.length - MOST.unreadable)
  }
  if (unknown.length === 0) return
  sheet.heading(`Corrections of runs that are not booked (${unknown.length})`)
  for (const { run, booked_kg } of unknown.slice(0, MOST.unreadable)) {
    sheet.line(`${shown(run)}: ${formatMass(booked_kg)}`, 2, 'yellow', 2)
  }
  printMore(sheet, unknown.length - MOST.unreadable)
}

function dayOf(date: string): string {
  return date.slice(0, 10)
}
