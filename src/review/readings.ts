/** What was read of files that may come again, as after a revert; the oldest is forgotten where it becomes too much. */
import type { Fence } from './ports.ts'
import { type Collected, readUnit, type Unit } from './reading.ts'

/** A record is about a kilobyte. */
const MOST_RECORDS = 20_000

export class Readings {
  readonly #fence: Fence
  readonly #kept = new Map<string, { readonly reading: Promise<Collected>; records: number }>()
  #records = 0

  constructor(fence: Fence) {
    this.#fence = fence
  }

  /** @param key Equal for equal files. */
  read(unit: Unit, key: string): Promise<Collected> {
    const known = this.#kept.get(key)
    if (known !== undefined) return known.reading
    const kept = { reading: readUnit(unit, this.#fence), records: 1 }
    this.#kept.set(key, kept)
    this.#records += 1
    return kept.reading.then((found) => {
      kept.records += found.records.length
      this.#records += found.records.length
      this.#forget()
      return found
    })
  }

  #forget(): void {
    for (const [key, { records }] of this.#kept) {
      if (this.#records <= MOST_RECORDS) return
      this.#kept.delete(key)
      this.#records -= records
    }
  }
}
