/** What the metadata says of the machine, in all three generations of the file. */
import { digest } from '../../../core/digest.ts'
import type { Device } from '../../../core/record.ts'
import { isObject, type JsonObject } from '../../json/fields.ts'

const MOST_DEVICES = 200_000

/** A host name, or the ids of its devices; `null` where it says neither. */
export function machineOf(metadata: JsonObject): string | null {
  const host = textOf(metadata.host)
  if (host !== null) return digest(host)
  const uuids = listOf(metadata.gpu_nvidia).flatMap((gpu) => textOf(gpu.uuid) ?? [])
  return uuids.length === 0 ? null : digest([...uuids].sort().join('\n'))
}

/** @param settings May name the devices that were chosen. */
export function hardwareOf(metadata: JsonObject, settings: ReadonlyMap<string, string>): readonly Device[] {
  const devices = accelerators(metadata)
  const used = usedCount(metadata, settings)
  if (devices.length > 0) return used === null ? devices : withUsed(devices, used)
  const apple = isObject(metadata.apple) ? textOf(metadata.apple.name) : null
  return apple === null ? [] : [{ kind: 'cpu', model: apple, count: null }]
}

/** As many as the host has, which says nothing of how many worked. */
function accelerators(metadata: JsonObject): readonly Device[] {
  const names = [
    ...listOf(metadata.gpu_nvidia).map((gpu) => textOf(gpu.name) ?? ''),
    ...listOf(metadata.gpu_amd).map((gpu) => textOf(gpu.series) ?? textOf(gpu.model) ?? ''),
  ]
  const older = listOf(metadata.gpu_devices).map((gpu) => textOf(gpu.name) ?? textOf(gpu.series) ?? '')
  const listed = grouped(names.length > 0 ? names : older)
  if (listed.length > 0) return listed
  return [...namedOnce(metadata), ...tpus(metadata), ...trainium(metadata)]
}

function namedOnce(metadata: JsonObject): readonly Device[] {
  const model = textOf(metadata.gpu)
  const count = countOf(metadata.gpu_count)
  // Some versions write the name of the last device in brackets: `[NVIDIA A100]`.
  const name = model === null ? '' : model.replace(/^\[|\]$/g, '').trim()
  if (name === '' && count === null) return []
  return [{ kind: 'gpu', model: name, count: count ?? null, visible: true }]
}

function tpus(metadata: JsonObject): readonly Device[] {
  const tpu = metadata.tpu
  if (!isObject(tpu)) return []
  const model = textOf(tpu.name)
  return model === null ? [] : [{ kind: 'tpu', model: `TPU ${model}`, count: countOf(tpu.count), visible: true }]
}

function trainium(metadata: JsonObject): readonly Device[] {
  const chip = metadata.trainium
  if (!isObject(chip)) return []
  const model = textOf(chip.name) ?? 'Trainium'
  const count = countOf(chip.neuronDeviceCount ?? chip.neuron_device_count)
  return [{ kind: 'gpu', model, count, visible: true }]
}

function grouped(names: readonly string[]): readonly Device[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([model, count]) => ({ kind: 'gpu', model, count, visible: true }))
}

/** A job of eight may use more devices than the host of its first process has. */
function withUsed(devices: readonly Device[], used: number): readonly Device[] {
  const [first, ...others] = devices
  if (first === undefined || others.length > 0) return devices
  return [{ kind: first.kind, model: first.model, count: used }]
}

/** Devices that were given to the job, or chosen for the process; `null` where nobody says. */
function usedCount(metadata: JsonObject, settings: ReadonlyMap<string, string>): number | null {
  return slurmCount(metadata.slurm) ?? chosen(metadata, settings)
}

function slurmCount(slurm: unknown): number | null {
  if (!isObject(slurm)) return null
  const total = lastCount(slurm.gpus)
  if (total !== null) return total
  const each = lastCount(slurm.gpus_on_node) ?? lastCount(slurm.gpus_per_node)
  if (each !== null) return each * (countOf(slurm.nnodes ?? slurm.job_num_nodes) ?? 1)
  const ids = textOf(slurm.job_gpus) ?? textOf(slurm.step_gpus)
  return ids === null || countOf(slurm.nnodes ?? '1') !== 1 ? null : idCount(ids)
}

/** `8`, `a100:8`. */
function lastCount(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  return text === null ? null : countOf(text.slice(text.lastIndexOf(':') + 1))
}

const VARIABLE = 'CUDA_VISIBLE_DEVICES'

function chosen(metadata: JsonObject, settings: ReadonlyMap<string, string>): number | null {
  const set = [...settings].find(([name]) => name.endsWith(VARIABLE) || name.endsWith(VARIABLE.toLowerCase()))
  if (set !== undefined) return idCount(set[1])
  const args = metadata.args
  const words: readonly unknown[] = Array.isArray(args) ? args : []
  const written = words.find((word) => typeof word === 'string' && word.includes(`${VARIABLE}=`))
  return typeof written === 'string' ? idCount(written.slice(written.indexOf('=') + 1)) : null
}

/** `0,1,2` is three; an empty list or -1 hides all of them. */
function idCount(text: string): number | null {
  const ids = text
    .trim()
    .replace(/^["'[]|["'\]]$/g, '')
    .split(',')
  const are = ids.every((id) => /^\s*(?:\d{1,4}|(?:GPU|MIG)-[-\w/]{1,80})\s*$/.test(id))
  return are ? new Set(ids.map((id) => id.trim())).size : null
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value
  return typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= MOST_DEVICES ? count : null
}

/** One line of at most 200 characters. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' || text.length > 200 || /\p{Cc}/u.test(text) ? null : text
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
