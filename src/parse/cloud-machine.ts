/** Types of cloud machines, named so that the catalogue knows the devices in them: `aws:p4d.24xlarge`. */
import type { Device } from '../core/record.ts'

/** Families with accelerators; the others are processors alone. */
const ACCELERATED: ReadonlyMap<string, RegExp> = new Map([
  ['aws', /^(?:ml\.)?(?:p[2-9]|g[2-9]|trn|inf|dl)/],
  ['gcp', /^(?:a2|a3|a4|g2|g4|ct)/],
  ['azure', /^(?:standard_)?(?:n[cdv])/i],
])
const AWS = /^(?:ml\.)?[a-z]{1,4}[0-9][a-z0-9-]*\.(?:[0-9]{0,2}xlarge|metal|large|medium|small|micro|nano)$/
const GCP = /^(?:a2|a3|a4|g2|g4|ct[0-9]|n1|n2|n2d|c2|c3|e2|m1)[a-z0-9]*-[a-z]+(?:-[0-9a-z]+)+$/
const AZURE = /^standard_[a-z]{1,3}[0-9]+[a-z0-9_]*$/i

/** One machine; `null` when the text is no type of machine of the cloud. @param cloud Empty where it is not said. */
export function cloudMachine(cloud: string, type: string): Device | null {
  const found = cloud === '' || cloud === 'aws' ? (AWS.test(type) ? 'aws' : null) : null
  const other =
    found ??
    (GCP.test(type) && (cloud === '' || cloud === 'gcp')
      ? 'gcp'
      : AZURE.test(type) && (cloud === '' || cloud === 'azure')
        ? 'azure'
        : null)
  if (other === null) return null
  if (ACCELERATED.get(other)?.test(type) === true)
    return { kind: 'gpu', model: `${other}:${type.replace(/^ml\./, '')}`, count: 1 }
  return { kind: 'cpu', model: '', count: null }
}
