/** Zeus, for docs/formats/zeus.md. */
import type { FormatDescription } from '../../description.ts'
import { zeus } from './index.ts'
import { zeusProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: zeus,
  about:
    'What `ZeusMonitor(log_file=...)` writes: a line for every window of measurement, with the energy of each accelerator. The file is one run.',
  signature:
    'The first line is `start_time,window_name,elapsed_time` and a column `gpuN_energy` for each device; for the older monitor, `Time,Power` in a file named `gpuN.power.csv`.',
  variants: [
    { name: 'windows, from 0.7', tells: '`start_time` is seconds since 1970', fixture: 'windows' },
    { name: 'windows, 0.4 to 0.6', tells: '`start_time` is a monotonic clock: no date is known', fixture: 'monotonic' },
    {
      name: 'powers, before 0.5',
      tells: '`gpuN.power.csv`, a file for each device, milliwatts, UTC',
      fixture: 'powers',
    },
  ],
  fields: [
    { field: '`gpuN_energy`', unit: 'J', becomes: 'energy of the accelerators, added up' },
    { field: '`elapsed_time`', unit: 's', becomes: 'duration' },
    { field: '`start_time`', unit: 's', becomes: 'start and end, where it is a date' },
    { field: '`Power`', unit: 'mW', becomes: 'energy, by trapezoids' },
  ],
  rules: [
    { seen: 'a window within another', happens: 'only the outermost is counted' },
    { seen: 'windows that overlap otherwise', happens: 'both are counted, with a warning' },
    { seen: 'a name of a window with commas', happens: 'it is read from both ends of the row: Zeus writes no quotes' },
    { seen: 'zero energy in all windows', happens: 'not known, never zero' },
  ],
  kept: 'Names of windows.',
  problems: zeusProblems,
  sources: [
    'ml-energy/zeus, `zeus/monitor.py` and `zeus/monitor/energy.py` (the header, unchanged since June 2023; `time.monotonic` until August 2023)',
    'ml-energy/zeus, `zeus_monitor/zemo/zemo.hpp` before 0.5 (the powers)',
  ],
}
