/** Accounts of Slurm, for docs/formats/slurm-accounting.md. */
import type { FormatDescription } from '../../description.ts'
import { slurmAccounting } from './index.ts'
import { slurmAccountingProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: slurmAccounting,
  about:
    'What Slurm accounted for, as `sacct` and `seff` print it: time and devices of each job, and its energy where the site measures it.',
  signature:
    'A header with `JobID` (or `ConsumedEnergyRaw` and `State`) and at least two other columns of `sacct`; JSON with `jobs` that have an `association`; a text that begins with `Job ID:`. Without a header: rows that begin with a job and hold an elapsed time and the two times that lie so far apart.',
  variants: [
    { name: '`--parsable2`', tells: 'cells between `|`, also any other delimiter', fixture: 'parsable2' },
    { name: '`--parsable`', tells: 'a `|` behind the last cell too', fixture: 'parsable' },
    { name: 'tabs', tells: '`--delimiter` with a tab', fixture: 'tabs' },
    { name: 'no header', tells: 'columns are told by their content', fixture: 'headerless' },
    { name: 'fixed width', tells: 'the default: names, dashes, cut cells', fixture: 'fixed-width' },
    { name: 'JSON', tells: 'states as text or list, numbers bare or in `{set, infinite, number}`', fixture: 'json' },
    { name: '`seff`', tells: 'one block for each job, without accelerators', fixture: 'seff' },
  ],
  fields: [
    { field: '`ElapsedRaw`, `Elapsed`', unit: 's, `[D-]HH:MM:SS`', becomes: 'duration' },
    { field: '`Start`, `End`', unit: 'local time; seconds since 1970 in JSON', becomes: 'start and end' },
    { field: '`AllocTRES`', unit: 'count', becomes: 'devices; typed and untyped accelerators are the same ones' },
    { field: '`ConsumedEnergyRaw`', unit: 'J', becomes: 'energy of the nodes' },
    { field: '`ConsumedEnergy`', unit: 'J, with K, M, G in steps of 1000', becomes: 'the same' },
    { field: '`Cluster` and `JobID`', unit: '', becomes: 'id of the run' },
  ],
  rules: [
    {
      seen: 'rows of steps',
      happens:
        'they tell the same again: time is that of the allocation, energy that of the allocation or else of the largest step',
    },
    { seen: 'an energy of 0', happens: 'not measured: not known, never zero' },
    {
      seen: 'an energy of 2^32 - 2, 2^64 - 2, or a power that no node draws',
      happens: 'not believed, with a warning; the job is counted by its hours',
    },
    { seen: 'energy of a job that had a part of its nodes', happens: 'it is that of the whole nodes, with a warning' },
    { seen: '`RUNNING`', happens: 'the time so far is a lower bound' },
    { seen: 'a job that did not begin', happens: 'not used' },
    { seen: 'no column for the job', happens: 'rows with a partition are jobs, known by their content' },
  ],
  kept: 'Users, groups, accounts, commands, folders and names of nodes; two jobs of one node share a digest of its name.',
  problems: slurmAccountingProblems,
  sources: [
    '[sacct, job accounting fields](https://slurm.schedmd.com/sacct.html)',
    '[slurm/src/sacct/print.c: energy in steps of 1000](https://github.com/SchedMD/slurm/blob/master/src/sacct/print.c)',
    '[slurm/src/plugins/data_parser](https://github.com/SchedMD/slurm/tree/master/src/plugins/data_parser)',
    '[slurm/contribs/seff](https://github.com/SchedMD/slurm/blob/master/contribs/seff/seff)',
  ],
}
