/** Parts of a policy as words of one line, for the list of what a pull request would change. */
import type { Budget, Policy, Prices, WaiverRules } from '../../core/policy.ts'
import { accountText, type Direction } from '../../core/strictness.ts'
import type { Quantity } from '../../core/units.ts'

export function inFull(budget: Budget): string {
  const { authors, labels, starts, memory, noise, ratchet } = budget
  const parts = [
    budget.paths.length > 0 ? ` in ${list(budget.paths)}` : '',
    budget.model === null ? '' : ` for model ${budget.model}`,
    authors.length > 0 ? ` by ${list(authors.map(accountText))}` : '',
    labels.length > 0 ? ` labelled ${list(labels)}` : '',
    budget.horizonDays === null ? '' : ` over ${days(budget.horizonDays)}`,
    starts === null ? '' : ` from ${day(starts)}`,
    memory.carryOver === 0 ? '' : `, carries over ${share(memory.carryOver)}`,
    memory.debt ? ', keeps debt' : '',
    memory.declines === 0 ? '' : `, declines ${share(memory.declines)} per year`,
    noise === null ? '' : `, noise ${noiseText(noise)}`,
    ratchet ? ', a ratchet' : '',
  ]
  return `${limitText(budget)} per ${budget.per.replace('_', ' ')} on ${list(budget.covers)}${parts.join('')}`
}

export function limitText({ limit }: Pick<Budget, 'limit'>): string {
  const most = limit.kind === 'exchange' && limit.most ? ` (at most ${amount(limit.most)})` : ''
  return `${limit.text}${most}`
}

export function amount({ value, unit }: Quantity): string {
  return `${Number(value.toPrecision(12))} ${unit}`
}

export function waiverText({ approvers, limits, expireAfterDays, quota }: WaiverRules): string {
  const often = quota === null ? '' : `, ${quota.text}`
  return `${list(approvers.map(accountText))} may grant up to ${list(limits.map(amount))} for ${days(expireAfterDays)}${often}`
}

export function priceText(prices: Prices | null): string {
  if (prices === null) return 'none'
  const { currency, perKwh, perKgCO2e, perL } = prices
  const each: readonly (readonly [number | null, string])[] = [
    [perKwh, 'kWh'],
    [perKgCO2e, 'kgCO2e'],
    [perL, 'L'],
  ]
  return list(
    each.flatMap(([price, unit]) => (price === null ? [] : [`${Number(price.toPrecision(12))} ${currency}/${unit}`])),
  )
}

export function referenceText(reference: Policy['extends']): string {
  return reference === null ? 'none' : `${reference.owner}/${reference.repository}:${reference.path}`
}

export function gramsOf({ assume }: Policy): string {
  return assume.marketGPerKwh === null ? 'none' : `${assume.marketGPerKwh} g/kWh`
}

export function devices({ assume }: Policy): string {
  return list(assume.hardware.map(({ count, model }) => `${count}x ${model}`))
}

export function list(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ')
}

export function orNone(value: string | number | null): string {
  return value === null ? 'none' : String(value)
}

export function share(value: number | null): string {
  return value === null ? 'none' : `${Number((value * 100).toPrecision(12))}%`
}

export function noiseText(noise: Budget['noise']): string {
  return noise === 'measured' ? noise : share(noise)
}

export function days(value: number | null): string {
  return value === null ? 'none' : `${Number(value.toPrecision(6))} days`
}

/** A day in UTC. */
export function day(seconds: number | null): string {
  return seconds === null ? 'none' : new Date(seconds * 1000).toISOString().slice(0, 10)
}

export function quoted(name: string): string {
  return `"${name}"`
}

/** ` (+80%)`; nothing where there is nothing to divide by. */
export function growth(before: number, after: number): string {
  if (before === 0 || before === after || !Number.isFinite(before) || !Number.isFinite(after)) return ''
  const percent = (after / before - 1) * 100
  const digits = Math.abs(percent) < 10 ? 1 : 0
  return ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(digits))}%)`
}

/** One line of the list. */
export interface Change {
  readonly text: string
  readonly direction: Direction
}

export function changed(key: string, from: string, to: string, direction: Direction): readonly Change[] {
  return from === to ? [] : [{ text: `${key}: ${from} -> ${to}`, direction }]
}
