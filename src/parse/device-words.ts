/**
 * Names of accelerators inside names of other things: partitions, constraints and node labels of a cluster
 * (`gpu_h100`, `a100-40gb`, `HCESC-H200-normal`, `NVIDIA-A100-SXM4-40GB`).
 */
import type { Device } from '../core/record.ts'

/**
 * From the one that draws most to the one that draws least, so that of several that may be meant the dearest is the
 * first; longer names stand before those that they begin with only where both could match.
 */
const WORDS: readonly (readonly [string, RegExp])[] = (
  [
    ['GB300', 'gb300'],
    ['B300', 'b300'],
    ['GB200', 'gb200'],
    ['MI355X', 'mi355x?'],
    ['B200', 'b200'],
    ['MI325X', 'mi325x?'],
    ['GH200', 'gh200'],
    ['MI300X', 'mi300x'],
    ['Gaudi 3', 'gaudi[-_]?3'],
    ['MI300A', 'mi300a?'],
    ['H200', 'h200'],
    ['H100', 'h100'],
    ['H800', 'h800'],
    ['Gaudi 2', 'gaudi[-_]?2'],
    ['RTX PRO 6000', 'rtx[-_]?pro[-_]?6000'],
    ['RTX 5090', '(?:rtx|geforce)?[-_]?5090'],
    ['MI250X', 'mi250x'],
    ['MI250', 'mi250'],
    ['RTX 4090', '(?:rtx|geforce)?[-_]?4090'],
    ['H20', 'h20'],
    ['A100', 'a100l?'],
    ['A800', 'a800'],
    ['L40S', 'l40s'],
    ['RTX 3090', '(?:rtx|geforce)?[-_]?3090(?:ti)?'],
    ['RTX 3080', '(?:rtx|geforce)?[-_]?3080(?:ti)?'],
    ['RTX 4080', '(?:rtx|geforce)?[-_]?4080'],
    ['L40', 'l40'],
    ['RTX 6000 Ada', 'rtx[-_]?6000[-_]?ada|6000[-_]?ada|ada[-_]?6000'],
    ['A6000', '(?:rtx[-_]?)?a6000'],
    ['A40', 'a40'],
    ['V100', 'v100[ls]?'],
    ['P100', 'p100l?'],
    ['K80', 'k80'],
    ['MI100', 'mi100'],
    ['Quadro RTX 8000', '(?:quadro[-_]?)?rtx[-_]?8000'],
    ['RTX 2080 Ti', '(?:rtx|geforce)?[-_]?2080[-_]?ti'],
    ['GTX 1080 Ti', '(?:gtx|geforce)?[-_]?1080[-_]?ti'],
    ['TITAN RTX', 'titan[-_]?rtx'],
    ['TITAN V', 'titan[-_]?v'],
    ['TITAN Xp', 'titan[-_]?xp?'],
    ['Quadro RTX 6000', '(?:quadro[-_]?)?rtx[-_]?6000'],
    ['A5000', '(?:rtx[-_]?)?a5000'],
    ['RTX 2080', '(?:rtx|geforce)?[-_]?2080'],
    ['GTX 1080', '(?:gtx|geforce)?[-_]?1080'],
    ['A30', 'a30'],
    ['A10G', 'a10g'],
    ['A10', 'a10'],
    ['A4500', '(?:rtx[-_]?)?a4500'],
    ['A4000', '(?:rtx[-_]?)?a4000'],
    ['L4', 'l4'],
    ['T4', 't4'],
    ['P4', 'p4'],
    ['A2', 'a2'],
  ] as const
).map(([name, pattern]) => [name, new RegExp(`(?:${pattern})`, 'iy')])

/** Memory behind the name: `a100-40gb`, `a100_80g`, `V10032GB`, `a100.80gb`; and how the board is fixed. */
const FORM = /[-_. ]?(pcie|sxm[0-9]?|nvl)(?![a-z])/iy
const MEMORY = /[-_. ]?([0-9]{2,3})gb?(?![a-z0-9])/iy
const LONGEST = 300

/** Every device that a text names, the one that draws most first, with its memory where that stands behind it. */
export function devicesNamed(text: string): readonly string[] {
  const short = text.slice(0, LONGEST)
  const found = new Map<string, number>()
  for (let at = 0; at < short.length; at += 1) {
    if (at > 0 && /[A-Za-z0-9]/.test(short[at - 1] ?? '') && !/(?:rtx|gpu|nvidia)$/i.test(short.slice(0, at))) continue
    const word = wordAt(short, at)
    if (word !== null) found.set(word.name, word.rank)
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name)
}

function wordAt(text: string, at: number): { readonly name: string; readonly rank: number } | null {
  for (const [rank, [name, pattern]] of WORDS.entries()) {
    pattern.lastIndex = at
    if (!pattern.test(text)) continue
    let end = pattern.lastIndex
    const extras: string[] = []
    for (const extra of [FORM, MEMORY, FORM]) {
      extra.lastIndex = end
      const match = extra.exec(text)
      if (match === null) continue
      extras.push(extra === MEMORY ? `${match[1]}GB` : (match[1] ?? '').toUpperCase())
      end = extra.lastIndex
    }
    // A count may stand behind it (`a100x4`, `h100-8`); anything else makes it another word.
    if (/^(?:x[0-9]{1,2})?(?![a-z0-9])/i.test(text.slice(end))) return { name: [name, ...extras].join(' '), rank }
  }
  return null
}

/** Of several ways to run, the one with the most devices, and of those the one whose device draws most. */
export function dearestOf(ways: readonly (readonly Device[])[]): readonly Device[] | null {
  const size = (devices: readonly Device[]) =>
    devices.reduce((sum, { count }) => sum + (count ?? Number.POSITIVE_INFINITY), 0)
  const rank = (devices: readonly Device[]) => Math.min(...devices.map(({ model }) => rankOf(model)))
  const [dearest] = [...ways].sort((a, b) => compareSizes(size(b), size(a)) || rank(a) - rank(b))
  return dearest ?? null
}

function compareSizes(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** A device that nobody knows may draw most. */
function rankOf(model: string): number {
  const [first = ''] = devicesNamed(model)
  return WORDS.findIndex(([name]) => first === name || first.startsWith(`${name} `))
}
