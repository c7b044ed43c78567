/**
 * Brings a device string to the key under which the table knows it. Drivers, clouds, schedulers, trackers and people
 * spell one board in a dozen ways; case, punctuation, vendor and filler words carry nothing, so they go.
 * A name either has a key in the table or is not known: there is no guessing by likeness.
 */

import { compatible } from '../core/compatible.ts'

interface NameKey {
  readonly key: string
  readonly plain: boolean
  readonly gigabytes: number | null
}

export interface DeviceName {
  /** Keys to look up, best first. `plain: false` keys dropped a bus word, so they must not land on an ambiguous name. */
  readonly keys: Iterable<NameKey>
  /** Vendor that the text names; a row of another vendor is not an answer. */
  readonly vendor: string | null
  /** Part of a board: a MIG slice (`1g.5gb` is 1 of 7) or a vGPU profile in gigabytes. */
  readonly slice: { readonly sevenths: number } | { readonly gigabytes: number } | null
}

const MAX_LENGTH = 200

const VENDORS: ReadonlyMap<string, string> = new Map([
  ['nvidia', 'NVIDIA'],
  ['amd', 'AMD'],
  ['ati', 'AMD'],
  ['intel', 'Intel'],
  ['habana', 'Intel'],
  ['apple', 'Apple'],
  ['google', 'Google'],
  ['huawei', 'Huawei'],
  ['cambricon', 'Cambricon'],
  ['qualcomm', 'Qualcomm'],
  ['aws', 'AWS'],
  ['graphcore', 'Graphcore'],
])

const FILLER = new Set(
  (
    'corporation corp inc ltd advanced micro tesla geforce instinct gpu gpus accelerator accelerators graphics card cards tensor core ' +
    'cores cloud device devices with design generation edition founders series pod podslice slice chip chips amazon of the mib shared ' +
    'whole soc notebook free tier session runtime single'
  ).split(' '),
)
const MEMORY_KIND = /^(?:hbm\d?e?|gddr\d[xw]?|vram|memory|ram|gb|lpddr\d?x?)$/
const MEMORY_SIZE = /^(\d{1,3})gb$/
const SPARE = /^(?:x16|x8|sse2|nvlink|oam|cts)$/
const BUS = /^(?:pcie|pci|express)$/
const VARIANT = /^(?:pcie|sxm\d?|nvl|\d{1,3}gb|hbm\d?e?|gddr\d[xw]?)$/
const MIG = /[\s_-]mig[\s_:-]+(\d)g[.\s_-]?\d{1,3}gb(?:[.+]\w{1,6})*|[\s_-](\d)g\.\d{1,3}gb$/
const VGPU = /^(?:nvidia[\s_-]+)?(?:grid[\s_-]+)?(.*[a-z]\d.*)-(\d{1,3})[qcba]$/

/**
 * The driver's name means one device; the bare name may mean the board with all its devices (`k80`), or something else
 * altogether (`M4` is Apple's). So the series stays a part of these.
 */
const DRIVER_SPELLING = /(?<![a-z0-9])(tesla|instinct)[^a-z0-9]+(m4|k80|m60|mi250x?)(?![a-z0-9])/g

/** The words of a name, lower case, without vendor, filler and punctuation. Idempotent. */
export function nameTokens(text: string): string[] {
  return essential(words(text))
}

/** Until nothing more falls out: what is left may have come to stand beside what it belongs to. */
function essential(all: string[]): string[] {
  let tokens = all
  for (;;) {
    const kept = tokens.filter((word) => !VENDORS.has(word) && !FILLER.has(word))
    const text = kept.join(' ')
    if (!RULES.some(([needs]) => concerns(needs, text))) return kept
    tokens = words(text)
    if (tokens.join(' ') === text) return kept
  }
}

/** The key of a name as the builder stores it. */
export function acceleratorKey(text: string): string {
  return joined(nameTokens(text))
}

/** People put bus and memory in any order: `A100 40GB PCIe` is `A100 PCIe 40GB`. */
function joined(tokens: readonly string[]): string {
  const variant = tokens.filter((word) => VARIANT.test(word))
  return [...tokens.filter((word) => !VARIANT.test(word)), ...variant.sort()].join('')
}

export function readDeviceName(text: string): DeviceName | null {
  if (text.length > MAX_LENGTH) return null
  let plain = unmarked(text).trim()
  let slice: DeviceName['slice'] = null
  const mig = plain.includes('mig') || plain.includes('g.') ? MIG.exec(plain) : null
  if (mig !== null) {
    slice = { sevenths: Number(mig[1] ?? mig[2]) }
    plain = plain.slice(0, mig.index)
  }
  const profile = mig === null && 'qcba'.includes(plain.at(-1) ?? '-') ? VGPU.exec(plain) : null
  if (profile !== null) slice = { gigabytes: Number(profile[2]) }
  const spelled =
    profile === null ? [plain, ...bracketed(plain)] : [`vgpu ${profile[1] ?? ''}`, profile[1] ?? '', plain]
  const all = words(plain)
  const vendor = VENDORS.get(all.find((word) => VENDORS.has(word)) ?? '') ?? null
  return { keys: keysOf(profile === null ? all : null, spelled), vendor, slice }
}

/** In the order in which they are tried, and made only when the one before was in vain: the first is mostly right. */
function* keysOf(first: string[] | null, spelled: readonly string[]): Generator<NameKey> {
  const tried = new Set<string>()
  for (const text of spelled) {
    for (const next of keysOfOne(first === null || text !== spelled[0] ? nameTokens(text) : essential(first))) {
      if (next.key === '' || tried.has(next.key)) continue
      tried.add(next.key)
      yield next
    }
  }
}

/** `GA100 [A100 SXM4 80GB]`: lspci puts the name that people know into the last brackets. */
function bracketed(text: string): string[] {
  const close = text.lastIndexOf(']')
  const open = text.lastIndexOf('[', close)
  return open >= 0 && close > open ? [text.slice(open + 1, close)] : []
}

/**
 * What is taken out or joined, each with letters without which it has nothing to do: most names have none of them, and
 * an expression that is not asked is not compiled, which is most of the time of a first look-up.
 */
const RULES: readonly (readonly [needs: readonly string[], pattern: RegExp, by: string])[] = [
  [['('], /\((?:r|tm|c)\)|\(rev [0-9a-f]{1,2}\)/g, ' '],
  [['('], /\((?:turing|ampere|ada lovelace|hopper|blackwell)\)/g, ' '],
  [['tm'], /\btm\b/g, ' '],
  [['mac'], /\bmacbook (?:pro|air)\b|\bmac (?:mini|studio|pro)\b|\bimac\b/g, ' '],
  [['colab', 'kaggle'], /\b(?:google )?colab(?:oratory)?(?: pro\b\+?)?|\bkaggle\b/g, ' '],
  [['core'], /\b\d{1,3}[- ]cores?\b/g, ' '],
  [['mib'], /\b\d{4,6} ?mib\b/g, ' '],
  [['quadro rtx a'], /\bquadro rtx (a\d{3,4})\b/g, 'rtx $1'],
  [['tesla', 'instinct'], DRIVER_SPELLING, '$1$2'],
  [[' g', '\tg', '\ng'], /(\d)\s+(gb|gib)\b/g, '$1$2'],
]

function concerns(needs: readonly string[], text: string): boolean {
  for (const letters of needs) if (text.includes(letters)) return true
  return false
}

function words(text: string): string[] {
  let left = unmarked(text)
  for (const [needs, pattern, by] of RULES) {
    if (concerns(needs, left)) left = left.replace(pattern, by)
  }
  return left
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(spelling)
}

/** Lower case, without the marks, which would otherwise become the letters "tm". */
function unmarked(text: string): string {
  const plain = compatible(text)
  return (plain === text ? text : compatible(text.replace(/[\u00ae\u2122\u00a9]/g, ' '))).toLowerCase()
}

/** One spelling for words that have several: `80g` and `80GiB`, mobile and laptop. */
function spelling(word: string): string {
  const size = word.endsWith('g') || word.endsWith('gib') ? /^(\d{1,3})(?:g|gib)$/.exec(word) : null
  if (size !== null) return `${size[1] ?? ''}gb`
  return word === 'mobile' ? 'laptop' : word
}

function* keysOfOne(all: readonly string[]): Generator<NameKey> {
  const key = (tokens: readonly string[], plain: boolean, gigabytes: number | null = null) => ({
    key: joined(tokens),
    plain,
    gigabytes,
  })
  yield key(all, true)
  const sizes = all.map((word) => MEMORY_SIZE.exec(word)?.[1]).filter((size) => size !== undefined)
  const gigabytes = sizes.length === 1 ? Number(sizes[0]) : null
  const bare = all.filter((word) => !MEMORY_KIND.test(word) && !SPARE.test(word))
  const busless = bare.filter((word) => !BUS.test(word))
  yield key(bare, true)
  yield key(busless, false)
  if (gigabytes === null) return
  yield key(withoutSize(bare), true, gigabytes)
  yield key(withoutSize(busless), false, gigabytes)
}

function withoutSize(tokens: readonly string[]): string[] {
  return tokens.filter((word) => !MEMORY_SIZE.test(word))
}
