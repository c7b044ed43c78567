/** AI Energy Score, for docs/formats/ai-energy-score.md. */
import type { FormatDescription } from '../../description.ts'
import { aiEnergyScore } from './index.ts'
import { aiEnergyScoreProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: aiEnergyScore,
  about:
    '`master_results.csv`, reports with `gpu_energy_wh`, `GPU_ENERGY_SUMMARY.json` and `GPU_ENERGY_WH.txt`: one benchmark, told up to four times.',
  signature:
    'The column or key `gpu_energy_wh`; the units of a summary; the name of the text file with a number in it.',
  variants: [
    { name: '`master_results.csv`', tells: 'a row for each benchmark', fixture: 'table' },
    { name: 'report and summary', tells: 'in one folder, the second repeats the first', fixture: 'report' },
    { name: 'the text file alone', tells: 'watt-hours, nothing else', fixture: 'text' },
  ],
  fields: [
    { field: '`gpu_energy_wh`', unit: 'Wh, accelerators only', becomes: 'energy' },
    { field: '`total_duration_seconds`', unit: 's', becomes: 'duration' },
    { field: '`model_name`', unit: '', becomes: 'model' },
    { field: '`co2_emissions_g`', unit: 'g', becomes: 'declared emissions' },
    { field: '`timestamp`', unit: 'local time', becomes: 'end' },
  ],
  rules: [
    { seen: 'the same energy and time in table and report', happens: 'one run' },
    {
      seen: 'a summary of an optimum-benchmark report',
      happens: 'a sum of phases that contain each other: listed, not counted',
    },
    { seen: '`0.0000` with a duration', happens: 'not known, never zero' },
  ],
  kept: 'Error messages.',
  problems: aiEnergyScoreProblems,
  sources: ['huggingface/AIEnergyScore and scottcha/AIEnergyScore, `results_aggregator.py`, `summarize_gpu_wh.py`'],
}
