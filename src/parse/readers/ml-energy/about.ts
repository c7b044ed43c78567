/** ML.ENERGY, for docs/formats/ml-energy.md. */
import type { FormatDescription } from '../../description.ts'
import { mlEnergy } from './index.ts'
import { mlEnergyProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: mlEnergy,
  about: 'Raw results of the ML.ENERGY benchmark are runs; the tables of its leaderboard are rates.',
  signature: '`steady_state_energy` and `steady_state_duration`; or a table of `energy_per_..._joules`.',
  variants: [
    { name: 'results with the whole benchmark', tells: '`entire_benchmark_measurement` by device', fixture: 'entire' },
    {
      name: 'results of the middle only',
      tells: 'energy of a window: listed as a rate, the duration counts',
      fixture: 'window',
    },
    { name: 'leaderboard', tells: 'rates', fixture: 'leaderboard' },
  ],
  fields: [
    { field: '`entire_benchmark_measurement`', unit: 's, J by device', becomes: 'duration, energy' },
    { field: '`duration`', unit: 's', becomes: 'duration where the other is missing' },
    { field: '`gpu_model`, `num_gpus`, `model_id`', unit: '', becomes: 'devices, model' },
  ],
  rules: [
    { seen: '`steady_state_energy`', happens: 'of a window in the middle of the benchmark: not taken for the whole' },
  ],
  kept: 'Prompts and answers.',
  problems: mlEnergyProblems,
  sources: ['ml-energy/benchmark, README and `mlenergy/llm`, ml-energy/leaderboard, ml-energy/leaderboard-v2'],
}
