import { shorten, trimBlanks } from '../../core/number.ts'
import type { Limit } from '../../core/policy.ts'
import { isMoney, parseAmount, parsePercent } from '../quantity.ts'
import { parsePerRequests } from '../rate.ts'
import { type Read, refuse, type ValueProblem } from '../value.ts'

/** `50 kgCO2e`, `120 kWh`, `300 L`, `+5%`, `5 gCO2e per 1000 requests`. */
export function parseLimit(text: string): Read<Limit, ValueProblem | 'later'> {
  const written = trimBlanks(text)
  if (isMoney(written)) {
    return refuse(
      'later',
      `"${written}" is an amount of money`,
      'limits in money are not in this release; write one in kgCO2e, kWh or L',
    )
  }
  if (written.endsWith('%')) return parseRelative(written)
  const per = parsePerRequests(written)
  if (per) return per.ok ? { ok: true, value: { kind: 'per-request', ...per.value, text: written } } : per
  const period = /^(.{1,80}?)[ \t]*(?:\bper\b|\/)[ \t]*(?:a[ \t]+)?(day|week|month|quarter|year)s?$/i.exec(written)
  if (period) {
    const hint = `budgets per ${period[2]?.toLowerCase()} are not in this release; write "limit: ${period[1]}" and "per: total"`
    return refuse('later', `"${written}" has a period`, hint)
  }
  const amount = parseAmount(written)
  return amount.ok ? { ok: true, value: { kind: 'absolute', quantity: amount.value, text: written } } : amount
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
