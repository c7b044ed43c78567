/** MLPerf inference, for docs/formats/mlperf-inference.md. */
import type { FormatDescription } from '../../description.ts'
import { mlperfInference } from './index.ts'
import { mlperfInferenceProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: mlperfInference,
  about:
    'Logs of the load generator, one a run, as they stand in a submission. Results with power have the readings of the analyser in `spl.txt` beside them.',
  signature: '`mlperf_log_detail.txt` with lines of `:::MLLOG` and the key `loadgen_version`.',
  variants: [
    { name: 'with power, 1.0 and later', tells: '`run_1/spl.txt`, `power_begin`, `power_end`', fixture: 'power' },
    { name: 'without power', tells: 'the two marks alone: hours of the system', fixture: 'time' },
  ],
  fields: [
    { field: '`power_begin`, `power_end`', unit: 'UTC, month first', becomes: 'start, end, duration' },
    {
      field: 'the first `Watts` of a line of `spl.txt`',
      unit: 'W',
      becomes: 'energy: the mean between the marks times the duration',
    },
    { field: '`systems/SYSTEM.json`', unit: '', becomes: 'devices' },
  ],
  rules: [
    { seen: '`Ch1,Watts`, `Ch2,Watts`', happens: 'not added: the first watts are their sum' },
    { seen: '`ranging/`', happens: 'listed as a calibration, not counted' },
    { seen: 'readings in another zone than the marks', happens: 'shifted where one offset alone fits, with a warning' },
    { seen: 'readings of -1 or NaN', happens: 'left out, with a warning' },
  ],
  kept: 'Settings of the load generator, paths of its sources.',
  problems: mlperfInferenceProblems,
  sources: [
    'mlcommons/power-dev, `compliance/check.py` (mean power between the marks) and `ptd_client_server/`',
    'mlcommons/inference_results_v1.1, v2.1, v4.1 (layouts and values)',
  ],
}
