/**
 * What one request takes, by the best evidence there is:
 *
 *   metered  the record's own measurement, of machines; `counter`: of accelerators alone
 *   hours    known hardware x the time that its measured throughput gives an answer
 *   tokens   the size of the model and the tokens of a request
 *   plan     nothing but the task: a published figure for requests of that kind, an order of magnitude wide
 *
 * A task's figure is no placeholder, because the number of requests is stated and the published figures bound the rest,
 * and it is nothing measured here either: so it is a plan. Whatever is stated, a request takes its operations.
 */
import { atMost, exactly, fromConstant, scaled, times, uncertain, widened } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Boundary, Evidence, Serving, Task } from '../../record.ts'
import { spreadOf } from '../constants/constant.ts'
import { LOAD_INFERENCE } from '../constants/load.ts'
import { HOST_OVER_GPU } from '../constants/machines.ts'
import {
  ANY_REQUEST,
  LEAST_REQUEST,
  OPERATIONS_PER_J,
  OUTPUT_TOKENS,
  TASK_WH,
  TOKEN_NODE,
} from '../constants/servings.ts'
import { loadOf } from '../energy/load.ts'
import { figure, Notes } from '../notes.ts'
import { ownBatch } from './batch.ts'
import { type EcoRequest, ecologitsRequest } from './ecologits.ts'
import { hostPerHour } from './machine.ts'
import type { Own } from './own.ts'
import { inWords, operationsOf, tokenEnergy } from './tokens.ts'

export interface Request {
  readonly wh: Amount
  readonly at: Boundary
  readonly evidence: Evidence
  /** Wh of the accelerators alone (of the machine, where there are none): what keeps them busy. */
  readonly devicesWh: Amount
  /** By `method: card` from tokens. */
  readonly published?: EcoRequest
}

/** A measured request against the same request another day: prompts, load and software differ. */
const MEASURED = 0.1

/** `null` when nothing is said of a request; the devices then say what there is to say. */
export function requestOf(own: Own): Request | null {
  const { serving, context, notes } = own
  const { inputTokens, outputTokens, params, activeParams, task } = serving
  if (serving.energyPerRequestWh !== null) return atLeast(measured(serving.energyPerRequestWh, own), own)
  const silent = inputTokens === null && outputTokens === null
  if (context.accounting.method === 'card' && !silent) return published(own)
  const timed = throughput(own)
  if (timed !== null) return atLeast(timed, own)
  const sized = params !== null || activeParams !== null
  if (!silent || (sized && task !== null && GENERATIVE.has(task))) return ofItsTask(tokens(own, 'tokens'), own)
  if (task !== null) return byTask(task, own)
  if (own.hosted) return null
  if (!sized) notes.warn('serving_unknown')
  return tokens(own, 'default')
}

/** Tasks in which the model writes, so that its size says more than the task does. */
const GENERATIVE: ReadonlySet<Task> = new Set<Task>(['text-generation', 'summarization'])

/** Tasks whose work is not in tokens: against the budget these never make a request cheaper than its task. */
const WORDLESS: ReadonlySet<Task> = new Set<Task>([
  'image-classification',
  'object-detection',
  'image-generation',
  'speech-recognition',
])

function ofItsTask(request: Request, own: Own): Request {
  const { task } = own.serving
  if (task === null || !WORDLESS.has(task)) return request
  const { wh, devicesWh } = byTask(task, { ...own, notes: new Notes(false) })
  return {
    ...request,
    wh: atMost(request.wh, request.at === 'gpu' ? devicesWh.cautious : wh.cautious),
    devicesWh: atMost(request.devicesWh, devicesWh.cautious),
  }
}

function measured(wh: number, own: Own): Request {
  const { serving, notes } = own
  notes.step('energy of a request, as measured', wh, 'Wh', [], () => `${figure(wh)} Wh`)
  const amount = uncertain(wh, `${serving.id}/energy`, MEASURED)
  const evidence = serving.measured === 'gpu' ? 'counter' : 'metered'
  return { wh: amount, at: serving.measured, evidence, devicesWh: devicesOf(amount, serving.measured, own) }
}

/** The accelerators' part of an energy that covers more: their share of what the machine draws at work. */
function devicesOf(wh: Amount, at: Boundary, own: Own): Amount {
  const { fleet, place, compute, notes } = own
  if (at === 'gpu') return wh
  const building = at === 'facility' ? place.pue.central : 1
  if (fleet.host === 'cpu' || fleet.host === 'tpu') return scaled(wh, 1 / building)
  const host = hostPerHour(own)
  const working = fleet.tdpW.central * loadOf(compute, fleet).central
  const machine = host === null ? working * HOST_OVER_GPU.central : working + host.central * 1000
  const devices = scaled(wh, working / machine / building)
  if (!own.hosted || own.context.accounting.method === 'card') return devices
  const inside = building === 1 ? '' : ` / ${figure(building)}`
  const formula = () => `${figure(wh.central)} Wh x ${figure(working)} W / ${figure(machine)} W${inside}`
  notes.step('of that the accelerators', devices.central, 'Wh', [], formula)
  const most = () => `${figure(wh.cautious)} Wh x ${figure(working)} W / ${figure(machine)} W${inside}`
  notes.most('of that the accelerators', devices, 'Wh', [], most)
  return devices
}

/** The time that an answer keeps a replica busy: its tokens by the tokens that the replica writes a second. */
function throughput(own: Own): Request | null {
  const { serving, fleet, notes } = own
  const rate = serving.tokensPerSecond
  // A rate of tokens says nothing of answers that have none.
  if (rate === null || !own.hosted || fleet.host === 'cpu' || serving.outputTokens === 0) return null
  const unknown = serving.outputTokens === null
  if (unknown) {
    notes.warn('tokens_unknown')
    notes.use(OUTPUT_TOKENS.factor)
    notes.assume('output tokens', inWords(OUTPUT_TOKENS), 'default')
  }
  const written = unknown ? fromConstant(OUTPUT_TOKENS, 'at most') : exactly(serving.outputTokens ?? 0)
  const hours = scaled(times(written, fleet.count), 1 / (rate * 3600))
  const inHours = () => `${figure(written.central)} tokens / ${figure(rate)} x ${figure(fleet.count.central)} / 3600`
  notes.step('device-hours of a request', hours.central, 'h', [], inHours)
  const long = () => `${figure(written.cautious)} tokens / ${figure(rate)} x ${figure(fleet.count.cautious)} / 3600`
  notes.most('device-hours of a request', hours, 'h', [], long)
  // The load is measured nowhere, so against the budget a device draws all that it may.
  const wh = times(times(hours, fleet.tdpW), { ...fromConstant(LOAD_INFERENCE), cautious: 1 })
  notes.use(LOAD_INFERENCE.factor)
  const formula = () => `${figure(hours.central)} h x ${figure(fleet.tdpW.central)} W x ${LOAD_INFERENCE.central}`
  notes.step('energy of a request', wh.central, 'Wh', [fleet.tdpId, LOAD_INFERENCE.id], formula)
  const most = () => `${figure(hours.cautious)} h x ${figure(fleet.tdpW.cautious)} W x 1`
  notes.most('energy of a request, at full load', wh, 'Wh', [], most)
  const amount = widened(wh, `${serving.id}/energy`, MEASURED)
  return { wh: amount, at: 'gpu', evidence: 'hours', devicesWh: amount }
}

function tokens(own: Own, evidence: Evidence): Request {
  const { notes, serving, requests, days } = own
  const usual = own.hosted && days > 0 ? ownBatch(serving, requests / days, serving.replicas) : undefined
  const { devices, node } = tokenEnergy(serving, own.fleet.known ? own.fleet : null, notes, usual)
  const alone = own.context.accounting.boundary === 'gpu' || own.hosted
  if (alone && own.fleet.host !== 'cpu' && own.fleet.host !== 'tpu')
    return { wh: devices, at: 'gpu', evidence, devicesWh: devices }
  notes.use(TOKEN_NODE.factor)
  const formula = () => `${figure(devices.central)} Wh x ${TOKEN_NODE.central}`
  notes.step('energy of a request at the node', node.central, 'Wh', [TOKEN_NODE.id], formula)
  const most = () => `${figure(devices.cautious)} Wh x ${TOKEN_NODE.central}`
  notes.most('energy of a request at the node', node, 'Wh', [TOKEN_NODE.factor], most)
  return { wh: node, at: 'node', evidence, devicesWh: devices }
}

function published(own: Own): Request {
  const request = ecologitsRequest(own.serving, own.notes)
  return { wh: request.wh, at: 'node', evidence: 'tokens', devicesWh: request.wh, published: request }
}

function byTask(task: Task, own: Own): Request {
  const constant = TASK_WH[task]
  const { notes } = own
  notes.use(constant.factor)
  notes.warn('request_by_task')
  notes.assume('energy of a request', `${constant.central} Wh, at most ${constant.high} Wh, for ${task}`, 'default')
  notes.step('energy of a request of this task', constant.central, 'Wh', [constant.id], () => `${constant.central} Wh`)
  const wh = fromConstant(constant, 'at most')
  notes.instead('energy of a request of this task', wh, 'Wh', [constant.factor])
  return { wh, at: 'node', evidence: 'plan', devicesWh: devicesOf(wh, 'node', own) }
}

/** Wh that the operations of a request take on the best device there is, and never less than any request was metered at. */
export function leastWh(serving: Serving): number {
  const operations = operationsOf(serving)
  const bits = serving.weightBits ?? 16
  const joules = operations === null ? 0 : operations / (OPERATIONS_PER_J.central * 1e12 * Math.max(1, 16 / bits))
  return Math.max(LEAST_REQUEST.central, joules / 3600)
}

function atLeast(request: Request, own: Own): Request {
  const { serving, notes } = own
  const least = leastWh(serving)
  if (request.wh.central >= least) return { ...request, wh: atMost(request.wh, least) }
  notes.warn('request_below_operations')
  notes.use(OPERATIONS_PER_J.factor)
  notes.use(LEAST_REQUEST.factor)
  const operations = operationsOf(serving) ?? 0
  const rate = `( ${OPERATIONS_PER_J.central} x 1e12 x ${Math.max(1, 16 / (serving.weightBits ?? 16))} x 3600 )`
  const ids = [LEAST_REQUEST.id, OPERATIONS_PER_J.id]
  const formula = () => `max ( ${LEAST_REQUEST.central} Wh , ${figure(operations)} FLOP / ${rate} )`
  notes.step('energy of its operations, the least possible', least, 'Wh', ids, formula)
  const s = spreadOf(OPERATIONS_PER_J.low, OPERATIONS_PER_J.high)
  const most = Math.max(least, withoutClaim(own))
  const wh = widened(uncertain(least, `${serving.id}/energy`, 0.3, most), OPERATIONS_PER_J.id, s)
  notes.instead('energy of a request as if none had been stated', wh, 'Wh', [])
  return { ...request, wh, at: 'gpu', devicesWh: wh }
}

/** Wh of the accelerators against the budget had the record not said what cannot be true: that must not pay. */
function withoutClaim(own: Own): number {
  const serving = { ...own.serving, energyPerRequestWh: null, tokensPerSecond: null }
  return requestOf({ ...own, notes: new Notes(false), serving })?.devicesWh.cautious ?? ANY_REQUEST.high
}
