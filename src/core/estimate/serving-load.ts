/** What a serving draws: its requests, and the replicas that wait for them. */
import { atMost, exactly, fromConstant, plus, scaled, times, uncertain, widened } from '../amount.ts'
import type { Amount } from '../footprint.ts'
import type { Boundary, Evidence, Serving } from '../record.ts'
import { bounded } from './boundary.ts'
import type { Compute, EstimateContext } from './compute.ts'
import {
  BYTES_PER_PARAM,
  DEVICE_BYTES,
  HOST_OVER_GPU,
  LOAD_ENDPOINT,
  LOAD_RESIDENT,
  NODE_CEILING,
  REPLICAS,
} from './constants.ts'
import type { Energy } from './energy.ts'
import { figure, Notes } from './explain.ts'
import type { Fleet } from './hardware.ts'
import { impliedHours } from './hours.ts'
import { loadOf } from './load.ts'
import type { Place } from './site.ts'
import { tokenEnergy } from './tokens.ts'

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

export interface Load {
  readonly energy: Energy
  /** Wh of one more request, at the boundary; `null` when requests are not what decides. */
  readonly marginalWh: number | null
}

/** A serving with all that its parts of the estimate need. */
export interface Own {
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

export function loadsOf(own: Own): Load {
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
