/**
 * What a serving draws: its requests, and its replicas while they wait for them:
 *
 *   energy = requests x energy of a request + (replica-hours - busy hours) x rated power x 0.18
 *
 * The same as replica-hours x idle + busy hours x (busy - idle), because a measured request holds its share of the idle.
 */
import { atMost, exactly, fromConstant, plus, scaled, times, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Boundary, Evidence } from '../../record.ts'
import { LOAD_ENDPOINT, LOAD_RESIDENT } from '../constants/load.ts'
import { HOST_NODE_INFERENCE, HOST_OVER_GPU } from '../constants/machines.ts'
import {
  ANY_REQUEST,
  BYTES_PER_PARAM,
  DEVICE_BYTES,
  LEAST_REQUEST,
  PARAMS_UNKNOWN,
  REPLICAS,
} from '../constants/servings.ts'
import { DEVICE_UNKNOWN_W } from '../constants/unknown.ts'
import { bounded, type HostStep, type Measured } from '../energy/boundary.ts'
import type { Energy } from '../energy/energy.ts'
import { impliedHours } from '../energy/hours.ts'
import { loadOf } from '../energy/load.ts'
import { figure, Notes } from '../notes.ts'
import { hostDuring, hostPerHour } from './machine.ts'
import type { Own } from './own.ts'
import { type Replicas, replicasOf } from './replicas.ts'
import { leastWh, type Request, requestOf } from './request.ts'

export interface Load {
  readonly energy: Energy
  /** Wh of one more request, at the boundary; `null` when requests are not what decides. */
  readonly marginalWh: number | null
  /** `null` when nobody says what it runs on, or counts as model cards do. */
  readonly replicas: Replicas | null
  readonly request: Request | null
  /** kWh of the requests alone, best estimate at the boundary; `null` like `marginalWh`. */
  readonly requestsKwh: number | null
}

export function loadsOf(own: Own): Load {
  const { serving, stated, compute, context, notes } = own
  if (stated.totalKwh !== undefined) {
    notes.step('energy, as measured', stated.totalKwh, 'kWh', [], () => `${figure(stated.totalKwh ?? 0)} kWh`)
    const kwh = uncertain(stated.totalKwh, `${compute.id}/energy`, 0.1)
    const evidence = serving.measured === 'gpu' ? 'counter' : 'metered'
    return { ...NOTHING, energy: whole(at(kwh, serving.measured, own), evidence, own, replicasOf(silently(own), null)) }
  }
  const request = serving.requestsPerDay === null ? null : requestOf(own)
  if (request === null) return busy(own)
  const kwh = scaled(request.wh, own.requests / 1000)
  const formula = () => `${figure(own.requests)} requests x ${figure(request.wh.central)} Wh / 1000`
  notes.step('energy of the requests', kwh.central, 'kWh', [], formula)
  const most = () => `${figure(own.requests)} requests x ${figure(request.wh.cautious)} Wh / 1000`
  notes.most('energy of the requests', kwh, 'kWh', [], most)
  const card = context.accounting.method === 'card'
  if (own.hosted && !card) return withReplicas(kwh, request, own)
  const dynamic = at(kwh, request.at, own)
  const marginalWh = own.requests > 0 ? (dynamic.total.central * 1000) / own.requests : null
  const energy = whole(card ? dynamic : withPerhapsOne(dynamic, own), request.evidence, own, null, kwh)
  const requestsKwh = dynamic.total.central
  return { energy: card ? energy : perhapsHours(energy, own), marginalWh, replicas: null, request, requestsKwh }
}

const NOTHING = { marginalWh: null, replicas: null, request: null, requestsKwh: null } as const

/** The same questions without writing the answers down. */
export function silently(own: Own): Own {
  return { ...own, notes: new Notes(false) }
}

interface Drawn {
  readonly total: Amount
  readonly it: Amount
}

function at(kwh: Amount, from: Boundary, { fleet, place, context, notes }: Own, host?: HostStep): Drawn {
  const card = context.accounting.method === 'card'
  return bounded({ kwh, at: from } as Measured, context.accounting.boundary, fleet, place, card, notes, host)
}

/** Device-hours are those of the replicas, or what the energy implies. */
function whole(drawn: Drawn, evidence: Evidence, own: Own, replicas: Replicas | null, kwh = drawn.it): Energy {
  const kept = replicas ?? (own.hosted ? replicasOf(silently(own), null) : null)
  const hours = kept?.hours ?? elsewhereHours(kwh, own)
  based('requests', evidence, drawn.total.central, own)
  return { ...drawn, evidence, hours, timed: own.hosted, idleInside: false }
}

/** What somebody else's devices worked for it, as far as their power tells; it stands for the making of them alone. */
function elsewhereHours(kwh: Amount, { fleet, compute, context, notes }: Own): Amount {
  const load = loadOf(compute, fleet)
  const implied = impliedHours(kwh, fleet, load, new Notes(false))
  // Their devices wait for others in between, so only the hours of work are charged, of small ones at most.
  const most = (kwh.cautious * 1000) / (DEVICE_UNKNOWN_W.low * load.central * HOST_OVER_GPU.central)
  const hours = { ...implied, cautious: Math.max(implied.central, most) }
  if (context.accounting.method === 'card') return hours
  const watts = fleet.tdpW.central
  notes.useAll([load, DEVICE_UNKNOWN_W, HOST_OVER_GPU])
  const formula = () =>
    `${figure(kwh.central)} kWh x 1000 / ( ${figure(watts)} W x ${load.central} x ${HOST_OVER_GPU.central} )`
  notes.step('device-hours', hours.central, 'h', [DEVICE_UNKNOWN_W.id, load.id, HOST_OVER_GPU.id], formula)
  const longest = () =>
    `${figure(kwh.cautious)} kWh x 1000 / ( ${DEVICE_UNKNOWN_W.low} W x ${load.central} x ${HOST_OVER_GPU.central} )`
  notes.most('device-hours, of small devices', hours, 'h', [DEVICE_UNKNOWN_W.factor, load.factor], longest)
  return hours
}

/** Steps to the boundary belong to what was raised to it: the parts of a serving are its requests and its replicas. */
function based(part: 'requests' | 'replicas', evidence: Evidence, kwh: number, { notes }: Own): void {
  for (let i = notes.basis.length - 1; i >= 0; i -= 1) {
    const there = notes.basis[i]?.part
    if (there !== 'requests' && there !== 'replicas') notes.basis.splice(i, 1)
  }
  notes.base(part, evidence, kwh)
}

function withReplicas(kwh: Amount, request: Request, own: Own): Load {
  const { fleet, notes } = own
  const devicesKwh = scaled(request.devicesWh, own.requests / 1000)
  const devices = () => `${figure(own.requests)} requests x ${figure(request.devicesWh.cautious)} Wh / 1000`
  notes.most('energy of the devices at work', devicesKwh, 'kWh', [], devices)
  const replicas = replicasOf(own, devicesKwh)
  const { hours, busyHours, waitingHours } = replicas
  const dynamic = at(kwh, request.at, own, hostDuring(busyHours, own))
  const drawn = times(replicas.waitingKwh, fromConstant(LOAD_RESIDENT))
  notes.use(LOAD_RESIDENT.factor)
  const formula = () =>
    `( ${figure(hours.central)} h - ${figure(busyHours.central)} h ) x ${figure(fleet.tdpW.central)} W` +
    ` x ${LOAD_RESIDENT.central} / 1000`
  notes.step('energy of the waiting replicas', drawn.central, 'kWh', [fleet.tdpId, LOAD_RESIDENT.id], formula)
  const waiting = () => `${figure(replicas.waitingKwh.cautious)} kWh x ${LOAD_RESIDENT.central}`
  notes.most('energy of the waiting replicas', drawn, 'kWh', [LOAD_RESIDENT.factor], waiting)
  const fixed = at(drawn, fleet.host === 'cpu' ? 'node' : 'gpu', own, hostDuring(waitingHours, own))
  const total = plus(dynamic.total, fixed.total)
  const sum = () => `${figure(dynamic.total.central)} kWh + ${figure(fixed.total.central)} kWh`
  notes.step('energy of the serving', total.central, 'kWh', [], sum)
  const most = () => `${figure(dynamic.total.cautious)} kWh + ${figure(fixed.total.cautious)} kWh`
  notes.most('energy of the serving', total, 'kWh', [], most)
  const it = plus(dynamic.it, fixed.it)
  const machines = () => `${figure(dynamic.it.cautious)} kWh + ${figure(fixed.it.cautious)} kWh`
  notes.most('energy of the machines', it, 'kWh', [], machines)
  const energy = whole({ total, it }, request.evidence, own, replicas)
  based('requests', request.evidence, dynamic.total.central, own)
  based('replicas', fleet.known ? 'hours' : 'default', fixed.total.central, own)
  const full = (replicas.utilisation ?? 0) >= 1
  const marginalWh = full ? (total.central * 1000) / own.requests : marginalOf(dynamic, request, own)
  return { energy, marginalWh, replicas, request, requestsKwh: dynamic.total.central }
}

/** One more request makes a waiting device work: it adds what working takes over waiting. The host is there anyway. */
function marginalOf(dynamic: Drawn, { devicesWh }: Request, own: Own): number | null {
  const { requests, compute, fleet } = own
  if (requests <= 0) return null
  const load = loadOf(compute, fleet).central
  const average = (dynamic.total.central * 1000) / requests
  const host = hostPerHour(own)
  if (host === null) return average * (1 - LOAD_RESIDENT.central / load)
  const watts = fleet.tdpW.central
  const whole = watts * load + (own.context.accounting.boundary === 'gpu' ? 0 : host.central * 1000)
  return devicesWh.central > 0 ? (average * watts * (load - LOAD_RESIDENT.central)) / whole : average
}

/** Nobody says what it runs on: against the budget, copies of the model are kept warm for it. */
function withPerhapsOne(dynamic: Drawn, own: Own): Drawn {
  const { context, place } = own
  const share = LOAD_RESIDENT.high + HOST_NODE_INFERENCE.central
  const it = (copyHours(own) * context.catalogue.extremes.tdpW.value * share) / 1000
  const { boundary } = context.accounting
  const total = it * (boundary === 'facility' ? place.pue.cautious : 1)
  const { tdpW } = context.catalogue.extremes
  const found = {
    total: atMost(dynamic.total, dynamic.total.cautious + total),
    it: atMost(dynamic.it, dynamic.it.cautious + it),
  }
  const { notes } = own
  notes.use(tdpW)
  copyStep(own)
  const draw = () =>
    `${figure(copyHours(own))} h x ${figure(tdpW.value)} W x ( ${LOAD_RESIDENT.high} + ${HOST_NODE_INFERENCE.central} ) / 1000`
  const copy = { central: 0, cautious: it }
  notes.most('copies kept warm', copy, 'kWh', [tdpW, LOAD_RESIDENT.factor, HOST_NODE_INFERENCE.factor], draw)
  notes.most('energy with those copies', found.total, 'kWh', [], () => {
    const pue = boundary === 'facility' ? ` x ${figure(place.pue.cautious)}` : ''
    return `${figure(dynamic.total.cautious)} kWh + ${figure(it)} kWh${pue}`
  })
  return found
}

function perhapsHours(energy: Energy, own: Own): Energy {
  const hours = atMost(energy.hours, copyHours(own))
  return { ...energy, hours }
}

/** Device-hours of the copies of the model that may be kept for it. */
function copyHours(own: Own): number {
  return copiesOf(own) * copyDevices(own) * 24 * own.days
}

function copiesOf({ serving }: Own): number {
  return Math.max(1, serving.replicas ?? REPLICAS.high)
}

/** Devices whose memory holds the model once. */
function copyDevices({ serving }: Own): number {
  const params = serving.params ?? PARAMS_UNKNOWN.high * 1e9
  const bytes = (params * BYTES_PER_PARAM.central * Math.min(16, serving.weightBits ?? 16)) / 16
  return Math.max(1, Math.ceil(bytes / DEVICE_BYTES.central))
}

function copyStep(own: Own): void {
  const { notes, days } = own
  notes.useAll([BYTES_PER_PARAM, DEVICE_BYTES])
  const hours = { central: 0, cautious: copyHours(own) }
  const formula = () =>
    `${figure(copiesOf(own))} copies x ${copyDevices(own)} devices that hold one x 24 h x ${figure(days)}`
  notes.most('device-hours of copies kept warm', hours, 'h', [BYTES_PER_PARAM.factor, DEVICE_BYTES.factor], formula)
}

/**
 * Nobody says what a request takes: the devices are busy for a lightly used endpoint's share of the time, and at most all
 * of it. That only holds while they can answer the requests at all, so these count at what the least of them takes, and
 * against the budget at what one of no particular kind takes.
 */
function busy(own: Own): Load {
  const { fleet, notes, context, serving } = own
  const known = own.hosted && fleet.known
  if (!known) notes.warn('serving_unknown')
  const card = context.accounting.method === 'card'
  const requests = card ? 0 : own.requests
  const least = (requests * leastWh(serving)) / 1000
  // Stated replicas bound what the requests can be; where nothing does, they may be any.
  const each = serving.replicas === null ? ANY_REQUEST.high : ANY_REQUEST.central
  const perhaps = (requests * each) / 1000
  const devicesKwh: Amount = { central: least, cautious: Math.max(least, perhaps), spread: [] }
  const replicas = replicasOf(silently(own), devicesKwh)
  if (serving.replicas === null) notes.assume('replicas', String(replicas.count), 'default')
  const share = card ? exactly(1) : { ...fromConstant(LOAD_ENDPOINT), cautious: 1 }
  const asked = scaled(times(times(replicas.hours, fleet.tdpW), share), 1e-3)
  notes.use(LOAD_ENDPOINT.factor)
  notes.assume('load', `${share.central} of rated power`, 'default')
  const hours = replicas.hours.central
  const formula = () => `${figure(hours)} h x ${figure(fleet.tdpW.central)} W x ${figure(share.central)} / 1000`
  notes.step('energy of the replicas', asked.central, 'kWh', [fleet.tdpId, LOAD_ENDPOINT.id], formula)
  const { days } = own
  const kept = () => `${figure(replicas.hours.cautious / 24 / days)} devices x 24 h x ${figure(days)}`
  notes.most('hours of the replicas', replicas.hours, 'h', [], kept)
  const most = () =>
    `${figure(replicas.hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W x ${figure(share.cautious)} / 1000`
  notes.most('energy of the replicas, busy all the time', asked, 'kWh', [], most)
  if (serving.replicas !== null && replicas.count > serving.replicas) notes.warn('serving_above_capacity')
  if (requests > 0 && perhaps > 0) notes.useAll([LEAST_REQUEST, ANY_REQUEST])
  const kwh = widened(asked, `${serving.id}/energy`, 0.65)
  const drawn = at(kwh, fleet.host === 'cpu' ? 'node' : 'gpu', own)
  const evidence = known ? 'hours' : 'default'
  const energy = whole(drawn, evidence, own, replicas)
  notes.basis.splice(0)
  based('replicas', evidence, drawn.total.central, own)
  return { ...NOTHING, energy, replicas: { ...replicas, utilisation: null } }
}
