/**
 * What a training computes stands in one file, on how many devices and how long in another. A launcher that names the
 * file of a training is joined with it to one plan: devices and time limit of the one, parameters and tokens of the other.
 * Each launch is a plan of its own, and a training that was joined is not counted again.
 */

import { isAccelerator } from './hardware-words.ts'
import { compare } from './problem.ts'
import type { Device, Plan, Run, Trace } from './record.ts'

/** A plan that is not counted: another counts it (`by`), or it says neither how long nor how much. */
export interface IdlePlan {
  readonly plan: Plan
  readonly by: Plan | Run | null
}

export interface JoinedPlans {
  readonly plans: readonly Plan[]
  readonly idle: readonly IdlePlan[]
}

/** What they launch runs on devices whether or not its hours are known; other files only say how a run is spread. */
const SCHEDULERS: ReadonlySet<string> = new Set(['sbatch', 'skypilot', 'kubernetes', 'cloud-job'])

/** @param plans each id once. @returns the counted ones, in the same order. */
export function joinPlans(plans: readonly Plan[]): JoinedPlans {
  if (plans.every(({ half }) => half === undefined)) return { plans, idle: [] }
  const named = namesOf(plans)
  const launches = plans
    .filter(({ half, refers }) => half === 'launch' && refers !== undefined)
    .map((launch) => ({ launch, files: named(launch) }))
  const launchedBy = new Map<Plan, number>()
  for (const { files } of launches) for (const file of files) launchedBy.set(file, (launchedBy.get(file) ?? 0) + 1)
  const counted = new Map<Plan, readonly Plan[]>()
  const taken = new Map<Plan, Plan>()
  for (const { launch, files } of launches) {
    // A file that is launched by another one, such as the spread of processes of a job, launches nothing itself.
    if (launchedBy.has(launch) || files.length === 0) continue
    const joined = joinedOf(launch, files, launchedBy)
    counted.set(launch, joined)
    for (const file of files) if (!taken.has(file)) taken.set(file, joined[0] ?? launch)
  }
  const idle: IdlePlan[] = []
  const kept: Plan[] = []
  for (const plan of plans) {
    const joined = counted.get(plan)
    const by = taken.get(plan)
    if (joined !== undefined) kept.push(...joined)
    else if (by !== undefined) idle.push({ plan, by })
    else if (isCountable(plan)) kept.push(plan)
    else idle.push({ plan, by: null })
  }
  return { plans: kept, idle: idle.sort((a, b) => compare(a.plan.id, b.plan.id)) }
}

/** Finds the plans whose files a launch names: the one whose path ends so, or the nearest of several. */
function namesOf(plans: readonly Plan[]): (launch: Plan) => readonly Plan[] {
  const byName = new Map<string, Plan[]>()
  for (const plan of plans) {
    const name = plan.source.path.split('/').at(-1) ?? ''
    const others = byName.get(name)
    if (others) others.push(plan)
    else byName.set(name, [plan])
  }
  return (launch) => {
    const found = (launch.refers ?? []).flatMap((file) => {
      const parts = partsOf(file)
      const some = (byName.get(parts.at(-1) ?? '') ?? []).filter((plan) => plan !== launch && endsWith(plan, parts))
      const one = some.length > 1 ? nearest(launch, some) : some[0]
      return one === undefined || one.source.path === launch.source.path ? [] : [one]
    })
    return [...new Set(found)]
  }
}

/** Of the name of a file as it is written, the telling ones. */
export function partsOf(file: string): string[] {
  return file.split('/').filter((part) => part !== '.' && part !== '..' && part !== '')
}

function endsWith({ source }: Plan, parts: readonly string[]): boolean {
  const path = source.path.split('/')
  return parts.every((part, index) => path[path.length - parts.length + index] === part)
}

/** The only one in the folder of the launch or below it; otherwise nobody knows which is meant. */
function nearest({ source }: Plan, plans: readonly Plan[]): Plan | undefined {
  const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1)
  const beside = plans.filter((plan) => plan.source.path.startsWith(folder))
  return folder !== '' && beside.length === 1 ? beside[0] : undefined
}

/**
 * One plan for one training. Several in one job share its time limit, so it is counted by that alone; where there is none,
 * each is counted by its operations on the devices of the job.
 */
function joinedOf(launch: Plan, files: readonly Plan[], launchedBy: ReadonlyMap<Plan, number>): readonly Plan[] {
  const works = files.filter(isWork)
  const others = files.filter((file) => !isWork(file))
  const [only] = works
  const alone = whole(launch, null, others, files, launchedBy)
  if (only === undefined || (works.length > 1 && launch.wallHours !== null)) return [alone]
  if (works.length === 1) return [whole(launch, only, others, files, launchedBy)]
  return works.map((work, index) => {
    const plan = whole(launch, work, others, files, launchedBy)
    return index === 0 ? plan : { ...plan, id: `${plan.id}#${index + 1}` }
  })
}

function whole(
  launch: Plan,
  work: Plan | null,
  others: readonly Plan[],
  files: readonly Plan[],
  launchedBy: ReadonlyMap<Plan, number>,
): Plan {
  const { half: _half, ...rest } = launch
  const hardware = hardwareOf(launch, [...others, ...(work === null ? [] : [work])])
  const again = files.some((file) => (launchedBy.get(file) ?? 0) > 1)
  const warnings = new Set([...launch.warnings, ...(work?.warnings ?? []), ...(again ? ['several_launches'] : [])])
  const alsoIn: readonly Trace[] = files.map(({ id, source }) => ({ id, source }))
  const joined: Plan = { ...rest, hardware, warnings: [...warnings].sort(), alsoIn }
  return work === null ? joined : { ...joined, ...amountOf(launch, work, hardware) }
}

function amountOf({ copies = 1, model }: Plan, work: Plan, hardware: readonly Device[]): Partial<Plan> {
  const devices = countOf(hardware)
  const each = work.tokensPerDevice
  const tokens = work.tokens ?? (each !== undefined && devices !== null ? each * devices : null)
  return {
    model: work.model ?? model,
    params: work.params,
    activeParams: work.activeParams,
    tokens: tokens === null ? null : tokens * copies,
    workload: work.workload,
    ...(work.flops === undefined ? {} : { flops: work.flops * copies }),
  }
}

/** The launch knows its devices; a number that it leaves to the files that it names is taken from them. */
function hardwareOf(launch: Plan, files: readonly Plan[]): readonly Device[] {
  const own = launch.hardware.filter(isAccelerator)
  if (own.length > 0 && own.every(({ count }) => count !== null)) return launch.hardware
  const other = files.map(({ hardware }) => hardware.filter(isAccelerator)).find((devices) => countOf(devices) !== null)
  if (other === undefined) return launch.hardware
  const [device] = own
  return own.length === 1 && device !== undefined ? [{ ...device, count: countOf(other) }] : other
}

function countOf(hardware: readonly Device[]): number | null {
  const devices = hardware.filter(isAccelerator)
  let sum: number | null = devices.length === 0 ? null : 0
  for (const { count } of devices) sum = sum === null || count === null ? null : sum + count
  return sum
}

function isWork({ tokens, tokensPerDevice, flops }: Plan): boolean {
  return tokens !== null || tokensPerDevice !== undefined || flops !== undefined
}

function isCountable(plan: Plan): boolean {
  if (plan.half === undefined || plan.wallHours !== null || plan.gpuHours !== null) return true
  if (plan.half === 'launch') return SCHEDULERS.has(plan.source.format)
  return plan.flops !== undefined || ((plan.params ?? plan.activeParams) !== null && plan.tokens !== null)
}
