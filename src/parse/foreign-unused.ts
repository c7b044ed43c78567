import type { Read, Unused } from './reader.ts'
import type { UnusedReason } from './unused.ts'

/** Configurations of other tools must not block anybody: what cannot be read of them is listed and nothing more. */
export function onlyUnused(path: string, line: number, reason: UnusedReason, what: string): Read {
  const unused: readonly Unused[] = [{ path, line, reason, what }]
  return { runs: [], plans: [], servings: [], problems: [], unused }
}
