/** Results of vLLM's and SGLang's benchmarks. Light: names and a look at the start. */
import type { FileReader, Head, Recognition } from '../../reader.ts'

export const vllm: FileReader = {
  format: 'vllm',
  title: 'vLLM and SGLang benchmark results',
  paths: { likely: ['**/*qps-*.json', '**/*{vllm,sglang}*.{json,jsonl}'], possible: ['**/*.{json,jsonl}'] },
  mode: 'whole',
  maxBytes: 67_108_864,
  recognise: (_path: string, { text }: Head): Recognition =>
    /^\s*\{/.test(text) && SHAPES.some((keys) => keys.every((key) => text.includes(`"${key}"`))) ? 'yes' : 'no',
  load: async () => (await import('./read.ts')).readVllm,
}

/** Keys that stand together in no other result: of serving, of throughput, of latency. */
export const SHAPES = [
  ['duration', 'completed', 'total_output_tokens', 'request_throughput'],
  ['elapsed_time', 'num_requests', 'requests_per_second', 'tokens_per_second'],
  ['avg_latency', 'latencies', 'percentiles'],
] as const
