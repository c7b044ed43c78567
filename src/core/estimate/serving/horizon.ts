/**
 * The horizon of a serving: how long, how many requests, and other futures beside the estimate.
 *
 *   requests = requests a day x days x ((1 + g)^Y - 1) / (Y ln(1 + g))        the mean of Y years of growth g
 *
 * Growth is in the estimate only where the record states it. Nobody knows the traffic or the grid of next year, so the
 * futures are named and shown, and are neither in the central figure nor in its interval.
 */
import type { Scenario } from '../../footprint.ts'
import type { Serving } from '../../record.ts'
import type { ScenarioCode } from '../codes.ts'
import type { EstimateContext } from '../compute.ts'
import { HORIZON_DAYS } from '../constants/unknown.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Own } from './own.ts'

const DAYS_A_YEAR = 365
/** Traffic that doubles or halves in a year. */
const DOUBLING = 1
const HALVING = -0.5
/** Years back to the figure that the trend of a grid is drawn from. */
const TREND_YEARS = 5
/** A future that is as good as the present is not one. */
const WORTH_SAYING = 0.01

export function daysOf(serving: Serving, context: EstimateContext, notes: Notes): number {
  const days = context.horizonDays ?? serving.horizonDays
  if (days !== null) return days
  notes.assume('horizon', `${HORIZON_DAYS.central} days`, 'default')
  notes.use(HORIZON_DAYS.factor)
  return HORIZON_DAYS.central
}

/** Requests over the horizon; 0 when the record does not say how many there are. */
export function requestsOf({ requestsPerDay, growthPerYear }: Serving, days: number, notes: Notes): number {
  if (requestsPerDay === null) return 0
  const growth = growthPerYear ?? 0
  const requests = requestsPerDay * days * meanOf(growth, days)
  notes.step('requests', requests, 'requests', [], () => {
    const flat = `${figure(requestsPerDay)} a day x ${figure(days)} days`
    if (growth === 0 || days === 0) return flat
    const years = figure(days / DAYS_A_YEAR)
    return `${flat} x ( ${figure(1 + growth)} ^ ${years} - 1 ) / ( ${years} x ${figure(Math.log(1 + growth))} )`
  })
  // A request in a million years is none, and dividing by it would be no number.
  return requests < 1e-9 ? 0 : requests
}

/** Mean over the horizon of what changes by `rate` in a year and is 1 today. */
function meanOf(rate: number, days: number): number {
  const log = (Math.log1p(rate) * days) / DAYS_A_YEAR
  return Math.abs(log) < 1e-12 ? 1 : Math.expm1(log) / log
}

/** What a reading of the serving comes to. */
export interface Reading {
  readonly kwh: number
  /** Of the electricity, and of the making of the hardware. */
  readonly electricKg: number
  readonly embodiedKg: number
}

/** Other futures; `again` works the serving out for so many requests. */
export function futuresOf(own: Own, today: Reading, again: (requests: number) => Reading): readonly Scenario[] {
  const { serving, requests, days } = own
  const perDay = serving.requestsPerDay
  if (days === 0) return []
  const futures: Scenario[] = []
  const now = today.electricKg + today.embodiedKg
  const add = (code: ScenarioCode, { kwh, electricKg, embodiedKg }: Reading) => {
    const kg = electricKg + embodiedKg
    const differs = Math.abs(kg - now) > WORTH_SAYING * now || Math.abs(kwh - today.kwh) > WORTH_SAYING * today.kwh
    if (differs) futures.push({ code, kwh, kg })
  }
  if (perDay !== null && requests > 0) {
    if (serving.growthPerYear === null) add('requests_growing', again(perDay * days * meanOf(DOUBLING, days)))
    add('requests_falling', again(perDay * days * meanOf(HALVING, days)))
  }
  const decline = declineOf(own)
  if (decline !== null) add('grid_declining', { ...today, electricKg: today.electricKg * meanOf(decline, days) })
  return futures
}

/** Yearly change of the grid over the last years of its table; `null` where it does not fall or the table does not tell. */
function declineOf({ place, context }: Own): number | null {
  const { region, gridId } = place
  if (region === null || !gridId.startsWith('grid/')) return null
  const last = context.catalogue.grid(region, null)?.factor
  const year = last?.year ?? null
  if (last === undefined || year === null) return null
  const before = context.catalogue.grid(region, year - TREND_YEARS)?.factor
  const years = year - (before?.year ?? year)
  if (before === undefined || years < 1 || before.value <= 0) return null
  const change = (last.value / before.value) ** (1 / years) - 1
  return change < 0 && change > -1 ? change : null
}
