/**
 * Numbers as Python prints them: `repr` of a float, the csv module, pandas and NumPy.
 *
 * What they print is narrow: `0`, `5.0`, `0.1`, `1e-05`, `1.5e+16`, `nan`, `inf`, or nothing where a value is missing.
 * Everything else was written by somebody or something else and is refused with its class: `Number('')` is 0 and
 * `parseFloat('1,234')` is 1, and either would let a run pass for free.
 */
import { type NumberResult, parseNumber, shorten, trimBlanks } from '../core/number.ts'

/** Up to 17 digits before the point, which is where Python turns to exponents, and 30 after it. */
const GRAMMAR = /^-?(?:0|[1-9][0-9]{0,16})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/
const LONGEST = 64

/** What pandas, NumPy and Python write where there is no value. */
const MISSING: ReadonlySet<string> = new Set(['', 'None', 'null', '<NA>', 'NA', 'N/A'])
const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?)$/i

/**
 * @param text One cell; blanks around it do not count.
 * @param sign `unsigned` refuses every leading minus, as a quantity cannot be negative; differences are `signed`.
 */
export function parsePythonNumber(text: string, sign: 'unsigned' | 'signed'): NumberResult {
  const cell = trimBlanks(text)
  if (cell.length > LONGEST || !GRAMMAR.test(cell)) return refusal(cell)
  if (sign === 'unsigned' && cell.startsWith('-')) return parseNumber(cell)
  const value = Number(cell)
  if (!Number.isFinite(value)) {
    const why = `"${shorten(cell)}" is too large to count`
    return { ok: false, class: 'E_NONFINITE', why, hint: 'check the exponent' }
  }
  if (value === 0 && /[1-9]/.test(cell.split(/e/i)[0] ?? '')) {
    const why = `"${shorten(cell)}" is too small to count`
    return { ok: false, class: 'E_RANGE', why, hint: 'write 0, or check the exponent' }
  }
  return { ok: true, value }
}

/** The explanation for people is the one of our own grammar, which is narrower. */
function refusal(cell: string): NumberResult {
  if (MISSING.has(cell)) {
    return { ok: false, class: 'E_MISSING', why: 'is empty', hint: 'restore the value that the tracker wrote' }
  }
  const shown = `"${shorten(cell)}"`
  const hint = 'write the number that the tracker measured, or delete the row'
  if (NOT_FINITE.test(cell)) return { ok: false, class: 'E_NONFINITE', why: `${shown} is not a finite number`, hint }
  const told = parseNumber(cell)
  return told.ok ? { ok: false, class: 'E_NUMBER', why: `${shown} is not a number`, hint } : told
}
