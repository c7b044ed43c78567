/**
 * Plans of launchers that have been carried out: the job that a script starts and the run that a tracker wrote are one
 * training, told before and after. The run is counted, since it was measured and the plan is a limit. Plans that a person
 * writes into a record are about what is to come, and stay.
 */

import { deviceWords, isAccelerator } from './hardware-words.ts'
import { homeOf, shareHome } from './home.ts'
import type { IdlePlan, JoinedPlans } from './plans.ts'
import type { Device, Plan, Run } from './record.ts'

/** A run may be over its limit by the time that a scheduler takes to end it. */
const LATE = 1.05
/** What lasted less of its limit than this failed at once, and is started again. */
const LEAST = 0.02

/** @returns the plans that are still to come, and those that a run has carried out: each run only one. */
export function withoutCarriedOut({ plans, idle }: JoinedPlans, runs: readonly Run[]): JoinedPlans {
  const launched = plans.filter(isLaunch)
  if (launched.length === 0 || runs.length === 0) return { plans, idle }
  const free = new Set(runs.filter(({ durationS }) => durationS !== null))
  const done = new Map<Plan, Run>()
  for (const plan of launched) {
    const candidates = [...free].filter((run) => carriesOut(run, plan))
    const [longest] = candidates.sort((a, b) => (b.durationS ?? 0) - (a.durationS ?? 0))
    if (longest === undefined) continue
    done.set(plan, longest)
    free.delete(longest)
  }
  if (done.size === 0) return { plans, idle }
  const told = [...done].map(([plan, by]): IdlePlan => ({ plan, by }))
  return { plans: plans.filter((plan) => !done.has(plan)), idle: [...idle, ...told] }
}

/** One job with a limit; an array of them is carried out by as many runs, which nobody can tell apart. */
export function isLaunch({ hoursAre, wallHours, copies }: Plan): boolean {
  return hoursAre === 'limit' && wallHours !== null && wallHours > 0 && (copies ?? 1) === 1
}

export function carriesOut(run: Run, plan: Plan): boolean {
  const share = (run.durationS ?? 0) / 3600 / (plan.wallHours ?? 0)
  if (share > LATE || share < LEAST) return false
  if (!shareHome(homeOf(run.source.path), homeOf(plan.source.path))) return false
  const [mine, its] = [run.hardware.filter(isAccelerator), plan.hardware.filter(isAccelerator)]
  if (countOf(mine) === null || countOf(mine) !== countOf(its)) return false
  // Many scripts ask for eight devices of whatever kind the partition has.
  const [words, wanted] = [deviceWords(mine), deviceWords(its)]
  return wanted.size === 0 || [...wanted].some((word) => words.has(word))
}

function countOf(devices: readonly Device[]): number | null {
  if (devices.length === 0 || devices.some(({ count }) => count === null)) return null
  return devices.reduce((sum, { count }) => sum + (count ?? 0), 0)
}
