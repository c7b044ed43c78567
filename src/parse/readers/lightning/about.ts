/** Lightning's CSVLogger, for docs/formats/lightning.md. */
import type { FormatDescription } from '../../description.ts'
import { lightning } from './index.ts'
import { lightningProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: lightning,
  about:
    '`metrics.csv` of the CSVLogger of Lightning. It has neither times nor hardware; only columns that a user named for energy, emissions or duration, with a unit, are read.',
  signature: 'The folder `lightning_logs` or `version_N`, and a column `epoch` or `step`.',
  variants: [
    { name: 'metrics', tells: 'nothing that can be counted, as nearly always', fixture: 'metrics' },
    { name: 'named quantities', tells: '`energy_kwh`, `train_duration_s`', fixture: 'named' },
  ],
  fields: [
    {
      field: '`energy_kwh`, `energy_consumed`, `gpu_energy_j` and their like',
      unit: 'in the name',
      becomes: 'stated energy',
    },
    { field: '`co2_kg`, `emissions` and their like', unit: 'in the name', becomes: 'stated emissions' },
    { field: '`runtime_s`, `train_duration_minutes` and their like', unit: 'in the name', becomes: 'duration' },
  ],
  rules: [
    { seen: 'several rows', happens: 'totals grow: the largest value counts, and nothing is added up' },
    { seen: 'utilisation and memory of DeviceStatsMonitor', happens: 'not read: shares say nothing without the time' },
    { seen: '`hparams.yaml`', happens: 'not read: it may hold Python objects' },
    { seen: 'a power that no host draws', happens: 'an error; neither figure counts' },
  ],
  kept: 'Everything but the columns above.',
  problems: lightningProblems,
  sources: [
    'Lightning-AI/pytorch-lightning, `src/lightning/fabric/loggers/csv_logs.py`, `src/lightning/pytorch/callbacks/device_stats_monitor.py`, 2.x',
  ],
}
