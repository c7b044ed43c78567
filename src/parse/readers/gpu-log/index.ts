/** Logs of the power of accelerators: nvidia-smi, dcgmi, amd-smi and tables like theirs. Light: names and a look at the start. */
import { compileGlobs } from '../../../core/glob.ts'
import { wideEncoding } from '../../power/wide-text.ts'
import type { FileReader, Head, Recognition } from '../../reader.ts'
import { readHeader, readHeaderless, wordsOf } from './layout.ts'
import { isRocm } from './rocm.ts'
import { tableOf } from './text-header.ts'

const GIB = 1_073_741_824
const KINDS = '{csv,CSV,txt,log}'

export const gpuLog: FileReader = {
  format: 'gpu-log',
  title: 'Power log of accelerators (nvidia-smi, DCGM, ROCm)',
  paths: {
    likely: [
      `**/*{nvidia,smi,SMI,dcgm,DCGM}*.${KINDS}`,
      `**/*{gpu,GPU}*{log,power,usage,stats,metrics,monitor,util}*.${KINDS}`,
      `**/*{power,Power}*{log,draw,usage,trace,gpu,GPU,readings}*.${KINDS}`,
      '**/{power,gpu,GPU}.csv',
    ],
    possible: ['**/*.{csv,CSV,txt,log,tsv}'],
  },
  mode: 'stream',
  maxBytes: 2 * GIB,
  recognise,
  load: async () => (await import('./read.ts')).readGpuLog,
}

const isLikely = compileGlobs(gpuLog.paths.likely)
/** Lines in which a header is looked for; a script that starts the logger may print some before it. */
const LINES = 50

function recognise(path: string, head: Head): Recognition {
  const wide = wideEncoding(head.bytes)
  const text = wide === null ? head.text : new TextDecoder(wide).decode(head.bytes)
  // Source code and pages quote such lines.
  if (/^\s*(?:#!|<|\{|import |from |def |\/\*)/.test(text.slice(0, 200))) return 'no'
  const words = wordsOf(path)
  let from = 0
  for (let line = 0; line < LINES && from < text.length; line++) {
    const stop = /[\r\n]/.exec(text.slice(from, from + 8192))
    const row = stop === null ? text.slice(from, from + 8192) : text.slice(from, from + stop.index)
    const answer = judge(row, path, words, line)
    if (answer !== null) return answer
    from += row.length + 1
  }
  return isLikely(path) && /[,;\t].*\n/.test(text.slice(0, 8192))
    ? { not: 'has no column with the power of a device and no time' }
    : 'no'
}

function judge(row: string, path: string, words: ReturnType<typeof wordsOf>, line: number): Recognition | null {
  if (row.length < 3) return null
  if (tableOf(row.trim()) !== null || readHeaderless(row) !== null || isRocm(row)) return 'yes'
  const header = readHeader(row, words)
  if (header === null) return null
  if (header.powers.length === 0 && !isLikely(path)) return 'no'
  if (header.printer === 'nvidia-smi')
    return /timestamp/i.test(row) && /(?:utilization|power|memory|temperature|clocks)[._]/.test(row) ? 'yes' : null
  // A header that a person made is believed at the top of a file of such a name only.
  return line === 0 && (isLikely(path) || words.gpu || words.power) ? 'yes' : null
}
