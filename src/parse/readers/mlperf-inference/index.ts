/** Logs of MLPerf inference, with the readings of the power analyser beside them. Light. */
import { systemUnit, unitOf } from '../../mlperf/unit.ts'
import type { FolderReader, Head, Recognition } from '../../reader.ts'

export const mlperfInference: FolderReader = {
  format: 'mlperf-inference',
  title: 'MLPerf inference result',
  paths: {
    likely: ['**/mlperf_log_detail.txt'],
    possible: [],
    beside: ['**/spl.txt', '**/systems/*.json'],
  },
  mode: 'stream',
  maxBytes: 1_073_741_824,
  unit: (path) => systemUnit(path) ?? unitOf(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''),
  recognise,
  load: async () => (await import('./read.ts')).readMlperfInference,
}

/** From 0.7 on the load generator writes the lines of `mlperf_logging`. */
function recognise(_path: string, { text }: Head): Recognition {
  return /:::MLLOG ?\{[^\n]{0,300}"key": ?"loadgen_version"/.test(text) ? 'yes' : 'no'
}
