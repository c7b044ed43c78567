/**
 * A wall around readers that hold a whole file in memory: a process of its own with 64 MiB and 2 seconds for each file.
 * One kilobyte of YAML can keep a parser busy for half a minute, and a process can be ended where a function cannot.
 * A worker thread starts as fast, but one that runs out of memory in the wrong moment takes the whole program with it.
 *
 * A message there and back takes longer than reading a model card, so small files that wait go together. Together they have
 * the limits of one: if they break them, or the process ends, each is read again by itself, and only what breaks them alone
 * is blamed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
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

/** What became of one job. */
export type Outcome =
  | { readonly kind: 'read'; readonly read: Exclude<Answer, Problem> }
  | { readonly kind: 'failed'; readonly message: string; readonly tooDeep: boolean }

/** What the process says to a list of jobs: that their readers are loaded and it begins, and then what became of each. */
export type Reply = { readonly kind: 'begun' } | { readonly kind: 'done'; readonly outcomes: readonly Outcome[] }

const LIMITS: FenceLimits = { seconds: 2, mebibytes: 64 }
/** For starting the process and loading a reader, which is our time and not the file's. */
const START_SECONDS = 20
/** How many jobs go in one message, and how many bytes; a larger job goes alone. */
const MOST_JOBS = 64
const MOST_BYTES = 1 << 20
/** Processes at once, where there are cores for them. */
const MOST_LANES = 2

interface Waiting {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/**
 * @param entry The file that runs behind the fence: the bundle that is running, or a source file. It must call
 * `serveFence` when it finds itself started with `FENCE_ARGUMENT`.
 */
export function createFence(entry: string | URL, limits: FenceLimits = LIMITS): Fence {
  const lanes = Array.from({ length: Math.min(MOST_LANES, availableParallelism()) }, () => createLane(entry, limits))
  const working = new Map<Lane, Promise<void>>()
  const queue: Waiting[] = []
  const work = async (lane: Lane): Promise<void> => {
    while (queue.length > 0) {
      const batch = takeBatch(queue)
      try {
        await lane.serve(batch)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    working.delete(lane)
  }
  return {
    read: (format, files) =>
      new Promise((resolve, reject) => {
        queue.push({ job: { format, files }, resolve, reject })
        // A second process takes as long to start as the first takes for what waits by then.
        const lane = queue.length > MOST_JOBS || working.size === 0 ? lanes.find((one) => !working.has(one)) : undefined
        if (lane !== undefined) working.set(lane, work(lane))
      }),
    close: async () => {
      await Promise.all(working.values())
      await Promise.all(lanes.map((lane) => lane.drop()))
    },
  }
}

/** A process that serves the fence, started when it is needed and again after it was ended. */
interface Lane {
  /** Answers all that wait; throws nothing that a file can cause. */
  serve(batch: readonly Waiting[]): Promise<void>
  drop(): Promise<void>
}

function createLane(entry: string | URL, limits: FenceLimits): Lane {
  let child: ChildProcess | null = null
  const drop = async (): Promise<void> => {
    const gone = child
    child = null
    if (gone === null || gone.exitCode !== null || gone.signalCode !== null) return
    // Waiting for it must keep the program alive; otherwise node ends in the middle of this line, with exit code 13.
    gone.ref()
    const ended = new Promise((resolve) => gone.once('exit', resolve))
    if (gone.kill('SIGKILL')) await ended
  }
  const send = async (jobs: readonly Job[]): Promise<Ending> => {
    child ??= start(entry, limits)
    const ending = await ask(child, jobs, limits)
    if (ending.kind === 'broken') await drop()
    return ending
  }
  const readAlone = async (job: Job): Promise<Answer> => {
    const ending = await send([job])
    return ending.kind === 'broken' ? ending.problem : answerOf(job, ending.outcomes[0])
  }
  const serve = async (batch: readonly Waiting[]): Promise<void> => {
    const ending = batch.length > 1 ? await send(batch.map(({ job }) => job)) : null
    for (const [index, { job, resolve }] of batch.entries()) {
      resolve(ending?.kind === 'done' ? answerOf(job, ending.outcomes[index]) : await readAlone(job))
    }
  }
  return { serve, drop }
}

/** The next jobs that may go in one message. */
function takeBatch(queue: Waiting[]): Waiting[] {
  let bytes = 0
  const past = queue.findIndex(({ job }, index) => {
    for (const file of job.files) bytes += file.bytes.length
    return index > 0 && (index === MOST_JOBS || bytes > MOST_BYTES)
  })
  return queue.splice(0, past === -1 ? queue.length : past)
}

function answerOf(job: Job, outcome: Outcome | undefined): Answer {
  if (outcome?.kind === 'read') return outcome.read
  return failure(pathOf(job), outcome ?? { message: 'it gave no answer', tooDeep: false })
}

/** What goes wrong with all files of a job is told of the first. */
function pathOf(job: Job | undefined): string {
  return job?.files[0]?.path ?? ''
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

type Ending =
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[] }
  /** The process is gone or must go, because of this if there was only one job. */
  | { readonly kind: 'broken'; readonly problem: Problem }

function ask(child: ChildProcess, jobs: readonly Job[], limits: FenceLimits): Promise<Ending> {
  const path = pathOf(jobs[0])
  child.ref()
  child.channel?.ref()
  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('error', onError).off('exit', onExit)
      // A spent process may still complain while it is ended, and nobody is left to hear it.
      if (ending.kind === 'broken') child.on('error', () => undefined)
      child.unref()
      child.channel?.unref()
      resolve(ending)
    }
    const broken = (problem: Problem): void => end({ kind: 'broken', problem })
    const allow = (seconds: number) => setTimeout(() => broken(timeout(path, seconds)), seconds * 1000)
    let timer = allow(START_SECONDS)
    const onMessage = (reply: Reply): void => {
      clearTimeout(timer)
      if (reply.kind === 'done') end(reply)
      else timer = allow(limits.seconds)
    }
    const onError = (error: Error): void => broken(failure(path, { message: error.message, tooDeep: false }))
    const onExit = (code: number | null, signal: string | null): void => {
      // V8 aborts when its heap is full; by signal, or by the code that stands for one.
      const full = signal !== null || (code ?? 0) > 128
      broken(full ? outOfMemory(path, limits) : failure(path, { message: ENDED, tooDeep: false }))
    }
    child.on('message', onMessage).on('error', onError).on('exit', onExit)
    child.send(jobs, (error) => error && onError(error))
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
