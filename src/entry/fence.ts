/** The far side of the fence: runs in a process of its own, reads one file after the other with the reader that is asked for. */
import type { Job, Outcome, Reply } from '../disk/fence.ts'
import type { Read } from '../parse/reader.ts'
import { readers } from '../parse/readers/index.ts'

export function serveFence(): void {
  // Without the program that asked, there is nothing left to do.
  process.on('disconnect', () => process.exit())
  process.on('message', async (jobs: readonly Job[]) => {
    const reply = (message: Reply): void => {
      process.send?.(message)
    }
    const ready: (() => Promise<Read>)[] = []
    for (const job of jobs) ready.push(await prepare(job).catch((error: unknown) => () => Promise.reject(error)))
    reply({ kind: 'begun' })
    const outcomes: Outcome[] = []
    for (const read of ready) outcomes.push(await outcomeOf(read))
    reply({ kind: 'done', outcomes })
  })
}

async function outcomeOf(read: () => Promise<Read>): Promise<Outcome> {
  try {
    return { kind: 'read', read: await read() }
  } catch (error) {
    // A reader reports what it finds in a file; an exception is either a stack that ran out or our own mistake.
    const tooDeep = error instanceof RangeError && /call stack/i.test(error.message)
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error), tooDeep }
  }
}

/** The reader of a job, loaded: what that takes is our time and not the file's. */
async function prepare(job: Job): Promise<() => Promise<Read>> {
  const reader = readers.find(({ format }) => format === job.format)
  if (!reader) return () => Promise.reject(new Error(`no reader for ${job.format}`))
  const files = job.files.map(({ path, bytes }) => ({ path, size: bytes.length, chunks: [bytes] }))
  if (reader.unit !== undefined) {
    const readUnit = await reader.load()
    return () => readUnit(files)
  }
  const readFile = await reader.load()
  const [only] = files
  if (only === undefined) return () => Promise.reject(new Error('a job without files'))
  return () => readFile(only)
}
