/** From the observations of one component to its run: sums over time of what the pipeline made of each of them. */
import { digest } from '../../../core/digest.ts'
import { shorten } from '../../../core/number.ts'
import { type Place, type Problem, reporter } from '../../../core/problem.ts'
import type { Device, RecordedEnergy, Run, Site } from '../../../core/record.ts'
import { plainRun } from '../../plain-run.ts'
import { isPlausibleIntensity, judgeMeanPower, meanPower } from '../../plausibility.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { textUnder, under } from '../../yaml/values.ts'
import { impactFrameworkProblems } from './problems.ts'
import { observations } from './series.ts'
import type { Units } from './units.ts'

const report = reporter(impactFrameworkProblems)

export interface Component {
  readonly at: Place
  readonly names: readonly string[]
  readonly outputs: readonly LocatedNode[]
}

/** Parts of an energy by the names that plugins give them; `energy` itself is their sum. */
const PARTS = {
  cpuKwh: ['cpu/energy', 'cpu-energy', 'energy-cpu', 'cpu-energy-kwh', 'energy-cpu-kwh'],
  gpuKwh: ['gpu/energy', 'gpu-energy', 'energy-gpu', 'gpu-energy-kwh'],
  ramKwh: ['memory/energy', 'memory-energy', 'energy-memory', 'ram/energy'],
} as const
const OTHER_PARTS = ['network/energy', 'energy-network', 'network-energy', 'storage/energy', 'disk/energy']
const OPERATIONAL = ['carbon-operational', 'operational-carbon']
const EMBODIED = ['carbon-embodied', 'embodied-carbon']

/** `nothing`: no energy and no emissions. `null`: not counted, and the problem is noted. */
export function componentRun(component: Component, units: Units, problems: Problem[]): Run | 'nothing' | null {
  const seen = problems.length
  const sums = new Sums(component, problems)
  const energy = energyOf(sums, units)
  const { kg, warnings } = emissionsOf(sums, units)
  const durationS = sums.sum('duration', () => 1)
  // A parameter that is wrong makes the whole component uncertain.
  if (problems.slice(seen).some(({ severity }) => severity === 'error')) return null
  if (energy === null && kg === null) return 'nothing'
  const kwh = energy?.totalKwh ?? 0
  if (judgeMeanPower(kwh, durationS ?? 0) === 'too-high') {
    const message = `${kwh} kWh in ${durationS} s is ${meanPower(kwh, durationS ?? 0)}, which no host draws`
    problems.push(report('impact-framework/implausible-power', component.at, message, 'check the unit of the energy'))
    return null
  }
  const times = observations(component.outputs, problems)
  const isZero = kwh === 0 && kg === null && durationS !== 0
  const strange = kg !== null && kwh > 0 && !isPlausibleIntensity(kg, kwh)
  return plainRun({
    id: `impact-framework:${digest([...component.names, times.started, kwh, kg, durationS].join('\n'))}`,
    source: {
      format: 'impact-framework',
      path: component.at.file,
      line: component.at.line,
      column: component.at.column,
    },
    hardware: devicesOf(component.outputs),
    site: siteOf(component.outputs),
    gridGPerKwh: gridOf(component.outputs),
    warnings: [...warnings, ...(isZero ? ['zero_energy'] : []), ...(strange ? ['implausible_intensity'] : [])].sort(),
    ...times,
    durationS: durationS === 0 ? null : durationS,
    durationQuality: durationS === null || durationS === 0 ? 'unknown' : 'wall',
    energy: kwh === 0 ? null : energy,
    declaredKg: kg,
    evidence: 'declared',
  })
}

function energyOf(sums: Sums, units: Units): RecordedEnergy | null {
  const of = (names: readonly string[]) => sums.first(names, (name) => units.kwh(name))
  const parts = { cpuKwh: of(PARTS.cpuKwh), gpuKwh: of(PARTS.gpuKwh), ramKwh: of(PARTS.ramKwh) }
  const others = OTHER_PARTS.map((name) => of([name]))
  const known = [...Object.values(parts), ...others].filter((part) => part !== null)
  const total = of(['energy']) ?? (known.length === 0 ? null : exactSum(known))
  if (total === null) return null
  // Parts of something else that has the same name: of the machine, where the total is that of a share of it.
  const fit = exactSum(known) <= total * 1.001
  const fitting = fit ? parts : { cpuKwh: null, gpuKwh: null, ramKwh: null }
  return { totalKwh: total, boundary: 'node', pueApplied: 1, supply: 'ac', ...fitting }
}

/** Without the last digits, in which sums of decimal fractions are wrong. */
function exactSum(values: readonly number[]): number {
  return Number(values.reduce((all, one) => all + one, 0).toPrecision(15))
}

/** Of the operation; `carbon` alone is with the making of the machine where that stands beside it. */
function emissionsOf(sums: Sums, units: Units): { kg: number | null; warnings: readonly string[] } {
  const of = (names: readonly string[]) => sums.first(names, (name) => units.kg(name))
  const operational = of(OPERATIONAL)
  if (operational !== null) return { kg: operational, warnings: [] }
  const all = of(['carbon'])
  const withMaking = all !== null && EMBODIED.some((name) => sums.has(name))
  return { kg: all, warnings: withMaking ? ['embodied_included'] : [] }
}

class Sums {
  readonly #component: Component
  readonly #problems: Problem[]

  constructor(component: Component, problems: Problem[]) {
    this.#component = component
    this.#problems = problems
  }

  /** `*` stands in outputs that are there to be compared with others, for any value at all. */
  has(name: string): boolean {
    const written = this.#component.outputs.map((output) => under(output, name))
    return (
      written.some((node) => node !== null) &&
      !this.#component.outputs.some((output) => textUnder(output, name) === '*')
    )
  }

  /** The sum of the first of the names that there is. */
  first(names: readonly string[], factorOf: (name: string) => number | null): number | null {
    const name = names.find((one) => this.has(one))
    return name === undefined ? null : this.sum(name, factorOf)
  }

  /** `null` where no observation has it, or one has it wrong. */
  sum(name: string, factorOf: (name: string) => number | null): number | null {
    if (!this.has(name)) return null
    const factor = factorOf(name)
    if (factor === null) return null
    let sum = 0
    for (const output of this.#component.outputs) {
      const value = this.#value(output, name)
      if (value === null) return null
      sum += value
    }
    return Number((sum * factor).toPrecision(15))
  }

  #value(output: LocatedNode, name: string): number | null {
    const node = under(output, name)
    if (node === null) {
      const message = `an observation has no ${name}, and others have`
      this.#problems.push(report('impact-framework/incomplete', output.at, message, 'run the manifest again'))
      return null
    }
    const text = node.kind === 'scalar' ? node.text.trim() : ''
    const value = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?$/.test(text) ? Number(text) : Number.NaN
    if (Number.isFinite(value)) return value
    const message = node.kind === 'scalar' ? `${name} is "${shorten(text)}"` : `${name} is no single value`
    this.#problems.push(report('impact-framework/number', node.at, message, 'run the manifest again'))
    return null
  }
}

/** What all observations say alike; `null` where they differ. */
function common(outputs: readonly LocatedNode[], ...names: readonly string[]): string | null {
  for (const name of names) {
    const values = new Set(outputs.map((output) => textUnder(output, name)))
    const [only = null] = values
    if (values.size === 1 && only !== null) return only
  }
  return null
}

const VENDORS: ReadonlyMap<string, string> = new Map([
  ['aws', 'aws'],
  ['amazon', 'aws'],
  ['azure', 'azure'],
  ['microsoft', 'azure'],
  ['gcp', 'gcp'],
  ['google', 'gcp'],
])

/** `geolocation` is a pair of coordinates, and stays in the file. */
function siteOf(outputs: readonly LocatedNode[]): Site {
  const vendor = common(outputs, 'cloud/vendor')?.toLowerCase() ?? ''
  const provider = VENDORS.get(vendor) ?? null
  const region = common(outputs, 'cloud/region')?.toLowerCase() ?? ''
  const isName = /^[a-z][a-z0-9-]{1,40}$/.test(region)
  return { region: provider !== null && isName ? `${provider}:${region}` : null, provider, fallback: false }
}

function gridOf(outputs: readonly LocatedNode[]): number | null {
  const value = Number(common(outputs, 'grid/carbon-intensity', 'grid-carbon-intensity') ?? 'unknown')
  return value > 0 && Number.isFinite(value) ? value : null
}

function devicesOf(outputs: readonly LocatedNode[]): readonly Device[] {
  const cpu = common(outputs, 'cpu/name', 'cpu/model-name', 'physical-processor')
  const gpu = common(outputs, 'gpu/name', 'gpu/model-name')
  const named = (kind: 'cpu' | 'gpu', model: string | null): readonly Device[] => {
    return model === null || model.length > 200 ? [] : [{ kind, model, count: null }]
  }
  return [...named('gpu', gpu), ...named('cpu', cpu)]
}
