/** From manifests to plans: one for each that asks for accelerators. */
import type { Device, Plan } from '../../../core/record.ts'
import { foreignDocuments, onlyUnused } from '../../foreign-unused.ts'
import { launchPlan } from '../../launch.ts'
import { launchedFiles } from '../../launched-files.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../yaml/values.ts'
import { devicesOf } from './devices.ts'
import { type Pods, podsOf } from './pods.ts'

export async function readKubernetes(file: RecordFile): Promise<Read> {
  const documents = foreignDocuments(file.path, await wholeBytes(file))
  if (!documents.ok) return onlyUnused(file.path, documents.problems[0].at.line, 'not-read', 'a template of a manifest')
  const plans: Plan[] = []
  const unused: Unused[] = []
  const names = new Map<string, number>()
  for (const manifest of documents.value) {
    const groups = podsOf(manifest).map((pods) => ({ pods, devices: devicesOf(pods.spec) }))
    const hardware = groups.flatMap(({ pods, devices }) => devices.map((one) => each(one, pods.count)))
    if (hardware.length === 0) continue
    const { line } = manifest.at
    if (hardware.every(({ count }) => count === null) && groups.every(({ pods }) => pods.deadlineS === null)) {
      unused.push({ path: file.path, line, reason: 'no-amount', what: 'a job whose size a template fills in' })
      continue
    }
    const name = nameOf(manifest, names)
    plans.push(
      planOf(
        file.path,
        line,
        name,
        combined(hardware),
        groups.map(({ pods }) => pods),
      ),
    )
  }
  return { runs: [], plans, servings: [], problems: [], unused }
}

function planOf(path: string, line: number, name: string, hardware: readonly Device[], pods: readonly Pods[]): Plan {
  const deadlines = pods.map(({ deadlineS }) => deadlineS)
  // One group without a deadline may go on, so that of the job is not known.
  const known = deadlines.every((one) => one !== null)
  return launchPlan({
    format: 'kubernetes',
    path,
    line,
    name,
    hardware,
    limitHours: known ? Math.max(...deadlines.map((one) => one ?? 0)) / 3600 : null,
    copies: Math.max(...pods.map(({ rounds }) => rounds)),
    refers: launchedFiles(pods.flatMap(({ spec }) => commandsOf(spec))),
  })
}

function each(device: Device, pods: number | null): Device {
  return { ...device, count: device.count === null || pods === null ? null : device.count * pods }
}

/** Masters and workers have the same devices: one line for them. */
function combined(devices: readonly Device[]): readonly Device[] {
  const found = new Map<string, Device>()
  for (const device of devices) {
    const key = `${device.kind} ${device.model}`
    const before = found.get(key)
    const count = before === undefined ? device.count : sum(before.count, device.count)
    found.set(key, { ...device, count })
  }
  return [...found.values()].filter(({ count }) => count !== 0)
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

/** Kind and name, as `kubectl` has it; a second one of the name gets a number. */
function nameOf(manifest: LocatedNode, names: Map<string, number>): string {
  const written = textUnder(manifest, 'metadata', 'name') ?? textUnder(manifest, 'metadata', 'generateName') ?? ''
  const kind = (textUnder(manifest, 'kind') ?? '').toLowerCase()
  const name = /^[\w.-]{1,80}$/.test(written) ? `${kind}/${written}` : kind
  const times = (names.get(name) ?? 0) + 1
  names.set(name, times)
  return times === 1 ? name : `${name}/${times}`
}

function commandsOf(pod: LocatedNode): readonly string[] {
  return itemsUnder(pod, 'containers').flatMap((container) => {
    const parts = ['command', 'args'].flatMap((key) => itemsUnder(container, key))
    const words = parts.flatMap((part) => (part.kind === 'scalar' ? [part.text] : []))
    const text = under(container, 'args')
    return [...words, ...(text?.kind === 'scalar' ? [text.text] : [])].flatMap((word) => word.split('\n'))
  })
}
