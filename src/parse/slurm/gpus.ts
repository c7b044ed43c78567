/**
 * Accelerators as Slurm counts them: `gpu:a100:4` where they are asked for, `gres/gpu:a100=4` where they are accounted.
 * The type is what the site calls its devices, so it stays as written, but for what a name cannot hold.
 */
import type { Device } from '../../core/record.ts'

export interface Gpus {
  /** As the site names them; `null` when any will do. */
  readonly type: string | null
  readonly count: number
}

/** More in one request is no request. */
const MOST = 200_000
/** `a100`, `2080ti`, and `3090` where a number stands behind it. */
const NAME = /^[A-Za-z0-9][\w.+-]{0,60}$/

/**
 * What `--gres` asks for on each node: `gpu`, `gpu:2`, `gpu:a100`, `gpu:a100:2`, `gres/gpu:a100:2(S:0-1)`, and other
 * things between commas (`nvme:1`, `craynetwork:0`). `null`: it cannot be read; empty: no accelerators.
 */
export function parseGres(text: string): readonly Gpus[] | null {
  const found: Gpus[] = []
  for (const part of requests(text)) {
    const [name = '', ...rest] = part.replace(/^gres[:/]/i, '').split(/[:=]/)
    if (!/^gpus?$/i.test(name)) continue
    const one = typed(rest)
    if (one === null) return null
    found.push(one)
  }
  return found.filter(({ count }) => count > 0)
}

/** What `--gpus`, `--gpus-per-node` and their like ask for: `4`, `a100:4`, `a100:2,v100:1`, `a100`. */
export function parseGpus(text: string): readonly Gpus[] | null {
  const found: Gpus[] = []
  for (const part of requests(text)) {
    const one = typed(part.replace(/^(?:gres\/)?gpu[:=]/i, '').split(/[:=]/))
    if (one === null) return null
    found.push(one)
  }
  return found.filter(({ count }) => count > 0)
}

/** Without the sockets and indices that Slurm prints behind them. */
function requests(text: string): string[] {
  return text
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 64)
}

function typed(parts: readonly string[]): Gpus | null {
  if (parts.length === 0) return { type: null, count: 1 }
  const [first = '', second] = parts
  if (parts.length === 1 && /^[0-9]+$/.test(first)) return counted(null, first)
  if (!NAME.test(first) || parts.length > 2) return null
  return second === undefined ? { type: first, count: 1 } : counted(first, second)
}

function counted(type: string | null, text: string): Gpus | null {
  if (!/^[0-9]{1,6}$/.test(text)) return null
  const count = Number(text)
  return count <= MOST ? { type, count } : null
}

/** The same as devices; `times` nodes or tasks have as many each. */
export function devicesOf(gpus: readonly Gpus[], times: number): readonly Device[] {
  return gpus.map(({ type, count }) => ({ kind: 'gpu', model: siteName(type), count: count * times }))
}

/** Names that sites gave to the larger of two boards, and to boards in numbers alone. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['v100l', 'V100 32GB'],
  ['a100l', 'A100 80GB'],
  ['p100l', 'P100'],
  ['a100-80', 'A100 80GB'],
  ['a100-40', 'A100 40GB'],
  ['6000_ada', 'RTX 6000 Ada'],
  ['6000ada', 'RTX 6000 Ada'],
])
/** Boards that are known by their number: `3090`, `2080ti`, `4070_super`. */
const GEFORCE = /^(10|[2-5]0)([5-9]0)(?:[ _-]?(ti|super))?$/i

/** Sites write underscores where vendors have spaces: `nvidia_a100_80gb_pcie`; a slice keeps its name (`1g.10gb`). */
function siteName(type: string | null): string {
  if (type === null || /^(?:gpu|nvidia|amd|tesla|any)$/i.test(type)) return ''
  const geforce = GEFORCE.exec(type)
  if (geforce) return `GeForce ${geforce[1] === '10' ? 'GTX' : 'RTX'} ${geforce[1]}${geforce[2]}${suffix(geforce[3])}`
  return (
    NICKNAMES.get(type.toLowerCase()) ??
    NICKNAMES.get(type.toLowerCase().replaceAll('_', '-')) ??
    type.replaceAll('_', ' ')
  )
}

function suffix(text: string | undefined): string {
  return text === undefined ? '' : ` ${text[0]?.toUpperCase()}${text.slice(1).toLowerCase()}`
}
