/** The text below the metadata, as lines that keep their numbers, and which of them speak of emissions. */

export interface Line {
  readonly text: string
  readonly number: number
  /** Under a heading on environmental impact. */
  readonly impact: boolean
}

const TOPIC = /environmental impact|carbon (?:footprint|emissions?)|training energy|greenhouse gas/i
/** A bold lead-in such as `**Carbon Footprint** …` counts as a heading below all others. */
const LEAD_IN = 7

/** Words of the labels and tables that are read outside the impact section too. */
const CANDIDATE =
  /[|#]|hardware|gpu|accelerator|hours|time|duration|provider|region|location|carbon|co ?(?:2|₂|<sub>|\$?_)|emission|energy|electricity|power|model id|size|param|<\/?t/i

/** Far more lines than any card has that could matter; a file beyond it is made to cost time. */
export const MOST_LINES = 20_000

export interface Body {
  /** Lines that may matter, in order; others are left out, so look at `number` to see whether two are neighbours. */
  readonly lines: readonly Line[]
  /** There were more than `MOST_LINES`. */
  readonly cut: boolean
}

/**
 * @param body With `\n` line ends. Comments and code blocks are left out: GitHub and the Hub do not show the first, and
 *   the second are examples.
 * @param first The number of its first line.
 */
export function linesOf(body: string, first: number): Body {
  const text = body.includes('<!--') ? withoutComments(body) : body
  const lines: Line[] = []
  let level = 0
  let fence = ''
  let number = first - 1
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const raw = text.slice(start, end)
    start = end + 1
    number++
    const mark = fenceOf(raw)
    const toggles = fence === '' ? mark !== '' : mark[0] === fence[0] && mark.length >= fence.length
    if (toggles) fence = fence === '' ? mark : ''
    if (toggles || fence !== '') continue
    level = levelAfter(raw, level)
    if (level > 0 ? raw.trim() === '' : !CANDIDATE.test(raw.slice(0, 300))) continue
    if (lines.length === MOST_LINES) return { lines, cut: true }
    lines.push({ text: raw, number, impact: level > 0 })
  }
  return { lines, cut: false }
}

function fenceOf(raw: string): string {
  return raw.includes('```') || raw.includes('~~~') ? (/^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1] ?? '') : ''
}

/** The level of the impact section that is open after this line, or 0. */
function levelAfter(text: string, open: number): number {
  const start = text.slice(0, 200).trimStart()
  const sign = start[0] ?? ''
  if (sign === '#') {
    const hashes = /^#{1,6}(?!#)/.exec(start)?.[0].length ?? 0
    const heading = hashes > 0 ? start.slice(hashes).trim() : ''
    // An empty heading is a slip of an editor; one real card has it between the heading and its table.
    if (heading === '') return open
    return TOPIC.test(heading) ? hashes : open > 0 && hashes <= open ? 0 : open
  }
  if (sign === '<') {
    const html = /^<(?:h([1-6])|b|strong)\b[^<>]{0,80}>([^<]*)/i.exec(start)
    return html?.[2] && TOPIC.test(html[2]) ? Number(html[1] ?? LEAD_IN) : open
  }
  if (open > 0) return open
  const bold = sign === '*' || sign === '_' ? (/^(?:\*\*|__)([^*_]{1,120})/.exec(start)?.[1] ?? '') : ''
  return TOPIC.test(bold) || isAlone(start) ? LEAD_IN : 0
}

/** A heading that lost its marks: the topic first, and nothing that makes it a sentence. */
function isAlone(start: string): boolean {
  if (start.length > 60 || !/^[ectg]/i.test(start)) return false
  const words = start.trimEnd().replace(/:$/, '')
  return TOPIC.exec(words)?.index === 0 && !/[.;,:!?]/.test(words) && words.split(' ').length <= 6
}

/** Blanks `<!-- … -->`, keeping every line break. An unclosed comment runs to the end, as GitHub shows it. */
function withoutComments(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    const end = close === -1 ? text.length : close + 3
    parts.push(text.slice(from, open), text.slice(open, end).replace(/[^\n]+/g, ' '))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
