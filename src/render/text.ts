/**
 * Text from a pull request is data. Everything that a person will read passes through here on its way out:
 * `printable` for every human output, `code` for Markdown, `inert` for lines that a GitHub runner reads as well.
 */

/** How much of a name is shown. */
const NAME_GRAPHEMES = 80
/** One grapheme may be a letter with a thousand accents; such a pile is cut to its first character. */
const GRAPHEME_CODE_POINTS = 12
const ELLIPSIS = '…'
const FENCE_CHARACTER = '`'

/**
 * What moves the cursor, changes colour, reverses or hides text: controls (C0, DEL, C1), line and paragraph
 * separators, bidirectional controls, zero-width and other invisible characters, spaces that are not U+0020,
 * variation selectors that do not follow a pictograph, tags, private use, lone surrogates, what is not assigned.
 */
const UNPRINTABLE = new RegExp(
  [
    '[\\p{C}\\p{Zl}\\p{Zp}]',
    '(?! )\\p{Zs}',
    '[\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0\\ufff0-\\ufff8\\u{e0000}-\\u{e0fff}]',
    '\\u034f|[\\u180b-\\u180f]|[\\ufe00-\\ufe0e]|(?<!\\p{Extended_Pictographic})\\ufe0f',
  ].join('|'),
  'gu',
)

/** The text with everything that is not plainly visible written as `\u{1b}`. Newlines and tabs count as invisible. */
export function printable(text: string): string {
  if (isPlainAscii(text)) return text
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Like `printable`, but keeps line breaks: for blocks that we print line by line. */
export function printableLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(printable)
}

/**
 * Untrusted text as a Markdown code span: the only form in which it may stand in a comment. The fence is longer than
 * any run of backticks in it, a line is one line, and a zero-width space after `@`, `#` and `<` of `<!` is a second
 * fence against mentions, references, markers and, in a job's log, `##[commands]`.
 */
export function code(text: string, most: number = NAME_GRAPHEMES): string {
  const shown = shorten(printable(ends(text, most)), most)
  if (shown.trim() === '') return '`(empty)`'
  const content = shown.replace(/@|#(?=[0-9A-Za-z[])|<(?=!)/g, (mark) => `${mark}\u200b`)
  const fence = FENCE_CHARACTER.repeat(longestRun(content) + 1)
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : ''
  return fence + pad + content + pad + fence
}

/** A code block for text of several lines, such as a suggested policy. */
export function codeBlock(text: string, language: string): string {
  const lines = printableLines(text.replace(/\n+$/, ''))
  const fence = FENCE_CHARACTER.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)))
  return [fence + language, ...lines, fence].join('\n')
}

/**
 * A cell of a GitHub table. A pipe ends a cell even inside a code span unless a backslash precedes it, and parsers
 * disagree about two backslashes and a pipe, so a pipe after a backslash is written as an escape.
 */
function tableCell(markdown: string): string {
  return markdown
    .replace(/\n/g, ' ')
    .replace(/(\\*)\|/g, (_, slashes: string) => `${slashes}${slashes ? '\\u{7c}' : '\\|'}`)
}

/** A table; cells are finished Markdown. `align` has one letter a column: l or r. */
export function table(head: readonly string[], align: string, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`
  const rule = [...align].map((side) => (side === 'r' ? '---:' : ':---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/**
 * At most so many graphemes, with an ellipsis in the place of what was left out: two thirds of the way, because paths
 * and ids differ at their ends. Cuts between graphemes, so that no accent moves to another letter; a pathological pile
 * of accents is cut inside.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most && isSimple(text)) return text
  const units = ends(text, most)
  const pieces = isSimple(units) ? [...units] : graphemes(units)
  if (pieces.length <= most) return pieces.join('')
  const tail = Math.floor((most - 1) / 3)
  return [...pieces.slice(0, most - 1 - tail), ELLIPSIS, ...pieces.slice(pieces.length - tail)].join('')
}

/** Twenty code units a grapheme at both ends are more than is shown; the middle of a megabyte is work for nothing. */
function ends(text: string, most: number): string {
  const enough = most * 20
  return text.length > 2 * enough ? text.slice(0, enough) + text.slice(-enough) : text
}

function graphemes(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => {
    const points = [...segment]
    return points.length > GRAPHEME_CODE_POINTS ? `${points[0]}${ELLIPSIS}` : segment
  })
}

/**
 * A line that a GitHub runner will read. The runner takes `::name::` at the start of a line, after any Unicode space,
 * and `##[name]` anywhere, for commands to itself (actions/runner, ActionCommand.cs); a space breaks both.
 */
export function inert(line: string): string {
  return line.replace(/^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u, '$1: ').replace(/##(?=\[)/g, '## ')
}

function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/**
 * Every character is a grapheme: ASCII, Latin letters, dashes and quotation marks. Our own sentences are, and the first
 * use of the segmenter takes as long as a third of starting Node.
 */
function isSimple(text: string): boolean {
  return /^[\x20-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/.test(text)
}

function longestRun(text: string): number {
  let longest = 0
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  return longest
}
