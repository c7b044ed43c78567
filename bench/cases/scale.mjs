/** Many rows, many files, long logs, and tables that only grew. */
import { join } from 'node:path'
import { bench, csvFile, folder, grownRepository } from './input.mjs'

const node = (...args) => [process.execPath, ...args]

/** A folder of so many small files, through the whole of `scan`. */
export function files({ dist, count, kind }) {
  const command = node(join(dist, 'cli/index.js'), 'scan', folder(count, kind), '--json')
  return { contenders: { 'scan --json': { command } } }
}

export function lines({ build, bytes }) {
  const file = csvFile(bytes, 500)
  return {
    contenders: {
      splitter: { command: node(join(bench, 'ours/lines.mjs'), build, file) },
      lines: { command: node(join(bench, 'floor/lines.mjs'), file) },
    },
  }
}

export function grown({ build, base, head }) {
  const { repository, ...commits } = grownRepository(base, head)
  const args = [join(bench, 'ours/grown.mjs'), build, repository, commits.base, commits.head]
  return {
    contenders: {
      'one pass': { command: node(...args), answer: JSON.parse },
      'two passes': { command: node(...args, 'apart'), answer: JSON.parse },
    },
  }
}

/** A row has some 557 bytes. */
export function growth({ build, rows }) {
  const [small, large] = [csvFile(rows * 557, 500), csvFile(rows * 5570, 500)]
  const command = node(join(bench, 'ours/growth.mjs'), build, small, large, large, csvFile(rows * 5570, 20))
  return { contenders: { reader: { command, figures: JSON.parse } } }
}
