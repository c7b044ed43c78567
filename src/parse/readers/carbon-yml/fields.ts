/** Values of a `*.carbon.yml` that are read in more than one place: numbers with bounds, sizes, shares. */
import { parseBetween, parseNumber, shorten, trimBlanks } from '../../../core/number.ts'
import type { Quantity } from '../../../core/units.ts'
import { written } from '../../shape.ts'
import { fromNumber, type Read, refuse } from '../../value.ts'

interface NumberMeaning {
  readonly description: string
  readonly examples: readonly [number]
}

export function number(minimum: number, maximum: number, meaning: NumberMeaning) {
  return written((text) => fromNumber(parseBetween(text, minimum, maximum)), {
    ...meaning,
    type: 'number',
    minimum,
    maximum,
  }).optional()
}

/** A rate of 0 would be nothing to work with, and a division by it no number. */
export function aboveZero(maximum: number, meaning: NumberMeaning) {
  const read = (text: string): Read<number> => {
    const value = fromNumber(parseBetween(text, 0, maximum))
    return value.ok && value.value === 0
      ? refuse('out-of-range', '"0" is no rate', 'write what was measured, or delete the line')
      : value
  }
  return written(read, { ...meaning, type: 'number', exclusiveMinimum: 0, maximum }).optional()
}

/** `50%` or `+50%`. The sign of percent is required: `0.5` could mean half a percent or half as many again. */
export function parseGrowth(text: string): Read<number> {
  const trimmed = trimBlanks(text)
  const shown = `"${shorten(trimmed)}"`
  if (trimmed.startsWith('-'))
    return refuse('negative', `${shown} would be fewer requests`, 'delete the line: nobody books what may not come')
  if (!trimmed.endsWith('%')) return refuse('unit-missing', `${shown} is not a percentage`, 'write it as "50%"')
  const read = fromNumber(parseBetween(trimmed.replace(/^\+/, '').slice(0, -1), 0, 1000))
  return read.ok ? { ok: true, value: read.value / 100 } : read
}

export function positive(maximum: number, meaning: NumberMeaning) {
  const read = (text: string): Read<number> => {
    const value = fromNumber(parseBetween(text, 0, maximum))
    return value.ok && value.value === 0
      ? refuse('out-of-range', '"0" is no time', 'write how long it took, or delete the line')
      : value
  }
  return written(read, { ...meaning, type: 'number', exclusiveMinimum: 0, maximum }).optional()
}

/** A figure of quality, which may be below 0: a likelihood, a reward. */
export function parseMetric(text: string): Read<number> {
  const trimmed = trimBlanks(text)
  const below = /^-\d/.test(trimmed)
  const read = fromNumber(parseNumber(below ? trimmed.slice(1) : trimmed))
  return read.ok && below ? { ok: true, value: -read.value } : read
}

/** `7B`, `2T`, `7e9`. The letters are those of model names, in upper case; `m` could be a thousandth. */
export function parseBig(text: string, maximum: number): Read<number> {
  const trimmed = trimBlanks(text)
  const scale = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[trimmed.at(-1) ?? '']
  const read = fromNumber(parseNumber(scale === undefined ? trimmed : trimmed.slice(0, -1)))
  if (!read.ok)
    return read.what === 'unit'
      ? refuse('unit', `"${shorten(trimmed)}" is not a count`, 'write digits, or K, M, B or T after them, such as "7B"')
      : read
  const value = read.value * (scale ?? 1)
  return value > 0 && value <= maximum
    ? { ok: true, value }
    : refuse('out-of-range', `"${shorten(trimmed)}" is out of range`, 'write how many, such as "7B" or "7e9"')
}

export function atMost<Q extends Quantity<string>>(read: Read<Q>, maximum: number): Read<Q> {
  if (!read.ok || read.value.value <= maximum) return read
  return refuse(
    'out-of-range',
    `is ${read.value.value} ${read.value.unit}, more than any single run`,
    `write at most ${maximum} ${read.value.unit}`,
  )
}

export function notAbove(read: Read<number>, maximum: number): Read<number> {
  return !read.ok || read.value <= maximum
    ? read
    : refuse('out-of-range', 'is more than can be', 'check the number and its unit')
}

export function horizon(read: Read<number>, most: number): Read<number> {
  // A second of service would meet any budget.
  if (!read.ok || (read.value >= 1 && read.value <= most)) return read
  return refuse(
    'out-of-range',
    'is not a time that a model is served',
    'write a time of one day to 100 years, such as "12 months"',
  )
}
