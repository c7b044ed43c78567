/** The Action's door. The same file is also the fence's worker, which reads one record at a time and nothing else. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isMainThread, workerData } from 'node:worker_threads'
import { FENCE_ROLE } from '../disk/fence.ts'

if (isMainThread) {
  const { runAction } = await import('./action/run.ts')
  process.exitCode = await runAction({
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    sleep,
    entry: import.meta.url,
  })
} else if (workerData?.role === FENCE_ROLE) {
  const { serveFence } = await import('./fence.ts')
  serveFence()
}
