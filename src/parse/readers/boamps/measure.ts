/** The measures of a report: each may be of another tool, and all of them are of the same task. */
import { type Problem, reporter } from '../../../core/problem.ts'
import type { Evidence } from '../../../core/record.ts'
import type { JsonText } from '../../json/document.ts'
import { amountAt, isObject, listAt, textAt } from '../../json/fields.ts'
import { parseEnergy } from '../../quantity.ts'
import { boampsProblems } from './problems.ts'

const report = reporter(boampsProblems)

export interface Measure {
  readonly keys: readonly (string | number)[]
  /** kWh; zero where the tool wrote zero. */
  readonly kwh: number | null
  readonly durationS: number | null
  readonly evidence: Evidence
  readonly isCodecarbon: boolean
}

const MOST_MEASURES = 1000

/** A meter before counters, and then the largest. @returns also whether there were others that say something else. */
export function bestMeasure(json: JsonText, problems: Problem[]): readonly [Measure | null, boolean] {
  const measures = (listAt(json, ['measures'], problems) ?? [])
    .slice(0, MOST_MEASURES)
    .flatMap((value, index) => (isObject(value) ? [measureAt(json, ['measures', index], problems)] : []))
    .filter(({ kwh, durationS }) => kwh !== null || durationS !== null)
  const [best = null] = measures.toSorted((a, b) => rank(b) - rank(a) || (b.kwh ?? -1) - (a.kwh ?? -1))
  if (best !== null && best.kwh === null) {
    const hint = 'write powerConsumption in kWh'
    problems.push(report('boamps/no-energy', json.placeOf(best.keys), 'no measure has an energy', hint))
  }
  return [best, measures.some(({ kwh }) => kwh !== null && kwh !== best?.kwh)]
}

function rank({ kwh, evidence }: Measure): number {
  return kwh === null ? 0 : evidence === 'metered' ? 3 : evidence === 'counter' ? 2 : 1
}

function measureAt(json: JsonText, keys: readonly (string | number)[], problems: Problem[]): Measure {
  const method = textAt(json, [...keys, 'measurementMethod'], problems)?.toLowerCase() ?? ''
  const isCodecarbon = method.replace(/[^a-z]/g, '').startsWith('codecarbon')
  return {
    keys,
    kwh: energyAt(json, keys, problems),
    durationS: amountAt(json, [...keys, 'measurementDuration'], problems),
    evidence: /watt-?meter|power ?meter|\bpdu\b|\bipmi\b/.test(method)
      ? 'metered'
      : isCodecarbon
        ? 'counter'
        : 'declared',
    isCodecarbon,
  }
}

/** kWh, whatever the name of the field says; the drafts of 2024 had a unit beside it. */
function energyAt(json: JsonText, keys: readonly (string | number)[], problems: Problem[]): number | null {
  const value = amountAt(json, [...keys, 'powerConsumption'], problems)
  const unit = textAt(json, [...keys, 'unit'], problems)
  if (value === null || unit === null) return value
  const one = parseEnergy(`1 ${unit}`)
  if (one.ok) return Number((value * one.value.value).toPrecision(15))
  const message = `unit "${unit.slice(0, 20)}" is no energy`
  problems.push(report('boamps/unit', json.placeOf([...keys, 'unit']), message, 'write the energy in kWh'))
  return null
}
