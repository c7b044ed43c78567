/** The ledger of a long history: all of it read, and asked for again when nothing has landed since. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { historyRepository } from './input.mjs'

export function ledger({ dist, commits, records }) {
  const repository = historyRepository(commits, records)
  const caches = mkdtempSync(join(tmpdir(), 'carbon-clerk-bench-'))
  process.once('exit', () => rmSync(caches, { recursive: true, force: true }))
  const command = [process.execPath, join(dist, 'cli/index.js'), 'ledger', '--json', '--repo', repository]
  const environment = { XDG_CACHE_HOME: caches }
  const kept = () =>
    execFileSync(command[0], command.slice(1), { env: { ...process.env, ...environment }, stdio: 'ignore' })
  const cold = { command: [...command, '--no-cache'] }
  return { contenders: { cold, warm: { command: ['env', `XDG_CACHE_HOME=${caches}`, ...command], before: kept } } }
}
