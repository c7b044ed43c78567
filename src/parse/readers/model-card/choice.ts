/** One figure out of the several that a card may state for one training: the same when they agree, else the larger. */
import type { Place, Problem } from '../../../core/problem.ts'
import type { Card } from './card.ts'
import type { Mass, MassReading } from './mass.ts'
import { report } from './problems.ts'

export interface Choice {
  readonly kg: number | null
  readonly zero: boolean
  readonly at: Place | null
}

export function chooseMass(card: Card, readings: readonly MassReading[], problems: Problem[]): Choice {
  for (const reading of readings) problems.push(...reading.problems)
  const masses = readings.flatMap((reading) => (reading.mass ? [reading.mass] : []))
  const body = masses.reduce<Mass | null>((most, mass) => (most === null || mass.kg > most.kg ? mass : most), null)
  if (body && masses.some((mass) => !agree(mass.kg, body))) {
    const message = `the text states several figures; the largest, ${body.kg} kg, is used`
    problems.push(report('model-card/several-figures', body.at, message, 'state one figure for the whole training'))
  }
  const stated = card.metadata?.kg ?? null
  const zero = (card.metadata?.zero ?? false) || readings.some((reading) => reading.zero)
  if (stated === null || card.metadata === null)
    return { kg: body?.kg ?? null, zero: zero && !body, at: body?.at ?? null }
  // The metadata has all the digits, so it stands for both when they agree.
  if (!body || agree(stated, body)) return { kg: stated, zero: false, at: card.metadata.at }
  problems.push(difference(stated, body, card.metadata.at))
  return { kg: Math.max(stated, body.kg), zero: false, at: card.metadata.at }
}

/** The same quantity, printed with fewer digits: AutoTrain rounds to four decimals of a gram. */
function agree(kg: number, body: Mass): boolean {
  return Math.abs(kg - body.kg) <= Math.max(0.02 * body.kg, 1.001 * body.roundedKg)
}

function difference(stated: number, body: Mass, at: Place): Problem {
  const ratio = body.kg / stated
  const figures = `the metadata says ${stated * 1000} g and line ${body.at.line} says ${body.kg} kg`
  if (ratio > 900 && ratio < 1100) {
    const hint = `write ${Number((body.kg * 1000).toPrecision(12))} in the metadata, which is in grams`
    return report('model-card/grams-as-kilograms', at, `${figures}, a thousand times more`, hint)
  }
  return report('model-card/figures-differ', at, `${figures}; the larger is used`, 'correct the wrong one')
}
