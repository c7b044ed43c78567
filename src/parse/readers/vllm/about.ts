/** vLLM, for docs/formats/vllm.md. */
import type { FormatDescription } from '../../description.ts'
import { vllm } from './index.ts'
import { vllmProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: vllm,
  about:
    'Results of the benchmarks of vLLM (`bench serve`, `throughput`, `latency`) and of SGLang. They say how long it took, and neither on what hardware nor with what energy.',
  signature:
    'Keys that stand together: `duration`, `completed`, `total_output_tokens`, `request_throughput`; or those of throughput and latency.',
  variants: [
    { name: 'serving', tells: 'one object', fixture: 'serve' },
    { name: 'throughput and latency', tells: '`elapsed_time`; the sum of `latencies`', fixture: 'throughput' },
    { name: 'appended, and SGLang', tells: 'one object a line', fixture: 'lines' },
  ],
  fields: [
    { field: '`duration`, `elapsed_time`, `latencies`', unit: 's', becomes: 'duration' },
    { field: '`model_id`', unit: '', becomes: 'model' },
    { field: '`date`', unit: 'local time', becomes: 'end' },
  ],
  rules: [
    { seen: 'hardware', happens: 'is not written: the run says so' },
    { seen: 'the sum of latencies', happens: 'a lower bound: warm-up is not in it' },
  ],
  kept: 'Addresses, prompts and answers.',
  problems: vllmProblems,
  sources: [
    'vllm-project/vllm, `benchmarks/benchmark_serving.py` and `vllm/benchmarks/`, as copied in public repositories',
    'sgl-project/sglang, `bench_serving.py`, likewise',
  ],
}
