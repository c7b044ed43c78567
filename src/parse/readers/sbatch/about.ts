/** Batch scripts, for docs/formats/sbatch.md. */
import type { FormatDescription } from '../../description.ts'
import { sbatch } from './index.ts'
import { sbatchProblems } from './problems.ts'

export const about: FormatDescription = {
  reader: sbatch,
  about:
    'The options that a Slurm job is submitted with: how many devices, and the time after which it is ended. They are a plan, not a record of what ran.',
  signature:
    'A script with a line that begins with `#SBATCH`. `# SBATCH` and `##SBATCH` are comments to Slurm, and so they are here; a script without options is left alone.',
  variants: [
    { name: 'accelerators on each node', tells: '`--gres`, `--gpus-per-node`, `--gpus-per-task`', fixture: 'per-node' },
    { name: 'accelerators of the job', tells: '`--gpus`, `-G`, short options', fixture: 'short-options' },
    { name: 'array', tells: '`--array=1-50%4`: so many jobs', fixture: 'array' },
    { name: 'type by its partition', tells: 'partition or constraint name the device', fixture: 'type-elsewhere' },
    { name: 'processors', tells: 'a job without accelerators', fixture: 'processors' },
    { name: 'heterogeneous job', tells: 'parts between `#SBATCH hetjob`', fixture: 'het-job' },
    { name: 'template', tells: '`{{ nodes }}`, `$TIME`: filled in later, not known', fixture: 'template' },
  ],
  fields: [
    { field: '`--nodes`, `--ntasks`, `--ntasks-per-node`', unit: 'count', becomes: 'number of devices' },
    {
      field: '`--gres`, `--gpus`, `--gpus-per-node`, `--gpus-per-task`',
      unit: 'count',
      becomes: 'number and type of devices',
    },
    { field: '`--time`', unit: 'minutes, `HH:MM:SS`, `D-HH:MM:SS`', becomes: 'hours after which the job is ended' },
    { field: '`--array`', unit: 'list of numbers', becomes: 'so many jobs, each as long' },
    { field: 'files that commands name', unit: 'path', becomes: 'the configurations whose work this launches' },
  ],
  rules: [
    { seen: 'an option behind the first command', happens: 'it is ignored, as Slurm does, with a warning' },
    { seen: 'a script that writes batch scripts in a text of its own', happens: 'not used' },
    { seen: '`--gres=gpu:8` and `--nodes=4`', happens: '32 devices: it is asked for on each node' },
    { seen: 'a range of nodes', happens: 'its high end, with a warning' },
    {
      seen: 'a type only in the name of partition or constraint',
      happens: 'that type; of several the one that draws most, with a warning',
    },
    { seen: 'partitions of LUMI, which count halves of an MI250X', happens: 'half as many MI250X' },
    { seen: 'a placeholder of a template or a shell variable', happens: 'not known, never guessed' },
    {
      seen: 'no time limit, or none that ends',
      happens: 'the hours are not known: what a cluster takes instead is not written here',
    },
    { seen: 'the time limit', happens: 'the most that the job can take; the best estimate is a share of it' },
    { seen: 'a job without accelerators and without time limit', happens: 'not used' },
  ],
  kept: 'Account, mail address, job name, nodes by name, output paths, all commands; of absolute paths all but the last two parts.',
  problems: sbatchProblems,
  sources: [
    '[sbatch, options and their order](https://slurm.schedmd.com/sbatch.html)',
    '[slurm/src/sbatch/opt.c and src/common/parse_time.c](https://github.com/SchedMD/slurm)',
    '[LUMI: GPU nodes, one device for each half of an MI250X](https://docs.lumi-supercomputer.eu/hardware/lumig/)',
  ],
}
