import { parseNumber, shorten, trimBlanks } from '../../core/number.ts'
import type { Limit, Period } from '../../core/policy.ts'
import { parsePercent, parseSpending } from '../quantity.ts'
import { parsePerRequests } from '../rate.ts'
import { fromNumber, type Read, refuse, type ValueProblem } from '../value.ts'
import { asPeriod, splitPeriod } from './words.ts'

/** A limit as one line gives it; `most` and `per` of the same budget stand on lines of their own. */
export interface WrittenLimit {
  readonly limit: Limit
  /** `2 tCO2e per quarter` says both. */
  readonly per: Period | null
}

/** `50 kgCO2e`, `120 kWh`, `300 L`, `500 EUR`, `+5%`, `5 gCO2e per 1000 requests`, `5 kgCO2e per +0.1 f1`, `2 t per year`. */
export function parseLimit(text: string): Read<WrittenLimit, ValueProblem | 'later'> {
  const written = trimBlanks(text)
  if (written.endsWith('%')) return alone(parseRelative(written))
  const requests = parsePerRequests(written, parseSpending)
  if (requests)
    return requests.ok
      ? { ok: true, value: { limit: { kind: 'per-request', ...requests.value, text: written }, per: null } }
      : requests
  const window = splitPeriod(written)
  if (window) return parseWindow(written, window)
  const exchange = parseExchange(written)
  if (exchange) return alone(exchange)
  return absolute(written, null)
}

function alone(read: Read<Limit>): Read<WrittenLimit> {
  return read.ok ? { ok: true, value: { limit: read.value, per: null } } : read
}

function absolute(text: string, per: Period | null): Read<WrittenLimit> {
  const amount = parseSpending(text)
  if (!amount.ok) return amount
  return { ok: true, value: { limit: { kind: 'absolute', quantity: amount.value, text }, per } }
}

function parseWindow(
  written: string,
  { amount, period }: { readonly amount: string; readonly period: string },
): Read<WrittenLimit, ValueProblem | 'later'> {
  const per = asPeriod(period)
  if (per) return absolute(amount, per)
  return refuse(
    'later',
    `"${shorten(written)}" has a period of a ${period}`,
    `budgets per ${period} are not in this release; write a limit per month, quarter or year`,
  )
}

const METRIC = /^[A-Za-z][A-Za-z0-9_./@-]{0,63}$/
const TIMES = /^(?:second|minute|hour|day|week|month|quarter|year)s?$/i

/** `5 kgCO2e per +0.1 f1`, `5 kgCO2e per -0.05 loss`: the sign says which way is better. `null`: something else. */
function parseExchange(written: string): Read<Limit> | null {
  if (written.length > 200) return null
  const [, amount, sign, number, metric] =
    /^(\S+(?:[ \t]+\S+)?)[ \t]+per[ \t]+([+-]?)(\S+)[ \t]+(\S+)$/.exec(written) ?? []
  if (amount === undefined || number === undefined || metric === undefined) return null
  if (TIMES.test(metric))
    return refuse('unit', `"${shorten(written)}" has no period of the calendar`, 'write it per month, quarter or year')
  const quantity = parseSpending(amount)
  if (!quantity.ok) return quantity
  const step = fromNumber(parseNumber(number))
  if (!step.ok) return step
  if (step.value === 0)
    return refuse(
      'out-of-range',
      `"${shorten(written)}" asks for no improvement`,
      `write "${amount} per +0.1 ${shorten(metric)}"`,
    )
  if (!METRIC.test(metric))
    return refuse(
      'name',
      `"${shorten(metric)}" is not the name of a metric`,
      'write it as the records do, such as "f1" or "eval_loss"',
    )
  if (sign === '')
    return refuse(
      'unit',
      `"${shorten(written)}" does not say whether more or less is better`,
      `write "+${number} ${metric}" for more, "-${number} ${metric}" for less`,
    )
  return {
    ok: true,
    value: {
      kind: 'exchange',
      quantity: quantity.value,
      metric,
      step: step.value,
      better: sign === '-' ? 'down' : 'up',
      most: null,
      text: written,
    },
  }
}

/** The sign is required: `5%` could mean 5% of base or 5% more than base. */
function parseRelative(written: string): Read<Limit> {
  if (written.startsWith('-')) {
    return refuse('negative', `"${shorten(written)}" would ask for less than on base`, 'write "+0%" for no increase')
  }
  const share = parsePercent(written.replace(/^\+/, ''))
  if (!share.ok) return share
  if (!written.startsWith('+')) {
    return refuse(
      'unit',
      `"${shorten(written)}" does not say whether it is a share or an increase`,
      `write "+${shorten(written)}" for at most that much more than on base`,
    )
  }
  return { ok: true, value: { kind: 'relative', ratio: share.value, text: written } }
}
