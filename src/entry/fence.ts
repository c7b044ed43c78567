/** The far side of the fence: runs in a process of its own, reads one file after the other with the reader that is asked for. */
import type { Job, Reply } from '../disk/fence.ts'
import { readers } from '../parse/readers/index.ts'

export function serveFence(): void {
  // Without the program that asked, there is nothing left to do.
  process.on('disconnect', () => process.exit())
  process.on('message', async (job: Job) => {
    const reply = (message: Reply): void => {
      process.send?.(message)
    }
    try {
      reply(await readJob(job, () => reply({ kind: 'begun' })))
    } catch (error) {
      // A reader reports what it finds in a file; an exception is either a stack that ran out or our own mistake.
      const tooDeep = error instanceof RangeError && /call stack/i.test(error.message)
      reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error), tooDeep })
    }
  })
}

async function readJob(job: Job, begun: () => void): Promise<Reply> {
  const reader = readers.find(({ format }) => format === job.format)
  if (!reader) throw new Error(`no reader for ${job.format}`)
  const files = job.files.map(({ path, bytes }) => ({ path, size: bytes.length, chunks: [bytes] }))
  if (reader.unit !== undefined) {
    const readUnit = await reader.load()
    begun()
    return { kind: 'read', read: await readUnit(files) }
  }
  const readFile = await reader.load()
  begun()
  const [only] = files
  if (only === undefined) throw new Error('a job without files')
  return { kind: 'read', read: await readFile(only) }
}
