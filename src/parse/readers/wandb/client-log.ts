/**
 * The log of the client, `logs/debug-internal.log`: each line begins with a time, up to 0.17 `2024-03-01 12:00:00,123`, from
 * 0.18 `{"time":"2025-05-06T07:08:09.1Z"`. A run lasted at least from the first line to the last.
 */
import { eachLine, lineText } from '../../lines.ts'
import type { RecordFile } from '../../reader.ts'
import { parseInstant } from '../../time.ts'

const TIME = /^(?:\{"time":")?(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/

/** Seconds between the first time and the last; `null` where there are none. */
export async function loggedSeconds(file: RecordFile): Promise<number | null> {
  const times: { first: string | null; last: string | null } = { first: null, last: null }
  await eachLine(file.chunks, {
    line(line) {
      const start = { ...line, end: Math.min(line.end, line.start + 40) }
      const parts = TIME.exec(lineText(start))
      if (parts === null) return
      times.last = `${parts[1]}T${parts[2]}Z`
      times.first ??= times.last
    },
    overlong() {},
  })
  if (times.first === null || times.last === null) return null
  const [first, last] = [parseInstant(times.first), parseInstant(times.last)]
  return first.ok && last.ok && last.value.seconds > first.value.seconds
    ? last.value.seconds - first.value.seconds
    : null
}
