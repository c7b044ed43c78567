/** A process behind the fence that does to the fence what a file could do to a reader. */
import type { Job, Outcome, Reply } from '../../src/disk/fence.ts'

const say = (reply: Reply): void => {
  process.send?.(reply)
}
const said: Outcome[] = []
const nothing = { runs: [], plans: [], servings: [], problems: [] }

const doings: Record<string, (job: Job) => void> = {
  abort: () => process.abort(),
  spin: () => {
    for (;;) Math.sqrt(2)
  },
  allocate: () => {
    const kept: unknown[] = []
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })))
  },
  'one huge array': () => {
    for (const kept: unknown[] = []; ; ) kept.push(Array.from({ length: 4_000_000 }, () => 'x'))
  },
  recurse: () => {
    const deeper = (depth: number): number => deeper(depth + 1) + 1
    try {
      deeper(0)
    } catch (error) {
      said.push({ kind: 'failed', message: String(error), tooDeep: error instanceof RangeError })
    }
  },
  exit: () => process.exit(0),
  throw: () => {
    throw new Error('thrown past the fence')
  },
  print: () => {
    process.stdout.write('printed\n')
    process.stderr.write('printed\n')
    said.push({ kind: 'read', read: nothing })
  },
  environment: () => {
    said.push({
      kind: 'failed',
      message: `${JSON.stringify(process.env)} ${JSON.stringify(process.argv.slice(2))}`,
      tooDeep: false,
    })
  },
  fine: ({ files }) => {
    const at = { file: files[0]?.path ?? '', line: files.length * 3, column: files[0]?.bytes.length ?? 0 }
    const problem = { code: 'test/echo', class: 'E_SYNTAX', message: '', hint: '', at, severity: 'error' } as const
    said.push({ kind: 'read', read: { ...nothing, problems: [problem] } })
  },
}

process.on('message', (jobs: readonly Job[]) => {
  say({ kind: 'begun' })
  for (const job of jobs) doings[job.format]?.(job)
  say({ kind: 'done', outcomes: said.splice(0) })
})
