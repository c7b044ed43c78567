/** Accelerators that a pod asks for, and the name that its nodes are chosen by. */
import type { Device } from '../../../core/record.ts'
import { devicesNamed } from '../../device-words.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../yaml/values.ts'
import { ACCELERATOR } from './index.ts'

/** Of one pod. */
export function devicesOf(pod: LocatedNode): readonly Device[] {
  const found = new Map<string, number | null>()
  for (const container of itemsUnder(pod, 'containers')) {
    for (const [resource, count] of asked(container)) {
      const before = found.get(resource)
      found.set(resource, before === null || count === null ? null : (before ?? 0) + count)
    }
  }
  const product = productOf(pod)
  return [...found].filter(([, count]) => count !== 0).map(([resource, count]) => deviceOf(resource, count, product))
}

/** A limit is a request too; where both stand they must be equal. */
function asked(container: LocatedNode): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  for (const list of ['requests', 'limits']) {
    const resources = under(container, 'resources', list)
    if (resources?.kind !== 'map') continue
    for (const { key, value } of resources.entries.values()) {
      if (!ACCELERATOR.test(key)) continue
      const text = value.kind === 'scalar' ? value.text.trim() : ''
      found.set(key, /^[0-9]{1,5}$/.test(text) ? Number(text) : null)
    }
  }
  return found
}

function deviceOf(resource: string, count: number | null, product: string): Device {
  if (resource === 'google.com/tpu') return { kind: 'tpu', model: product, count }
  const slice = /^nvidia\.com\/mig-([0-9]g\.[0-9]{1,3}gb)/.exec(resource)?.[1]
  if (slice !== undefined)
    return { kind: 'gpu', model: product === '' ? `MIG ${slice}` : `${product} MIG ${slice}`, count }
  const kind = /^nvidia\.com\/(?!gpu|mig-)(.+)$/.exec(resource)?.[1]
  if (kind !== undefined) return { kind: 'gpu', model: devicesNamed(kind)[0] ?? kind, count }
  const vendor =
    resource === 'habana.ai/gaudi' ? 'Gaudi 2' : resource.startsWith('aws.amazon.com') ? 'AWS Trainium' : ''
  return { kind: 'gpu', model: product === '' ? vendor : product, count }
}

const TPUS: ReadonlyMap<string, string> = new Map([
  ['tpu-v4-podslice', 'TPU v4'],
  ['tpu-v5-lite-podslice', 'TPU v5e'],
  ['tpu-v5-lite-device', 'TPU v5e'],
  ['tpu-v5p-slice', 'TPU v5p'],
  ['tpu-v6e-slice', 'TPU v6e'],
])

/** What the labels of the nodes say: of several values the device that draws most. */
function productOf(pod: LocatedNode): string {
  const labels = [...selected(pod), ...affinities(pod)].slice(0, 64)
  for (const label of labels) {
    const tpu = TPUS.get(label)
    if (tpu !== undefined) return tpu
  }
  return devicesNamed(labels.join(' '))[0] ?? ''
}

function selected(pod: LocatedNode): readonly string[] {
  const selector = under(pod, 'nodeSelector')
  if (selector?.kind !== 'map') return []
  return [...selector.entries.values()].flatMap(({ key, value }) => [
    ...(value.kind === 'scalar' ? [value.text] : []),
    ...(value.kind === 'scalar' && value.text === 'true' ? [key.split('/').at(-1) ?? ''] : []),
  ])
}

function affinities(pod: LocatedNode): readonly string[] {
  const affinity = under(pod, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution')
  const terms = itemsUnder(affinity, 'nodeSelectorTerms').flatMap((term) => itemsUnder(term, 'matchExpressions'))
  return terms
    .filter((term) => textUnder(term, 'operator') === 'In')
    .flatMap((term) => itemsUnder(term, 'values').flatMap((value) => (value.kind === 'scalar' ? [value.text] : [])))
}
