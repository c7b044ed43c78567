/** The command line against a Node that does nothing, and over a file of 1,000 rows. */
import { join } from 'node:path'
import { fromScan } from './csv.mjs'
import { bench, csvFile } from './input.mjs'

export function start({ dist }) {
  const cli = join(dist, 'cli/index.js')
  const scan = (...options) => ({ command: [process.execPath, cli, 'scan', csvFile(560_000), ...options] })
  return {
    contenders: {
      node: { command: [process.execPath, join(bench, 'floor/empty.mjs')] },
      version: { command: [process.execPath, cli, '--version'] },
      'scan --json': { ...scan('--json'), answer: fromScan },
      scan: scan(),
      'read all rows': {
        command: [process.execPath, join(bench, 'peers/csv/udsv.mjs'), csvFile(560_000)],
        answer: JSON.parse,
      },
    },
  }
}
