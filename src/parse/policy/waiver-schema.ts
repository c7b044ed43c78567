/** Exceptions: who may grant them, how much, how long, how often. */
import * as z from 'zod'
import { shorten, trimBlanks } from '../../core/number.ts'
import type { WaiverQuota } from '../../core/policy.ts'
import { parseDays, parseSpending } from '../quantity.ts'
import { oneOrMore, written } from '../shape.ts'
import { type Read, refuse } from '../value.ts'
import { parseApprover } from './people.ts'
import { asPeriod, parseCount, splitPeriod } from './words.ts'

const EXPIRE_AFTER_DAYS = 14
/** An exception that outlives a quarter is a budget. */
const LONGEST_DAYS = 90

export const WaiverSchema = z.strictObject({
  approvers: z
    .array(written(parseApprover, { description: 'A login, a team or a role.', examples: ['user:octocat'] }))
    .meta({
      description:
        'Who may grant: `user:` and a login, `team:` and the short name of a team of the organisation, `role:admin`, `role:maintain` or `role:write` for everybody with at least that role. Never the author of the pull request.',
      examples: ['["team:ml-leads", "user:octocat"]'],
    }),
  limit: oneOrMore(written(parseGrant, { description: 'An amount.', examples: ['100 kgCO2e'] }), {
    description:
      'The most that one waiver grants. A list may give one amount for each unit; a unit without one cannot be waived.',
    examples: ['100 kgCO2e'],
  }),
  expire_after: written(parseExpiry, {
    description: 'The longest that a waiver holds, and how long it holds when it does not say. At most 90 days.',
    examples: ['14 days'],
  })
    .default(EXPIRE_AFTER_DAYS)
    .meta({ default: '14 days' }),
  quota: written(parseQuota, {
    description:
      'How many waivers, or how much of them, in a calendar period (UTC). Default: as many as the approvers grant.',
    examples: ['3 per quarter', '300 kgCO2e per quarter'],
  }).optional(),
})

function parseGrant(text: string): Read<{ readonly value: number; readonly unit: WaiverUnit }> {
  const read = parseSpending(text)
  if (!read.ok || read.value.value > 0) return read
  return refuse('out-of-range', `"${shorten(text)}" grants nothing`, 'write more than 0, or delete "waivers"')
}

type WaiverUnit = NonNullable<WaiverQuota['quantity']>['unit']

function parseExpiry(text: string): Read<number> {
  const read = parseDays(text)
  if (!read.ok || (read.value > 0 && read.value <= LONGEST_DAYS)) return read
  return refuse('out-of-range', `"${shorten(text)}" is not a time that a waiver may hold`, 'write at most 90 days')
}

/** `3 per quarter`, `3 waivers per month`, `300 kgCO2e per quarter`. */
function parseQuota(text: string): Read<WaiverQuota> {
  const written = trimBlanks(text)
  const hint = 'write "3 per quarter" or "300 kgCO2e per quarter"'
  const parts = splitPeriod(written)
  const per = parts && asPeriod(parts.period)
  if (!parts || !per) return refuse('unit', `"${shorten(written)}" does not say per month, quarter or year`, hint)
  const number = /^(\S+?)(?:[ \t]+waivers?)?$/.exec(parts.amount)?.[1] ?? ''
  if (/^[0-9.,+-]+$/.test(number)) {
    const count = parseCount(number)
    return count.ok ? { ok: true, value: { per, count: count.value, quantity: null, text: written } } : count
  }
  const quantity = parseGrant(parts.amount)
  return quantity.ok ? { ok: true, value: { per, count: null, quantity: quantity.value, text: written } } : quantity
}
