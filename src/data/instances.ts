/** Cloud machine types and the accelerators in them. */
import type { Instance } from '../core/catalogue.ts'
import { acceleratorById } from './accelerators.ts'
import { instanceRows } from './instances.generated.ts'
import { providerOf } from './places.ts'
import { findRow } from './rows.ts'

/** `instance('aws', 'p4d.24xlarge')`; also `ml.p4d.24xlarge`, `Standard_ND96asr_v4` and TPU slices (`v3-8`) under gcp. */
export function instance(provider: string, type: string): Instance | null {
  const cloud = providerOf(provider) ?? provider.trim().toLowerCase()
  const name = type.trim().toLowerCase()
  const spellings = [name, name.replace(/^ml\./, ''), `standard_${name}`]
  for (const spelling of spellings) {
    const row = findRow(instanceRows, `${cloud}:${spelling}`)
    if (row !== null) return read(row)
  }
  return null
}

function read(row: readonly string[]): Instance | null {
  const [acceleratorId = '', count, fraction, vcpu, source = ''] = row
  const accelerator = acceleratorById(acceleratorId)
  if (accelerator === null) return null
  return {
    acceleratorId,
    name: accelerator.name,
    count: Number(count),
    fraction: fraction === '' ? 1 : Number(fraction),
    vcpu: vcpu === '' ? null : Number(vcpu),
    source,
  }
}
