/**
 * `sacct --json` (slurm/src/plugins/data_parser, v0.0.37 of 21.08 up to v0.0.46): a list of jobs with steps inside. From
 * 22.05 on numbers may stand in `{set, infinite, number}`, and from 23.02 on states are lists.
 */
import { isObject, type JsonObject } from '../../json/fields.ts'
import type { Gpus } from '../../slurm/gpus.ts'
import type { Tres } from '../../slurm/tres.ts'
import { isSentinel } from './energy.ts'
import { NO_TRES, type Row } from './jobs.ts'
import { clean } from './table.ts'

/** The rows of a job: its own, and one of each step. */
export function rowsOf(job: unknown, line: number): readonly Row[] {
  if (!isObject(job)) return []
  const id = numberOf(job.job_id)
  if (id === null) return []
  const time = objectOf(job.time)
  const steps = Array.isArray(job.steps) ? job.steps.filter(isObject) : []
  const tres = objectOf(job.tres)
  const own: Row = {
    line,
    job: nameOf(job, id),
    step: null,
    cluster: clean(textOf(job.cluster)),
    state: stateOf(job.state),
    elapsedS: numberOf(time.elapsed),
    started: instantOf(time.start),
    finished: instantOf(time.end),
    tres: tresOf(Array.isArray(tres.allocated) && tres.allocated.length > 0 ? tres.allocated : tres.requested),
    cpus: null,
    nodes: numberOf(job.allocation_nodes) || null,
    nodeList: textOf(job.nodes),
    partition: textOf(job.partition),
    asked: true,
    energyJ: null,
  }
  const allocated = energyIn(tres.allocated)
  return [{ ...own, energyJ: allocated }, ...steps.map((step) => stepOf(step, own))]
}

function stepOf(step: JsonObject, own: Row): Row {
  const energy = numberOf(objectOf(objectOf(step.statistics).energy).consumed)
  return {
    ...own,
    step: 'step',
    elapsedS: numberOf(objectOf(step.time).elapsed),
    energyJ: energy === null || energy <= 0 ? null : energy,
  }
}

/** `123_4` of an array, `123+1` of a heterogeneous job. */
function nameOf(job: JsonObject, id: number): string {
  const [array, het] = [objectOf(job.array), objectOf(job.het)]
  const [arrayJob, task] = [numberOf(array.job_id), numberOf(array.task_id)]
  if (arrayJob !== null && arrayJob > 0 && task !== null && task < 2 ** 32 - 4) return `${arrayJob}_${task}`
  const hetJob = numberOf(het.job_id)
  const offset = numberOf(het.job_offset)
  return hetJob !== null && hetJob > 0 && offset !== null ? `${hetJob}+${offset}` : String(id)
}

function stateOf(state: unknown): string {
  const current = isObject(state) ? state.current : state
  return Array.isArray(current) ? textOf(current[0]) : textOf(current)
}

function tresOf(list: unknown): Tres {
  if (!Array.isArray(list)) return NO_TRES
  let [cpus, nodes, any] = [0, 0, 0]
  const types: Gpus[] = []
  for (const one of list.slice(0, 64)) {
    if (!isObject(one)) continue
    const [type, name, count] = [textOf(one.type), textOf(one.name), numberOf(one.count)]
    if (count === null || count <= 0 || isSentinel(count)) continue
    if (type === 'cpu') cpus = count
    else if (type === 'node') nodes = count
    else if (type === 'gres' && name === 'gpu') any = count
    else if (type === 'gres' && name.startsWith('gpu:')) types.push({ type: name.slice(4), count })
  }
  const rest = any - types.reduce((sum, { count }) => sum + count, 0)
  const gpus = rest > 0 ? [...types, { type: null, count: rest }] : types
  return { cpus: cpus || null, nodes: nodes || null, energyJ: null, gpus }
}

/** Energy is a resource that is accounted; -2 and 2^64 - 2 stand for none. */
function energyIn(list: unknown): number | null {
  const one = Array.isArray(list) ? list.find((tres) => isObject(tres) && tres.type === 'energy') : undefined
  const count = isObject(one) ? numberOf(one.count) : null
  return count === null || count <= 0 || isSentinel(count) ? null : count
}

/** A number, bare or with the word whether it is set. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (!isObject(value) || value.set === false || value.infinite === true) return null
  return typeof value.number === 'number' && Number.isFinite(value.number) ? value.number : null
}

function instantOf(value: unknown): string | null {
  const seconds = numberOf(value)
  if (seconds === null || seconds < 631_152_000 || seconds > 4_102_444_800) return null
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
