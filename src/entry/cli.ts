#!/usr/bin/env node
/**
 * The command line's door. `--version` loads nothing else. The same file is also the process behind the fence, which
 * reads one record at a time and nothing else.
 */
import { VERSION } from './version.ts'

const [first, second] = process.argv.slice(2)
// Spelled out, because this file imports next to nothing: FENCE_ARGUMENT of disk/fence.ts.
if (first === '--serve-fence' && process.send) {
  const { serveFence } = await import('./fence.ts')
  serveFence()
} else if ((first === '--version' || first === '-V') && second === undefined) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { runProcess } = await import('./cli/process.ts')
  await runProcess(import.meta.url)
}
