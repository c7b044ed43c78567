/**
 * The command by which an approver lets a pull request exceed a budget, read from a comment:
 *
 *     /carbon waive 30 kg: the ablation is due on Friday
 *     /carbon waive 30 kg on "research" at 1a2b3c4 for 7 days: reason
 *     /carbon waive 120 kWh for runs carbon:sft-1, carbon:sft-2 until 2026-12-01: reason
 *
 * The amount comes first; the parts between it and the reason stand in any order, each once; the reason follows the first
 * colon with a space after it, since ids have colons too. Words are read whatever their case, units are not. A comment
 * holds one command: of two, nobody could say which one is meant.
 */
import { shorten } from '../core/number.ts'
import type { WaiverCommand, WrittenWaiver } from '../core/waivers/waiver.ts'
import { parseDays, parseSpending } from './quantity.ts'
import { parseInstant } from './time.ts'
import { commandLines } from './waiver-lines.ts'
import { type Token, tokensOf } from './waiver-tokens.ts'

const EXAMPLE = 'write "/carbon waive 30 kg: why"'
/** Of one line; what is longer is no sentence that somebody reads. */
const LONGEST_LINE = 2000
const LONGEST_REASON = 500
const MOST_RUNS = 50
const DAY_S = 86_400

/** @returns `null` for a comment without such a command. */
export function parseWaiver(body: string): WrittenWaiver | null {
  const found = commandLines(body).flatMap(({ text, quoted }) => {
    const [, verb = '', rest = ''] = /^(waiv[a-z]*)(?:[ \t]+(.*))?$/i.exec(text) ?? []
    return verb === '' ? [] : [{ verb: verb.toLowerCase(), rest, quoted }]
  })
  const [command] = found
  if (command === undefined) return null
  if (found.length > 1) return refused(`the comment holds ${found.length} waivers: write each in a comment of its own`)
  if (command.quoted) return refused('it stands right under a quotation: leave an empty line before it')
  if (command.verb !== 'waive') return refused(`"${shorten(command.verb)}" is not the command: ${EXAMPLE}`)
  return parseCommand(command.rest)
}

/** Whether a comment speaks to us at all: a line of it begins with `/carbon`. */
export function isForClerk(body: string): boolean {
  return commandLines(body).length > 0
}

function parseCommand(text: string): WrittenWaiver {
  if (text.length > LONGEST_LINE) return refused(`the line is longer than ${LONGEST_LINE} characters: shorten it`)
  const split = reasonStart(text)
  if (split === null) return refused(`it gives no reason: ${EXAMPLE}, with a space after the colon`)
  const reason = text.slice(split + 1).trim()
  // What stands in the line that we show is not yet one.
  if (!/[\p{L}\p{N}]/u.test(reason) || /^reason$/i.test(reason))
    return refused(`it gives no reason after the colon: ${EXAMPLE}`)
  const tokens = tokensOf(text.slice(0, split))
  if (tokens === null) return refused('a quotation mark is not closed: write the name of a budget as "name"')
  return assemble(tokens, shorten(reason, LONGEST_REASON))
}

/** The first colon before a blank, outside of quotation marks. */
function reasonStart(text: string): number | null {
  let open = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (/["\u201c\u201d]/.test(character)) open = !open
    if (character === ':' && !open && /^[ \t]?$/.test(text.charAt(index + 1))) return index
  }
  return null
}

type Part = Partial<Pick<WaiverCommand, 'budget' | 'commit' | 'runs' | 'lasts' | 'until'>>
type Parsed = { readonly ok: true; readonly part: Part } | { readonly ok: false; readonly because: string }

const KEYWORDS = ['on', 'at', 'for', 'until'] as const
type Keyword = (typeof KEYWORDS)[number]

function keywordOf(token: Token | undefined): Keyword | undefined {
  return token?.kind === 'word' ? KEYWORDS.find((word) => word === token.text.toLowerCase()) : undefined
}

function assemble(tokens: readonly Token[], reason: string): WrittenWaiver {
  const first = tokens.findIndex((token) => keywordOf(token) !== undefined)
  const text = written(first < 0 ? tokens : tokens.slice(0, first))
  if (text === '') return refused(`it does not say how much: ${EXAMPLE}`)
  const amount = parseSpending(text)
  if (!amount.ok) return refused(`the amount ${amount.why}: ${amount.hint}`)
  if (amount.value.value <= 0) return refused(`an amount of 0 allows nothing: ${EXAMPLE}`)
  let parts: Part = {}
  for (const [keyword, words] of first < 0 ? [] : groups(tokens.slice(first))) {
    const read = readPart(keyword, words)
    if (!read.ok) return refused(read.because)
    const twice = Object.keys(read.part).some((key) => key in parts)
    if (twice) return refused(`"${keyword}" is said twice: say it once`)
    parts = { ...parts, ...read.part }
  }
  if (parts.lasts !== undefined && parts.until !== undefined)
    return refused('it says both how long and until when: say one of them')
  const nothing = { budget: null, commit: null, runs: [], lasts: null, until: null }
  return { kind: 'command', text, amount: amount.value, ...nothing, ...parts, reason }
}

/** Each keyword with the words up to the next one. */
function groups(tokens: readonly Token[]): readonly (readonly [Keyword, readonly Token[]])[] {
  const all: [Keyword, Token[]][] = []
  for (const token of tokens) {
    const keyword = keywordOf(token)
    if (keyword !== undefined) all.push([keyword, []])
    else all.at(-1)?.[1].push(token)
  }
  return all
}

function readPart(keyword: Keyword, words: readonly Token[]): Parsed {
  const [first] = words
  if (keyword === 'on') return readBudget(words)
  if (keyword === 'at') return readCommit(written(words))
  if (keyword === 'until') return readDate(written(words))
  if (first?.kind === 'word' && /^runs?$/i.test(first.text)) return readRuns(words.slice(1))
  return readDays(written(words))
}

function readBudget(words: readonly Token[]): Parsed {
  const [only, ...others] = words
  if (only === undefined || only.kind === 'comma' || others.length > 0)
    return fail('after "on" stands one budget: write its name in quotation marks')
  return { ok: true, part: { budget: only.text } }
}

function readCommit(text: string): Parsed {
  if (/^[0-9a-f]{7,64}$/i.test(text)) return { ok: true, part: { commit: text.toLowerCase() } }
  return fail(`"${shorten(text)}" is not a commit: write at least seven digits of its id after "at"`)
}

/** A list with commas; a word without a comma before it is none of the list. */
function readRuns(words: readonly Token[]): Parsed {
  const runs: string[] = []
  for (const [index, token] of words.entries()) {
    const comma = index % 2 === 1
    if ((token.kind === 'comma') !== comma) return fail('the runs are not a list: write "for runs a, b"')
    if (!comma) runs.push(token.text)
  }
  if (runs.length === 0 || words.length % 2 === 0) return fail('it names no run: write "for runs a, b"')
  if (runs.length > MOST_RUNS) return fail(`it names more than ${MOST_RUNS} runs: bind it to the commit instead`)
  return { ok: true, part: { runs: [...new Set(runs)] } }
}

function readDays(text: string): Parsed {
  const read = parseDays(text)
  if (!read.ok) return fail(`after "for" stands how long, but ${read.why}: write "for 7 days" or "for runs a, b"`)
  if (read.value <= 0) return fail('it would hold for no time: write "for 7 days"')
  return { ok: true, part: { lasts: read.value * DAY_S } }
}

/** A day counts to its end, as people mean it. */
function readDate(text: string): Parsed {
  const read = parseInstant(text)
  if (!read.ok) return fail(`after "until" stands a day, but ${read.why}: write "until 2026-12-01"`)
  return { ok: true, part: { until: read.value.seconds + (read.value.precision === 'date' ? DAY_S : 0) } }
}

function written(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ')
}

function fail(because: string): Parsed {
  return { ok: false, because }
}

function refused(because: string): WrittenWaiver {
  return { kind: 'refused', because }
}
