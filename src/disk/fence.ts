/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../core/problem.ts'
import type { Fence, WholeFile } from '../review/ports.ts'
import { fenceProblem } from './problems.ts'

/** The only argument of a process that serves the fence; the entry that sees it does nothing else. */
export const FENCE_ARGUMENT = '--serve-fence'

export interface FenceLimits {
  readonly seconds: number
  readonly mebibytes: number
}

/** A question to the process behind the fence. */
export interface Job {
  readonly format: string
  readonly files: readonly WholeFile[]
}

type Answer = Awaited<ReturnType<Fence['read']>>

/** What it says: that the reader is loaded and begins, and then one of two endings. */
export type Reply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly read: Exclude<Answer, Problem> }
  | { readonly kind: 'failed'; readonly message: string; readonly tooDeep: boolean }

const LIMITS: FenceLimits = { seconds: 2, mebibytes: 64 }
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20

/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
export function createFence(entry: string | URL, limits: FenceLimits = LIMITS): Fence {
  let child: ChildProcess | null = null
  let last: Promise<unknown> = Promise.resolve()
  const drop = async (): Promise<void> => {
    const gone = child
    child = null
    if (gone === null || gone.exitCode !== null || gone.signalCode !== null) return
    // Waiting for it must keep the program alive; otherwise node ends in the middle of this line, with exit code 13.
    gone.ref()
    const ended = new Promise((resolve) => gone.once('exit', resolve))
    if (gone.kill('SIGKILL')) await ended
  }
  const readOne = async (job: Job): Promise<Answer> => {
    child ??= start(entry, limits)
    const ending = await ask(child, job, limits)
    if (ending.spent) await drop()
    return ending.answer
  }
  return {
    read(format, files) {
      const job = { format, files }
      // One file at a time: the limits are for a file, not for whatever shares a process with it.
      const mine = last.then(() => readOne(job))
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => last.then(drop),
  }
}

function start(entry: string | URL, limits: FenceLimits): ChildProcess {
  const path = entry instanceof URL || entry.startsWith('file:') ? fileURLToPath(entry) : entry
  return spawn(process.execPath, [`--max-old-space-size=${limits.mebibytes}`, path, FENCE_ARGUMENT], {
    // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
}

interface Ending {
  readonly answer: Answer
  /** The process is gone or must go. */
  readonly spent: boolean
}

function ask(child: ChildProcess, job: Job, limits: FenceLimits): Promise<Ending> {
  const path = job.files[0]?.path ?? ''
  child.ref()
  child.channel?.ref()
  return new Promise((resolve) => {
    let timer = setTimeout(() => end(timeout(path, START_SECONDS), true), START_SECONDS * 1000)
    const onMessage = (reply: Reply): void => {
      if (reply.kind === 'begun') {
        clearTimeout(timer)
        timer = setTimeout(() => end(timeout(path, limits.seconds), true), limits.seconds * 1000)
      } else if (reply.kind === 'read') end(reply.read, false)
      else end(failure(path, reply), false)
    }
    const onError = (error: Error): void => end(failure(path, { message: error.message, tooDeep: false }), true)
    const onExit = (code: number | null, signal: string | null): void => {
      // V8 aborts when its heap is full; by signal, or by the code that stands for one.
      const full = signal !== null || (code ?? 0) > 128
      end(full ? outOfMemory(path, limits) : failure(path, { message: ENDED, tooDeep: false }), true)
    }
    const end = (answer: Answer, spent: boolean): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('error', onError).off('exit', onExit)
      // A spent process may still complain while it is ended, and nobody is left to hear it.
      if (spent) child.on('error', () => undefined)
      child.unref()
      child.channel?.unref()
      resolve({ answer, spent })
    }
    child.on('message', onMessage).on('error', onError).on('exit', onExit)
    child.send(job, (error) => error && onError(error))
  })
}

const ENDED = 'its process ended'

function at(file: string) {
  return { file, line: 1, column: 1 }
}

function timeout(path: string, seconds: number): Problem {
  const hint = 'make the file smaller or simpler, or split it'
  return fenceProblem('fence/timeout', at(path), `reading it took more than ${seconds} s`, hint)
}

function outOfMemory(path: string, { mebibytes }: FenceLimits): Problem {
  const hint = 'make the file smaller or simpler, or split it'
  return fenceProblem('fence/memory', at(path), `reading it took more than ${mebibytes} MiB of memory`, hint)
}

function failure(path: string, why: { readonly message: string; readonly tooDeep: boolean }): Problem {
  if (why.tooDeep) return fenceProblem('fence/depth', at(path), 'it is nested too deeply', 'flatten the file')
  const hint = 'report this with the file; until then leave it out with records.exclude'
  return fenceProblem('fence/failed', at(path), `the reader stopped: ${why.message.slice(0, 200)}`, hint)
}
