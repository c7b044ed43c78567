/** A serving with all that its parts of the estimate need. */
import type { Serving } from '../../record.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import type { Fleet } from '../fleet.ts'
import type { Notes } from '../notes.ts'
import type { Place } from '../place/place.ts'

/** What only a case on the command line can say of a serving. */
export interface StatedServing {
  readonly year?: number
  /** kWh over the whole horizon, measured. */
  readonly totalKwh?: number
  readonly compute?: Compute['stated']
}

export interface Own {
  readonly serving: Serving
  readonly stated: StatedServing
  readonly compute: Compute
  readonly fleet: Fleet
  readonly place: Place
  readonly context: EstimateContext
  readonly notes: Notes
  readonly days: number
  /** Over the horizon; 0 when they are not known. */
  readonly requests: number
  /** The record or the policy says what it runs on. */
  readonly hosted: boolean
}
