import { parseNumber, shorten, trimBlanks } from '../core/number.ts'
import { parseMass } from './quantity.ts'
import { fromNumber, type Read, refuse, type ValueProblem } from './value.ts'

/** The cleanest source with its whole life counted (hydropower, wind) stays above this many g CO2e/kWh. */
const CLEANEST = 4
/** Old lignite plants reach about 1500. */
const DIRTIEST = 2000

/** `0 g/kWh` by a contract: certificates may come to nothing at all. */
export function parseMarketIntensity(text: string): Read<number, ValueProblem | 'implausible'> {
  return parseAbove(text, 0)
}

/** `56 g/kWh` in g CO2e per kWh. A bare number is refused: 0.4 is a usual figure too, in kg. */
export function parseIntensity(text: string): Read<number, ValueProblem | 'implausible'> {
  return parseAbove(text, CLEANEST)
}

function parseAbove(text: string, cleanest: number): Read<number, ValueProblem | 'implausible'> {
  const written = trimBlanks(text)
  const shown = `"${shorten(written)}"`
  const parts = written.length > 100 ? null : /^(.*\S)[ \t]*(?:\/|\bper\b)[ \t]*(kWh|MWh)$/.exec(written)
  if (!parts) {
    const number = fromNumber(parseNumber(written))
    if (number.ok) return refuse('unit-missing', `${shown} has no unit`, `write "${written} g/kWh"`)
    return number.what === 'unit'
      ? refuse('unit', `${shown} is not a grid intensity`, 'write it as "56 g/kWh"')
      : number
  }
  const mass = parseMass((parts[1] ?? '').trimEnd())
  if (!mass.ok)
    return mass.what === 'unit-missing' ? { ...mass, hint: `write "${trimBlanks(parts[1] ?? '')} g/kWh"` } : mass
  const grams = (mass.value.value * 1000) / (parts[2] === 'MWh' ? 1000 : 1)
  if (grams > DIRTIEST)
    return refuse('out-of-range', `${shown} is more than any grid emits`, `write at most ${DIRTIEST} g/kWh`)
  if (grams < cleanest)
    return refuse(
      'implausible',
      `${shown} is less than any source of electricity emits`,
      'check the unit: g/kWh is a thousand times kg/kWh',
    )
  return { ok: true, value: grams }
}
