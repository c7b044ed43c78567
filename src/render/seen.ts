/** What was seen and not counted, in few lines: the same reason a hundred times is one line with a number. */
import type { UnusedReport } from '../core/scan-report.ts'
import { counted } from './numbers.ts'

export interface SeenGroup {
  readonly why: string
  readonly count: number
  /** The first of them, in order of their paths. */
  readonly examples: readonly UnusedReport[]
}

/** By reason, the most frequent first; the same file and line twice are two. */
export function seenGroups(unused: readonly UnusedReport[], examples: number): readonly SeenGroup[] {
  const groups = new Map<string, UnusedReport[]>()
  for (const one of unused) {
    const group = groups.get(one.why)
    if (group) group.push(one)
    else groups.set(one.why, [one])
  }
  return [...groups]
    .map(([why, all]) => ({ why, count: all.length, examples: all.slice(0, examples) }))
    .sort((a, b) => b.count - a.count)
}

/** `3 files of X (2 runs, 1 plan)`; a format without anything says so. */
export function foundInWords(found: {
  readonly title: string
  readonly files: number
  readonly runs: number
  readonly plans: number
  readonly servings: number
}): string {
  const { title, files, runs, plans, servings } = found
  const parts = [
    runs > 0 ? counted(runs, 'run') : '',
    plans > 0 ? counted(plans, 'plan') : '',
    servings > 0 ? counted(servings, 'serving') : '',
  ].filter((part) => part !== '')
  return `${title}: ${counted(files, 'file')}, ${parts.join(', ') || 'nothing to count'}`
}
