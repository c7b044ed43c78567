/**
 * A model put to use:
 *
 *   energy = requests x energy of a request + energy of the replicas while they wait
 *
 * The second term is the load of keeping the model in memory: three quarters of the energy of BLOOM's API. So the
 * average energy of a request is not its marginal energy, and both are reported. A serving without hardware is taken
 * for an interface of somebody else's; it pays a share of their idle, and against the budget one warm copy of its own.
 * The parts stand in the folder `serving`: request and tokens, replicas and load, horizon, and EcoLogits for `card`.
 */
import { exactly, fromConstant, intervalOf, scaled, times } from '../../amount.ts'
import type { Amount, Footprint, Interval, Scenario } from '../../footprint.ts'
import type { Evidence, Serving } from '../../record.ts'
import type { Compute, EstimateContext } from '../compute.ts'
import { NOTHING_STATED } from '../compute.ts'
import { ENDPOINT_IDLE } from '../constants/load.ts'
import { embodiedOf } from '../embodied.ts'
import type { Energy } from '../energy/energy.ts'
import { clusterIdle } from '../energy/idle.ts'
import { fleetOf } from '../fleet.ts'
import { figure, Notes } from '../notes.ts'
import { marketOf } from '../place/market.ts'
import { type Place, placeOf } from '../place/place.ts'
import { waterOf } from '../place/water.ts'
import { ecologitsEmbodied, type RequestParts } from './ecologits.ts'
import { daysOf, futuresOf, type Reading, requestsOf } from './horizon.ts'
import { type Load, loadsOf, silently } from './load.ts'
import type { Own, StatedServing } from './own.ts'

export type { StatedServing } from './own.ts'

export interface ServingLines {
  readonly lines: Footprint['lines']
  readonly evidence: Evidence
  readonly serving: NonNullable<Footprint['serving']>
  readonly scenarios: () => readonly Scenario[]
  readonly marketKg: Amount | null
  /** What the published method of `card` prints of one request. */
  readonly parts: RequestParts | null
}

/** One serving over its horizon. */
export function servingLines(
  serving: Serving,
  context: EstimateContext,
  notes: Notes,
  stated: StatedServing = {},
): ServingLines {
  const days = daysOf(serving, context, notes)
  const hosted = serving.hardware.length > 0 || context.assume.hardware.length > 0
  const compute = asCompute(serving, stated)
  const card = context.accounting.method === 'card'
  // Of somebody else's interface nobody expects the hardware to be stated; one word says that it is not known.
  const fleet = fleetOf(serving.hardware, context, hosted ? notes : new Notes(false), stated.compute?.tdpW)
  if (!hosted && !card) notes.warn('hardware_unknown')
  const place = placeOf(compute, fleet, context, notes)
  const requests = requestsOf(serving, days, notes)
  const own = { serving, stated, compute, fleet, place, context, notes, days, requests, hosted }
  const load = loadsOf(own)
  const { energy, marginalWh, replicas } = load
  const parts = kgOf(own, load)
  const waterL = waterOf(compute, energy, place, context, notes)
  perRequestSteps(energy.total, requests, marginalWh, notes)
  const today = {
    kwh: energy.total.central,
    electricKg: parts.operationalKg.central + parts.idleKg.central,
    embodiedKg: parts.embodiedKg.central,
  }
  return {
    lines: { energyKwh: energy.total, ...parts, waterL },
    evidence: energy.evidence,
    marketKg: marketOf(compute, energy.total, notes),
    serving: {
      requests,
      days,
      marginalWh,
      replicas: replicas?.count ?? null,
      utilisation: replicas?.utilisation ?? null,
    },
    scenarios: () => [
      ...idleInside(own, load, today),
      ...futuresOf(own, today, (many) => readingOf({ ...silently(own), requests: many })),
    ],
    parts: load.request?.published?.parts ?? null,
  }
}

function kgOf(own: Own, load: Load) {
  const { fleet, place, context, notes, compute, requests } = own
  const { energy, request } = load
  const published = request?.published
  const ours = published === undefined || compute.stated.embodiedKg !== undefined || !context.accounting.embodied
  return {
    operationalKg: operationalOf(energy.total, place, notes),
    idleKg: idleOf(own, energy),
    embodiedKg: ours
      ? embodiedOf(energy, fleet, context, notes, compute.stated)
      : ecologitsEmbodied(published, requests, notes),
  }
}

/** An average over an endpoint's day looks like a measured request, and already holds what its replicas take idle. */
function idleInside({ serving }: Own, load: Load, today: Reading): readonly Scenario[] {
  const { replicas, requestsKwh } = load
  if (serving.energyPerRequestWh === null || replicas === null || requestsKwh === null || today.kwh === 0) return []
  const kg = (today.electricKg * requestsKwh) / today.kwh + today.embodiedKg
  return [{ code: 'request_holds_idle', kwh: requestsKwh, kg }]
}

/** The same serving for so many requests. */
function readingOf(own: Own): Reading {
  const load = loadsOf(own)
  const { operationalKg, idleKg, embodiedKg } = kgOf(own, load)
  return {
    kwh: load.energy.total.central,
    electricKg: operationalKg.central + idleKg.central,
    embodiedKg: embodiedKg.central,
  }
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
    marketGPerKwh: serving.marketGPerKwh,
    year: stated.year ?? null,
    started: null,
    finished: null,
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
    activeParams: serving.activeParams,
    tokens: null,
    stated: stated.compute ?? NOTHING_STATED,
  }
}

function operationalOf(total: Amount, place: Place, notes: Notes): Amount {
  const kg = scaled(times(total, place.grid), 1e-3)
  const formula = () => `${figure(total.central)} kWh x ${figure(place.grid.central)} g / 1000`
  notes.step('operational emissions', kg.central, 'kgCO2e', [place.gridId], formula)
  const most = () => `${figure(total.cautious)} kWh x ${figure(place.grid.cautious)} g / 1000`
  notes.most('operational emissions', kg, 'kgCO2e', [], most)
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
  const most = () =>
    `${figure(energy.total.cautious)} kWh x ${ENDPOINT_IDLE.central} x ${figure(place.grid.cautious)} g / 1000`
  notes.most('shared idle', kg, 'kgCO2e', [ENDPOINT_IDLE.factor], most)
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
