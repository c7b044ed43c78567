import type { Place } from '../../core/problem.ts'

/** Turns offsets in a text into places. Line ends are LF, CRLF and a lone CR, as in YAML. */
export function placesIn(text: string, file: string, firstLine: number): (offset: number) => Place {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
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
