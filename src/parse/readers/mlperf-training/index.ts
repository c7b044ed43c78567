/** Logs of MLPerf training, with power readings and system descriptions beside them. Light. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'
import { placeOf } from './place.ts'

export const mlperfTraining: FolderReader = {
  format: 'mlperf-training',
  title: 'MLPerf training result',
  paths: {
    likely: ['**/results/*/*/result*.txt'],
    possible: ['**/*.{txt,log,out}'],
    beside: ['**/power/*/*.txt', '**/systems/*.json'],
  },
  mode: 'stream',
  maxBytes: 1_073_741_824,
  unit: (path) => placeOf(path).unit,
  recognise,
  load: async () => (await import('./read.ts')).readMlperfTraining,
}

const LAYOUT = /(?:^|\/)results\/[^/]+\/[^/]+\/result_[^/]*\.txt$/

/** A log of a cluster prints its set-up first, so that the marks of the benchmark may come late. */
function recognise(path: string, { text }: Head): Recognition {
  const { kind } = placeOf(path)
  if (kind === 'node' || kind === 'switch') return 'no'
  if (/"key": ?"(?:loadgen_version|power_reading)"/.test(text)) return 'no'
  if (/:::MLLOG ?\{[^\n]{0,200}"key": ?"(?:init_start|run_start|submission_\w{1,20}|cache_clear)"/.test(text))
    return 'yes'
  return LAYOUT.test(path) && (text.includes(':::') || text.length >= 60_000) ? 'yes' : 'no'
}
