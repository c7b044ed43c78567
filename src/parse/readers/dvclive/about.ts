/** DVCLive, for docs/formats/dvclive.md. */
import type { FormatDescription } from '../../description.ts'
import { dvclive } from './index.ts'
import { dvcliveProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: dvclive,
  about:
    '`metrics.json` of DVCLive: the last value of each metric, under names of the user. Only names of energy, emissions or duration, with a unit, are read.',
  signature: 'The folder `dvclive` and a JSON object.',
  variants: [
    { name: 'metrics', tells: 'nothing that can be counted, as nearly always', fixture: 'metrics' },
    { name: 'named quantities', tells: 'nested names with a unit', fixture: 'named' },
  ],
  fields: [
    { field: '`energy_kwh`, `gpu_energy_j` and their like', unit: 'in the name', becomes: 'stated energy' },
    { field: '`co2_kg`, `emissions` and their like', unit: 'in the name', becomes: 'stated emissions' },
    { field: '`runtime_s`, `train/duration_minutes` and their like', unit: 'in the name', becomes: 'duration' },
  ],
  rules: [
    { seen: '`system/gpu/usage (%)` and its like, `step`', happens: 'not read: shares and counts without time' },
    { seen: 'a file that cannot be read', happens: 'listed: nothing says that it held anything that was spent' },
    { seen: 'a power that no host draws', happens: 'an error; neither figure counts' },
  ],
  kept: 'Everything but the names above.',
  problems: dvcliveProblems,
  sources: ['iterative/dvclive, `src/dvclive/live.py`, `src/dvclive/monitor_system.py`, 3.x'],
}
