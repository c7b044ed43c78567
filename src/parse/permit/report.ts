/** What a permit needs of a report: whether it may be believed, and the plan. Everything else in it is passed over. */
import * as z from 'zod'
import { exactSum } from '../../core/exact.ts'
import type { CountedDevice } from '../../core/permit/hardware.ts'
import { parseHardware } from '../hardware.ts'
import { parseJson } from '../json/document.ts'
import { nearest } from '../nearest.ts'
import { type Read, refuse } from '../value.ts'

const hours = z.number().positive().nullable()
const plan = z.object({
  id: z.string().min(1).max(200),
  change: z.enum(['new', 'changed', 'removed', 'same']).optional(),
  gated_kg: z.number().positive(),
  wall_hours: hours,
  gpu_hours: hours,
  region: z.string().nullable(),
  hardware: z.array(
    z.object({ kind: z.enum(['gpu', 'cpu', 'tpu', 'ram']), model: z.string(), count: z.number().nullable() }),
  ),
})
const schema = z.object({
  schema_version: z.literal(1),
  tool: z.object({ name: z.literal('carbon-clerk') }),
  inputs: z.object({ head: z.string() }),
  policy: z.object({
    blob: z.string().nullable(),
    read: z.boolean(),
    mode: z.enum(['enforce', 'report']),
    assume: z.object({ region: z.string().nullable() }),
  }),
  verdict: z.string(),
  enforced: z.boolean(),
  plans: z.array(z.object({ id: z.string() })),
})
type Report = z.infer<typeof schema>
type Plan = z.infer<typeof plan>

/** A plan that passed. */
export interface PassedPlan {
  readonly plan: string
  readonly commit: string
  readonly policy: string
  readonly kg: number
  readonly deviceHours: number
  readonly hardware: readonly CountedDevice[]
  /** Where its emissions were worked out for; `null` when it was counted at what it may cost at most anywhere. */
  readonly region: string | null
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** @param id As the report prints it, or without the format in front. */
export function readPassedPlan(bytes: Uint8Array, id: string): Read<PassedPlan, 'report'> {
  const json = parseJson('report', bytes)
  if (!json.ok) return no(`is no JSON: ${json.problems[0].message}`, 'write it with "carbon-clerk check --json"')
  const read = schema.safeParse(json.value.value)
  if (!read.success) return no('is no report of a check', 'write it with "carbon-clerk check --json"')
  return standing(read.data) ?? planOf(read.data, json.value.value as { plans: unknown[] }, id)
}

function no(why: string, hint: string) {
  return refuse<'report'>('report', why, hint)
}

/** Why nothing in this report is permitted; `null` when the gate passed it. */
function standing({ verdict, enforced, policy, inputs }: Report) {
  if (verdict !== 'PASS') return no(`says ${verdict}, not PASS`, 'a permit needs a plan that passed')
  if (!enforced || policy.mode !== 'enforce')
    return no('was not enforced', 'write "mode: enforce" into the carbon budget')
  if (!policy.read || policy.blob === null || !COMMIT.test(policy.blob)) {
    return no('was judged by no carbon budget', 'commit a carbon budget to the base branch')
  }
  if (!COMMIT.test(inputs.head)) return no('is of files that are in no commit', 'commit them, and check with --head')
  return null
}

function planOf(report: Report, { plans }: { readonly plans: unknown[] }, id: string): Read<PassedPlan, 'report'> {
  const ids = report.plans.map((one) => one.id)
  const found = ids.flatMap((one, index) => (one === id || one.slice(one.indexOf(':') + 1) === id ? [index] : []))
  const [index, ...others] = found
  if (index === undefined) {
    const meant = nearest(id, ids)
    return no(`has no plan "${id}"`, meant === null ? 'name a plan that is in it' : `did you mean "${meant}"?`)
  }
  if (others.length > 0) return no(`has ${found.length} plans "${id}"`, 'write the id with the format in front')
  const read = plan.safeParse(plans[index])
  if (!read.success) return no(`says too little of the plan "${id}"`, 'write it with "carbon-clerk check --json"')
  return passed(report, read.data)
}

function passed({ inputs, policy }: Report, one: Plan): Read<PassedPlan, 'report'> {
  if (one.change === undefined || one.change === 'removed') {
    return no(`does not say that the plan "${one.id}" stands`, 'name a plan that is in the commit')
  }
  const hardware = devicesOf(one)
  if (hardware === null) {
    return no(`does not say which accelerators the plan "${one.id}" is for`, 'write its hardware, as "8x H100"')
  }
  const deviceHours = deviceHoursOf(one, hardware)
  if (deviceHours === null) {
    return no(`does not say how many hours the plan "${one.id}" takes`, 'write its hours or its gpu_hours')
  }
  const region = one.region ?? policy.assume.region
  const { id, gated_kg: kg } = one
  const commit = { commit: inputs.head, policy: policy.blob ?? '' }
  return { ok: true, value: { plan: id, ...commit, kg, deviceHours, hardware, region } }
}

/** Accelerators whose count is known and whose name a scheduler can compare; `null` when one is not. */
function devicesOf({ hardware }: Plan): CountedDevice[] | null {
  const boards = hardware.filter(({ kind }) => kind === 'gpu' || kind === 'tpu')
  const counted = boards.flatMap(({ model, count }) => {
    const read = count === null ? null : parseHardware(`${count}x ${model}`)
    return read?.ok ? [{ model: read.value.model, count: read.value.count }] : []
  })
  return counted.length === boards.length && counted.length > 0 ? counted : null
}

/** Where a plan says both, the fewer: a permit never allows more than any reading of its plan. */
function deviceHoursOf({ gpu_hours, wall_hours }: Plan, hardware: readonly CountedDevice[]): number | null {
  const byClock = wall_hours === null ? null : wall_hours * exactSum(hardware.map(({ count }) => count))
  if (gpu_hours === null || byClock === null) return gpu_hours ?? byClock
  return Math.min(gpu_hours, byClock)
}
