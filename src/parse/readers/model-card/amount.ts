/** Amounts in prose: a number, perhaps a range, and a unit. The unit is required; rates (`g/kWh`, `per epoch`) are not amounts. */
import { readWritten } from './written-number.ts'

/** How one kind of amount is written: the pattern of its units, sticky, and what each is worth. */
export interface Units {
  /** Sticky; matches from just after the number, one optional space included. */
  readonly pattern: RegExp
  /** Worth in the base unit, or `null` for a spelling with two meanings. */
  worth(match: RegExpExecArray): number | null
}

export interface Amount {
  /** In the base unit of the kind; the high end of a range. `null`: a unit was there, but no single reading. */
  readonly value: number | null
  /** The low end, when it is a range. */
  readonly low: number | null
  /** The unit's match, for what hangs on its spelling. */
  readonly unit: RegExpExecArray
  readonly negative: boolean
  readonly decimalComma: boolean
  readonly start: number
  readonly end: number
}

const NUMBER = /\d[\d.,]*(?:[eE][+-]?\d{1,3}(?![\d.,]*\d))?/g
const SCALE = /(k|K|M|B)(?![A-Za-z])| (thousand|million|billion)\b/y
const RANGE = / ?(?:-|–|—|−|‑|~|±|\+\/-|to |à |bis |up to |and ) ?[~≈]?(?=\d)/y
const RATE = / ?(?:of )?(?:CO2)?[- .]?(?:equivalents?|eq|e)?[.)]? ?(?:\/|per\b|pro\b|an? (?:hour|day|month|year))/iy
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

/** @param text As `plain` leaves it: single spaces. */
export function findAmounts(text: string, units: Units): readonly Amount[] {
  const found: Amount[] = []
  let from = 0
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from) continue
    const amount = amountAt(text, match.index, match[0], units)
    if (!amount) continue
    found.push(amount)
    from = amount.end
  }
  return found
}

/** A number with nothing but the end, a bracket or a full stop behind it; its unit stands in a label. */
export const BARE: Units = { pattern: /(?= ?(?:[(,;.]|$))/y, worth: () => 1 }

/** The unit that a label carries: `Carbon Emitted (tCO2eq)`, `CO2 Emissions (in grams)`. */
export function unitIn(label: string, units: Units): RegExpExecArray | null {
  for (const { index, 0: opening } of label.matchAll(/[([]in |[([]| in /g)) {
    const unit = stick(units.pattern, label, index + opening.length)
    if (unit && units.worth(unit) !== null) return unit
  }
  return null
}

interface Figure {
  readonly value: number | null
  readonly decimalComma: boolean
  readonly end: number
}

function amountAt(text: string, start: number, token: string, units: Units): Amount | null {
  const first = figureAt(text, start, token)
  const link = stick(RANGE, text, first.end)
  const second = link ? figureAfter(text, first.end + link[0].length) : null
  const between = link?.[0].includes('and') ? /between ?[~≈]?$/i.test(text.slice(Math.max(0, start - 12), start)) : true
  const ranged = second && between ? rangedUnit(text, second, units) : null
  const unit = ranged ?? stick(units.pattern, text, first.end)
  // Most numbers of a text have no unit; only of the others is it worth asking what stands before them.
  const sign = unit ? signBefore(text, start) : 'name'
  if (!unit || sign === 'name') return null
  const end = unit.index + unit[0].length
  if (stick(RATE, text, end)) return null
  const worth = units.worth(unit)
  const high = ranged && second ? highEnd(first.value, second.value, link?.[0] ?? '') : first.value
  const broken = worth === null || high === null || sign === 'spaced'
  return {
    value: broken ? null : inBase(high, worth),
    low: !broken && ranged && first.value !== null ? inBase(Math.min(first.value, high), worth) : null,
    unit,
    negative: sign === 'minus',
    decimalComma: first.decimalComma || (ranged !== null && second?.decimalComma === true),
    start,
    end,
  }
}

/** Dividing by 1000 keeps 0.045 Wh at 0.000045 kWh; multiplying by 0.001 does not. */
export function inBase(value: number, worth: number): number {
  return worth < 1 && Number.isInteger(1 / worth) ? value / (1 / worth) : value * worth
}

function rangedUnit(text: string, second: Figure, units: Units): RegExpExecArray | null {
  return stick(units.pattern, text, second.end)
}

/** `5 ± 1` may be 6; everything else is as large as its larger end. */
function highEnd(first: number | null, second: number | null, link: string): number | null {
  if (first === null || second === null) return null
  return link.includes('±') || link.includes('+/-') ? first + second : Math.max(first, second)
}

function figureAfter(text: string, start: number): Figure | null {
  const token = /^\d[\d.,]{0,60}(?:[eE][+-]?\d{1,3})?/.exec(text.slice(start, start + 80))
  return token ? figureAt(text, start, token[0]) : null
}

function figureAt(text: string, start: number, token: string): Figure {
  const trimmed = token.length > 80 || /\d$/.test(token) ? token : token.replace(/[.,]+$/, '')
  const written = readWritten(trimmed)
  const end = start + trimmed.length
  const scale = trimmed.length === token.length ? stick(SCALE, text, end) : null
  const factor = scale ? (SCALES[scale[1] ?? scale[2] ?? ''] ?? 1) : 1
  const value = written.value === null ? null : written.value * factor
  return { value, decimalComma: written.decimalComma, end: end + (scale?.[0].length ?? 0) }
}

/**
 * What stands before a number. `name`: it is part of one (`A100`, `10^5`). `minus`: a negative figure.
 * `spaced`: the tail of `1 234` or of `10^-5`, which must not be read alone.
 */
function signBefore(text: string, start: number): 'none' | 'name' | 'minus' | 'spaced' {
  const before = text[start - 1] ?? ' '
  if (before === ' ' && !/\d/.test(text[start - 2] ?? ' ')) return 'none'
  if (/[\p{L}\p{N}_^.,:]/u.test(before)) return 'name'
  if (/\^[-−]$/.test(text.slice(Math.max(0, start - 2), start))) return 'spaced'
  if (before === '-' || before === '−') return /[\p{L}\p{N})\]]/u.test(text[start - 2] ?? ' ') ? 'name' : 'minus'
  const lone = /(?:^|[^\p{L}\p{N}.,-])\d{1,15}[ '’\u00a0\u202f]$/u
  if (lone.test(text.slice(Math.max(0, start - 17), start))) return 'spaced'
  return 'none'
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
