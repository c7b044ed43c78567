/** MLPerf training, for docs/formats/mlperf-training.md. */
import type { FormatDescription } from '../../description.ts'
import { mlperfTraining } from './index.ts'
import { mlperfTrainingProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: mlperfTraining,
  about:
    'Logs of the benchmark, one a run, as they stand in a submission: `results/SYSTEM/BENCHMARK/result_N.txt`. Rounds 4.0 to 5.0 may have readings of power meters beside them.',
  signature:
    'Lines with `:::MLLOG` and the keys `init_start`, `run_start` or `submission_...`. Readings and descriptions of systems count with the results that they stand beside.',
  variants: [
    {
      name: 'time only',
      tells: '`run_start`, `run_stop`; hardware from `systems/SYSTEM.json` or `:::SYSJSON`',
      fixture: 'time',
    },
    { name: 'power, 4.0', tells: '`power_reading` of each node; switches as one figure', fixture: 'power-4.0' },
    {
      name: 'power, 4.1 and 5.0',
      tells: '`conversion_eff` with `measurement_type`; switches read like nodes',
      fixture: 'power-4.1',
    },
  ],
  fields: [
    {
      field: '`run_start`, `run_stop`',
      unit: 'ms since 1970',
      becomes: 'start, end, duration of a run that was metered',
    },
    {
      field: '`init_start`',
      unit: 'ms since 1970',
      becomes: 'start of a run that was not metered: the machines work from there on',
    },
    { field: '`power_reading` of `node_*.txt`, `sw_*.txt`', unit: 'W', becomes: 'energy over the run' },
    { field: '`interconnect_power_est`', unit: 'W', becomes: 'energy of switches: the figure times the run' },
    { field: '`measurement_type`', unit: 'AC, DC', becomes: 'the side of the power supply' },
    { field: '`number_of_nodes`, `accelerators_per_node`, `accelerator_model_name`', unit: '', becomes: 'devices' },
  ],
  rules: [
    { seen: 'the same runs metered twice, before and behind the power supply', happens: 'one run: the larger energy' },
    {
      seen: '`conversion_eff`',
      happens: 'not multiplied: what counts is what the meter saw, and on which side it sat',
    },
    {
      seen: 'readings that begin after the run or end before it',
      happens: 'their mean is taken for the whole run, as the benchmark does',
    },
    { seen: 'readings at quite another time', happens: 'their mean is taken for the run, with a warning' },
    { seen: 'a run that was aborted', happens: 'counts: it was spent' },
    { seen: 'no `run_stop`', happens: 'at least until the last line of the log' },
  ],
  kept: 'Paths, host names and addresses in the set-up of clusters.',
  problems: mlperfTrainingProblems,
  sources: [
    'mlcommons/logging, `mlperf_logging/result_summarizer/result_summarizer.py` (how a score of power is made) and `mllog/examples/power/`',
    'mlcommons/training_results_v4.0, v4.1, v5.0, v5.1 (layouts and values)',
  ],
}
