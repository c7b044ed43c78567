/** What Slurm accounts for: `billing=8,cpu=64,gres/gpu=8,gres/gpu:a100=8,mem=512G,node=2` (`AllocTRES`, `ReqTRES`). */
import type { Gpus } from './gpus.ts'

export interface Tres {
  readonly cpus: number | null
  readonly nodes: number | null
  /** Joules, where the site accounts for energy as a resource. */
  readonly energyJ: number | null
  readonly gpus: readonly Gpus[]
}

/** Parts that are none are passed over; counts may have K, M, G behind them, in steps of 1024 as Slurm prints them. */
export function parseTres(text: string): Tres {
  let cpus: number | null = null
  let nodes: number | null = null
  let energyJ: number | null = null
  let all: number | null = null
  const types: Gpus[] = []
  for (const part of text.split(',').slice(0, 64)) {
    const at = part.indexOf('=')
    const [name, count] = [part.slice(0, at).trim().toLowerCase(), countOf(part.slice(at + 1).trim())]
    if (at < 0 || count === null) continue
    if (name === 'cpu') cpus = count
    else if (name === 'node') nodes = count
    else if (name === 'energy') energyJ = count
    else if (name === 'gres/gpu') all = count
    else if (name.startsWith('gres/gpu:'))
      types.push({ type: part.slice(0, at).trim().slice('gres/gpu:'.length), count })
  }
  return { cpus, nodes, energyJ, gpus: once(types, all) }
}

/** A site that counts by type prints the sum as well; what no type claims is of any type. */
function once(types: readonly Gpus[], all: number | null): readonly Gpus[] {
  const named = types.filter(({ count }) => count > 0)
  const rest = (all ?? 0) - named.reduce((sum, { count }) => sum + count, 0)
  return rest > 0 ? [...named, { type: null, count: rest }] : named
}

function countOf(text: string): number | null {
  const parts = /^([0-9]{1,20}(?:\.[0-9]{1,9})?)([KMGTP]?)$/.exec(text)
  if (parts === null) return null
  const power = ['', 'K', 'M', 'G', 'T', 'P'].indexOf(parts[2] ?? '')
  return Number(parts[1]) * 1024 ** power
}
