/** Cloud machines by their type (`aws:p4d.24xlarge`): as many accelerators as the catalogue says are in them. */
import type { Catalogue } from '../catalogue.ts'
import type { Device } from '../record.ts'

const MACHINE = /^(aws|gcp|azure|lambda|nebius|oci|coreweave|ovhcloud|scaleway|hyperstack|paperspace):([\w.-]{1,60})$/

/** The same devices, with those in the place of each machine; a type that nobody knows stays as it is. */
export function unpacked(hardware: readonly Device[], catalogue: Catalogue): readonly Device[] {
  if (!hardware.some(({ model }) => model.includes(':'))) return hardware
  return hardware.map((device) => {
    const [, provider, type] = MACHINE.exec(device.model) ?? []
    const found = provider === undefined || type === undefined ? null : catalogue.instance(provider, type)
    if (found === null) return device
    const count = device.count === null ? null : device.count * found.count * found.fraction
    return { kind: found.name.includes('TPU') ? 'tpu' : 'gpu', model: found.name, count }
  })
}
