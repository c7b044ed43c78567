/** carbontracker, for docs/formats/carbontracker.md. */
import type { FormatDescription } from '../../description.ts'
import { carbontracker } from './index.ts'
import { carbontrackerProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: carbontracker,
  about:
    'The logs of carbontracker, and what it prints into the log of a job. A run is what stands between two starts of the tracker.',
  signature:
    'A line that begins with `CarbonTracker:` and speaks of consumption, components or carbon intensity; or the standard log with its version and mean powers. Pages with example output are left alone.',
  variants: [
    {
      name: 'output and standard log',
      tells: 'two files of one stem, read as one; the stem has no process id before 1.2',
      fixture: 'pair',
    },
    { name: 'console output in the log of a job', tells: 'no times; several runs in one file', fixture: 'console' },
    { name: '`Actual consumption:`', tells: 'of the command line, which has no epochs', fixture: 'command-line' },
    {
      name: 'a log without total',
      tells: 'a crash: epochs and powers of the standard log, as far as they go',
      fixture: 'crash',
    },
    { name: 'events, `*_run_events.jsonl`', tells: 'of a successor: one object a line', fixture: 'events' },
  ],
  fields: [
    { field: '`Actual consumption for N epoch(s)`: `Time`', unit: 'h:mm:ss', becomes: 'duration' },
    {
      field: '`Energy`',
      unit: 'kWh, PUE included',
      becomes: 'energy; the PUE is that of the standard log, or of the releases of that day',
    },
    { field: '`CO2eq`', unit: 'g', becomes: 'declared emissions; recomputed from energy and place' },
    { field: '`Predicted consumption`', unit: '', becomes: 'not used, listed as a forecast' },
    {
      field: '`Duration`, `Average power usage (W)`',
      unit: 's, W without PUE',
      becomes: 'parts of the energy; the energy of a run without total',
    },
    {
      field: '`The following components were found`',
      unit: '',
      becomes: 'devices, and what the energy covers: accelerators alone, or the node',
    },
    { field: '`detected location`', unit: '', becomes: 'the country, nothing else' },
  ],
  rules: [
    {
      seen: 'the same block twice',
      happens: 'one run: trackers of one process print into the logs of all before them',
    },
    { seen: 'totals that grow, of more and more epochs', happens: 'one run: the last' },
    { seen: 'two totals of one run that contradict each other', happens: 'an error; the larger one is counted' },
    { seen: 'several trackers at once', happens: 'a warning; all are counted, as each may have its own devices' },
    {
      seen: 'fewer epochs measured than predicted',
      happens:
        'the forecast of the tracker is the total, as the tracker has it, and is no measurement: long the default was to measure one epoch and to forecast the rest',
    },
    {
      seen: 'no total',
      happens: 'energy is not known, or that of the epochs in the log; the run is listed with a warning',
    },
    { seen: 'zero energy', happens: 'not known, never zero' },
    { seen: '`Energy: 1.2e`, `0,532 kWh`', happens: 'an error: nothing is guessed' },
  ],
  kept: 'Towns and regions, process ids, paths in error messages.',
  problems: carbontrackerProblems,
  sources: [
    'lfwa/carbontracker, `loggerutil.py`, `tracker.py`, `parser.py`, `constants.py`, `cli.py`, history of 2020 to 2.3.1',
    'dadyownes15/carbontracker-redone: the events',
  ],
}
