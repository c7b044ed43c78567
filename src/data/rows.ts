/**
 * The tables are kept as text, one row a line, and a look-up is a search in that text: nothing is parsed, indexed or
 * allocated for the thousands of rows that nobody asks for. Rows begin with a bar and cells with a caret, because a plain
 * string literal without escapes is what the engine reads fastest: a quarter of the time of the same text with line breaks.
 */
export const ROW = '|'
export const CELL = '^'

/** The cells after the key, or `null`. */
export function findRow(table: string, key: string): readonly string[] | null {
  if (key === '' || key.includes(ROW) || key.includes(CELL)) return null
  const needle = `${ROW}${key}${CELL}`
  const at = table.indexOf(needle)
  if (at < 0) return null
  const start = at + needle.length
  const end = table.indexOf(ROW, start)
  return table.slice(start, end < 0 ? undefined : end).split(CELL)
}

/** Empty cells are figures that nobody published. */
export function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell)
}

/** Remembers answers, because a log of a million rows asks for the same few names; bounded, because names are data. */
export function remember<T>(look: (text: string) => T, limit = 2000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const answer = look(text)
    if (known.size >= limit) known.clear()
    known.set(text, answer)
    return answer
  }
}
