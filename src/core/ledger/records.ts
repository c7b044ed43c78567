/**
 * The records that stand on a branch, and what a landing does to them: the items that
 * `reconcile(mergeRecords(before), mergeRecords(after))` gives, without merging again what nothing came near to. The steps
 * are those of `mergeRecords`, each kept up to date; a property test holds the two against each other.
 */
import { boundMachines, withoutParts } from '../machines.ts'
import type { Merged } from '../merge.ts'
import { joinPlans } from '../plans.ts'
import { compareBy } from '../problem.ts'
import { type Item, reconcile } from '../reconcile.ts'
import type { Plan, Record, Run, Serving } from '../record.ts'
import { joinTraces } from '../traces.ts'
import type { StandingUnit } from './chronicle.ts'
import { CarriedOut } from './near/carried-out.ts'
import type { Changed, Changes } from './near/changes.ts'
import { Echoes } from './near/echoes.ts'
import { Groups } from './near/groups.ts'
import { NearMachines, NearParts, NearPlans, NearTraces } from './near/relations.ts'
import { Stage } from './near/stage.ts'

type Units = ReadonlyMap<string, readonly Record[]>

export class StandingRecords {
  readonly #units = new Map<string, readonly Record[]>()
  readonly #groups = new Groups()
  readonly #parts = new Stage<Run>(new NearParts(), (runs) => withoutParts(runs).runs)
  readonly #echoes = new Echoes()
  readonly #traces = new Stage<Run>(new NearTraces(), (runs) => joinTraces(runs).runs)
  readonly #machines = new Stage<Run>(new NearMachines(), boundMachines)
  readonly #plans = new Stage<Plan>(new NearPlans(), (plans) => joinPlans(plans).plans)
  readonly #carriedOut = new CarriedOut()
  #count = 0
  /** What stood when it was continued; merged when the first change comes. */
  #first: Units | null

  constructor(units: readonly StandingUnit[]) {
    this.#first = new Map(units.map(({ key, records }) => [key, records]))
    for (const { key, records } of units) this.#set(key, records)
  }

  get count(): number {
    return this.#count
  }

  /** @param changed By key of the unit, what it holds now. @returns what is new, changed, removed or has another id. */
  update(changed: Units): readonly Item[] {
    if (this.#first !== null) this.#merge(new Map(), this.#first)
    this.#first = null
    const before = new Map([...changed.keys()].map((key) => [key, this.#units.get(key) ?? []]))
    for (const [key, records] of changed) this.#set(key, records)
    const all = this.#merge(before, changed)
    if (all.length === 0) return []
    return reconcile(side(all, 'before'), side(all, 'after')).filter(isMoved)
  }

  all(): StandingUnit[] {
    return [...this.#units].map(([key, records]) => ({ key, records })).sort(compareBy(({ key }) => key))
  }

  #set(key: string, records: readonly Record[]): void {
    this.#count += records.length - (this.#units.get(key)?.length ?? 0)
    if (records.length === 0) this.#units.delete(key)
    else this.#units.set(key, records)
  }

  /** The steps of `mergeRecords`, in its order. */
  #merge(before: Units, after: Units): readonly Changed<Record>[] {
    const changed = [...this.#groups.update(before, after).values()]
    const joined = this.#traces.update(this.#echoes.update(this.#parts.update(ofKind<Run>(changed, 'run'))))
    const planned = this.#plans.update(ofKind<Plan>(changed, 'plan'))
    const plans = this.#carriedOut.update(planned, joined)
    const servings = ofKind<Serving>(changed, 'serving')
    return [...this.#machines.update(joined).values(), ...plans.values(), ...servings.values()]
  }
}

function ofKind<T extends Record>(changed: readonly Changed<Record>[], kind: T['kind']): Changes<T> {
  const isKind = (one: Changed<Record>): one is Changed<T> => (one.after ?? one.before)?.kind === kind
  return new Map(changed.filter(isKind).map((one) => [(one.after ?? one.before)?.id ?? '', one]))
}

/** What differs is all that is needed: a record that is equal on both sides is paired with itself. */
function side(all: readonly Changed<Record>[], which: keyof Changed<Record>): Merged {
  const records = all.flatMap((one) => one[which] ?? []).sort(compareBy(({ id }) => id))
  return {
    runs: records.filter((record) => record.kind === 'run'),
    plans: records.filter((record) => record.kind === 'plan'),
    servings: records.filter((record) => record.kind === 'serving'),
    problems: [],
    aside: [],
    idle: [],
  }
}

/** What stays the same is told only where its account goes over to another id. */
export function isMoved({ change, base, head }: Item): boolean {
  return change !== 'same' || base?.id !== head?.id
}
