/** Plans of launchers: how many devices and how long at most, and which configurations they start. */
import type { Device, Plan, Site } from '../core/record.ts'

export interface Launch {
  readonly format: string
  readonly path: string
  readonly line: number
  /** What tells it from others of the same file; empty where there is one. */
  readonly name?: string
  readonly hardware: readonly Device[]
  /** Hours after which one job is ended; `null` when nothing says. */
  readonly limitHours: number | null
  /** Jobs of the same kind, one after the other as far as hours go; 1 where there is one. */
  readonly copies?: number
  readonly site?: Site
  readonly refers?: readonly string[]
  readonly warnings?: readonly string[]
}

const NOWHERE: Site = { region: null, provider: null, fallback: false }

export function launchPlan(launch: Launch): Plan {
  const { format, path, line, name = '', hardware, limitHours, copies = 1, site = NOWHERE, refers = [] } = launch
  return {
    kind: 'plan',
    id: `${format}:${path}${name === '' ? '' : `#${name}`}`,
    source: { format, path, line, column: 1 },
    model: null,
    hardware,
    site,
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...(launch.warnings ?? [])].sort(),
    wallHours: limitHours === null ? null : Number((limitHours * copies).toPrecision(15)),
    ...(limitHours === null ? {} : { hoursAre: 'limit' }),
    half: 'launch',
    ...(copies > 1 ? { copies } : {}),
    ...(refers.length > 0 ? { refers } : {}),
    gpuHours: null,
    params: null,
    activeParams: null,
    tokens: null,
    workload: null,
  }
}

/** Whether a launch says anything that can be counted: hours of something, or a number of accelerators. */
export function hasAmount(hardware: readonly Device[], limitHours: number | null): boolean {
  if (hardware.length === 0) return false
  return limitHours !== null || hardware.some(({ kind, count }) => kind !== 'cpu' && kind !== 'ram' && count !== null)
}
