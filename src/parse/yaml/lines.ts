import type { Place } from '../../core/problem.ts'

/** Turns offsets in a text into places. Line ends are LF, CRLF and a lone CR, as in YAML. */
export function placesIn(text: string, file: string, firstLine: number): (offset: number) => Place {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 }
  }
}
