/** Things per time and per request: `20000 per day`, `0.3 Wh per request`, `5 gCO2e per 1000 requests`. */
import { parseNumber, shorten, trimBlanks } from '../core/number.ts'
import type { Quantity } from '../core/units.ts'
import { parseAmount } from './quantity.ts'
import { fromNumber, type Read, refuse } from './value.ts'

/** Days in the units of time that a rate is written with. */
const DAYS: ReadonlyMap<string, { readonly times: number; readonly over: number }> = new Map([
  ...['s', 'sec', 'second'].map((unit) => [unit, { times: 86400, over: 1 }] as const),
  ...['min', 'minute'].map((unit) => [unit, { times: 1440, over: 1 }] as const),
  ...['h', 'hour'].map((unit) => [unit, { times: 24, over: 1 }] as const),
  ...['d', 'day'].map((unit) => [unit, { times: 1, over: 1 }] as const),
  ['week', { times: 1, over: 7 }],
  ['month', { times: 1, over: 30.4375 }],
  ['year', { times: 1, over: 365.25 }],
])

/** Longer texts are no rates, and some patterns below take quadratic time. */
const LONGEST = 100

/** Requests per day. A bare number is refused: nothing says whether it is a day's or a second's. */
export function parseRate(text: string): Read<number> {
  const written = trimBlanks(text)
  if (written.length > LONGEST)
    return refuse('unit', `"${shorten(written)}" is not a rate`, 'write it as "20000 per day"')
  const parts = /^(\S*)(?:[ \t]+requests?)?[ \t]*(?:\bper[ \t]+|\/[ \t]*)([A-Za-z]+)$/.exec(written)
  const number = fromNumber(parseNumber(parts?.[1] ?? written))
  if (!parts) {
    if (number.ok)
      return refuse('unit-missing', `"${shorten(written)}" does not say per what time`, `write "${written} per day"`)
    return number.what === 'unit'
      ? refuse('unit', `"${shorten(written)}" is not a rate`, 'write it as "20000 per day"')
      : number
  }
  if (!number.ok) return number
  const days = DAYS.get(parts[2] ?? '')
  if (!days)
    return refuse(
      'unit',
      `"${shorten(parts[2] ?? '')}" is not a time`,
      'write per second, minute, hour, day, week, month or year',
    )
  const perDay = (number.value * days.times) / days.over
  if (!Number.isFinite(perDay))
    return refuse('not-finite', `"${shorten(written)}" is too large to count`, 'write a smaller number')
  return { ok: true, value: perDay }
}

/** What is divided by requests. */
export interface PerRequests {
  readonly quantity: Quantity
  readonly requests: number
}

/** Splits `5 gCO2e per 1000 requests`; `null` when the text is not about requests at all. */
export function parsePerRequests(
  text: string,
  amount: (text: string) => Read<Quantity> = parseAmount,
): Read<PerRequests> | null {
  const written = trimBlanks(text)
  if (written.length > LONGEST) return null
  const parts =
    /^(.*?)[ \t]*(?:\bper\b|\/)[ \t]*(\S*?)[ \t]*(?:requests?|answers?|quer(?:y|ies)|calls?|inferences?)$/s.exec(
      written,
    )
  if (!parts) return null
  const quantity = amount(parts[1] ?? '')
  if (!quantity.ok) return quantity
  const count = parts[2] === '' ? ({ ok: true, value: 1 } as const) : fromNumber(parseNumber(parts[2] ?? ''))
  if (!count.ok)
    return count.what === 'unit'
      ? refuse('number', `"${shorten(parts[2] ?? '')}" is not a number`, 'write the digits, such as 1000')
      : count
  if (!Number.isInteger(count.value) || count.value < 1) {
    return refuse(
      'out-of-range',
      `"${shorten(written)}" counts ${count.value} requests`,
      'write a whole number of requests, at least 1',
    )
  }
  return { ok: true, value: { quantity: quantity.value, requests: count.value } }
}

/** Watt-hours per request, for what a serving's record says was measured. */
export function parseEnergyPerRequest(text: string): Read<number> {
  const per = parsePerRequests(text)
  const amount = per ?? parseAmount(text)
  if (!amount.ok)
    return amount.what === 'unit-missing' ? { ...amount, hint: amount.hint.replace('kgCO2e', 'Wh') } : amount
  const { quantity, requests } = 'requests' in amount.value ? amount.value : { quantity: amount.value, requests: 1 }
  if (quantity.unit !== 'kWh')
    return refuse('unit', `"${shorten(trimBlanks(text))}" is not an energy`, 'write it in Wh, such as "0.21 Wh"')
  return { ok: true, value: (quantity.value * 1000) / requests }
}
