/** Which readers the name of a file concerns. One look-up for all of them: a tree may have 10^5 names. */
import { indexGlobs } from '../core/glob.ts'
import type { FolderReader, Reader } from '../parse/reader.ts'

export interface NamedReaders {
  readonly likely: readonly Reader[]
  readonly possible: readonly Reader[]
  /** Whose records the file may stand beside. */
  readonly beside: readonly FolderReader[]
}

const NOBODY: NamedReaders = { likely: [], possible: [], beside: [] }

type Mark =
  | { readonly kind: 'likely' | 'possible'; readonly reader: Reader }
  | { readonly kind: 'beside'; readonly reader: FolderReader }

/** @returns readers in order of registration. */
export function indexNames(readers: readonly Reader[]): (path: string) => NamedReaders {
  const find = indexGlobs(readers.flatMap(marksOf))
  return (path) => {
    const found = find(path)
    if (found.length === 0) return NOBODY
    return {
      likely: found.flatMap(({ kind, reader }) => (kind === 'likely' ? [reader] : [])),
      possible: found.flatMap(({ kind, reader }) => (kind === 'possible' ? [reader] : [])),
      beside: found.flatMap((one) => (one.kind === 'beside' ? [one.reader] : [])),
    }
  }
}

function marksOf(reader: Reader): readonly (readonly [string, Mark])[] {
  const { likely, possible } = reader.paths
  const own = [...marked(likely, { kind: 'likely', reader }), ...marked(possible, { kind: 'possible', reader })]
  return reader.unit === undefined ? own : [...own, ...marked(reader.paths.beside, { kind: 'beside', reader })]
}

function marked(globs: readonly string[], mark: Mark): readonly (readonly [string, Mark])[] {
  return globs.map((glob) => [glob, mark] as const)
}
