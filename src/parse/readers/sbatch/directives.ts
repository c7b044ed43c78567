/**
 * The options of a batch script, as `sbatch` reads them (slurm/src/sbatch/opt.c: `_opt_batch_script`): lines that begin
 * with `#SBATCH` and nothing else, up to the first line that is neither blank nor a comment. What comes later is ignored,
 * as are `# SBATCH` and `##SBATCH`. A `#` that stands free begins a comment.
 */

export interface Option {
  /** Long name: `gpus-per-node`. */
  readonly name: string
  readonly value: string
  readonly line: number
}

export interface Script {
  /** Options of each part of the job; heterogeneous jobs have several. */
  readonly parts: readonly (readonly Option[])[]
  /** First line of the options that stand behind the first command; 0 when there are none. */
  readonly ignoredFrom: number
  readonly body: readonly string[]
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['N', 'nodes'],
  ['n', 'ntasks'],
  ['t', 'time'],
  ['c', 'cpus-per-task'],
  ['p', 'partition'],
  ['G', 'gpus'],
  ['a', 'array'],
  ['C', 'constraint'],
  ['q', 'qos'],
  ['w', 'nodelist'],
  ['J', 'job-name'],
  ['A', 'account'],
  ['o', 'output'],
  ['e', 'error'],
  ['D', 'chdir'],
  ['d', 'dependency'],
  ['x', 'exclude'],
  ['M', 'clusters'],
])
/** They take a value only behind `=`. */
const BARE: ReadonlySet<string> = new Set([
  'exclusive',
  'oversubscribe',
  'requeue',
  'no-requeue',
  'overcommit',
  'hold',
  'parsable',
  'contiguous',
  'wait',
  'spread-job',
  'use-min-nodes',
  'get-user-env',
  'propagate',
  'nice',
])
const MOST_LINES = 20_000

export function readScript(text: string): Script {
  const parts: Option[][] = [[]]
  const body: string[] = []
  let ignoredFrom = 0
  for (const [index, line] of text
    .split(/\r\n|\n|\r/)
    .slice(0, MOST_LINES)
    .entries()) {
    const directive = /^#SBATCH(?:[ \t]+(.*))?$/.exec(line)
    if (body.length > 0) {
      if (directive !== null) ignoredFrom ||= index + 1
      else if (!/^\s*#/.test(line)) body.push(line)
    } else if (directive !== null) {
      const words = wordsOf(directive[1] ?? '')
      if (/^(?:hetjob|packjob)$/.test(words[0] ?? '')) parts.push([])
      else parts.at(-1)?.push(...optionsOf(words, index + 1))
    } else if (!/^\s*(?:#|$)/.test(line)) body.push(line)
  }
  return { parts, ignoredFrom, body }
}

/** Words as a shell splits them, up to a `#` that begins one. */
function wordsOf(line: string): string[] {
  const words: string[] = []
  for (const [word] of line.matchAll(/(?:"[^"]*"|'[^']*'|\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|[^\s"'])+/g)) {
    if (word.startsWith('#')) break
    words.push(word.replace(/["']/g, ''))
  }
  return words
}

function optionsOf(words: readonly string[], line: number): Option[] {
  const options: Option[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const long = /^--([a-z][\w-]*)(?:=(.*))?$/i.exec(word)
    const short = long === null ? /^-([A-Za-z])=?(.*)$/.exec(word) : null
    const name = long?.[1]?.toLowerCase() ?? SHORT.get(short?.[1] ?? '')
    if (name === undefined) continue
    const own = long === null ? short?.[2] || undefined : long[2]
    const next = words[at + 1]
    const takesNext = own === undefined && !BARE.has(name) && next !== undefined && !/^-\D/.test(next)
    options.push({ name, value: own ?? (takesNext ? next : ''), line })
    if (takesNext) at += 1
  }
  return options
}
