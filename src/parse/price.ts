/** What something costs: `0.25 EUR/kWh`, `100 EUR per t`, `4 EUR/m3`. Matched whole, in the case that is written. */
import { shorten, trimBlanks } from '../core/number.ts'
import type { Currency } from '../core/units.ts'
import { parseEnergy, parseMass, parseMoney, parseWater } from './quantity.ts'
import { type Read, refuse } from './value.ts'

export interface Price {
  readonly currency: Currency
  /** For one kWh, kg or L. */
  readonly each: number
}

const PER = {
  energy: { one: parseEnergy, example: '0.25 EUR/kWh' },
  carbon: { one: parseMass, example: '100 EUR/t' },
  water: { one: parseWater, example: '4 EUR/m3' },
} as const

/** Longer texts are no prices. */
const LONGEST = 100

export function parsePrice(text: string, of: keyof typeof PER): Read<Price> {
  const written = trimBlanks(text)
  const { one, example } = PER[of]
  const parts = written.length > LONGEST ? null : /^([^/]*?)[ \t]*(?:\/|[ \t]per[ \t])[ \t]*([^/]*)$/.exec(written)
  if (!parts) return refuse('unit', `"${shorten(written)}" is not a price`, `write for example "${example}"`)
  const money = parseMoney(parts[1] ?? '')
  if (!money.ok) return money
  const amount = one(`1 ${parts[2] ?? ''}`)
  if (!amount.ok)
    return refuse('unit', `"${shorten(written)}" is not a price of ${of}`, `write for example "${example}"`)
  return { ok: true, value: { currency: money.value.unit, each: money.value.value / amount.value.value } }
}
