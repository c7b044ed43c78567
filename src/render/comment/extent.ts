/** How much a comment shows. Tried from the widest to the narrowest until the text fits. */
export interface Extent {
  /** Runs, plans, servings, budgets and problems in sight. */
  readonly shown: number
  /** The same, folded; what is beyond is counted. */
  readonly folded: number
  /** Assumptions, factors, the line that reproduces the result. */
  readonly notes: boolean
}

const EXTENTS: readonly Extent[] = [
  { shown: 8, folded: Number.POSITIVE_INFINITY, notes: true },
  { shown: 8, folded: 80, notes: true },
  { shown: 8, folded: 25, notes: true },
  { shown: 8, folded: 0, notes: true },
  { shown: 5, folded: 0, notes: false },
  { shown: 2, folded: 0, notes: false },
]

/** The shortest line of a list, in bytes: what is sure to be too long need not be written to find that out. */
const SHORTEST_LINE = 100

/** The extents that may fit a report of so many items and problems. */
export function extentsFor(lines: number, maxBytes: number): readonly Extent[] {
  return EXTENTS.filter(({ shown, folded }) => Math.min(lines, shown + folded) * SHORTEST_LINE <= maxBytes)
}

/** Bytes in UTF-8, without an encoder: GitHub counts bytes, and names from a pull request are rarely ASCII. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

/** A fold. The summary is Markdown of ours; blank lines let GitHub read the content as Markdown. */
export function fold(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** Blocks of Markdown, the empty ones left out. */
export function blocksOf(blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block !== '').join('\n\n')
}
