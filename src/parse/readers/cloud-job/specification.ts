/** Jobs as the clouds' interfaces take them: `workerPoolSpecs` of Vertex AI, `ResourceConfig` of SageMaker. JSON is YAML. */
import type { Device } from '../../../core/record.ts'
import { cloudMachine } from '../../cloud-machine.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../yaml/values.ts'
import { type Asked, vertexDevice } from './scripts.ts'

export function askedIn(root: LocatedNode): Asked | null {
  const spec = [root, under(root, 'jobSpec'), under(root, 'customJobSpec')].find(
    (one) => under(one ?? null, 'workerPoolSpecs') !== null,
  )
  if (spec !== undefined) return ofVertex(spec)
  return ofSageMaker(root)
}

function ofVertex(spec: LocatedNode | null): Asked | null {
  const pools = itemsUnder(spec, 'workerPoolSpecs')
  const devices = pools.flatMap((pool) => {
    const machine = under(pool, 'machineSpec')
    const device = vertexDevice(
      textUnder(machine, 'machineType'),
      textUnder(machine, 'acceleratorType'),
      countOf(machine, 'acceleratorCount'),
    )
    const replicas = countOf(pool, 'replicaCount')
    return device === null ? [] : [{ ...device, count: product(device.count, replicas) }]
  })
  const seconds = /^([0-9]{1,8})(?:\.[0-9]+)?s$/.exec(textUnder(spec, 'scheduling', 'timeout') ?? '')?.[1]
  return asked(devices, seconds === undefined ? null : Number(seconds) / 3600, pools[0]?.at.line ?? 1, 'gcp')
}

function ofSageMaker(root: LocatedNode): Asked | null {
  const resources = under(root, 'ResourceConfig')
  const type = textUnder(resources, 'InstanceType')
  const machine = type === null ? null : cloudMachine('aws', type)
  if (resources === null || machine === null || machine.kind === 'cpu') return null
  const seconds = textUnder(root, 'StoppingCondition', 'MaxRuntimeInSeconds') ?? ''
  const hours = /^[1-9][0-9]{0,8}$/.test(seconds) ? Number(seconds) / 3600 : null
  return asked([{ ...machine, count: countOf(resources, 'InstanceCount') }], hours, resources.at.line, 'aws')
}

function asked(devices: readonly Device[], limitHours: number | null, line: number, provider: string): Asked | null {
  return devices.length === 0 ? null : { devices, limitHours, line, provider, warnings: [] }
}

function countOf(node: LocatedNode | null, key: string): number | null {
  const text = textUnder(node, key)
  if (text === null) return 1
  return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : null
}

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b
}
