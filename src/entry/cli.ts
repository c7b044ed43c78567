#!/usr/bin/env node
/**
 * The command line's door. `--version` loads nothing else. The same file is also the fence's worker, which reads one
 * record at a time and nothing else.
 */
import { isMainThread } from 'node:worker_threads'
import { VERSION } from './version.ts'

const [first, second] = process.argv.slice(2)
if (!isMainThread) {
  const { serveFence } = await import('./fence.ts')
  serveFence()
} else if ((first === '--version' || first === '-V') && second === undefined) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { runProcess } = await import('./cli/process.ts')
  await runProcess(import.meta.url)
}
