/** Devices as Eco2AI names them: one model and how many of it, because it takes all devices of a machine for the same. */
import type { Device, Site } from '../../../core/record.ts'
import { provinces, states } from '../codecarbon/regions.ts'

/** `NVIDIA A100 80GB PCIe 2 device(s)`; ` 0 device(s)` where there is none, ` 2 device(s)` where the name was not told. */
export function readGpus(cell: string): readonly Device[] {
  const parts = /^(.*?) ?([0-9]{1,5}) device\(s\)$/.exec(cell.trim())
  const model = (parts?.[1] ?? cell).trim()
  const count = parts ? Number(parts[2]) : null
  if (count === 0 || (model === '' && count === null)) return []
  return [{ kind: 'gpu', model, count }]
}

/** `Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz/2 device(s), TDP:205.0`; forks write the name alone. */
export function readCpus(cell: string): readonly Device[] {
  const parts = /^(.*)\/([0-9]{1,4}) device\(s\)/.exec(cell.trim())
  const model = (parts?.[1] ?? cell).trim()
  const count = parts ? Number(parts[2]) : 0
  if (model === '') return []
  return [{ kind: 'cpu', model, count: count > 0 ? count : null, ...(count > 0 ? { sockets: true as const } : {}) }]
}

/** `RU/Moscow`; in brackets where the grid was stated by the user: `(DE)`. Country in alpha-2. */
export function readRegion(cell: string): Site {
  const parts = /^\(?([A-Za-z]{2})(?:\/([^)]*))?\)?$/.exec(cell.trim())
  const country = parts?.[1]?.toUpperCase() ?? null
  const part = (parts?.[2] ?? '').toLowerCase()
  const zone = country === 'US' ? states.get(part) : country === 'CA' ? provinces.get(part) : undefined
  return { region: zone ?? country, provider: null, fallback: false }
}
