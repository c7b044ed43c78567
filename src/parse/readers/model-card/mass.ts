/** One stated mass of CO2, from a labelled value, a table cell or prose, with all that is doubtful about it. */
import type { Place, Problem } from '../../../core/problem.ts'
import { type Amount, BARE, findAmounts, inBase, unitIn } from './amount.ts'
import { isBlank } from './plain.ts'
import { type modelCardProblems, report } from './problems.ts'
import { isBareTon, MASS } from './quantity-words.ts'

export interface Mass {
  /** The high end of a range. */
  readonly kg: number
  /** Half a unit of the last digit printed, kg. */
  readonly roundedKg: number
  readonly at: Place
}

export interface MassReading {
  /** `null`: none is stated, or it cannot be read. */
  readonly mass: Mass | null
  /** A zero, which means that nobody measured. */
  readonly zero: boolean
  readonly problems: readonly Problem[]
}

type Code = keyof typeof modelCardProblems

/** No person's training emits more than the world in a day. */
const MOST_KG = 1e11
const NONE: MassReading = { mass: null, zero: false, problems: [] }

/** @param label May carry the unit of a bare number. */
export function readMass(text: string, label: string, at: Place): MassReading {
  const written = findAmounts(text, MASS)
  if (written.length > 0) return fromAmounts(written, text, (amount) => MASS.worth(amount.unit) ?? 1, at)
  const unit = unitIn(label, MASS)
  const bare = findAmounts(text, BARE)
  if (unit && bare.length > 0) {
    const worth = MASS.worth(unit) ?? 1
    const scaled = bare.map((amount) => ({
      ...amount,
      value: times(amount.value, worth),
      low: times(amount.low, worth),
      unit,
    }))
    return fromAmounts(scaled, text, () => worth, at)
  }
  return withoutUnit(text, at)
}

function times(value: number | null, worth: number): number | null {
  return value === null ? null : inBase(value, worth)
}

function fromAmounts(
  amounts: readonly Amount[],
  text: string,
  worth: (amount: Amount) => number,
  at: Place,
): MassReading {
  const quoted = `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
  const fail = (code: Code, why: string, hint: string): MassReading => ({
    ...NONE,
    problems: [report(code, at, why, hint)],
  })
  if (amounts.some((amount) => amount.negative)) {
    return fail(
      'model-card/emissions-negative',
      `${quoted} is negative`,
      'write what was emitted; offsets are not subtracted',
    )
  }
  if (amounts.some((amount) => amount.value === null)) {
    return fail(
      'model-card/emissions-number',
      `${quoted} can be read in more than one way`,
      'write it like "1234.5 kg"',
    )
  }
  const most = amounts.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
  const kg = most.value ?? 0
  if (kg > MOST_KG)
    return fail('model-card/emissions-range', `${quoted} is out of range`, 'check the digits and the unit')
  if (kg === 0) return { ...NONE, zero: true }
  const problems = doubts(amounts, most, quoted, at)
  return { mass: { kg, roundedKg: lastDigit(text, most) * worth(most), at }, zero: false, problems }
}

function doubts(amounts: readonly Amount[], most: Amount, quoted: string, at: Place): readonly Problem[] {
  const kg = most.value ?? 0
  const found: Problem[] = []
  const say = (code: Code, message: string, hint: string) => found.push(report(code, at, message, hint))
  if (most.low !== null) {
    say('model-card/range', `${quoted} is a range from ${most.low} to ${kg} kg; ${kg} kg is used`, 'write one figure')
  }
  if (amounts.some((amount) => Math.abs((amount.value ?? 0) - kg) > 0.05 * kg)) {
    say('model-card/several-figures', `${quoted} holds several figures; ${kg} kg is used`, 'write one figure')
  }
  if (isBareTon(most.unit)) {
    say('model-card/ton', `${quoted}: a ton was read as 1000 kg`, 'write "t" or "tonnes"')
  }
  if (most.decimalComma) {
    say('model-card/decimal-comma', `${quoted}: the comma was read as a decimal point`, 'write a decimal point')
  }
  return found
}

/** Half a unit of the last decimal, in the unit of the text. */
function lastDigit(text: string, amount: Amount): number {
  const decimals = /^\d[\d,]*\.(\d+)/.exec(text.slice(amount.start, amount.start + 60))?.[1]?.length ?? 0
  return 0.5 * 10 ** -decimals
}

function withoutUnit(text: string, at: Place): MassReading {
  if (isBlank(text) || !/\d/.test(text)) return NONE
  const start = text.replace(
    /^(?:(?:about|approx(?:\.|imately)?|appx\.?|around|circa|ca\.?|estimated|roughly|less than|[~≈<>=−-]) ?){0,3}/i,
    '',
  )
  if (/^0(?:\.0+)?$/.test(start)) return { ...NONE, zero: true }
  if (!/^\d/.test(start) && !/\d ?\S{0,6}CO2/.test(text)) return NONE
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
  const problem = report(
    'model-card/emissions-unit',
    at,
    `"${shown}" has no unit of mass that is known`,
    'write "2.14 kg CO2eq"',
  )
  return { ...NONE, problems: [problem] }
}
