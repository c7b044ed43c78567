/** Windows of energy that `ZeusMonitor(log_file=...)` writes, and powers of the monitor before it. Light. */
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { isPowerHeader, readColumns } from './columns.ts'

export const zeus: FileReader = {
  format: 'zeus',
  title: 'Zeus energy log',
  paths: {
    likely: ['**/*{zeus,Zeus}*.{csv,log,txt}', '**/gpu*.power.csv'],
    possible: ['**/*.{csv,log,txt}'],
  },
  mode: 'stream',
  maxBytes: 1_073_741_824,
  recognise,
  load: async () => (await import('./read.ts')).readZeus,
}

function recognise(path: string, { text }: Head): Recognition {
  const [line = ''] = text.slice(0, 8192).split(/[\r\n]/, 1)
  return readColumns(line) !== null || isPowerHeader(path, line) ? 'yes' : 'no'
}
