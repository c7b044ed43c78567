/** The real process around the commands, and the only place that catches everything. */
import { isatty } from 'node:tty'
import { EXIT_CODES } from '../../core/verdict.ts'
import { printable } from '../../render/text.ts'
import type { Host, Sink } from './host.ts'
import { runCli } from './main.ts'

/** @param entry Address of the file that is running; the fence starts it again as a process of its own. */
export async function runProcess(entry: string): Promise<void> {
  const lost = { output: false }
  const host: Host = {
    cwd: process.cwd(),
    environment: process.env,
    stdout: sink(1, () => {
      lost.output = true
    }),
    stderr: sink(2, () => undefined),
    readInput: isatty(0) ? null : readInput,
    entry,
    nowS: () => Date.now() / 1000,
  }
  const code = await runCli(process.argv.slice(2), host).catch((error: unknown) => fault(host, error))
  const settle = () => {
    // Whoever asked did not get the answer, so it must not look like a good one.
    process.exitCode = lost.output && code === 0 ? EXIT_CODES.INDETERMINATE : code
  }
  settle()
  process.once('exit', settle)
}

/**
 * A reader that went away (`| head`) is no error of ours; a disk that is full is one. The stream is opened for its first
 * word: a stream takes a millisecond, and standard error mostly stays silent.
 */
function sink(descriptor: 1 | 2, onLost: () => void): Sink {
  const isTerminal = isatty(descriptor)
  let open = true
  let opened: NodeJS.WriteStream | null = null
  const stream = (): NodeJS.WriteStream => {
    opened ??= (descriptor === 1 ? process.stdout : process.stderr).on('error', (error: NodeJS.ErrnoException) => {
      open = false
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') onLost()
    })
    return opened
  }
  return {
    write: (text) => {
      if (open) stream().write(text)
    },
    isTerminal,
    columns: isTerminal && stream().columns > 0 ? stream().columns : null,
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin) {
    parts.push(part as Uint8Array)
    size += (part as Uint8Array).length
    if (size > MOST_INPUT) break
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** One more than the largest file that is read as a whole. */
const MOST_INPUT = 8 * 1024 * 1024

function fault(host: Host, error: unknown): number {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  host.stderr.write('carbon-clerk has a fault. Please report these lines:\n')
  for (const line of text.split('\n')) host.stderr.write(`${printable(line)}\n`)
  return EXIT_CODES.INTERNAL
}
