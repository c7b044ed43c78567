/**
 * Plans that runs have carried out (core/carried-out.ts), kept up to date: each plan in its turn has the longest run that
 * no plan before it has.
 */
import { carriesOut, isLaunch } from '../../carried-out.ts'
import { compare } from '../../problem.ts'
import type { Plan, Run } from '../../record.ts'
import { type Changes, changesOf } from './changes.ts'

export class CarriedOut {
  readonly #plans = new Map<string, Plan>()
  readonly #runs = new Map<string, Run>()
  /** By id of a plan: runs that could have carried it out, the longest first. */
  readonly #candidates = new Map<string, Run[]>()
  #done: ReadonlySet<string> = new Set()

  /** @returns what changed of the plans that are still to come. */
  update(plans: Changes<Plan>, runs: Changes<Run>): Changes<Plan> {
    if (plans.size === 0 && (runs.size === 0 || this.#candidates.size === 0)) {
      this.#takeRuns(runs)
      return new Map()
    }
    const was = this.#done
    const before = new Map<string, Plan>()
    const note = (ids: Iterable<string>, done: ReadonlySet<string>, told: Map<string, Plan>) => {
      for (const id of ids) {
        const plan = this.#plans.get(id)
        if (plan !== undefined && !done.has(id)) told.set(id, plan)
      }
    }
    note([...plans.keys(), ...this.#candidates.keys()], was, before)
    this.#takeRuns(runs)
    this.#takePlans(plans)
    this.#done = this.#assigned()
    const after = new Map<string, Plan>()
    note(new Set([...plans.keys(), ...before.keys(), ...was]), this.#done, after)
    return changesOf(before, after)
  }

  #takeRuns(changes: Changes<Run>): void {
    for (const [id, { after }] of changes) {
      const was = this.#runs.get(id)
      const now = after?.durationS == null ? null : after
      if (now === null) this.#runs.delete(id)
      else this.#runs.set(id, now)
      for (const [plan, runs] of this.#candidates) {
        if (was !== undefined && runs[placeOf(runs, was)]?.id === id) runs.splice(placeOf(runs, was), 1)
        const one = this.#plans.get(plan)
        if (now !== null && one !== undefined && carriesOut(now, one)) runs.splice(placeOf(runs, now), 0, now)
      }
    }
  }

  #takePlans(changes: Changes<Plan>): void {
    for (const [id, { after }] of changes) {
      this.#plans.delete(id)
      this.#candidates.delete(id)
      if (after === null) continue
      this.#plans.set(id, after)
      if (!isLaunch(after)) continue
      const runs = [...this.#runs.values()].filter((run) => carriesOut(run, after))
      this.#candidates.set(id, runs.sort(longestFirst))
    }
  }

  #assigned(): ReadonlySet<string> {
    const done = new Set<string>()
    const taken = new Set<string>()
    for (const [plan, runs] of [...this.#candidates].sort(([a], [b]) => compare(a, b))) {
      const run = runs.find(({ id }) => !taken.has(id))
      if (run === undefined) continue
      done.add(plan)
      taken.add(run.id)
    }
    return done
  }
}

function longestFirst(a: Run, b: Run): number {
  return (b.durationS ?? 0) - (a.durationS ?? 0) || compare(a.id, b.id)
}

function placeOf(runs: readonly Run[], run: Run): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (longestFirst(runs[middle] as Run, run) < 0) low = middle + 1
    else high = middle
  }
  return low
}
