/** Plans of configurations: what all tools have in common. */
import type { Device, Plan, Source, Workload } from '../../../core/record.ts'
import { publicName } from '../../model-name.ts'
import { sizeInName } from '../../model-size-in-name.ts'
import type { Read } from '../../reader.ts'
import type { Settings } from './settings.ts'

/** What a configuration says, as far as it does. */
export interface Said {
  readonly model?: string | null
  readonly params?: number | null
  readonly activeParams?: number | null
  readonly tokens?: number | null
  /** Where the devices are not known: tokens for each of them. */
  readonly tokensPerDevice?: number | null
  readonly devices?: number | null
  readonly workload?: Workload | null
  readonly region?: string | null
  readonly warnings?: readonly string[]
  /** Other configurations that it names. */
  readonly refers?: readonly (string | null)[]
}

/** One plan, or the word that the file says neither how much nor on how many devices. */
export function readOf(settings: Settings, said: Said): Read {
  const { tokens = null, tokensPerDevice = null, devices = null } = said
  const problems = settings.problems
  if (tokens === null && tokensPerDevice === null && devices === null) {
    const what = 'a configuration with neither an amount of work nor a number of devices'
    const unused = [{ path: settings.path, line: settings.root.at.line, reason: 'no-amount' as const, what }]
    return { runs: [], plans: [], servings: [], problems, unused }
  }
  return { runs: [], plans: [planOf(settings, said)], servings: [], problems }
}

function planOf(settings: Settings, said: Said): Plan {
  const { path, format, root } = settings
  const source: Source = { format, path, line: root.at.line, column: root.at.column }
  const model = said.model === undefined || said.model === null ? null : publicName(said.model)
  const size = sizeOf(said, model)
  const refers = (said.refers ?? []).filter((one) => one !== null)
  return {
    kind: 'plan',
    id: `${format}:${path}`,
    source,
    model,
    hardware: hardwareOf(said.devices ?? null),
    site: { region: said.region ?? null, provider: null, fallback: false },
    pue: null,
    gridGPerKwh: null,
    marketGPerKwh: null,
    warnings: [...(said.warnings ?? []), ...(size.byName ? ['size_by_name'] : [])],
    wallHours: null,
    gpuHours: null,
    params: size.params,
    activeParams: size.activeParams,
    tokens: said.tokens ?? null,
    workload: said.workload ?? null,
    ...halfOf(said, (size.params ?? size.activeParams) !== null),
    ...(said.tokens == null && said.tokensPerDevice != null ? { tokensPerDevice: said.tokensPerDevice } : {}),
    ...(refers.length > 0 ? { refers } : {}),
  }
}

/** Work and devices together are whole, if the work is known by its size as well; each alone is half. */
function halfOf({ tokens = null, devices = null }: Said, isSized: boolean): { half?: 'work' | 'launch' } {
  if (devices !== null && tokens === null) return { half: 'launch' }
  return devices === null || !isSized ? { half: 'work' } : {}
}

function sizeOf(said: Said, model: string | null) {
  const { params = null, activeParams = null } = said
  if (params !== null || activeParams !== null) return { params, activeParams, byName: false }
  const named = model === null ? null : sizeInName(model)
  if (named === null) return { params: null, activeParams: null, byName: false }
  return { ...named, byName: true }
}

function hardwareOf(devices: number | null): readonly Device[] {
  return devices === null ? [] : [{ kind: 'gpu', model: '', count: devices }]
}
