/**
 * Days that were asked for before, as small files under a folder of the user's: the past does not change once a service
 * has settled it. A file that is not whole is as good as none, and the folder does not grow without end.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Day } from './day.ts'
import { isDay } from './day.ts'

export interface DayCache {
  read(zone: string, day: string): Day | null
  write(zone: string, day: string, content: Day): void
}

/** Bytes: 48 half-hours are some 250. */
const MOST_BYTES = 4096
const FILES = { most: 5000, kept: 2500 } as const
const ZONE = /^[A-Z0-9-]{2,24}$/
const NAME = /^\d{4}-\d{2}-\d{2}\.json$/
// Windows has neither flag.
const READING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** @param folder Need not exist; a folder that cannot be used is passed over in silence, because nothing depends on it. */
export function openDayCache(folder: string, slots: number): DayCache {
  let pruned = false
  return {
    read(zone, day) {
      const found = ZONE.test(zone) ? readJson(join(folder, zone, `${day}.json`)) : null
      return isDay(found, slots) ? found : null
    },
    write(zone, day, content) {
      if (!ZONE.test(zone)) return
      try {
        mkdirSync(join(folder, zone), { recursive: true, mode: 0o700 })
        if (!pruned) prune(folder)
        pruned = true
        replace(join(folder, zone, `${day}.json`), JSON.stringify(content))
      } catch {
        // A full disk or a folder of somebody else's: the answer is asked for again next time.
      }
    },
  }
}

function readJson(path: string): unknown {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, READING)
    const { size } = fstatSync(descriptor)
    if (size > MOST_BYTES) return null
    const bytes = Buffer.alloc(size)
    const got = readSync(descriptor, bytes, 0, size, 0)
    return JSON.parse(bytes.toString('utf8', 0, got))
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** Whole or not at all, also when two programs write the same day; they write the same bytes under the same name. */
function replace(path: string, text: string): void {
  const beside = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.new`
  rmSync(beside, { force: true })
  writeFileSync(beside, text, { flag: 'wx', mode: 0o600 })
  renameSync(beside, path)
}

/** The oldest days go first. */
function prune(folder: string): void {
  const zones = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && ZONE.test(one.name))
  const files = zones.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => NAME.test(file))
      .map((file) => ({ file, path: join(folder, name, file) })),
  )
  if (files.length < FILES.most) return
  const oldest = files.sort((a, b) => (a.file < b.file ? -1 : 1)).slice(0, files.length - FILES.kept)
  for (const { path } of oldest) rmSync(path, { force: true })
}
