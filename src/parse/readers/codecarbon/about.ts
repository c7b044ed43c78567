/** CodeCarbon, for docs/formats/codecarbon.md. */
import type { FormatDescription } from '../../description.ts'
import { codecarbon } from './index.ts'
import { codecarbonProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: codecarbon,
  about:
    '`emissions.csv` and its relatives, as the tracker writes them, in every layout since 1.0. A row is a snapshot of totals, so rows are not added up.',
  signature:
    'The header must have the columns of the tracker. Climate data, transition matrices and tables derived from CodeCarbon are left alone.',
  variants: [
    { name: '12 columns, 1.0 to 1.2', tells: '`experiment_id` is the run; no hardware', fixture: 'columns-12' },
    {
      name: '29, 30, 31 columns, 2.0 to 2.6',
      tells: '`run_id`; powers and energies by component; version and PUE were added one by one',
      fixture: 'columns-31',
    },
    { name: '32 columns, 2.7 to 3.0.7', tells: '`experiment_id` again, now a constant', fixture: 'columns-32' },
    { name: '34 columns, 3.0.8 to 3.2.0', tells: 'water', fixture: 'columns-34' },
    { name: '38 columns, from 3.2.1', tells: 'utilisation', fixture: 'columns-38' },
    { name: '31, 32, 36 columns, task files', tells: '`task_name` first, one row a task', fixture: 'tasks' },
    { name: 'cloud columns last, 3.1.1 to 3.2.3', tells: 'a defect of the append path', fixture: 'cloud-last' },
  ],
  fields: [
    { field: '`run_id`, `experiment_id` (1.x)', unit: '', becomes: 'the id' },
    {
      field: '`energy_consumed`, `cpu_energy`, `gpu_energy`, `ram_energy`',
      unit: 'kWh, PUE included from 2.2.3 on',
      becomes: 'energy of the node',
    },
    { field: '`pue`', unit: '', becomes: 'the PUE that is in the energy already' },
    { field: '`emissions`', unit: 'kg CO2e', becomes: 'declared emissions; recomputed from energy and place' },
    { field: '`duration`, `timestamp`', unit: 's; local time of the end', becomes: 'duration, end' },
    { field: '`water_consumed`', unit: 'L', becomes: 'water' },
    {
      field: '`gpu_model`, `gpu_count`, `cpu_model`, `cpu_count`, `ram_total_size`',
      unit: 'GB for the last',
      becomes: 'devices',
    },
    { field: '`country_iso_code`, `region`, `cloud_provider`, `cloud_region`', unit: '', becomes: 'the place' },
    { field: '`emissions_rate`, `*_power`', unit: 'changed between versions', becomes: 'not read, but for a check' },
  ],
  rules: [
    {
      seen: 'several rows of one `run_id`',
      happens: 'one run: the row with the largest energy, whichever stands last; copies and backups in other files too',
    },
    { seen: 'a task file', happens: 'a breakdown of the run of the same id; counts only where that run is missing' },
    {
      seen: 'Quebec (latitude 46.8, longitude -71.2), or Canada without coordinates up to 2.1.4',
      happens: 'the look-up failed: the place is dropped',
    },
    {
      seen: 'several GPU names without a separator',
      happens: 'taken apart so that their counts add up to `gpu_count`',
    },
    {
      seen: 'NaN, infinity, a negative energy of a run, text',
      happens: 'an error with line and column; the row is not counted',
    },
    {
      seen: 'more than 15 kW, or less than half a watt for more than a minute',
      happens: 'an error; the row is not counted',
    },
    {
      seen: 'cells missing in the middle (later cells moved left)',
      happens: 'put back if only one way fits, with a warning; otherwise what stands right of the energy is not used',
    },
    {
      seen: 'half a line, stray characters between lines',
      happens: 'an error; nothing of it is counted, and the total says "at least"',
    },
    { seen: 'zero energy after some time', happens: 'not known, never zero' },
    { seen: 'emissions that no grid can explain', happens: 'a warning; they are recomputed anyway' },
    { seen: 'runs of one machine that overlap', happens: 'a warning: each of them saw the whole machine' },
  ],
  kept: 'Coordinates, names of hosts and projects, versions of systems.',
  problems: codecarbonProblems,
  sources: ['mlco2/codecarbon, `codecarbon/output_methods/` and `emissions_tracker.py`, releases 1.0 to 3.3'],
}
