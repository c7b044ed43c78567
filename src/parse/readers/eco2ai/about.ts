/** Eco2AI, for docs/formats/eco2ai.md. */
import type { FormatDescription } from '../../description.ts'
import { eco2ai } from './index.ts'
import { eco2aiProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: eco2ai,
  about:
    'The table of the Eco2AI tracker, in every layout since 2021. A run is the rows of one `id`; the epochs of a training are rows that add up.',
  signature:
    'The header alone decides: it must have `power_consumption(kWh)` or `power_consumption(kWTh)`, and `duration(s)` or `time(s)`. Most files called `emission.csv` are matrices of hidden Markov models or climate data, and are left alone.',
  variants: [
    { name: '5 columns, 2021', tells: '`time(s)`, `power_consumption(kWTh)`; no id, no devices', fixture: 'columns-5' },
    { name: '10 columns, before August 2022', tells: '`start_time`, `kWTh`, devices; no id', fixture: 'columns-10' },
    { name: '13 columns, from 0.3', tells: '`id`, `epoch`, `cost`', fixture: 'columns-13' },
    {
      name: '13 columns, training mode',
      tells: 'a row an epoch, of one `id`; clock and energy begin anew with each',
      fixture: 'epochs',
    },
    {
      name: 'forks with parts',
      tells: '`cpu_power_consumption(kWh)`, `ram_power_consumption(kWh)`; no GPU, no CO2',
      fixture: 'fork-parts',
    },
  ],
  fields: [
    { field: '`id`', unit: '', becomes: 'the id; rows without one are known by their content' },
    {
      field: '`power_consumption(kWh)`',
      unit: 'kWh, times the PUE that the user gave, which is not in the file',
      becomes: 'energy of the node',
    },
    { field: '`duration(s)`, `time(s)`', unit: 's', becomes: 'duration' },
    { field: '`start_time`', unit: 'local time', becomes: 'start; the end is that of the last epoch' },
    { field: '`CO2_emissions(kg)`', unit: 'kg', becomes: 'declared emissions; recomputed from energy and place' },
    {
      field: '`GPU_name`, `CPU_name`',
      unit: '`NAME N device(s)`',
      becomes: 'devices; accelerators are all of the host, processors are sockets',
    },
    { field: '`region/country`', unit: '`CC/Region`', becomes: 'country, and the state in the USA and Canada' },
  ],
  rules: [
    {
      seen: 'several rows of one `id` with epochs',
      happens: 'their times and energies are added: the tracker begins anew with each epoch',
    },
    { seen: 'the same epoch of one `id` twice, with the same start', happens: 'a copy: the larger one counts' },
    {
      seen: 'more than 15 kW',
      happens:
        'an error with line and column; the row is not counted. Tables are known that change to a unit a million times smaller in the middle; nothing is guessed',
    },
    {
      seen: 'less than half a watt',
      happens:
        'counted, with a warning: by default the tracker counts the share that one process had. With an accelerator it is an error',
    },
    { seen: 'semicolons, tabs, decimal commas', happens: 'an error: no delimiter is guessed' },
    {
      seen: 'letters where the numbers stand',
      happens: 'the encoded copy that `encode_file` makes: an error, it is not decoded',
    },
    { seen: 'zero energy after some time', happens: 'not known, never zero' },
  ],
  kept: 'Names of projects, descriptions, parameters of epochs, operating systems.',
  problems: eco2aiProblems,
  sources: [
    'sb-ai-lab/Eco2AI, `eco2ai/emission_track.py`, `tools/` and `utils.py`, all of its history to 0.3.12',
    'kowshikpeddireddy/Green_AI, rishalab/Green_Databases and rishalab/DBJoules, `emission.csv`: read to check',
  ],
}
