/**
 * Finds the metadata block at the top of a card. It does not read it.
 * As on the Hub, blank lines and a byte order mark before the first `---` do no harm.
 */

export type FrontMatter =
  | { readonly kind: 'none'; readonly bodyAt: number }
  /** `text` without its fences; `line` is that of its first line; the body starts at index `bodyAt`. */
  | { readonly kind: 'yaml'; readonly text: string; readonly line: number; readonly bodyAt: number }
  /** `---js` and the like: other tools run such blocks, so it matters that we never do. */
  | { readonly kind: 'foreign'; readonly language: string; readonly line: number }
  /** `text` is all that follows the opening fence. */
  | { readonly kind: 'unclosed'; readonly text: string; readonly line: number }

/** @param text With `\n` line ends and without a byte order mark. */
export function findFrontMatter(text: string): FrontMatter {
  let start = 0
  let line = 1
  while (start < text.length) {
    const end = lineEnd(text, start)
    if (text.slice(start, Math.min(end, start + 200)).trim() !== '') break
    start = end + 1
    line++
  }
  const end = lineEnd(text, start)
  const first = text.slice(start, Math.min(end, start + 40)).trim()
  if (!first.startsWith('---')) return { kind: 'none', bodyAt: 0 }
  const language = first.slice(3)
  if (language === '') return blockFrom(text, end + 1, line + 1)
  if (/^[A-Za-z][A-Za-z0-9]{0,20}$/.test(language)) return { kind: 'foreign', language, line }
  return { kind: 'none', bodyAt: 0 }
}

function blockFrom(text: string, start: number, line: number): FrontMatter {
  const close = closingFence(text, start)
  const block = text.slice(start, close ?? text.length)
  // A horizontal rule above ordinary prose looks like an opening fence; metadata starts with a key or a bare value.
  const first = block.slice(0, 2000).trimStart()
  const metadata = first === '' || /^(?:["']?[A-Za-z_][\w .-]{0,80}["']?\s?:|[-{[#&*!|>%~\d]|null\b)/.test(first)
  if (!metadata) return { kind: 'none', bodyAt: 0 }
  if (close === null)
    return first === '' ? { kind: 'none', bodyAt: 0 } : { kind: 'unclosed', text: block, line: line - 1 }
  return { kind: 'yaml', text: block, line, bodyAt: Math.min(text.length, lineEnd(text, close) + 1) }
}

/** Index of the line `---` that ends the block, or `null`. */
function closingFence(text: string, start: number): number | null {
  for (let at = start - 1; at !== -1 && at < text.length; at = text.indexOf('\n---', at + 1)) {
    if (!text.startsWith('\n---', at)) continue
    if (text.slice(at + 4, Math.min(lineEnd(text, at + 1), at + 44)).trim() === '') return at + 1
  }
  return null
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}
