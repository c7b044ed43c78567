/** Devices in prose: `A100x4 for training`, `8 GPUs * 0.325 kW`, `4 NVIDIA A40 48GB GPUs`, `16 nodes with 8 A100 each`. */
import type { Device } from '../../../core/record.ts'
import { isBlank } from './plain.ts'

const VENDOR = '(?:(?:NVIDIA|AMD|Tesla|GeForce|Quadro|Instinct|Google|Cloud|Intel|Habana|Apple)[ -]){0,3}'
const CORE =
  '(?:RTX ?(?:PRO ?)?A?\\d{4}(?: ?(?:Ti|SUPER|Ada))?|GTX ?\\d{3,4}(?: ?Ti)?|TITAN ?(?:RTX|Xp|V|X)|GH200|GB200|GB300|A[456]000(?: Ada)?|A100|A800|A10G?|A16|A30|A40|A2|H100|H200|H800|H20|B100|B200|B300|V100S?|P100|P40|P4|T4|L40S?|L4|K80|M60|MI\\d{3}[AX]?|Gaudi ?[23]?|Volta|TPU[ -]?v\\d[a-z]?(?:-\\d{1,4})?|(?<=Apple )M[1-5](?: (?:Pro|Max|Ultra))?)'
const SUFFIX = '(?:[ -](?:SXM\\d?|PCIe|NVL|HBM\\d?e?|\\d{1,3}(?:/\\d{1,3})? ?GB)(?![A-Za-z0-9])){0,3}'
const DEVICE = new RegExp(`(?<![A-Za-z0-9])${VENDOR}${CORE}(?=[x×]\\d|[^A-Za-z0-9]|$)${SUFFIX}`, 'gi')

const COUNT_BEFORE =
  /(?<![\w.,])(\d{1,6}|\d{1,3},\d{3}|one|two|four|eight|sixteen|single)(?: ?[x×*] ?|[ -])(?:\d{1,3} ?GB )?$/i
const COUNT_AFTER =
  /^(?: GPUs?)? ?(?:[x×*] ?(\d{1,6})|\( ?(?:x ?)?(\d{1,6})(?: (?:GPUs?|devices|units|cards))? ?\))(?![\w.])/i
const COUNT_ALONE =
  /(?<![\w.,-])(\d{1,6}|one|two|four|eight|sixteen|single) ?[x×]? ?(?:GPUs?|TPUs?|chips|accelerators|graphics cards)(?![\w-]| ?hours)/i
const NODES =
  /(?<![\w.,])(\d{1,5}) (?:nodes?|machines|servers)(?=,? ?(?:x|×|\*|of|with|containing|each|à)(?![A-Za-z]))|(?<=per node.{0,20}?)(?<![\w.,])(\d{1,5}) nodes/i
const CPU =
  /(?:Intel|AMD|Apple)?[ ]?(?:Xeon|EPYC|Ryzen|Threadripper|Core(?:\(TM\))? i\d|Graviton)[^,;()—|]{0,60}|\bCPU\b/i
const WORDS: Readonly<Record<string, number>> = { one: 1, single: 1, two: 2, four: 4, eight: 8, sixteen: 16 }

/** What a driver can list in one job; more is a slip of the pen. */
const MOST_DEVICES = 200_000
const LONGEST = 2000

/** @param text As `plain` leaves it. Empty when no device is named. */
export function readHardware(text: string): readonly Device[] {
  const short = text.slice(0, LONGEST)
  const nodes = countOf(NODES.exec(short)) ?? 1
  const named = [...short.matchAll(DEVICE)].map((match) => deviceAt(short, match[0], match.index, nodes))
  const devices = named.filter((device, index) => !isRepeat(device, named.slice(0, index)))
  const alone = countOf(COUNT_ALONE.exec(short))
  const [only] = devices
  if (only && devices.length === 1 && only.count === null && alone !== null)
    return [{ ...only, count: inRange(alone * nodes) }]
  if (devices.length > 0) return devices
  if (isBlank(short)) return []
  if (alone !== null) return [{ kind: 'gpu', model: '', count: inRange(alone * nodes) }]
  return otherDevice(short)
}

function deviceAt(text: string, name: string, at: number, nodes: number): Device {
  const before = countOf(COUNT_BEFORE.exec(text.slice(Math.max(0, at - 24), at)))
  const count = before ?? countOf(COUNT_AFTER.exec(text.slice(at + name.length, at + name.length + 30)))
  const tpu = /tpu/i.test(name)
  return { kind: tpu ? 'tpu' : 'gpu', model: name.trim(), count: count === null ? null : inRange(count * nodes) }
}

/** `A100 … on A100 GPUs`: a device named again without a count of its own is the same one. */
function isRepeat(device: Device, before: readonly Device[]): boolean {
  const key = core(device)
  return before.some((other) => core(other) === key && (device.count === null || device.count === other.count))
}

function core(device: Device): string {
  return (new RegExp(CORE, 'i').exec(device.model)?.[0] ?? device.model).replace(/[ -]/g, '').toLowerCase()
}

function otherDevice(text: string): readonly Device[] {
  const cpu = CPU.exec(text)
  if (cpu) return [{ kind: 'cpu', model: /^CPU$/i.test(cpu[0]) ? '' : cpu[0].trim(), count: null }]
  // An unknown device costs as much as the dearest one; leaving it out would cost nothing.
  if (text.length <= 80 && /GPU|TPU|accelerator|NVIDIA|Radeon|GeForce|chip/i.test(text)) {
    return [{ kind: /TPU/.test(text) ? 'tpu' : 'gpu', model: text, count: null }]
  }
  return []
}

function countOf(match: RegExpExecArray | null): number | null {
  const text = match?.slice(1).find((group) => group !== undefined)
  if (text === undefined) return null
  const count = WORDS[text.toLowerCase()] ?? Number(text.replace(',', ''))
  return inRange(count)
}

function inRange(count: number): number | null {
  return count >= 1 && count <= MOST_DEVICES ? count : null
}
