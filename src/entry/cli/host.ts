/** What a command sees of the process; tests give their own. */
export interface Host {
  readonly cwd: string
  readonly stdout: Sink
  readonly stderr: Sink
  readonly environment: Readonly<Record<string, string | undefined>>
  /** All of standard input; `null` where a person would have to type it. */
  readonly readInput: (() => Promise<Uint8Array>) | null
  /** The file that runs behind the fence. */
  readonly entry: string
  /** The clock: seconds since 1970. Whatever depends on it takes `--at` as well. */
  readonly nowS: () => number
}

export interface Sink {
  write(text: string): void
  readonly isTerminal: boolean
  /** Characters in a line; `null` when it is not a terminal. */
  readonly columns: number | null
}

const COLUMNS = 80
const FEWEST = 20
const MOST = 160

export interface Appearance {
  readonly columns: number
  readonly color: boolean
}

/** How text is laid out: `NO_COLOR` (no-color.org) and a dumb terminal are respected, and a pipe gets no colour. */
export function appearanceOf({ stdout, environment }: Host): Appearance {
  const told = Number(environment.COLUMNS)
  const columns = stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : COLUMNS)
  const plain = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb'
  return { columns: Math.min(MOST, Math.max(FEWEST, columns)), color: stdout.isTerminal && !plain }
}
