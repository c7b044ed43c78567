/**
 * A model put to use:
 *
 *   energy = requests x energy of a request + replicas x devices x idle power x 24 h x days
 *
 * The second term is the load of keeping the model in memory: three quarters of the energy of BLOOM's API. So the
 * average energy of a request is not its marginal energy, and the trail gives both. A serving without hardware is taken
 * for an interface of somebody else's; it pays a share of their idle, and against the budget one warm copy of its own.
 */
import { atMost, exactly, fromConstant, intervalOf, plus, scaled, times, uncertain, widened } from './amount.ts'
import { bounded } from './boundary.ts'
import type { Compute, EstimateContext } from './compute.ts'
import { NOTHING_STATED } from './compute.ts'
import {
  BYTES_PER_PARAM,
  DEVICE_BYTES,
  ENDPOINT_IDLE,
  HORIZON_DAYS,
  HOST_OVER_GPU,
  LOAD_ENDPOINT,
  LOAD_RESIDENT,
  NODE_CEILING,
  REPLICAS,
} from './constants.ts'
import { embodiedOf } from './embodied.ts'
import type { Energy } from './energy.ts'
import { figure, Notes } from './explain.ts'
import type { Amount, Footprint, Interval } from './footprint.ts'
import { type Fleet, fleetOf } from './hardware.ts'
import { impliedHours } from './hours.ts'
import { clusterIdle } from './idle.ts'
import { loadOf } from './load.ts'
import type { Boundary, Evidence, Serving } from './record.ts'
import { type Place, placeOf } from './site.ts'
import { tokenEnergy } from './tokens.ts'
import { waterOf } from './water.ts'

/** What only a case on the command line can say of a serving. */
export interface StatedServing {
  readonly activeParams?: number
  readonly batch?: number
  readonly eightBit?: boolean
  readonly year?: number
  /** kWh over the whole horizon, measured. */
  readonly totalKwh?: number
  readonly compute?: Compute['stated']
}

interface Load {
  readonly energy: Energy
  /** Wh of one more request, at the boundary; `null` when requests are not what decides. */
  readonly marginalWh: number | null
}

export interface ServingLines {
  readonly lines: Footprint['lines']
  readonly evidence: Evidence
  readonly serving: { readonly requests: number; readonly days: number }
  readonly marginalWh: number | null
}

/** One serving over its horizon. */
export function servingLines(
  serving: Serving,
  context: EstimateContext,
  notes: Notes,
  stated: StatedServing = {},
): ServingLines {
  const days = daysOf(serving, context, notes)
  const requests = (serving.requestsPerDay ?? 0) * days
  const hosted = serving.hardware.length > 0 || context.assume.hardware.length > 0
  const compute = asCompute(serving, stated)
  const card = context.accounting.method === 'card'
  const fleet = fleetOf(serving.hardware, context, card && !hosted ? new Notes(false) : notes, stated.compute?.tdpW)
  const place = placeOf(compute, fleet, context, notes)
  if (serving.requestsPerDay !== null) {
    const perDay = serving.requestsPerDay
    notes.step('requests', requests, 'requests', [], () => `${figure(perDay)} a day x ${figure(days)} days`)
  }
  const own = { serving, stated, compute, fleet, place, context, notes, days, requests, hosted }
  const { energy, marginalWh } = loadsOf(own)
  const operational = operationalOf(energy.total, place, notes)
  const idleKg = idleOf(own, energy)
  const embodiedKg = embodiedOf(energy, fleet, context, notes, compute.stated)
  const waterL = waterOf(compute, energy, place, context, notes)
  perRequestSteps(energy.total, requests, marginalWh, notes)
  const lines = { energyKwh: energy.total, operationalKg: operational, idleKg, embodiedKg, waterL }
  return { lines, evidence: energy.evidence, serving: { requests, days }, marginalWh }
}

interface Own {
  readonly serving: Serving
  readonly stated: StatedServing
  readonly compute: Compute
  readonly fleet: Fleet
  readonly place: Place
  readonly context: EstimateContext
  readonly notes: Notes
  readonly days: number
  readonly requests: number
  readonly hosted: boolean
}

function daysOf(serving: Serving, context: EstimateContext, notes: Notes): number {
  const days = context.horizonDays ?? serving.horizonDays
  if (days !== null) return days
  notes.assume('horizon', `${HORIZON_DAYS.central} days`, 'default')
  notes.use(HORIZON_DAYS.factor)
  return HORIZON_DAYS.central
}

/** The parts of the estimator that a run and a serving share ask for this much. */
function asCompute(serving: Serving, stated: StatedServing): Compute {
  return {
    kind: 'run',
    id: serving.id,
    hardware: serving.hardware,
    site: serving.site,
    pue: serving.pue,
    gridGPerKwh: serving.gridGPerKwh,
    year: stated.year ?? null,
    wallHours: null,
    gpuHours: null,
    hoursQuality: 'wall',
    energy: null,
    evidence: 'plan',
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    workload: 'inference',
    params: serving.params,
    tokens: null,
    stated: stated.compute ?? NOTHING_STATED,
  }
}

function loadsOf(own: Own): Load {
  const { serving, stated, compute, context, notes } = own
  if (stated.totalKwh !== undefined) {
    notes.step('energy, as measured', stated.totalKwh, 'kWh', [], () => `${figure(stated.totalKwh ?? 0)} kWh`)
    return {
      energy: at(uncertain(stated.totalKwh, `${compute.id}/energy`, 0.1), serving.measured, 'metered', own),
      marginalWh: null,
    }
  }
  const request = requestEnergy(own)
  if (request === null || serving.requestsPerDay === null) return { energy: busyEnergy(own), marginalWh: null }
  const kwh = scaled(request.wh, own.requests / 1000)
  const formula = () => `${figure(own.requests)} requests x ${figure(request.wh.central)} Wh / 1000`
  notes.step('energy of the requests', kwh.central, 'kWh', [], formula)
  const dynamic = at(kwh, request.at, request.evidence, own)
  const marginalWh = own.requests > 0 ? (dynamic.total.central * 1000) / own.requests : null
  if (context.accounting.method === 'card') return { energy: dynamic, marginalWh }
  return { energy: own.hosted ? withWarmReplicas(dynamic, own) : withPerhapsOne(dynamic, own), marginalWh }
}

interface Request {
  readonly wh: Amount
  readonly at: Boundary
  readonly evidence: Evidence
}

function requestEnergy({ serving, stated, compute, hosted, notes }: Own): Request | null {
  const measured = serving.energyPerRequestWh
  if (measured !== null) {
    notes.step('energy of a request, as measured', measured, 'Wh', [], () => `${figure(measured)} Wh`)
    return { wh: uncertain(measured, `${compute.id}/energy`, 0.1), at: serving.measured, evidence: 'metered' }
  }
  const { inputTokens, outputTokens, params } = serving
  const silent = inputTokens === null && outputTokens === null
  if (silent && hosted) return null
  if (silent && params === null) notes.warn('serving_unknown')
  const tokens = {
    id: compute.id,
    inputTokens,
    outputTokens,
    params,
    activeParams: stated.activeParams ?? null,
    batch: stated.batch ?? null,
    eightBit: stated.eightBit ?? false,
  }
  return { wh: tokenEnergy(tokens, notes), at: 'node', evidence: silent ? 'default' : 'plan' }
}

/** Energy at the boundary; device-hours are those of the replicas, or what the energy implies. */
function at(kwh: Amount, from: Boundary, evidence: Evidence, own: Own): Energy {
  const { fleet, place, context, compute, notes } = own
  const card = context.accounting.method === 'card'
  const { total, it } = bounded({ kwh, at: from }, context.accounting.boundary, fleet, place, card, notes)
  const hours = own.hosted
    ? replicaHours(own)
    : impliedHours(kwh, fleet, loadOf(compute, fleet), card ? new Notes(false) : notes)
  return { total, it, evidence, hours, timed: own.hosted, idleInside: false }
}

function replicaHours({ serving, fleet, days, notes }: Own): Amount {
  const replicas = serving.replicas ?? REPLICAS.central
  if (serving.replicas === null) notes.assume('replicas', String(REPLICAS.central), 'default')
  return scaled(fleet.count, replicas * 24 * days)
}

/** Replicas draw power whether asked or not. */
function withWarmReplicas(dynamic: Energy, own: Own): Energy {
  const { fleet, notes } = own
  const hours = replicaHours(own)
  const rated = scaled(times(hours, fleet.tdpW), 1e-3)
  const drawn = times(rated, fromConstant(LOAD_RESIDENT))
  notes.use(LOAD_RESIDENT.factor)
  const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${LOAD_RESIDENT.central} / 1000`
  notes.step('energy of the warm replicas', drawn.central, 'kWh', [fleet.tdpId, LOAD_RESIDENT.id], formula)
  const fixed = at(drawn, fleet.host === 'cpu' ? 'node' : 'gpu', dynamic.evidence, own)
  const most = rated.central * NODE_CEILING.high
  if (dynamic.it.central > most && fleet.known) notes.warn('serving_above_capacity')
  const total = plus(dynamic.total, fixed.total)
  const sum = () => `${figure(dynamic.total.central)} kWh + ${figure(fixed.total.central)} kWh`
  notes.step('energy of the serving', total.central, 'kWh', [], sum)
  return { ...dynamic, total, it: plus(dynamic.it, fixed.it), hours }
}

/** Nobody says what it runs on: against the budget, one copy of the model is kept warm for it. */
function withPerhapsOne(dynamic: Energy, own: Own): Energy {
  const { serving, context, place, days } = own
  const bytes = serving.params === null ? null : serving.params * BYTES_PER_PARAM.central
  const devices = bytes === null ? 8 : Math.max(1, Math.ceil(bytes / DEVICE_BYTES.central))
  const hours = devices * 24 * days
  const it = (hours * context.catalogue.extremes.tdpW.value * LOAD_RESIDENT.high * HOST_OVER_GPU.central) / 1000
  const { boundary } = context.accounting
  const total = it * (boundary === 'facility' ? place.pue.cautious : 1)
  return {
    ...dynamic,
    total: atMost(dynamic.total, dynamic.total.cautious + total),
    it: atMost(dynamic.it, dynamic.it.cautious + it),
    hours: atMost(dynamic.hours, hours),
  }
}

/** Neither requests nor their energy are known: the devices are busy for a lightly used endpoint's share of the time. */
function busyEnergy(own: Own): Energy {
  const { fleet, notes, context, serving } = own
  const known = own.hosted && fleet.known
  if (!known) notes.warn('serving_unknown')
  const hours = replicaHours(own)
  const card = context.accounting.method === 'card'
  const share = card ? exactly(1) : { ...fromConstant(LOAD_ENDPOINT), cautious: 1 }
  const drawn = scaled(times(times(hours, fleet.tdpW), share), 1e-3)
  notes.use(LOAD_ENDPOINT.factor)
  notes.assume('load', `${share.central} of rated power`, 'default')
  const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${figure(share.central)} / 1000`
  notes.step('energy of the replicas', drawn.central, 'kWh', [fleet.tdpId, LOAD_ENDPOINT.id], formula)
  const kwh = widened(drawn, `${serving.id}/energy`, 0.65)
  const energy = at(kwh, fleet.host === 'cpu' ? 'node' : 'gpu', known ? 'hours' : 'default', own)
  return { ...energy, hours }
}

function operationalOf(total: Amount, place: Place, notes: Notes): Amount {
  const kg = scaled(times(total, place.grid), 1e-3)
  const formula = () => `${figure(total.central)} kWh x ${figure(place.grid.central)} g / 1000`
  notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula)
  return kg
}

function idleOf(own: Own, energy: Energy): Amount {
  const { context, fleet, place, notes, compute } = own
  const { boundary, method } = context.accounting
  const { idleKg } = compute.stated
  if (idleKg !== undefined) return exactly(idleKg)
  if (method === 'card' || boundary === 'gpu' || boundary === 'node' || !fleet.shared) return exactly(0)
  const pue = boundary === 'facility' ? place.pue : exactly(1)
  if (own.hosted) return clusterIdle(energy.it, pue, place, notes)
  notes.use(ENDPOINT_IDLE.factor)
  const kg = scaled(times(times(energy.total, fromConstant(ENDPOINT_IDLE)), place.grid), 1e-3)
  const formula = () =>
    `${figure(energy.total.central)} kWh x ${ENDPOINT_IDLE.central} x ${figure(place.grid.central)} g / 1000`
  notes.step('shared idle', kg.central, 'kgCO2e', [ENDPOINT_IDLE.id, place.gridId], formula)
  return kg
}

function perRequestSteps(total: Amount, requests: number, marginalWh: number | null, notes: Notes): void {
  if (requests <= 0) return
  const average = (total.central * 1000) / requests
  const formula = () => `${figure(total.central)} kWh x 1000 / ${figure(requests)} requests`
  notes.step('energy of a request, average', average, 'Wh', [], formula)
  if (marginalWh !== null)
    notes.step('energy of one more request', marginalWh, 'Wh', [], () => `${figure(marginalWh)} Wh`)
}

/** A serving's average per request, fixed load included; `null` without requests. */
export function perRequest(footprint: Footprint): { readonly wh: Interval; readonly gPer1000: Interval } | null {
  const requests = footprint.serving?.requests ?? 0
  if (requests <= 0) return null
  const { energyKwh, operationalKg } = footprint.lines
  return {
    wh: intervalOf(scaled(energyKwh, 1000 / requests)),
    gPer1000: intervalOf(scaled(operationalKg, 1e6 / requests)),
  }
}

/** Days of serving that emit as much as the training did; `null` when serving emits nothing. */
export function breakEven(trainingKg: number, kgPerDay: number): { readonly days: number } | null {
  return kgPerDay > 0 && trainingKg >= 0 ? { days: trainingKg / kgPerDay } : null
}
