/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */
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
  return { ok: true, value: { kind: kindOf(model), model, count: count.value } }
}

/** A second count, such as in `4 nodes of 8x A100` or `A100 x8`: passing over it would count a fraction of the devices. */
function otherCount(model: string): string | null {
  if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
    return 'has the count behind the name'
  return /(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model) ? 'has more than one count' : null
}

function ram(text: string): Read<Device & { readonly count: number }> {
  const gigabytes = fromNumber(parseNumber(text))
  if (!gigabytes.ok) return gigabytes
  return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } }
}

function kindOf(model: string): 'gpu' | 'cpu' | 'tpu' {
  if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model)) return 'tpu'
  return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(
    model,
  )
    ? 'cpu'
    : 'gpu'
}
