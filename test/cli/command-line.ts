/** The command line in this process, with a process of its own making; and as a process, where that is the point. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../src/entry/cli/host.ts'
import { runCli } from '../../src/entry/cli/main.ts'

const ENTRY = new URL('../../src/entry/cli.ts', import.meta.url)

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Circumstances {
  readonly cwd?: string
  /** `null`: standard input is a terminal. */
  readonly input?: string | null
  readonly environment?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly columns?: number
  /** Seconds since 1970; 2026-11-23T12:00:00Z when not told. */
  readonly now?: number
}

export async function run(words: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { cwd = '/', input = '', environment = {}, terminal = false, columns, now = 1_795_435_200 } = circumstances
  const written = { out: '', err: '' }
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: terminal,
    columns: terminal ? (columns ?? 80) : null,
  })
  const host: Host = {
    cwd,
    environment: columns === undefined ? environment : { ...environment, COLUMNS: String(columns) },
    stdout: sink('out'),
    stderr: sink('err'),
    readInput: input === null ? null : async () => new TextEncoder().encode(input),
    entry: ENTRY.href,
    nowS: () => now,
  }
  const code = await runCli(words, host)
  return { code, ...written }
}

/** Through a shell, for what only a shell can do to a process: `"$0" "$@"` is the command. */
export function shell(script: string, words: readonly string[], cwd: string): Outcome {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, NODE_NO_WARNINGS: '1' }
  const command = [process.execPath, fileURLToPath(ENTRY), ...words]
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, ...command], { cwd, env, encoding: 'utf8' })
  return { code: status ?? -1, out: stdout, err: stderr }
}

export function spawn(words: readonly string[], cwd: string): Outcome {
  return shell('exec "$0" "$@"', words, cwd)
}
