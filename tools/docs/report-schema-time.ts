/** Parts of the report that are there only where a budget depends on time, people or exceptions. */
import * as z from 'zod'
import { CURRENCIES } from '../../src/core/units.ts'

const text = z.string()
const maybeText = z.string().nullable()
const day = z.string().meta({ description: 'A day in UTC: 2026-10-01.' })
const interval = z.strictObject({ low: z.number(), central: z.number(), high: z.number() })

export const unit = z.enum(['kgCO2e', 'kWh', 'L', ...CURRENCIES])
export const rate = z.enum(['kgCO2e per request', 'kWh per request', 'L per request'])

export const author = z.strictObject({
  login: maybeText,
  email: maybeText,
  account: z.enum(['user', 'bot']).nullable(),
})

/** Of a finding. */
export const timeOfFinding = {
  period: z
    .strictObject({
      name: text.meta({ description: '2026-11, 2026-Q4 or 2026, in UTC.' }),
      from: day,
      until: day.meta({ description: 'The first day after it.' }),
      spent: z.number().meta({ description: 'Booked before this pull request, as it meets the limit.' }),
    })
    .exactOptional(),
  allowance: z
    .strictObject({
      limit: z.number().meta({ description: 'As the policy writes it; with the other parts it is the limit.' }),
      carried: z.number(),
      debt: z.number(),
      decline: z.number(),
      headroom: z.number(),
      because: maybeText,
    })
    .exactOptional(),
  waived: z.strictObject({ by: text, amount: z.number(), until: text }).exactOptional(),
}

export const ledger = z.strictObject({
  tip: text,
  landings: z.int(),
  from: maybeText,
  complete: z.boolean(),
  bookings: z.int(),
  total_kg: interval,
  months: z.array(z.strictObject({ month: text, total_kg: z.number(), bookings: z.int() })),
  remarks: z.array(
    z.strictObject({
      what: z.enum(['removed', 'shrunk', 'returned', 'odd-date', 'corrected']),
      id: text,
      path: text,
      commit: text,
      date: text,
      kg: z.number(),
    }),
  ),
})

export const waiver = z.strictObject({
  by: text,
  url: maybeText,
  amount_text: maybeText,
  amount: z.number().nullable(),
  unit: unit.nullable(),
  reason: maybeText,
  created: text,
  until: maybeText,
  commit: maybeText,
  runs: z.array(text),
  budget: maybeText,
  status: z.enum(['used', 'unused', 'expired', 'void']),
  because: maybeText,
})

export const exceptions = z.strictObject({
  lines: z.array(text).meta({ description: 'To be pasted as a comment; each suffices for what is over in its unit.' }),
  beyond: z.array(text),
  approvers: z.array(text),
  limits: z.array(text),
  expire_after_days: z.number(),
  quota: maybeText,
})

export const drift = z.strictObject({
  path: text,
  pairs: z.int(),
  factor: z.number(),
  applied: z.boolean(),
  newest: z.array(z.strictObject({ plan: text, run: text, planned_kg: z.number(), spent_kg: z.number() })),
})
