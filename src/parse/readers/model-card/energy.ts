/** Energy that a card states: `Total Energy Consumption: 3.51 kWh`, or `energy_consumed` of the metadata. */
import type { Place, Problem } from '../../../core/problem.ts'
import type { RecordedEnergy } from '../../../core/record.ts'
import { BARE, findAmounts, inBase, unitIn } from './amount.ts'
import { type Card, factsNamed } from './card.ts'
import type { Fact } from './labels.ts'
import { isBlank } from './plain.ts'
import { report } from './problems.ts'
import { ENERGY } from './quantity-words.ts'

/** RELIABILITY N36: the field's maximum. */
const MOST_KWH = 1e12
const ROUNDED_KWH = 0.000501

export function readEnergy(card: Card, problems: Problem[]): RecordedEnergy | null {
  let most: { kwh: number; fact: Fact } | null = null
  for (const fact of [...factsNamed(card, 'energy'), ...factsNamed(card, 'carbon')]) {
    // "0.0025 g (0.045 Wh)" states both; a labelled energy is believed before one in brackets.
    if (fact.key === 'carbon' && most) break
    const kwh = energyOf(fact, { file: card.path, line: fact.line, column: 1 }, problems)
    if (kwh !== null && kwh > 0 && (most === null || kwh > most.kwh)) most = { kwh, fact }
  }
  const tracked = card.metadata?.kwh ?? null
  // The text of such a card is the metadata in three decimals.
  if (tracked !== null && (most === null || Math.abs(most.kwh - tracked) <= ROUNDED_KWH)) {
    return recordedEnergy(tracked, 'node')
  }
  if (most === null) return null
  return recordedEnergy(most.kwh, /\bgpus?\b/i.test(most.fact.label) ? 'gpu' : 'node')
}

export function recordedEnergy(kwh: number, boundary: 'gpu' | 'node'): RecordedEnergy {
  return { totalKwh: kwh, boundary, pueApplied: 1, supply: 'ac', gpuKwh: null, cpuKwh: null, ramKwh: null }
}

function energyOf(fact: Fact, at: Place, problems: Problem[]): number | null {
  const written = findAmounts(fact.text, ENERGY)
  const unit = written.length === 0 && fact.key === 'energy' ? unitIn(fact.label, ENERGY) : null
  const amounts = unit ? findAmounts(fact.text, BARE) : written
  if (amounts.length === 0 || isBlank(fact.text)) return null
  const shown = fact.text.slice(0, 60)
  if (amounts.some((amount) => amount.negative)) {
    problems.push(report('model-card/emissions-negative', at, `"${shown}" is negative`, 'write what was used'))
    return null
  }
  if (amounts.some((amount) => amount.value === null)) {
    problems.push(
      report(
        'model-card/emissions-number',
        at,
        `"${shown}" can be read in more than one way`,
        'write it like "3.51 kWh"',
      ),
    )
    return null
  }
  const worth = unit ? (ENERGY.worth(unit) ?? 1) : 1
  const kwh = inBase(Math.max(...amounts.map((amount) => amount.value ?? 0)), worth)
  if (kwh >= MOST_KWH) {
    problems.push(
      report('model-card/emissions-range', at, `"${shown}" is out of range`, 'check the digits and the unit'),
    )
    return null
  }
  return kwh
}
