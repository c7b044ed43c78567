import type { Parsed } from '../core/problem.ts'
import { decode } from './decode.ts'
import type { Read, Unused } from './reader.ts'
import type { UnusedReason } from './unused.ts'
import { parseForeignText, parseForeignYaml } from './yaml/foreign.ts'
import type { LocatedNode } from './yaml/located.ts'

/** Configurations of other tools must not block anybody: what cannot be read of them is listed and nothing more. */
export function onlyUnused(path: string, line: number, reason: UnusedReason, what: string): Read {
  const unused: readonly Unused[] = [{ path, line, reason, what }]
  return { runs: [], plans: [], servings: [], problems: [], unused }
}

/**
 * Documents of YAML. A bracket may close on a line that is no deeper than its key, which parsers of C and Go take and the
 * standard does not: it is moved to the right then.
 */
export function foreignDocuments(path: string, bytes: Uint8Array): Parsed<readonly LocatedNode[]> {
  const read = parseForeignYaml(bytes, { file: path })
  if (read.ok || !read.problems.some(({ code }) => code === 'yaml/syntax')) return read
  const moved = parseForeignText(decode(bytes).replace(/^([ \t]*)(?=[}\]])/gm, '$1  '), { file: path })
  return moved.ok ? moved : read
}
