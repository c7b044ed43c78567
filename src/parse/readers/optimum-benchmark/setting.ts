/** What `benchmark_config.json` says of model, machine and processes. */
import type { Device } from '../../../core/record.ts'
import type { JsonText } from '../../json/document.ts'
import { isObject, type JsonObject } from '../../json/fields.ts'
import { publicName } from '../../model-name.ts'

export interface Setting {
  readonly model: string | null
  readonly hardware: readonly Device[]
  /** Processes whose latencies stand one behind the other in a report. */
  readonly processes: number
  /** `inference`, `training`, `energy_star`. */
  readonly scenario: string | null
}

export const NO_SETTING: Setting = { model: null, hardware: [], processes: 1, scenario: null }

/** @param keys Where the configuration stands: at the top, or below `config`. */
export function readSetting(json: JsonText, keys: readonly string[]): Setting {
  const root = keys.reduce<unknown>((value, key) => part(value, key), json.value)
  const [backend, launcher, environment] = ['backend', 'launcher', 'environment'].map((key) => part(root, key))
  const model = textOf(part(backend, 'model'))
  const processes = Number(part(launcher, 'nproc_per_node') ?? 1)
  const count = Number.isInteger(processes) && processes >= 1 && processes <= 1024 ? processes : 1
  // Until 2024 the scenario was called the benchmark.
  const scenario = part(root, 'scenario') ?? part(root, 'benchmark')
  return {
    model: model === null ? null : publicName(model),
    hardware: hardwareOf(backend, environment, count),
    processes: count,
    scenario: textOf(part(scenario, 'name')),
  }
}

function hardwareOf(backend: unknown, environment: unknown, processes: number): readonly Device[] {
  const device = textOf(part(backend, 'device'))
  const cpu = textOf(part(environment, 'cpu'))
  if (device === 'cpu') return cpu === null ? [] : [{ kind: 'cpu', model: cpu.trim(), count: null }]
  const gpu = part(environment, 'gpu')
  const names = (Array.isArray(gpu) ? gpu : [gpu]).flatMap((name) => textOf(name)?.trim() ?? [])
  const [first] = names
  if (first === undefined) return []
  const ids = part(backend, 'device_ids')
  // Text since 2024; a number where a single device was given to a launcher that reads YAML.
  const used = typeof ids === 'number' ? 1 : (textOf(ids)?.split(',').length ?? null)
  if (used !== null || processes > 1) return [{ kind: 'gpu', model: first, count: used ?? processes }]
  return [{ kind: 'gpu', model: first, count: names.length, ...(names.length > 1 ? { visible: true as const } : {}) }]
}

function part(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 300 ? value : null
}
