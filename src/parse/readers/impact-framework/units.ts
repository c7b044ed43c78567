/** Units of parameters: by convention kWh and grams, unless the manifest says others. */
import { type Problem, reporter } from '../../../core/problem.ts'
import { parseEnergy, parseMass } from '../../quantity.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { textUnder, under } from '../../yaml/values.ts'
import { impactFrameworkProblems } from './problems.ts'

const report = reporter(impactFrameworkProblems)
const KG_PER_G = 0.001

export interface Units {
  /** kWh in one of the parameter's unit; `null` where that is no energy. */
  kwh(parameter: string): number | null
  /** kg in one of the parameter's unit; `null` where that is no mass. */
  kg(parameter: string): number | null
}

export function unitsIn(root: LocatedNode | null, problems: Problem[]): Units {
  const stated = new Map<string, LocatedNode>()
  const plugins = under(root, 'initialize', 'plugins')
  if (plugins?.kind === 'map')
    for (const { value } of plugins.entries.values()) collect(under(value, 'parameter-metadata'), stated)
  collect(under(root, 'initialize', 'parameter-metadata'), stated)
  const told = new Set<string>()
  const factor = (parameter: string, usual: number, read: (unit: string) => number | null): number | null => {
    const node = stated.get(parameter)
    const unit = textUnder(node ?? null, 'unit')
    if (node === undefined || unit === null) return usual
    const found = read(unit)
    if (found === null && !told.has(parameter)) {
      told.add(parameter)
      const message = `the unit of ${parameter.slice(0, 40)} is "${unit.slice(0, 20)}"`
      problems.push(
        report('impact-framework/unit', node.at, message, 'write kWh for an energy, gCO2eq for an emission'),
      )
    }
    return found
  }
  return {
    kwh: (parameter) => factor(parameter, 1, energyUnit),
    kg: (parameter) => factor(parameter, KG_PER_G, massUnit),
  }
}

/** Under `inputs` and `outputs` of each plugin, by the name of the parameter. */
function collect(metadata: LocatedNode | null, stated: Map<string, LocatedNode>): void {
  for (const side of ['inputs', 'outputs']) {
    const parameters = under(metadata, side)
    if (parameters?.kind !== 'map') continue
    for (const { key, value } of parameters.entries.values())
      if (textUnder(value, 'unit') !== null) stated.set(key, value)
  }
}

function energyUnit(unit: string): number | null {
  const one = parseEnergy(`1 ${unit}`)
  return one.ok ? one.value.value : null
}

function massUnit(unit: string): number | null {
  const one = parseMass(`1 ${unit}`)
  return one.ok ? one.value.value : null
}
