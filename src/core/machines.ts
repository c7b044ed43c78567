/**
 * Runs inside runs, and runs beside runs on one machine. Loggers name all devices of the host for each of them: a search
 * of eight trials at once, or eight ranks of one training, would be counted eight times. What a machine has is a bound:
 * its devices x the time that any of the runs was there.
 */
import { isAccelerator } from './hardware-words.ts'
import { compare } from './problem.ts'
import type { Run } from './record.ts'
import { type Span, spanOf } from './span.ts'
import type { Aside, Joined } from './traces.ts'

/** A child may outlast its parent by so many seconds, because its end is written later. */
const LATE_S = 60

/** Without the runs that lie in another one: its time contains theirs, and its energy where it has one. */
export function withoutParts(runs: readonly Run[]): Joined {
  const children = runs.filter(({ partOf }) => partOf !== undefined)
  if (children.length === 0) return { runs, aside: [] }
  const byId = new Map(runs.map((run) => [run.id, run]))
  const aside: Aside[] = []
  for (const run of children) {
    const parent = byId.get(run.partOf ?? '')
    const by = rootOf(run, byId)
    if (parent !== undefined && by !== null && contains(parent, run) && contains(by, run)) aside.push({ run, by })
  }
  const gone = new Set(aside.map(({ run }) => run))
  const kept = runs.filter((run) => !gone.has(run))
  const equipped = new Map([...new Set(aside.map(({ by }) => by))].map((by) => [by, equip(by, aside)]))
  return {
    runs: kept.map((run) => equipped.get(run) ?? run),
    aside: aside.map(({ run, by }) => ({ run, by: equipped.get(by) ?? by })),
  }
}

/** A driver that names no devices has those of the largest run in it. */
function equip(run: Run, aside: readonly Aside[]): Run {
  if (acceleratorsOf(run) > 0) return run
  const parts = aside.filter(({ by }) => by === run).map((one) => one.run)
  const most = parts.reduce((a, b) => (acceleratorsOf(b) > acceleratorsOf(a) ? b : a), run)
  return most === run ? run : { ...run, hardware: [...run.hardware, ...most.hardware.filter(isAccelerator)] }
}

/**
 * A measurement in the child alone is better than hours of the parent, so that such a child counts for itself. So does one
 * with more devices than the parent names, and one on another machine.
 */
function contains(parent: Run, child: Run): boolean {
  if (child.energy !== null) return parent.energy !== null && parent.energy.totalKwh >= child.energy.totalKwh
  if ((child.declaredKg ?? 0) > (parent.declaredKg ?? 0) || (child.gpuHours ?? 0) > (parent.gpuHours ?? 0)) return false
  if (child.machine !== undefined && parent.machine !== undefined && child.machine !== parent.machine) return false
  const has = acceleratorsOf(parent)
  if (parent.energy === null && has > 0 && acceleratorsOf(child) > has) return false
  if (child.durationS === null) return true
  return parent.durationS !== null && child.durationS <= parent.durationS + LATE_S
}

/** Of those that it names; a device of unknown number is one. */
function acceleratorsOf({ hardware }: Run): number {
  return hardware.filter(isAccelerator).reduce((sum, { count }) => sum + (count ?? 1), 0)
}

/** The run that is in no other; `null` when runs contain each other in a circle, so that nobody is counted for nobody. */
function rootOf(run: Run, byId: ReadonlyMap<string, Run>): Run | null {
  const seen = new Set<Run>()
  let root = run
  for (let next: Run | undefined = run; next !== undefined; next = byId.get(next.partOf ?? '')) {
    if (seen.has(next)) return null
    seen.add(next)
    root = next
  }
  return root
}

/**
 * Runs that had all devices of one machine while others had them too, with their share of what they had in common. Of
 * hours it is counted. An energy is left as it is: whether two trackers saw one host is not certain, so the share is
 * another reading of the run (core/estimate/readings/), and no smaller figure.
 */
export function boundMachines(runs: readonly Run[]): readonly Run[] {
  const shares = new Map<Run, number>()
  for (const group of groupsOf(runs)) {
    for (const cluster of clustersOf(group)) {
      const [first] = cluster
      const last = Math.max(...cluster.map(({ span }) => span.end))
      const sum = cluster.reduce((total, one) => total + countedS(one), 0)
      if (first === undefined || cluster.length < 2 || sum <= 0) continue
      for (const { run } of cluster) shares.set(run, (last - first.span.start) / sum)
    }
  }
  return shares.size === 0 ? runs : runs.map((run) => shared(run, shares.get(run)))
}

/**
 * Seconds of which the share is taken: the run may have lasted less than the stretch between its ends, and a run that
 * says little of itself must not lessen what others say.
 */
function countedS({ run: { durationS }, span }: Timed): number {
  return durationS ?? span.end - span.start
}

function shared(run: Run, share: number | undefined): Run {
  if (share === undefined || share >= 1) return run
  return { ...run, share }
}

interface Timed {
  readonly run: Run
  readonly span: Span
}

function groupsOf(runs: readonly Run[]): Iterable<readonly Timed[]> {
  const groups = new Map<string, Timed[]>()
  for (const run of runs) {
    const key = hostOf(run)
    const span = key === null ? null : spanOf(run)
    if (key === null || span === null || span.end <= span.start) continue
    const group = groups.get(key)
    if (group) group.push({ run, span })
    else groups.set(key, [{ run, span }])
  }
  return groups.values()
}

/** Equal for runs that had the same devices if they overlapped; `null` for one that says nothing of it. */
export function hostOf(run: Run): string | null {
  return run.energy === null ? hostOfHours(run) : hostOfEnergy(run)
}

/** A logger that lists what the host has says nothing of who used it. */
function hostOfHours({ machine, hardware, source, durationS, gpuHours }: Run): string | null {
  if (durationS === null || gpuHours !== null) return null
  const devices = hardware.filter(({ visible }) => visible).map(({ model, count }) => `${count} ${model}`)
  return machine === undefined || devices.length === 0
    ? null
    : [source.format, machine, ...devices.sort(compare)].join('\n')
}

/** Trackers that count a whole host mark runs of like hosts that overlap. */
function hostOfEnergy({ warnings, hardware, source }: Run): string | null {
  if (!warnings.includes('overlapping_runs')) return null
  const parts = hardware
    .filter(({ kind }) => kind !== 'gpu')
    .map(({ kind, model, count }) => `${kind} ${model} ${count}`)
  return [source.format, ...parts.sort(compare)].join('\n')
}

/** Runs that overlap, directly or through others; each cluster covers its time without a gap. */
function clustersOf(group: readonly Timed[]): Timed[][] {
  const clusters: Timed[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const one of [...group].sort((a, b) => a.span.start - b.span.start || compare(a.run.id, b.run.id))) {
    if (one.span.start < end) clusters.at(-1)?.push(one)
    else clusters.push([one])
    end = Math.max(end, one.span.end)
  }
  return clusters
}
