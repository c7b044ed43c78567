/** Energy over a stretch of time: the area under the power readings, and the difference of the device's own counter. */
import type { Sample } from './logs.ts'

/** Joules by the trapezoid rule, with the ends interpolated; `null`: the readings do not reach both ends. */
export function areaUnder(samples: readonly Sample[], start: number, end: number): number | null {
  const [from, to] = [valueAt(samples, start, ({ watts }) => watts), valueAt(samples, end, ({ watts }) => watts)]
  if (from === null || to === null || end <= start) return null
  const inside = samples.filter(({ at }) => at > start && at < end).map(({ at, watts }) => ({ at, watts }))
  const points = [{ at: start, watts: from }, ...inside, { at: end, watts: to }]
  return points.slice(1).reduce((sum, point, index) => {
    const before = points[index] ?? point
    return sum + ((before.watts + point.watts) / 2) * (point.at - before.at)
  }, 0)
}

/** Joules that the counter went up by; `null`: there is none, or it went back in between. */
export function counted(samples: readonly Sample[], start: number, end: number): number | null {
  const [from, to] = [valueAt(samples, start, ({ joules }) => joules), valueAt(samples, end, ({ joules }) => joules)]
  if (from === null || to === null) return null
  const readings = samples.filter(({ at }) => at >= start && at <= end).map(({ joules }) => joules ?? Number.NaN)
  const back = readings.some((value, index) => value < (readings[index - 1] ?? 0))
  return back || readings.some(Number.isNaN) ? null : to - from
}

function valueAt(samples: readonly Sample[], at: number, pick: (sample: Sample) => number | null): number | null {
  const next = samples.findIndex((sample) => sample.at >= at)
  const after = samples[next]
  if (after === undefined) return null
  const b = pick(after)
  if (after.at === at) return b
  const before = samples[next - 1]
  const a = before === undefined ? null : pick(before)
  if (before === undefined || a === null || b === null) return null
  return a + ((b - a) * (at - before.at)) / (after.at - before.at)
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
