/** Accelerate, for docs/formats/accelerate.md. */
import type { FormatDescription } from '../../../description.ts'
import { accelerate } from '../index.ts'
import { accelerateProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: accelerate,
  about:
    'What `accelerate config` writes: on how many processes a script is launched. It is half of a plan; the script or its recipe is the other half.',
  signature: 'YAML or JSON with `compute_environment` and `distributed_type`.',
  variants: [
    { name: 'local machine, since 0.11', tells: 'processes of all machines together', fixture: 'local' },
    { name: 'with a configuration of DeepSpeed', tells: 'the same', fixture: 'deepspeed' },
    { name: 'before 0.11', tells: '`fp16` where `mixed_precision` is today', fixture: 'before-0-11' },
    {
      name: 'TPU, processors, SageMaker',
      tells: 'processes are not devices, or the type of the instance stands for them',
      fixture: 'no-devices',
    },
  ],
  fields: [
    { field: '`num_processes`', unit: 'of all machines', becomes: 'accelerators, one for each' },
    { field: "`distributed_type: 'NO'`", unit: '', becomes: 'one accelerator' },
  ],
  rules: [
    { seen: 'fewer processes than machines', happens: 'a warning; the number of devices is not known' },
    {
      seen: 'several files that differ by `machine_rank`',
      happens: 'each is half of the plan of whoever names it; none counts alone',
    },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: accelerateProblems,
  sources: [
    'huggingface/accelerate, `src/accelerate/commands/config/config_args.py`, `tests/test_configs/`, releases 0.5 to 1.9',
  ],
}
