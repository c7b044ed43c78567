/** The devices of one log: told apart by a cell, by a column each, or by the order in which their rows repeat. */
import { digest } from '../../../core/digest.ts'
import type { Device } from '../../../core/record.ts'
import { PowerSeries } from '../../power/series.ts'

export interface Watched {
  readonly key: string
  readonly bytes: Uint8Array
  readonly series: PowerSeries
  name: string
  uuid: string
  /** Readings that say `[N/A]`. */
  silent: number
}

/** More devices than one file of a cluster tells of; what lies beyond is no key. */
const MOST = 4096

export class Devices {
  readonly all: Watched[] = []
  readonly #byKey = new Map<string, Watched>()
  /** The device after the one that was seen last, which mostly comes next. */
  #next = 0
  /** There were more than can be told apart. */
  overflow = false

  /** The device whose key stands there; new ones are added. */
  at(bytes: Uint8Array, start: number, end: number): Watched {
    const likely = this.all[this.#next]
    if (likely !== undefined && isSame(likely.bytes, bytes, start, end)) {
      this.#next = this.#next + 1 === this.all.length ? 0 : this.#next + 1
      return likely
    }
    const found = this.named(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 100))))
    this.#next = (this.all.indexOf(found) + 1) % this.all.length
    return found
  }

  named(key: string): Watched {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const last = this.all.at(-1)
    if (this.all.length >= MOST && last !== undefined) {
      this.overflow = true
      return last
    }
    const bytes = new TextEncoder().encode(key)
    const device: Watched = { key, bytes, series: new PowerSeries(), name: '', uuid: '', silent: 0 }
    this.all.push(device)
    this.#byKey.set(key, device)
    return device
  }

  /** Those that reported a power. */
  measured(): readonly Watched[] {
    return this.all.filter(({ series }) => series.samples > 0)
  }

  /** By name, each with its count. */
  hardware(): readonly Device[] {
    const counts = new Map<string, number>()
    for (const { name } of this.measured()) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts].map(([model, count]) => ({ kind: 'gpu' as const, model, count }))
  }

  /** What two logs of one machine share, where the log has the ids of its boards. */
  machine(): string | null {
    const ids = this.measured().map(({ uuid }) => uuid)
    return ids.length === 0 || ids.includes('') ? null : digest([...ids].sort().join('\n'))
  }
}

function isSame(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[start + at]) return false
  return true
}
