/** What calls of the clouds' libraries ask for. */
import type { Device } from '../../../core/record.ts'
import { cloudMachine } from '../../cloud-machine.ts'
import { dearestOf } from '../../device-words.ts'
import type { Call, Literal } from '../../python-calls.ts'

export interface Asked {
  readonly devices: readonly Device[]
  readonly limitHours: number | null
  readonly line: number
  readonly provider: string | null
  readonly warnings: readonly string[]
}

/** Calls of SageMaker that train; `deploy` and models serve. */
const TRAINERS =
  /^(?:Estimator|PyTorch|HuggingFace|TensorFlow|XGBoost|MXNet|JumpStartEstimator|RLEstimator|SKLearn|Compute)$/
const VERTEX = /^(?:run|submit|CustomJob|from_local_script|MachineSpec)$/

export function sageMaker(call: Call): Asked | null {
  const type = textOf(call, 'instance_type')
  if (type === null || !TRAINERS.test(call.name)) return null
  const machine = cloudMachine('aws', type)
  if (machine === null || machine.kind === 'cpu') return null
  const count = numberOf(call, 'instance_count', 1)
  return asked(call, [{ ...machine, count }], hoursOf(call, 'max_run'), 'aws')
}

/** Functions that Modal runs; classes are kept for requests. Its own limit is five minutes where none is written. */
export function modal(call: Call): Asked | null {
  const gpu = call.arguments.get('gpu')
  if (
    !/(?:^|\.)(?:function|with_options)$/.test(call.path) ||
    gpu === undefined ||
    gpu === null ||
    typeof gpu === 'number'
  )
    return null
  const ways = (typeof gpu === 'string' ? [gpu] : gpu).map(modalDevice).filter((one) => one !== null)
  const devices = dearestOf(ways.map((one) => [one]))
  if (devices === null) return null
  const limit = call.arguments.has('timeout') ? hoursOf(call, 'timeout') : MODAL_DEFAULT_H
  return { ...asked(call, devices, limit, null), warnings: ways.length > 1 ? ['device_alternatives'] : [] }
}

const MODAL_DEFAULT_H = 300 / 3600

/** `H100`, `A100-80GB:2`, `any`. */
function modalDevice(text: string): Device | null {
  const parts = /^([A-Za-z][\w.+-]{0,40}!?)(?::([1-9][0-9]?))?$/.exec(text.trim())
  if (parts === null) return null
  const name = (parts[1] ?? '').replace(/!$/, '')
  return { kind: 'gpu', model: /^any$/i.test(name) ? '' : name, count: Number(parts[2] ?? 1) }
}

export function vertex(call: Call): Asked | null {
  if (!VERTEX.test(call.name)) return null
  const device = vertexDevice(
    textOf(call, 'machine_type'),
    textOf(call, 'accelerator_type'),
    numberOf(call, 'accelerator_count', 1),
  )
  if (device === null) return null
  const replicas = numberOf(call, 'replica_count', 1)
  const count = device.count === null || replicas === null ? null : device.count * replicas
  return asked(call, [{ ...device, count }], hoursOf(call, 'timeout'), 'gcp')
}

/** The accelerator where it is named, else that of the machine. */
export function vertexDevice(machine: string | null, accelerator: string | null, count: number | null): Device | null {
  if (accelerator !== null && /^(?:NVIDIA|TPU)_[\w-]{1,40}$/.test(accelerator)) {
    const model = accelerator.replaceAll('_', ' ')
    return { kind: accelerator.startsWith('TPU') ? 'tpu' : 'gpu', model, count }
  }
  const found = machine === null ? null : cloudMachine('gcp', machine)
  return found === null || found.kind === 'cpu' ? null : found
}

function asked(call: Call, devices: readonly Device[], limitHours: number | null, provider: string | null): Asked {
  return { devices, limitHours, line: call.line, provider, warnings: [] }
}

function textOf(call: Call, name: string): string | null {
  const value: Literal | null | undefined = call.arguments.get(name)
  return typeof value === 'string' ? value : null
}

/** The number where it is not written; `null` where it is computed. */
function numberOf(call: Call, name: string, otherwise: number): number | null {
  const value = call.arguments.get(name)
  return value === undefined ? otherwise : typeof value === 'number' && value > 0 && value <= 100_000 ? value : null
}

function hoursOf(call: Call, name: string): number | null {
  const value = call.arguments.get(name)
  return typeof value === 'number' && value > 0 && value < 4e7 ? value / 3600 : null
}
