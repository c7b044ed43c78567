/**
 * A wall around readers that hold a whole file in memory: a worker thread with 64 MiB and 2 seconds for each file. One
 * kilobyte of YAML can keep a parser busy for half a minute, and a thread can be ended where a function cannot.
 */
import { Worker } from 'node:worker_threads'
import type { Problem } from '../core/problem.ts'
import type { Fence } from '../review/ports.ts'
import { fenceProblem } from './problems.ts'

/** What the worker finds in `workerData.role`; the entry that sees it serves the fence and does nothing else. */
export const FENCE_ROLE = 'carbon-clerk-fence'

export interface FenceLimits {
  readonly seconds: number
  readonly mebibytes: number
}

/** A question to the worker. */
export interface Job {
  readonly format: string
  readonly path: string
  readonly size: number
  readonly bytes: Uint8Array
}

type Answer = Awaited<ReturnType<Fence['read']>>

/** What the worker says: that the reader is loaded and begins, and then one of two endings. */
export type Reply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly read: Exclude<Answer, Problem> }
  | { readonly kind: 'failed'; readonly message: string; readonly tooDeep: boolean }

const LIMITS: FenceLimits = { seconds: 2, mebibytes: 64 }
/** For starting a thread and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20

/**
 * @param entry The file that runs in the worker: the bundle that is running, or a source file. It must call `serveFence`
 * when it finds itself in a worker with `FENCE_ROLE`.
 */
export function createFence(entry: string | URL, limits: FenceLimits = LIMITS): Fence {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const drop = async (): Promise<void> => {
    const gone = worker
    worker = null
    await gone?.terminate()
  }
  const readOne = async (job: Job): Promise<Answer> => {
    worker ??= startWorker(entry, limits)
    const ending = await askWorker(worker, job, limits)
    if (ending.spent) await drop()
    return ending.answer
  }
  return {
    read(format, file, bytes) {
      const job = { format, path: file.path, size: file.size, bytes }
      // One file at a time: the limits are for a file, not for whatever shares a thread with it.
      const mine = last.then(() => readOne(job))
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => last.then(drop),
  }
}

function startWorker(entry: string | URL, limits: FenceLimits): Worker {
  const worker = new Worker(typeof entry === 'string' && entry.startsWith('file:') ? new URL(entry) : entry, {
    workerData: { role: FENCE_ROLE },
    resourceLimits: { maxOldGenerationSizeMb: limits.mebibytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Nothing of the environment (a token) is of use to a reader, and nothing that it prints is of use to anybody.
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

interface Ending {
  readonly answer: Answer
  /** The worker is gone or must go. */
  readonly spent: boolean
}

function askWorker(worker: Worker, job: Job, limits: FenceLimits): Promise<Ending> {
  worker.ref()
  return new Promise((resolve) => {
    let timer = setTimeout(() => end(timeout(job.path, START_SECONDS), true), START_SECONDS * 1000)
    const onMessage = (reply: Reply): void => {
      if (reply.kind === 'begun') {
        clearTimeout(timer)
        timer = setTimeout(() => end(timeout(job.path, limits.seconds), true), limits.seconds * 1000)
      } else if (reply.kind === 'read') end(reply.read, false)
      else end(failure(job.path, reply), false)
    }
    const onError = (error: Error & { readonly code?: string }): void => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(full ? outOfMemory(job.path, limits) : failure(job.path, { message: error.message, tooDeep: false }), true)
    }
    const onExit = (): void => end(failure(job.path, { message: 'the thread ended', tooDeep: false }), true)
    const end = (answer: Answer, spent: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      // A spent worker may still complain while it is ended, and nobody is left to hear it.
      if (spent) worker.on('error', () => undefined)
      worker.unref()
      resolve({ answer, spent })
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}

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
