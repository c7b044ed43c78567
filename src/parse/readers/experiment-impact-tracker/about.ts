/** experiment-impact-tracker, for docs/formats/experiment-impact-tracker.md. */
import type { FormatDescription } from '../../description.ts'
import { experimentImpactTracker } from './index.ts'
import { impactTrackerProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: experimentImpactTracker,
  about: 'Samples of power, one JSON object a line: `impacttracker/data.json`.',
  signature:
    'An object with `rapl_estimated_attributable_power_draw` or `nvidia_estimated_attributable_power_draw`. `info.pkl` beside it is never opened; packed logs are not read.',
  variants: [
    { name: 'processor and GPU', tells: 'both powers in every sample', fixture: 'both' },
    { name: 'processor alone', tells: 'no `nvidia_` keys', fixture: 'cpu' },
  ],
  fields: [
    { field: '`timestamp`', unit: 's since 1970', becomes: 'start, end, duration' },
    {
      field: '`rapl_estimated_attributable_power_draw`, `nvidia_estimated_attributable_power_draw`',
      unit: 'W',
      becomes: 'energy: power times the time since the sample before',
    },
    {
      field: '`*_absolute`, `*_power_draw_absolute`',
      unit: 'W',
      becomes: 'not read: of the whole machine, whoever used it',
    },
  ],
  rules: [
    { seen: 'the time before the first sample', happens: 'not counted, because its start stands in the pickle alone' },
    {
      seen: 'PUE',
      happens: 'the tool itself multiplies by 1.58 when it reports; the samples are without, and so is the energy here',
    },
    { seen: 'a power that is no number', happens: 'an error; the sample before stands for it' },
    { seen: 'a sample older than the one before', happens: 'no time between them, with a warning' },
  ],
  kept: 'Names of processes and their numbers.',
  problems: impactTrackerProblems,
  sources: [
    'Breakend/experiment-impact-tracker, `utils.py`, `data_utils.py`, `emissions/constants.py`, `gpu/nvidia.py`, `cpu/intel.py`',
  ],
}
