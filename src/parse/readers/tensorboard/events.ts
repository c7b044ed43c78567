/**
 * Times of an event file, in one pass and constant memory. Records are framed as TFRecord: length as 8 bytes, its masked
 * CRC-32C as 4, the event, its CRC as 4. Of an event only field 1 is read, the seconds since 1970 as a double; it stands
 * first, as fields are written in order. Lengths are checked, content is not: it is not looked at.
 */

export interface Times {
  readonly firstS: number | null
  readonly lastS: number | null
  readonly events: number
  /** Bytes of a last event that is not whole. */
  readonly torn: boolean
  /** A length does not fit its checksum. */
  readonly damaged: boolean
}

/** Length and its checksum, then the tag and the double. */
const HEADER = 12
const STAMP = 9
/** A picture or a graph takes megabytes; nothing is kept of them. */
const MOST_BYTES = 2 ** 31
/** Field 1, eight bytes. */
const WALL_TIME = 0x09

export async function readTimes(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Times> {
  const scan = new EventScan()
  for await (const chunk of chunks) scan.push(chunk)
  return scan.times()
}

class EventScan {
  /** The start of an event: its header and its stamp. */
  readonly #start = new Uint8Array(HEADER + STAMP)
  readonly #view = new DataView(this.#start.buffer)
  #have = 0
  /** Bytes of the event that are still to come and are not looked at. */
  #skip = 0
  #first: number | null = null
  #last: number | null = null
  #events = 0
  #damaged = false

  push(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && !this.#damaged) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, chunk.length - at)
        this.#skip -= step
        at += step
        continue
      }
      const step = Math.min(this.#start.length - this.#have, chunk.length - at)
      this.#start.set(chunk.subarray(at, at + step), this.#have)
      this.#have += step
      at += step
      if (this.#have === this.#start.length) this.#event()
    }
  }

  times(): Times {
    const torn = !this.#damaged && (this.#have > 0 || this.#skip > 0)
    return { firstS: this.#first, lastS: this.#last, events: this.#events, torn, damaged: this.#damaged }
  }

  #event(): void {
    const length = this.#view.getUint32(0, true) + this.#view.getUint32(4, true) * 2 ** 32
    const isLength = maskedCrc(this.#start.subarray(0, 8)) === this.#view.getUint32(8, true)
    if (!isLength || length < STAMP || length > MOST_BYTES) {
      this.#damaged = true
      return
    }
    this.#have = 0
    this.#skip = length - STAMP + 4
    this.#events += 1
    if (this.#start[HEADER] === WALL_TIME) this.#note(this.#view.getFloat64(HEADER + 1, true))
  }

  /** Several writers may add to one file, so the order is not relied on. */
  #note(seconds: number): void {
    if (!(seconds > 0) || !Number.isFinite(seconds)) return
    this.#first = Math.min(this.#first ?? seconds, seconds)
    this.#last = Math.max(this.#last ?? seconds, seconds)
  }
}

/** CRC-32C (Castagnoli), turned and offset as TFRecord does, so that a checksum of a checksum is none. */
export function maskedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  }
  const value = ~crc >>> 0
  return (((value >>> 15) | (value << 17)) + 0xa282ead8) >>> 0
}
