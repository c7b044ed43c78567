/** A run of which nothing is known but what is given: for formats that tell few things. */
import type { Run } from '../core/record.ts'

export function plainRun(known: Pick<Run, 'id' | 'source' | 'evidence'> & Partial<Run>): Run {
  return {
    kind: 'run',
    model: null,
    hardware: [],
    site: { region: null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [],
    started: null,
    finished: null,
    durationS: null,
    durationQuality: 'unknown',
    gpuHours: null,
    energy: null,
    declaredKg: null,
    declaredScope: 'unknown',
    waterL: null,
    workload: null,
    params: null,
    activeParams: null,
    tokens: null,
    role: 'total',
    ...known,
  }
}
