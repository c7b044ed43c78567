/**
 * CodeCarbon writes all GPUs of a host into one cell: `4 x NVIDIA A100-SXM4-80GB`. Several models follow each other without
 * a separator: `1 x NVIDIA GeForce RTX 40601 x NVIDIA GeForce RTX 3080 Ti` is one 4060 and one 3080 Ti, not 40601 cards.
 * The digits are divided so that the counts add up to `gpu_count`.
 */
import type { Device } from '../../../core/record.ts'

/** More models in one cell than any host has; bounds the search. */
const MOST_MODELS = 8

export interface GpuNames {
  readonly devices: readonly Device[]
  /** The counts in the cell do not add up to `gpu_count`. */
  readonly mismatch: boolean
}

/** @param total `gpu_count`, or `null` when the record does not say. */
export function readGpuNames(cell: string, total: number | null): GpuNames {
  const name = cell.trim()
  if (name === '') return { devices: total ? [gpu('', total)] : [], mismatch: false }
  const parts = name.split(/ x (?=\S)/)
  const first = parts[0] as string
  if (parts.length === 1 || parts.length > MOST_MODELS + 1 || !/^[1-9]\d{0,5}$/.test(first)) {
    return { devices: [gpu(name, total ?? 1)], mismatch: false }
  }
  const readings = divide(Number(first), parts.slice(1))
  const fitting = readings.filter((devices) => total === null || sum(devices) === total)
  if (fitting.length > 0) return { devices: fitting[0] as readonly Device[], mismatch: false }
  // The tracker counts the devices it measured, the cell those it saw.
  const seen = readings[0] as readonly Device[]
  const devices = seen.length === 1 ? seen.map((device) => gpu(device.model, total)) : seen
  return { devices, mismatch: true }
}

/** Every way to divide digits between the end of one name and the count of the next, small counts first. */
function divide(count: number, names: readonly string[]): readonly (readonly Device[])[] {
  const [head, ...rest] = names as [string, ...string[]]
  if (rest.length === 0) return [[gpu(head, count)]]
  const digits = /\d{1,3}$/.exec(head)?.[0] ?? ''
  const readings: (readonly Device[])[] = []
  for (let length = 1; length <= digits.length; length++) {
    const next = digits.slice(-length)
    const name = head.slice(0, -length).replace(/[,; ]+$/, '')
    if (next.startsWith('0') || name === '') continue
    for (const tail of divide(Number(next), rest)) readings.push([gpu(name, count), ...tail])
  }
  // No digits before " x ": the sign belongs to the name.
  if (readings.length === 0) {
    for (const tail of divide(count, [`${head} x ${rest[0]}`, ...rest.slice(1)])) readings.push(tail)
  }
  return readings
}

function sum(devices: readonly Device[]): number {
  return devices.reduce((total, device) => total + (device.count ?? 0), 0)
}

function gpu(model: string, count: number | null): Device {
  return { kind: 'gpu', model, count }
}
