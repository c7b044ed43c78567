/** From a task of SkyPilot to a plan of its devices; the hours are not in it. */
import { splitSlice } from '../../../core/device-count.ts'
import type { Device, Plan, Site } from '../../../core/record.ts'
import { cloudMachine } from '../../cloud-machine.ts'
import { dearestOf } from '../../device-words.ts'
import { foreignDocuments, onlyUnused } from '../../foreign-unused.ts'
import { launchPlan } from '../../launch.ts'
import { launchedFiles } from '../../launched-files.ts'
import type { Read, RecordFile, Unused } from '../../reader.ts'
import { parseTimeLimit } from '../../slurm/time.ts'
import { wholeBytes } from '../../whole.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { itemsUnder, textUnder, under } from '../../yaml/values.ts'

export async function readSkypilot(file: RecordFile): Promise<Read> {
  const documents = foreignDocuments(file.path, await wholeBytes(file))
  if (!documents.ok) return onlyUnused(file.path, documents.problems[0].at.line, 'not-read', 'a task that is no YAML')
  const plans: Plan[] = []
  const unused: Unused[] = []
  for (const [index, task] of documents.value.entries()) {
    const resources = under(task, 'resources')
    if (resources === null) continue
    const { line } = resources.at
    const options = alternativesOf(resources).map((one) => devicesOf(one, resources))
    const chosen = dearestOf(options.filter((devices) => devices.length > 0))
    if (chosen === null) {
      unused.push({ path: file.path, line, reason: 'no-amount', what: 'a task without accelerators' })
    } else if (under(task, 'service') !== null) {
      unused.push({ path: file.path, line, reason: 'no-amount', what: 'a service without requests' })
    } else {
      const nodes = nodesOf(textUnder(task, 'num_nodes'))
      plans.push(
        launchPlan({
          format: 'skypilot',
          path: file.path,
          line,
          name: index === 0 || documents.value.length === 1 ? '' : String(index + 1),
          hardware: chosen.map((one) => ({ ...one, count: times(one.count, nodes) })),
          limitHours: limitOf(task),
          site: siteOf(resources),
          refers: launchedFiles(filledIn(task).split('\n')),
          warnings: options.length > 1 ? ['device_alternatives'] : [],
        }),
      )
    }
  }
  return { runs: [], plans, servings: [], problems: [], unused }
}

/** `any_of` and `ordered` hold resources of which one is taken. */
function alternativesOf(resources: LocatedNode): readonly LocatedNode[] {
  const several = [...itemsUnder(resources, 'any_of'), ...itemsUnder(resources, 'ordered')]
  const with_ = several.filter((one) => under(one, 'accelerators') !== null || under(one, 'instance_type') !== null)
  const own = with_.length > 0 ? with_ : [resources]
  return own.flatMap((one) => acceleratorsOf(one))
}

/** `H100:8`, `{H100: 8}` and lists of them: each is one way to run. */
function acceleratorsOf(resources: LocatedNode): readonly LocatedNode[] {
  const found = under(resources, 'accelerators') ?? under(resources, 'instance_type')
  if (found === null) return []
  if (found.kind === 'list') return found.items
  if (found.kind !== 'map') return [found]
  return [...found.entries.values()].map(({ key, value }) => {
    const count = value.kind === 'scalar' && value.text.trim() !== '' ? `:${value.text.trim()}` : ''
    return { kind: 'scalar', text: `${key}${count}`, plain: true, at: found.at }
  })
}

function devicesOf(node: LocatedNode, resources: LocatedNode): readonly Device[] {
  if (node.kind !== 'scalar') return []
  const text = node.text.trim()
  const [name = '', number = '1'] = text.split(/:(?=[^:]*$)/).map((part) => part.trim())
  const machine = cloudMachine(cloudOf(resources)?.cloud ?? '', text)
  if (machine !== null) return [machine]
  if (!/^[A-Za-z][\w.+ -]{0,60}$/.test(name)) return /\$|\{/.test(text) ? [{ kind: 'gpu', model: '', count: null }] : []
  const count = /^[0-9]{1,5}(?:\.0*)?$/.test(number) ? Number(number) : /^0?\.[0-9]{1,4}$/.test(number) ? 1 : null
  if (!/^tpu/i.test(name)) return [{ kind: 'gpu', model: name, count }]
  const slice = splitSlice(name.replace(/^tpu-?/i, 'TPU '))
  return [{ kind: 'tpu', model: slice?.name ?? name, count: slice === null ? count : slice.chips * (count ?? 1) }]
}

/** On a cluster of Slurm a task may have the time limit of a job. */
function limitOf(task: LocatedNode): number | null {
  const limit = parseTimeLimit(textUnder(task, 'config', 'slurm', 'sbatch_options', 'time') ?? '')
  return limit === null || limit === 'unlimited' ? null : limit.seconds / 3600
}

function nodesOf(text: string | null): number | null {
  if (text === null) return 1
  return /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : null
}

function times(count: number | null, nodes: number | null): number | null {
  return count === null || nodes === null ? null : count * nodes
}

/** `infra: aws/us-east-1`, or `cloud` and `region`. */
function cloudOf(resources: LocatedNode): { readonly cloud: string; readonly region: string } | null {
  const [infra = '', place = ''] = (textUnder(resources, 'infra') ?? '').split('/')
  const cloud = (textUnder(resources, 'cloud') ?? infra).toLowerCase()
  const region = textUnder(resources, 'region') ?? place
  return /^[a-z][a-z0-9]{1,20}$/.test(cloud)
    ? { cloud, region: /^[a-z][a-z0-9-]{2,30}$/.test(region) ? region : '' }
    : null
}

function siteOf(resources: LocatedNode): Site {
  const found = cloudOf(resources)
  if (found === null || /^(?:k8s|kubernetes|slurm|ssh|local)$/.test(found.cloud))
    return { region: null, provider: null, fallback: false }
  const { cloud, region } = found
  return { region: region === '' ? null : `${cloud}:${region}`, provider: cloud, fallback: false }
}

/** Commands with what the task itself says of their variables. */
function filledIn(task: LocatedNode): string {
  const envs = under(task, 'envs')
  let run = textUnder(task, 'run') ?? ''
  if (envs?.kind !== 'map') return run
  for (const { key, value } of [...envs.entries.values()].slice(0, 64)) {
    if (value.kind !== 'scalar' || !/^\w{1,64}$/.test(key) || !/^[\w./-]{1,200}$/.test(value.text)) continue
    run = run.replaceAll(`\${${key}}`, value.text).replaceAll(new RegExp(`\\$${key}\\b`, 'g'), value.text)
  }
  return run
}
