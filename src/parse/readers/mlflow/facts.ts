/** What a store says of one run, whichever way it is kept: files of a folder or rows of a database. */
import type { Place } from '../../../core/problem.ts'
import type { Quantity } from './metric-names.ts'
import type { Series } from './power.ts'

/** A number that a user logged and whose name says what it is. */
export interface Logged {
  readonly name: string
  readonly quantity: Quantity
  /** In kWh or kg CO2e: the largest of the values, because trackers count up. */
  readonly amount: number
  readonly tracker: boolean
  /** The values fell at some time, so they are no running total. */
  readonly fell: boolean
  readonly at: Place
}

export interface Facts {
  readonly format: 'mlflow' | 'mlflow-db'
  readonly id: string
  readonly at: Place
  /** Milliseconds since 1970; `null` when not written. */
  readonly startMs: number | null
  readonly endMs: number | null
  /** The latest time at which anything was logged. */
  readonly lastMs: number | null
  readonly deleted: boolean
  readonly parent: string | null
  readonly power: readonly Series[]
  readonly logged: readonly Logged[]
  /** Training operations, as a trainer counts them. */
  readonly flops: number | null
  /** The last values of what else was logged; of a database none, where each of them would be a search. */
  readonly metrics: ReadonlyMap<string, number>
  readonly params: ReadonlyMap<string, string>
  /** All parameters are in `params`, so that two runs with equal ones are of one recipe. */
  readonly allParams: boolean
  readonly tags: ReadonlyMap<string, string>
}

/** Names of tags that are read; all others may tell of people and their machines. */
export const PARENT_TAG = 'mlflow.parentRunId'
export const HARDWARE_NAMES = ['gpu_model', 'gpu_name', 'gpu_type', 'gpu', 'accelerator', 'hardware'] as const
/** Beside which a count of the devices may stand. */
export const COUNT_NAMES = ['gpu_count', 'num_gpus', 'n_gpus', 'n_gpu', 'num_gpu'] as const
export const FLOPS_METRIC = 'total_flos'

export const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z_.-]{0,99}$/
/** What a name, tag or parameter may hold; longer ones are texts, and no names. */
export const LONGEST_VALUE = 500
