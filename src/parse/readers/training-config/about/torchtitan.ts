/** torchtitan, for docs/formats/torchtitan.md. */
import type { FormatDescription } from '../../../description.ts'
import { torchtitan } from '../index.ts'
import { torchtitanProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: torchtitan,
  about:
    'TOML of torchtitan, as it was until February 2026, when configurations became Python: steps, batches, degrees of parallelism.',
  signature: 'TOML with the tables `training` and `model`, and a length or a batch.',
  variants: [
    {
      name: '`[parallelism]`, `local_batch_size`, since June 2025',
      tells: '-1 fills up with what there is: tokens for each device',
      fixture: 'local-batch',
    },
    { name: 'no -1', tells: 'a whole plan', fixture: 'whole' },
    { name: '`global_batch_size`', tells: 'tokens, whatever the devices', fixture: 'global-batch' },
    {
      name: 'degrees in `[training]` and `[experimental]`, 2024',
      tells: 'the same under other names',
      fixture: 'shard-in-training',
    },
    { name: '`data_parallel_degree`, to October 2024', tells: 'the same', fixture: 'first-layout' },
  ],
  fields: [
    {
      field: '`steps`, `seq_len`, `global_batch_size`, or `local_batch_size` and the data-parallel degrees',
      unit: '',
      becomes: 'tokens: their product',
    },
    {
      field:
        '`data_parallel_replicate_degree`, `data_parallel_shard_degree`, `tensor_parallel_degree`, `pipeline_parallel_degree`, `context_parallel_degree`',
      unit: '',
      becomes: 'devices: their product',
    },
    { field: '`model.name`, `model.flavor`', unit: '', becomes: 'model' },
  ],
  rules: [
    { seen: 'a comment that names the devices', happens: 'a comment' },
    {
      seen: 'a model known by its name alone',
      happens:
        'the parameters are those in the name (`8B`, `350m`, `30B-A3B`), with a warning; a name with two figures or with experts says nothing',
    },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: torchtitanProblems,
  sources: [
    'pytorch/torchtitan, `torchtitan/config/job_config.py`, `train_configs/`, February 2024 to 23 February 2026 (#2386)',
  ],
}
