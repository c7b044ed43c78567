/** The Action's door. The same file is also the process behind the fence, which reads one record at a time. */
import { setTimeout as sleep } from 'node:timers/promises'
import { FENCE_ARGUMENT } from '../disk/fence.ts'

if (process.argv[2] === FENCE_ARGUMENT && process.send) {
  const { serveFence } = await import('./fence.ts')
  serveFence()
} else {
  const { runAction } = await import('./action/run.ts')
  process.exitCode = await runAction({
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    sleep,
    nowS: () => Date.now() / 1000,
    entry: import.meta.url,
  })
}
