/** Reports of optimum-benchmark, with the configuration beside them. Light: names and a look at the start. */
import type { FolderReader, Head, Recognition } from '../../reader.ts'

export const optimumBenchmark: FolderReader = {
  format: 'optimum-benchmark',
  title: 'optimum-benchmark reports',
  paths: {
    likely: ['**/benchmark_report.json', '**/benchmark.json'],
    possible: ['**/*.json'],
    beside: ['**/benchmark_config.json'],
  },
  mode: 'whole',
  maxBytes: 16_777_216,
  unit: (path) => (/(?:^|\/)benchmark_(?:report|config)\.json$/.test(path) ? path.replace(/[^/]*$/, '') : path),
  recognise,
  load: async () => (await import('./read.ts')).readOptimumBenchmark,
}

const PHASE =
  /"(?:overall|warmup|train|load|load_model|load_dataset|preprocess|preprocess_dataset|forward|prefill|decode|generate|call|per_token|per_step|first_forward|first_generate|first_call)"\s*:\s*\{\s*"(?:memory|latency|throughput|energy|efficiency)"\s*:/
const MEASURE = /"latency"\s*:\s*\{\s*"unit"\s*:\s*"s"|"energy"\s*:\s*\{\s*"unit"\s*:|"latency"\s*:\s*null/

/** Hundreds of other benchmarks write files of these names. */
function recognise(path: string, { text }: Head): Recognition {
  if (/^\s*\{/.test(text) && PHASE.test(text) && MEASURE.test(text)) return 'yes'
  return /(?:^|\/)benchmark_report\.json$/.test(path) ? { not: 'has no phases with latency or energy' } : 'no'
}
