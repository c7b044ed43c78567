/**
 * The grid over the hours of a run in place of its year. Nobody is made greener by it against a budget: unless a tracker
 * wrote the times, the larger of the hours and the year counts, and times that are left out count as hours of a bad day.
 */
import { atMost, fromConstant, times, uncertain } from '../../amount.ts'
import type { Catalogue, Factor } from '../../catalogue.ts'
import type { Amount } from '../../footprint.ts'
import {
  type LiveAnswer,
  type LiveMiss,
  type LiveService,
  type LiveWindow,
  liveKey,
  SLOT_S,
  spanOf,
} from '../../live.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import { GENERATION_TO_LIFE_CYCLE, WINDOW_OVER_YEAR } from '../constants/place.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'

/** Standard deviations of the logarithm, added in quadrature. */
const WINDOW_SPREAD = 0.05
/** The hour of the day is not known, or more than half of the readings are the service's own estimates. */
const COARSE_SPREAD = 0.1
const MOSTLY = 0.5

const MISSED: { readonly [M in LiveMiss]: string } = {
  service: 'the service did not answer',
  access: 'the service gives no access',
  gaps: 'the service lacks over a tenth of the hours',
  limit: 'too many days for one evaluation',
  future: 'the run ends in the future',
  zone: 'the service has no one grid for this place',
  times: 'its times are missing, or do not fit its hours',
}

/** The window to ask for, of a run at a place; or why there is none. */
export function windowOf(
  region: string,
  run: Dated,
  service: LiveService,
  catalogue: Catalogue,
): LiveWindow | Extract<LiveMiss, 'zone' | 'times'> {
  const zone = catalogue.liveZone(region, service)
  if (zone === null) return 'zone'
  const span = spanOf(run, SLOT_S[service])
  return span === null ? 'times' : { zone, ...span }
}

/** What of a run decides its window. */
export type Dated = Pick<Compute, 'started' | 'finished' | 'wallHours' | 'timesRecorded'>

export interface YearlyGrid {
  readonly amount: Amount
  readonly factor: Factor
}

/** The yearly figure, or that of the hours of the run where there is one. */
export function gridOverRun(
  yearly: YearlyGrid,
  region: string,
  run: Dated,
  context: EstimateContext,
  notes: Notes,
): { readonly grid: Amount; readonly gridId: string } {
  const table = { grid: yearly.amount, gridId: yearly.factor.id }
  const { live, catalogue } = context
  if (live === undefined || run.timesRecorded === undefined) return table
  const wanted = windowOf(region, run, live.service, catalogue)
  if (typeof wanted === 'string') return { ...table, grid: missed(wanted, yearly.amount, context, notes) }
  const answer = live.answers.get(liveKey(wanted)) ?? 'service'
  if (typeof answer === 'string') return { ...table, grid: missed(answer, yearly.amount, context, notes) }
  const overHours = amountOf(answer, wanted, live.service, notes)
  const trusted = run.timesRecorded || context.trustRecord === true
  if (!trusted) notes.use(yearly.factor)
  if (trusted) return { grid: overHours, gridId: answer.factor.id }
  const grid = atMost(overHours, yearly.amount.cautious)
  notes.instead('grid intensity of the year', grid, 'g', [yearly.factor])
  return { grid, gridId: answer.factor.id }
}

/** A fault of the service costs nobody anything; times that a record leaves out do. */
function missed(why: LiveMiss, yearly: Amount, context: EstimateContext, notes: Notes): Amount {
  notes.warn('live_grid_unavailable')
  notes.assume('grid', `yearly figure: ${MISSED[why]}`, 'default')
  if (why !== 'times' || context.trustRecord === true) return yearly
  notes.use(WINDOW_OVER_YEAR.factor)
  const worse = times(yearly, fromConstant(WINDOW_OVER_YEAR, 'at most'))
  const formula = () => `${figure(yearly.cautious)} g x ${WINDOW_OVER_YEAR.high}`
  notes.most('grid intensity of other hours', worse, 'gCO2e/kWh', [WINDOW_OVER_YEAR.factor], formula)
  return worse
}

function amountOf(answer: LiveAnswer, { zone, precision }: LiveWindow, service: string, notes: Notes): Amount {
  const { factor, basis, points, slots, estimated } = answer
  notes.use(factor)
  const coarse = (precision === 'days' ? 1 : 0) + (estimated > points * MOSTLY ? 1 : 0)
  const s = Math.sqrt(WINDOW_SPREAD ** 2 + coarse * COARSE_SPREAD ** 2)
  // Whatever the service gets wrong about a zone, it gets wrong in every window.
  const stated = uncertain(factor.value, `live/${service}/${zone}`, s)
  const label = `grid intensity of the ${precision === 'days' ? 'days' : 'hours'} of the run, ${points} of ${slots} readings`
  if (basis === 'lifecycle') {
    notes.step(label, factor.value, 'gCO2e/kWh', [factor.id], () => `${figure(factor.value)} g`)
    return stated
  }
  const whole = fromConstant(GENERATION_TO_LIFE_CYCLE)
  notes.use(GENERATION_TO_LIFE_CYCLE.factor)
  const value = times(stated, whole)
  const formula = () => `${figure(factor.value)} g x ${figure(whole.central)}`
  notes.step(label, value.central, 'gCO2e/kWh', [factor.id, GENERATION_TO_LIFE_CYCLE.id], formula)
  return value
}
