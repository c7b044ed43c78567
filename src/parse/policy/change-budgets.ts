/** What happens to budgets from one policy to the next. */
import type { Budget, Limit } from '../../core/policy.ts'
import { accountText, type BudgetPart, byPart, type Direction, rateOf } from '../../core/strictness.ts'
import {
  type Change,
  changed,
  day,
  days,
  growth,
  inFull,
  limitText,
  list,
  noiseText,
  orNone,
  quoted,
  share,
} from './wording.ts'

export function budgetChanges(before: readonly Budget[], after: readonly Budget[]): readonly Change[] {
  const gone = before.filter((budget) => !after.some(({ name }) => name === budget.name))
  const fresh = after.filter((budget) => !before.some(({ name }) => name === budget.name))
  // A budget that is the same but for its name was renamed, which loosens nothing.
  const renamed = gone.flatMap((old) => {
    const now = fresh.find((budget) => inFull(budget) === inFull(old))
    return now ? [{ old, now }] : []
  })
  const pairs = before.flatMap((old) => {
    const now = after.find(({ name }) => name === old.name)
    return now ? [{ old, now }] : []
  })
  return [
    ...pairs.flatMap(({ old, now }) => budgetChange(old, now)),
    ...renamed.map(({ old, now }) => told(`${quoted(old.name)} is renamed to ${quoted(now.name)}`, 'other')),
    ...gone
      .filter((budget) => !renamed.some(({ old }) => old === budget))
      .map((budget) => told(`${quoted(budget.name)} is removed: ${inFull(budget)}`, 'looser')),
    ...fresh
      .filter((budget) => !renamed.some(({ now }) => now === budget))
      .map((budget) => told(`${quoted(budget.name)} is added: ${inFull(budget)}`, 'stricter')),
  ]
}

function told(text: string, direction: Direction): Change {
  return { text, direction }
}

const WORDS: { readonly [P in Exclude<BudgetPart, 'limit'> | 'warn_at']: (budget: Budget) => string } = {
  covers: ({ covers }) => list(covers),
  per: ({ per }) => per,
  warn_at: ({ warnAt }) => share(warnAt),
  paths: ({ paths }) => list(paths),
  model: ({ model }) => orNone(model),
  authors: ({ authors }) => list(authors.map(accountText)),
  labels: ({ labels }) => list(labels),
  horizon: ({ horizonDays }) => days(horizonDays),
  starts: ({ starts }) => day(starts),
  carry_over: ({ memory }) => share(memory.carryOver),
  debt: ({ memory }) => String(memory.debt),
  declines: ({ memory }) => share(memory.declines),
  noise: ({ noise }) => noiseText(noise),
  ratchet: ({ ratchet }) => String(ratchet),
}

function budgetChange(old: Budget, now: Budget): readonly Change[] {
  const name = quoted(old.name)
  const directions = byPart(old, now)
  const limit = directions.get('limit') ?? 'same'
  // Limits are compared by what they mean: `0.05 t` is `50 kgCO2e`.
  const limits =
    limit === 'same'
      ? []
      : [told(`${name}: ${limitText(old)} -> ${limitText(now)}${limitGrowth(old.limit, now.limit)}`, limit)]
  const parts = Object.entries(WORDS) as readonly (readonly [keyof typeof WORDS, (budget: Budget) => string])[]
  return [
    ...limits,
    ...parts.flatMap(([part, words]) =>
      changed(`${name} ${part}`, words(old), words(now), (part === 'warn_at' ? null : directions.get(part)) ?? 'other'),
    ),
  ]
}

function limitGrowth(a: Limit, b: Limit): string {
  if (a.kind === 'relative' || b.kind === 'relative' || a.kind !== b.kind) return ''
  return a.quantity.unit === b.quantity.unit ? growth(rateOf(a), rateOf(b)) : ''
}
