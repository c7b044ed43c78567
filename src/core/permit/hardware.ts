/** Whether a job asks for the devices of a permit. Schedulers and records write one board in many ways. */
import { deviceWords } from '../hardware-words.ts'
import type { Device } from '../record.ts'

export interface CountedDevice {
  readonly model: string
  readonly count: number
}

/** How a board is built or what it stores in; boards of several generations share these words. */
const FORM = /^(?:sxm|hbm|gddr|ddr|pcie|gen|nvlink|oam)\d+[a-z]?$/

/**
 * Names are compared by their words with digits (`h100` in `NVIDIA H100 80GB HBM3` and in `h100`), memory and form left
 * out: all of the shorter name must be in the other. A name without such a word must be the same name.
 */
function isSameBoard(a: string, b: string): boolean {
  const [mine, its] = [wordsOf(a), wordsOf(b)]
  if (mine.size === 0 || its.size === 0) return squashed(a) === squashed(b)
  const [few, many] = mine.size <= its.size ? [mine, its] : [its, mine]
  return [...few].every((word) => many.has(word))
}

function wordsOf(model: string): ReadonlySet<string> {
  return new Set([...deviceWords([{ kind: 'gpu', model, count: null }])].filter((word) => !FORM.test(word)))
}

function squashed(model: string): string {
  return model.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Why these devices are not within the permit, `null` when they are: of each board at most as many. */
export function hardwareRefusal(
  permitted: readonly CountedDevice[],
  asked: readonly (Device & { readonly count: number })[],
): string | null {
  const left = permitted.map(({ model, count }) => ({ model, count }))
  for (const { model, count } of asked) {
    const boards = left.filter((one) => isSameBoard(one.model, model))
    if (boards.length === 0) return `it is for ${listOf(permitted)}, not for ${model}`
    const had = boards.reduce((sum, one) => sum + one.count, 0)
    if (had < count) return `it is for ${listOf(permitted)}, and ${count} of ${model} are asked for`
    takeFrom(boards, count)
  }
  return null
}

function takeFrom(boards: { count: number }[], count: number): void {
  let missing = count
  for (const board of boards) {
    const taken = Math.min(board.count, missing)
    board.count -= taken
    missing -= taken
  }
}

/** `8x NVIDIA H100 SXM, 2x L4`. */
export function listOf(devices: readonly CountedDevice[]): string {
  return devices.map(({ model, count }) => `${count}x ${model}`).join(', ')
}
