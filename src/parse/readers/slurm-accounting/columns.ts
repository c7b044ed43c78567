/** Names of the columns of `sacct` that are asked for; all others are left where they stand. */

const COLUMNS = [
  'jobid',
  'jobidraw',
  'cluster',
  'state',
  'elapsed',
  'elapsedraw',
  'start',
  'end',
  'alloctres',
  'reqtres',
  'allocgres',
  'reqgres',
  'alloccpus',
  'ncpus',
  'allocnodes',
  'nnodes',
  'nodelist',
  'partition',
  'consumedenergy',
  'consumedenergyraw',
  'cputimeraw',
] as const
export type Column = (typeof COLUMNS)[number]
/** Others that tell an account from other tables. */
const OTHERS: ReadonlySet<string> = new Set(
  'user account jobname exitcode submit eligible qos timelimit timelimitraw reqcpus reqmem reqnodes priority maxrss averss ntasks totalcpu cputime cputimeraw resvcpuraw reserved suspended usercpu systemcpu group uid gid reason submitline workdir comment constraints maxvmsize avecpu'.split(
    ' ',
  ),
)

/** The column that a cell of the header names; a word of Slurm's that is not asked for is `other`. */
export function columnOf(cell: string): Column | 'other' | null {
  const name = cell
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase()
    .replace(/%-?[0-9]+$/, '')
  return COLUMNS.find((column) => column === name) ?? (OTHERS.has(name) ? 'other' : null)
}

/** What stands between the names of a header; `null` where only blanks do. */
export function delimiterOf(line: string): string | null {
  const best = ['|', '\t', ',', ';', '^', '~', ':', '#', '@']
    .map((delimiter) => ({ delimiter, names: line.split(delimiter).filter((cell) => columnOf(cell) !== null).length }))
    .reduce((a, b) => (b.names > a.names ? b : a))
  return best.names >= 2 ? best.delimiter : null
}
