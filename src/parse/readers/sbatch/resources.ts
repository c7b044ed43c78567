/** What one part of a job asks for: nodes, tasks, accelerators, processors. What a template fills in is not known. */
import type { Device } from '../../../core/record.ts'
import { devicesNamed } from '../../device-words.ts'
import { devicesOf, type Gpus, parseGpus, parseGres } from '../../slurm/gpus.ts'
import type { Option } from './directives.ts'

export interface Resources {
  readonly devices: readonly Device[]
  /** Where the accelerators, or else the job, are asked for. */
  readonly line: number
  readonly warnings: readonly string[]
  /** An option of a quantity is there and cannot be read: `--gres`. */
  readonly unread: readonly { readonly name: string; readonly value: string; readonly line: number }[]
}

/** Filled in by a shell, a template or a person: never a quantity. */
export function isPlaceholder(value: string): boolean {
  return /\$|\{\{|\{%|<[^>]*>|\{\w*\}|%\(|__\w+__|@\w+@|^(?:X+|N+|\?+|TODO|\.\.\.)$|^[A-Z_]{4,}$/.test(value)
}

/** Accelerators that Slurm sees as two for each board: those of LUMI and Frontier. */
const HALVES = /^(?:standard|small|dev|largemem)-g$|^ju-standard-g$/

export function resourcesOf(options: readonly Option[]): Resources {
  const request = new Request(options)
  const gpus = request.gpus()
  const warnings = new Set(request.warnings)
  const devices = gpus === null ? [] : named(gpus, request, warnings)
  return {
    devices: devices.length > 0 ? devices : request.processors(),
    line: request.line,
    warnings: [...warnings],
    unread: request.unread,
  }
}

class Request {
  readonly warnings = new Set<string>()
  readonly unread: Option[] = []
  line = 1
  readonly #options = new Map<string, Option>()
  readonly #nodes: number | null
  readonly #tasks: number | null

  constructor(options: readonly Option[]) {
    for (const option of options) this.#options.set(option.name, option)
    this.line = options[0]?.line ?? 1
    const [perNode, ntasks] = [this.#count('ntasks-per-node'), this.#count('ntasks')]
    const whole = ntasks !== null && perNode !== null && perNode > 0 ? Math.ceil(ntasks / perNode) : 1
    const nodes = this.#has('nodes') ? this.#count('nodes') : (this.#listed() ?? whole)
    this.#nodes = nodes
    const each = perNode ?? (this.#has('ntasks-per-node') ? null : 1)
    this.#tasks = this.#has('ntasks') ? ntasks : nodes === null || each === null ? null : nodes * each
  }

  text(name: string): string {
    const value = this.#options.get(name)?.value ?? ''
    return isPlaceholder(value) ? '' : value
  }

  /** Accelerators of the part; `null` when it asks for none. A count that is not known is NaN. */
  gpus(): readonly Gpus[] | null {
    const whole = this.#request('gpus', parseGpus, 1)
    if (whole !== null) return whole
    const ways = [
      this.#request('gpus-per-node', parseGpus, this.#nodes),
      this.#request('gpus-per-task', parseGpus, this.#tasks),
      this.#request('gpus-per-socket', parseGpus, null),
      this.#request('gres', parseGres, this.#nodes),
      this.#request('tres-per-node', parseGres, this.#nodes),
      this.#request('tres-per-task', parseGres, this.#tasks),
      this.#request('tres-per-job', parseGres, 1),
    ]
    const asked = ways.find((one) => one !== null && one.length > 0)
    if (asked) return asked
    const [tasks, perGpu] = [this.#tasks, this.#count('ntasks-per-gpu')]
    if (perGpu !== null && perGpu > 0 && tasks !== null) return [{ type: null, count: Math.ceil(tasks / perGpu) }]
    // Partitions of accelerators hand them out without being asked, and a job on one that names none has some.
    const onGpus = ways.every((one) => one === null) && this.places().some((place) => isOfGpus(place))
    return onGpus ? [{ type: null, count: Number.NaN }] : null
  }

  /** Where a type of device may be named. */
  places(): string[] {
    return [this.text('constraint'), this.text('partition'), this.text('qos'), this.text('prefer')]
  }

  /** Logical processors; whole nodes when the job has them to itself. */
  processors(): readonly Device[] {
    const perTask = this.#has('cpus-per-task') ? this.#count('cpus-per-task') : 1
    const alone = this.#has('exclusive') && this.#options.get('exclusive')?.value === ''
    const count = alone || this.#tasks === null || perTask === null ? null : this.#tasks * perTask
    return [{ kind: 'cpu', model: '', count }]
  }

  #request(name: string, read: (text: string) => readonly Gpus[] | null, times: number | null): readonly Gpus[] | null {
    const option = this.#options.get(name)
    if (option === undefined) return null
    const about = name.startsWith('gpus') || /gpu/i.test(option.value)
    if (!about) return name === 'gres' && /^none$/i.test(option.value) ? [] : null
    this.line = option.line
    if (isPlaceholder(option.value)) return [{ type: typeBefore(option.value), count: Number.NaN }]
    const gpus = read(option.value)
    if (gpus === null) this.unread.push(option)
    return (
      gpus?.map(({ type, count }) => ({ type, count: times === null ? Number.NaN : count * times })) ?? [
        { type: null, count: Number.NaN },
      ]
    )
  }

  #has(name: string): boolean {
    return this.#options.has(name)
  }

  /** A count; the larger of a range. Not known when it is not there or a template fills it in. */
  #count(name: string): number | null {
    const option = this.#options.get(name)
    if (option === undefined || isPlaceholder(option.value)) return null
    const parts = /^([0-9]{1,6})(?:-([0-9]{1,6}))?(?::[0-9]+)?$/.exec(option.value)
    if (parts === null) {
      this.unread.push(option)
      return null
    }
    if (parts[2] !== undefined && parts[2] !== parts[1]) this.warnings.add('range_high_end')
    return Math.max(Number(parts[1]), Number(parts[2] ?? 0))
  }

  /** Nodes that are named one by one, where their number is not said: `--nodelist=node[01-04]`. */
  #listed(): number | null {
    const list = this.text('nodelist')
    return list === '' || this.#has('ntasks') ? null : nodesIn(list)
  }
}

/** `gpu:a100:$N`: the type is known, the number is not. */
function typeBefore(value: string): string | null {
  return /^(?:gres\/)?(?:gpu:)?([A-Za-z][\w.-]*):[^:]*$/.exec(value)?.[1]?.replace(/^gpu$/, '') || null
}

/** Names of nodes between commas, with ranges in brackets; `null` when it cannot be counted. */
export function nodesIn(list: string): number | null {
  let count = 0
  for (const [part] of list.slice(0, 10_000).matchAll(/[^,[\]]*\[[^\]]*\][^,[\]]*|[^,[\]]+/g)) {
    const inside = /\[([^\]]*)\]/.exec(part)?.[1]
    if (inside === undefined) count += 1
    else
      for (const range of inside.split(',')) {
        const ends = /^([0-9]{1,7})(?:-([0-9]{1,7}))?$/.exec(range.trim())
        if (ends === null) return null
        count += ends[2] === undefined ? 1 : Math.max(0, Number(ends[2]) - Number(ends[1])) + 1
      }
  }
  return count > 0 && count <= 100_000 ? count : null
}

function isOfGpus(place: string): boolean {
  if (/(?:no|non|without|cpu)[-_]?gpus?/i.test(place)) return false
  return /(?:^|[^a-z])gpus?(?:$|[^a-z])/i.test(place) || devicesNamed(place).length > 0 || HALVES.test(place)
}

/** Types from where they are asked for, else from the names of constraint and partition. */
function named(gpus: readonly Gpus[], request: Request, warnings: Set<string>): readonly Device[] {
  const found =
    request
      .places()
      .map((place) => devicesNamed(place))
      .find((names) => names.length > 0) ?? []
  const halves = request.places().some((place) => HALVES.test(place))
  return devicesOf(gpus, 1).map((device): Device => {
    const count = device.count === null || Number.isNaN(device.count) ? null : device.count
    if (device.model !== '') return { ...device, count }
    // Slurm counts each half of an MI250X of these partitions; the board is one device.
    if (halves) return { ...device, model: 'MI250X', count: count === null ? null : count / 2 }
    if (found.length > 1) warnings.add('device_alternatives')
    return { ...device, model: found[0] ?? '', count }
  })
}
