/** The pods of a manifest: which template, how many at one time, how often, how long. */
import type { LocatedNode } from '../../yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../yaml/values.ts'

export interface Pods {
  readonly spec: LocatedNode
  /** At one time; `null` when a template fills it in. */
  readonly count: number | null
  /** Of one pod; of all of them together where the job has a deadline of its own. */
  readonly deadlineS: number | null
  /** One after the other. */
  readonly rounds: number
}

const MOST = 100_000
const MOST_DEPTH = 4

/** Every group of equal pods of a manifest; empty of what runs none to an end. */
export function podsOf(manifest: LocatedNode, depth = 0): readonly Pods[] {
  const kind = textUnder(manifest, 'kind') ?? ''
  const spec = under(manifest, 'spec')
  if (kind === 'List')
    return depth > MOST_DEPTH ? [] : itemsUnder(manifest, 'items').flatMap((one) => podsOf(one, depth + 1))
  if (spec === null) return []
  if (kind === 'Pod') return [{ spec, count: 1, deadlineS: secondsOf(spec), rounds: 1 }]
  if (kind === 'CronJob') return jobPods(under(spec, 'jobTemplate', 'spec'))
  if (kind === 'Job') return under(spec, 'tasks') === null ? jobPods(spec) : taskPods(spec)
  if (kind === 'RunaiJob') return jobPods(spec)
  if (kind === 'JobSet') return replicatedPods(spec)
  if (kind === 'TrainJob') return trainerPods(spec)
  if (kind === 'RayJob') return rayPods(spec)
  if (kind === 'AppWrapper')
    return depth > MOST_DEPTH
      ? []
      : itemsUnder(spec, 'components').flatMap((one) => {
          const inside = under(one, 'template')
          return inside === null ? [] : podsOf(inside, depth + 1)
        })
  return replicaPods(spec)
}

/** `batch/v1`: so many pods at one time until so many are done. The deadline of the job is that of all of them. */
function jobPods(spec: LocatedNode | null): readonly Pods[] {
  const pod = under(spec, 'template', 'spec')
  if (spec === null || pod === null) return []
  const parallel = countOf(spec, 'parallelism', 1)
  const completions = countOf(spec, 'completions', parallel ?? 1)
  const count = parallel === null || completions === null ? null : Math.min(parallel, completions)
  const whole = secondsOf(spec)
  if (whole !== null) return [{ spec: pod, count, deadlineS: whole, rounds: 1 }]
  const rounds = count === null || completions === null || count === 0 ? 1 : Math.ceil(completions / count)
  return [{ spec: pod, count, deadlineS: secondsOf(pod), rounds }]
}

/** Volcano: tasks with replicas. */
function taskPods(spec: LocatedNode): readonly Pods[] {
  return itemsUnder(spec, 'tasks').flatMap((task) => {
    const pod = under(task, 'template', 'spec')
    return pod === null
      ? []
      : [{ spec: pod, count: countOf(task, 'replicas', 1), deadlineS: secondsOf(pod), rounds: 1 }]
  })
}

/** Kubeflow: `pytorchReplicaSpecs: {Master: …, Worker: …}` and its like; one role for each entry. */
function replicaPods(spec: LocatedNode): readonly Pods[] {
  const roles = spec.kind === 'map' ? [...spec.entries.values()].filter(({ key }) => key.endsWith('ReplicaSpecs')) : []
  const deadline = secondsOf(under(spec, 'runPolicy')) ?? secondsOf(spec)
  return roles.flatMap(({ value }) => {
    const replicas = value.kind === 'map' ? [...value.entries.values()] : []
    return replicas.flatMap(({ value: role }) => {
      const pod = under(role, 'template', 'spec')
      return pod === null ? [] : [{ spec: pod, count: countOf(role, 'replicas', 1), deadlineS: deadline, rounds: 1 }]
    })
  })
}

function replicatedPods(spec: LocatedNode): readonly Pods[] {
  return itemsUnder(spec, 'replicatedJobs').flatMap((job) => {
    const replicas = countOf(job, 'replicas', 1)
    return jobPods(under(job, 'template', 'spec')).map((pods) => ({ ...pods, count: product(pods.count, replicas) }))
  })
}

/** Kubeflow Trainer: resources of each node stand in the trainer itself. */
function trainerPods(spec: LocatedNode): readonly Pods[] {
  const trainer = under(spec, 'trainer')
  const resources = under(trainer, 'resourcesPerNode')
  if (trainer === null || resources === null) return []
  const key = { key: 'resources', keyAt: resources.at, value: resources }
  const container: LocatedNode = { kind: 'map', entries: new Map([['resources', key]]), at: resources.at }
  const list: LocatedNode = { kind: 'list', items: [container], at: resources.at }
  const pod: LocatedNode = {
    kind: 'map',
    entries: new Map([['containers', { key: 'containers', keyAt: resources.at, value: list }]]),
    at: trainer.at,
  }
  return [{ spec: pod, count: countOf(trainer, 'numNodes', 1), deadlineS: secondsOf(spec), rounds: 1 }]
}

function rayPods(spec: LocatedNode): readonly Pods[] {
  const cluster = under(spec, 'rayClusterSpec')
  const deadlineS = secondsOf(spec)
  const head = under(cluster, 'headGroupSpec', 'template', 'spec')
  const heads = head === null ? [] : [{ spec: head, count: 1, deadlineS, rounds: 1 }]
  const workers = itemsUnder(cluster, 'workerGroupSpecs').flatMap((group) => {
    const pod = under(group, 'template', 'spec')
    const hosts = countOf(group, 'numOfHosts', 1)
    return pod === null
      ? []
      : [{ spec: pod, count: product(countOf(group, 'replicas', 1), hosts), deadlineS, rounds: 1 }]
  })
  return [...heads, ...workers]
}

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b
}

function secondsOf(node: LocatedNode | null): number | null {
  const text = textUnder(node, 'activeDeadlineSeconds') ?? ''
  return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : null
}

/** The number where it is not said; `null` where it is no number. */
function countOf(node: LocatedNode, key: string, otherwise: number): number | null {
  const text = textUnder(node, key)
  if (text === null) return otherwise
  return /^[0-9]{1,6}$/.test(text) && Number(text) <= MOST ? Number(text) : null
}
