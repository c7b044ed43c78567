/**
 * Sentences that we wrote around words that we did not: problem messages, advice, the headline. They arrive as plain
 * text. Names that the report knows and everything between the first and the last double quote become code spans; if
 * what is left holds anything but plain words and figures, the whole sentence becomes one.
 */
import { code, printable, shorten } from './text.ts'

const SENTENCE_GRAPHEMES = 300
const QUOTES = ['"', '“', '”'] as const
const QUOTE = /["“”]/

/** Plain words, figures and units: nothing that Markdown, GitHub or another bot could take for more. */
const PLAIN_TOKEN =
  /^\(?(?:[A-Za-z0-9µ³]+(?:['’-][A-Za-z]+)*|[+-]?\d[\d,]*(?:\.\d+)?%?|[a-zA-Z]{1,5}\/kWh)[,.;:!?)]{0,2}$/
const PLAIN_SIGNS: ReadonlySet<string> = new Set(['-', '–', '=', '<', 'x', '×', '·', '->', '→', 'µg', '%'])
/** A path, a region, a version: one word that is better shown as what it is. */
const IDENTIFIER = /^(\(?)([A-Za-z0-9_.*][\w.:/+*-]*[\w/*])([,.;:!?)]{0,2})$/
const LIKE_COMMIT = /^(?=.*\d)[0-9a-f]{7,40}[,.;:!?)]*$/i
const LIST_MARK = /^(?:\d+[.)](?: |$)|[-–=+<%])/

/** Inline Markdown for one sentence; `names` are texts of the report that may occur in it. */
export function prose(text: string, names: readonly string[] = []): string {
  const line = shorten(printable(text), SENTENCE_GRAPHEMES).trim()
  const parts = quoted(withoutOwnQuotes(named(line, names))).flatMap((part) =>
    'name' in part ? [part] : identified(part.text),
  )
  if (LIST_MARK.test(line) || !parts.every(isPlain)) return code(line, SENTENCE_GRAPHEMES)
  return parts.map((part) => ('name' in part ? code(part.name, SENTENCE_GRAPHEMES) : part.text)).join('')
}

type Part = { readonly text: string } | { readonly name: string }

/** The quotes around a name go, as the code span takes their place. */
function withoutOwnQuotes(parts: readonly Part[]): readonly Part[] {
  const isQuoted = (index: number): boolean => {
    const [before, name, after] = parts.slice(Math.max(index - 1, 0), index + 2)
    if (before === undefined || name === undefined || after === undefined) return false
    return (
      'text' in before && 'name' in name && 'text' in after && /["“]$/.test(before.text) && /^["”]/.test(after.text)
    )
  }
  return parts.map((part, index): Part => {
    if ('name' in part) return part
    const start = isQuoted(index - 1) ? part.text.slice(1) : part.text
    return { text: isQuoted(index + 1) ? start.slice(0, -1) : start }
  })
}

/**
 * From the first quote to the last is one name, whatever stands between: a quoted text may hold quotes of its own, and
 * then nobody can say which of them are ours.
 */
function quoted(parts: readonly Part[]): readonly Part[] {
  const holds = (part: Part) => 'text' in part && QUOTE.test(part.text)
  const from = parts.findIndex(holds)
  const to = parts.findLastIndex(holds)
  const first = parts[from]
  const last = parts[to]
  if (first === undefined || last === undefined || !('text' in first) || !('text' in last)) return parts
  const start = first.text.search(QUOTE)
  const end = Math.max(...QUOTES.map((quote) => last.text.lastIndexOf(quote)))
  if (from === to && start === end) return parts
  const raw = parts.slice(from, to + 1).map((part) => ('name' in part ? part.name : part.text))
  const inside = raw.join('').slice(start, end + 1 - last.text.length || undefined)
  return [
    ...parts.slice(0, from),
    { text: first.text.slice(0, start) },
    { name: unquoted(inside) },
    { text: last.text.slice(end + 1) },
    ...parts.slice(to + 1),
  ]
}

/** Single words that are not plain but harmless in shape are named one by one. */
function identified(text: string): readonly Part[] {
  return text.split(/( )/).flatMap((token): readonly Part[] => {
    const match = isHarmless(token) ? null : IDENTIFIER.exec(token)
    return match === null
      ? [{ text: token }]
      : [{ text: match[1] ?? '' }, { name: match[2] ?? '' }, { text: match[3] ?? '' }]
  })
}

/** Cuts a text at the names it contains, longest first. Names of one or two letters are too likely a word of ours. */
function named(text: string, names: readonly string[]): readonly Part[] {
  const name = names
    .map(printable)
    .filter((candidate) => candidate.trim().length > 2 && standsIn(text, candidate))
    .sort((a, b) => b.length - a.length)[0]
  if (name === undefined) return text === '' ? [] : [{ text }]
  const at = text.lastIndexOf(name)
  return [...named(text.slice(0, at), names), { name }, ...named(text.slice(at + name.length), names)]
}

/** The name occurs, and not as a part of a longer word. */
function standsIn(text: string, name: string): boolean {
  const at = text.lastIndexOf(name)
  if (at < 0) return false
  const inWord = (before: string, after: string) => /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
  const end = at + name.length
  return !inWord(text.slice(0, at), name) && !inWord(name, text.slice(end))
}

function isPlain(part: Part): boolean {
  if ('name' in part) return true
  return part.text.split(' ').every(isHarmless)
}

function isHarmless(token: string): boolean {
  if (token === '' || /^[,.;:!?)(]+$/.test(token) || PLAIN_SIGNS.has(token)) return true
  return PLAIN_TOKEN.test(token) && !LIKE_COMMIT.test(token)
}

/** One quoted text loses its quotes, as the code span takes their place; several keep them, or they would run together. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  return QUOTE.test(inner) ? text : inner
}
