/**
 * Which lines of a comment are commands: those that a reader sees as the writer's own words. Text in code, in hidden
 * comments of HTML and in quotations is somebody else's, or an example.
 *
 * Blocks as in GitHub Flavored Markdown, section 4 (fences, indented code, HTML blocks 1 and 2) and 5.1 (quotations with
 * their lazy lines), as far as a line at the margin is concerned. In doubt a line is no command.
 */

export interface CommandLine {
  /** What follows `/carbon`, trimmed. */
  readonly text: string
  /** It stands right under a quotation, so it is shown as a part of it. */
  readonly quoted: boolean
}

/** Up to three spaces are no indentation in Markdown. */
const COMMAND = /^ {0,3}\/carbon(?:[ \t]+(.*))?$/i
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/
const QUOTE = /^ {0,3}>/
const RAW = /^ {0,3}<(pre|script|style|textarea)(?:[ \t>]|$)/i
/** Headings, rules and lists begin something new; a line after them is not a part of a quotation. */
const NEW_BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|[-+*][ \t]|\d{1,9}[.)][ \t]|<|[-_*][-_* \t]*$)/

/** What a block of other text ends with; `null` outside of one. */
type Ends = ((line: string) => boolean) | null

export function commandLines(body: string): readonly CommandLine[] {
  const commands: CommandLine[] = []
  let ends: Ends = null
  let quoted = false
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (ends !== null) {
      if (ends(line)) ends = null
      continue
    }
    ends = opened(line)
    quoted = ends === null && isQuoted(line, quoted)
    const command = ends === null ? COMMAND.exec(line) : null
    if (command !== null) commands.push({ text: (command[1] ?? '').trim(), quoted })
  }
  return commands
}

function opened(line: string): Ends {
  const [, fence = '', info = ''] = FENCE.exec(line) ?? []
  // Backticks after backticks make a code span in a paragraph, not a fence.
  if (fence !== '' && !(fence.startsWith('`') && info.includes('`'))) return (later) => closes(later, fence)
  const hidden = line.lastIndexOf('<!--')
  if (hidden >= 0 && !line.includes('-->', hidden + 4)) return (later) => later.includes('-->')
  const [, tag] = RAW.exec(line) ?? []
  const end = tag === undefined ? '' : `</${tag.toLowerCase()}>`
  if (end !== '' && !line.toLowerCase().includes(end)) return (later) => later.toLowerCase().includes(end)
  return null
}

function closes(line: string, fence: string): boolean {
  const [, run = '', rest = ''] = FENCE.exec(line) ?? []
  return run.startsWith(fence) && rest.trim() === ''
}

function isQuoted(line: string, before: boolean): boolean {
  if (QUOTE.test(line)) return true
  return before && line.trim() !== '' && !NEW_BLOCK.test(line)
}
