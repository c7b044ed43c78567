/** optimum-benchmark, for docs/formats/optimum-benchmark.md. */
import type { FormatDescription } from '../../description.ts'
import { optimumBenchmark } from './index.ts'
import { optimumBenchmarkProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: optimumBenchmark,
  about: '`benchmark_report.json` with `benchmark_config.json` beside it, or both in `benchmark.json`.',
  signature:
    'A phase (`load`, `prefill`, `forward`, `overall` and the like) with `latency` in seconds or `energy` with a unit. Hundreds of other benchmarks use the name of the file.',
  variants: [
    { name: 'inference', tells: 'energies per iteration; latencies of all iterations', fixture: 'inference' },
    { name: 'training', tells: '`overall` has the energy of all', fixture: 'training' },
    { name: '`energy_star`', tells: 'each phase once over the data set: energies are totals', fixture: 'energy-star' },
    { name: '`benchmark.json`', tells: 'report and configuration in one', fixture: 'combined' },
  ],
  fields: [
    {
      field: '`latency.total`, or the sum of `latency.values`',
      unit: 's, of all processes one after the other',
      becomes: 'duration, a lower bound: warm-up is not in it',
    },
    {
      field: '`energy` of `overall`, or of all phases of `energy_star`',
      unit: 'kWh, of the machine',
      becomes: 'energy of the node',
    },
    {
      field: '`backend.model`, `backend.device_ids`, `environment.gpu`, `environment.cpu`',
      unit: '',
      becomes: 'model and devices',
    },
  ],
  rules: [
    {
      seen: 'energies of `forward`, `prefill`, `generate`, `call`',
      happens: 'divided by a count that is not written: listed as rates, not counted',
    },
    { seen: '`decode`', happens: 'computed as `generate` less `prefill`: the three are never added' },
    { seen: '`per_token`, `per_step`, `warmup`', happens: 'parts of other phases: not added' },
  ],
  kept: 'Names of hosts and paths of models.',
  problems: optimumBenchmarkProblems,
  sources: [
    'huggingface/optimum-benchmark, `trackers/latency.py`, `trackers/energy.py`, `scenarios/`, `benchmark/`, v0.2 to v0.6',
  ],
}
