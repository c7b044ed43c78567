/** Rows of cells as lines of text that are no wider than what they are shown on. */

export type Align = 'left' | 'right'

const GAP = 2

type Rows = readonly (readonly string[])[]

/** Columns as wide as their widest cell; what is too wide for one line goes on below, indented. */
export function table(rows: Rows, aligns: readonly Align[], width: number): string[] {
  return foldedRows(rows, aligns, width).flat()
}

/** The same, with the lines of each row apart. */
export function foldedRows(rows: Rows, aligns: readonly Align[], width: number): string[][] {
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const breaks = breaksOf(widths, width)
  return rows.map((row) => folded(row, aligns, widths, breaks))
}

const INDENT = 4

/** The columns that begin a line: as many on each as fit. */
export function breaksOf(widths: readonly number[], width: number): readonly number[] {
  const breaks = [0]
  let used = widths[0] ?? 0
  for (const [at, wide] of widths.slice(1).entries()) {
    const fits = used + GAP + wide <= width
    if (!fits) breaks.push(at + 1)
    used = fits ? used + GAP + wide : INDENT + wide
  }
  return breaks
}

function folded(
  row: readonly string[],
  aligns: readonly Align[],
  widths: readonly number[],
  breaks: readonly number[],
): string[] {
  const cells = row.map((cell, column) => {
    const wide = widths[column] ?? 0
    return aligns[column] === 'right' ? cell.padStart(wide) : cell.padEnd(wide)
  })
  return breaks
    .map((from, line) => {
      const text = cells
        .slice(from, breaks[line + 1])
        .join(' '.repeat(GAP))
        .trimEnd()
      return line === 0 || text === '' ? text : ' '.repeat(INDENT) + text
    })
    .filter((text, line) => line === 0 || text !== '')
}

/** Words of a sentence on lines no wider than `width`. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}
