/** Single values of a policy: what each text means, or why it means nothing and what to write instead. */
import { globProblem } from '../../core/glob.ts'
import { parseNumber, shorten, trimBlanks } from '../../core/number.ts'
import { PERIODS, type Per, type Period } from '../../core/policy.ts'
import { parsePercent } from '../quantity.ts'
import { parseInstant } from '../time.ts'
import { fromNumber, type Read, refuse, type ValueProblem } from '../value.ts'
import { LATER_PERIODS } from './later.ts'

export const PER = ['run', 'pull_request', ...PERIODS, 'total'] as const satisfies readonly Per[]
/** A century: longer horizons are typing mistakes. */
const LONGEST_HORIZON_DAYS = 36_525

export function parseGlob(text: string): Read<string, 'glob'> {
  const problem = globProblem(text)
  return problem === null
    ? { ok: true, value: text }
    : refuse('glob', `pattern "${shorten(text)}" ${problem}`, 'write for example "research/**"')
}

export function parsePer(text: string): Read<Per, 'choice' | 'later'> {
  const known = PER.find((candidate) => candidate === text)
  if (known) return { ok: true, value: known }
  const period = periodIn(text)
  const hint = period === null ? `write ${listedWords(PER)}` : `write "${period}"`
  if (period === null && LATER_PERIODS.test(text)) return refuse('later', `"${text}" is not in this release`, hint)
  return refuse('choice', `"${shorten(text)}" is not known`, hint)
}

/** The period that somebody means by `monthly`, `per year` or `Quarter`. */
function periodIn(text: string): Period | null {
  if (text.length > 40) return null
  if (/^(?:per[ _-])?annual(?:ly)?$/i.test(text)) return 'year'
  const [, word] = /^(?:per[ _-])?(month|quarter|year)(?:ly|s)?$/i.exec(text) ?? []
  return PERIODS.find((period) => period === word?.toLowerCase()) ?? null
}

function listedWords(words: readonly string[]): string {
  return `${words
    .slice(0, -1)
    .map((word) => `"${word}"`)
    .join(', ')} or "${words.at(-1)}"`
}

export function parseVersion(text: string): Read<1, 'version'> {
  if (text === '1') return { ok: true, value: 1 }
  const newer = /^[0-9]{1,9}$/.test(text) && Number(text) > 1
  if (newer)
    return refuse(
      'version',
      `${text} needs a newer release`,
      'use a newer release of Carbon Clerk, or write "version: 1"',
    )
  return refuse('version', `"${shorten(text)}" is not a version`, 'write "version: 1"')
}

/** The words of YAML 1.2; `yes` and `on` mean different things to different parsers. */
export function parseSwitch(text: string): Read<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { ok: true, value: true }
  if (/^(?:false|False|FALSE)$/.test(text)) return { ok: true, value: false }
  return refuse('choice', `"${shorten(text)}" is not known`, 'write true or false')
}

/** `80%`, at most all of it. */
export function parseShare(text: string): Read<number> {
  const read = parsePercent(text)
  if (!read.ok || read.value <= 1) return read
  return refuse('out-of-range', `is more than 100%`, 'write at most 100%')
}

/** `7% per year` as 0.07. */
export function parseDecline(text: string): Read<number> {
  const written = trimBlanks(text)
  if (written.length > 60) return refuse('unit', `"${shorten(written)}" is not a decline`, 'write "7% per year"')
  const parts = /^(\S*[ \t]?%)[ \t]*(?:per|a|\/)[ \t]*year$/.exec(written)
  const share = parseShare(parts?.[1] ?? written)
  if (!share.ok)
    return share.what === 'unit-missing' || share.what === 'unit' ? { ...share, hint: 'write "7% per year"' } : share
  if (!parts)
    return refuse('unit-missing', `"${shorten(written)}" does not say in what time`, `write "${written} per year"`)
  return share
}

export function parseNoise(text: string): Read<number | 'measured'> {
  if (text === 'measured') return { ok: true, value: text }
  const share = parseShare(text)
  if (share.ok || share.what === 'out-of-range') return share
  return { ...share, hint: share.what === 'unit-missing' ? share.hint : 'write "3%" or "measured"' }
}

/** Midnight UTC of a day, in seconds since 1970. */
export function parseStart(text: string): Read<number, ValueProblem | 'time'> {
  const read = parseInstant(text)
  const hint = 'write a day, such as "2026-01-01"'
  if (!read.ok) return { ...read, hint }
  if (read.value.precision === 'date') return { ok: true, value: read.value.seconds }
  return refuse('time', `"${shorten(text)}" has a time of day; budgets begin at midnight UTC`, hint)
}

export function parseHorizon(read: Read<number>): Read<number> {
  if (!read.ok || (read.value > 0 && read.value <= LONGEST_HORIZON_DAYS)) return read
  return refuse(
    'out-of-range',
    'is not a time that a model is served',
    'write a time of at most 100 years, such as "12 months"',
  )
}

/** Splits `2 tCO2e per quarter`; `null` when no period stands at the end. */
export function splitPeriod(written: string): { readonly amount: string; readonly period: string } | null {
  if (written.length > 100) return null
  const [, amount, period] =
    /^(.{1,80}?)[ \t]*(?:\bper\b|\/)[ \t]*(?:a[ \t]+)?(day|week|month|quarter|year)s?$/i.exec(written) ?? []
  return amount === undefined || period === undefined ? null : { amount, period: period.toLowerCase() }
}

export function asPeriod(word: string): Period | null {
  return PERIODS.find((period) => period === word) ?? null
}

/** A whole number of at least one. */
export function parseCount(text: string): Read<number> {
  const read = fromNumber(parseNumber(text))
  if (!read.ok || (Number.isInteger(read.value) && read.value >= 1 && read.value <= 10_000)) return read
  return refuse('out-of-range', `"${shorten(text)}" is no number of waivers`, 'write a whole number from 1 to 10000')
}
