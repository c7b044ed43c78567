/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */
import { splitSlice, stripCount } from '../core/device-count.ts'
import { parseCount, parseNumber, shorten, trimBlanks } from '../core/number.ts'
import type { Device } from '../core/record.ts'
import { fromNumber, type Read, refuse } from './value.ts'

const MOST_DEVICES = 200_000
const LONGEST = 200

/** A name without a count is one device. The catalogue decides later whether it knows the name. */
export function parseHardware(text: string): Read<Device & { readonly count: number }> {
  const written = trimBlanks(text)
  if (written === '') return refuse('missing', 'is empty', 'write for example "8x NVIDIA H100 SXM"')
  if (written.length > LONGEST || /[\p{Cc}\u2028\u2029]/u.test(written)) {
    return refuse(
      'hardware',
      `"${shorten(written)}" is too long or has a control character`,
      'write for example "8x NVIDIA H100 SXM"',
    )
  }
  const memory = /^(\S+)[ \t]*(?:GB|GiB)[ \t]+(?:of[ \t]+)?(?:RAM|memory)$/i.exec(written)
  if (memory) return ram(memory[1] ?? '')
  const counted =
    /^([-+.,0-9_]+)[ \t]*[x×X*][ \t]*(.*)$/u.exec(written) ?? /^([-+.,0-9_]+)[ \t]+(?![ \t])(.+)$/u.exec(written)
  const other = otherCount(counted ? (counted[2] ?? '') : written)
  if (other !== null)
    return refuse(
      'hardware',
      `"${shorten(written)}" ${other}`,
      'write the count first, "8x NVIDIA H100 SXM", and several kinds as a list',
    )
  const count = counted ? fromNumber(parseCount(counted[1] ?? '', 1, MOST_DEVICES)) : ({ ok: true, value: 1 } as const)
  if (!count.ok) return count
  const model = counted ? trimBlanks(counted[2] ?? '') : written
  if (!/\p{L}/u.test(model))
    return refuse('hardware', `"${shorten(written)}" names no device`, 'write for example "8x NVIDIA H100 SXM"')
  // A slice of a TPU pod is named by its cores or chips: `TPU v4-512` is 256 chips.
  const slice = splitSlice(model)
  if (slice !== null) return { ok: true, value: { kind: 'tpu', model: slice.name, count: count.value * slice.chips } }
  const kind = kindOf(model)
  const sockets = kind === 'cpu' ? { sockets: true as const } : {}
  return { ok: true, value: { kind, model, count: count.value, ...sockets } }
}

/** A second count, such as in `4 nodes of 8x A100` or `H100:8`: passing over it would count a fraction of the devices. */
function otherCount(model: string): string | null {
  if (MACHINE.test(model)) return 'names a machine and not the devices in it'
  if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
    return 'has the count behind the name'
  if (/(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model)) return 'has more than one count'
  // Processors are called X5650, which is no count.
  return kindOf(model) === 'cpu' || stripCount(model).count === null ? null : 'has a count in the name'
}

function ram(text: string): Read<Device & { readonly count: number }> {
  const gigabytes = fromNumber(parseNumber(text))
  if (!gigabytes.ok) return gigabytes
  return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } }
}

/** Machines of eight and types of clouds, whose name reads like that of one device. */
const MACHINE =
  /^(?:nvidia )?[hd]gx[ -]?[ahb][0-9]{3}\b(?!.*\bgpus?\b)|\.(?:[0-9]*xlarge|metal)\b|-(?:high|mega|ultra)gpu-|^standard_n/i

/** Words of accelerators: `8x H100 with Xeon` are not eight processors. */
const ACCELERATOR =
  /\b(?:gpus?|nvidia|geforce|[rg]tx|tesla|quadro|instinct|gaudi[0-9]?|[ahblvpkt][0-9]{2,3}[a-z]?|[lt]4|mi[0-9]{2,3}[a-z]?|g[hb][0-9]{3})\b/i

function kindOf(model: string): 'gpu' | 'cpu' | 'tpu' {
  if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model)) return 'tpu'
  if (ACCELERATOR.test(model)) return 'gpu'
  return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(
    model,
  )
    ? 'cpu'
    : 'gpu'
}
