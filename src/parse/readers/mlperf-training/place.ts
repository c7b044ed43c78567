/** Where files of a submission stand: `ORG/results/SYSTEM/BENCHMARK/result_0.txt`, `.../power/result_0/node_0.txt`, `ORG/systems/SYSTEM.json`. */

import { systemUnit, unitOf } from '../../mlperf/unit.ts'

export interface Place {
  /** What files of one system share. */
  readonly unit: string
  readonly kind: 'result' | 'node' | 'switch' | 'system' | 'other'
  /** Folder and name of the result that the file is or belongs to, without its ending. */
  readonly result: string
}

export function placeOf(path: string): Place {
  const power = /(?:^|\/)power\/([^/]+)\/([^/]+)$/.exec(path)
  if (power) {
    const folder = path.slice(0, power.index)
    const name = power[2] ?? ''
    const kind = /^node.*\.txt$/.test(name) ? 'node' : /^sw.*\.txt$/.test(name) ? 'switch' : 'other'
    return { unit: unitOf(folder), kind, result: `${folder}/${power[1]}` }
  }
  const system = systemUnit(path)
  if (system !== null) return { unit: system, kind: 'system', result: '' }
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  return { unit: unitOf(folder), kind: 'result', result: path.replace(/\.[^./]*$/, '') }
}
