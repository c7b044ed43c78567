/**
 * How many devices a hardware string names, and what is left of it. Trackers, schedulers, clouds and people each have
 * their own way: `1 x Tesla P100-PCIE-16GB`, `8xA100`, `A100 x 4`, `H100:8`, `gpu:a100:2`, `8 NVIDIA A100 GPUs`, `TPU v3-8`.
 */

import { compatible } from './compatible.ts'

export interface DeviceCount {
  /** `null`: the string does not say. */
  readonly count: number | null
  readonly name: string
}

const MAX_LENGTH = 300

/** `8x H100`, `(8x) H100`, `8*H100`. */
const LEADING = /^\(?(\d{1,6})\s*[x*]\s*\)?[\s-]*(?=\S)/i
/** `8 NVIDIA A100 GPUs`; the word after the number must look like a device, so that `1080 Ti` stays a name. */
const LEADING_BARE =
  /^\(?(\d{1,6})\)?\s+(?=(?:nvidia|amd|intel|apple|google|tesla|geforce|quadro|titan|radeon|gpus?|tpus?|rtx|gtx|[ahlmptvb]\d{1,4}\w*\b)[\s-]?)/i
/** `A100 x4`, `A100 (x4)`, `A100 * 4`. */
const TRAILING_SPACED = /[\s)]\s*\(?\s*[x*]\s*(\d{1,6})\s*\)?$/i
/** `A100x4`, `A100-80GBx8`: the word before the x has a digit, so that `rtx4090` stays a name. */
const TRAILING_TIGHT = /(?<=\d[a-zA-Z]{0,3})[x*](\d{1,4})$/
/** `H100:8`, `nvidia_a100:4`. */
const TRAILING_COLON = /\s*:\s*(\d{1,6})$/
/** `A100 (4 GPUs)`, `A100, 4 GPUs`, `A100 2 device(s)`. */
const TRAILING_WORD = /[\s,(]+(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\)|cards?|chips?|units?)\s*\)?$/i
/** `4 GPUs`, `2 device(s)`: a count without a name. */
const ONLY_COUNT = /^(\d{1,6})\s*(?:gpus?|tpus?|devices?|device\(s\))$/i
const GRES = /^(?:gres[:/])?gpu:(?=\D)/i

/** Generations whose slice names count TensorCores, two on a chip; the others count chips. */
const SLICE =
  /^((?:(?:google|cloud|gcp)[\s_-]+)*(?:tpu[\s_-]*)?(v[2-7](?:e|p|x)?|v5[\s_-]?lite(?:[\s_-]?pod)?|(?<=tpu)7x))[\s_-](\d{1,5})$/i
const CHIPS_COUNTED = new Set(['v5e', 'v6e', 'v5lite', 'v5litepod'])

export function splitCount(text: string): DeviceCount {
  const clean = compatible(text).replaceAll('\u00d7', 'x').replace(/\s+/g, ' ').trim()
  if (clean.length > MAX_LENGTH) return { count: null, name: text.trim() }
  const outer = stripCount(clean)
  const slice = splitSlice(outer.name)
  if (slice === null) return outer
  return { count: (outer.count ?? 1) * slice.chips, name: slice.name }
}

/** Chips in a TPU slice and the name of the chip: `TPU v3-8` is four `TPU v3`; `null` for anything else. */
export function splitSlice(text: string): { readonly chips: number; readonly name: string } | null {
  const match = mayBeSlice(text) ? SLICE.exec(text.trim()) : null
  if (match === null) return null
  const [, name = '', generation = '', number = ''] = match
  const chips = CHIPS_COUNTED.has(generation.toLowerCase().replace(/[\s_-]/g, '')) ? Number(number) : Number(number) / 2
  if (!Number.isInteger(chips) || chips < 1) return null
  return { chips, name: /tpu/i.test(name) ? name : `TPU ${generation}` }
}

/** Ends in digits after a space, a dash or an underscore; hardly any other name does, and the rest is spared a pattern. */
function mayBeSlice(text: string): boolean {
  const whole = text.trimEnd()
  let at = whole.length - 1
  while (at >= 0 && '0123456789'.includes(whole.charAt(at))) at -= 1
  return at >= 0 && at < whole.length - 1 && ' \t\n_-'.includes(whole.charAt(at))
}

/** As `splitCount`, but leaves the name of a TPU slice whole. */
export function stripCount(text: string): DeviceCount {
  const bare = text.replace(GRES, '')
  const only = ONLY_COUNT.exec(bare)
  if (only !== null) return { count: Number(only[1]), name: '' }
  for (const [pattern, where] of [
    [LEADING, 'start'],
    [LEADING_BARE, 'start'],
    [TRAILING_SPACED, 'end'],
    [TRAILING_COLON, 'end'],
    [TRAILING_WORD, 'end'],
    [TRAILING_TIGHT, 'end'],
  ] as const) {
    const match = pattern.exec(bare)
    if (match === null) continue
    const name = where === 'start' ? bare.slice(match[0].length) : bare.slice(0, match.index + closing(match[0]))
    if (/[\p{L}\p{N}]/u.test(name)) return { count: Number(match[1]), name: name.trim() }
  }
  return { count: null, name: bare }
}

/** The spaced pattern may begin at a bracket that belongs to the name: `A100 (80GB) x8`. */
function closing(matched: string): number {
  return matched.startsWith(')') ? 1 : 0
}
