/** What must hold between the lines of one item. */
import type { Problem } from '../../../core/problem.ts'
import type { MakeProblem } from '../../shape.ts'
import { type LocatedNode, placeOf } from '../../yaml/located.ts'
import { MOST_HOURS, type PlanItem, type RunItem, type ServingItem } from './schema.ts'

/** Two figures for the same thing may differ by this much: rounding, start-up, clocks. */
const TOLERANCE = 0.05
/** Several times what the largest device draws with its share of machine and building. */
const MOST_KW_PER_DEVICE = 10
/** In seconds. */
const DAY = 86_400

/** Wall hours as stated, or from start to finish when both are times; `null` when neither is known. */
export function wallHours({ hours, started, finished }: RunItem): number | null {
  if (hours !== undefined) return hours
  const span = spanHours({ started, finished })
  return span !== null && span > 0 ? span : null
}

/** Hours of the whole days between two dates: what a run between them took at least. `null` when there are none. */
export function leastHours({ started, finished }: Pick<RunItem, 'started' | 'finished'>): number | null {
  if (!started || !finished || (started.precision === 'time' && finished.precision === 'time')) return null
  const begun = started.seconds + (started.precision === 'date' ? DAY : 0)
  return finished.seconds > begun ? (finished.seconds - begun) / 3600 : null
}

export function runProblems(item: RunItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const { energy, measured, emissions } = item
  const times = timeProblems(item, node, make)
  const problems: Problem[] = [...times, ...deviceHourProblems(item, node, make), ...activeProblems(item, node, make)]
  const hours = wallHours(item)
  const timed = times.some(({ severity }) => severity === 'error')
  if (!timed && !energy && !emissions && hours === null && item.gpu_hours === undefined) {
    const hint = 'add "energy: 214 kWh", or hardware and "hours: 36", or "emissions: 12 kgCO2e"'
    problems.push(make('missing', node.at, 'the run says neither energy nor hours nor emissions', hint))
  }
  if (energy?.value === 0 || (emissions?.value === 0 && !energy && hours === null && item.gpu_hours === undefined)) {
    const key = energy ? 'energy' : 'emissions'
    problems.push(
      make(
        'implausible',
        placeOf(node, [key]),
        `${key} is 0, and every run uses some`,
        'write what was measured, or delete the line',
      ),
    )
  }
  if (energy && measured === undefined) problems.push(measuredMissing('energy', node, make))
  if (!energy && measured !== undefined) problems.push(standsAlone('measured', 'energy: 214 kWh', node, make))
  if (!energy && item.supply !== undefined) problems.push(standsAlone('supply', 'energy: 214 kWh', node, make))
  const kw = energy ? powerPerDevice(item, energy.value, hours) : null
  if (kw !== null && kw > MOST_KW_PER_DEVICE) {
    const message = `energy comes to ${Number(kw.toPrecision(3))} kW for each device, more than any can draw`
    problems.push(
      make('implausible', placeOf(node, ['energy']), message, 'check energy, hours and the number of devices'),
    )
  }
  return problems
}

/** A part cannot be more than the whole. */
function activeProblems(
  item: RunItem | PlanItem | ServingItem,
  node: LocatedNode,
  make: MakeProblem,
): readonly Problem[] {
  const { params, active_params: active } = item
  if (active === undefined || params === undefined || active <= params) return []
  const hint = 'write the larger one as "params"'
  return [make('conflict', placeOf(node, ['active_params']), 'active_params is more than params', hint)]
}

export function planProblems(item: PlanItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const problems = [...deviceHourProblems(item, node, make), ...activeProblems(item, node, make)]
  const sized = item.params !== undefined && item.tokens !== undefined
  if (item.hours === undefined && item.gpu_hours === undefined && !sized) {
    const hint = 'add hardware and "hours: 12", or "params: 7B" and "tokens: 2T"'
    problems.push(make('missing', node.at, 'the plan says neither hours nor parameters and tokens', hint))
  }
  return problems
}

export function servingProblems(item: ServingItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const problems: Problem[] = [...activeProblems(item, node, make)]
  if (item.id === undefined && item.model === undefined) {
    problems.push(
      make('missing', node.at, 'the serving has neither a model nor an id', 'add "model: " and the name of the model'),
    )
  }
  const { energy_per_request: energy, measured } = item
  if (energy === 0) {
    problems.push(
      make(
        'implausible',
        placeOf(node, ['energy_per_request']),
        'energy_per_request is 0, and every request uses some',
        'write what was measured, or delete the line',
      ),
    )
  }
  if (energy !== undefined && measured === undefined) problems.push(measuredMissing('energy_per_request', node, make))
  if (energy === undefined && measured !== undefined)
    problems.push(standsAlone('measured', 'energy_per_request: 0.21 Wh', node, make))
  return [...problems, ...cacheProblems(item, node, make)]
}

function cacheProblems(item: ServingItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const { input_tokens: input = 0, cached_input_tokens: cached = 0 } = item
  if (cached <= input) return []
  const at = placeOf(node, ['cached_input_tokens'])
  const hint = 'write all tokens that are read, cached or not, as input_tokens'
  return [make('conflict', at, 'cached_input_tokens is more than input_tokens', hint)]
}

function timeProblems(item: RunItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const problems: Problem[] = []
  for (const key of ['started', 'finished'] as const) {
    if (!item[key]?.naive) continue
    problems.push(
      make(
        'time-without-zone',
        placeOf(node, [key]),
        `${key} has no zone and was read as UTC`,
        `write "${item[key].text}Z" if that is right`,
      ),
    )
  }
  const span = spanHours(item)
  const at = placeOf(node, ['finished'])
  const least = leastHours(item)
  if (least !== null && least > MOST_HOURS) {
    problems.push(make('out-of-range', at, 'the run takes longer than five years', 'correct started or finished'))
  } else if (least !== null && item.hours !== undefined && item.hours < least * (1 - TOLERANCE)) {
    const message = `hours says ${item.hours}, and from started to finished there are at least ${Number(least.toPrecision(4))}`
    problems.push(make('conflict', placeOf(node, ['hours']), message, 'correct one of the three, or delete the dates'))
  }
  if (span === null) return problems
  if (span < 0)
    problems.push(make('time-order', at, 'the run is finished before it is started', 'correct started or finished'))
  else if (span === 0 && item.energy && item.energy.value > 0) {
    problems.push(
      make(
        'time-order',
        at,
        'the run uses energy and is finished the moment it is started',
        'correct started or finished',
      ),
    )
  } else if (span > MOST_HOURS) {
    problems.push(make('out-of-range', at, 'the run takes longer than five years', 'correct started or finished'))
  } else if (item.hours !== undefined && differ(item.hours, span)) {
    const message = `hours says ${item.hours}, and from started to finished it is ${Number(span.toPrecision(4))}`
    problems.push(make('conflict', placeOf(node, ['hours']), message, 'correct one of the three, or delete hours'))
  }
  return problems
}

function deviceHourProblems(item: PlanItem, node: LocatedNode, make: MakeProblem): readonly Problem[] {
  const devices = countOf(item, ['gpu', 'tpu'])
  if (item.hours === undefined || item.gpu_hours === undefined) return []
  if (devices === null) return item.gpu_hours < item.hours * (1 - TOLERANCE) ? [fewerThanOne(item, node, make)] : []
  if (!differ(item.gpu_hours, item.hours * devices)) return []
  const message = `gpu_hours says ${item.gpu_hours}, and ${devices} devices for ${item.hours} hours are ${Number((item.hours * devices).toPrecision(6))}`
  return [make('conflict', placeOf(node, ['gpu_hours']), message, 'correct one of them, or delete gpu_hours')]
}

function fewerThanOne({ hours, gpu_hours }: PlanItem, node: LocatedNode, make: MakeProblem): Problem {
  const message = `gpu_hours says ${gpu_hours}, and one device for ${hours} hours is already more`
  return make('conflict', placeOf(node, ['gpu_hours']), message, 'correct one of them, or delete gpu_hours')
}

function powerPerDevice(item: RunItem, kwh: number, hours: number | null): number | null {
  const devices = deviceCount(item)
  const deviceHours = item.gpu_hours ?? (hours !== null && devices !== null ? hours * devices : null)
  return deviceHours === null || deviceHours === 0 ? null : kwh / deviceHours
}

/** Accelerators; where there are none, processors. */
function deviceCount(item: PlanItem): number | null {
  return countOf(item, ['gpu', 'tpu']) ?? countOf(item, ['cpu'])
}

function countOf({ hardware = [] }: PlanItem, kinds: readonly string[]): number | null {
  const devices = hardware.filter(({ kind }) => kinds.includes(kind))
  return devices.length === 0 ? null : devices.reduce((sum, { count }) => sum + count, 0)
}

function spanHours({ started, finished }: Pick<RunItem, 'started' | 'finished'>): number | null {
  if (!started || !finished) return null
  // A date is its first moment: as a finish it can only be held against another date.
  if (started.precision !== finished.precision) {
    const days = Math.floor(finished.seconds / DAY) - Math.floor(started.seconds / DAY)
    return days < 0 ? -1 : null
  }
  const hours = (finished.seconds - started.seconds) / 3600
  return started.precision === 'date' && hours >= 0 ? null : hours
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > TOLERANCE * Math.max(a, b)
}

function measuredMissing(key: string, node: LocatedNode, make: MakeProblem): Problem {
  const message = `${key} does not say what it covers; it was read as accelerators only`
  return make('measured-missing', placeOf(node, [key]), message, 'add "measured: gpu", "node", "it" or "facility"')
}

function standsAlone(key: string, example: string, node: LocatedNode, make: MakeProblem): Problem {
  return make(
    'missing',
    placeOf(node, [key]),
    `${key} stands without ${example.split(':')[0]}`,
    `add "${example}", or delete the line`,
  )
}
