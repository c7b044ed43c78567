/** How many jobs an array is: `1-50%4`, `0-15:4`, `1,3,5-7`. The number behind `%` runs at one time. */

const MOST = 4_000_001

/** `null` when it cannot be counted: a template fills it in, or it is no list of numbers. */
export function tasksOf(text: string): number | null {
  let count = 0
  for (const part of text
    .replace(/%[0-9]+$/, '')
    .split(',')
    .slice(0, 100_000)) {
    const range = /^([0-9]{1,7})(?:-([0-9]{1,7})(?::([0-9]{1,7}))?)?$/.exec(part.trim())
    if (range === null) return null
    const [from, to, step] = [Number(range[1]), Number(range[2] ?? range[1]), Number(range[3] ?? 1)]
    if (to < from || step < 1) return null
    count += Math.floor((to - from) / step) + 1
  }
  return count > 0 && count < MOST ? count : null
}
