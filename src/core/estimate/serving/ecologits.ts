/**
 * A request as EcoLogits 0.9.1 works it out from the size of the model and the tokens of the answer, for `method: card`,
 * so that a number can be held against what that tool prints:
 *
 *   devices = 2 ^ ceil(log2(ceil(1.2 x T x bits / 8 / 80 GB)))          H100 that hold the model
 *   one     = (a x e^(-b x B) x A + c) x output tokens                  Wh of one of them
 *   latency = (a' x A + b' x B + c') x output tokens                    s
 *   server  = latency / 3600 x 1.2 kW x devices / 8 / B                 Wh of the rest of the machine
 *   energy  = devices x one + server, and x PUE
 *   making  = latency / (3 years x B) x devices x (164 kg + 5700 kg / 8)
 *
 * A active and T total parameters in 1e9, B the batch. Input tokens, hardware and load are left out, as there.
 */
import { exactly, uncertain } from '../../amount.ts'
import type { Amount } from '../../footprint.ts'
import type { Constant } from '../constants/constant.ts'
import { spreadOf } from '../constants/constant.ts'
import {
  ECO_BATCH,
  ECO_ENERGY_A,
  ECO_ENERGY_B,
  ECO_ENERGY_C,
  ECO_GPU_KG,
  ECO_LATENCY_A,
  ECO_LATENCY_B,
  ECO_LATENCY_C,
  ECO_MEMORY,
  ECO_SERVER_KG,
  ECO_SERVER_KW,
  ECO_YEARS,
} from '../constants/ecologits.ts'
import { OUTPUT_TOKENS, PARAMS_UNKNOWN } from '../constants/servings.ts'
import type { Notes } from '../notes.ts'
import { figure } from '../notes.ts'
import type { Sized } from './batch.ts'
import { totalOf } from './size.ts'
import { inWords } from './tokens.ts'

/** What the published method prints beside the energy. */
export interface RequestParts {
  readonly devices: number
  readonly latencyS: number
  /** All devices together. */
  readonly devicesWh: number
  readonly serverWh: number
}

export interface EcoRequest {
  readonly parts: RequestParts
  /** At the node. */
  readonly wh: Amount
  /** kg CO2e of making the hardware, for one request. */
  readonly embodiedKg: Amount
}

const SERVER_DEVICES = 8
const SECONDS = ECO_YEARS.central * 365 * 24 * 3600
/** As far from measurements as the tokens of a known model are (0.4 to 2.3 of them), and of an unknown one. */
const KNOWN = 0.65
const EMBODIED = 0.6

export function ecologitsRequest(one: Sized, notes: Notes): EcoRequest {
  if (one.params === null) notes.warn('params_unknown')
  if (one.outputTokens === null) notes.warn('tokens_unknown')
  const sizes = sizesOf(one, (constant) => constant.central)
  const dearest = worked(sizesOf(one, (constant) => constant.high))
  const { parts, wh, embodiedKg } = worked(sizes)
  write(sizes, parts, embodiedKg, notes)
  const missing = [
    ...(one.params === null && one.activeParams === null ? [PARAMS_UNKNOWN] : []),
    ...(one.outputTokens === null ? [OUTPUT_TOKENS] : []),
  ]
  for (const constant of missing) {
    notes.use(constant.factor)
    notes.assume(constant === OUTPUT_TOKENS ? 'output tokens' : 'parameters', inWords(constant), 'default')
  }
  const s = missing.reduce((sum, { low, high }) => Math.hypot(sum, spreadOf(low, high)), KNOWN)
  return {
    parts,
    wh: uncertain(wh, 'method/ecologits', s, Math.max(wh, dearest.wh)),
    embodiedKg: uncertain(embodiedKg, 'method/embodied', Math.hypot(s, EMBODIED), dearest.embodiedKg),
  }
}

interface Sizes {
  readonly active: number
  readonly total: number
  readonly bits: number
  readonly batch: number
  readonly tokens: number
}

function sizesOf(one: Sized, read: (constant: Constant) => number): Sizes {
  const total = totalOf(one, read)
  return {
    total,
    active: one.activeParams === null ? total : Math.min(total, one.activeParams / 1e9),
    bits: one.weightBits ?? 16,
    batch: one.batch ?? ECO_BATCH.central,
    tokens: one.outputTokens ?? read(OUTPUT_TOKENS),
  }
}

function worked({ active, total, bits, batch, tokens }: Sizes) {
  const needed = Math.ceil((1.2 * total * bits) / 8 / ECO_MEMORY.central)
  const devices = 2 ** Math.ceil(Math.log2(Math.max(1, needed)))
  const each = ECO_ENERGY_A.central * Math.exp(-ECO_ENERGY_B.central * batch) * active + ECO_ENERGY_C.central
  const latency = ECO_LATENCY_A.central * active + ECO_LATENCY_B.central * batch + ECO_LATENCY_C.central
  const latencyS = latency * tokens
  const devicesWh = devices * each * tokens
  const serverWh = (((latencyS / 3600) * ECO_SERVER_KW.central * 1000) / SERVER_DEVICES / batch) * devices
  const kg = devices * (ECO_GPU_KG.central + ECO_SERVER_KG.central / SERVER_DEVICES)
  return {
    parts: { devices, latencyS, devicesWh, serverWh },
    wh: devicesWh + serverWh,
    embodiedKg: (latencyS / (SECONDS * batch)) * kg,
  }
}

function write(sizes: Sizes, parts: RequestParts, embodiedKg: number, notes: Notes): void {
  const { active, total, bits, batch, tokens } = sizes
  const { devices, latencyS, devicesWh, serverWh } = parts
  const energy = [ECO_ENERGY_A, ECO_ENERGY_B, ECO_ENERGY_C]
  const latency = [ECO_LATENCY_A, ECO_LATENCY_B, ECO_LATENCY_C]
  const making = [ECO_GPU_KG, ECO_SERVER_KG, ECO_YEARS]
  notes.useAll([ECO_MEMORY, ...energy, ...latency, ECO_SERVER_KW, ...making])
  const ids = (constants: readonly Constant[]) => constants.map(({ id }) => id)
  const memory = (1.2 * total * bits) / 8
  notes.step('memory of the model', memory, 'GB', [], () => `1.2 x ${figure(total)} x ${bits} bits / 8`)
  const rounded = () => `2 ^ ${Math.log2(devices)} devices of ${ECO_MEMORY.central}-GB memory that hold it`
  notes.step('devices', devices, 'devices', [ECO_MEMORY.id], rounded)
  notes.step('energy of the devices', devicesWh, 'Wh', ids(energy), () => {
    const share = `${Math.E} ^ ( 0 - ${ECO_ENERGY_B.central} x ${figure(batch)} )`
    return `${figure(devices)} x ( ${ECO_ENERGY_A.central} x ${share} x ${figure(active)} + ${ECO_ENERGY_C.central} ) x ${figure(tokens)} tokens`
  })
  notes.step('time of an answer', latencyS, 's', ids(latency), () => {
    const each = `${ECO_LATENCY_A.central} x ${figure(active)} + ${ECO_LATENCY_B.central} x ${figure(batch)}`
    return `( ${each} + ${ECO_LATENCY_C.central} ) x ${figure(tokens)} tokens`
  })
  const server = () =>
    `${figure(latencyS)} s / 3600 x ${ECO_SERVER_KW.central} kW x 1000 x ${figure(devices)} / ${SERVER_DEVICES} / ${figure(batch)}`
  notes.step('energy of the server around them', serverWh, 'Wh', [ECO_SERVER_KW.id], server)
  const both = () => `${figure(devicesWh)} Wh + ${figure(serverWh)} Wh`
  notes.step('energy of a request at the node', devicesWh + serverWh, 'Wh', [], both)
  notes.step('embodied in the hardware, for a request', embodiedKg, 'kgCO2e', ids(making), () => {
    const life = `( ${ECO_YEARS.central} years x 365 x 24 x 3600 x ${figure(batch)} )`
    const kg = `( ${ECO_GPU_KG.central} kg + ${ECO_SERVER_KG.central} kg / ${SERVER_DEVICES} )`
    return `${figure(latencyS)} s / ${life} x ${figure(devices)} x ${kg}`
  })
}

/** The making of the hardware over all requests. */
export function ecologitsEmbodied(request: EcoRequest, requests: number, notes: Notes): Amount {
  const { embodiedKg } = request
  const kg = { ...embodiedKg, central: embodiedKg.central * requests, cautious: embodiedKg.cautious * requests }
  const formula = () => `${figure(requests)} requests x ${figure(embodiedKg.central)} kg`
  notes.step('embodied in the hardware', kg.central, 'kgCO2e', [], formula)
  return requests > 0 ? kg : exactly(0)
}
