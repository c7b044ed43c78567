/** From bytes to settings, for every tool alike. */
import type { Parsed, Problem } from '../../../core/problem.ts'
import type { Read, RecordFile } from '../../reader.ts'
import { wholeBytes } from '../../whole.ts'
import type { LocatedNode } from '../../yaml/located.ts'
import { reportOf } from './problems.ts'
import { Settings } from './settings.ts'

const NOTHING = { runs: [], plans: [], servings: [] } as const

/**
 * @param parse The text as documents; of several, the first that is a mapping is the configuration.
 * @param read What they say.
 */
export function reading(
  format: string,
  parse: (bytes: Uint8Array, path: string) => Parsed<readonly LocatedNode[]>,
  read: (settings: Settings) => Read,
): (file: RecordFile) => Promise<Read> {
  return async (file) => {
    const parsed = parse(await wholeBytes(file), file.path)
    if (!parsed.ok) return { ...NOTHING, problems: [unreadable(format, parsed.problems[0])] }
    const root = parsed.value.find(({ kind }) => kind === 'map')
    if (root === undefined) return { ...NOTHING, problems: [] }
    return read(new Settings(format, root))
  }
}

/** The problem of the text, as one that blocks nobody: nothing that was spent is lost with a configuration. */
function unreadable(format: string, { at, message, hint }: Problem): Problem {
  return reportOf(format)('unreadable', at, message, hint)
}
