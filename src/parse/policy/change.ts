/** What a changed policy file would mean from the next pull request on, in words and exact quantities. */
import type { Budget, Limit, Policy } from '../../core/policy.ts'

/** `null` stands for no policy. An empty answer: the two policies judge alike. */
export function describeChange(before: Policy | null, after: Policy | null): string[] {
  if (!after) return before ? ['the policy is removed: nothing would be held'] : []
  if (!before)
    return [
      `a first policy, mode ${after.mode}`,
      ...after.budgets.map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
    ]
  return [...settings(before, after), ...budgets(before.budgets, after.budgets)]
}

function settings(before: Policy, after: Policy): string[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ['mode', before.mode, after.mode],
    ['on_error', before.onError, after.onError],
    ['gate_on', before.gateOn, after.gateOn],
    ['undecided', before.undecided, after.undecided],
    ['assume.region', orNone(before.assume.region), orNone(after.assume.region)],
    ['assume.pue', orNone(before.assume.pue), orNone(after.assume.pue)],
    ['assume.market_intensity', gramsOf(before), gramsOf(after)],
    ['assume.hardware', devices(before), devices(after)],
    ['accounting.boundary', before.accounting.boundary, after.accounting.boundary],
    ['accounting.intensity', before.accounting.intensity, after.accounting.intensity],
    ['accounting.method', before.accounting.method, after.accounting.method],
    ['accounting.embodied', String(before.accounting.embodied), String(after.accounting.embodied)],
    ['accounting.live_grid', orNone(before.accounting.liveGrid ?? null), orNone(after.accounting.liveGrid ?? null)],
    ['records.include', list(before.records.include), list(after.records.include)],
    ['records.exclude', list(before.records.exclude), list(after.records.exclude)],
    ['records.required_for', list(before.records.requiredFor), list(after.records.requiredFor)],
  ]
  return rows.flatMap(([key, from, to]) => changed(key, from, to))
}

function budgets(before: readonly Budget[], after: readonly Budget[]): string[] {
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
    ...renamed.map(({ old, now }) => `${quoted(old.name)} is renamed to ${quoted(now.name)}`),
    ...gone
      .filter((budget) => !renamed.some(({ old }) => old === budget))
      .map((budget) => `${quoted(budget.name)} is removed: ${inFull(budget)}`),
    ...fresh
      .filter((budget) => !renamed.some(({ now }) => now === budget))
      .map((budget) => `${quoted(budget.name)} is added: ${inFull(budget)}`),
  ]
}

function budgetChange(old: Budget, now: Budget): string[] {
  const name = quoted(old.name)
  const limit = sameLimit(old.limit, now.limit)
    ? []
    : [`${name}: ${old.limit.text} -> ${now.limit.text}${growth(old.limit, now.limit)}`]
  return [
    ...limit,
    ...changed(`${name} covers`, list(old.covers), list(now.covers)),
    ...changed(`${name} per`, old.per, now.per),
    ...changed(`${name} warn_at`, share(old.warnAt), share(now.warnAt)),
    ...changed(`${name} paths`, list(old.paths), list(now.paths)),
    ...changed(`${name} model`, orNone(old.model), orNone(now.model)),
    ...changed(`${name} horizon`, days(old.horizonDays), days(now.horizonDays)),
  ]
}

function changed(key: string, from: string, to: string): string[] {
  return from === to ? [] : [`${key}: ${from} -> ${to}`]
}

/** Limits are compared by what they mean: `0.05 t` is `50 kgCO2e`. */
function sameLimit(a: Limit, b: Limit): boolean {
  if (a.kind === 'relative' || b.kind === 'relative')
    return a.kind === b.kind && 'ratio' in a && 'ratio' in b && a.ratio === b.ratio
  return a.quantity.unit === b.quantity.unit && perRequest(a) === perRequest(b) && a.kind === b.kind
}

function growth(a: Limit, b: Limit): string {
  if (a.kind === 'relative' || a.kind !== b.kind || a.quantity.unit !== b.quantity.unit || a.quantity.value === 0)
    return ''
  const percent = (perRequest(b) / perRequest(a) - 1) * 100
  const digits = Math.abs(percent) < 10 ? 1 : 0
  return ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(digits))}%)`
}

function perRequest(limit: Exclude<Limit, { kind: 'relative' }>): number {
  return limit.kind === 'per-request' ? limit.quantity.value / limit.requests : limit.quantity.value
}

function inFull(budget: Budget): string {
  const where = budget.paths.length > 0 ? ` in ${list(budget.paths)}` : ''
  const model = budget.model === null ? '' : ` for model ${budget.model}`
  const horizon = budget.horizonDays === null ? '' : ` over ${days(budget.horizonDays)}`
  return `${budget.limit.text} per ${budget.per.replace('_', ' ')} on ${list(budget.covers)}${where}${model}${horizon}`
}

function gramsOf({ assume }: Policy): string {
  return assume.marketGPerKwh === null ? 'none' : `${assume.marketGPerKwh} g/kWh`
}

function devices({ assume }: Policy): string {
  return assume.hardware.length === 0
    ? 'none'
    : assume.hardware.map(({ count, model }) => `${count}x ${model}`).join(', ')
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ')
}

function orNone(value: string | number | null): string {
  return value === null ? 'none' : String(value)
}

function share(value: number | null): string {
  return value === null ? 'none' : `${Number((value * 100).toPrecision(12))}%`
}

function days(value: number | null): string {
  return value === null ? 'none' : `${Number(value.toPrecision(6))} days`
}

function quoted(name: string): string {
  return `"${name}"`
}
