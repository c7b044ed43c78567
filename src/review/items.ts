/** Records and their footprints in the words of the report. */
import { intervalOf } from '../core/amount.ts'
import type { Catalogue } from '../core/catalogue.ts'
import { exactSum } from '../core/exact.ts'
import type { Footprint, Interval } from '../core/footprint.ts'
import { footprintReport, gatedKg, groundsOf, intervalOfSum, totalAmounts } from '../core/footprint-report.ts'
import type { Device, Record } from '../core/record.ts'
import type { Change, DeviceReport, Grounds, ScannedPlan, ScannedRun, ScannedServing, Totals } from '../core/report.ts'
import { sameBoundary } from '../core/same-boundary.ts'

export interface Described {
  readonly record: Record
  readonly footprint: Footprint
  readonly change?: Change
  readonly before?: Footprint
  /** kg CO2e that earlier merges booked of it. */
  readonly bookedKg?: number
}

export interface ItemReports {
  readonly runs: ScannedRun[]
  readonly plans: ScannedPlan[]
  readonly servings: ScannedServing[]
}

export function describe(items: readonly Described[], catalogue: Catalogue): ItemReports {
  const reports: ItemReports = { runs: [], plans: [], servings: [] }
  const devices = deviceNames(catalogue)
  for (const item of items) {
    const { record } = item
    if (record.kind === 'run') reports.runs.push({ ...common(item, devices), ...runFields(record) })
    else if (record.kind === 'plan') reports.plans.push({ ...common(item, devices), ...planFields(record) })
    else reports.servings.push({ ...common(item, devices), ...servingFields(record, item.footprint) })
  }
  return reports
}

/** The same with what each footprint rests on; the trail is worked out only when somebody asks for it. */
export function explain(items: readonly Described[], catalogue: Catalogue) {
  const { runs, plans, servings } = describe(items, catalogue)
  // By place and not by id: an entry that was overwritten by another run stands here twice.
  const grounded = <T>(kind: Record['kind'], reports: readonly T[]): (T & Grounds)[] => {
    const footprints = items.filter(({ record }) => record.kind === kind).map(({ footprint }) => footprint)
    return reports.map((report, index) => {
      const footprint = footprints[index]
      if (!footprint) throw new Error(`no footprint of a ${kind}`)
      return { ...report, ...groundsOf(footprint) }
    })
  }
  return {
    runs: grounded('run', runs),
    plans: grounded('plan', plans),
    servings: grounded('serving', servings),
  }
}

type NameDevice = (device: Device) => DeviceReport

function deviceNames(catalogue: Catalogue): NameDevice {
  const known = new Map<string, string | null>()
  return ({ kind, model, count }) => {
    const key = `${kind} ${model}`
    if (!known.has(key)) known.set(key, factorId(kind, model, catalogue))
    return { kind, model, factor_id: known.get(key) ?? null, count }
  }
}

function factorId(kind: Device['kind'], model: string, catalogue: Catalogue): string | null {
  if (kind === 'ram' || model === '') return null
  return (kind === 'cpu' ? catalogue.cpu(model) : catalogue.accelerator(model))?.id ?? null
}

function common({ record, footprint, change, before, bookedKg }: Described, devices: NameDevice) {
  return {
    id: record.id,
    format: record.source.format,
    path: record.source.path,
    line: record.source.line,
    model: record.model,
    hardware: record.hardware.map(devices),
    evidence: footprint.evidence,
    boundary: footprint.boundary,
    region: record.site.region,
    footprint: footprintReport(footprint),
    gated_kg: gatedKg(footprint),
    warnings: [...new Set([...record.warnings, ...footprint.warnings])].sort(),
    ...alsoIn(record),
    ...(change ? { change } : {}),
    ...(before ? { before: footprintReport(before) } : {}),
    ...(bookedKg === undefined ? {} : { booked_kg: bookedKg }),
  }
}

function alsoIn({ alsoIn: traces }: Record) {
  return traces ? { also_in: traces.map(({ id, source: { path, line } }) => ({ id, path, line })) } : {}
}

function runFields(run: Record & { kind: 'run' }) {
  return {
    started: run.started,
    finished: run.finished,
    duration_s: run.durationS,
    declared: { energy_kwh: run.energy?.totalKwh ?? null, emissions_kg: run.declaredKg },
  }
}

function planFields(plan: Record & { kind: 'plan' }) {
  return { wall_hours: plan.wallHours, gpu_hours: plan.gpuHours }
}

function servingFields(serving: Record & { kind: 'serving' }, footprint: Footprint) {
  const { requests = 0, days = 0, marginalWh = null, replicas = null, utilisation = null } = footprint.serving ?? {}
  const per = (interval: Interval, factor: number) =>
    requests > 0 ? times(interval, factor / requests) : { low: 0, central: 0, high: 0 }
  return {
    requests_per_day: serving.requestsPerDay,
    days,
    replicas: serving.replicas,
    replicas_counted: replicas,
    utilisation,
    wh_per_request: per(intervalOf(footprint.lines.energyKwh), 1000),
    marginal_wh_per_request: marginalWh,
    g_per_1000_requests: per(emitted(footprint), 1_000_000),
  }
}

function times({ low, central, high }: Interval, factor: number): Interval {
  return { low: low * factor, central: central * factor, high: high * factor }
}

function emitted({ lines }: Footprint): Interval {
  return intervalOfSum([lines.operationalKg, lines.idleKg])
}

export function totals(
  items: readonly { readonly record: Record; readonly footprint: Pick<Footprint, 'boundary' | 'lines'> }[],
): Totals {
  sameBoundary(items.map(({ footprint }) => footprint))
  const runs = items.flatMap(({ record }) => (record.kind === 'run' ? [record] : []))
  const count = (kind: Record['kind']) => items.filter(({ record }) => record.kind === kind).length
  return {
    runs: runs.length,
    plans: count('plan'),
    servings: count('serving'),
    declared_energy_kwh: exactSum(runs.map((run) => run.energy?.totalKwh ?? 0)),
    declared_emissions_kg: exactSum(runs.map((run) => run.declaredKg ?? 0)),
    energy_kwh: intervalOfSum(items.map(({ footprint }) => footprint.lines.energyKwh)),
    total_kg: intervalOfSum(items.flatMap(({ footprint }) => totalAmounts(footprint))),
  }
}
