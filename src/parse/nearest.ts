/**
 * The word that was probably meant: optimal string alignment distance (insertions, deletions, substitutions and
 * swapped neighbours), at most a third of the letters wrong.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 60) return null
  const plain = normal(word)
  const scored = candidates.map((candidate) => ({ candidate, distance: distance(plain, normal(candidate)) }))
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.distance <= b.distance ? a : b), null)
  if (!best) return null
  const letters = Math.max(plain.length, normal(best.candidate).length)
  return best.distance <= Math.max(1, Math.floor(letters / 3)) ? best.candidate : null
}

function normal(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}

function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
