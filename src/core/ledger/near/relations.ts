/** By what records are related in each step of merging (core/merge.ts): a superset of what the step itself asks for. */
import { hostOf } from '../../machines.ts'
import { partsOf } from '../../plans.ts'
import type { Plan, Run } from '../../record.ts'
import { spanOf } from '../../span.ts'
import { MOST_OFFSET_S, mayBeOne, SLACK_S, type Trace, traceOf } from '../../traces.ts'
import type { Near } from './stage.ts'
import { Timeline } from './timeline.ts'

/** Ids by a text. */
class Index {
  readonly #ids = new Map<string, Set<string>>()

  add(key: string, id: string): void {
    const ids = this.#ids.get(key)
    if (ids) ids.add(id)
    else this.#ids.set(key, new Set([id]))
  }

  remove(key: string, id: string): void {
    const ids = this.#ids.get(key)
    ids?.delete(id)
    if (ids?.size === 0) this.#ids.delete(key)
  }

  of(key: string): Iterable<string> {
    return this.#ids.get(key) ?? []
  }
}

/** A run, the one that it lies in, and those that lie in it. */
export class NearParts implements Near<Run> {
  readonly #children = new Index()

  add({ id, partOf }: Run): void {
    if (partOf !== undefined) this.#children.add(partOf, id)
  }

  remove({ id, partOf }: Run): void {
    if (partOf !== undefined) this.#children.remove(partOf, id)
  }

  *of({ id, partOf }: Run): Generator<string> {
    if (partOf !== undefined) yield partOf
    yield* this.#children.of(id)
  }
}

/** Runs of one host that overlap. */
export class NearMachines implements Near<Run> {
  readonly #hosts = new Map<string, Timeline>()

  add(run: Run): void {
    const [host, span] = [hostOf(run), spanOf(run)]
    if (host === null || span === null) return
    const times = this.#hosts.get(host) ?? new Timeline()
    this.#hosts.set(host, times)
    times.add(run.id, span.start, span.end)
  }

  remove(run: Run): void {
    const [host, span] = [hostOf(run), spanOf(run)]
    if (host !== null && span !== null) this.#hosts.get(host)?.remove(run.id, span.start)
  }

  of(run: Run): Iterable<string> {
    const [host, span] = [hostOf(run), spanOf(run)]
    return host === null || span === null ? [] : (this.#hosts.get(host)?.meeting(span.start, span.end) ?? [])
  }
}

/** What launches start, by the last part of the names. */
export class NearPlans implements Near<Plan> {
  readonly #named = new Index()
  readonly #launches = new Index()

  add(plan: Plan): void {
    this.#named.add(nameOf(plan), plan.id)
    for (const name of launched(plan)) this.#launches.add(name, plan.id)
  }

  remove(plan: Plan): void {
    this.#named.remove(nameOf(plan), plan.id)
    for (const name of launched(plan)) this.#launches.remove(name, plan.id)
  }

  *of(plan: Plan): Generator<string> {
    yield* this.#launches.of(nameOf(plan))
    for (const name of launched(plan)) yield* this.#named.of(name)
  }
}

function nameOf({ source }: Plan): string {
  return source.path.split('/').at(-1) ?? ''
}

function launched({ half, refers = [] }: Plan): string[] {
  return half === 'launch' ? refers.map((file) => partsOf(file).at(-1) ?? '') : []
}

/** Of one format: those with a time by it, and all with a length by that. */
interface Shelf {
  readonly times: Timeline
  readonly timed: Timeline
  readonly untimed: Timeline
}

/** Runs of different formats that may tell of one training. */
export class NearTraces implements Near<Run> {
  readonly #traces = new Map<string, Trace>()
  readonly #shelves = new Map<string, Shelf>()

  add(run: Run): void {
    const trace = traceOf(run)
    this.#traces.set(run.id, trace)
    const { format } = run.source
    const shelf = this.#shelves.get(format) ?? { times: new Timeline(), timed: new Timeline(), untimed: new Timeline() }
    this.#shelves.set(format, shelf)
    if (trace.span !== null) shelf.times.add(run.id, trace.span.start, trace.span.end)
    if (run.durationS !== null) lengths(shelf, trace).add(run.id, run.durationS, run.durationS)
  }

  remove(run: Run): void {
    const trace = this.#traces.get(run.id)
    const shelf = this.#shelves.get(run.source.format)
    this.#traces.delete(run.id)
    if (trace === undefined || shelf === undefined) return
    if (trace.span !== null) shelf.times.remove(run.id, trace.span.start)
    if (run.durationS !== null) lengths(shelf, trace).remove(run.id, run.durationS)
  }

  *of(run: Run): Generator<string> {
    const trace = this.#traces.get(run.id)
    if (trace === undefined) return
    for (const [format, shelf] of this.#shelves) {
      if (format === run.source.format) continue
      for (const id of candidates(trace, shelf)) {
        const other = this.#traces.get(id)
        if (other !== undefined && mayBeOne(trace, other)) yield id
      }
    }
  }
}

function lengths({ timed, untimed }: Shelf, { span }: Trace): Timeline {
  return span === null ? untimed : timed
}

/** Lengths that are taken for one differ by less than this part of the longer. */
const ALIKE = 0.85

function* candidates({ span, length, run: { durationS } }: Trace, shelf: Shelf): Generator<string> {
  if (span !== null) {
    // One clock may be of another zone, and the ends of both may be off by a part of the length.
    const off = MOST_OFFSET_S + SLACK_S + length
    yield* shelf.times.meeting(span.start - off, span.end + off)
  }
  if (durationS === null) return
  yield* shelf.untimed.meeting(durationS * ALIKE, durationS / ALIKE)
  if (span === null) yield* shelf.timed.meeting(durationS * ALIKE, durationS / ALIKE)
}
