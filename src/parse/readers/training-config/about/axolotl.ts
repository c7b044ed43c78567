/** Axolotl, for docs/formats/axolotl.md. */
import type { FormatDescription } from '../../../description.ts'
import { axolotl } from '../index.ts'
import { axolotlProblems } from '../problems.ts'

export const about: FormatDescription = {
  reader: axolotl,
  about:
    'Recipes of Axolotl: a base model, batches of one device, steps or epochs. The devices stand with the launcher.',
  signature: 'YAML with `base_model`, and `micro_batch_size` or `sequence_len`.',
  variants: [
    { name: '`max_steps`', tells: 'tokens for each device', fixture: 'steps' },
    { name: '`num_epochs`', tells: 'the size of the data is not known', fixture: 'epochs' },
    { name: '`batch_size`, 2023', tells: 'stands for micro batch times accumulation', fixture: 'batch-size' },
    {
      name: 'parallelism, since 0.11',
      tells: '`dp_shard_size` and its like multiply to the devices',
      fixture: 'parallel',
    },
  ],
  fields: [
    { field: '`base_model`', unit: '', becomes: 'model' },
    {
      field: '`max_steps`, `micro_batch_size`, `gradient_accumulation_steps`, `sequence_len`',
      unit: '',
      becomes: 'tokens for each device: their product',
    },
    {
      field: '`context_parallel_size`, `tensor_parallel_size`',
      unit: 'devices that work on the same samples',
      becomes: 'divide it',
    },
    { field: '`deepspeed`', unit: '', becomes: 'a file that the plan names' },
  ],
  rules: [
    { seen: 'epochs over data whose size stands nowhere', happens: 'no tokens' },
    {
      seen: 'samples that are not packed',
      happens: 'tokens as if each were as long as the longest allowed, with a warning',
    },
    {
      seen: 'a model known by its name alone',
      happens:
        'the parameters are those in the name (`8B`, `350m`, `30B-A3B`), with a warning; a name with two figures or with experts says nothing',
    },
    { seen: '`rl`, reward models', happens: 'no tokens: they do other work than one pass' },
    {
      seen: 'a file that breaks off, or a quantity that is none',
      happens: 'a warning; what follows from it is not known. A configuration blocks nobody',
    },
    { seen: 'neither an amount of work nor a number of devices', happens: 'listed as not used' },
  ],
  kept: 'Names of people, hosts and projects, paths, addresses.',
  problems: axolotlProblems,
  sources: [
    'axolotl-ai-cloud/axolotl, `src/axolotl/utils/config/__init__.py` (`normalize_config`), `src/axolotl/utils/schemas/config.py`, `examples/`, 0.3 to July 2026',
  ],
}
